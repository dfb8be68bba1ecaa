"""What is descended: a function of one or several variables with its derivatives."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Protocol

import numpy as np

from plotter.calculus.by_identity import ByIdentity
from plotter.calculus.differentiate import differentiate
from plotter.descent.gaps import Gap, first_gap
from plotter.language.problems import ProblemError
from plotter.language.tree import Node
from plotter.numeric.derivative import compile_scalar_derivative, rough_registers
from plotter.numeric.evaluate import compile_scalar, registers_of
from plotter.numeric.program import program_of

Point = tuple[float, ...]
"""One number per variable."""

_seconds_of = ByIdentity[Node](16)
"""f″ by the expression of f′: while a parameter is dragged only its values change."""


class Objective(Protocol):
    """Something with a value, a gradient and a curvature at every point of its domain.

    Undefined is nan; beyond the range of doubles is infinite. The Hessian holds the second
    derivatives, row by row.
    """

    @property
    def variables(self) -> tuple[str, ...]:
        """The names of the coordinates."""
        ...

    @property
    def dimension(self) -> int:
        """The number of coordinates."""
        ...

    def value(self, point: Point) -> float:
        """The height f at the point."""
        ...

    def gradient(self, point: Point) -> Point:
        """The slopes of f at the point, one per coordinate."""
        ...

    def hessian(self, point: Point) -> tuple[Point, ...]:
        """The second derivatives of f at the point; (f″,) alone in one dimension."""
        ...


class Mirrored:
    """The objective upside down: its minima are the maxima of the original."""

    def __init__(self, original: Objective) -> None:
        self._original = original
        self.variables = original.variables
        self.dimension = original.dimension

    def value(self, point: Point) -> float:
        """−f."""
        return -self._original.value(point)

    def gradient(self, point: Point) -> Point:
        """−f′."""
        return tuple(-slope for slope in self._original.gradient(point))

    def hessian(self, point: Point) -> tuple[Point, ...]:
        """−f″."""
        return tuple(tuple(-entry for entry in row) for row in self._original.hessian(point))


class FunctionObjective:
    """A typed function as something to descend, with its parameters at fixed values.

    `derivatives` may give the derivative by each variable where they are known already, and
    `name` is what the function is called.
    Raises ProblemError if a derivative does not exist as an expression, and KeyError for a
    parameter without a value.
    """

    def __init__(
        self,
        body: Node,
        variables: tuple[str, ...],
        parameters: Mapping[str, float],
        *,
        derivatives: tuple[Node, ...] | None = None,
        name: str = "f",
    ) -> None:
        self.name = name
        self.variables = variables
        self.dimension = len(variables)
        self._body = body
        self._names = (*variables, *parameters)
        self._fixed = tuple(float(value) for value in parameters.values())
        self._derivatives = derivatives or tuple(
            differentiate(body, variable).after for variable in variables
        )
        self._value = compile_scalar(body, self._names)
        self._slopes = tuple(
            self._slope(body, derivative, variable)
            for derivative, variable in zip(self._derivatives, variables, strict=True)
        )
        self._defined_at: Point | None = None

    def _slope(self, function: Node, derivative: Node, variable: str) -> Callable[..., float]:
        if rough_registers(program_of(function), variable):
            return compile_scalar_derivative(function, derivative, variable, self._names)
        return compile_scalar(derivative, self._names)

    def value(self, point: Point) -> float:
        """The height f at the point: nan where undefined, infinite where too large."""
        result = self._value(*point, *self._fixed)
        if result == result:
            self._defined_at = point
            return result
        values = zip(self._names, (*point, *self._fixed), strict=True)
        arrays = {name: np.asarray(value, dtype=np.float64) for name, value in values}
        too_large = any(np.isinf(r).any() for r in registers_of(program_of(self._body), arrays))
        return math.inf if too_large else math.nan

    def gap_on(self, path: Sequence[float]) -> Gap | None:
        """The first gap of the domain that a path in one variable jumps over."""
        parameters = dict(zip(self._names[1:], self._fixed, strict=True))
        return first_gap(
            self._body, self.variables[0], parameters, lambda x: self.value((x,)), path
        )

    def gradient(self, point: Point) -> Point:
        """The slopes of f at the point; nan where f has none."""
        # A run asks for the slope right after the height: then f is known to be defined here.
        if point is not self._defined_at and not math.isfinite(self.value(point)):
            return (math.nan,) * self.dimension
        return tuple([slope(*point, *self._fixed) for slope in self._slopes])

    def hessian(self, point: Point) -> tuple[Point, ...]:
        """The second derivatives of f at the point."""
        if not math.isfinite(self.value(point)):
            return ((math.nan,) * self.dimension,) * self.dimension
        return tuple(tuple(second(*point, *self._fixed) for second in row) for row in self._seconds)

    @cached_property
    def _seconds(self) -> tuple[tuple[Callable[..., float], ...], ...]:
        return tuple(
            tuple(self._second(derivative, variable) for variable in self.variables)
            for derivative in self._derivatives
        )

    def _second(self, derivative: Node, variable: str) -> Callable[..., float]:
        try:
            second = _seconds_of.find(
                (derivative,), (variable,), lambda: differentiate(derivative, variable).after
            )
            return self._slope(derivative, second, variable)
        except ProblemError:
            # Some derivatives are too large to differentiate again; then two slopes must do.
            return self._difference(compile_scalar(derivative, self._names), variable)

    def _difference(self, slope: Callable[..., float], variable: str) -> Callable[..., float]:
        place = self._names.index(variable)

        def second(*values: float) -> float:
            width = np.finfo(float).eps ** (1 / 3) * max(1.0, abs(values[place]))
            ahead, behind = list(values), list(values)
            ahead[place] += width
            behind[place] -= width
            return (slope(*ahead) - slope(*behind)) / (ahead[place] - behind[place])

        return second
