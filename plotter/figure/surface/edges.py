"""The nodes of a grid moved onto the edge of what is seen of a surface."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from plotter.figure.marks import FloatArray
from plotter.numeric.contours import Grid

HALVINGS = 14
"""So often the way from a node inside to one outside is halved."""

Flags = NDArray[np.bool_]


def edged_nodes(
    grid: Grid, torn: Flags, bounds: tuple[float, float], at: Callable[[FloatArray], FloatArray]
) -> FloatArray:
    """The points (x, y, z) of the grid, of shape (rows, columns, 3); nan where there is none.

    A node without a height, or one beyond the `bounds`, goes to where the surface ends on the way
    to its neighbors: else the edge would be a saw. At a jump, where it is `torn`, it stays away.
    `at` gives the heights at places of the plane, shape (n, 2).
    """
    x, y = np.meshgrid(grid.x, grid.y)
    nodes = np.stack((x, y, grid.z), axis=-1)
    good = _fits(grid.z, bounds)
    nodes[~good] = np.nan
    count, middle = _neighbors(np.stack((x, y), axis=-1), good)
    moved = ~good & ~torn & (count > 0)
    if not moved.any():
        return nodes
    inside, outside = middle[moved], np.column_stack((x[moved], y[moved]))
    heights = at(inside)
    sure = _fits(heights, bounds)
    for _ in range(HALVINGS):
        between = (inside + outside) / 2
        z = at(between)
        fits = _fits(z, bounds)
        inside = np.where(fits[:, None], between, inside)
        outside = np.where(fits[:, None], outside, between)
        heights = np.where(fits, z, heights)
    found = np.column_stack((inside, heights))
    found[~sure] = np.nan
    nodes[moved] = found
    return nodes


def _fits(heights: FloatArray, bounds: tuple[float, float]) -> Flags:
    """Which heights are shown."""
    with np.errstate(invalid="ignore"):
        return (heights >= bounds[0]) & (heights <= bounds[1])


def _neighbors(places: FloatArray, good: Flags) -> tuple[NDArray[np.intp], FloatArray]:
    """How many of the eight neighbors of each node are good, and the middle of those."""
    rows, columns = good.shape
    count = np.zeros(good.shape, dtype=np.intp)
    total = np.zeros(places.shape)
    flags = np.pad(good, 1)
    around = np.pad(np.where(good[..., None], places, 0.0), ((1, 1), (1, 1), (0, 0)))
    for down in (0, 1, 2):
        for right in (0, 1, 2):
            window = (slice(down, down + rows), slice(right, right + columns))
            count += flags[window]
            total += around[window]
    return count, total / np.maximum(count, 1)[..., None]
