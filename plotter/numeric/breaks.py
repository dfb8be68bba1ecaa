"""Finding breaks: each is the zero of a condition, found to the last digit."""

from __future__ import annotations

import math

import numpy as np
from msgspec import Struct

from plotter.numeric.conditions import Condition, conditions_of
from plotter.numeric.curve import FloatArray
from plotter.numeric.interval import BoolArray, IntArray
from plotter.numeric.short_numbers import rounded
from plotter.numeric.target import Target

HALVINGS = 60
GOLDEN = (math.sqrt(5.0) - 1.0) / 2.0
NARROWINGS = 45
UNSURE = 1e-5
"""In a stretch of zeros that rounding has made of one: how far off its middle that may be."""

_UNTOLD = np.zeros(0)
"""Stands for the limits until it is known how many breaks there are."""


class Found(Struct):
    """Breaks: the index of the cell, the place, and whether the function has no value there.

    `left` and `right` are the limits there as far as they are known already, nan elsewhere.
    """

    cell: IntArray
    place: FloatArray
    undefined: BoolArray
    left: FloatArray = _UNTOLD
    right: FloatArray = _UNTOLD

    def __post_init__(self) -> None:
        self.left, self.right = np.full((2, self.place.size), np.nan)


def locate_breaks(target: Target, a: FloatArray, b: FloatArray) -> Found:
    """The breaks inside of the cells [a, b], to the last digit.

    Conditions that change sign come first; only in cells without any, those that may touch 0
    are looked for.
    """
    found: list[Found] = []
    free = np.ones(a.shape, dtype=bool)
    with np.errstate(all="ignore"):
        searches = [_Search(target, condition, a, b) for condition in conditions_of(target.program)]
        for search in searches:
            found.append(search.crossings())
            free[found[-1].cell] = False
        if free.any():
            found += [search.touches(free) for search in searches]
    return all_found(found)


def all_found(found: list[Found]) -> Found:
    """The breaks of all searches together."""
    if len(found) == 1:
        return found[0]
    together = Found(
        np.concatenate((np.zeros(0, dtype=np.int64), *(part.cell for part in found))),
        np.concatenate((np.zeros(0), *(part.place for part in found))),
        np.concatenate((np.zeros(0, dtype=bool), *(part.undefined for part in found))),
    )
    together.left = np.concatenate((np.zeros(0), *(part.left for part in found)))
    together.right = np.concatenate((np.zeros(0), *(part.right for part in found)))
    return together


