"""What the window shows of a function of two variables beside its contours."""
