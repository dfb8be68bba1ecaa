"""Breaks in cells in which enclosures prove that each condition has at most a few simple zeros.

Where the quantity of a condition only rises, or only falls, over a cell, its zeros there are
counted by its values at the ends, and found in a few steps of false position (Dowell and
Jarratt, A modified regula falsi method, BIT 11, 1971).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from plotter.numeric import interval as iv
from plotter.numeric.breaks import Found
from plotter.numeric.conditions import Condition, conditions_of
from plotter.numeric.curve import FloatArray
from plotter.numeric.enclose import in_shape
from plotter.numeric.enclosed_steps import Register, both
from plotter.numeric.interval import BoolArray, IntArray, Interval
from plotter.numeric.short_numbers import rounded
from plotter.numeric.target import Target

MOST_IN_A_CELL = 4
"""More breaks than this in one cell are drawn as a band."""
FALSE_POSITIONS = 9
HALVINGS = 60


class Resolution(Struct):
    """What is known of the breaks in cells.

    `found` are all breaks of the cells that are `resolved`; `crowded` cells have very many.
    """

    found: Found
    resolved: BoolArray
    crowded: BoolArray


def resolve(
    target: Target,
    parts: list[Register],
    chosen: IntArray,
    a: FloatArray,
    b: FloatArray,
    *,
    partly: bool = False,
) -> Resolution:
    """The breaks of the chosen ones of the cells that the enclosures `parts` belong to.

    `a` and `b` are the ends of the chosen cells. Breaks in cells that are not resolved are given
    only if they are wanted `partly` too.
    """
    resolved = np.ones(a.shape, dtype=bool)
    crowded = np.zeros(a.shape, dtype=bool)
    cells: list[IntArray] = []
    places: list[FloatArray] = []
    undefined: list[BoolArray] = []
    for condition in conditions_of(target.program):
        quantity = _Quantity.of(condition, parts, chosen)
        if quantity is None:
            continue
        lo, hi = quantity.value
        if condition.where.whole:
            first = np.ceil(lo)
            count = np.floor(np.minimum(hi, condition.where.most)) - first + 1.0
            hit = ~(count < 1.0)
        else:
            first, count = np.zeros(a.shape), np.ones(a.shape)
            hit = ~((lo > 0) | (hi < 0))
        if condition.where.negative is not None:
            base = parts[condition.where.negative].value[0]
            hit &= ~(_few(base, chosen) >= 0)
        if not hit.any():
            continue
        few = count <= MOST_IN_A_CELL
        resolved &= ~hit | (quantity.steady & few)
        crowded |= hit & quantity.steady & ~few
        hit &= quantity.steady & few
        most = int(count[hit].max(initial=0.0))
        for number in range(most):
            index = np.flatnonzero(hit & (count > number))
            level = first[index] + number
            zero = _simple_zeros(target, condition, a[index], b[index], level)
            cells.append(index[zero.crosses])
            places.append(zero.place)
            undefined.append(zero.undefined)
    if not cells:
        nothing = np.zeros(0)
        return Resolution(Found(nothing.astype(np.int64), nothing, nothing > 0), resolved, crowded)
    found = Found(np.concatenate(cells), np.concatenate(places), np.concatenate(undefined))
    keep = resolved[found.cell] | partly
    return Resolution(
        Found(found.cell[keep], found.place[keep], found.undefined[keep]), resolved, crowded
    )


class _Quantity(Struct):
    """Bounds of the quantity of a condition, and where it is sure to rise or sure to fall."""

    value: Interval
    steady: BoolArray

    @classmethod
    def of(cls, condition: Condition, parts: list[Register], chosen: IntArray) -> _Quantity | None:
        """The quantity over the chosen cells; None where it does not depend on the variable."""
        where = condition.where
        register = parts[where.register]
        other = None if where.minus is None else parts[where.minus]
        if register.slope is None and (other is None or other.slope is None):
            return None
        value, slope = _taken(register, chosen)
        sure = _few(both(register.continuous, register.defined), chosen)
        if other is not None:
            subtracted, its_slope = _taken(other, chosen)
            value, slope = iv.subtract(value, subtracted), iv.subtract(slope, its_slope)
            sure = both(sure, _few(both(other.continuous, other.defined), chosen))
        if where.scale != 1.0:
            value = iv.multiply(value, iv.point(where.scale))
        if where.offset != 0.0:
            value = iv.add(value, iv.point(where.offset))
        lo, hi = (in_shape(end, chosen.shape) for end in value)
        return cls((lo, hi), both(sure, iv.one_way(slope)))


def _few(array: NDArray[Any], chosen: IntArray) -> NDArray[Any]:
    """Those of the chosen cells; what is the same for all stays one number."""
    return array[chosen] if array.ndim else array


def _taken(register: Register, chosen: IntArray) -> tuple[Interval, Interval]:
    value, slope = register.value, register.slope or iv.ZERO
    lo, hi, falling, rising = (_few(end, chosen) for end in (*value, *slope))
    return (lo, hi), (falling, rising)


class _Zeros(Struct):
    crosses: BoolArray
    place: FloatArray
    undefined: BoolArray


def _simple_zeros(
    target: Target, condition: Condition, a: FloatArray, b: FloatArray, level: FloatArray
) -> _Zeros:
    """Where the quantity takes the level in cells over which it is steady."""
    known = condition.places(target.variable, level)
    if known is not None:
        crosses = (a <= known) & (known <= b)
        place = known[crosses]
        return _Zeros(crosses, place, condition.undefined_at(place))

    def at(x: FloatArray, index: IntArray | slice) -> FloatArray:
        target.evaluations += x.size
        return condition.of(target.arguments(x)) - level[index]

    everywhere = slice(None)
    at_a, at_b = at(a, everywhere), at(b, everywhere)
    crosses = ~(at_a * at_b > 0)
    ends = np.flatnonzero((at_a == 0) | (at_b == 0))
    if ends.size:
        # A quantity that stays 0 is at no break there.
        crosses[ends] = at(a[ends] + (b[ends] - a[ends]) / 2, ends) != 0
    index = np.flatnonzero(crosses)
    a, b, at_a, at_b = a[index], b[index], at_a[index], at_b[index]
    exact = np.where(at_a == 0, a, np.where(at_b == 0, b, np.nan))
    # Most breaks are at short numbers: these are tried first.
    short = np.where((a <= 0) & (b >= 0), 0.0, rounded(a + (b - a) / 2, b - a))
    hit = np.isnan(exact) & (short >= a) & (short <= b)
    if hit.any():
        exact = np.where(hit & (at(short, index) == 0), short, exact)
    if np.isnan(exact).any():
        a, b, exact = _narrowed(lambda x: at(x, index), a, b, at_a, at_b, exact)
    place = np.where(np.isnan(exact), b, exact)
    # Where rounding makes many doubles a zero, the shortest number is meant.
    reach = 1e-13 * np.abs(place)
    candidate = rounded(place, reach)
    hit = (np.abs(candidate - place) <= reach) & (candidate != place)
    if hit.any():
        hit &= at(candidate, index) == 0
        exact, place = np.where(hit, candidate, exact), np.where(hit, candidate, place)
    return _Zeros(crosses, place, condition.undefined_at(exact))


def _narrowed(
    at: Callable[[FloatArray], FloatArray],
    a: FloatArray,
    b: FloatArray,
    at_a: FloatArray,
    at_b: FloatArray,
    exact: FloatArray,
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Neighboring doubles around the zeros, and those that are exactly one.

    The Illinois form of false position comes near in a few steps, halving ends it.
    """
    for _ in range(FALSE_POSITIONS):
        x = b - at_b * ((b - a) / (at_b - at_a))
        x = np.where((x > a) & (x < b), x, a + (b - a) / 2)
        value = at(x)
        exact = np.where((value == 0) & np.isnan(exact), x, exact)
        right = (value < 0) == (at_b < 0)
        # The end that stays counts half, so that it does not stay forever.
        at_a, at_b = (
            np.where(right, at_a * 0.5, value),
            np.where(right, value, at_b * 0.5),
        )
        a, b = np.where(right, a, x), np.where(right, x, b)
        if np.all((b - a <= 4 * np.spacing(np.abs(x))) | ~np.isnan(exact)):
            break
    sign = at(b) < 0
    for end in (a, b):
        # Rounding has left one end far off: a few doubles beside the other are tried.
        for step in (-4.0, 4.0):
            x = end + step * np.spacing(np.abs(end))
            inside = (x > a) & (x < b)
            if inside.any():
                right = (at(x) < 0) == sign
                a = np.where(inside & ~right, x, a)
                b = np.where(inside & right, x, b)
    for _ in range(HALVINGS):
        middle = a + (b - a) / 2
        open_cells = np.isnan(exact) & (middle > a) & (middle < b)
        if not open_cells.any():
            break
        value = at(middle)
        exact = np.where(open_cells & (value == 0), middle, exact)
        right = (value < 0) == sign
        a = np.where(open_cells & ~right, middle, a)
        b = np.where(open_cells & right, middle, b)
    exact = np.where(np.isnan(exact) & (at(b) == 0), b, exact)
    return a, b, exact
