"""The contour lines of a function of two variables, and the bands between them.

Marching squares by contourpy over a grid whose nodes lie at multiples of its spacing: while the
plane is moved, the nodes stay where they are, and the lines do not tremble.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from plotter.language.tree import Node
from plotter.numeric.curve import FloatArray
from plotter.numeric.evaluate import evaluate
from plotter.numeric.levels import nice_levels
from plotter.numeric.viewport import Viewport

ACROSS = 220
"""The least number of cells across the viewport; there are up to a fifth more."""
QUICK = 140
"""So many are enough while the plane is moved."""
FINER = 4
"""So many spacings lie between one and its double: a slow zoom rarely changes the grid."""
STEEP = 0.5
"""A difference between neighbors of more than this share of all levels may be a jump."""
HALVINGS = 24
"""So often a steep piece is halved; where it stays as steep, the function jumps."""
MOST_STEEP = 20_000
"""More steep pieces than this are not looked into: then nothing of the picture is smooth."""


class Grid(Struct, frozen=True, eq=False):
    """Values z of shape (ny, nx) at the columns x and the rows y; nan where undefined."""

    x: FloatArray
    y: FloatArray
    z: FloatArray


class Contours(Struct, frozen=True, eq=False):
    """The lines of f at the levels and the bands between them, in data coordinates.

    `lines` has one array of shape (n, 2) a level, a row of nan between its pieces. `bands`, one
    more than there are levels, holds each band's outlines, closed, holes included: by the
    even-odd rule they enclose where f lies between two levels.
    """

    grid: Grid
    levels: tuple[float, ...]
    lines: tuple[FloatArray, ...]
    bands: tuple[tuple[FloatArray, ...], ...]

    def line_at(self, level: float) -> FloatArray:
        """The contour line of any other level, as those in `lines`."""
        return _joined(_generator(self.grid).lines(level))


def contours(
    body: Node,
    variables: tuple[str, str],
    viewport: Viewport,
    *,
    parameters: Mapping[str, float],
    across: int = ACROSS,
    levels: tuple[float, ...] | None = None,
) -> Contours:
    """The contours of the expression in the viewport, at levels chosen for what is seen of it,
    unless they are given."""
    grid = sample_grid(body, variables, viewport, parameters=parameters, across=across)
    levels = nice_levels(grid.z) if levels is None else levels
    if levels:
        grid = without_jumps(grid, body, variables, parameters, levels[-1] - levels[0])
    return _drawn(grid, levels)


def contours_of(grid: Grid) -> Contours:
    """The contours of values that are known only on a grid, such as a loss."""
    return _drawn(grid, nice_levels(grid.z))


def _drawn(grid: Grid, levels: tuple[float, ...]) -> Contours:
    """The lines at the levels and the bands between them."""
    if not levels:
        return Contours(grid, (), (), ())
    generator = _generator(grid)
    lines = tuple(_joined(generator.lines(level)) for level in levels)
    edges = (-math.inf, *levels, math.inf)
    bands = tuple(_outlines(generator.filled(low, high)) for low, high in pairwise(edges))
    return Contours(grid, levels, lines, bands)


def sample_grid(
    body: Node,
    variables: tuple[str, str],
    viewport: Viewport,
    *,
    parameters: Mapping[str, float],
    across: int = ACROSS,
) -> Grid:
    """The values at the nodes of a grid a little larger than the viewport."""
    x = _nodes(viewport.x_min, viewport.x_max, across)
    share = min(max(viewport_share(viewport), 0.2), 1.0)
    y = _nodes(viewport.y_min, viewport.y_max, max(round(across * share), 24))
    return Grid(x, y, values_on(body, variables, x, y, parameters))


def viewport_share(viewport: Viewport) -> float:
    """The height as a share of the width, of a plane with equal scales; else about a screen's."""
    share = viewport.height / viewport.width
    return share if 0.2 <= share <= 1.0 else 0.6


def values_on(
    body: Node,
    variables: tuple[str, str],
    x: FloatArray,
    y: FloatArray,
    parameters: Mapping[str, float],
) -> FloatArray:
    """f at every pair of a column x and a row y, of shape (ny, nx)."""
    values = {**parameters, variables[0]: x[None, :], variables[1]: y[:, None]}
    return evaluate(body, values)


