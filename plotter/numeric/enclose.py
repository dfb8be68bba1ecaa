"""Enclosures of an expression over many cells at once: what the samples can only suggest.

Interval arithmetic over the steps of the expression gives bounds of its values, and, carried
along by the chain rule, bounds of its slope (Moore, Kearfott and Cloud 2009, chapters 5 and 6).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from plotter.language.tree import Node
from plotter.numeric import interval as iv
from plotter.numeric.builder import Program, as_double
from plotter.numeric.curve import FloatArray
from plotter.numeric.enclosed_functions import YES
from plotter.numeric.enclosed_steps import Register, apply, slope_of_quotient
from plotter.numeric.interval import BoolArray, Interval
from plotter.numeric.program import program_of

CellValue = float | tuple[FloatArray, FloatArray]


class Enclosure(Struct, frozen=True, eq=False):
    """Bounds over cells: every value of the expression in a cell lies in [lo, hi].

    `defined` is true where the expression is proved defined in the whole cell, `continuous`
    where it is proved continuous and defined, `possible` unless it is proved undefined in the
    whole cell; lo and hi are nan where it is not possible. The slope lies in
    [slope_lo, slope_hi] wherever it exists, in cells that are proved continuous.
    """

    lo: FloatArray
    hi: FloatArray
    defined: BoolArray
    possible: BoolArray
    continuous: BoolArray
    slope_lo: FloatArray
    slope_hi: FloatArray


def enclose(
    node: Node, values: Mapping[str, CellValue], *, variable: str | None = None
) -> Enclosure:
    """Bounds of the expression and of its slope by `variable` over cells.

    A value is one number or a pair (lo, hi) of arrays of one shape, the ends of the cells.
    Without `variable` the slope is that by the only symbol given as cells. Raises KeyError for
    a symbol without a value.
    """
    shapes = [np.shape(value[0]) for value in values.values() if isinstance(value, tuple)]
    shape = np.broadcast_shapes(*shapes)
    with np.errstate(all="ignore"):
        return enclosure_of(enclose_registers(program_of(node), values, variable)[-1], shape)


def enclosure_of(result: Register, shape: tuple[int, ...]) -> Enclosure:
    """The bounds of one step over all cells, unknown ones as unbounded."""
    lo, hi = _known(result.value)
    possible = result.possible
    if not possible.all():
        lo, hi = np.where(possible, lo, np.nan), np.where(possible, hi, np.nan)
    slope = iv.ZERO if result.slope is None else _known(result.slope)
    continuous = result.continuous & result.defined
    return Enclosure(
        in_shape(lo, shape),
        in_shape(hi, shape),
        in_shape(result.defined, shape),
        in_shape(possible, shape),
        in_shape(continuous, shape),
        in_shape(slope[0], shape),
        in_shape(slope[1], shape),
    )


def _known(u: Interval) -> Interval:
    """Without nan: what is not known is everything."""
    unknown = np.isnan(u[0] + u[1])
    if not unknown.any():
        return u
    # Opposite infinities are known, though their sum is not.
    unknown = (u[0] != u[0]) | (u[1] != u[1])
    return iv.where(unknown, iv.EVERYTHING, u)


def in_shape(array: NDArray[Any], shape: tuple[int, ...]) -> NDArray[Any]:
    """The array in this shape, which is far cheaper where it has it already."""
    if array.shape == shape:
        return array
    full = np.empty(shape, dtype=array.dtype)
    full[...] = array
    return full


def enclose_registers(
    program: Program,
    values: Mapping[str, CellValue],
    variable: str | None,
    *,
    vanishing: Mapping[int, BoolArray] | None = None,
    middles: Sequence[Register] | None = None,
) -> list[Register]:
    """The enclosures of all steps of a program, each in the smallest shape that holds it.

    `vanishing` are the quotients, by their step, of which both parts are 0 at an end of the
    cells marked. With the enclosures of the steps at the `middles` of the cells the bounds of
    all steps are made narrower by their slopes.
    """
    registers: list[Register] = []
    for number, step in enumerate(program.steps):
        match step.operation:
            case "constant":
                registers.append(_constant(step.data))
            case "symbol":
                registers.append(_symbol(values[str(step.data)], str(step.data), variable))
            case _:
                found = apply(step, [registers[a] for a in step.arguments])
                if vanishing and number in vanishing:
                    u, v = (registers[a] for a in step.arguments)
                    _by_slopes(found, u, v, vanishing[number])
                if middles is not None and found.slope is not None:
                    _centered(found, middles[number], values, variable)
                    if step.operation == "divide":
                        # The slope of a quotient depends on its value, which is known better now.
                        u, v = (registers[a] for a in step.arguments)
                        found.slope = slope_of_quotient(u, v, found.value)
                        _centered(found, middles[number], values, variable)
                registers.append(found)
    return registers


def _by_slopes(quotient: Register, u: Register, v: Register, where: BoolArray) -> None:
    """u/v = u′(ξ)/v′(ξ) for some ξ in between where both are 0 at an end (Cauchy)."""
    if u.slope is None or v.slope is None:
        return
    lo, hi = _known(iv.divide(u.slope, v.slope))
    known = where & u.continuous & v.continuous & u.defined & v.defined
    narrower = (np.maximum(quotient.value[0], lo), np.minimum(quotient.value[1], hi))
    quotient.value = iv.where(known, narrower, quotient.value)


def _centered(
    found: Register, middle: Register, values: Mapping[str, CellValue], variable: str | None
) -> None:
    """f(middle) + f′(cell)·(cell − middle), the mean value form, cut with the bounds known."""
    cell = values[variable or ""]
    if found.slope is None or not isinstance(cell, tuple):
        return
    half = (cell[1] - cell[0]) * (0.5 + 1e-12)
    reach = np.maximum(np.abs(found.slope[0]), np.abs(found.slope[1])) * half
    lo, hi = _known(iv.add(middle.value, (-reach, reach)))
    sure = found.continuous & found.defined & middle.defined
    narrower = (np.fmax(found.value[0], lo), np.fmin(found.value[1], hi))
    found.value = iv.where(sure, narrower, found.value)


@lru_cache(maxsize=1024, typed=True)
def _constant(data: object) -> Register:
    value = as_double(data)
    bounds = iv.point(value)
    if isinstance(data, Fraction) and data.denominator == 1 and abs(data) < 2**53:
        return Register(bounds, YES, YES, YES)
    if not (isinstance(data, Fraction) and value not in (np.inf, -np.inf) and data == value):
        bounds = iv.outward(*bounds)
    return Register(bounds, YES, YES, YES)


def _symbol(value: CellValue, name: str, variable: str | None) -> Register:
    if not isinstance(value, tuple):
        return Register(iv.point(float(value)), YES, YES, YES)
    bounds = (np.asarray(value[0], dtype=np.float64), np.asarray(value[1], dtype=np.float64))
    slope = iv.ONE if variable in (None, name) else None
    return Register(bounds, YES, YES, YES, slope)
