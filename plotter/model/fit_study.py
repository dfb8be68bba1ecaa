"""What is decided about fitting a model to data: points, model, loss, and how it is trained."""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from msgspec import Struct, field

from plotter.descent.optimizers import BY_NAME

Row = tuple[float, float]
LossName = Literal["mse", "mae", "huber", "logistic"]

MOST_POINTS = 200_000
"""A document with more points than this is refused."""

MOST_FIT_STEPS = 10_000

EXAMPLE: tuple[Row, ...] = (
    (0.5, 1.1), (1.0, 1.9), (1.5, 2.1), (2.0, 3.2), (2.5, 3.4), (3.0, 4.3), (3.5, 4.4), (4.0, 5.5),
)  # fmt: skip
"""Points near a straight line, to begin with."""


class FitStudy(Struct, frozen=True):
    """All that the user decided in the lens Data.

    `points` are rows (x, y), `names` what their columns are called. The letters of the model
    that are no column are its parameters; `start` has a value for those that do not begin at
    `usual_start`. `batch` points at a time give the gradient, 0 all of them; `seed` draws them.
    `shown` are the two parameters of the loss contour, () for the first two; the `others` are held
    where the run ends, or go along with the step under the cursor.
    """

    points: tuple[Row, ...] = EXAMPLE
    names: tuple[str, str] = ("x", "y")
    model: str = "w x + b"
    loss: LossName = "mse"
    l1: float = 0.0
    l2: float = 0.0
    start: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    optimizer: str = "gradient_descent"
    learning_rate: float = 0.05
    steps: int = 100
    batch: int = 0
    seed: int = 1
    shown: tuple[str, ...] = ()
    others: Literal["held", "along"] = "held"

    def mistake(self) -> str | None:
        """What makes it no fit, or None."""
        if len(self.points) > MOST_POINTS:
            return f"there are more than {MOST_POINTS} points"
        if not all(math.isfinite(x) and math.isfinite(y) for x, y in self.points):
            return "a point is not finite"
        if not 0 <= self.steps <= MOST_FIT_STEPS:
            return f"steps must be from 0 to {MOST_FIT_STEPS}"
        if self.optimizer not in BY_NAME:
            return f"there is no optimizer {self.optimizer[:40]!r}"
        positive = self.learning_rate > 0 and math.isfinite(self.learning_rate)
        if not positive or self.l1 < 0 or self.l2 < 0 or self.batch < 0:
            return "learning rate, l1, l2 and batch must not be negative"
        return None

    def start_of(self, parameter: str, place: int) -> float:
        """The value with which a parameter begins; `place` is its place among the parameters."""
        return self.start.get(parameter, usual_start(place))


def usual_start(place: int) -> float:
    """Where a parameter begins unless it is told: different ones, so that a network can learn.

    With equal weights the units of a layer would stay equal for ever.
    """
    return (0.5, 0.0, -0.5, 0.25, -0.25, 0.75, -0.75, 1.0)[place % 8]
