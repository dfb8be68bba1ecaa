"""A whole run of an optimizer: every number of every step, and how it ended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Status = Literal[
    "converged",
    "diverged",
    "left the domain",
    "stopped at a flat point",
    "ran out of steps",
]


@dataclass(frozen=True, slots=True)
class Iterate:
    """The point before its update, in the notation of CLI.md.

    `x`, `gradient` and `update` have one number per dimension; the next point is x + update.
    The last iterate has an empty update. `state` holds the optimizer's memory (m, v, …)
    after it saw this gradient.
    """

    step: int
    x: tuple[float, ...]
    f: float
    gradient: tuple[float, ...]
    update: tuple[float, ...] = ()
    state: Mapping[str, tuple[float, ...]] = field(default_factory=dict[str, tuple[float, ...]])


@dataclass(frozen=True, slots=True)
class Trajectory:
    """All iterates of one run, the settings it was made with, and its ending in words."""

    optimizer: str
    settings: Mapping[str, float]
    iterates: tuple[Iterate, ...]
    status: Status
    explanation: str
