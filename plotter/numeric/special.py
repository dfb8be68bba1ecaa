"""Special functions that numpy lacks, for arrays of doubles."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from plotter.numeric.curve import FloatArray
from plotter.numeric.special_scalar import gamma_scalar, lgamma_scalar

BERNOULLI: tuple[float, ...] = (
    1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6, -3617 / 510, 43867 / 798,
    -174611 / 330,
)  # fmt: skip
"""The Bernoulli numbers B₂, B₄, … B₂₀."""

ASYMPTOTIC_FROM = 13.0
"""From here the asymptotic series of the polygamma functions is exact to a double."""


def _elementwise(function: Callable[[float], float]) -> Callable[[FloatArray], FloatArray]:
    """The function of one double for arrays of any shape."""
    ufunc = np.frompyfunc(function, 1, 1)

    def mapped(u: FloatArray) -> FloatArray:
        return np.asarray(ufunc(u), dtype=np.float64)

    return mapped


gamma = _elementwise(gamma_scalar)
lgamma = _elementwise(lgamma_scalar)
erf = _elementwise(math.erf)
erfc = _elementwise(math.erfc)


def digamma(u: FloatArray) -> FloatArray:
    """ψ(u) = Γ′(u)/Γ(u); nan at 0, −1, −2, …. Abramowitz and Stegun 6.3.5, 6.3.7, 6.3.18."""
    u = np.asarray(u, dtype=np.float64)
    negative = u < 0.5
    y = np.where(negative, 1.0 - u, u)
    total = np.zeros_like(y)
    while np.any(low := y < ASYMPTOTIC_FROM):
        total = np.where(low, total - 1.0 / y, total)
        y = np.where(low, y + 1.0, y)
    square = 1.0 / (y * y)
    series = np.zeros_like(y)
    for k in range(len(BERNOULLI), 0, -1):
        series = square * (BERNOULLI[k - 1] / (2 * k) + series)
    total = total + np.log(y) - 0.5 / y - series
    # The fractional part first: π·u itself would lose the digits that the tangent needs.
    reflected = total - np.pi / np.tan(np.pi * (u - np.round(u)))
    value = np.where(negative, reflected, total)
    value = np.where((u <= 0) & (u == np.floor(u)), np.nan, value)
    return np.where(u == np.inf, np.inf, value)


LARGEST_ORDER = 140
"""Up to here the factorials of the series stay below the largest double, 171!."""


def polygamma(order: int, u: FloatArray) -> FloatArray:
    """The derivative of ψ of order 1, 2, …; nan at 0, −1, −2, ….

    Abramowitz and Stegun 6.4.6, 6.4.7 and 6.4.11; infinite where a double overflows, and nan
    for orders beyond 140, whose series no double holds.
    """
    u = np.asarray(u, dtype=np.float64)
    if order > LARGEST_ORDER:
        return np.full_like(u, np.nan)
    negative = u < 0.5
    y = np.where(negative, 1.0 - u, u)
    sign = -1.0 if order % 2 == 0 else 1.0
    factorial = _factorial(order)
    total = np.zeros_like(y)
    while np.any(low := y < ASYMPTOTIC_FROM + order):
        total = np.where(low, total + factorial / y ** (order + 1), total)
        y = np.where(low, y + 1.0, y)
    series = _factorial(order - 1) / y**order + factorial / (2 * y ** (order + 1))
    for k, bernoulli in enumerate(BERNOULLI, start=1):
        ratio = math.exp(math.lgamma(2 * k + order) - math.lgamma(2 * k + 1))
        series = series + bernoulli * ratio / y ** (2 * k + order)
    total = sign * (total + series)
    if np.any(negative):
        total = np.where(negative, _reflect(order, u, total), total)
    return np.where((u <= 0) & (u == np.floor(u)), np.nan, total)


def _factorial(n: int) -> float:
    return float(math.factorial(n))


def _reflect(order: int, u: FloatArray, mirrored: FloatArray) -> FloatArray:
    """ψₙ(u) from ψₙ(1 − u): the n-th derivative of π cot(πu) makes the difference."""
    cotangent = 1.0 / np.tan(np.pi * (u - np.round(u)))
    coefficients = [0.0, 1.0]  # of cot, then of its derivatives, as polynomials in cot
    for _ in range(order):
        slope = [k * c for k, c in enumerate(coefficients)][1:]
        coefficients = [0.0] * (len(slope) + 2)
        for k, c in enumerate(slope):
            coefficients[k] -= c
            coefficients[k + 2] -= c
    value = np.zeros_like(u)
    for c in reversed(coefficients):
        value = value * cotangent + c
    sign = 1.0 if order % 2 == 0 else -1.0
    return sign * mirrored - math.pi ** (order + 1) * value


def sigmoid(u: FloatArray) -> FloatArray:
    """1/(1 + e^(−u)), without overflow and with all digits in both tails."""
    small = np.exp(-np.abs(u))
    return np.where(u >= 0, 1.0, small) / (1.0 + small)


def softplus(u: FloatArray) -> FloatArray:
    """ln(1 + e^u), without overflow."""
    return np.maximum(u, 0.0) + np.log1p(np.exp(-np.abs(u)))
