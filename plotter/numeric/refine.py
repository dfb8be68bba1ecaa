"""Splitting the pixel columns of a view until enclosures agree with samples to within a pixel.

A piece of a function that only rises, or only falls, is known between its samples: many columns
at once are settled so. Any other column is finished when its enclosure (or f(mid) ± max |f′| · r)
adds no more than half a pixel to what its samples already cover; only cells that may still add
more are split. See Tupper, Reliable Two-Dimensional Graphing Methods for Mathematical Formulae
with Two Free Variables (2001), for graphing by enclosures.
"""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter

import numpy as np

from plotter.numeric.breaks import GOLDEN, Found
from plotter.numeric.cells import GAP, PARTS, Cells, between, cuts, parts_of
from plotter.numeric.conditions import conditions_of
from plotter.numeric.curve import FloatArray
from plotter.numeric.enclose import Enclosure, Register
from plotter.numeric.interval import BoolArray, IntArray
from plotter.numeric.resolve import resolve
from plotter.numeric.target import Target
from plotter.numeric.viewport import Viewport

LEVELS, MANY_LEVELS = 6, 12
"""How often columns are split, and how often the few cells are in which more is to be seen."""
FEW_CELLS = 4000
TRUSTED_LEVEL = 4
"""From this level on a cell beside a break is thinner than 1/4,096 of a column."""
TOGETHER = 16
"""How many columns are looked at as one first."""
MOST_CELLS = 400_000
TOLERANCE = 0.4
"""In pixels: how far an enclosure may reach beyond the samples of its column."""
CROWDED_LEVEL, CROWDED = 2, 7
"""A column of which so many of the 16 parts at this level may break is drawn as a band."""
CROWDED_LEVELS = 4
"""So often such a column is split, as long as its samples differ."""
MOSTLY = 0.9
"""A crowded column with this share of places without a value is drawn as single points."""
NOISE_LEVEL, FILLING = 2, 16
"""At this level cells that hold nothing but rounding get so many samples more, and are left."""
APPROACHES = 600


@dataclass(slots=True)
class Refined:
    """All samples, in no order; the breaks found; what stayed open; whether time ran out.

    `broken` cells may break somewhere, `rough` ones are continuous but not known to a pixel.
    """

    x: FloatArray
    y: FloatArray
    found: list[Found]
    broken: Cells
    rough: Cells
    complete: bool


