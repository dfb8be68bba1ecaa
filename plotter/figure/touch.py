"""What a line can touch at a point of the curve: one tangent, one on each side, or none."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from plotter.calculus.slopes import slope_values
from plotter.figure.same import Same
from plotter.figure.scene import Scene
from plotter.numeric.derivative import NoDerivative, OneSided, why_no_derivative


@dataclass(frozen=True, slots=True)
class Touch:
    """The point of the curve at x and the slopes that lead to it and away from it.

    `y` is None where f has no value, `slope` where it has no derivative; `why` then says so.
    `left` and `right` are the one-sided derivatives: ±inf where the tangent is vertical, None
    where there is none on that side.
    """

    x: float
    y: float | None = None
    slope: float | None = None
    left: float | None = None
    right: float | None = None
    why: NoDerivative | None = None

    @property
    def vertical(self) -> bool:
        """Whether the curve goes through the point along a vertical line, or comes back on it."""
        return self.left is not None and self.right is not None and (
            math.isinf(self.left) and math.isinf(self.right)
        )  # fmt: skip

    @property
    def cusp(self) -> bool:
        """Whether the curve turns back on its vertical tangent."""
        return self.vertical and self.left != self.right


def touch(scene: Scene, x: float | None = None) -> Touch:
    """What touches the curve at x, the tangent's if no other is given."""
    # Several overlays, the panel and the card ask for the same place in the same frame.
    return _touch(Same(scene), scene.inputs.tangent_x if x is None else x)


@lru_cache(maxsize=16)
def _touch(moment: Same[Scene], x: float) -> Touch:
    scene = moment.value
    y, slope = scene.value(x), scene.slope(x)
    if slope is not None:
        return Touch(x, y, slope, slope, slope)
    definition, derivative = scene.results.definition, scene.results.derivative
    if definition is None or derivative is None or len(definition.variables) != 1:
        return Touch(x, y)
    parameters = scene.inputs.values_for(definition)
    variable, body = definition.variable, definition.body
    why = why_no_derivative(body, derivative, variable, x, parameters)
    if y is None:
        return Touch(x, why=why)
    look = OneSided(body, derivative, variable, {**parameters, variable: x})
    left = look.left if look.continuous_left and not math.isnan(look.left) else None
    right = look.right if look.continuous_right and not math.isnan(look.right) else None
    return Touch(x, y, None, left, right, why)


def bend(scene: Scene, x: float | None = None) -> float | None:
    """f″ at x, from the expression of f′ by forward accumulation; None where there is none."""
    definition, derivative = scene.results.definition, scene.results.derivative
    if definition is None or derivative is None or len(definition.variables) != 1:
        return None
    x = scene.inputs.tangent_x if x is None else x
    values = {**scene.inputs.values_for(definition), definition.variable: x}
    arrays = {name: np.asarray(value, dtype=np.float64) for name, value in values.items()}
    found = float(slope_values(derivative, definition.variable, arrays))
    return found if math.isfinite(found) else None
