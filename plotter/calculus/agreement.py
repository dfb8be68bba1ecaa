"""Whether two expressions say the same: values at points of a function's domain, compared."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Literal

import numpy as np
from msgspec import Struct

from plotter.calculus.check import domain_points
from plotter.calculus.slopes import rounding_bounds, slope_values
from plotter.language.tree import Node, symbols
from plotter.numeric.curve import FloatArray
from plotter.numeric.evaluate import evaluate

POINTS = 40
CLOSENESS = 1e-9
"""Relative differences up to this size are rounding."""

How = Literal["proved", "checked"]


class Agreement(Struct, frozen=True):
    """What comparing at points found: at how many, the largest relative error, where they differ.

    `places` are the values of the variable where the two differ or only one has a value. With
    no points nothing is claimed.
    """

    points: int
    largest_error: float
    places: tuple[float, ...] = ()

    @property
    def equal(self) -> bool:
        """Whether the two agree at every point, and there was one."""
        return self.points > 0 and not self.places


class Sample(Struct, frozen=True):
    """Values of all symbols at points where a function has a slope, and the slope there."""

    variable: str
    values: Mapping[str, FloatArray]
    slopes: FloatArray

    @property
    def x(self) -> FloatArray:
        """The points."""
        return self.values[self.variable]

    def compare(self, first: Node, second: Node | None = None) -> Agreement:
        """Hold an expression against another one, or against the function's slope.

        Points where neither has a value do not count.
        """
        size = self.x.shape
        one = np.broadcast_to(evaluate(first, self.values), size)
        other = self.slopes
        if second is not None:
            other = np.broadcast_to(evaluate(second, self.values), size)
        return self._compared(one, other, (first,) if second is None else (first, second))

    def _compared(self, one: FloatArray, other: FloatArray, written: tuple[Node, ...]) -> Agreement:
        known = np.isfinite(one) & np.isfinite(other)
        half = np.isfinite(one) != np.isfinite(other)
        scale = np.maximum(np.maximum(np.abs(one), np.abs(other)), 1e-12)
        gap = np.where(known, np.abs(one - other), 0.0)
        errors = np.where(known, gap / scale, 0.0)
        far = known & (errors > CLOSENESS)
        if far.any():
            spread = sum((rounding_bounds(node, self.values) for node in written), np.asarray(0.0))
            excused = gap <= 10 * spread + 1e-12
            far &= ~excused
            errors = np.where(excused & (errors > CLOSENESS), 0.0, errors)
        differ = far | half
        places = tuple(float(x) for x in self.x[differ])
        return Agreement(int(np.count_nonzero(known)), float(errors.max(initial=0.0)), places)


def sample_domain(
    function: Node,
    variable: str,
    parameters: Mapping[str, float],
    *,
    others: frozenset[str] = frozenset(),
    points: int = POINTS,
    seed: int = 3,
) -> Sample:
    """Random points of the function's domain; parameters without a value get a random one.

    `others` are letters beyond those of the function that need a value too.
    """
    random = Random(seed)
    fixed: dict[str, FloatArray] = {
        name: np.asarray(float(value)) for name, value in parameters.items()
    }
    for name in sorted((symbols(function) | others) - {variable} - set(fixed)):
        fixed[name] = np.asarray(random.uniform(0.5, 2.0))
    chosen = domain_points(function, variable, fixed, random, points)
    values = {**fixed, variable: chosen}
    slopes = slope_values(function, variable, values) if chosen.size else np.empty(0)
    return Sample(variable, values, slopes)


def agreement(
    function: Node,
    variable: str,
    first: Node,
    second: Node | None = None,
    parameters: Mapping[str, float] | None = None,
    *,
    points: int = POINTS,
) -> Agreement:
    """Compare two derivatives of a function, or one with the slope found without any rule."""
    others = symbols(first) | (frozenset[str]() if second is None else symbols(second))
    sample = sample_domain(function, variable, parameters or {}, others=others, points=points)
    return sample.compare(first, second) if sample.x.size else Agreement(0, 0.0)
