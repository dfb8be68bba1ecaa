"""What a line can touch at a point of the curve: one tangent, one on each side, or none."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from msgspec import Struct

from plotter.calculus.slopes import slope_values
from plotter.figure.exact import exact_text
from plotter.figure.same import Same
from plotter.figure.scene import Scene
from plotter.language.numbers import format_number
from plotter.language.words import language_code
from plotter.numeric.curve import FloatArray
from plotter.numeric.no_derivative import NoDerivative, reason_at
from plotter.numeric.one_sided import look_at

_ROUNDINGS = np.array([-4.0, 0.0, 4.0])
TINY = 1e-300
ALIKE = 1e-6
"""By how much slopes that close to each other may differ on a smooth curve, in parts of them."""


class Touch(Struct, frozen=True):
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
    """What touches the curve at x, the tangent's if no other is given.

    A double is seldom just where a corner or a pole is, as at π/2. So the slopes a few roundings
    away are looked at, too: where they are not the same, the limits of both sides decide.
    """
    # Several overlays, the panel and the card ask for the same place, frame after frame.
    return _touch(_Place(scene, scene.inputs.tangent_x if x is None else x))


class _Place:
    """A place on the curve of a scene; in another view of the same function it is the same."""

    def __init__(self, scene: Scene, x: float) -> None:
        results, definition = scene.results, scene.results.definition
        values = () if definition is None else tuple(scene.inputs.values_for(definition).items())
        self.scene, self.x = scene, x
        written = (scene.inputs.tangent_study.x_text, language_code())
        self._key = (Same(definition), Same(results.derivative), values, x, written)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Place) and other._key == self._key

    def __hash__(self) -> int:
        return hash(self._key)


@lru_cache(maxsize=16)
def _touch(asked: _Place) -> Touch:
    scene, x = asked.scene, asked.x
    y = scene.value(x)
    slopes = scene.slopes(x + _ROUNDINGS * np.spacing(max(abs(x), TINY)))
    slope = float(slopes[1])
    definition, derivative = scene.results.definition, scene.results.derivative
    if math.isfinite(slope) and (_agree(slopes) or definition is None or derivative is None):
        return Touch(x, y, slope, slope, slope)
    if definition is None or derivative is None or len(definition.variables) != 1:
        return Touch(x, y)
    parameters = scene.inputs.values_for(definition)
    variable, body = definition.variable, definition.body
    look = look_at(body, derivative, variable, {**parameters, variable: x})
    if math.isfinite(slope) and math.isfinite(look.derivative):
        return Touch(x, y, slope, slope, slope)
    place = f"{variable} = {place_text(scene, x)}"
    why = reason_at(look, place)
    if y is None or (math.isfinite(slope) and look.at_pole):
        return Touch(x, why=why)
    left = look.left if look.continuous_left and not math.isnan(look.left) else None
    right = look.right if look.continuous_right and not math.isnan(look.right) else None
    return Touch(x, y, None, left, right, why)


def place_text(scene: Scene, x: float) -> str:
    """The place as a sentence has it: exact where it was typed so, else five digits."""
    return exact_text(scene.inputs.tangent_study.x_text, x) or format_number(x)


def _agree(slopes: FloatArray) -> bool:
    """Whether three slopes are the same but for rounding."""
    low, high = float(np.min(slopes)), float(np.max(slopes))
    return high - low <= ALIKE * max(1.0, abs(low), abs(high))  # never so with a nan


def bend(scene: Scene, x: float | None = None) -> float | None:
    """f″ at x, from the expression of f′ by forward accumulation; None where there is none."""
    x = scene.inputs.tangent_x if x is None else x
    found = float(bends(scene, np.array([x]))[0])
    return found if math.isfinite(found) else None


def bends(scene: Scene, x: FloatArray) -> FloatArray:
    """The same at many places, an array of the same shape: nan where there is none."""
    definition, derivative = scene.results.definition, scene.results.derivative
    if definition is None or derivative is None or len(definition.variables) != 1:
        return np.full(x.shape, np.nan)
    values = {**scene.inputs.values_for(definition), definition.variable: x}
    arrays = {name: np.asarray(value, dtype=np.float64) for name, value in values.items()}
    return np.broadcast_to(slope_values(derivative, definition.variable, arrays), x.shape)
