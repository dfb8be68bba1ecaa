"""What gradient descent is, in a point of any dimension."""