class _Search:
    """Looks for the zeros of one condition in many cells at once."""

    def __init__(self, target: Target, condition: Condition, a: FloatArray, b: FloatArray) -> None:
        self._target, self._condition = target, condition
        self._a, self._b = a, b
        self._level = np.zeros(a.shape)
        every = np.arange(a.size)
        first, last = self._at(every, a), self._at(every, b)
        if condition.where.whole:
            level = np.floor(np.fmax(first, last))
            self._level = np.where(np.isfinite(level), level, 0.0)
        self._first, self._last = first - self._level, last - self._level
        # Where a part is defined on one side only, its break is that edge.
        self._crosses = self._state(self._first) != self._state(self._last)
        self._crosses |= (self._first == 0) | (self._last == 0)

    def _at(self, index: IntArray, x: FloatArray) -> FloatArray:
        self._target.evaluations += x.size
        return self._condition.of(self._target.arguments(x)) - self._level[index]

    @staticmethod
    def _state(value: FloatArray) -> FloatArray:
        return np.where(np.isnan(value), 2.0, np.where(value < 0, -1.0, 1.0))

    def crossings(self) -> Found:
        """The zeros and edges by halving, exactly where a double is one."""
        index = np.flatnonzero(self._crosses)
        if index.size == 0:
            return self._found(index, np.zeros(0), np.zeros(0))
        a, b, start = self._a[index], self._b[index], self._first[index]
        state = self._state(start)
        # Most breaks are at short numbers: these are tried first.
        short = np.where((a <= 0) & (b >= 0), 0.0, rounded(a + (b - a) / 2, b - a))
        hit = (short >= a) & (short <= b) & (self._at(index, short) == 0)
        exact = np.where(hit, short, np.where(start == 0, a, np.nan))
        for _ in range(HALVINGS if np.isnan(exact).any() else 0):
            middle = a + (b - a) / 2
            value = self._at(index, middle)
            exact = np.where((value == 0) & np.isnan(exact), middle, exact)
            same = self._state(value) == state
            a, b = np.where(same, middle, a), np.where(same, b, middle)
            if np.all((np.nextafter(a, b) >= b) | ~np.isnan(exact)):
                break
        exact = np.where(np.isnan(exact) & (self._at(index, b) == 0), b, exact)
        place = np.where(np.isnan(exact), b, exact)
        reach = 1e-9 * (self._b - self._a)[index] + 1e-13 * np.abs(place)
        # Where rounding makes many doubles a zero, the shortest number is meant.
        for candidate in (rounded(place, reach), np.zeros_like(a)):
            hit = np.abs(candidate - place) <= reach
            if hit.any():
                hit &= self._at(index, candidate) == 0
                exact, place = np.where(hit, candidate, exact), np.where(hit, candidate, place)
        return self._found(index, place, exact)

    def _found(self, index: IntArray, place: FloatArray, exact: FloatArray) -> Found:
        return Found(index, place, self._condition.undefined_at(exact))

    def touches(self, free: BoolArray) -> Found:
        """The places in free cells where the condition touches 0, by golden sections."""
        known = ~self._crosses & ~np.isnan(self._first) & ~np.isnan(self._last)
        index = np.flatnonzero(free & known)
        if index.size == 0 or self._condition.where.whole:
            return self._found(index[:0], np.zeros(0), np.zeros(0))
        a, b = self._a[index], self._b[index]
        c, d = b - GOLDEN * (b - a), a + GOLDEN * (b - a)
        at_c, at_d = np.abs(self._at(index, c)), np.abs(self._at(index, d))
        for _ in range(NARROWINGS):
            left = at_c < at_d
            a, b = np.where(left, a, c), np.where(left, d, b)
            fresh = np.where(left, b - GOLDEN * (b - a), a + GOLDEN * (b - a))
            value = np.abs(self._at(index, fresh))
            c, d = np.where(left, fresh, d), np.where(left, c, fresh)
            at_c, at_d = np.where(left, value, at_d), np.where(left, at_c, value)
        place, smallest = np.where(at_c < at_d, c, d), np.minimum(at_c, at_d)
        reach = 1e-6 * (self._b - self._a)[index] + 1e-7 * np.abs(place)
        flat = np.flatnonzero(smallest == 0)
        if flat.size:
            place[flat], reach[flat] = self._middle(index[flat], place[flat])
        for candidate in (rounded(place, reach), np.zeros_like(a)):
            size = np.abs(self._at(index, candidate))
            better = (np.abs(candidate - place) <= reach) & (size <= smallest)
            place, smallest = np.where(better, candidate, place), np.where(better, size, smallest)
        ends = np.minimum(np.abs(self._first), np.abs(self._last))[index]
        near = smallest <= 1e-4 * ends
        exact = np.where(smallest == 0, place, np.nan)
        return self._found(index[near], place[near], exact[near])

    def _middle(self, index: IntArray, place: FloatArray) -> tuple[FloatArray, FloatArray]:
        """The middles of the stretches that are 0 around places, and how sure they are.

        By rounding cos x − 1 is 0 from −10⁻⁸ to 10⁻⁸.
        """
        ends: list[FloatArray] = []
        for outer in (self._a[index], self._b[index]):
            inner = place
            for _ in range(HALVINGS):
                middle = inner + (outer - inner) / 2
                within = self._at(index, middle) == 0
                inner, outer = np.where(within, middle, inner), np.where(within, outer, middle)
            ends.append(inner)
        left, right = ends
        return left + (right - left) / 2, UNSURE * (right - left)
