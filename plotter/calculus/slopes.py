"""Slopes by forward accumulation, knowing nothing of the rules: the second opinion on a step.

Every operation carries its value and its slope along (Griewank and Walther, Evaluating
Derivatives, chapter 3), so the result is exact up to rounding.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from plotter.language.tree import Node
from plotter.numeric import special
from plotter.numeric.builder import Step
from plotter.numeric.curve import FloatArray
from plotter.numeric.evaluate import registers_of
from plotter.numeric.functions import choose, integer_power, polygamma_any
from plotter.numeric.program import program_of

Slope = FloatArray | None
"""The slope of a register; None where it does not depend on the variable at all."""

_ZERO = np.asarray(0.0)
_EPSILON = 2.0**-52
_SMALLEST = 2.0**-1022
"""Numbers below this one have fewer digits, down to the last before 0."""
_LAST = 2.0**-1074

_SHRINKING = frozenset({"multiply", "divide", "integer_power", "power", "exp", "erfc", "sigmoid"})
"""Operations whose result can be too small for a double."""

_UNARY: dict[str, Callable[[FloatArray, FloatArray], FloatArray]] = {
    "negate": lambda u, y: np.full_like(u, -1.0),
    "exp": lambda u, y: y,
    "ln": lambda u, y: 1 / u,
    "log10": lambda u, y: 1 / (u * np.log(10.0)),
    "log2": lambda u, y: 1 / (u * np.log(2.0)),
    "log1p": lambda u, y: 1 / (1 + u),
    "expm1": lambda u, y: np.exp(u),
    "sqrt": lambda u, y: 0.5 / y,
    "cbrt": lambda u, y: 1 / (3 * y * y),
    "sin": lambda u, y: np.cos(u),
    "cos": lambda u, y: -np.sin(u),
    "tan": lambda u, y: 1 + y * y,
    "arcsin": lambda u, y: 1 / np.sqrt((1 - u) * (1 + u)),
    "arccos": lambda u, y: -1 / np.sqrt((1 - u) * (1 + u)),
    "arctan": lambda u, y: 1 / (1 + u * u),
    "sinh": lambda u, y: np.cosh(u),
    "cosh": lambda u, y: np.sinh(u),
    "tanh": lambda u, y: 1 / np.cosh(u) ** 2,
    "arsinh": lambda u, y: 1 / np.hypot(u, 1.0),
    "arcosh": lambda u, y: 1 / np.sqrt((u - 1) * (u + 1)),
    "artanh": lambda u, y: 1 / ((1 - u) * (1 + u)),
    "abs": lambda u, y: np.where(u == 0, np.nan, np.sign(u)),
    "sign": lambda u, y: np.where(u == 0, np.nan, 0.0),
    "Heaviside": lambda u, y: np.where(u == 0, np.nan, 0.0),
    "floor": lambda u, y: np.where(u == np.floor(u), np.nan, 0.0),
    "ceil": lambda u, y: np.where(u == np.floor(u), np.nan, 0.0),
    "trunc": lambda u, y: np.where((u == np.floor(u)) & (u != 0), np.nan, 0.0),
    "gamma": lambda u, y: y * special.digamma(u),
    "lgamma": lambda u, y: special.digamma(u),
    "digamma": lambda u, y: special.polygamma(1, u),
    "erf": lambda u, y: 2 / np.sqrt(np.pi) * np.exp(-u * u),
    "erfc": lambda u, y: -2 / np.sqrt(np.pi) * np.exp(-u * u),
    "sigmoid": lambda u, y: y * special.sigmoid(-u),
    "softplus": lambda u, y: special.sigmoid(u),
}
"""Slopes of the functions of one argument u with value y."""


def slope_values(node: Node, variable: str, values: Mapping[str, FloatArray]) -> FloatArray:
    """The slope of an expression in one variable at given values of all its symbols.

    nan where the expression, or the slope of any operation in it, is undefined, and where two
    pieces meet.
    """
    program = program_of(node)
    registers = registers_of(program, values)
    slopes: list[Slope] = []
    between = np.asarray(False)
    with np.errstate(all="ignore"):
        for place, step in enumerate(program.steps):
            inner = [slopes[argument] for argument in step.arguments]
            arguments = [registers[argument] for argument in step.arguments]
            if step.operation == "symbol":
                slopes.append(np.asarray(1.0) if step.data == variable else None)
            elif all(slope is None for slope in inner):
                slopes.append(None)
            else:
                slopes.append(_slope(step, registers[place], arguments, inner))
                if step.operation == "compare":
                    between = between | (arguments[0] == arguments[1])
    shape = np.broadcast_shapes(*(value.shape for value in values.values()))
    last = slopes[-1]
    found = np.broadcast_to(_ZERO if last is None else last, shape)
    usable = np.isfinite(found) & np.isfinite(np.broadcast_to(registers[-1], shape)) & ~between
    return np.where(usable, found, np.nan)


def rounding_bounds(node: Node, values: Mapping[str, FloatArray]) -> FloatArray:
    """How far the values of an expression may be off through rounding, at most and roughly.

    A running error analysis (Higham, Accuracy and Stability of Numerical Algorithms, §3.3).
    """
    shape = np.broadcast_shapes(*(value.shape for value in values.values()))
    return np.array(np.broadcast_to(rounding_errors(node, values)[1][-1], shape))


def rounding_errors(
    node: Node, values: Mapping[str, FloatArray]
) -> tuple[list[FloatArray], list[FloatArray]]:
    """The values of all registers of the expression's program, and how far each may be off."""
    program = program_of(node)
    registers = registers_of(program, values)
    bounds: list[FloatArray] = []
    with np.errstate(all="ignore"):
        for place, step in enumerate(program.steps):
            arguments = [registers[argument] for argument in step.arguments]
            own = _EPSILON * np.abs(registers[place])
            if step.operation in _SHRINKING:
                vanished = np.abs(registers[place]) < _SMALLEST
                own = own + np.where(vanished & _all_differ_from_zero(step, arguments), _LAST, 0.0)
            inner = [bounds[argument] for argument in step.arguments]
            bounds.append(own + _carried(step, registers[place], arguments, inner))
    return registers, bounds


