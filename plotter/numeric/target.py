"""What is sampled: a function, or a derivative restricted to where the function has one."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from plotter.language.tree import Node
from plotter.numeric.builder import Program
from plotter.numeric.curve import FloatArray
from plotter.numeric.derivative import slopes_where_differentiable
from plotter.numeric.enclose import Enclosure, enclose
from plotter.numeric.evaluate import registers_of
from plotter.numeric.program import program_of


class SupersededError(Exception):
    """Raised while a target is looked at, as soon as nobody wants to know any more."""


class Target:
    """A function of one variable with fixed parameters: its values and its enclosures.

    With `derivative_of` the function is a derivative, which exists only where the function
    that it belongs to is defined and differentiable. Once `unwanted` says so, every further
    look raises SupersededError.
    """

    def __init__(
        self,
        function: Node,
        variable: str,
        parameters: Mapping[str, float],
        derivative_of: Node | None = None,
        *,
        unwanted: Callable[[], bool] | None = None,
    ) -> None:
        self.function = function
        self.variable = variable
        self.parameters = {name: float(v) for name, v in parameters.items() if name != variable}
        self.derivative_of = derivative_of
        self.evaluations = 0
        self._unwanted = unwanted

    @property
    def programs(self) -> tuple[Program, ...]:
        """The programs whose breaks are the breaks of this function."""
        if self.derivative_of is None:
            return (program_of(self.function),)
        return (program_of(self.derivative_of), program_of(self.function))

    def arguments(self, x: FloatArray) -> dict[str, FloatArray]:
        """The values of all symbols at places x."""
        known = {name: np.asarray(value) for name, value in self.parameters.items()}
        return {**known, self.variable: x}

    def values(self, x: FloatArray) -> FloatArray:
        """The values at x: nan where undefined, infinite beyond the range of doubles."""
        self._go_on()
        self.evaluations += x.size
        arguments = self.arguments(x)
        if self.derivative_of is None:
            result = registers_of(program_of(self.function), arguments)[-1]
        else:
            result = slopes_where_differentiable(
                self.derivative_of, self.function, self.variable, arguments
            )
        return np.array(np.broadcast_to(result, x.shape))

    def enclosure(self, lo: FloatArray, hi: FloatArray) -> Enclosure:
        """Bounds over the cells [lo, hi]."""
        self._go_on()
        values = {**self.parameters, self.variable: (lo, hi)}
        bounds = enclose(self.function, values, variable=self.variable)
        if self.derivative_of is None:
            return bounds
        # Only whether f is continuous is asked, so its slope is not computed.
        whole = enclose(self.derivative_of, values, variable="")
        return Enclosure(
            bounds.lo,
            bounds.hi,
            bounds.defined & whole.defined,
            bounds.possible & whole.possible,
            bounds.continuous & whole.continuous,
            bounds.slope_lo,
            bounds.slope_hi,
        )

    def _go_on(self) -> None:
        if self._unwanted is not None and self._unwanted():
            raise SupersededError
