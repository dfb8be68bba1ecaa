"""The whole run of an optimizer: every number of every step, and how it ended."""

from __future__ import annotations

import math
from collections.abc import Callable
from operator import add, neg
from random import Random
from types import MappingProxyType

from msgspec import Struct

from plotter.descent.ending import explain
from plotter.descent.gaps import Gap
from plotter.descent.objective import FunctionObjective, Mirrored, Objective, Point
from plotter.descent.optimizer import Optimizer, Settings
from plotter.descent.record import Record, Stop
from plotter.descent.schedule import SCHEDULE_BY_NAME, RateAt, ScheduleName
from plotter.descent.trajectory import Iterate, Trajectory
from plotter.numeric.target import SupersededError

DEFAULT_TOLERANCE = 1e-6
"""A gradient up to this size counts as flat."""

RUNAWAY = 1e12
"""A point this many times farther out than the start has run away."""

ASKED_EVERY = 500
"""After so many steps a run asks whether it is still wanted."""

LARGEST = 1e150
"""Numbers beyond this one are not carried on: their squares would overflow."""


def descend(
    objective: Objective,
    start: Point,
    optimizer: Optimizer,
    *,
    learning_rate: float,
    steps: int,
    tolerance: float = DEFAULT_TOLERANCE,
    update_tolerance: float = 0.0,
    options: Settings | None = None,
    schedule: ScheduleName = "constant",
    schedule_options: Settings | None = None,
    noise: float = 0.0,
    seed: int = 0,
    maximize: bool = False,
    unwanted: Callable[[], bool] | None = None,
    function: str = "f",
) -> Trajectory:
    """Run the optimizer from the start for at most `steps` steps.

    It stops early at rest (gradient and update at most `tolerance`; 0 never stops there), when
    two steps in a row are no longer than `update_tolerance` (0 never), outside the domain, and
    where numbers grow beyond all bounds. `noise` is the standard deviation of what is added to
    every gradient, drawn from `seed`. `options` are the method's own, see `Optimizer.options`,
    and `schedule_options` those of `Schedule.options`; a wrong one raises ValueError, as does a
    start of another dimension. Raises SupersededError once the run is `unwanted`. `function` is
    the letter by which the explanation calls the objective.
    """
    if len(start) != objective.dimension:
        raise ValueError(f"the start needs {objective.dimension} numbers, not {len(start)}")
    settings = optimizer.settings(options)
    rule = SCHEDULE_BY_NAME[schedule]
    changes = rule.settings(schedule_options)
    rate_at = None if schedule == "constant" else rule.start(learning_rate, changes, steps)
    goal = Mirrored(objective) if maximize else objective
    walk = _Walk(
        goal,
        optimizer,
        settings,
        learning_rate,
        rate_at,
        tolerance,
        update_tolerance,
        _Noise(noise, seed, objective.dimension) if noise > 0 else None,
        unwanted,
    )
    iterates, stop = walk.run(tuple(map(float, start)), steps)
    gap = _gap(objective, iterates)
    if gap is not None and tolerance > 0:
        landing = iterates[gap.step + 1]
        iterates[gap.step + 1 :] = [Iterate(landing.step, landing.x, landing.f, landing.gradient)]
    record = Record(
        goal,
        optimizer,
        settings,
        learning_rate,
        tolerance,
        tuple(iterates),
        stop,
        maximize,
        gap,
        noise,
        schedule != "constant",
        function,
    )
    ending = explain(record)
    return Trajectory(
        optimizer=optimizer.name,
        settings=MappingProxyType({"learning_rate": learning_rate, **settings}),
        iterates=tuple(map(_upside_down, iterates)) if maximize else tuple(iterates),
        status=ending.status,
        explanation=ending.explanation,
        kind=ending.kind,
        suggested_rate=ending.suggested_rate,
        schedule=schedule,
        schedule_options=MappingProxyType(changes),
        maximize=maximize,
        noise=noise,
        planned=steps,
    )


def _gap(objective: Objective, iterates: list[Iterate]) -> Gap | None:
    """The first gap of the domain that a step jumped over, in one variable."""
    if not isinstance(objective, FunctionObjective) or objective.dimension > 1:
        return None
    return objective.gap_on([iterate.x[0] for iterate in iterates if math.isfinite(iterate.f)])


