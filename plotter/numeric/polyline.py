"""From samples and breaks to the branches to draw: few points, none far outside of the view."""

from __future__ import annotations

import numpy as np

from plotter.numeric.curve import FloatArray
from plotter.numeric.interval import BoolArray, IntArray
from plotter.numeric.viewport import Viewport

MARGIN = 1.0
"""How far beyond the view a branch may run, in heights of the view."""
NEAR = 0.1
"""How far beyond the view a curve is still followed point by point, in heights of the view."""
STRAIGHT = 0.05
"""In pixels: a point this close to the line between its neighbors is left out."""


def branches_of(
    x: FloatArray, y: FloatArray, rank: FloatArray, view: Viewport, size: tuple[int, int]
) -> tuple[FloatArray, ...]:
    """The branches through points sorted by x and, at the same x, by rank.

    A nan in y lifts the pen; infinite values run out of the view. In a pixel column only the
    first, lowest, highest and last point of a branch are kept.
    """
    order = np.lexsort((rank, x))
    x, y = x[order], y[order]
    group_of_nan = np.cumsum(np.isnan(y))
    defined = ~np.isnan(y)
    x, y, part = x[defined], y[defined], group_of_nan[defined]
    if x.size == 0:
        return ()
    y = np.clip(y, view.y_min - MARGIN * view.height, view.y_max + MARGIN * view.height)
    column = np.floor((x - view.x_min) * (size[0] / view.width))
    keep = _extremes(x, y, part, column)
    x, y, part = x[keep], y[keep], part[keep]
    keep = _visible(y, part, view)
    x, y, part = x[keep], y[keep], part[keep]
    keep = _bent(x, y, part, view.height / size[1])
    x, y, part = x[keep], y[keep], part[keep]
    cuts = np.flatnonzero(np.diff(part)) + 1
    points = np.column_stack((x, y))
    return tuple(branch for branch in np.split(points, cuts) if len(branch) > 1)


def _extremes(x: FloatArray, y: FloatArray, part: IntArray, column: FloatArray) -> BoolArray:
    """The first, lowest, highest and last point of each branch in each column."""
    new = np.r_[True, (np.diff(part) != 0) | (np.diff(column) != 0)]
    if new.all():
        return new
    group = np.cumsum(new)
    keep = new | np.r_[new[1:], True]
    by_height = np.lexsort((y, group))
    keep[by_height[new]] = True
    keep[by_height[np.r_[new[1:], True]]] = True
    return keep


def _visible(y: FloatArray, part: IntArray, view: Viewport) -> BoolArray:
    """Points in or near the view or next to one, or to one beyond the other border, and all ends.

    The rest of a run beyond the view becomes a chord, far enough out that its width is not seen.
    """
    near = NEAR * view.height
    side = np.where(y > view.y_max + near, 1, np.where(y < view.y_min - near, -1, 0))
    turn = (np.diff(part) != 0) | (np.diff(side) != 0)
    return (side == 0) | np.r_[True, turn] | np.r_[turn, True]


def _bent(x: FloatArray, y: FloatArray, part: IntArray, pixel: float) -> BoolArray:
    """Every point but the second of three on a line; never two in a row are left out."""
    keep = np.ones(x.size, dtype=bool)
    if x.size < 3:
        return keep
    width = x[2:] - x[:-2]
    share = np.divide(x[1:-1] - x[:-2], width, out=np.zeros_like(width), where=width > 0)
    chord = y[:-2] + (y[2:] - y[:-2]) * share
    straight = (np.abs(y[1:-1] - chord) <= STRAIGHT * pixel) & (width > 0)
    straight &= (part[1:-1] == part[:-2]) & (part[1:-1] == part[2:])
    straight[::2] = False
    keep[1:-1] = ~straight
    return keep
