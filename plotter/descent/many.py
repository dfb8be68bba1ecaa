"""Many runs at once, from many starts or with many rates."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from plotter.descent.field import Field, FloatArray, Rate
from plotter.descent.optimizer import Optimizer, Settings
from plotter.descent.schedule import SCHEDULE_BY_NAME, ScheduleName
from plotter.numeric.target import SupersededError

IntArray = NDArray[np.int64]

FAR = 1e9
"""A point so many times farther out than the starts has run away."""


class Method(Struct, frozen=True):
    """How all runs go: the optimizer and its options, and how the rate changes along a run.

    `planned` is the number of steps that the schedule counts on, if not all are taken.
    """

    optimizer: Optimizer
    options: Settings | None = None
    schedule: ScheduleName = "constant"
    schedule_options: Settings | None = None
    planned: int | None = None

    def rates(self, rate: Rate, steps: int) -> Callable[[int], Rate]:
        """The rate of every step, for one first rate or many; raises ValueError for options."""
        rule = SCHEDULE_BY_NAME[self.schedule]
        anything: Any = rate  # a schedule only multiplies and adds: an array is as good
        return rule.start(anything, rule.settings(self.schedule_options), self.planned or steps)


class Runs(Struct, frozen=True, eq=False):
    """How many runs went: the points at the end and at three quarters, and which left or fled.

    `last` are the points one step before the end. `heights` has a row per step, 0 to the last,
    and a column per run; not a number after a run left the domain, infinite after it ran away.
    """

    x: FloatArray
    before: FloatArray
    last: FloatArray
    left: NDArray[np.bool_]
    fled: NDArray[np.bool_]
    heights: FloatArray


def run_many(
    field: Field,
    method: Method,
    starts: FloatArray,
    rate: Rate,
    steps: int,
    *,
    unwanted: Callable[[], bool] | None = None,
) -> Runs:
    """The runs from all starts, with one rate or a rate each; raises ValueError for options.

    Raises SupersededError once they are `unwanted`.
    """
    rate_at = method.rates(rate, steps)
    step = method.optimizer.sweep(field, method.optimizer.settings(method.options))
    x = np.array(starts, dtype=np.float64)
    far = FAR * max(1.0, float(np.max(np.abs(x))))
    left = fled = np.zeros(x.shape, dtype=bool)
    heights = np.empty((steps + 1, *x.shape))
    before = last = x
    with np.errstate(all="ignore"):
        for k in range(steps + 1):
            if unwanted is not None and unwanted():
                raise SupersededError
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
            last, x = x, np.where(stuck, x, after)
            if k == (3 * steps) // 4:
                before = x
    return Runs(x, before, last, left, fled, heights)


def arrivals(heights: FloatArray, level: float) -> IntArray:
    """The step from which on each run (a column) stays at the level or below; else one too many."""
    below = heights <= level
    last_above = np.where(below, -1, np.arange(len(heights))[:, None]).max(axis=0)
    return last_above + 1