def _nodes(low: float, high: float, count: int) -> FloatArray:
    """Multiples of a spacing from below `low` to above `high`, about `count` of them."""
    fine = math.floor(math.log2((high - low) / count) * FINER) / FINER
    spacing = 2.0**fine
    first, last = math.floor(low / spacing), math.ceil(high / spacing)
    return np.arange(first, last + 1, dtype=np.float64) * spacing


def _generator(grid: Grid) -> Any:
    # Imported now: a function of one variable needs no contours, and the window starts faster.
    from contourpy import FillType, LineType, contour_generator

    return contour_generator(
        grid.x,
        grid.y,
        np.ma.masked_invalid(grid.z),
        name="serial",
        corner_mask=True,
        line_type=LineType.Separate,
        fill_type=FillType.ChunkCombinedOffset,
    )


def pieces(line: FloatArray) -> list[FloatArray]:
    """The pieces of a line: where it is nan, the pen was lifted."""
    gaps = np.flatnonzero(np.isnan(line[:, 0]))
    return [piece[np.isfinite(piece[:, 0])] for piece in np.split(line, gaps) if len(piece) > 1]


def _joined(pieces: list[NDArray[np.float64]]) -> FloatArray:
    """The pieces of a line as one array, with nan where the pen is lifted."""
    if not pieces:
        return np.empty((0, 2))
    gap = np.full((1, 2), np.nan)
    parts = [part for piece in pieces for part in (piece, gap)]
    return np.concatenate(parts[:-1])


def _outlines(filled: Any) -> tuple[FloatArray, ...]:
    """contourpy's polygons of one chunk as separate closed outlines."""
    points, offsets = filled[0][0], filled[1][0]
    if points is None or offsets is None:
        return ()
    return tuple(np.split(points, offsets[1:-1].astype(np.int64)))


def without_jumps(
    grid: Grid,
    body: Node,
    variables: tuple[str, str],
    parameters: Mapping[str, float],
    extent: float,
) -> Grid:
    """The grid with nan beside every jump and pole: no line is drawn through a gap.

    `extent` is the range of heights that is drawn; only steep differences are looked into.
    """
    holes = np.zeros(grid.z.shape, dtype=bool)
    for axis in (0, 1):
        with np.errstate(invalid="ignore", over="ignore"):
            steep = np.abs(np.diff(grid.z, axis=axis)) > STEEP * extent
        rows, columns = np.nonzero(steep)
        if not 0 < rows.size <= MOST_STEEP:
            continue
        down, along = (1, 0) if axis == 0 else (0, 1)
        start = np.stack((grid.x[columns], grid.y[rows]))
        end = np.stack((grid.x[columns + along], grid.y[rows + down]))

        def at(place: FloatArray) -> FloatArray:
            return evaluate(body, {**parameters, variables[0]: place[0], variables[1]: place[1]})

        heights = (grid.z[rows, columns], grid.z[rows + down, columns + along])
        torn = _jumps(at, (start, end), heights)
        holes[rows[torn], columns[torn]] = True
        holes[rows[torn] + down, columns[torn] + along] = True
    if not holes.any():
        return grid
    return Grid(grid.x, grid.y, np.where(holes, np.nan, grid.z))


def _jumps(
    at: Any, ends: tuple[FloatArray, FloatArray], heights: tuple[FloatArray, FloatArray]
) -> NDArray[np.bool_]:
    """Which steep pieces stay as steep however often they are halved."""
    (start, end), (low, high) = ends, heights
    before = np.abs(high - low)
    with np.errstate(invalid="ignore", over="ignore"):
        for _ in range(HALVINGS):
            middle = (start + end) / 2
            value = at(middle)
            first = ~(np.abs(value - low) < np.abs(high - value))
            start, end = np.where(first, start, middle), np.where(first, middle, end)
            low, high = np.where(first, low, value), np.where(first, value, high)
        return ~(np.abs(high - low) < before / 2)
