"""The operations of a program on numbers of many digits, those of a context of mpmath."""

# mpmath has no types that a strict checker could use.
# pyright: basic

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any

from plotter.calculus.exact import NO, YES, exact_value
from plotter.numeric.builder import Step

STEEPEST = 1e5
"""Exponents beyond this size lead far out of the range of doubles; nothing is computed there."""

Value = Any
"""A fraction, a number of mpmath, or None where undefined."""


class BeyondError(ArithmeticError):
    """A number on the way is far beyond the range of doubles."""


class Kernels:
    """The operations of a program on numbers of one precision; None is undefined."""

    def __init__(self, context: Any) -> None:
        m = self.m = context
        self._constants = {
            math.pi: m.pi,
            math.e: m.e,
            math.tau: 2 * m.pi,
            math.pi / 180: m.pi / 180,
            -1 / math.sqrt(2): -1 / m.sqrt(2),
        }
        self._unary: dict[str, Callable[[Value], Value]] = {
            "negate": lambda u: -u,
            "exp": lambda u: m.exp(self._bounded(u)),
            "ln": lambda u: m.log(u) if u > 0 else None,
            "log10": lambda u: m.log10(u) if u > 0 else None,
            "log2": lambda u: m.log(u) / m.log(2) if u > 0 else None,
            "log1p": lambda u: m.log1p(u) if u > -1 else None,
            "expm1": lambda u: m.expm1(self._bounded(u)),
            "sqrt": lambda u: m.sqrt(u) if u >= 0 else None,
            "cbrt": lambda u: m.sign(u) * m.cbrt(abs(u)),
            "sin": m.sin,
            "cos": m.cos,
            "tan": m.tan,
            "arcsin": lambda u: m.asin(u) if abs(u) <= 1 else None,
            "arccos": lambda u: m.acos(u) if abs(u) <= 1 else None,
            "arctan": m.atan,
            "sinh": lambda u: m.sinh(self._bounded(u)),
            "cosh": lambda u: m.cosh(self._bounded(u)),
            "tanh": m.tanh,
            "arsinh": m.asinh,
            "arcosh": lambda u: m.acosh(u) if u >= 1 else None,
            "artanh": lambda u: m.atanh(u) if abs(u) < 1 else None,
            "abs": abs,
            "sign": m.sign,
            "floor": m.floor,
            "ceil": m.ceil,
            "trunc": lambda u: m.floor(u) if u >= 0 else m.ceil(u),
            "Heaviside": lambda u: m.mpf(1 if u >= 0 else 0),
            "gamma": lambda u: None if _pole(u) else m.gamma(self._bounded(u)),
            "lgamma": lambda u: None if _pole(u) else m.re(m.loggamma(self._bounded(u))),
            "digamma": lambda u: None if _pole(u) else m.psi(0, self._bounded(u)),
            "erf": m.erf,
            "erfc": lambda u: m.erfc(self._bounded(u)),
            "sigmoid": lambda u: 1 / (1 + m.exp(self._bounded(-u))),
            "softplus": lambda u: m.log1p(m.exp(self._bounded(u))),
        }

    def number(self, value: Value) -> Value:
        """A value as a number of mpmath, rounded to the precision."""
        if isinstance(value, Fraction):
            return self.m.mpf(value.numerator) / value.denominator
        return value

    def apply(self, step: Step, arguments: list[Value]) -> Value:
        """One operation on the registers of its arguments."""
        match step.operation:
            case "constant" if isinstance(step.data, float):
                return self._constants.get(step.data, self.m.mpf(step.data))
            case "constant" if isinstance(step.data, (Fraction, int)):
                return Fraction(step.data)
            case "and" | "or" | "not" | "choose" as logic:
                return self._logic(logic, arguments)
            case _ if any(argument is None for argument in arguments):
                return None
            case _ if all(isinstance(argument, Fraction) for argument in arguments):
                exact = exact_value(step, *arguments)
                if exact is not None:
                    return exact
        numbers = [self.number(argument) for argument in arguments]
        match step.operation:
            case name if name in self._unary:
                return self._unary[name](numbers[0])
            case "integer_power" if isinstance(step.data, int):
                return self._integer_power(numbers[0], step.data)
            case "odd_root_power" if isinstance(step.data, Fraction):
                return self._odd_root_power(numbers[0], step.data)
            case "polygamma" if isinstance(step.data, int):
                return self._polygamma(step.data, numbers[0])
            case _:
                return self._of_two(step, *numbers)

    def _of_two(self, step: Step, u: Value, v: Value) -> Value:
        match step.operation:
            case "add":
                return u + v
            case "multiply":
                return u * v
            case "divide":
                return u / v if v != 0 else None
            case "minimum":
                return min(u, v)
            case "maximum":
                return max(u, v)
            case "power":
                return self._power(u, v, one_at_zero=bool(step.data))
            case "root":
                return self._root(u, v)
            case "compare":
                return _compare(str(step.data), u, v)
            case "polygamma_any":
                whole = u == self.m.floor(u) and 0 <= u <= 100
                return self._polygamma(int(u), v) if whole else None
            case name:
                raise TypeError(f"not an operation: {name}")

    def _logic(self, name: str, arguments: list[Value]) -> Value:
        """Conditions are 1 or 0, undefined ones count only if they decide."""
        match name:
            case "and":
                return NO if 0 in arguments else (None if None in arguments else YES)
            case "or":
                return YES if 1 in arguments else (None if None in arguments else NO)
            case "not":
                return None if arguments[0] is None else 1 - arguments[0]
            case _:
                for condition, value in zip(arguments[::2], arguments[1::2], strict=False):
                    if condition != 0:
                        return value if condition == 1 else None
                return arguments[-1] if len(arguments) % 2 else None

    def _bounded(self, u: Value) -> Value:
        if abs(u) > STEEPEST:
            raise BeyondError
        return u

    def _integer_power(self, u: Value, n: int) -> Value:
        if u == 0:
            return None if n < 0 else self.m.mpf(0 if n else 1)
        self._bounded(self.m.log(abs(u)) * n)
        return u**n

    def _odd_root_power(self, u: Value, exponent: Fraction) -> Value:
        if u == 0:
            return None if exponent < 0 else self.m.mpf(0)
        size = self._power(abs(u), self.number(exponent), one_at_zero=True)
        return size if exponent.numerator % 2 == 0 else self.m.sign(u) * size

    def _power(self, u: Value, v: Value, *, one_at_zero: bool) -> Value:
        if u == 0:
            return self.m.mpf(0) if v > 0 else (self.m.mpf(1) if v == 0 and one_at_zero else None)
        if u < 0 and v != self.m.floor(v):
            return None
        self._bounded(self.m.log(abs(u)) * v)
        return self.m.re(self.m.power(u, v))

    def _root(self, u: Value, degree: Value) -> Value:
        if degree == 0 or (u < 0 and degree % 2 != 1):
            return None
        size = self._power(abs(u), 1 / degree, one_at_zero=True)
        return size if u >= 0 or size is None else -size

    def _polygamma(self, order: int, u: Value) -> Value:
        return None if _pole(u) else self.m.psi(order, self._bounded(u))


def _pole(u: Value) -> bool:
    """Whether gamma and its kin have a pole there: 0, −1, −2 …"""
    return u <= 0 and u == int(u)


def _compare(relation: str, u: Value, v: Value) -> Fraction:
    holds = {"<": u < v, "<=": u <= v, ">": u > v, ">=": u >= v, "=": u == v, "!=": u != v}
    return YES if holds[relation] else NO
