"""Slopes by forward accumulation, knowing nothing of the rules: the second opinion on a step.

Every operation carries its value and its slope along (Griewank and Walther, Evaluating
Derivatives, chapter 3), so the result is exact up to rounding.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction

import numpy as np

from plotter.language.tree import Node
from plotter.numeric import special
from plotter.numeric.builder import Step
from plotter.numeric.curve import FloatArray
from plotter.numeric.evaluate import registers_of
from plotter.numeric.functions import choose, integer_power
from plotter.numeric.program import program_of

Slope = FloatArray | None
"""The slope of a register; None where it does not depend on the variable at all."""

_ZERO = np.asarray(0.0)

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
    "arcsin": lambda u, y: 1 / np.cos(y),
    "arccos": lambda u, y: -1 / np.sin(y),
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

    nan where the expression, or the slope of any operation in it, is undefined.
    """
    program = program_of(node)
    registers = registers_of(program, values)
    slopes: list[Slope] = []
    with np.errstate(all="ignore"):
        for place, step in enumerate(program.steps):
            slopes.append(_slope(step, place, registers, slopes, variable))
    shape = np.broadcast_shapes(*(value.shape for value in values.values()))
    last = slopes[-1]
    found = np.broadcast_to(_ZERO if last is None else last, shape)
    usable = np.isfinite(found) & np.isfinite(np.broadcast_to(registers[-1], shape))
    return np.where(usable, found, np.nan)


def _slope(
    step: Step,
    place: int,
    registers: Sequence[FloatArray],
    slopes: Sequence[Slope],
    variable: str,
) -> Slope:
    """The slope of one register from those before it."""
    if step.operation == "symbol":
        return np.asarray(1.0) if step.data == variable else None
    inner = [slopes[argument] for argument in step.arguments]
    if all(slope is None for slope in inner):
        return None
    arguments = [registers[argument] for argument in step.arguments]
    if step.operation in _UNARY:
        return _UNARY[step.operation](arguments[0], registers[place]) * _known(inner[0])
    return _combined(step, registers[place], arguments, inner)


def _known(slope: Slope) -> FloatArray:
    return _ZERO if slope is None else slope


def _combined(
    step: Step, y: FloatArray, arguments: Sequence[FloatArray], inner: Sequence[Slope]
) -> Slope:
    """The slope of an operation on several registers, or with a fixed exponent or order."""
    u, du = arguments[0], _known(inner[0])
    match step.operation, step.data:
        case "integer_power", int(n):
            return n * integer_power(u, n - 1) * du
        case "odd_root_power", Fraction() as exponent:
            return float(exponent) * y / u * du
        case "polygamma", int(order):
            return special.polygamma(order + 1, u) * du
        case (("compare" | "and" | "or" | "not"), _):
            return None
        case "choose", _:
            last = len(arguments) - 1
            values = (
                arguments[k] if k % 2 == 0 and k != last else _known(inner[k])
                for k in range(len(arguments))
            )
            return choose(*values)
        case operation, _:
            return _of_two(operation, y, (u, arguments[1]), (inner[0], inner[1]))


def _of_two(
    operation: str,
    y: FloatArray,
    arguments: tuple[FloatArray, FloatArray],
    inner: tuple[Slope, Slope],
) -> FloatArray:
    """The slope of an operation on two registers."""
    (u, v), (du, dv) = arguments, (_known(inner[0]), _known(inner[1]))
    match operation:
        case "add":
            return du + dv
        case "multiply":
            return _times(v, inner[0]) + _times(u, inner[1])
        case "divide":
            return (du - y * dv) / v
        case "minimum" | "maximum":
            first = (u < v) if operation == "minimum" else (u > v)
            return np.where(u == v, np.where(du == dv, du, np.nan), np.where(first, du, dv))
        case "power":
            return _times(y * np.log(u), inner[1]) + _times(v * y / u, inner[0])
        case "root":
            growth = _times(y / (v * u), inner[0])
            return growth - _times(y * np.log(np.abs(u)) / (v * v), inner[1])
        case _:
            raise TypeError(f"no slope is known for {operation}")


def _times(factor: FloatArray, slope: Slope) -> FloatArray:
    """A factor times a slope; 0 where there is no dependence, whatever the factor."""
    return _ZERO if slope is None else factor * slope
