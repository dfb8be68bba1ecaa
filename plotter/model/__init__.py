"""What the window shows, and its history."""
