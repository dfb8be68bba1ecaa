"""Columns with more breaks than can be seen apart: they are drawn as the band they fill."""

from __future__ import annotations

import numpy as np

from plotter.numeric.breaks import GOLDEN, Found
from plotter.numeric.cells import GAP, Cells
from plotter.numeric.curve import FloatArray
from plotter.numeric.distinct import distinct
from plotter.numeric.enclosed_steps import Register
from plotter.numeric.interval import BoolArray, IntArray
from plotter.numeric.resolve import resolve
from plotter.numeric.samples import Samples
from plotter.numeric.target import Target
from plotter.numeric.viewport import Viewport

STEEPENINGS = 44
EDGE = 8
"""So many doubles beside the edge of a crowded column a break may be for it to be there."""
LEAST_LEAP = 1.0
"""In columns: how wide f has to be beyond both borders for a join between them to be seen."""
SCATTERED, MORE_SCATTERED, MOSTLY = 16, 128, 0.9
"""So many places are looked at; with this share of them undefined, only points are drawn."""


def steepen(samples: Samples, cells: Cells, view: Viewport) -> None:
    """Samples on both sides of one jump in each column: the steepest step of cells is halved.

    What is beyond the view counts as at its border.
    """
    if cells.size == 0:
        return

    def seen(y: FloatArray) -> FloatArray:
        return np.minimum(np.maximum(y, view.y_min), view.y_max)

    step = np.abs(seen(cells.at_b) - seen(cells.at_a))
    order = np.lexsort((np.where(np.isnan(step), -1.0, step), cells.column))
    last = np.concatenate((np.diff(cells.column[order]) != 0, [True]))
    cells = cells.chosen(order[last])
    a, b, at_a, at_b = cells.a, cells.b, seen(cells.at_a), seen(cells.at_b)
    for _ in range(STEEPENINGS):
        middle = a + (b - a) / 2
        value = seen(samples.take(middle, cells.column))
        left = ~(np.abs(value - at_a) < np.abs(at_b - value))
        # What is proved continuous rises without a jump, however steeply.
        bounds, _ = samples.target.look(
            np.concatenate((a, middle)), np.concatenate((middle, b)), closely=True
        )
        whole = bounds.continuous.reshape(2, -1)
        left = np.where(whole[0] == whole[1], left, whole[1])
        b, at_b = np.where(left, middle, b), np.where(left, value, at_b)
        a, at_a = np.where(left, a, middle), np.where(left, at_a, value)


def beside_breaks(samples: Samples, parts: list[Register], cells: Cells, broken: IntArray) -> None:
    """Samples on both sides of some breaks of each column: those of its first and last cell."""
    if broken.size == 0:
        return
    column = cells.column[broken]
    _, first = np.unique(column, return_index=True)
    _, last = np.unique(column[::-1], return_index=True)
    index = distinct(np.concatenate((broken[first], broken[::-1][last])))
    some = cells.chosen(index)
    found = resolve(samples.target, parts, index, some.a, some.b, partly=True).found
    gap = GAP * (some.b - some.a)[found.cell] + 4 * np.spacing(np.abs(found.place))
    of = some.column[found.cell]
    samples.take(np.concatenate((found.place - gap, found.place + gap)), np.concatenate((of, of)))


def beside_others(samples: Samples, crowded: BoolArray) -> Cells:
    """The crowded columns next to others: their last breaks may stand apart from the rest."""
    outside = np.concatenate(([False], ~crowded, [False]))
    to_left, to_right = crowded & outside[:-2], crowded & outside[2:]
    cells = samples.columns(np.flatnonzero(to_left | to_right))
    cells.breaks = to_left[cells.column] + 2 * to_right[cells.column]
    return cells


def at_edges(samples: Samples, crowded: BoolArray, tolerance: float) -> list[Found]:
    """Breaks at the edges of crowded columns whose values lie apart from those inside."""
    found: list[Found] = []
    for shift in (0, 1):
        column = np.flatnonzero(crowded)
        x, y = samples.edges[column + shift], samples.at_edges[column + shift]
        apart = (y < samples.inner_low[column] - tolerance) | (
            y > samples.inner_high[column] + tolerance
        )
        if apart.any():
            x = x[apart]
            a, b = x - EDGE * np.spacing(np.abs(x)), x + EDGE * np.spacing(np.abs(x))
            _, parts = samples.target.look(a, b)
            every = np.arange(x.size)
            found.append(resolve(samples.target, parts, every, a, b, partly=True).found)
    return found


