"""Operations on fractions that lead to fractions: values without any rounding."""

from __future__ import annotations

import math
from fractions import Fraction

from plotter.numeric.builder import Step

MOST_BITS = 4096
"""A fraction of more bits goes on as a number of so many digits."""

YES, NO = Fraction(1), Fraction(0)


def exact_value(step: Step, u: Fraction, *others: Fraction) -> Fraction | None:
    """The operation on fractions where it leads to a fraction again, and not to a huge one."""
    result = _on_one(step, u) if not others else _on_two(step, u, others[0])
    if result is None:
        return None
    bits = max(result.numerator.bit_length(), result.denominator.bit_length())
    return result if bits <= MOST_BITS else None


def _on_one(step: Step, u: Fraction) -> Fraction | None:
    match step.operation:
        case "negate":
            return -u
        case "abs":
            return abs(u)
        case "sign":
            return Fraction((u > 0) - (u < 0))
        case "floor":
            return Fraction(math.floor(u))
        case "ceil":
            return Fraction(math.ceil(u))
        case "trunc":
            return Fraction(math.trunc(u))
        case "Heaviside":
            return YES if u >= 0 else NO
        case "sqrt" if u >= 0:
            above, below = math.isqrt(u.numerator), math.isqrt(u.denominator)
            whole = above * above == u.numerator and below * below == u.denominator
            return Fraction(above, below) if whole else None
        case "integer_power" if isinstance(step.data, int) and u != 0:
            bits = max(u.numerator.bit_length(), u.denominator.bit_length())
            return u**step.data if bits * abs(step.data) <= MOST_BITS else None
        case _:
            return None


def _on_two(step: Step, u: Fraction, v: Fraction) -> Fraction | None:
    match step.operation:
        case "add":
            return u + v
        case "multiply":
            return u * v
        case "divide" if v != 0:
            return u / v
        case "minimum":
            return min(u, v)
        case "maximum":
            return max(u, v)
        case "compare":
            return _compared(str(step.data), u, v)
        case _:
            return None


def _compared(relation: str, u: Fraction, v: Fraction) -> Fraction:
    holds = {"<": u < v, "<=": u <= v, ">": u > v, ">=": u >= v, "=": u == v, "!=": u != v}
    return YES if holds[relation] else NO
