"""Splitting the pixel columns of a view until enclosures agree with samples to within a pixel.

A piece of a function that only rises, or only falls, is known between its samples: many columns
at once are settled so. Any other column is finished when its enclosure (or f(mid) ± max |f′| · r)
adds no more than half a pixel to what its samples already cover; only cells that may still add
more are split. See Tupper, Reliable Two-Dimensional Graphing Methods for Mathematical Formulae
with Two Free Variables (2001), for graphing by enclosures.
"""

from __future__ import annotations

from time import perf_counter

import numpy as np
from msgspec import Struct

from plotter.numeric.breaks import Found
from plotter.numeric.cells import GAP, PARTS, Cells, beside, between, cuts, parts_of
from plotter.numeric.crowded import at_edges, beside_breaks, beside_others, shown, steepen
from plotter.numeric.curve import FloatArray
from plotter.numeric.enclose import Enclosure
from plotter.numeric.enclosed_steps import Register
from plotter.numeric.interval import BoolArray, IntArray, one_way
from plotter.numeric.resolve import resolve
from plotter.numeric.samples import Breaks, Samples
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
"""So often such a column is split, as long as its values may differ."""
CLOSE_LEVEL, FEW_CLOSE = 3, 1000
"""From this level on, or for so few cells, narrower bounds are worth their price."""
NOISE_LEVEL, FILLING = 2, 32
"""At this level cells that hold nothing but rounding get so many samples more, and are left."""
APPROACHES = 600
CALM = 1e-3
"""In the tolerance: what changes by no more between a break and the next sample is at its limit."""


