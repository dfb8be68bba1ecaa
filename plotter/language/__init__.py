"""Text to expression and back: no numpy, no sympy, no Qt."""
