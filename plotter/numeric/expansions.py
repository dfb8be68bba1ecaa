"""Functions of the table that are computed from others, in a form that keeps all digits."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import reduce
from math import pi, sqrt

from plotter.numeric.builder import Builder

PRIMITIVES: frozenset[str] = frozenset(
    {"exp", "ln", "log10", "log2", "log1p", "expm1", "sqrt", "cbrt", "sin", "cos", "tan"}
    | {"arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "arsinh", "arcosh", "artanh"}
    | {"abs", "sign", "floor", "ceil", "trunc", "Heaviside", "gamma", "lgamma", "digamma"}
    | {"erf", "erfc", "sigmoid", "softplus"}
)
"""Functions of one argument that have a value, an enclosure and a slope of their own."""

Expansion = Callable[[Builder, tuple[int, ...]], int]


def _of(name: str, inner: Expansion) -> Expansion:
    return lambda b, a: b.emit(name, inner(b, a))


def _reciprocal(b: Builder, a: tuple[int, ...]) -> int:
    return b.divide(b.rational(Fraction(1)), a[0])


def _one_over(name: str) -> Expansion:
    return lambda b, a: b.divide(b.rational(Fraction(1)), b.emit(name, a[0]))


def _logbase(b: Builder, a: tuple[int, ...]) -> int:
    base = b.exact[a[1]]
    if base == 2:
        return b.emit("log2", a[0])
    if base == 10:
        return b.emit("log10", a[0])
    return b.divide(b.emit("ln", a[0]), b.emit("ln", a[1]))


def _root(b: Builder, a: tuple[int, ...]) -> int:
    degree = b.exact[a[1]]
    if degree:
        return b.power(a[0], b.rational(1 / degree))
    return b.emit("root", a[0], a[1])


def _polygamma(b: Builder, a: tuple[int, ...]) -> int:
    order = b.exact[a[0]]
    if order == 0:
        return b.emit("digamma", a[1])
    if order is not None and order.denominator == 1 and order > 0:
        return b.emit("polygamma", a[1], data=int(order))
    return b.emit("polygamma_any", a[0], a[1])


def _minimum(b: Builder, a: tuple[int, ...]) -> int:
    return reduce(lambda first, second: b.emit("minimum", first, second), a)


def _maximum(b: Builder, a: tuple[int, ...]) -> int:
    return reduce(lambda first, second: b.emit("maximum", first, second), a)


def _elu(b: Builder, a: tuple[int, ...]) -> int:
    zero = b.rational(Fraction(0))
    return b.add(b.emit("maximum", a[0], zero), b.emit("expm1", b.emit("minimum", a[0], zero)))


def _gelu(b: Builder, a: tuple[int, ...]) -> int:
    # u/2·erfc(−u/√2): no digits are lost for large negative u.
    scaled = b.multiply(b.constant(-1 / sqrt(2)), a[0])
    return b.multiply(b.rational(Fraction(1, 2)), a[0], b.emit("erfc", scaled))


def _mish(b: Builder, a: tuple[int, ...]) -> int:
    return b.multiply(a[0], b.emit("tanh", b.emit("softplus", a[0])))


def _softsign(b: Builder, a: tuple[int, ...]) -> int:
    return b.divide(a[0], b.add(b.rational(Fraction(1)), b.emit("abs", a[0])))


def _logit(b: Builder, a: tuple[int, ...]) -> int:
    return b.emit("ln", b.divide(a[0], b.subtract(b.rational(Fraction(1)), a[0])))


def _logsumexp(b: Builder, a: tuple[int, ...]) -> int:
    # ln(e^u + e^v) = u + ln(1 + e^(v − u)), so that nothing overflows.
    return reduce(lambda u, v: b.add(u, b.emit("softplus", b.subtract(v, u))), a)


def _round(b: Builder, a: tuple[int, ...]) -> int:
    return b.emit("floor", b.add(a[0], b.rational(Fraction(1, 2))))


def _modulo(b: Builder, a: tuple[int, ...]) -> int:
    quotient = b.emit("floor", b.divide(a[0], a[1]))
    return b.subtract(a[0], b.multiply(a[1], quotient))


def _integer_power(exponent: int) -> Expansion:
    return lambda b, a: b.emit("integer_power", a[0], data=exponent)


def _hypot(b: Builder, a: tuple[int, ...]) -> int:
    squares = [b.emit("integer_power", part, data=2) for part in a]
    return b.emit("sqrt", b.add(*squares))


def _degree(b: Builder, a: tuple[int, ...]) -> int:
    return b.multiply(a[0], b.constant(pi / 180))


EXPANSIONS: dict[str, Expansion] = {
    "logbase": _logbase,
    "root": _root,
    "square": _integer_power(2),
    "cube": _integer_power(3),
    "hypot": _hypot,
    "cot": lambda b, a: b.divide(b.emit("cos", a[0]), b.emit("sin", a[0])),
    "sec": _one_over("cos"),
    "csc": _one_over("sin"),
    "sinc": lambda b, a: b.divide(b.emit("sin", a[0]), a[0]),
    "degree": _degree,
    "arccot": _of("arctan", _reciprocal),
    "arcsec": _of("arccos", _reciprocal),
    "arccsc": _of("arcsin", _reciprocal),
    "coth": _one_over("tanh"),
    "sech": _one_over("cosh"),
    "csch": _one_over("sinh"),
    "arcoth": _of("artanh", _reciprocal),
    "arsech": _of("arcosh", _reciprocal),
    "arcsch": _of("arsinh", _reciprocal),
    "round": _round,
    "frac": lambda b, a: b.subtract(a[0], b.emit("floor", a[0])),
    "mod": _modulo,
    "min": _minimum,
    "max": _maximum,
    "clamp": lambda b, a: b.emit("minimum", b.emit("maximum", a[0], a[1]), a[2]),
    "polygamma": _polygamma,
    "factorial": lambda b, a: b.emit("gamma", b.add(a[0], b.rational(Fraction(1)))),
    "relu": lambda b, a: b.emit("maximum", a[0], b.rational(Fraction(0))),
    "leaky_relu": lambda b, a: b.emit("maximum", a[0], b.divide(a[0], b.rational(Fraction(100)))),
    "elu": _elu,
    "silu": lambda b, a: b.multiply(a[0], b.emit("sigmoid", a[0])),
    "gelu": _gelu,
    "mish": _mish,
    "softsign": _softsign,
    "logit": _logit,
    "logsumexp": _logsumexp,
}
"""The other functions, as steps of primitives and arithmetic."""


def lower_call(builder: Builder, function: str, arguments: tuple[int, ...]) -> int:
    """The register of a function applied to registers; KeyError for an unknown name."""
    if function in PRIMITIVES:
        return builder.emit(function, arguments[0])
    return EXPANSIONS[function](builder, arguments)
