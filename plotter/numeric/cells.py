"""Cells that are split until their enclosures agree with their samples to within a pixel.

A pixel column is finished when its enclosure (or f(mid) ± max |f′| · r, or the rise of a
monotone piece) adds no more than half a pixel to what its samples already cover; only cells
that may still add more are split in four. See Tupper, Reliable Two-Dimensional Graphing Methods
for Mathematical Formulae with Two Free Variables (2001), for graphing by enclosures.
"""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter

import numpy as np

from plotter.numeric.curve import FloatArray
from plotter.numeric.enclose import Enclosure
from plotter.numeric.interval import BoolArray, IntArray
from plotter.numeric.target import Target
from plotter.numeric.viewport import Viewport

LEVELS = 5
PARTS = 4
MOST_CELLS = 400_000
TOLERANCE = 0.4
"""In pixels: how far an enclosure may reach beyond the samples of its column."""


@dataclass(slots=True)
class Cells:
    """Cells [a, b] with the values at their ends and middles, and the column of each."""

    a: FloatArray
    b: FloatArray
    at_a: FloatArray
    at_b: FloatArray
    middle: FloatArray
    at_middle: FloatArray
    column: IntArray

    def chosen(self, keep: BoolArray) -> Cells:
        """Some of the cells."""
        return Cells(
            self.a[keep],
            self.b[keep],
            self.at_a[keep],
            self.at_b[keep],
            self.middle[keep],
            self.at_middle[keep],
            self.column[keep],
        )


@dataclass(slots=True)
class Refined:
    """All samples, in no order, with their columns; what stayed open; whether time ran out."""

    x: FloatArray
    y: FloatArray
    column: IntArray
    broken: Cells
    rough: Cells
    complete: bool


class Refinement:
    """Splits the columns of one view of one function."""

    def __init__(
        self, target: Target, view: Viewport, size: tuple[int, int], budget: float
    ) -> None:
        self._target, self._view = target, view
        self._columns = size[0]
        self._tolerance = TOLERANCE * view.height / size[1]
        self._deadline = perf_counter() + budget
        self._low = np.zeros(0)
        self._high = np.zeros(0)

    def run(self) -> Refined:
        """Sample the columns, and split what may hide something."""
        x, y, cells = self._columns_as_cells()
        xs, ys = [x], [y]
        columns = [np.minimum(np.arange(x.size) // 2, self._columns - 1)]
        complete = True
        bounds = self._target.enclosure(cells.a, cells.b)
        continuous = bounds.continuous
        for level in range(LEVELS + 1):
            open_cells = bounds.possible & ~self._settled(cells, bounds)
            cells = cells.chosen(open_cells)
            continuous = bounds.continuous[open_cells]
            if level == LEVELS or cells.a.size == 0:
                break
            if cells.a.size * PARTS > MOST_CELLS or perf_counter() > self._deadline:
                complete = False
                break
            cells, new_x, new_y, new_columns = self._split(cells)
            xs.append(new_x)
            ys.append(new_y)
            columns.append(new_columns)
            bounds = self._target.enclosure(cells.a, cells.b)
        return Refined(
            np.concatenate(xs),
            np.concatenate(ys),
            np.concatenate(columns),
            cells.chosen(~continuous),
            cells.chosen(continuous),
            complete,
        )

    def _columns_as_cells(self) -> tuple[FloatArray, FloatArray, Cells]:
        count = self._columns
        steps = np.arange(2 * count + 1) / (2 * count)
        x = self._view.x_min + self._view.width * steps
        x[-1] = self._view.x_max
        y = self._target.values(x)
        cells = Cells(x[:-1:2], x[2::2], y[:-1:2], y[2::2], x[1::2], y[1::2], np.arange(count))
        parts = np.stack((cells.at_a, cells.at_middle, cells.at_b))
        self._low = _smallest(parts)
        self._high = -_smallest(-parts)
        return x, y, cells

    def _settled(self, cells: Cells, bounds: Enclosure) -> BoolArray:
        """Which cells are proved to add nothing that could be seen."""
        with np.errstate(all="ignore"):
            reach = np.maximum(np.abs(bounds.slope_lo), np.abs(bounds.slope_hi))
            reach = reach * ((cells.b - cells.a) * (0.5 + 1e-12))
            lo = np.fmax(bounds.lo, cells.at_middle - reach)
            hi = np.fmin(bounds.hi, cells.at_middle + reach)
            monotone = (bounds.slope_lo >= 0) | (bounds.slope_hi <= 0)
            lo = np.where(monotone, np.fmin(cells.at_a, cells.at_b), lo)
            hi = np.where(monotone, np.fmax(cells.at_a, cells.at_b), hi)
        # Jumps between values that are no pixel apart are not to be seen.
        narrow = bounds.defined & (bounds.hi - bounds.lo <= self._tolerance)
        lo = np.where(bounds.continuous, lo, bounds.lo)
        hi = np.where(bounds.continuous, hi, bounds.hi)
        bottom, top = self._view.y_min, self._view.y_max
        low, high = self._low[cells.column], self._high[cells.column]
        within = np.clip(lo, bottom, top) >= np.clip(low, bottom, top) - self._tolerance
        within &= np.clip(hi, bottom, top) <= np.clip(high, bottom, top) + self._tolerance
        return (bounds.continuous | narrow) & within

    def _split(self, cells: Cells) -> tuple[Cells, FloatArray, FloatArray, IntArray]:
        """Each cell in four, with new samples at the inner ends and the new middles."""
        eighths = np.arange(1, 2 * PARTS) / (2 * PARTS)
        x = cells.a[:, None] + (cells.b - cells.a)[:, None] * eighths
        x[:, PARTS - 1] = cells.middle
        y = np.empty_like(x)
        fresh = np.arange(2 * PARTS - 1) != PARTS - 1
        y[:, PARTS - 1] = cells.at_middle
        y[:, fresh] = self._target.values(x[:, fresh].ravel()).reshape(-1, 2 * PARTS - 2)
        np.fmin.at(self._low, cells.column, _smallest(y.T))
        np.fmax.at(self._high, cells.column, -_smallest(-y.T))
        ends = np.column_stack((cells.a, x[:, 1::2], cells.b))
        at_ends = np.column_stack((cells.at_a, y[:, 1::2], cells.at_b))
        column = np.repeat(cells.column, PARTS)
        parts = Cells(
            ends[:, :-1].ravel(),
            ends[:, 1:].ravel(),
            at_ends[:, :-1].ravel(),
            at_ends[:, 1:].ravel(),
            x[:, ::2].ravel(),
            y[:, ::2].ravel(),
            column,
        )
        new_columns = np.repeat(cells.column, 2 * PARTS - 2)
        parts = parts.chosen(parts.b > parts.a)
        return parts, x[:, fresh].ravel(), y[:, fresh].ravel(), new_columns


def _smallest(values: FloatArray) -> FloatArray:
    """The smallest of each column, nan only where all are nan."""
    return np.fmin.reduce(values, axis=0)


def joined(cells: Cells) -> tuple[FloatArray, FloatArray]:
    """Cells that touch, as intervals (a, b) from left to right."""
    if cells.a.size == 0:
        return cells.a, cells.b
    order = np.argsort(cells.a)
    a, b = cells.a[order], cells.b[order]
    starts = np.flatnonzero(np.r_[True, a[1:] > b[:-1]])
    return a[starts], b[np.r_[starts[1:] - 1, a.size - 1]]
