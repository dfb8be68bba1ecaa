"""Close looks at single points: the limits of a function and of its derivative from both sides."""

from __future__ import annotations

import math
from collections.abc import Mapping
from itertools import pairwise

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from plotter.language.tree import Node
from plotter.numeric.curve import FloatArray
from plotter.numeric.difference_quotient import squeezed
from plotter.numeric.evaluate import registers_of
from plotter.numeric.program import pair_of

HALVED = 2.0 ** -np.arange(6.0, 42.0)
"""How far from a point its one-sided limits are looked for, in its size."""


class OneSided(Struct, frozen=True):
    """A close look at one point: the values and the limits of f and of f′ from both sides.

    `quotient` is the limit of the difference quotients, sought only where f′ has none.
    """

    x: float
    value: float
    at_point: float
    left_value: float
    right_value: float
    left: float
    right: float
    quotient: float = math.nan

    @property
    def continuous_left(self) -> bool:
        """Whether f reaches its value from the left."""
        return close(self.left_value, self.value)

    @property
    def continuous_right(self) -> bool:
        """Whether f reaches its value from the right."""
        return close(self.right_value, self.value)

    @property
    def at_pole(self) -> bool:
        """Whether f grows beyond all bounds on one side at least."""
        return math.isinf(self.left_value) or math.isinf(self.right_value)

    @property
    def derivative(self) -> float:
        """The derivative at the point, nan if there is none."""
        if not (self.continuous_left and self.continuous_right):
            return math.nan
        if math.isfinite(self.quotient):
            return self.quotient
        if not (math.isfinite(self.left) and close(self.left, self.right)):
            return math.nan
        if close(self.at_point, self.left):
            return self.at_point
        return (self.left + self.right) / 2


def one_sided(
    function: Node, derivative: Node, variable: str, points: Mapping[str, FloatArray]
) -> list[OneSided]:
    """Close looks at points, given by an array for each symbol."""
    x = points[variable]
    offsets = np.maximum(np.abs(x), 1e-3)[:, None] * HALVED
    places = np.concatenate((x[:, None], x[:, None] - offsets, x[:, None] + offsets), axis=1)
    arrays = {name: array[:, None] for name, array in points.items()}
    arrays[variable] = places
    pair = pair_of(function, derivative)
    registers = registers_of(pair.program, arrays)
    f, slope = (
        np.broadcast_to(np.where(np.isfinite(part), part, np.nan), places.shape).tolist()
        for part in (registers[pair.function], registers[pair.derivative])
    )
    count = HALVED.size
    looks: list[OneSided] = []
    for at, heights, slopes in zip(x.tolist(), f, slope, strict=True):
        sides = [
            _limit(values[1 + first : 1 + first + count])
            for values in (heights, slopes)
            for first in (0, count)
        ]
        looks.append(OneSided(at, heights[0], slopes[0], *sides))
    return [
        _squeezed(look, function, variable, {name: float(v[row]) for name, v in points.items()})
        for row, look in enumerate(looks)
    ]


def _squeezed(
    look: OneSided, function: Node, variable: str, point: Mapping[str, float]
) -> OneSided:
    """The look, with the derivative told by difference quotients where slopes have no limit."""
    continuous = look.continuous_left and look.continuous_right
    if not continuous or not (math.isnan(look.left) or math.isnan(look.right)):
        return look
    return replace(look, quotient=squeezed(function, variable, point, look.value))


def look_at(
    function: Node, derivative: Node, variable: str, point: Mapping[str, float]
) -> OneSided:
    """A close look at one point, given by a number for each symbol."""
    points = {name: np.array([value]) for name, value in point.items()}
    return one_sided(function, derivative, variable, points)[0]


def close(a: float, b: float) -> bool:
    """Whether two limits are the same but for what they are off by."""
    return abs(a - b) <= 1e-7 * max(1.0, abs(a), abs(b))


def _limit(values: list[float]) -> float:
    """The limit of values taken at distances that halve; ±inf when they grow, else nan."""
    finite = [value for value in values if math.isfinite(value)]
    if len(finite) < 8 or not math.isfinite(values[-1]):
        return math.nan
    best, settled = math.inf, math.nan
    for first, second in pairwise(finite):
        change = abs(second - first)
        if change <= best:
            best, settled = change, 2 * second - first
    if best <= 1e-9 * max(1.0, abs(settled)):
        return 0.0 if abs(settled) < 1e-15 else settled
    last = finite[-12:]
    growing = all(abs(b) > abs(a) for a, b in pairwise(last))
    if growing and abs(last[-1]) > 1.05 * abs(last[0]):
        return math.copysign(math.inf, last[-1])
    return _accelerated(last)


def _accelerated(values: list[float]) -> float:
    """The limit of a slowly but regularly converging sequence (Aitken), else nan."""
    a, b, c = values[-3:]
    bend = (c - b) - (b - a)
    if bend == 0 or abs(c - b) >= abs(b - a):
        return math.nan
    guess = c - (c - b) ** 2 / bend
    return guess if abs(guess - c) < 1e-3 * max(1.0, abs(c)) else math.nan
