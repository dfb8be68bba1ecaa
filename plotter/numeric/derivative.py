"""Where the derivative exists, and its value there."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import lru_cache

import numpy as np
from numpy.typing import ArrayLike

from plotter.language.tree import Node
from plotter.numeric.builder import Program
from plotter.numeric.curve import FloatArray
from plotter.numeric.enclose import enclose, in_shape
from plotter.numeric.evaluate import compile_scalar, registers_of
from plotter.numeric.interval import BoolArray
from plotter.numeric.one_sided import one_sided
from plotter.numeric.program import CACHED_PROGRAMS, pair_of, program_of
from plotter.numeric.scalar import compile_registers

MOST_LOOKS = 300
PROOF_WIDTH = 1e-9
TINY = 1e-100


@lru_cache(maxsize=CACHED_PROGRAMS)
def rough_registers(
    program: Program, variable: str, parts: frozenset[int] | None = None
) -> tuple[tuple[str, int, int], ...]:
    """What makes a point rough: (test, register, register) for each operation with a break.

    Of a program of several results only the given parts are looked at.

    The tests are "zero" (the first register is 0), "equal" (both are), "whole" (the first is
    an integer) and "one" (it is 1 or −1).
    """
    found: list[tuple[str, int, int]] = []
    moving: list[bool] = []
    for register, step in enumerate(program.steps):
        inner = any(moving[a] for a in step.arguments)
        moving.append(inner or (step.operation == "symbol" and step.data == variable))
        if not inner or (parts is not None and register not in parts):
            continue
        match step.operation:
            case "abs" | "sign" | "Heaviside" | "sqrt" | "cbrt" | "odd_root_power":
                found.append(("zero", step.arguments[0], step.arguments[0]))
            case "power" | "root":
                found.append(("zero", step.arguments[0], step.arguments[0]))
            case "floor" | "ceil" | "trunc":
                found.append(("whole", step.arguments[0], step.arguments[0]))
            case "minimum" | "maximum" | "compare":
                found.append(("equal", step.arguments[0], step.arguments[1]))
            case "arcsin" | "arccos" | "arcosh":
                found.append(("one", step.arguments[0], step.arguments[0]))
            case _:
                pass
    return tuple(found)


def rough_points(
    program: Program,
    registers: list[FloatArray],
    variable: str,
    parts: frozenset[int] | None = None,
) -> BoolArray:
    """Where some operation, or one of the given parts, is exactly at its break."""
    rough: BoolArray = np.zeros(np.shape(registers[-1]), dtype=bool)
    for test, first, second in rough_registers(program, variable, parts):
        u = registers[first]
        match test:
            case "zero":
                hit = u == 0
            case "whole":
                hit = u == np.floor(u)
            case "one":
                hit = np.abs(u) == 1
            case _:
                hit = u == registers[second]
        rough = rough | hit
    return rough


def derivative_values(
    function: Node, derivative: Node, variable: str, values: Mapping[str, ArrayLike]
) -> FloatArray:
    """The derivative where the function is defined and differentiable, else nan.

    `derivative` is the expression of f′, right wherever no operation of f is at its break;
    at those points both one-sided limits of f′ decide. Broadcast over the values.
    """
    arrays = {name: np.asarray(value, dtype=np.float64) for name, value in values.items()}
    slopes = slopes_where_differentiable(function, derivative, variable, arrays)
    return np.where(np.isfinite(slopes), slopes, np.nan)


def slopes_where_differentiable(
    function: Node, derivative: Node, variable: str, arrays: Mapping[str, FloatArray]
) -> FloatArray:
    """The same, with slopes beyond the range of doubles left infinite."""
    shape = np.broadcast_shapes(*(array.shape for array in arrays.values()))
    pair = pair_of(function, derivative)
    registers = registers_of(pair.program, arrays)
    defined = in_shape(~np.isnan(registers[pair.function]), shape)
    slopes = np.where(defined, registers[pair.derivative], np.nan)
    rough = rough_points(pair.program, registers, variable, pair.parts_of_function)
    suspicious = np.flatnonzero(in_shape(defined & (rough | np.isnan(slopes)), shape))
    if suspicious.size:
        full = {name: np.broadcast_to(array, shape).ravel() for name, array in arrays.items()}
        points = {name: array[suspicious] for name, array in full.items()}
        flat = slopes.reshape(-1)
        flat[suspicious] = _looked_at(function, derivative, variable, points, flat[suspicious])
        slopes = flat.reshape(shape)
    return slopes


def _looked_at(
    function: Node,
    derivative: Node,
    variable: str,
    points: Mapping[str, FloatArray],
    slopes: FloatArray,
) -> FloatArray:
    """The derivative at points where its expression alone cannot be trusted.

    An enclosure of the slope around the point is proof where it is narrow; else both one-sided
    limits decide, for the first points; at the others the expression stands if the enclosure
    allows it.
    """
    cells = {name: (array, array) for name, array in points.items()}
    x = points[variable]
    cells[variable] = (np.nextafter(x, -np.inf), np.nextafter(x, np.inf))
    bounds = enclose(function, cells, variable=variable)
    with np.errstate(all="ignore"):
        middle = (bounds.slope_lo + bounds.slope_hi) / 2
        width = bounds.slope_hi - bounds.slope_lo
    middle = np.where((bounds.slope_lo <= 0) & (bounds.slope_hi >= 0), 0.0, middle)
    narrow = width <= np.maximum(TINY, PROOF_WIDTH * np.abs(middle))
    proved = bounds.continuous & narrow & np.isfinite(width)
    allowed = bounds.continuous & (bounds.slope_lo <= slopes) & (slopes <= bounds.slope_hi)
    better = np.where(proved & ~(allowed & np.isfinite(slopes)), middle, slopes)
    result = np.where(proved | allowed, better, np.nan)
    doubtful = np.flatnonzero(~proved)[:MOST_LOOKS]
    if doubtful.size == 0:
        return result
    looks = one_sided(function, derivative, variable, {n: v[doubtful] for n, v in points.items()})
    result[doubtful] = [look.derivative for look in looks]
    return result


def compile_scalar_derivative(
    function: Node, derivative: Node, variable: str, names: tuple[str, ...]
) -> Callable[..., float]:
    """The derivative as a fast function of numbers in the order of `names`; nan where none.

    At points where f has a break both one-sided limits decide, as in `derivative_values`.
    """
    program = program_of(function)
    registers_at = compile_registers(program, names)
    slope = compile_scalar(derivative, names)
    breaks = rough_registers(program, variable)

    def called(*values: float) -> float:
        registers = registers_at(*values)
        if math.isnan(registers[-1]):
            return math.nan
        result = slope(*values)
        if math.isfinite(result) and not _is_rough(breaks, registers):
            return result
        point = dict(zip(names, values, strict=True))
        return float(derivative_values(function, derivative, variable, point))

    return called


def _is_rough(breaks: tuple[tuple[str, int, int], ...], registers: list[float]) -> bool:
    """Whether a single point is at the break of an operation, as `rough_points` tells."""
    for test, first, second in breaks:
        u = registers[first]
        if test == "zero":
            hit = u == 0
        elif test == "whole":
            hit = u % 1.0 == 0
        elif test == "one":
            hit = abs(u) == 1
        else:
            hit = u == registers[second]
        if hit:
            return True
    return False
