"""A function at many places at once, for runs from many starts or with many rates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Protocol

import numpy as np

from plotter.calculus.differentiate import differentiate
from plotter.language.tree import Node
from plotter.numeric.curve import FloatArray
from plotter.numeric.evaluate import registers_of
from plotter.numeric.program import program_of

Rate = FloatArray | float
Sweep = Callable[[Rate, FloatArray, FloatArray, FloatArray], FloatArray]
"""(learning rate, points, values, gradients) -> updates; remembers earlier calls."""

__all__ = ["Field", "FloatArray", "FunctionField", "Rate", "Sweep", "ratio"]


class Field(Protocol):
    """Values, slopes and curvatures at an array of places; nan where undefined."""

    def values(self, x: FloatArray) -> FloatArray:
        """f."""
        ...

    def slopes(self, x: FloatArray) -> FloatArray:
        """f′."""
        ...

    def seconds(self, x: FloatArray) -> FloatArray:
        """f″."""
        ...


class FunctionField:
    """A typed function of one variable; `sign` −1 turns it upside down, to maximize."""

    def __init__(
        self,
        body: Node,
        derivative: Node,
        variable: str,
        parameters: Mapping[str, float],
        *,
        sign: float = 1.0,
    ) -> None:
        self._body, self._derivative, self._variable = body, derivative, variable
        self._fixed = {name: np.asarray(value) for name, value in parameters.items()}
        self._sign = sign

    def values(self, x: FloatArray) -> FloatArray:
        """f; infinite where too large."""
        return self._at(self._body, x)

    def slopes(self, x: FloatArray) -> FloatArray:
        """f′."""
        return self._at(self._derivative, x)

    def seconds(self, x: FloatArray) -> FloatArray:
        """f″."""
        return self._at(self._second, x)

    @cached_property
    def _second(self) -> Node:
        return differentiate(self._derivative, self._variable).after

    def _at(self, node: Node, x: FloatArray) -> FloatArray:
        values = {**self._fixed, self._variable: x}
        result = registers_of(program_of(node), values)[-1]
        if result.shape != x.shape:  # numpy takes longer to find that out than to add
            result = np.broadcast_to(result, x.shape)
        return self._sign * result


def ratio(above: FloatArray, below: FloatArray) -> FloatArray:
    """The quotient, 0 where the denominator is 0."""
    return np.divide(above, below, out=np.zeros_like(above), where=below != 0)
