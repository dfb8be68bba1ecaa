"""Enclosures and slopes of the functions of one argument."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from msgspec import Struct

from plotter.numeric import interval as iv
from plotter.numeric import special
from plotter.numeric.curve import FloatArray
from plotter.numeric.functions import UNARY
from plotter.numeric.interval import BoolArray, Interval

INF = math.inf
GAMMA_MINIMUM = 1.4616321449683623
"""Where Γ has its smallest value on the positive axis."""


class Image(Struct):
    """What a function makes of an interval.

    `defined` and `continuous` are what is proved about the whole interval, `possible` whether
    the function may be defined somewhere in it.
    """

    value: Interval
    defined: BoolArray
    possible: BoolArray
    continuous: BoolArray


YES: BoolArray = np.asarray(True)

SlopeRule = Callable[[Interval, Interval], Interval]
"""From the enclosures of the argument and of the value to that of the derivative."""


class Monotone(Struct, frozen=True):
    """A function that only rises, or only falls, on its domain from `low` to `high`."""

    low: float = -INF
    high: float = INF
    open_ends: bool = False
    falling: bool = False
    range: tuple[float, float] = (-INF, INF)


MONOTONE: dict[str, Monotone] = {
    "exp": Monotone(range=(0.0, INF)),
    "ln": Monotone(low=0.0, open_ends=True),
    "log10": Monotone(low=0.0, open_ends=True),
    "log2": Monotone(low=0.0, open_ends=True),
    "log1p": Monotone(low=-1.0, open_ends=True),
    "expm1": Monotone(range=(-1.0, INF)),
    "sqrt": Monotone(low=0.0, range=(0.0, INF)),
    "cbrt": Monotone(),
    "arcsin": Monotone(low=-1.0, high=1.0),
    "arccos": Monotone(low=-1.0, high=1.0, falling=True, range=(0.0, INF)),
    "arctan": Monotone(),
    "sinh": Monotone(),
    "tanh": Monotone(range=(-1.0, 1.0)),
    "arsinh": Monotone(),
    "arcosh": Monotone(low=1.0, range=(0.0, INF)),
    "artanh": Monotone(low=-1.0, high=1.0, open_ends=True),
    "erf": Monotone(range=(-1.0, 1.0)),
    "erfc": Monotone(falling=True, range=(0.0, 2.0)),
    "sigmoid": Monotone(range=(0.0, 1.0)),
    "softplus": Monotone(range=(0.0, INF)),
}

STEPS: frozenset[str] = frozenset({"sign", "floor", "ceil", "trunc", "Heaviside"})
"""Functions that jump between constants and never fall; their values are exact."""

_OPEN_VALUES: dict[str, tuple[float, float]] = {
    "ln": (-INF, INF),
    "log10": (-INF, INF),
    "log2": (-INF, INF),
    "log1p": (-INF, INF),
    "artanh": (-INF, INF),
}


def _monotone(name: str, rule: Monotone, u: Interval) -> Image:
    lo, hi = u
    defined, possible = YES, YES
    function = UNARY[name]
    if rule.low > -INF or rule.high < INF:
        if rule.open_ends:
            defined = (lo > rule.low) & (hi < rule.high)
            possible = (hi > rule.low) & (lo < rule.high)
        else:
            defined = (lo >= rule.low) & (hi <= rule.high)
            possible = (hi >= rule.low) & (lo <= rule.high)
        if rule.low > -INF:
            lo = np.maximum(lo, rule.low)
        if rule.high < INF:
            hi = np.minimum(hi, rule.high)
    a, b = function(lo), function(hi)
    if rule.falling:
        a, b = b, a
    if name in _OPEN_VALUES:
        below, above = _OPEN_VALUES[name]
        a = np.where(lo == rule.low, below, a)
        b = np.where(hi == rule.high, above, b)
    lower, upper = iv.loosened(a, b)
    low, high = rule.range
    return Image(
        (np.maximum(lower, low), np.minimum(upper, high)), defined, possible, np.asarray(True)
    )


def _steps(name: str, u: Interval) -> Image:
    value = (UNARY[name](u[0]), UNARY[name](u[1]))
    return Image(value, YES, YES, value[0] == value[1])


def _even_convex(function: Callable[[FloatArray], FloatArray], u: Interval) -> Interval:
    a, b = function(u[0]), function(u[1])
    lo, hi = iv.loosened(np.minimum(a, b), np.maximum(a, b))
    return (np.where(iv.contains_zero(u), 1.0, np.maximum(lo, 1.0)), hi)


def _has_pole(u: Interval) -> BoolArray:
    """Whether 0 or a negative integer lies in u."""
    return (u[0] <= 0) & (np.floor(np.minimum(u[1], 0.0)) >= u[0])


def _loose(lo: FloatArray, hi: FloatArray) -> Interval:
    """Outward by 10⁻¹², more than the error of our own special functions."""
    width, largest = 1e-12, np.finfo(float).max
    lo, hi = np.minimum(lo, largest), np.maximum(hi, -largest)
    return (lo - np.abs(lo) * width - 1e-300, hi + np.abs(hi) * width + 1e-300)


def _gamma_positive(u: Interval) -> Interval:
    """Γ on u > 0: it falls up to its minimum and rises from there."""
    a, b = special.gamma(u[0]), special.gamma(u[1])
    lo, hi = _loose(np.fmin(a, b), np.fmax(a, b))
    hi = np.where(hi != hi, INF, hi)
    valley = (u[0] <= GAMMA_MINIMUM) & (u[1] >= GAMMA_MINIMUM)
    lo = np.where(valley, 0.8856031944108886, lo)
    return (lo, np.where(u[0] <= 0, INF, hi))


def _sine_of_pi_times(u: Interval) -> Interval:
    """sin πu, exact in its zeros: u is reduced before it is multiplied."""
    shift = np.round(u[0])
    lo, hi = u[0] - shift, u[1] - shift
    value = iv.sine((lo * np.pi - 1e-15, hi * np.pi + 1e-15))
    odd = np.mod(shift, 2.0) == 1.0
    return iv.where(odd, iv.negate(value), value)


def _gamma(u: Interval) -> Image:
    """Γ; left of 1/2 by reflection: Γ(u) Γ(1 − u) = π / sin πu."""
    pole = _has_pole(u)
    clipped = (np.maximum(u[0], 1e-300), np.maximum(u[1], 1e-300))
    value = _gamma_positive(clipped)
    left = u[0] <= 0
    if np.any(left):
        mirrored = _gamma_positive((1.0 - u[1], 1.0 - u[0]))
        inverse = iv.multiply(_sine_of_pi_times(u), mirrored)
        reflected = iv.divide((np.asarray(3.14159265358979), np.asarray(3.1415926535898)), inverse)
        value = iv.where(left, reflected, value)
        value = iv.where(pole, iv.EVERYTHING, value)
    return Image(value, ~pole, ~(pole & (u[0] == u[1])), ~pole)


def _lgamma(u: Interval) -> Image:
    image = _gamma(u)
    size = iv.absolute(image.value)
    lo, hi = np.log(size[0]), np.log(size[1])
    a, b = special.lgamma(u[0]), special.lgamma(u[1])
    positive = u[0] > 0
    ends = _loose(np.fmin(a, b) - 1e-15, np.fmax(a, b) + 1e-15)
    valley = (u[0] <= GAMMA_MINIMUM) & (u[1] >= GAMMA_MINIMUM)
    lower = np.where(valley, -0.12148629053584962, ends[0])
    value = iv.where(positive, (lower, ends[1]), _loose(lo - 1e-14, hi + 1e-14))
    unknown = (value[0] != value[0]) | (value[1] != value[1])
    return Image(
        iv.where(unknown, iv.EVERYTHING, value), image.defined, image.possible, image.continuous
    )


def _digamma(u: Interval) -> Image:
    """ψ rises between its poles."""
    pole = _has_pole(u)
    lo, hi = _loose(special.digamma(u[0]) - 1e-13, special.digamma(u[1]) + 1e-13)
    return Image(iv.where(pole, iv.EVERYTHING, (lo, hi)), ~pole, YES, ~pole)


def polygamma(order: int, u: Interval) -> Image:
    """ψₙ: rising between poles for even n; positive and convex between poles for odd n."""
    pole = _has_pole(u)
    a, b = special.polygamma(order, u[0]), special.polygamma(order, u[1])
    if order % 2 == 0:
        value = (a, b)
    else:
        width = u[1] - u[0]
        left = a + special.polygamma(order + 1, u[0]) * width
        right = b - special.polygamma(order + 1, u[1]) * width
        falling, rising = right >= b, left >= a
        lower = np.where(falling, b, np.where(rising, a, np.fmax(np.fmax(left, right), 0.0)))
        value = (lower, np.maximum(a, b))
    lo, hi = _loose(*value)
    lo, hi = lo - np.abs(lo) * 1e-10, hi + np.abs(hi) * 1e-10
    unknown = pole | (lo != lo) | (hi != hi)
    return Image(iv.where(unknown, iv.EVERYTHING, (lo, hi)), ~pole, YES, ~pole)


def image(name: str, u: Interval) -> Image:
    """What a primitive function makes of the interval."""
    rule = MONOTONE.get(name)
    if rule is not None:
        return _monotone(name, rule, u)
    if name in STEPS:
        return _steps(name, u)
    match name:
        case "negate":
            return Image(iv.negate(u), YES, YES, YES)
        case "sin":
            return Image(iv.sine(u), YES, YES, YES)
        case "cos":
            return Image(iv.cosine(u), YES, YES, YES)
        case "tan":
            value, pole = iv.tangent(u)
            return Image(value, ~pole, YES, ~pole)
        case "cosh":
            return Image(_even_convex(np.cosh, u), YES, YES, YES)
        case "abs":
            return Image(iv.absolute(u), YES, YES, YES)
        case "gamma":
            return _gamma(u)
        case "lgamma":
            return _lgamma(u)
        case "digamma":
            return _digamma(u)
        case _:
            raise KeyError(name)


def _over(u: Interval) -> Interval:
    return iv.reciprocal((np.maximum(u[0], 0.0), np.maximum(u[1], 0.0)))


def _scaled(u: Interval, factor: float) -> Interval:
    return iv.multiply(iv.point(factor), u)


def _one_minus_square(u: Interval) -> Interval:
    lo, hi = iv.subtract(iv.ONE, iv.square(u))
    return (np.maximum(lo, 0.0), np.maximum(hi, 0.0))


def _root(u: Interval) -> Interval:
    lo, hi = np.maximum(u[0], 0.0), np.maximum(u[1], 0.0)
    lower, upper = iv.outward(np.sqrt(lo), np.sqrt(hi))
    return (np.maximum(lower, 0.0), upper)


def _bell(u: Interval, factor: float) -> Interval:
    square = iv.square(u)
    value = iv.loosened(np.exp(-square[1]), np.exp(-square[0]))
    return iv.loosened(*_scaled((np.maximum(value[0], 0.0), value[1]), factor))


def _sign(u: Interval) -> Interval:
    return (np.where(u[0] >= 0, 1.0, -1.0), np.where(u[1] <= 0, -1.0, 1.0))


def _arcosh_slope(u: Interval, _: Interval) -> Interval:
    return _over(_root(iv.subtract(iv.square((np.maximum(u[0], 1.0), u[1])), iv.ONE)))


def _sigmoid_slope(_: Interval, s: Interval) -> Interval:
    return iv.multiply(s, iv.subtract(iv.ONE, s))


def _cbrt_slope(_: Interval, r: Interval) -> Interval:
    return _over(_scaled(iv.square(r), 3.0))


def _ln_slope(factor: float) -> SlopeRule:
    def slope(u: Interval, _: Interval) -> Interval:
        return iv.loosened(*_scaled(_over(u), factor))

    return slope


SLOPES: dict[str, SlopeRule] = {
    "exp": lambda u, e: e,
    "expm1": lambda u, e: iv.add(e, iv.ONE),
    "ln": _ln_slope(1.0),
    "log10": _ln_slope(1 / math.log(10)),
    "log2": _ln_slope(1 / math.log(2)),
    "log1p": lambda u, _: _over(iv.add(u, iv.ONE)),
    "sqrt": lambda _, r: _over(_scaled(r, 2.0)),
    "cbrt": _cbrt_slope,
    "sin": lambda u, _: iv.cosine(u),
    "cos": lambda u, _: iv.negate(iv.sine(u)),
    "tan": lambda _, t: iv.add(iv.ONE, iv.square(t)),
    "arcsin": lambda u, _: _over(_root(_one_minus_square(u))),
    "arccos": lambda u, _: iv.negate(_over(_root(_one_minus_square(u)))),
    "arctan": lambda u, _: _over(iv.add(iv.ONE, iv.square(u))),
    "sinh": lambda u, _: _even_convex(np.cosh, u),
    "cosh": lambda u, _: image("sinh", u).value,
    "tanh": lambda _, t: _one_minus_square(t),
    "arsinh": lambda u, _: _over(_root(iv.add(iv.ONE, iv.square(u)))),
    "arcosh": _arcosh_slope,
    "artanh": lambda u, _: _over(_one_minus_square(u)),
    "abs": lambda u, _: _sign(u),
    "gamma": lambda u, g: iv.multiply(g, _digamma(u).value),
    "lgamma": lambda u, _: _digamma(u).value,
    "digamma": lambda u, _: polygamma(1, u).value,
    "erf": lambda u, _: _bell(u, 2 / math.sqrt(math.pi)),
    "erfc": lambda u, _: _bell(u, -2 / math.sqrt(math.pi)),
    "sigmoid": _sigmoid_slope,
    "softplus": lambda u, _: image("sigmoid", u).value,
}
"""The derivative of each function over an interval; steps have slope 0 between their jumps."""
