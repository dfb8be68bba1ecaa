"""The part of the plane that is shown first of a function of two variables."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from plotter.language.tree import Node
from plotter.numeric.contours import values_on
from plotter.numeric.curve import FloatArray
from plotter.numeric.viewport import Viewport

REACHES = (3.0, 6.0, 12.0)
"""How far the view may go up from the origin: the first that shows something wins."""
FARTHER = (0.5, 40.0, 150.0, 1000.0)
"""Where nothing is defined nearer, it is looked for here."""
ROWS = 61
"""An odd number: the origin itself is looked at."""
DEFINED = 0.1
"""The share of the view where the function must have a value."""
SHALLOW = 1e-3
"""A valley or a hill less high than this share of all heights in view is none."""


def plane_view(
    body: Node,
    variables: tuple[str, str],
    *,
    parameters: Mapping[str, float],
    size: tuple[int, int],
) -> Viewport:
    """The least view about the origin, with equal scales, with a valley or a hill in it.

    Where none is found, the smallest in which the function has values; `size` is (width,
    height) in pixels.
    """
    fallback: Viewport | None = None
    for reach in (*REACHES, *FARTHER):
        across = reach * size[0] / size[1]
        view = Viewport(-across, across, -reach, reach)
        x = np.linspace(-across, across, round(ROWS * size[0] / size[1]) | 1)
        z = values_on(body, variables, x, np.linspace(-reach, reach, ROWS), parameters)
        if np.count_nonzero(np.isfinite(z)) < DEFINED * z.size:
            continue
        if has_extremum(z) and reach in REACHES:
            return view
        fallback = fallback or view
    across = REACHES[0] * size[0] / size[1]
    return fallback or Viewport(-across, across, -REACHES[0], REACHES[0])


def has_extremum(z: FloatArray) -> bool:
    """Whether a value inside of the grid is below or above all others, well apart from the rim."""
    if not np.isfinite(z).any():
        return False
    extent = float(np.nanmax(z) - np.nanmin(z))
    edge = np.concatenate((z[0], z[-1], z[:, 0], z[:, -1]))
    inner = z[2:-2, 2:-2]
    if not (np.isfinite(edge).any() and np.isfinite(inner).any()):
        return False
    below = float(np.nanmin(edge) - np.nanmin(inner))
    above = float(np.nanmax(inner) - np.nanmax(edge))
    return max(below, above) > SHALLOW * extent