class Refined(Struct):
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
        self._tolerance = TOLERANCE * view.height / size[1]
        self._deadline = perf_counter() + budget
        self._samples = Samples(target, view, size[0], self._tolerance)
        self._breaks = Breaks(target)
        self._crowded = np.zeros(size[0], dtype=bool)
        self._rough: list[Cells] = []
        self._broken: list[Cells] = []

    def run(self) -> Refined:
        """Sample the columns, and split what may hide something."""
        cells = self._open_columns()
        continuous = np.zeros(0, dtype=bool)
        complete, begun = True, perf_counter()
        for level in range(MANY_LEVELS + 1):
            if cells.size == 0:
                break
            looked_at = cells.size
            vanishing = self._breaks.vanishing_in(cells, self._samples.width)
            few = cells.size <= FEW_CLOSE and (level > 0 or vanishing is not None)
            bounds, parts = self._target.look(
                cells.a, cells.b, vanishing=vanishing, closely=few or level >= CLOSE_LEVEL
            )
            if level == CROWDED_LEVEL and self._crowded.any():
                steepen(self._samples, cells.chosen(self._crowded[cells.column]), self._view)
            if level == CROWDED_LEVELS and self._crowded.any():
                broken = np.flatnonzero(~bounds.continuous & self._crowded[cells.column])
                beside_breaks(self._samples, parts, cells, broken)
            continuous = bounds.continuous & _known(cells)
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
            width = bounds.hi[keep] - bounds.lo[keep]
            if level == NOISE_LEVEL and cells.size:
                noisy = self._noisy(cells, width)
                self._rough.append(cells.chosen(noisy & continuous))
                self._fill(cells.chosen(noisy))
                rest = ~noisy
                cells, continuous, width = cells.chosen(rest), continuous[rest], width[rest]
            if self._crowded.any():
                apart = ~self._crowded[cells.column]
                if level < CROWDED_LEVELS:
                    # A few samples may be alike by chance: bounds tell that all values are.
                    apart |= ~(width <= self._tolerance)
                cells, continuous = cells.chosen(apart), continuous[apart]
            if level == LEVELS:
                # Nearer to such breaks there is nothing but rounding.
                self._broken.append(cells.chosen(~continuous))
                cells, continuous = cells.chosen(continuous), continuous[continuous]
            if level == MANY_LEVELS or (level >= LEVELS and cells.size > FEW_CELLS):
                break
            now = perf_counter()
            late = now + PARTS * cells.size / looked_at * (now - begun) > self._deadline
            if late or cells.size * PARTS > MOST_CELLS:
                complete = cells.size == 0
                break
            begun = now
            if cells.size:
                pieces.append(self._split(cells))
            cells = Cells.all_of(pieces) if pieces else cells
        return self._refined(cells, continuous, complete=complete)

    def _noisy(self, cells: Cells, width: FloatArray) -> BoolArray:
        """Cells whose bounds are wide from rounding alone, which no splitting makes narrower."""
        bounds = self._target.bounds_of_points(cells.middle)
        least = np.maximum(0.25 * width, self._tolerance)
        return bounds.possible & ~(bounds.hi - bounds.lo <= least)

    def _fill(self, cells: Cells) -> None:
        """Many samples at once in cells that no enclosure settles."""
        shares = (np.arange(FILLING) + 0.5) / FILLING
        x = cells.a[:, None] + (cells.b - cells.a)[:, None] * shares
        self._samples.take(x.ravel(), np.repeat(cells.column, FILLING))

    def _open_columns(self) -> Cells:
        """What a look at many columns together does not settle, in columns.

        They are cut at their breaks, and pieces that only rise or only fall are settled.
        """
        samples = self._samples
        starts = np.arange(0, samples.count, TOGETHER)
        ends = np.minimum(starts + TOGETHER, samples.count)
        a, b = samples.edges[starts], samples.edges[ends]
        bounds, parts = self._target.look(a, b)
        known = ~np.logical_or.reduceat(np.isnan(samples.at_edges), starts)
        known &= ~np.isnan(samples.at_edges[ends])
        continuous = bounds.continuous & known
        open_ones = bounds.possible & ~(continuous & self._steady(bounds))
        cells: list[Cells] = []
        broken = open_ones & ~continuous
        if broken.any():
            index = np.flatnonzero(broken)
            resolution = resolve(self._target, parts, index, a[index], b[index])
            resolved = index[resolution.resolved]
            open_ones[resolved] = False
            if resolved.size:
                self._breaks.add(resolution.found)
                number = np.cumsum(resolution.resolved) - 1
                found = resolution.found
                cells += self._of_pieces(a[resolved], b[resolved], number[found.cell], found)
                _reached(found, a, samples.at_edges[starts], continuous)
        column = np.flatnonzero(np.repeat(open_ones, TOGETHER)[: samples.count])
        if column.size:
            cells.insert(0, self._samples.columns(column))
        return Cells.all_of(cells)

    def _steady(self, bounds: Enclosure) -> BoolArray:
        """Where only rising, only falling, or nothing that is to be seen happens."""
        return one_way((bounds.slope_lo, bounds.slope_hi)) | (
            bounds.hi - bounds.lo <= self._tolerance
        )

    def _of_pieces(self, a: FloatArray, b: FloatArray, cell: IntArray, found: Found) -> list[Cells]:
        """The columns of those pieces between breaks that are not settled as a whole.

        What is known of the limits at the breaks is put down there.
        """
        gaps = self._samples.gaps(found.place)
        a, b, _, on_left, on_right = between(a, b, cell, found.place, gaps)
        ends = np.concatenate((a, b))
        inside = ends + GAP * np.concatenate((b - a, a - b))
        y = self._samples.take(ends, self._samples.column_of(inside))
        bounds, _ = self._target.look(a, b)
        known = np.isfinite(y[: a.size]) & np.isfinite(y[a.size :])
        whole = bounds.continuous & known
        steep = np.maximum(np.abs(bounds.slope_lo), np.abs(bounds.slope_hi))
        calm = whole & (steep * gaps.max(initial=0.0) <= CALM * self._tolerance)
        after, before = calm & (on_left >= 0), calm & (on_right >= 0)
        found.right[on_left[after]] = y[: a.size][after]
        found.left[on_right[before]] = y[a.size :][before]
        breaks = beside(on_left, on_right)
        settled = ~bounds.possible | (whole & self._steady(bounds))
        return [
            self._samples.piece(
                float(a[index]),
                float(b[index]),
                float(y[index]),
                float(y[a.size + index]),
                int(breaks[index]),
            )
            for index in np.flatnonzero(~settled).tolist()
        ]

    def _settled(
        self, cells: Cells, bounds: Enclosure, continuous: BoolArray, level: int
    ) -> BoolArray:
        """Which cells are proved to add nothing that could be seen."""
        with np.errstate(all="ignore"):
            reach = np.maximum(np.abs(bounds.slope_lo), np.abs(bounds.slope_hi))
            reach = reach * ((cells.b - cells.a) * (0.5 + 1e-12))
            lo = np.fmax(bounds.lo, cells.at_middle - reach)
            hi = np.fmin(bounds.hi, cells.at_middle + reach)
            steady = one_way((bounds.slope_lo, bounds.slope_hi))
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
        low, high = self._samples.low[cells.column], self._samples.high[cells.column]
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
            numbers = np.bincount(some.column[~resolution.resolved], minlength=self._crowded.size)
            self._crowded |= numbers >= CROWDED
        found = resolution.found
        has_break = np.zeros(some.size, dtype=bool)
        has_break[found.cell] = True
        whole = resolution.resolved & ~has_break & _known(some)
        continuous = ~broken
        continuous[index[whole]] = True
        taken = np.zeros(cells.size, dtype=bool)
        taken[index[has_break]] = True
        if not has_break.any():
            return continuous, taken, cells.chosen(np.zeros(0, dtype=np.int64))
        self._breaks.add(found)
        with_breaks = some.chosen(has_break)
        number = np.cumsum(has_break) - 1
        return continuous, taken, self._pieces(with_breaks, number[found.cell], found.place)

    def _pieces(self, cells: Cells, cell: IntArray, place: FloatArray) -> Cells:
        """The cells without their breaks, with new samples at all ends and middles."""
        gap = np.minimum(self._samples.gaps(place), (cells.b - cells.a)[cell] / 8)
        a, b, number, on_left, on_right = between(cells.a, cells.b, cell, place, gap)
        middle = a + (b - a) / 2
        column = cells.column[number]
        x = np.concatenate((a, middle, b))
        y = self._samples.take(x, np.concatenate((column, column, column)))
        at_a, at_middle, at_b = y.reshape(3, -1)
        breaks = beside(on_left, on_right)
        return Cells(a, b, at_a, at_b, middle, at_middle, column, breaks)

    def _split(self, cells: Cells) -> Cells:
        """Each cell in four, with new samples at the inner ends and the new middles."""
        x = cuts(cells)
        y = np.empty_like(x)
        y[:, 0], y[:, -1] = cells.at_a, cells.at_b
        inner = x[:, 1:-1]
        y[:, 1:-1] = self._samples.take(
            inner.ravel(), np.repeat(cells.column, inner.shape[1])
        ).reshape(inner.shape)
        return parts_of(cells, x, y)

    def _refined(self, cells: Cells, continuous: BoolArray, *, complete: bool) -> Refined:
        """What was found, and with open cells beside breaks looked at as near as doubles go."""
        if cells.size:
            self._broken.append(cells.chosen(~continuous))
            cells = cells.chosen(continuous)
            self._rough.append(cells)
        self._approach(cells)
        if self._crowded.any():
            for found in at_edges(self._samples, self._crowded, self._tolerance):
                self._breaks.add(found)
            x, y = shown(self._samples, self._crowded, self._view)
        else:
            x, y = self._samples.points()
        broken, rough = Cells.all_of(self._broken), Cells.all_of(self._rough)
        return Refined(x, y, self._breaks.found, broken, rough, complete)

    def _approach(self, cells: Cells) -> None:
        """Samples ever nearer to a break at which the function may oscillate without end."""
        if self._crowded.any():
            cells = Cells.all_of([cells, beside_others(self._samples, self._crowded)])
        if not cells.breaks.any():
            return
        shares = GAP ** (np.arange(1, APPROACHES) / APPROACHES)
        for at_a in (True, False):
            here = cells.chosen((cells.breaks & (1 if at_a else 2)) > 0)
            end, way = (here.a, here.b - here.a) if at_a else (here.b, here.a - here.b)
            x = (end[:, None] + way[:, None] * shares).ravel()
            self._samples.take(x, np.repeat(here.column, shares.size))


def _known(cells: Cells) -> BoolArray:
    """Where the function has values at both ends and in the middle.

    An end without a value is a break there, though the inside may be continuous.
    """
    return ~(np.isnan(cells.at_a) | np.isnan(cells.at_b) | np.isnan(cells.at_middle))


def _reached(found: Found, a: FloatArray, at_a: FloatArray, continuous: BoolArray) -> None:
    """Put down the limits at breaks that are an end of a cell in which there is none.

    `a` are the left ends of the cells, with the values there.
    """
    cell = np.minimum(np.searchsorted(a, found.place), a.size - 1)
    at_end = a[cell] == found.place
    after, before = at_end & continuous[cell], at_end & continuous[cell - 1] & (cell > 0)
    found.right[after] = at_a[cell[after]]
    found.left[before] = at_a[cell[before]]
