"""From samples and breaks to the branches to draw: few points, none far outside of the view."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from plotter.numeric.curve import FloatArray
from plotter.numeric.interval import BoolArray, IntArray
from plotter.numeric.limits import MARGIN, NEAR, STRAIGHT
from plotter.numeric.viewport import Viewport

CROWD = 1.5
"""Fewer points than this for each column are not thinned out."""


def branches_of(
    x: FloatArray, y: FloatArray, view: Viewport, size: tuple[int, int]
) -> tuple[FloatArray, ...]:
    """The branches through points in the order of x.

    A nan in y lifts the pen; infinite values run out of the view. Of many points in a
    pixel column only the first, lowest, highest and last of a branch are kept.
    """
    part: IntArray | None = None
    undefined = np.isnan(y)
    if undefined.any():
        defined = ~undefined
        part = np.cumsum(undefined)[defined]
        x, y = x[defined], y[defined]
    if x.size == 0:
        return ()
    margin = MARGIN * view.height
    y = np.minimum(np.maximum(y, view.y_min - margin), view.y_max + margin)
    if x.size > CROWD * size[0]:
        column = np.floor((x - view.x_min) * (size[0] / view.width))
        x, y, part = _thinned(x, y, part, _extremes(y, part, column))
    x, y, part = _thinned(x, y, part, _visible(y, part, view))
    x, y, part = _thinned(x, y, part, _bent(x, y, part, view.height / size[1]))
    points = np.column_stack((x, y))
    if part is None:
        return (points,) if x.size > 1 else ()
    ends = [0, *(np.flatnonzero(part[1:] != part[:-1]) + 1).tolist(), x.size]
    return tuple(points[a:b] for a, b in pairwise(ends) if b - a > 1)


def _thinned(
    x: FloatArray, y: FloatArray, part: IntArray | None, keep: BoolArray
) -> tuple[FloatArray, FloatArray, IntArray | None]:
    """The points to keep."""
    if keep.all():
        return x, y, part
    return x[keep], y[keep], None if part is None else part[keep]


def _changes(values: FloatArray | IntArray, part: IntArray | None) -> BoolArray:
    """Between which neighbors a value, or the branch, changes."""
    change = values[1:] != values[:-1]
    return change if part is None else change | (part[1:] != part[:-1])


_TRUE = np.array([True])


def _extremes(y: FloatArray, part: IntArray | None, column: FloatArray) -> BoolArray:
    """The first, lowest, highest and last point of each branch in each column."""
    change = _changes(column, part)
    new = np.concatenate((_TRUE, change))
    if change.all():
        return new
    keep = new | np.concatenate((change, _TRUE))
    starts, group = np.flatnonzero(new), np.cumsum(new) - 1
    for extreme in (np.minimum.reduceat(y, starts), np.maximum.reduceat(y, starts)):
        hits = np.flatnonzero(y == extreme[group])
        of = group[hits]
        keep[hits[np.concatenate((_TRUE, of[1:] != of[:-1]))]] = True
    return keep


def _visible(y: FloatArray, part: IntArray | None, view: Viewport) -> BoolArray:
    """Points in or near the view or next to one, or to one beyond the other border, and all ends.

    The rest of a run beyond the view becomes a chord, far enough out that its width is not seen.
    """
    near = NEAR * view.height
    above, below = y > view.y_max + near, y < view.y_min - near
    inside = ~(above | below)
    if inside.all():
        return inside
    turn = _changes(above.astype(np.int64) - below, part)
    return inside | np.concatenate((_TRUE, turn)) | np.concatenate((turn, _TRUE))


def _bent(x: FloatArray, y: FloatArray, part: IntArray | None, pixel: float) -> BoolArray:
    """Every point but the second of three on a line; never two in a row are left out."""
    keep = np.ones(x.size, dtype=bool)
    if x.size < 3:
        return keep
    # Only every other point may be left out: the odd ones.
    left, right = slice(0, -2, 2), slice(2, None, 2)
    middle = slice(1, -1, 2)
    width = x[right] - x[left]
    rise = (y[right] - y[left]) * (x[middle] - x[left])
    straight = np.abs((y[middle] - y[left]) * width - rise) <= STRAIGHT * pixel * width
    straight &= width > 0
    if part is not None:
        straight &= part[left] == part[right]
    keep[middle] = ~straight
    return keep
