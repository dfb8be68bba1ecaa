"""The lens Derivative: the steps, their reveal, other routes and forms, and practice."""
