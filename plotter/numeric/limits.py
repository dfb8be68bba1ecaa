"""How much of a curve is kept for drawing: the same with arrays and point by point."""

from __future__ import annotations

MARGIN = 1.0
"""How far beyond the view a branch may run, in heights of the view."""
NEAR = 0.1
"""How far beyond the view a curve is still followed point by point, in heights of the view."""
STRAIGHT = 0.05
"""In pixels: a point this close to the line between its neighbors is left out."""
