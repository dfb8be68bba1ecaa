"""What each operation makes of enclosures, and of their slopes by the chain rule."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from msgspec import Struct

from plotter.numeric import interval as iv
from plotter.numeric.builder import Step
from plotter.numeric.enclosed_functions import SLOPES, STEPS, YES, Image, image, polygamma
from plotter.numeric.interval import BoolArray, Interval


class Register(Struct):
    """The enclosure of one step; without a slope where it does not depend on the variable."""

    value: Interval
    defined: BoolArray
    possible: BoolArray
    continuous: BoolArray
    slope: Interval | None = None


def apply(step: Step, arguments: list[Register]) -> Register:
    """The enclosure of one step, and of its slope, from those of its arguments."""
    if step.operation == "choose":
        return _choose(arguments)
    if step.operation in ("and", "or", "not"):
        return _logic(step.operation, arguments)
    first = arguments[0]
    defined, possible, continuous = first.defined, first.possible, first.continuous
    for other in arguments[1:]:
        defined = both(defined, other.defined)
        possible = both(possible, other.possible)
        continuous = both(continuous, other.continuous)
    mapped, slope = _image(step, arguments)
    return Register(
        mapped.value,
        both(defined, mapped.defined),
        both(possible, mapped.possible),
        both(continuous, mapped.continuous),
        slope,
    )


def both(first: BoolArray, second: BoolArray) -> BoolArray:
    """Where both hold; most often one of them is YES, which takes no time then."""
    if first is YES:
        return second
    return first if second is YES else first & second


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
        slope = slope_of_quotient(u, v, value, inverse)
    return Image(value, ~zero, ~never, ~zero), slope


def slope_of_quotient(
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
    if u.slope is None:
        return Image(value, defined, YES, defined), None
    rate = _rate_of_odd_root(u.value, exponent, zero)
    return Image(value, defined, YES, defined), iv.multiply(u.slope, rate)


def _rate_of_odd_root(u: Interval, exponent: Fraction, zero: BoolArray) -> Interval:
    """p/q · u^(p/q − 1), unbounded at the zero of u where the exponent is below 1."""
    factor, size = abs(float(exponent)), float(exponent - 1)
    a, b = (factor * np.power(np.abs(end), size) for end in u)
    if exponent.numerator % 2:
        # It is even: falling away from the zero, or toward it.
        lo, hi = np.minimum(a, b), np.maximum(a, b)
        lo, hi = (lo, np.where(zero, np.inf, hi)) if size < 0 else (np.where(zero, 0.0, lo), hi)
    elif size > 0:
        lo, hi = np.copysign(a, u[0]), np.copysign(b, u[1])
    else:
        # It falls on both sides of the zero, toward −∞ on the left and from ∞ on the right.
        lo = np.where((u[0] >= 0) & (u[1] > 0), b, np.where(u[1] < 0, -b, -np.inf))
        hi = np.where((u[1] <= 0) & (u[0] < 0), -a, np.where(u[0] > 0, a, np.inf))
    rate = iv.loosened(lo, hi)
    return rate if exponent > 0 else iv.negate(rate)


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
