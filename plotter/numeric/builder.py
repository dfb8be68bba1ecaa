"""Numbered steps: an expression flattened so that deep trees need no recursion.

Every step computes one register from earlier ones; equal steps are computed once.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from plotter.numeric.curve import FloatArray  # numpy comes only with the arrays

MAX_EXACT_BITS = 4096
MAX_INTEGER_EXPONENT = 1 << 20

Data = Fraction | int | float | str | bool | None


class Step(Struct, frozen=True):
    """One operation on earlier registers; `data` holds what is fixed, as an exponent."""

    operation: str
    arguments: tuple[int, ...] = ()
    data: Data = None


class Program(Struct, frozen=True, eq=False):
    """All steps in order, with the function that computes each (None for a symbol).

    The value of the expression is the last register.
    """

    steps: tuple[Step, ...]
    kernels: tuple[Callable[..., FloatArray] | None, ...]
    names: frozenset[str]


def as_double(value: object) -> float:
    """The double nearest to a constant, infinite where it is too large."""
    if not isinstance(value, (int, float, Fraction)):
        raise TypeError(f"not a number: {value!r}")
    try:
        return float(value)
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")


class Builder:
    """Collects steps, gives equal steps one register, and folds exact rational constants."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.exact: list[Fraction | None] = []
        self.names: list[frozenset[str]] = []
        self._known: dict[Step, int] = {}

    def emit(self, operation: str, *arguments: int, data: Data = None) -> int:
        """The register of this step, a new one only if the step is new."""
        step = Step(operation, arguments, data)
        found = self._known.get(step)
        if found is not None:
            return found
        register = len(self.steps)
        self.steps.append(step)
        self.exact.append(None)
        if operation == "symbol":
            self.names.append(frozenset((str(data),)))
        else:
            self.names.append(frozenset[str]().union(*(self.names[a] for a in arguments)))
        self._known[step] = register
        return register

    def rational(self, value: Fraction) -> int:
        """A constant known exactly."""
        register = self.emit("constant", data=value)
        self.exact[register] = value
        return register

    def constant(self, value: float) -> int:
        """A constant known as a double."""
        return self.emit("constant", data=value)

    def add(self, *terms: int) -> int:
        """The sum, added from left to right."""
        total = terms[0]
        for term in terms[1:]:
            first, second = self.exact[total], self.exact[term]
            if first is not None and second is not None and _small(first, second):
                total = self.rational(first + second)
            elif self._opposite(total, term):
                # u − u is 0 wherever u is defined, which an enclosure of the sum cannot see.
                total = self.multiply(total, self.rational(Fraction(0)))
            else:
                near = self._near_one(total, term)
                total = self.emit("add", total, term) if near is None else near
        return total

    def _near_one(self, first: int, second: int) -> int | None:
        """1 − cos u as 2 sin²(u/2) and e^u − 1 as one function, else None.

        The same numbers at the same places, but near u = 0 no digits are lost.
        """
        for one, other in ((first, second), (second, first)):
            sign, step = self.exact[one], self.steps[other]
            negative = step.operation == "negate"
            if negative:
                step = self.steps[step.arguments[0]]
            if sign != (1 if negative else -1) or step.operation not in ("cos", "exp"):
                continue
            if step.operation == "exp":
                difference = self.emit("expm1", step.arguments[0])
                return self.negate(difference) if negative else difference
            half = self.multiply(self.rational(Fraction(1, 2)), step.arguments[0])
            square = self.emit("integer_power", self.emit("sin", half), data=2)
            return self.multiply(self.rational(Fraction(2 if negative else -2)), square)
        return None

    def _opposite(self, first: int, second: int) -> bool:
        minus = Step("negate", (first,))
        return self.steps[second] == minus or self.steps[first] == Step("negate", (second,))

    def negate(self, operand: int) -> int:
        """The opposite."""
        value = self.exact[operand]
        return self.emit("negate", operand) if value is None else self.rational(-value)

    def subtract(self, left: int, right: int) -> int:
        """The difference."""
        return self.add(left, self.negate(right))

    def multiply(self, *factors: int) -> int:
        """The product, multiplied from left to right."""
        total = factors[0]
        for factor in factors[1:]:
            first, second = self.exact[total], self.exact[factor]
            if first is not None and second is not None and _small(first, second):
                total = self.rational(first * second)
            elif total == factor:
                total = self.emit("integer_power", total, data=2)
            else:
                total = self.emit("multiply", total, factor)
        return total

    def divide(self, numerator: int, denominator: int) -> int:
        """The quotient; it is undefined where the denominator is 0."""
        first, second = self.exact[numerator], self.exact[denominator]
        if first is not None and second and _small(first, second):
            return self.rational(first / second)
        return self.emit("divide", numerator, denominator)

    def power(self, base: int, exponent: int) -> int:
        """The power; a constant exponent p/q with q odd takes the real root.

        A decimal exponent is the fraction that it is, so that x^0.2 is x^(1/5).
        """
        fixed = self.exact[exponent]
        if fixed is None:
            # x^n is 1 at x = 0, n = 0; x^x and 0^x have no value there.
            independent = bool(self.names[base]) and not self.names[base] & self.names[exponent]
            return self.emit("power", base, exponent, data=independent)
        known = self.exact[base]
        if known is not None and _power_is_small(known, fixed):
            return self.rational(known ** int(fixed))
        if fixed.denominator == 1 and abs(fixed) <= MAX_INTEGER_EXPONENT:
            return self.emit("integer_power", base, data=int(fixed))
        if fixed.denominator % 2 == 1 and fixed.denominator > 1 and _small(fixed):
            return self.emit("odd_root_power", base, data=fixed)
        return self.emit("power", base, exponent, data=True)


def _small(*values: Fraction) -> bool:
    limit = MAX_EXACT_BITS // 2
    return all(
        v.numerator.bit_length() < limit and v.denominator.bit_length() < limit for v in values
    )


def _power_is_small(base: Fraction, exponent: Fraction) -> bool:
    if exponent.denominator != 1 or (base == 0 and exponent <= 0) or abs(exponent) > MAX_EXACT_BITS:
        return False
    bits = max(base.numerator.bit_length(), base.denominator.bit_length())
    return bits * abs(exponent) < MAX_EXACT_BITS