def shown(samples: Samples, crowded: BoolArray, view: Viewport) -> tuple[FloatArray, FloatArray]:
    """All samples from left to right, without the undefined ones in crowded columns.

    Such places do not show there. Where there are next to no values, single ones do not show.
    The pen is lifted where f goes from beyond one border of the view beyond the other without
    being in it.
    """
    sparse = _sparse(samples, crowded)
    x, y = samples.points()
    order = np.argsort(x, kind="stable")
    x, y = x[order], y[order]
    column = samples.column_of(x)
    known = ~(np.isnan(y) & (crowded & ~sparse)[column])
    x, y, column = x[known], np.where(sparse[column], np.nan, y)[known], column[known]
    return _lifted(samples, crowded, (x, y), column, view)


def _lifted(
    samples: Samples,
    crowded: BoolArray,
    points: tuple[FloatArray, FloatArray],
    column: IntArray,
    view: Viewport,
) -> tuple[FloatArray, FloatArray]:
    """The points, with the pen lifted where f leaps from beyond one border beyond the other."""
    x, y = points
    side = _side(y, view)
    across = np.flatnonzero((side[1:] * side[:-1] == -1) & crowded[column[1:]])
    first, last = _runs(side)
    beyond = x[last[across + 1]] - x[first[across]]
    # Columns meet between two samples only where f is undefined at the edge.
    of = column[across + 1]
    at_gap = (column[across] != of) & (x[across + 1] != samples.edges[of])
    across = across[at_gap | (beyond >= LEAST_LEAP * samples.width)]
    across = across[_leaps(samples.target, x[across], x[across + 1], side[across], view)]
    # What comes after the lift begins in the same column, unless the break is at its edge.
    after = across + 1
    edge = samples.edges[column[after]]
    beside = EDGE * np.spacing(np.abs(edge))
    before_edge = samples.target.values(edge - beside) * side[across] > 0
    inside = (x[after] == edge) & ~before_edge
    start = np.where(inside, x[across], np.maximum(x[across], edge + beside))
    lifted = np.repeat(after, 2)
    new_x = np.column_stack((x[across], start)).ravel()
    new_y = np.column_stack((np.full(after.size, np.nan), y[after])).ravel()
    return np.insert(x, lifted, new_x), np.insert(y, lifted, new_y)


def _side(y: FloatArray, view: Viewport) -> IntArray:
    """1 for values above the view, −1 for those below, 0 for all others."""
    return (y > view.y_max).astype(np.int64) - (y < view.y_min)


def _runs(side: IntArray) -> tuple[IntArray, IntArray]:
    """For each of the numbers, where the run of its like begins and ends."""
    index = np.arange(side.size)
    change = side[1:] != side[:-1]
    first = np.maximum.accumulate(np.where(np.concatenate(([True], change)), index, 0))
    ends = np.where(np.concatenate((change, [True])), index, side.size)
    return first, np.minimum.accumulate(ends[::-1])[::-1]


def _leaps(
    target: Target, a: FloatArray, b: FloatArray, side: IntArray, view: Viewport
) -> BoolArray:
    """Where f, beyond the view on this side at a and on the other at b, is not in it between."""
    leaps = np.ones(a.size, dtype=bool)
    for _ in range(STEEPENINGS):
        middle = a + (b - a) / 2
        y = target.values(middle)
        here = _side(y, view)
        leaps &= (here != 0) | np.isnan(y)
        left = here == side
        a, b = np.where(left, middle, a), np.where(left, b, middle)
    return leaps


def _sparse(samples: Samples, crowded: BoolArray) -> BoolArray:
    """Crowded columns in which the function has next to no values."""
    sparse = crowded.copy()
    # A few places may all be undefined by chance; more are looked at where they are.
    for first, count in ((1, SCATTERED), (1 + SCATTERED, MORE_SCATTERED)):
        column = np.flatnonzero(sparse)
        # Multiples of the golden ratio are no simple fractions, at which breaks like to be.
        shares = np.mod(np.arange(first, first + count) * GOLDEN, 1.0)
        x = samples.edges[column][:, None] + samples.width * shares
        y = samples.take(x.ravel(), np.repeat(column, count)).reshape(x.shape)
        sparse[column] = np.isnan(y).mean(axis=1) > MOSTLY
    return sparse
