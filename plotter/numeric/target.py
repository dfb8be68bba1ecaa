"""What is sampled: a function, or a derivative restricted to where the function has one."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from msgspec.structs import replace

from plotter.language.tree import Node
from plotter.numeric.builder import Program
from plotter.numeric.curve import FloatArray
from plotter.numeric.derivative import slopes_where_differentiable
from plotter.numeric.enclose import Enclosure, enclose_registers, enclosure_of
from plotter.numeric.enclosed_steps import Register
from plotter.numeric.evaluate import registers_of
from plotter.numeric.interval import BoolArray
from plotter.numeric.program import factored, pair_of, program_of

NO_VARIABLE = ""
"""No symbol has this name: no slopes are computed."""


VANISHING = 1e-15
"""What is as small as this beside x is 0 but for rounding."""


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
        # Multiple zeros of sums would be lost in rounding.
        self.function = function = factored(function)
        self.variable = variable
        self.parameters = {name: float(v) for name, v in parameters.items() if name != variable}
        if derivative_of is not None:
            derivative_of = factored(derivative_of)
        self.derivative_of = derivative_of
        self.evaluations = 0
        self._fixed = {name: np.asarray(value) for name, value in self.parameters.items()}
        self._whole: int | None = None
        if derivative_of is None:
            self._program = program_of(function)
            self._result = len(self._program.steps) - 1
        else:
            pair = pair_of(derivative_of, function)
            self._program, self._whole, self._result = pair.program, pair.function, pair.derivative
        self.unwanted = unwanted

    @property
    def program(self) -> Program:
        """The program whose breaks are the breaks of this function."""
        return self._program

    def arguments(self, x: FloatArray) -> dict[str, FloatArray]:
        """The values of all symbols at places x."""
        return {**self._fixed, self.variable: x}

    def values(self, x: FloatArray) -> FloatArray:
        """The values at x: nan where undefined, infinite beyond the range of doubles."""
        self._go_on()
        self.evaluations += x.size
        arguments = self.arguments(x)
        if self.derivative_of is None:
            result = registers_of(self._program, arguments)[-1]
        else:
            result = slopes_where_differentiable(
                self.derivative_of, self.function, self.variable, arguments
            )
        if result is x or result.shape != x.shape:
            return np.array(np.broadcast_to(result, x.shape))
        return result

    def enclosure(self, lo: FloatArray, hi: FloatArray) -> Enclosure:
        """Bounds over the cells [lo, hi]."""
        return self.look(lo, hi)[0]

    def look(
        self,
        lo: FloatArray,
        hi: FloatArray,
        *,
        vanishing: Mapping[int, BoolArray] | None = None,
        closely: bool = False,
    ) -> tuple[Enclosure, list[Register]]:
        """Bounds over the cells [lo, hi], and those of all parts of the program.

        `vanishing` as for `enclose_registers`; a `closely` look costs twice as much and gives
        narrower bounds of small cells.
        """
        self._go_on()
        with np.errstate(all="ignore"):
            middles = None
            if closely:
                middle = lo + (hi - lo) / 2
                at_middle = {**self.parameters, self.variable: (middle, middle)}
                middles = enclose_registers(self._program, at_middle, NO_VARIABLE)
            values = {**self.parameters, self.variable: (lo, hi)}
            parts = enclose_registers(
                self._program, values, self.variable, vanishing=vanishing, middles=middles
            )
            bounds = enclosure_of(parts[self._result], lo.shape)
            if self._whole is None:
                return bounds, parts
            whole = parts[self._whole]
            defined = bounds.defined & whole.defined
            return replace(
                bounds,
                defined=defined,
                possible=bounds.possible & whole.possible,
                continuous=bounds.continuous & whole.continuous & defined,
            ), parts

    def vanishing_at(self, x: FloatArray) -> dict[int, BoolArray]:
        """The quotients, by their step, of which both parts are 0 at some of the places."""
        found: dict[int, BoolArray] = {}
        registers = registers_of(self._program, self.arguments(x))
        for number, step in enumerate(self._program.steps):
            if step.operation == "divide":
                both = np.ones(x.shape, dtype=bool)
                for part in step.arguments:
                    both &= np.abs(registers[part]) <= VANISHING * np.maximum(1.0, np.abs(x))
                if both.any():
                    found[number] = both
        return found

    def bounds_of_points(self, x: FloatArray) -> Enclosure:
        """Bounds of the values at places, which tell how far rounding may be off."""
        self._go_on()
        values = {**self.parameters, self.variable: (x, x)}
        program = self._program if self._whole is None else program_of(self.function)
        with np.errstate(all="ignore"):
            return enclosure_of(enclose_registers(program, values, NO_VARIABLE)[-1], x.shape)

    def _go_on(self) -> None:
        if self.unwanted is not None and self.unwanted():
            raise SupersededError
