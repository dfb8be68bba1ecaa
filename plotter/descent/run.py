"""The whole run of an optimizer: every number of every step, and how it ended."""

from __future__ import annotations

import math
from dataclasses import dataclass
from operator import add, neg
from types import MappingProxyType

from plotter.descent.ending import Record, Stop, explain
from plotter.descent.objective import Mirrored, Objective, Point
from plotter.descent.optimizer import Optimizer, Settings
from plotter.descent.trajectory import Iterate, Trajectory

DEFAULT_TOLERANCE = 1e-6
"""A gradient up to this size counts as flat."""

RUNAWAY = 1e12
"""A point this many times farther out than the start has run away."""

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
    options: Settings | None = None,
    maximize: bool = False,
) -> Trajectory:
    """Run the optimizer from the start for at most `steps` steps.

    It stops early at rest (gradient and update at most `tolerance`; 0 never stops there),
    outside the domain, and where numbers grow beyond all bounds. `options` are the method's own,
    see `Optimizer.options`; a wrong one raises ValueError, as does a start of another dimension.
    """
    if len(start) != objective.dimension:
        raise ValueError(f"the start needs {objective.dimension} numbers, not {len(start)}")
    settings = optimizer.settings(options)
    goal = Mirrored(objective) if maximize else objective
    walk = _Walk(goal, optimizer, settings, learning_rate, tolerance)
    iterates, stop = walk.run(start, steps)
    record = Record(
        goal, optimizer, settings, learning_rate, tolerance, tuple(iterates), stop, maximize
    )
    ending = explain(record)
    return Trajectory(
        optimizer=optimizer.name,
        settings=MappingProxyType({"learning_rate": learning_rate, **settings}),
        iterates=tuple(map(_upside_down, iterates)) if maximize else tuple(iterates),
        status=ending.status,
        explanation=ending.explanation,
    )


@dataclass(frozen=True, slots=True)
class _Walk:
    objective: Objective
    optimizer: Optimizer
    settings: Settings
    rate: float
    tolerance: float

    def run(self, start: Point, steps: int) -> tuple[list[Iterate], Stop]:
        """All iterates, and why there are no more."""
        take = self.optimizer.start(self.objective, self.settings)
        value, gradient = self.objective.value, self.objective.gradient
        rate, tolerance, isfinite = self.rate, self.tolerance, math.isfinite
        several = self.objective.dimension > 1
        far = RUNAWAY * max(1.0, *map(abs, start)) if self.tolerance > 0 else LARGEST
        calm = self.tolerance * max(1.0, rate)
        iterates: list[Iterate] = []
        x = tuple(map(float, start))
        for step in range(steps + 1):
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
            update, state = take(rate, x, f, slope)
            if -tolerance <= slope[0] <= tolerance and self._at_rest(slope, update, calm):
                iterates.append(Iterate(step, x, f, slope, (), state))
                return iterates, "rest"
            if not all(map(isfinite, update)):
                iterates.append(Iterate(step, x, f, slope, (), state))
                return iterates, "no step"
            iterates.append(Iterate(step, x, f, slope, update, state))
            x = tuple(map(add, x, update))
        raise ValueError("a run needs at least 0 steps")

    def _at_rest(self, slope: Point, update: Point, calm: float) -> bool:
        tolerance = self.tolerance
        if tolerance <= 0:
            return False
        for size in slope:
            if size > tolerance or size < -tolerance:
                return False
        return all(-calm <= change <= calm for change in update)


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
    return Iterate(
        iterate.step,
        iterate.x,
        -iterate.f,
        tuple(map(neg, iterate.gradient)),
        iterate.update,
        iterate.state,
    )
