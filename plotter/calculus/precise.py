"""Values to as many digits as it takes: for the points where doubles lose theirs.

mpmath is imported with this file, which the window does only for a constant that may be at a
pole. A point is computed with 30 digits, then 60, 120 …, until two results agree. Numbers are
taken as they are written, 0.1 as one tenth, and stay fractions as long as only arithmetic is
done, so that 0.3 − 3 · 0.1 is 0.
"""

# mpmath has no types that a strict checker could use.
# pyright: basic

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

import mpmath
from mpmath.libmp import NoConvergence

from plotter.calculus.many_digits import Kernels, Value
from plotter.language.tree import Node
from plotter.numeric.builder import Step
from plotter.numeric.program import program_of

DIGITS = (30, 60, 120, 240, 480)
AGREED = 1e-14
"""Two results this close, relative to their size, are the value."""


class NoValueError(Exception):
    """The value cannot be had this way: too large, or not settled with the most digits."""


def precise_value(node: Node, values: Mapping[str, float]) -> float:
    """The value of an expression at a point, right to the last digits; nan where undefined.

    Raises NoValueError where it cannot be told, and KeyError for a symbol without a value.
    """
    steps = program_of(node).steps
    exact = {name: Fraction(repr(float(value))) for name, value in values.items()}
    found: list[Value] = []
    try:
        for digits in DIGITS:
            context = mpmath.MPContext()
            context.dps = digits
            found.append(_computed(context, steps, exact))
            if len(found) > 1 and _agree(found[-2], found[-1]):
                return _as_double(found[-1])
    except (ArithmeticError, ValueError, NoConvergence) as error:
        raise NoValueError from error
    return _settled(found)


def _as_double(value: Value) -> float:
    if value is None:
        return math.nan
    try:
        return float(value)
    except OverflowError:
        return math.nan


def _agree(before: Value, now: Value) -> bool:
    if before is None or now is None:
        return before is now
    return abs(now - before) <= AGREED * abs(now)


def _settled(found: Sequence[Value]) -> float:
    """What results say that never agree: noise that shrinks with the digits is 0."""
    sizes = [
        (abs(value), digits)
        for value, digits in zip(found, DIGITS, strict=True)
        if value is not None
    ]
    if len(sizes) == len(DIGITS) and all(size < 10.0 ** -(d / 2) for size, d in sizes):
        return 0.0
    if all(size > 10.0 ** (d / 2) for size, d in sizes):
        return math.nan  # one over that noise
    raise NoValueError


def _computed(context: Any, steps: Sequence[Step], values: Mapping[str, Fraction]) -> Value:
    registers: list[Value] = []
    kernels = Kernels(context)
    for step in steps:
        if step.operation == "symbol":
            registers.append(values[str(step.data)])
        else:
            registers.append(kernels.apply(step, [registers[a] for a in step.arguments]))
    return registers[-1]
