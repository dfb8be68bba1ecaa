"""A whole run of an optimizer: every number of every step, and how it ended."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cached_property
from typing import Literal

import numpy as np
from msgspec import Struct, field
from numpy.typing import NDArray

from plotter.descent.schedule import ScheduleName

Status = Literal[
    "converged",
    "diverged",
    "left the domain",
    "stopped at a flat point",
    "ran out of steps",
]


Kind = Literal[
    "minimum",
    "corner",
    "flat",
    "crawling",
    "falling",
    "oscillating",
    "overshooting",
    "overflow",
    "unbounded",
    "outside",
    "jumped",
    "undefined step",
    "small steps",
    "unfinished",
]
"""The status told apart further: converged to a smooth minimum or a corner; stopped at a flat
point; out of steps while crawling (about how many more are known), falling (they are not) or
oscillating between two points; diverging with growing steps or down without end; outside the
domain or beyond a gap that a step jumped over; without a number for the next step; stopped since
the steps became small; none of these. Of a maximizing run the wanted place is a maximum."""


class Iterate(Struct, frozen=True):
    """The point before its update, in the notation of CLI.md.

    `x`, `gradient` and `update` have one number per dimension; the next point is x + update.
    The last iterate has an empty update. `state` holds the optimizer's memory (m, v, …)
    after it saw this gradient, and "noise" if some was added to it. `rate` is the learning
    rate of this step.
    """

    step: int
    x: tuple[float, ...]
    f: float
    gradient: tuple[float, ...]
    update: tuple[float, ...] = ()
    state: Mapping[str, tuple[float, ...]] = field(default_factory=dict[str, tuple[float, ...]])
    rate: float = 0.0


class Trajectory(Struct, frozen=True, eq=False, dict=True, weakref=True):
    """All iterates of one run, the settings it was made with, and its ending in words.

    A run is equal to itself alone: comparing all steps of two would take as long as a run.
    `planned` is the number of steps that it was to make at most. `settings` are the rate and the
    method's options, `schedule_options` those of the schedule.
    `suggested_rate` is one with which the run would not diverge, if that was the trouble.
    """

    optimizer: str
    settings: Mapping[str, float]
    iterates: tuple[Iterate, ...]
    status: Status
    explanation: str
    kind: Kind = "unfinished"
    suggested_rate: float | None = None
    schedule: ScheduleName = "constant"
    schedule_options: Mapping[str, float] = field(default_factory=dict[str, float])
    maximize: bool = False
    noise: float = 0.0
    planned: int = 0

    @property
    def learning_rate(self) -> float:
        """The rate η that the run began with."""
        return self.settings.get("learning_rate", 0.0)

    @cached_property
    def positions(self) -> NDArray[np.float64]:
        """The points of all iterates, an array of shape (n, dimension); made once."""
        return np.array([iterate.x for iterate in self.iterates], dtype=np.float64)

    @cached_property
    def heights(self) -> NDArray[np.float64]:
        """f at all iterates, an array of shape (n,); made once."""
        return np.array([iterate.f for iterate in self.iterates], dtype=np.float64)

    @cached_property
    def steepness(self) -> NDArray[np.float64]:
        """The size of the gradient at all iterates, an array of shape (n,); made once."""
        sizes = [math.hypot(*iterate.gradient) for iterate in self.iterates]
        return np.array(sizes, dtype=np.float64)
