"""What the window shows when it opens on nothing else."""

from __future__ import annotations

from plotter.numeric.viewport import Viewport

FIRST_FUNCTION = "x^2 e^x"
FIRST_VIEWPORT = Viewport(-4.4, 2.6, -1.45, 5.1)
