"""Arithmetic of intervals in numpy arrays, rounded outward so that nothing is lost.

Moore, Kearfott and Cloud, Introduction to Interval Analysis (2009), chapters 2, 4 and 5. An
interval is a pair of arrays (lo, hi); an end may be infinite. Callers silence numpy's warnings.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from plotter.numeric.curve import FloatArray

Interval = tuple[FloatArray, FloatArray]
BoolArray = NDArray[np.bool_]
IntArray = NDArray[np.int64]

ROUNDING = 8 * np.finfo(np.float64).eps
"""The relative error allowed for numpy's and math's transcendental functions."""

_INF = np.asarray(np.inf)
EVERYTHING: Interval = (-_INF, _INF)
ZERO: Interval = (np.asarray(0.0), np.asarray(0.0))
ONE: Interval = (np.asarray(1.0), np.asarray(1.0))


def point(value: float) -> Interval:
    """The interval of one number that a double holds exactly."""
    return (np.asarray(value), np.asarray(value))


_STEP = 1.05 * float(np.finfo(np.float64).eps)
_TINY = 5e-324
_LARGEST = float(np.finfo(np.float64).max)


_FEW = 500
"""Up to this many numbers nextafter is faster than arithmetic."""


def _widened(lo: FloatArray, hi: FloatArray, share: float) -> Interval:
    """At least one double outward, and by a share of the size."""
    lo, hi = np.minimum(lo, _LARGEST), np.maximum(hi, -_LARGEST)
    return (lo - (np.abs(lo) * share + _TINY), hi + (np.abs(hi) * share + _TINY))


def outward(lo: FloatArray, hi: FloatArray) -> Interval:
    """One or two steps outward: for operations that are rounded correctly."""
    if lo.size <= _FEW:
        return (np.nextafter(lo, -_INF), np.nextafter(hi, _INF))
    return _widened(lo, hi, _STEP)


def loosened(lo: FloatArray, hi: FloatArray) -> Interval:
    """A few steps outward: for functions that are rounded almost correctly."""
    return _widened(lo, hi, ROUNDING)


FLAT = 1e-290
"""A slope up to this size is 0, which rounding outward has made of it."""


def one_way(slope: Interval) -> BoolArray:
    """Where a function with such slopes only rises, or only falls."""
    return (slope[0] >= -FLAT) | (slope[1] <= FLAT)


def negate(u: Interval) -> Interval:
    """−u."""
    return (-u[1], -u[0])


def add(u: Interval, v: Interval) -> Interval:
    """u + v; opposite infinities give an unknown sum."""
    lo, hi = u[0] + v[0], u[1] + v[1]
    if np.isnan(lo.sum() - hi.sum()):
        lo, hi = np.where(lo == lo, lo, -_INF), np.where(hi == hi, hi, _INF)
    return outward(lo, hi)


def subtract(u: Interval, v: Interval) -> Interval:
    """u − v."""
    return add(u, negate(v))


def _number(u: Interval) -> float | None:
    """The finite number that the interval is for all cells, or None."""
    if u[0].ndim or u[1].ndim:
        return None
    value = float(u[0])
    return value if value == u[1] and math.isfinite(value) else None


def multiply(u: Interval, v: Interval) -> Interval:
    """u · v, where 0 times an unbounded number is 0."""
    if u is ONE:
        return v
    if v is ONE:
        return u
    factor = _number(v)
    if factor is None:
        factor = _number(u)
        u, v = (u, v) if factor is None else (v, u)
    if factor is not None:
        if factor == 0:
            return (np.zeros_like(u[0]), np.zeros_like(u[1]))
        first, second = u[0] * factor, u[1] * factor
        return outward(first, second) if factor > 0 else outward(second, first)
    a, b = u[0] * v[0], u[0] * v[1]
    c, d = u[1] * v[0], u[1] * v[1]
    lo = np.minimum(np.minimum(a, b), np.minimum(c, d))
    if np.isnan(lo).any():
        unknown = np.isnan(lo)
        lo = np.fmin(np.fmin(a, b), np.fmin(c, d))
        hi = np.fmax(np.fmax(a, b), np.fmax(c, d))
        lo = np.where(unknown, np.fmin(lo, 0.0), lo)
        hi = np.where(unknown, np.fmax(hi, 0.0), hi)
    else:
        hi = np.maximum(np.maximum(a, b), np.maximum(c, d))
    return outward(lo, hi)


def square(u: Interval) -> Interval:
    """u²."""
    a, b = u[0] * u[0], u[1] * u[1]
    lo = np.where((u[0] <= 0) & (u[1] >= 0), 0.0, np.minimum(a, b))
    hi = np.maximum(a, b)
    lo, hi = outward(lo, hi)
    return (np.maximum(lo, 0.0), hi)


def reciprocal(u: Interval) -> Interval:
    """1/u; everything if 0 lies inside, a half-line if it is an end."""
    lo, hi = u
    if ((lo > 0) | (hi < 0)).all():
        return outward(1.0 / hi, 1.0 / lo)
    inside = (lo < 0) & (hi > 0)
    lower = np.where(hi == 0, -_INF, 1.0 / hi)
    upper = np.where(lo == 0, _INF, 1.0 / lo)
    # An end at 0 belongs to the side on which the interval lies.
    lower = np.where(inside | ((lo < 0) & (hi == 0)) | ((lo == 0) & (hi == 0)), -_INF, lower)
    upper = np.where(inside | ((lo == 0) & (hi >= 0)), _INF, upper)
    return outward(lower, upper)


def divide(u: Interval, v: Interval) -> Interval:
    """u / v; everything if 0 lies inside v."""
    divisor = _number(v)
    if divisor:
        first, second = u[0] / divisor, u[1] / divisor
        return outward(first, second) if divisor > 0 else outward(second, first)
    return multiply(u, reciprocal(v))


def hull(u: Interval, v: Interval) -> Interval:
    """The smallest interval around both."""
    return (np.minimum(u[0], v[0]), np.maximum(u[1], v[1]))


def where(condition: BoolArray, u: Interval, v: Interval) -> Interval:
    """u where the condition holds, else v."""
    return (np.where(condition, u[0], v[0]), np.where(condition, u[1], v[1]))


def contains_zero(u: Interval) -> BoolArray:
    """Whether 0 is in the interval, ends included."""
    return (u[0] <= 0) & (u[1] >= 0)


def integer_power(u: Interval, exponent: int) -> Interval:
    """uⁿ for n ≥ 1."""
    if exponent == 1:
        return u
    if exponent == 2:
        return square(u)
    size = float(exponent)
    a, b = np.power(u[0], size), np.power(u[1], size)
    if exponent % 2:
        return loosened(a, b)
    lo, hi = loosened(np.minimum(a, b), np.maximum(a, b))
    return (np.where(contains_zero(u), 0.0, np.maximum(lo, 0.0)), hi)


def positive_power(u: Interval, exponent: float) -> Interval:
    """u^p for u ≥ 0 and p > 0."""
    lo, hi = loosened(np.power(u[0], exponent), np.power(u[1], exponent))
    return (np.maximum(lo, 0.0), hi)


def absolute(u: Interval) -> Interval:
    """|u|."""
    a, b = np.abs(u[0]), np.abs(u[1])
    return (np.where(contains_zero(u), 0.0, np.minimum(a, b)), np.maximum(a, b))


_HALF_TURN = 1 / np.pi


def _wave(u: Interval, a: FloatArray, b: FloatArray, shift: float) -> Interval:
    """A sine with values a, b at the ends of u and a crest at −shift·π, −shift·π + 2π, …."""
    lo, hi = loosened(np.minimum(a, b), np.maximum(a, b))
    # Crests are at even, troughs at odd half turns; what rounding leaves in doubt counts.
    first, last = u[0] * _HALF_TURN + shift, u[1] * _HALF_TURN + shift
    doubt = ROUNDING * (1.0 + np.maximum(np.abs(first), np.abs(last)))
    first, last = np.ceil(first - doubt), np.floor(last + doubt)
    turns = ~(first > last)
    if turns.any():
        both = turns & ~(first == last)
        odd = np.floor(first * 0.5) * 2.0 != first
        lo = np.where(turns & (odd | both), -1.0, lo)
        hi = np.where(turns & (~odd | both), 1.0, hi)
    return (np.maximum(lo, -1.0), np.minimum(hi, 1.0))


def sine(u: Interval) -> Interval:
    """sin u."""
    return _wave(u, np.sin(u[0]), np.sin(u[1]), -0.5)


def cosine(u: Interval) -> Interval:
    """cos u."""
    return _wave(u, np.cos(u[0]), np.cos(u[1]), 0.0)


def tangent(u: Interval) -> tuple[Interval, BoolArray]:
    """tan u and whether a pole may lie in u: between poles the tangent rises."""
    a, b = np.tan(u[0]), np.tan(u[1])
    pole = ~((u[1] - u[0] < 3.14) & (a <= b))
    lo, hi = loosened(a, b)
    return (np.where(pole, -_INF, lo), np.where(pole, _INF, hi)), pole