class _Noise:
    """Normally distributed errors of the gradient, the same for the same seed."""

    def __init__(self, deviation: float, seed: int, dimension: int) -> None:
        self._deviation, self._dimension = deviation, dimension
        self._random = Random(seed)

    def __call__(self) -> Point:
        gauss, deviation = self._random.gauss, self._deviation
        return tuple([gauss(0.0, deviation) for _ in range(self._dimension)])


class _Walk(Struct, frozen=True):
    objective: Objective
    optimizer: Optimizer
    settings: Settings
    rate: float
    rate_at: RateAt | None
    tolerance: float
    update_tolerance: float
    noise: _Noise | None
    unwanted: Callable[[], bool] | None = None

    def run(self, x: Point, steps: int) -> tuple[list[Iterate], Stop]:
        """All iterates, and why there are no more."""
        take = self.optimizer.start(self.objective, self.settings)
        value, gradient = self.objective.value, self.objective.gradient
        rate, tolerance, isfinite = self.rate, self.tolerance, math.isfinite
        rate_at, noise, small = self.rate_at, self.noise, self.update_tolerance
        several = self.objective.dimension > 1
        far = RUNAWAY * max(1.0, *map(abs, x)) if self.tolerance > 0 else LARGEST
        calm = self.tolerance * max(1.0, rate)
        iterates: list[Iterate] = []
        unwanted = self.unwanted
        for step in range(steps + 1):
            # In several dimensions a step may go over many points, and take long.
            asked = several or step % ASKED_EVERY == 0
            if asked and unwanted is not None and unwanted():
                raise SupersededError
            f = value(x)
            slope = gradient(x) if isfinite(f) else (math.nan,) * len(x)
            # In one dimension a comparison here spares a call in every step.
            if several or not (-LARGEST < f < LARGEST and -LARGEST < slope[0] < LARGEST):
                stop = _beyond(x, f, slope, far)
            else:
                stop = None if -far < x[0] < far else "too large"
            if stop is None and step == steps:
                stop = "steps"
            if stop is not None:
                iterates.append(Iterate(step, x, f, slope))
                return iterates, stop
            if rate_at is not None:
                rate = rate_at(step)
            if noise is None:
                update, state = take(rate, x, f, slope)
            else:
                error = noise()
                update, state = take(rate, x, f, tuple(map(add, slope, error)))
                state = {**state, "noise": error}
            if -tolerance <= slope[0] <= tolerance and self._at_rest(slope, update, calm):
                stop = "rest"
            elif not all(map(isfinite, update)):
                stop = "no step"
            elif small and step and _short(update, small) and _short(iterates[-1].update, small):
                stop = "small steps"
            if stop is not None:
                iterates.append(Iterate(step, x, f, slope, (), state, rate))
                return iterates, stop
            iterates.append(Iterate(step, x, f, slope, update, state, rate))
            x = tuple(map(add, x, update))
        raise ValueError("a run needs at least 0 steps")

    def _at_rest(self, slope: Point, update: Point, calm: float) -> bool:
        tolerance = self.tolerance
        if tolerance <= 0 or self.noise is not None:
            return False  # a noisy run is never at rest
        for size in slope:
            if size > tolerance or size < -tolerance:
                return False
        return all(-calm <= change <= calm for change in update)


def _short(update: Point, tolerance: float) -> bool:
    return all(-tolerance <= change <= tolerance for change in update)


def _beyond(x: Point, f: float, slope: Point, far: float) -> Stop | None:
    """Whether the point is where no step can be taken from, and why."""
    if f != f:
        return "undefined"
    if not -LARGEST < f < LARGEST:
        return "too large"
    for at, rise in zip(x, slope, strict=True):
        if rise != rise:
            return "no slope"
        if not (-LARGEST < rise < LARGEST and -far < at < far):
            return "too large"
    return None


def _upside_down(iterate: Iterate) -> Iterate:
    state = iterate.state
    if "noise" in state:
        state = {**state, "noise": tuple(map(neg, state["noise"]))}
    return Iterate(
        iterate.step,
        iterate.x,
        -iterate.f,
        tuple(map(neg, iterate.gradient)),
        iterate.update,
        state,
        iterate.rate,
    )
