"""Many runs at once: where every start ends, what every rate does, and the best rate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plotter.descent.field import Field, FloatArray, Rate
from plotter.descent.optimizer import Optimizer, Settings
from plotter.descent.schedule import SCHEDULE_BY_NAME, ScheduleName

DIVERGES, LEAVES, UNDECIDED = -1, -2, -3
"""Where a start ends if not in a minimum."""

FAR = 1e9
"""A point so many times farther out than the starts has run away."""
FLAT = 1e-2
"""An end counts as a minimum if Newton's step from there is this share of the width of starts."""
APART = 1e-2
"""Minima nearer to each other than this share of the width are one."""
LOWEST_RATE, HIGHEST_RATE, RATES = 1e-4, 10.0, 101
REACHED = 1e-3
"""A run has arrived when this share of the possible fall is missing."""

IntArray = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Runs:
    """How many runs went: the points at the end and at three quarters, and which left or fled.

    `heights` has a row per step, 0 to the last, and a column per run; not a number after a run
    left the domain, infinite after it ran away.
    """

    x: FloatArray
    before: FloatArray
    left: NDArray[np.bool_]
    fled: NDArray[np.bool_]
    heights: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class BasinStrip:
    """Where the run from each start ends: the index of a minimum, DIVERGES, LEAVES, UNDECIDED."""

    starts: FloatArray
    ends: IntArray
    minima: tuple[float, ...]


@dataclass(frozen=True, slots=True, eq=False)
class RateMap:
    """f after every step (rows, from 0) with every rate (columns), and the good band of rates.

    `best` is the rate that arrives first, `band` the rates around it that arrive too.
    """

    rates: FloatArray
    heights: FloatArray
    best: float | None
    band: tuple[float, float] | None


def run_many(
    field: Field,
    optimizer: Optimizer,
    starts: FloatArray,
    rate: Rate,
    steps: int,
    *,
    options: Settings | None = None,
    schedule: ScheduleName = "constant",
    schedule_options: Settings | None = None,
) -> Runs:
    """The runs from all starts, with one rate or a rate each; raises ValueError for options."""
    rule = SCHEDULE_BY_NAME[schedule]
    anything: Any = rate  # a schedule only multiplies and adds, so an array is as good as a number
    rate_at = rule.start(anything, rule.settings(schedule_options), steps)
    step = optimizer.sweep(field, optimizer.settings(options))
    x = np.array(starts, dtype=np.float64)
    far = FAR * max(1.0, float(np.max(np.abs(x))))
    left = fled = np.zeros(x.shape, dtype=bool)
    heights = np.empty((steps + 1, *x.shape))
    before = x
    with np.errstate(all="ignore"):
        for k in range(steps + 1):
            f = field.values(x)
            slope = field.slopes(x)
            left = left | (np.isnan(f) & ~fled)
            fled = fled | (np.isinf(f) & ~left)
            heights[k] = np.where(fled, np.inf, np.where(left, np.nan, f))
            if k == steps:
                break
            after = x + step(rate_at(k), x, f, slope)
            fled = fled | ((np.abs(after) > far) & ~left)
            stuck = left | fled | np.isnan(after)
            x = np.where(stuck, x, after)
            if k == (3 * steps) // 4:
                before = x
    return Runs(x, before, left, fled, heights)


def basin_strip(
    field: Field,
    optimizer: Optimizer,
    starts: FloatArray,
    rate: float,
    steps: int,
    *,
    options: Settings | None = None,
    schedule: ScheduleName = "constant",
    schedule_options: Settings | None = None,
) -> BasinStrip:
    """Where the run from every start ends.

    A run belongs to a minimum if it ends where f is curved upwards, almost at the vertex of the
    fitted parabola, or is still coming nearer to a minimum that other runs have reached.
    """
    runs = run_many(
        field,
        optimizer,
        starts,
        rate,
        steps,
        options=options,
        schedule=schedule,
        schedule_options=schedule_options,
    )
    width = float(np.ptp(starts)) or 1.0
    going = ~(runs.left | runs.fled)
    with np.errstate(all="ignore"):
        slope, bend = field.slopes(runs.x), field.seconds(runs.x)
        vertex = runs.x - slope / bend
        near = going & (bend > 0) & (np.abs(vertex - runs.x) <= FLAT * width)
        coming = np.abs(runs.x - vertex) <= 0.9 * np.abs(runs.before - vertex) + 1e-6 * width
        arrived = near & coming
    minima = _clusters(vertex[arrived], APART * width)
    ends = np.where(runs.fled, DIVERGES, np.where(runs.left, LEAVES, UNDECIDED))
    if minima.size:
        nearest = np.argmin(np.abs(vertex[arrived, None] - minima[None, :]), axis=1)
        ends[arrived] = nearest
    return BasinStrip(starts, ends.astype(np.int64), tuple(minima.tolist()))


def _clusters(places: FloatArray, apart: float) -> FloatArray:
    """One place for each group of places, in ascending order."""
    if not places.size:
        return places
    ordered = np.sort(places)
    groups = np.split(ordered, np.flatnonzero(np.diff(ordered) > apart) + 1)
    return np.array([float(np.median(group)) for group in groups])


def all_rates() -> FloatArray:
    """The rates that are tried, evenly spaced on a logarithmic scale."""
    return np.geomspace(LOWEST_RATE, HIGHEST_RATE, RATES)


def rate_map(
    field: Field,
    optimizer: Optimizer,
    start: float,
    steps: int,
    *,
    options: Settings | None = None,
    schedule: ScheduleName = "constant",
    schedule_options: Settings | None = None,
) -> RateMap:
    """What every rate does from this start, and which are good.

    The best rate is the one that first comes within a thousandth of the largest fall that any
    rate reached; if none does earlier than another, the lowest end decides.
    """
    rates = all_rates()
    starts = np.full(rates.shape, start)
    heights = run_many(
        field,
        optimizer,
        starts,
        rates,
        steps,
        options=options,
        schedule=schedule,
        schedule_options=schedule_options,
    ).heights
    ends = np.where(np.isfinite(heights[-1]), heights[-1], np.inf)
    lowest, highest = float(ends.min()), float(heights[0, 0])
    if not lowest < highest:
        return RateMap(rates, heights, None, None)
    good = ends <= lowest + REACHED * (highest - lowest)
    inside = heights <= lowest + REACHED * (highest - lowest)
    # The step after which a run stays within reach of the lowest end.
    outside = np.where(inside, 0, np.arange(steps + 1)[:, None]).max(axis=0)
    best = int(np.lexsort((ends, np.where(good, outside, steps + 1)))[0])
    low = high = best
    while low > 0 and good[low - 1]:
        low -= 1
    while high + 1 < len(rates) and good[high + 1]:
        high += 1
    return RateMap(rates, heights, float(rates[best]), (float(rates[low]), float(rates[high])))


TUNING_WORDS = (
    f"Every method ran from its start with the same {RATES} rates from 10⁻⁴ to 10; each keeps the"
    " one with which it was first within a thousandth of the lowest f that it reached."
)
"""How the rates of a race are made comparable, for the reader of its table."""
