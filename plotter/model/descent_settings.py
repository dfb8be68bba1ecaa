"""What the user decides about a descent beyond its start, method, rate and number of steps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

MOST_RUNS = 6
"""So many runs race at most: as many as there are markers and line styles."""


@dataclass(frozen=True, slots=True)
class RunSettings:
    """One more run of a race; without a start of its own it begins where the first run does."""

    optimizer: str = "gradient_descent"
    learning_rate: float = 0.1
    options: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    start: tuple[float, ...] | None = None


@dataclass(frozen=True, slots=True)
class DescentSettings:
    """The options of the first run, what all runs share, and the other runs of the race.

    `options` and `schedule_options` hold only what was chosen, by torch's names; the rest has
    its defaults. A run ends at rest with a gradient up to `gradient_tolerance`, or when its
    steps are no longer than `update_tolerance`; 0 turns either off. `noise` is the standard
    deviation of what is added to each gradient, drawn from `seed`.
    """

    options: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    schedule: Literal["constant", "step", "exponential", "cosine"] = "constant"
    schedule_options: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    gradient_tolerance: float = 1e-6
    update_tolerance: float = 0.0
    maximize: bool = False
    noise: float = 0.0
    seed: int = 1
    others: tuple[RunSettings, ...] = ()
