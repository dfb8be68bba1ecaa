"""Enclosures of an expression over many cells at once: what the samples can only suggest.

Interval arithmetic over the steps of the expression gives bounds of its values, and, carried
along by the chain rule, bounds of its slope (Moore, Kearfott and Cloud 2009, chapters 5 and 6).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plotter.language.tree import Node
from plotter.numeric import interval as iv
from plotter.numeric.builder import Program, Step, as_double
from plotter.numeric.curve import FloatArray
from plotter.numeric.enclosed_functions import SLOPES, STEPS, YES, Image, image, polygamma
from plotter.numeric.interval import BoolArray, Interval
from plotter.numeric.program import program_of

CellValue = float | tuple[FloatArray, FloatArray]


@dataclass(frozen=True, slots=True, eq=False)
class Enclosure:
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


@dataclass(slots=True)
class Register:
    """The enclosure of one step; without a slope where it does not depend on the variable."""

    value: Interval
    defined: BoolArray
    possible: BoolArray
    continuous: BoolArray
    slope: Interval | None = None


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
    slope = _known(result.slope or iv.ZERO)
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
    return array if array.shape == shape else np.broadcast_to(array, shape)


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
                found = _apply(step, [registers[a] for a in step.arguments])
                if vanishing and number in vanishing:
                    u, v = (registers[a] for a in step.arguments)
                    _by_slopes(found, u, v, vanishing[number])
                if middles is not None and found.slope is not None:
                    _centered(found, middles[number], values, variable)
                    if step.operation == "divide":
                        # The slope of a quotient depends on its value, which is known better now.
                        u, v = (registers[a] for a in step.arguments)
                        found.slope = _slope_of_quotient(u, v, found.value)
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


def _apply(step: Step, arguments: list[Register]) -> Register:
    if step.operation == "choose":
        return _choose(arguments)
    if step.operation in ("and", "or", "not"):
        return _logic(step.operation, arguments)
    first = arguments[0]
    defined, possible, continuous = first.defined, first.possible, first.continuous
    for other in arguments[1:]:
        defined = defined & other.defined
        possible = possible & other.possible
        continuous = continuous & other.continuous
    mapped, slope = _image(step, arguments)
    return Register(
        mapped.value,
        defined & mapped.defined,
        possible & mapped.possible,
        continuous & mapped.continuous,
        slope,
    )


def _sure(value: Interval) -> Image:
    return Image(value, YES, YES, YES)


def _image(step: Step, arguments: list[Register]) -> tuple[Image, Interval | None]:
    """The enclosure of one step and of its slope."""
    u = arguments[0]
    match step.operation:
        case "add":
            v = arguments[1]
            return _sure(iv.add(u.value, v.value)), _sum(u.slope, v.slope)
        case "multiply":
            v = arguments[1]
            slope = _sum(_product(u.slope, v.value), _product(v.slope, u.value))
            return _sure(iv.multiply(u.value, v.value)), slope
        case "divide":
            return _quotient(u, arguments[1], same=step.arguments[0] == step.arguments[1])
        case "integer_power" if isinstance(step.data, int):
            return _integer_power(u, step.data)
        case "odd_root_power" if isinstance(step.data, Fraction):
            return _odd_root_power(u, step.data)
        case "power":
            return _power(u, arguments[1])
        case "root":
            return _root(u, arguments[1])
        case "minimum" | "maximum":
            return _extreme(u, arguments[1], largest=step.operation == "maximum")
        case "compare":
            return _compare(u, arguments[1], str(step.data)), None
        case "polygamma" if isinstance(step.data, int):
            mapped = polygamma(step.data, u.value)
            if u.slope is None:
                return mapped, None
            return mapped, _product(u.slope, polygamma(step.data + 1, u.value).value)
        case "polygamma_any":
            return Image(iv.EVERYTHING, ~YES, YES, ~YES), iv.EVERYTHING
        case "negate":
            slope = None if u.slope is None else iv.negate(u.slope)
            return _sure(iv.negate(u.value)), slope
        case name:
            return _function(name, u)


def _function(name: str, u: Register) -> tuple[Image, Interval | None]:
    mapped = image(name, u.value)
    if u.slope is None:
        return mapped, None
    if name in STEPS:
        return mapped, iv.ZERO
    return mapped, iv.multiply(u.slope, SLOPES[name](u.value, mapped.value))


def _sum(a: Interval | None, b: Interval | None) -> Interval | None:
    if a is None or b is None:
        return a or b
    return iv.add(a, b)


def _product(slope: Interval | None, value: Interval) -> Interval | None:
    return None if slope is None else iv.multiply(slope, value)


def _quotient(u: Register, v: Register, *, same: bool) -> tuple[Image, Interval | None]:
    zero = iv.contains_zero(v.value)
    never = (v.value[0] == 0) & (v.value[1] == 0)
    if same:  # u/u is 1 wherever it is defined
        return Image(iv.ONE, ~zero, ~never, ~zero), None if u.slope is None else iv.ZERO
    if v.slope is None:
        value = iv.divide(u.value, v.value)
        slope = None if u.slope is None else iv.divide(u.slope, v.value)
    else:
        inverse = iv.reciprocal(v.value)
        value = iv.multiply(u.value, inverse)
        slope = _slope_of_quotient(u, v, value, inverse)
    return Image(value, ~zero, ~never, ~zero), slope


def _slope_of_quotient(
    u: Register, v: Register, value: Interval, inverse: Interval | None = None
) -> Interval | None:
    """(u′ − (u/v) v′) / v, with 1/v as far as it is known already."""
    slope = u.slope
    if v.slope is not None:
        slope = _sum(slope, iv.negate(iv.multiply(value, v.slope)))
    if slope is None:
        return None
    return iv.divide(slope, v.value) if inverse is None else iv.multiply(slope, inverse)


def _integer_power(u: Register, exponent: int) -> tuple[Image, Interval | None]:
    if exponent == 0:
        return _sure(iv.ONE), None if u.slope is None else iv.ZERO
    size = abs(exponent)
    value = iv.integer_power(u.value, size)
    inner = u.slope
    slope = None
    if inner is not None:
        lower = iv.integer_power(u.value, size - 1) if size > 1 else iv.ONE
        slope = iv.multiply(inner, iv.multiply(iv.point(float(size)), lower))
    if exponent > 0:
        return _sure(value), slope
    zero = iv.contains_zero(u.value)
    never = (u.value[0] == 0) & (u.value[1] == 0)
    inverse = iv.reciprocal(value)
    if inner is not None:
        factor = iv.divide(iv.multiply(iv.point(float(exponent)), inverse), u.value)
        slope = iv.multiply(inner, factor)
    return Image(inverse, ~zero, ~never, ~zero), slope


def _odd_root_power(u: Register, exponent: Fraction) -> tuple[Image, Interval | None]:
    """u^(p/q), q odd: rising on the right, odd or even on the left as p is."""
    size = abs(exponent.numerator) / exponent.denominator
    if exponent.numerator % 2:
        ends = [np.copysign(np.power(np.abs(end), size), end) for end in u.value]
        value = iv.loosened(ends[0], ends[1])
    else:
        value = iv.positive_power(iv.absolute(u.value), size)
    zero = iv.contains_zero(u.value)
    defined = YES
    if exponent < 0:
        value, defined = iv.reciprocal(value), ~zero
    slope = None
    if u.slope is not None:
        rate = iv.loosened(*iv.multiply(iv.point(float(exponent)), iv.divide(value, u.value)))
        slope = iv.multiply(u.slope, iv.where(zero, iv.EVERYTHING, rate))
    return Image(value, defined, YES, defined), slope


def _power(u: Register, v: Register) -> tuple[Image, Interval | None]:
    """u^v by e^(v ln u); negative bases only with one integer as exponent."""
    lo, hi = v.value
    if lo.ndim == 0 and lo == hi and lo == np.floor(lo) and abs(lo) < 2**20:
        return _integer_power(u, int(lo))
    positive = (np.maximum(u.value[0], 0.0), np.maximum(u.value[1], 0.0))
    logarithm = image("ln", positive).value
    value = image("exp", iv.multiply(v.value, logarithm)).value
    # At 0 the power is 0 for a positive exponent and undefined otherwise.
    touches = u.value[0] <= 0
    value = iv.where(touches, iv.hull(value, iv.ZERO), value)
    value = iv.where(touches & (lo <= 0), iv.hull(value, iv.ONE), value)
    negative = u.value[0] < 0
    size = iv.absolute(u.value)
    bound = image("exp", iv.multiply(v.value, image("ln", size).value)).value[1]
    value = iv.where(negative, (-np.maximum(bound, 1.0), np.maximum(bound, 1.0)), value)
    defined = (u.value[0] > 0) | ((u.value[0] == 0) & (lo > 0))
    never = (u.value[1] < 0) & (np.ceil(lo) > np.floor(hi))
    slope = None
    if u.slope is not None:
        slope = iv.multiply(u.slope, iv.multiply(v.value, iv.divide(value, positive)))
    if v.slope is not None:
        slope = _sum(slope, iv.multiply(v.slope, iv.multiply(value, logarithm)))
    if slope is not None:
        slope = iv.where(touches, iv.EVERYTHING, slope)
    return Image(value, defined, ~np.asarray(never), defined | ~negative), slope


def _root(u: Register, degree: Register) -> tuple[Image, Interval | None]:
    lo, hi = degree.value
    if lo.ndim == 0 and lo == hi and lo % 2 == 1 and abs(lo) < 2**20:
        return _odd_root_power(u, Fraction(1, int(lo)))
    inverse = Register(iv.divide(iv.ONE, degree.value), YES, YES, YES)
    mapped, slope = _power(u, inverse)
    if degree.slope is not None:
        slope = iv.EVERYTHING
    sure = mapped.defined & ~iv.contains_zero(degree.value)
    return Image(mapped.value, sure, YES, sure), slope


def _extreme(u: Register, v: Register, *, largest: bool) -> tuple[Image, Interval | None]:
    pick = np.maximum if largest else np.minimum
    value = (pick(u.value[0], v.value[0]), pick(u.value[1], v.value[1]))
    if u.slope is None and v.slope is None:
        return _sure(value), None
    a, b = u.slope or iv.ZERO, v.slope or iv.ZERO
    first = u.value[0] >= v.value[1] if largest else u.value[1] <= v.value[0]
    second = v.value[0] >= u.value[1] if largest else v.value[1] <= u.value[0]
    return _sure(value), iv.where(first, a, iv.where(second, b, iv.hull(a, b)))


def _compare(u: Register, v: Register, relation: str) -> Image:
    """A condition as an interval: (1, 1) surely true, (0, 0) surely false, (0, 1) unknown."""
    (a, b), (c, d) = u.value, v.value
    match relation:
        case "<":
            yes, no = b < c, a >= d
        case "<=":
            yes, no = b <= c, a > d
        case ">":
            yes, no = a > d, b <= c
        case ">=":
            yes, no = a >= d, b < c
        case _:
            same, apart = (a == b) & (c == d) & (a == c), (b < c) | (a > d)
            yes, no = (same, apart) if relation == "=" else (apart, same)
    value = (np.where(yes, 1.0, 0.0), np.where(no, 0.0, 1.0))
    return Image(value, YES, YES, yes | no)


def _logic(connective: str, arguments: list[Register]) -> Register:
    first = arguments[0]
    defined, possible = first.defined, first.possible
    lo, hi = first.value
    if connective == "not":
        lo, hi = 1.0 - hi, 1.0 - lo
    pick = np.minimum if connective == "and" else np.maximum
    for other in arguments[1:]:
        lo, hi = pick(lo, other.value[0]), pick(hi, other.value[1])
        defined = defined & other.defined
        possible = possible | other.possible
    return Register((lo, hi), defined, possible, lo == hi)


def _choose(arguments: list[Register]) -> Register:
    """The hull of all pieces that may be chosen in a cell."""
    pairs = [(arguments[i], arguments[i + 1]) for i in range(0, len(arguments) - 1, 2)]
    reachable: BoolArray = YES
    lo, hi = np.asarray(np.inf), np.asarray(-np.inf)
    defined, possible, continuous = YES, ~YES, YES
    slope: Interval = (np.asarray(np.inf), np.asarray(-np.inf))
    options = [(c.value, c.defined, c.possible, piece) for c, piece in pairs]
    if len(arguments) % 2:
        options.append((iv.ONE, YES, YES, arguments[-1]))
    for condition, sure, maybe, piece in options:
        chosen = reachable & maybe & (condition[1] == 1)
        lo = np.where(chosen, np.minimum(lo, piece.value[0]), lo)
        hi = np.where(chosen, np.maximum(hi, piece.value[1]), hi)
        inner = piece.slope or iv.ZERO
        slope = iv.where(chosen, iv.hull(slope, inner), slope)
        settled = condition[0] == condition[1]
        defined = defined & (~reachable | sure) & (~chosen | piece.defined)
        continuous = continuous & (~reachable | settled) & (~chosen | piece.continuous)
        possible = possible | (chosen & piece.possible)
        reachable = reachable & ~(sure & (condition[0] == 1))
    if not len(arguments) % 2:
        defined = defined & ~reachable
    return Register((lo, hi), defined, possible, continuous, slope)
