"""Expressions that are plainly positive wherever they have a value, so that nobody need say it."""

from __future__ import annotations

from plotter.calculus import tidy
from plotter.language.tree import Add, Call, Compare, Constant, Divide, Multiply, Node, Power

_POSITIVE = frozenset({"exp", "cosh"})
_NOT_NEGATIVE = frozenset({"abs", "sqrt"})


def worth_saying(condition: Node) -> Node | None:
    """The condition as simple as it can be said, None for a u > 0 with a plainly positive u."""
    match condition:
        case Compare(">", left, right) if right == tidy.ZERO:
            if positive(left):
                return None
            if isinstance(left, Call) and left.function == "abs":
                return Compare("!=", left.arguments[0], right)
            return condition
        case _:
            return condition


def positive(node: Node) -> bool:
    """Whether it is plainly above 0 for every value of its letters, as 1 + eˣ and x² + 1 are.

    False says only that it is not plain to see.
    """
    known = tidy.rational(node)
    if known is not None:
        return known.value > 0
    match node:
        case Constant():
            return True
        case Call(function, _) if function in _POSITIVE:
            return True
        case Power(base, _):
            return positive(base)
        case Multiply(parts):
            return all(map(positive, parts))
        case Divide(above, below):
            return positive(above) and positive(below)
        case Add(parts):
            return all(map(not_negative, parts)) and any(map(positive, parts))
        case _:
            return False


def not_negative(node: Node) -> bool:
    """Whether it is plainly at or above 0, as x² and |x| are."""
    if positive(node) or node == tidy.ZERO:
        return True
    match node:
        case Call(function, _) if function in _NOT_NEGATIVE:
            return True
        case Power(base, exponent):
            power = tidy.rational(exponent)
            even = power is not None and power.value.denominator == 1 and power.value % 2 == 0
            return even or not_negative(base)
        case Multiply(parts):
            return all(map(not_negative, parts))
        case Divide(above, below):
            return not_negative(above) and not_negative(below)
        case _:
            return False
