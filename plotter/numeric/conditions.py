"""Where a function may break: the places at which one of its operations is at its limit.

A function built from continuous operations can only jump, end or run to infinity where some
denominator is 0, some logarithm's argument is 0, some floor's argument is whole, and so on.
Each such condition is the zero of a part of the expression, and zeros can be found exactly.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache

import numpy as np
from msgspec import Struct

from plotter.numeric.builder import Program, as_double
from plotter.numeric.curve import FloatArray
from plotter.numeric.evaluate import registers_of
from plotter.numeric.interval import BoolArray
from plotter.numeric.program import CACHED_PROGRAMS, part_of


class Break(Struct, frozen=True):
    """A break where register·scale + offset (minus another register) is 0, or whole.

    At a forbidden break the operation is undefined, even if no double is exactly there. It is
    none where the register `negative`, if there is one, is not below 0, nor at whole numbers
    above `most`.
    """

    register: int
    minus: int | None = None
    scale: float = 1.0
    offset: float = 0.0
    whole: bool = False
    forbidden: bool = False
    negative: int | None = None
    most: float = math.inf


_ZERO_WITH_ARGUMENT = frozenset(
    {"negate", "abs", "sqrt", "cbrt", "sinh", "tanh", "arctan", "arcsin", "arsinh", "artanh"}
    | {"expm1", "log1p", "odd_root_power"}
)


def _zeros(program: Program, register: int, *, forbidden: bool = False) -> list[Break]:
    """The breaks at the zeros of a register: of its factors where it is a product or a power."""
    found: list[Break] = []
    stack = [register]
    while stack:
        current = stack.pop()
        step = program.steps[current]
        if step.operation in _ZERO_WITH_ARGUMENT or step.operation == "integer_power":
            stack.append(step.arguments[0])
        elif step.operation == "multiply":
            stack.extend(step.arguments)
        elif step.operation == "divide":
            stack.append(step.arguments[0])
        elif step.operation != "constant":
            found.append(Break(current, forbidden=forbidden))
    return found


class Condition(Struct, frozen=True, eq=False):
    """A break with the part of the program that its quantity needs.

    `zero` are the name of a symbol and the double at which the part is 0, if the part is
    nothing but the symbol less a constant.
    """

    where: Break
    part: Program
    zero: tuple[str, float] | None

    def undefined_at(self, exact: FloatArray) -> BoolArray:
        """Where the function has no value, though it may have one at the double nearest to a break.

        `exact` are the doubles at which the quantity is exactly 0, nan where there is none.
        """
        return self.where.forbidden & (np.isnan(exact) | (self.where.scale != 1.0))

    def of(self, values: Mapping[str, FloatArray]) -> FloatArray:
        """The quantity whose zero, or whole number, is the break."""
        value = registers_of(self.part, values)[-1]
        if self.where.scale == 1.0 and self.where.offset == 0.0:
            return value
        return value * self.where.scale + self.where.offset

    def places(self, variable: str, level: FloatArray) -> FloatArray | None:
        """Where the quantity takes these levels, if that can be told without a search."""
        if self.zero is None or self.zero[0] != variable:
            return None
        root, where = self.zero[1], self.where
        if root == 0:
            return (level - where.offset) / where.scale
        return np.full(level.shape, root) if not where.whole and where.offset == 0 else None


@lru_cache(maxsize=CACHED_PROGRAMS)
def conditions_of(program: Program) -> tuple[Condition, ...]:
    """All conditions under which an operation of the program is at its limit."""
    found: list[Condition] = []
    for where in dict.fromkeys(_breaks(program)):
        part = part_of(program, where.register, minus=where.minus)
        found.append(Condition(where, part, _zero_of(part)))
    return tuple(found)


def _zero_of(part: Program) -> tuple[str, float] | None:
    """The symbol and the double at which a part like x, x − c or x + c is 0."""
    step = part.steps[-1]
    if step.operation == "symbol":
        return str(step.data), 0.0
    if step.operation != "add":
        return None
    for first, second in (step.arguments, step.arguments[::-1]):
        constant = _constant(part, second)
        if part.steps[first].operation == "symbol" and constant is not None:
            return str(part.steps[first].data), -constant
    return None


def _constant(part: Program, register: int) -> float | None:
    step = part.steps[register]
    if step.operation == "negate":
        inner = _constant(part, step.arguments[0])
        return None if inner is None else -inner
    return as_double(step.data) if step.operation == "constant" else None


def _breaks(program: Program) -> list[Break]:
    found: list[Break] = []
    for step in program.steps:
        first = step.arguments[0] if step.arguments else -1
        match step.operation:
            case "divide":
                found += _zeros(program, step.arguments[1], forbidden=True)
            case "ln" | "log10" | "log2":
                found += _zeros(program, first, forbidden=True)
            case "sqrt" | "sign" | "Heaviside" | "abs" | "cbrt" | "root":
                found += _zeros(program, first)
            case "integer_power" if isinstance(step.data, int) and step.data < 0:
                found += _zeros(program, first, forbidden=True)
            case "odd_root_power" if isinstance(step.data, Fraction):
                found += _zeros(program, first, forbidden=step.data < 0)
            case "power":
                found += _zeros(program, first)
                found.append(Break(step.arguments[1], whole=True, negative=first))
            case "log1p":
                found.append(Break(first, offset=1.0, forbidden=True))
            case "arcosh":
                found.append(Break(first, offset=-1.0))
            case "arcsin" | "arccos":
                found += [Break(first, offset=-1.0), Break(first, offset=1.0)]
            case "artanh":
                found.append(Break(first, offset=-1.0, forbidden=True))
                found.append(Break(first, offset=1.0, forbidden=True))
            case "floor" | "ceil" | "trunc":
                found.append(Break(first, whole=True))
            case "gamma" | "lgamma" | "digamma" | "polygamma":
                found.append(Break(first, whole=True, forbidden=True, most=0.0))
            case "tan":
                half_turns = Break(first, scale=1 / np.pi, offset=0.5, whole=True, forbidden=True)
                found.append(half_turns)
            case "compare" | "minimum" | "maximum" if first != step.arguments[1]:
                found.append(Break(first, minus=step.arguments[1]))
            case _:
                pass
    return found
