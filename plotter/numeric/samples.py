"""Samples in the pixel columns of a view, and how far they reach in each."""

from __future__ import annotations

import numpy as np

from plotter.numeric.breaks import Found
from plotter.numeric.cells import GAP, Cells
from plotter.numeric.curve import FloatArray
from plotter.numeric.interval import BoolArray, IntArray
from plotter.numeric.target import Target
from plotter.numeric.viewport import Viewport

GAPS = np.array([GAP, 1e-8, 1e-6, 1e-4])
"""In columns: how much is left out on each side of a break, where its limits decide."""


class Samples:
    """All values of one function that were looked at, by pixel column.

    `low` and `high` are the ends of the values in each column, `inner_low` and `inner_high`
    without those at the edges between columns; `edges` and `at_edges` are the samples there.
    """

    def __init__(self, target: Target, view: Viewport, count: int, tolerance: float) -> None:
        self.target = target
        self.count = count
        self._view, self._tolerance = view, tolerance
        self.edges = view.x_min + view.width * (np.arange(count + 1) / count)
        self.edges[-1] = view.x_max
        self.width = view.width / count
        self.at_edges = target.values(self.edges)
        self.low = np.fmin(self.at_edges[:-1], self.at_edges[1:])
        self.high = np.fmax(self.at_edges[:-1], self.at_edges[1:])
        self.inner_low, self.inner_high = np.full(count, np.nan), np.full(count, np.nan)
        self._xs, self._ys = [self.edges], [self.at_edges]

    def take(self, x: FloatArray, column: IntArray) -> FloatArray:
        """The values at new places in columns, which are remembered."""
        if x.size == 0:
            return x
        y = self.target.values(x)
        self._xs.append(x)
        self._ys.append(y)
        for least, most in ((self.low, self.high), (self.inner_low, self.inner_high)):
            np.fmin.at(least, column, y)
            np.fmax.at(most, column, y)
        return y

    def points(self) -> tuple[FloatArray, FloatArray]:
        """All samples, in no order."""
        return np.concatenate(self._xs), np.concatenate(self._ys)

    def gaps(self, place: FloatArray) -> FloatArray:
        """How near to breaks the values on both sides are no mere rounding.

        In (2x(x−1) − (x²−1))/(x−1)² nothing is left of the digits at x = 1 + 10⁻⁹.
        """
        least = 4 * np.spacing(np.abs(place))
        gaps = least + GAPS[0] * self.width
        for gap in GAPS[1:].tolist():
            doubtful = self._doubtful(place, gaps)
            if doubtful.size == 0:
                break
            gaps[doubtful] = least[doubtful] + gap * self.width
        return gaps

    def _doubtful(self, place: FloatArray, gaps: FloatArray) -> IntArray:
        """The breaks beside which, at these distances, values may be off by what can be seen."""
        bounds = self.target.bounds_of_points(np.concatenate((place - gaps, place + gaps)))
        bottom, top = self._view.y_min, self._view.y_max
        least = np.minimum(np.maximum(bounds.lo, bottom), top)
        most = np.minimum(np.maximum(bounds.hi, bottom), top)
        doubt = (most - least > self._tolerance).reshape(2, -1)
        return (doubt[0] | doubt[1]).nonzero()[0]

    def column_of(self, x: FloatArray) -> IntArray:
        """The columns in which places lie."""
        column = np.searchsorted(self.edges, x, side="right") - 1
        return np.clip(column, 0, self.count - 1)

    def columns(self, column: IntArray) -> Cells:
        """Whole columns as cells."""
        a, b = self.edges[column], self.edges[column + 1]
        middle = a + (b - a) / 2
        at_middle = self.take(middle, column)
        nowhere = np.zeros(column.size, dtype=np.int64)
        return Cells(
            a,
            b,
            self.at_edges[column],
            self.at_edges[column + 1],
            middle,
            at_middle,
            column,
            nowhere,
        )

    def piece(self, start: float, end: float, at_start: float, at_end: float, breaks: int) -> Cells:
        """A part of the view, with values and breaks at its ends, as cells of one column each."""
        first = int(np.searchsorted(self.edges, start, side="right"))
        last = int(np.searchsorted(self.edges, end, side="left"))
        x = np.concatenate(([start], self.edges[first:last], [end]))
        y = np.concatenate(([at_start], self.at_edges[first:last], [at_end]))
        flags = np.zeros(x.size - 1, dtype=np.int64)
        flags[0] = breaks & 1
        flags[-1] |= breaks & 2
        middle = x[:-1] + np.diff(x) / 2
        column = np.arange(first - 1, first - 1 + middle.size)
        at_middle = self.take(middle, column)
        return Cells(x[:-1], x[1:], y[:-1], y[1:], middle, at_middle, column, flags)


class Breaks:
    """The breaks found so far, and of which quotients both parts are 0 there."""

    def __init__(self, target: Target) -> None:
        self.found: list[Found] = []
        self._target = target
        self._vanishing: list[tuple[FloatArray, dict[int, BoolArray]]] = []

    def add(self, found: Found) -> None:
        """Remember these breaks."""
        if found.place.size == 0:
            return
        self.found.append(found)
        vanishing = self._target.vanishing_at(found.place)
        if vanishing:
            self._vanishing.append((found.place, vanishing))

    def vanishing_in(self, cells: Cells, width: float) -> dict[int, BoolArray] | None:
        """The quotients whose parts are both 0 at the break beside a cell, and in which cells."""
        if not self._vanishing or not cells.breaks.any():
            return None
        found: dict[int, BoolArray] = {}
        for place, vanishing in self._vanishing:
            gap = 2 * GAPS[-1] * width + 16 * np.spacing(np.abs(place))
            for number, both in vanishing.items():
                beside = found.setdefault(number, np.zeros(cells.size, dtype=bool))
                for x, near in zip(place[both].tolist(), gap[both].tolist(), strict=True):
                    beside |= (cells.breaks & 1 > 0) & (np.abs(cells.a - x) <= near)
                    beside |= (cells.breaks & 2 > 0) & (np.abs(cells.b - x) <= near)
        return found
