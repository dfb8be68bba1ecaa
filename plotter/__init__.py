"""Tangent Plotter: see what a derivative is."""

__version__ = "0.1.0"