class Refinement:
    """Splits the columns of one view of one function."""

    def __init__(
        self, target: Target, view: Viewport, size: tuple[int, int], budget: float
    ) -> None:
        self._target, self._view = target, view
        count = size[0]
        self._tolerance = TOLERANCE * view.height / size[1]
        self._deadline = perf_counter() + budget
        self._edges = view.x_min + view.width * (np.arange(count + 1) / count)
        self._edges[-1] = view.x_max
        self._at_edges = target.values(self._edges)
        self._low = np.fmin(self._at_edges[:-1], self._at_edges[1:])
        self._high = np.fmax(self._at_edges[:-1], self._at_edges[1:])
        self._crowded = np.zeros(count, dtype=bool)
        self._inner_low, self._inner_high = np.full(count, np.nan), np.full(count, np.nan)
        self._xs = [self._edges]
        self._ys = [self._at_edges]
        self._found: list[Found] = []
        self._rough: list[Cells] = []

    def run(self) -> Refined:
        """Sample the columns, and split what may hide something."""
        cells = self._columns(self._open_columns())
        continuous = np.zeros(0, dtype=bool)
        complete = True
        for level in range(MANY_LEVELS + 1):
            if cells.size == 0:
                break
            bounds, parts = self._target.look(cells.a, cells.b)
            # An end without a value is a break there, though the inside is continuous.
            known = ~np.isnan(cells.at_a + cells.at_b + cells.at_middle)
            continuous = bounds.continuous & known
            pieces: list[Cells] = []
            keep = bounds.possible
            if not (continuous | ~bounds.possible).all():
                continuous, taken, new = self._at_breaks(
                    cells, parts, bounds.possible & ~continuous, level
                )
                keep = keep & ~taken
                pieces.append(new)
            keep = keep & ~self._settled(cells, bounds, continuous, level)
            cells, continuous = cells.chosen(keep), continuous[keep]
            if level == NOISE_LEVEL and cells.size:
                noisy = self._noisy(cells, bounds.hi[keep] - bounds.lo[keep])
                self._rough.append(cells.chosen(noisy & continuous))
                self._fill(cells.chosen(noisy))
                cells, continuous = cells.chosen(~noisy), continuous[~noisy]
            if self._crowded.any():
                apart = ~self._crowded[cells.column]
                if level < CROWDED_LEVELS:
                    apart |= self._high[cells.column] - self._low[cells.column] > self._tolerance
                cells, continuous = cells.chosen(apart), continuous[apart]
            if level == MANY_LEVELS or (level >= LEVELS and cells.size > FEW_CELLS):
                break
            if perf_counter() > self._deadline or cells.size * PARTS > MOST_CELLS:
                complete = cells.size == 0
                break
            if cells.size:
                pieces.append(self._split(cells))
            cells = Cells.all_of(pieces) if pieces else cells
        return self._refined(cells, continuous, complete=complete)

    def _fill(self, cells: Cells) -> None:
        """Many samples at once in cells that no enclosure settles."""
        shares = (np.arange(FILLING) + 0.5) / FILLING
        x = cells.a[:, None] + (cells.b - cells.a)[:, None] * shares
        self._sampled(x.ravel(), np.repeat(cells.column, FILLING))

    def _noisy(self, cells: Cells, width: FloatArray) -> BoolArray:
        """Cells whose bounds are wide from rounding alone, which no splitting makes narrower."""
        bounds = self._target.bounds_of_points(cells.middle)
        least = np.maximum(0.25 * width, self._tolerance)
        return bounds.possible & ~(bounds.hi - bounds.lo <= least)

    def _open_columns(self) -> IntArray:
        """The columns that a look at many together does not settle."""
        count = self._at_edges.size - 1
        starts = np.arange(0, count, TOGETHER)
        ends = np.minimum(starts + TOGETHER, count)
        bounds, _ = self._target.look(self._edges[starts], self._edges[ends])
        steady = (bounds.slope_lo >= 0) | (bounds.slope_hi <= 0)
        steady |= bounds.hi - bounds.lo <= self._tolerance
        known = ~np.logical_or.reduceat(np.isnan(self._at_edges), starts)
        known &= ~np.isnan(self._at_edges[ends])
        settled = ~bounds.possible | (bounds.continuous & steady & known)
        if settled.all():
            return np.zeros(0, dtype=np.int64)
        return np.flatnonzero(~np.repeat(settled, TOGETHER)[:count])

    def _columns(self, column: IntArray) -> Cells:
        a, b = self._edges[column], self._edges[column + 1]
        middle = a + (b - a) / 2
        at_middle = self._sampled(middle, column)
        nowhere = np.zeros(column.size, dtype=np.int64)
        at_a, at_b = self._at_edges[column], self._at_edges[column + 1]
        return Cells(a, b, at_a, at_b, middle, at_middle, column, nowhere)

    def _sampled(self, x: FloatArray, column: IntArray) -> FloatArray:
        """The values at new places in columns, which are remembered."""
        if x.size == 0:
            return x
        y = self._target.values(x)
        self._xs.append(x)
        self._ys.append(y)
        np.fmin.at(self._low, column, y)
        np.fmax.at(self._high, column, y)
        np.fmin.at(self._inner_low, column, y)
        np.fmax.at(self._inner_high, column, y)
        return y

    def _settled(
        self, cells: Cells, bounds: Enclosure, continuous: BoolArray, level: int
    ) -> BoolArray:
        """Which cells are proved to add nothing that could be seen."""
        with np.errstate(all="ignore"):
            reach = np.maximum(np.abs(bounds.slope_lo), np.abs(bounds.slope_hi))
            reach = reach * ((cells.b - cells.a) * (0.5 + 1e-12))
            lo = np.fmax(bounds.lo, cells.at_middle - reach)
            hi = np.fmin(bounds.hi, cells.at_middle + reach)
            steady = (bounds.slope_lo >= 0) | (bounds.slope_hi <= 0)
            lo = np.where(steady, np.fmin(cells.at_a, cells.at_b), lo)
            hi = np.where(steady, np.fmax(cells.at_a, cells.at_b), hi)
        accepted = continuous
        if level >= TRUSTED_LEVEL:
            # Beside a break enclosures stay wide; its limits tell what samples agree on.
            values = np.stack((cells.at_a, cells.at_middle, cells.at_b))
            least, most = values.min(axis=0), values.max(axis=0)
            agreed = (cells.breaks > 0) & (most - least <= self._tolerance)
            lo, hi = np.where(agreed, least, lo), np.where(agreed, most, hi)
        if not continuous.all():
            # Jumps between values that are no pixel apart are not to be seen.
            narrow = bounds.defined & (bounds.hi - bounds.lo <= self._tolerance)
            lo = np.where(continuous, lo, bounds.lo)
            hi = np.where(continuous, hi, bounds.hi)
            accepted = continuous | narrow | self._crowded[cells.column]
        bottom, top = self._view.y_min, self._view.y_max
        low, high = self._low[cells.column], self._high[cells.column]
        within = np.clip(lo, bottom, top) >= np.clip(low, bottom, top) - self._tolerance
        within &= np.clip(hi, bottom, top) <= np.clip(high, bottom, top) + self._tolerance
        return accepted & within

    def _at_breaks(
        self, cells: Cells, parts: list[Register], broken: BoolArray, level: int
    ) -> tuple[BoolArray, BoolArray, Cells]:
        """Breaks that can be told exactly.

        Which cells are continuous after all, which were cut at their breaks, and their pieces.
        """
        index = np.flatnonzero(broken & ~self._crowded[cells.column])
        some = cells.chosen(index)
        resolution = resolve(self._target, parts, index, some.a, some.b)
        self._crowded[some.column[resolution.crowded]] = True
        if level == CROWDED_LEVEL:
            numbers = np.bincount(some.column[~resolution.resolved], minlength=self._low.size)
            self._crowded |= numbers >= CROWDED
        found = resolution.found
        has_break = np.zeros(some.size, dtype=bool)
        has_break[found.cell] = True
        known = np.isfinite(some.at_a) & np.isfinite(some.at_b) & np.isfinite(some.at_middle)
        whole = resolution.resolved & ~has_break & known
        continuous = ~broken
        continuous[index[whole]] = True
        taken = np.zeros(cells.size, dtype=bool)
        taken[index[has_break]] = True
        if not has_break.any():
            return continuous, taken, cells.chosen(np.zeros(0, dtype=np.int64))
        self._found.append(found)
        with_breaks = some.chosen(has_break)
        number = np.cumsum(has_break) - 1
        return continuous, taken, self._pieces(with_breaks, number[found.cell], found.place)

    def _pieces(self, cells: Cells, cell: IntArray, place: FloatArray) -> Cells:
        """The cells without their breaks, with new samples at all ends and middles."""
        a, b, number, breaks = between(cells, cell, place)
        middle = a + (b - a) / 2
        column = cells.column[number]
        x = np.concatenate((a, middle, b))
        y = self._sampled(x, np.concatenate((column, column, column)))
        at_a, at_middle, at_b = y.reshape(3, -1)
        return Cells(a, b, at_a, at_b, middle, at_middle, column, breaks)

    def _split(self, cells: Cells) -> Cells:
        """Each cell in four, with new samples at the inner ends and the new middles."""
        x = cuts(cells)
        y = np.empty_like(x)
        y[:, 0], y[:, -1] = cells.at_a, cells.at_b
        inner = x[:, 1:-1]
        y[:, 1:-1] = self._sampled(inner.ravel(), np.repeat(cells.column, inner.shape[1])).reshape(
            inner.shape
        )
        return parts_of(cells, x, y)

    def _refined(self, cells: Cells, continuous: BoolArray, *, complete: bool) -> Refined:
        """What was found, and with open cells beside breaks looked at as near as doubles go."""
        rough = Cells.all_of([*self._rough, cells.chosen(continuous)])
        self._approach(cells.chosen(continuous & (cells.breaks > 0)))
        self._at_edges_of_crowded()
        sparse = self._sparse() if self._crowded.any() else self._crowded
        x, y = np.concatenate(self._xs), np.concatenate(self._ys)
        if self._crowded.any():
            known = self._shown(x, np.isnan(y), sparse)
            x, y = x[known], y[known]
        return Refined(x, y, self._found, cells.chosen(~continuous), rough, complete)

    def _shown(self, x: FloatArray, undefined: BoolArray, sparse: BoolArray) -> BoolArray:
        """All samples but the undefined ones in crowded columns, where such places do not show."""
        count = self._low.size
        place = np.floor((x - self._view.x_min) * (count / self._view.width))
        column = np.clip(place, 0, count - 1).astype(np.int64)
        return ~(undefined & (self._crowded & ~sparse)[column])

    def _sparse(self) -> BoolArray:
        """Crowded columns in which the function has next to no values."""
        column = np.flatnonzero(self._crowded)
        # Shares of the golden ratio are no simple fractions, at which breaks like to be.
        shares = np.mod(np.arange(1, FILLING + 1) * GOLDEN, 1.0)
        start, width = self._edges[column], np.diff(self._edges)[column]
        x = start[:, None] + width[:, None] * shares
        y = self._sampled(x.ravel(), np.repeat(column, FILLING)).reshape(x.shape)
        sparse = np.zeros(self._low.size, dtype=bool)
        sparse[column] = np.isnan(y).mean(axis=1) > MOSTLY
        return sparse

    def _approach(self, cells: Cells) -> None:
        """Samples ever nearer to a break at which the function oscillates without end."""
        shares = GAP ** (np.arange(1, APPROACHES) / APPROACHES)
        for at_a in (True, False):
            here = cells.chosen((cells.breaks & (1 if at_a else 2)) > 0)
            end, way = (here.a, here.b - here.a) if at_a else (here.b, here.a - here.b)
            x = (end[:, None] + way[:, None] * shares).ravel()
            self._sampled(x, np.repeat(here.column, shares.size))

    def _at_edges_of_crowded(self) -> None:
        """Breaks at the edges of crowded columns whose values lie apart from those inside."""
        for shift in (0, 1):
            column = np.flatnonzero(self._crowded)
            x, y = self._edges[column + shift], self._at_edges[column + shift]
            apart = (y < self._inner_low[column] - self._tolerance) | (
                y > self._inner_high[column] + self._tolerance
            )
            x = x[apart]
            for condition in conditions_of(self._target.program) if x.size else ():
                value = condition.of(self._target.arguments(x))
                level = np.round(value) if condition.where.whole else 0.0
                place = x[np.broadcast_to(value == level, x.shape)]
                self._found.append(
                    Found(np.zeros(place.size, dtype=np.int64), place, place != place)
                )
