"""What the user decides about a descent beyond its start, method, rate and number of steps."""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from msgspec import Struct, field

from plotter.descent.optimizers import BY_NAME
from plotter.descent.schedule import SCHEDULE_BY_NAME

MOST_RUNS = 6
"""So many runs race at most: as many as there are markers and line styles."""


class RunSettings(Struct, frozen=True):
    """One more run of a race; without a start of its own it begins where the first run does."""

    optimizer: str = "gradient_descent"
    learning_rate: float = 0.1
    options: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    start: tuple[float, ...] | None = None

    def mistake(self) -> str | None:
        """What no run can be made with, or None."""
        if not 0 < self.learning_rate < math.inf:
            return "learning_rate must be positive"
        if self.start == ():
            return "start must have a coordinate"
        return method_mistake(self.optimizer, self.options)


class DescentSettings(Struct, frozen=True):
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

    def mistake(self) -> str | None:
        """What no run can be made with, or None; the options are a matter of the method too."""
        for name in ("gradient_tolerance", "update_tolerance", "noise"):
            if not 0 <= getattr(self, name) < math.inf:
                return f"{name} must not be negative"
        if len(self.others) >= MOST_RUNS:
            return f"at most {MOST_RUNS} runs race"
        try:
            SCHEDULE_BY_NAME[self.schedule].settings(self.schedule_options)
        except ValueError as error:
            return str(error)
        return None


def method_mistake(optimizer: str, options: Mapping[str, float]) -> str | None:
    """Whether there is no such method, or it has no such options; None if all is well."""
    method = BY_NAME.get(optimizer)
    if method is None:
        return f"there is no optimizer {optimizer[:40]!r}"
    try:
        method.settings(options)
    except ValueError as error:
        return str(error)
    return None
