"""Where a function may break: the places at which one of its operations is at its limit.

A function built from continuous operations can only jump, end or run to infinity where some
denominator is 0, some logarithm's argument is 0, some floor's argument is whole, and so on.
Each such condition is the zero of a part of the expression, and zeros can be found exactly.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from plotter.numeric.builder import Program
from plotter.numeric.curve import FloatArray
from plotter.numeric.evaluate import registers_of
from plotter.numeric.interval import BoolArray, IntArray
from plotter.numeric.target import Target

HALVINGS = 60
GOLDEN = (math.sqrt(5.0) - 1.0) / 2.0
NARROWINGS = 45


@dataclass(frozen=True, slots=True)
class Break:
    """A break where register·scale + offset (minus another register) is 0, or whole."""

    register: int
    minus: int | None = None
    scale: float = 1.0
    offset: float = 0.0
    whole: bool = False

    def of(self, registers: list[FloatArray]) -> FloatArray:
        """The quantity whose zero, or whole number, is the break."""
        value = registers[self.register]
        if self.minus is not None:
            value = value - registers[self.minus]
        return value * self.scale + self.offset


_ZERO_WITH_ARGUMENT = frozenset(
    {"negate", "abs", "sqrt", "cbrt", "sinh", "tanh", "arctan", "arcsin", "arsinh", "artanh"}
    | {"expm1", "log1p", "odd_root_power"}
)


def _zeros(program: Program, register: int) -> list[Break]:
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
            found.append(Break(current))
    return found


def breaks_of(program: Program) -> list[Break]:
    """All conditions under which an operation of the program is at its limit."""
    found: list[Break] = []
    for step in program.steps:
        first = step.arguments[0] if step.arguments else -1
        match step.operation:
            case "divide":
                found += _zeros(program, step.arguments[1])
            case "ln" | "log10" | "log2" | "sqrt" | "sign" | "Heaviside" | "abs" | "cbrt":
                found += _zeros(program, first)
            case "power":
                found += _zeros(program, first)
                found.append(Break(step.arguments[1], whole=True))
            case "integer_power" | "odd_root_power" | "root":
                found += _zeros(program, first)
            case "log1p":
                found.append(Break(first, offset=1.0))
            case "arcosh":
                found.append(Break(first, offset=-1.0))
            case "arcsin" | "arccos" | "artanh":
                found += [Break(first, offset=-1.0), Break(first, offset=1.0)]
            case "floor" | "ceil" | "trunc" | "gamma" | "lgamma" | "digamma":
                found.append(Break(first, whole=True))
            case "polygamma":
                found.append(Break(first, whole=True))
            case "tan":
                found.append(Break(first, scale=1 / np.pi, offset=0.5, whole=True))
            case "compare" | "minimum" | "maximum":
                found.append(Break(first, minus=step.arguments[1]))
            case _:
                pass
    return list(dict.fromkeys(found))


def locate_breaks(target: Target, a: FloatArray, b: FloatArray) -> tuple[IntArray, FloatArray]:
    """The breaks inside of the cells [a, b]: (index of the cell, place), to the last digit.

    Conditions that change sign come first; only in cells without any, those that may touch 0
    are looked for.
    """
    cells: list[IntArray] = []
    places: list[FloatArray] = []
    free = np.ones(a.shape, dtype=bool)
    with np.errstate(all="ignore"):
        searches = [
            _Search(target, program, condition, a, b)
            for program in target.programs
            for condition in breaks_of(program)
        ]
        for search in searches:
            index, place = search.crossings()
            cells.append(index)
            places.append(place)
            free[index] = False
        for search in searches if free.any() else ():
            index, place = search.touches(free)
            cells.append(index)
            places.append(place)
    if not cells:
        return np.zeros(0, dtype=np.int64), np.zeros(0)
    return np.concatenate(cells), np.concatenate(places)


class _Search:
    """Looks for the zeros of one condition in many cells at once."""

    def __init__(
        self, target: Target, program: Program, condition: Break, a: FloatArray, b: FloatArray
    ) -> None:
        self._target, self._program, self._condition = target, program, condition
        self._a, self._b = a, b
        self._level = np.zeros(a.shape)
        every = np.arange(a.size)
        first, last = self._at(every, a), self._at(every, b)
        if condition.whole:
            level = np.floor(np.fmax(first, last))
            self._level = np.where(np.isfinite(level), level, 0.0)
        self._first, self._last = first - self._level, last - self._level
        # Where a part is defined on one side only, its break is that edge.
        self._crosses = self._state(self._first) != self._state(self._last)
        self._crosses |= (self._first == 0) | (self._last == 0)

    def _at(self, index: IntArray, x: FloatArray) -> FloatArray:
        self._target.evaluations += x.size
        registers = registers_of(self._program, self._target.arguments(x))
        return np.broadcast_to(self._condition.of(registers), x.shape) - self._level[index]

    @staticmethod
    def _state(value: FloatArray) -> FloatArray:
        return np.where(np.isnan(value), 2.0, np.where(value < 0, -1.0, 1.0))

    def crossings(self) -> tuple[IntArray, FloatArray]:
        """The zeros and edges by halving, exactly where a double is one."""
        index = np.flatnonzero(self._crosses)
        if index.size == 0:
            return index, np.zeros(0)
        a, b, start = self._a[index], self._b[index], self._first[index]
        state = self._state(start)
        exact = np.where(start == 0, a, np.nan)
        for _ in range(HALVINGS):
            middle = a + (b - a) / 2
            value = self._at(index, middle)
            exact = np.where((value == 0) & np.isnan(exact), middle, exact)
            same = self._state(value) == state
            a, b = np.where(same, middle, a), np.where(same, b, middle)
            if np.all((np.nextafter(a, b) >= b) | ~np.isnan(exact)):
                break
        exact = np.where(np.isnan(exact) & (self._at(index, b) == 0), b, exact)
        for candidate in (np.zeros_like(a), _rounded(a, b)):
            hit = np.isnan(exact) & _almost_between(candidate, a, b)
            if hit.any():
                exact = np.where(hit & (self._at(index, candidate) == 0), candidate, exact)
        return index, np.where(np.isnan(exact), b, exact)

    def touches(self, free: BoolArray) -> tuple[IntArray, FloatArray]:
        """The places in free cells where the condition touches 0, by golden sections."""
        known = ~self._crosses & ~np.isnan(self._first) & ~np.isnan(self._last)
        index = np.flatnonzero(free & known)
        if index.size == 0 or self._condition.whole:
            return index[:0], np.zeros(0)
        a, b = self._a[index], self._b[index]
        c, d = b - GOLDEN * (b - a), a + GOLDEN * (b - a)
        at_c, at_d = np.abs(self._at(index, c)), np.abs(self._at(index, d))
        for _ in range(NARROWINGS):
            left = at_c < at_d
            a, b = np.where(left, a, c), np.where(left, d, b)
            fresh = np.where(left, b - GOLDEN * (b - a), a + GOLDEN * (b - a))
            value = np.abs(self._at(index, fresh))
            c, d = np.where(left, fresh, d), np.where(left, c, fresh)
            at_c, at_d = np.where(left, value, at_d), np.where(left, at_c, value)
        place, smallest = np.where(at_c < at_d, c, d), np.minimum(at_c, at_d)
        for candidate in (_rounded(a, b, 1e-7), np.zeros_like(a)):
            size = np.abs(self._at(index, candidate))
            better = _almost_between(candidate, a, b, 1e-7) & (size <= smallest)
            place, smallest = np.where(better, candidate, place), np.where(better, size, smallest)
        ends = np.minimum(np.abs(self._first), np.abs(self._last))[index]
        near = smallest <= 1e-4 * ends
        return index[near], place[near]


def _rounded(a: FloatArray, b: FloatArray, relative: float = 1e-13) -> FloatArray:
    """The shortest decimal number near a and b, to a relative distance."""
    size = np.maximum(np.abs(a), np.abs(b)) * relative + np.abs(b - a)
    unit: FloatArray = np.power(10.0, np.ceil(np.log10(np.maximum(size, 1e-300))))
    inverse = np.round(1 / unit)
    return np.where(unit < 1, np.round(b * inverse) / inverse, np.round(b / unit) * unit)


def _almost_between(
    x: FloatArray, a: FloatArray, b: FloatArray, relative: float = 1e-12
) -> BoolArray:
    size = np.maximum(np.abs(a), np.abs(b)) * relative + np.abs(b - a)
    return (x >= np.minimum(a, b) - size) & (x <= np.maximum(a, b) + size)
