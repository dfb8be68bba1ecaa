"""The values of every operation on arrays of doubles: nan where it is undefined."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import partial

import numpy as np

from plotter.numeric import special
from plotter.numeric.builder import Step, as_double
from plotter.numeric.curve import FloatArray
from plotter.numeric.distinct import distinct

Kernel = Callable[..., FloatArray]

_NAN = np.asarray(np.nan)
_ONE = np.asarray(1.0)


def _inside(function: Kernel, inside: Callable[[FloatArray], np.ndarray]) -> Kernel:
    """The function where its argument lies in the domain, else nan."""

    def restricted(u: FloatArray) -> FloatArray:
        return np.where(inside(u), function(u), _NAN)

    return restricted


def _heaviside(u: FloatArray) -> FloatArray:
    return np.heaviside(u, 1.0)


UNARY: dict[str, Kernel] = {
    "negate": np.negative,
    "exp": np.exp,
    "ln": _inside(np.log, lambda u: u > 0),
    "log10": _inside(np.log10, lambda u: u > 0),
    "log2": _inside(np.log2, lambda u: u > 0),
    "log1p": _inside(np.log1p, lambda u: u > -1),
    "expm1": np.expm1,
    "sqrt": np.sqrt,
    "cbrt": np.cbrt,
    "sin": np.sin,
    "cos": np.cos,
    "tan": np.tan,
    "arcsin": np.arcsin,
    "arccos": np.arccos,
    "arctan": np.arctan,
    "sinh": np.sinh,
    "cosh": np.cosh,
    "tanh": np.tanh,
    "arsinh": np.arcsinh,
    "arcosh": np.arccosh,
    "artanh": _inside(np.arctanh, lambda u: np.abs(u) < 1),
    "abs": np.abs,
    "sign": np.sign,
    "floor": np.floor,
    "ceil": np.ceil,
    "trunc": np.trunc,
    "Heaviside": _heaviside,
    "gamma": special.gamma,
    "lgamma": special.lgamma,
    "digamma": special.digamma,
    "erf": special.erf,
    "erfc": special.erfc,
    "sigmoid": special.sigmoid,
    "softplus": special.softplus,
}
"""Functions of one argument."""


def divide(u: FloatArray, v: FloatArray) -> FloatArray:
    """u/v, undefined where v is 0."""
    return np.where(v == 0, _NAN, np.divide(u, v))


def power(u: FloatArray, v: FloatArray, *, one_at_zero: bool) -> FloatArray:
    """u^v of reals: nan for a negative base unless v is an integer, and for 0^negative."""
    value = np.power(u, v)
    wrong = np.isnan(u) | np.isnan(v) | ((u == 0) & ((v < 0) if one_at_zero else (v <= 0)))
    return np.where(wrong, _NAN, value)


def integer_power(u: FloatArray, exponent: int) -> FloatArray:
    """u^n; small powers by multiplication, which is faster and as exact."""
    size = abs(exponent)
    if size == 0:
        return np.where(np.isnan(u), _NAN, 1.0)
    if size == 4:
        square = u * u
        value = square * square
    elif size <= 3:
        value = u if size == 1 else u * u if size == 2 else u * u * u
    else:
        value = np.power(u, float(size))
    return divide(_ONE, value) if exponent < 0 else value


def odd_root_power(u: FloatArray, exponent: Fraction) -> FloatArray:
    """u^(p/q) for odd q: the real root, of negative numbers too."""
    p, q = exponent.numerator, exponent.denominator
    if q == 3:
        return integer_power(np.cbrt(u), p) if abs(p) < 4 else _signed(u, p, abs(p) / 3)
    return _signed(u, p, abs(p) / q)


def _signed(u: FloatArray, p: int, size: float) -> FloatArray:
    value = np.power(np.abs(u), size)
    if p % 2:
        value = np.copysign(value, u)
    return divide(_ONE, value) if p < 0 else value


def root(u: FloatArray, degree: FloatArray) -> FloatArray:
    """The real root of a degree that is only known as a value: odd ones of negative numbers too."""
    odd = np.mod(degree, 2.0) == 1.0
    size = power(np.abs(u), divide(_ONE, degree), one_at_zero=True)
    return np.where(u >= 0, size, np.where(odd, -size, _NAN))


def polygamma_any(order: FloatArray, u: FloatArray) -> FloatArray:
    """ψ of an order that is only known as a value: a whole number from 0 to 100."""
    order, u = np.broadcast_arrays(order, u)
    value = np.full(u.shape, np.nan)
    for n in distinct(order[order == order]):
        if n == np.floor(n) and 0 <= n <= 100:
            here = order == n
            part = special.digamma(u[here]) if n == 0 else special.polygamma(int(n), u[here])
            value[here] = part
    return value


_RELATIONS: dict[str, Kernel] = {
    "<": np.less,
    "<=": np.less_equal,
    ">": np.greater,
    ">=": np.greater_equal,
    "=": np.equal,
    "!=": np.not_equal,
}


def compare(u: FloatArray, v: FloatArray, relation: str) -> FloatArray:
    """1 where the relation holds, 0 where not, nan where a side is undefined."""
    value = _RELATIONS[relation](u, v).astype(np.float64)
    unknown = np.isnan(u) | np.isnan(v)
    return np.where(unknown, _NAN, value) if unknown.any() else value


def conjunction(*conditions: FloatArray) -> FloatArray:
    """1 where all hold, 0 where one fails, else nan."""
    total = _ONE
    for condition in conditions:
        total = np.where((total == 0) | (condition == 0), 0.0, total * condition)
    return np.asarray(total)


def disjunction(*conditions: FloatArray) -> FloatArray:
    """1 where one holds, 0 where all fail, else nan."""
    return 1.0 - conjunction(*(1.0 - condition for condition in conditions))


def negation(condition: FloatArray) -> FloatArray:
    """1 where the condition fails."""
    return 1.0 - condition


def choose(*parts: FloatArray) -> FloatArray:
    """The value whose condition is the first to hold: condition, value, …, otherwise."""
    value = parts[-1] if len(parts) % 2 else _NAN
    pairs = len(parts) // 2
    for index in range(pairs - 1, -1, -1):
        condition = parts[2 * index]
        value = np.where(condition == 1, parts[2 * index + 1], value)
        unknown = np.isnan(condition)
        if unknown.any():
            value = np.where(unknown, _NAN, value)
    return np.asarray(value)


_BINARY: dict[str, Kernel] = {
    "add": np.add,
    "multiply": np.multiply,
    "divide": divide,
    "minimum": np.minimum,
    "maximum": np.maximum,
    "root": root,
    "polygamma_any": polygamma_any,
    "and": conjunction,
    "or": disjunction,
    "not": negation,
    "choose": choose,
}


def kernel(step: Step) -> Kernel:
    """The function on arrays that computes this step from its arguments."""
    data = step.data
    match step.operation:
        case "constant":
            return partial(np.asarray, as_double(data))
        case "integer_power" if isinstance(data, int):
            return partial(integer_power, exponent=data)
        case "odd_root_power" if isinstance(data, Fraction):
            return partial(odd_root_power, exponent=data)
        case "power":
            return partial(power, one_at_zero=bool(data))
        case "compare":
            return partial(compare, relation=str(data))
        case "polygamma" if isinstance(data, int):
            return partial(special.polygamma, data)
        case name:
            return UNARY[name] if name in UNARY else _BINARY[name]