def _slope(
    step: Step, y: FloatArray, arguments: Sequence[FloatArray], inner: Sequence[Slope]
) -> Slope:
    """The slope of one register: every local slope times that of its argument."""
    match step.operation:
        case "compare" | "and" | "or" | "not":
            return _ZERO
        case "choose":
            return _chosen(arguments, [_known(slope) for slope in inner])
        case "minimum" | "maximum":
            (u, v), (du, dv) = arguments, (_known(slope) for slope in inner)
            first = (u < v) if step.operation == "minimum" else (u > v)
            return np.where(u == v, np.where(du == dv, du, np.nan), np.where(first, du, dv))
        case _:
            local = _local(step, y, arguments)
            pairs = zip(local, inner, strict=True)
            return sum((part * slope for part, slope in pairs if slope is not None), _ZERO)


def _carried(
    step: Step, y: FloatArray, arguments: Sequence[FloatArray], inner: Sequence[FloatArray]
) -> FloatArray:
    """The error that an operation passes on from its arguments."""
    match step.operation:
        case "constant" | "symbol" | "compare" | "and" | "or" | "not":
            return _ZERO
        case "choose":
            return _chosen(arguments, inner)
        case "minimum" | "maximum":
            return np.maximum(inner[0], inner[1])
        case _:
            local = _local(step, y, arguments)
            pairs = zip(local, inner, strict=True)
            return sum((np.abs(part) * error for part, error in pairs), _ZERO)


def _all_differ_from_zero(step: Step, arguments: Sequence[FloatArray]) -> NDArray[np.bool_]:
    """Whether a result of 0 is one that is too small, and not 0 itself."""
    if step.operation in ("exp", "erfc", "sigmoid"):
        return np.asarray(True)
    changed = arguments[:1] if step.operation in ("divide", "power") else arguments
    result = np.asarray(True)
    for argument in changed:
        result = result & (argument != 0)
    return result


def _known(slope: Slope) -> FloatArray:
    return _ZERO if slope is None else slope


def _chosen(arguments: Sequence[FloatArray], inner: Sequence[FloatArray]) -> FloatArray:
    """What belongs to the value that a piecewise operation takes."""
    last = len(arguments) - 1
    conditions = (k % 2 == 0 and k != last for k in range(last + 1))
    pairs = zip(conditions, arguments, inner, strict=True)
    return choose(*(argument if condition else part for condition, argument, part in pairs))


def _local(step: Step, y: FloatArray, arguments: Sequence[FloatArray]) -> tuple[FloatArray, ...]:
    """The slopes of one operation in each of its arguments."""
    u = arguments[0]
    if step.operation in _UNARY:
        return (_UNARY[step.operation](u, y),)
    match step.operation, step.data:
        case "integer_power", int(n):
            return (n * integer_power(u, n - 1),)
        case "odd_root_power", Fraction() as exponent:
            return (float(exponent) * y / u,)
        case "polygamma", int(order):
            return (special.polygamma(order + 1, u),)
        case operation, _:
            return _local_of_two(operation, y, u, arguments[1])


def _local_of_two(
    operation: str, y: FloatArray, u: FloatArray, v: FloatArray
) -> tuple[FloatArray, FloatArray]:
    match operation:
        case "add":
            return np.ones_like(u), np.ones_like(v)
        case "multiply":
            return v, u
        case "divide":
            return 1 / v, -y / v
        case "power":
            return v * y / u, y * np.log(u)
        case "root":
            return y / (v * u), -y * np.log(np.abs(u)) / (v * v)
        case "polygamma_any":
            return np.full_like(u, np.nan), polygamma_any(u + 1, v)
        case _:
            raise TypeError(f"no slope is known for {operation}")
