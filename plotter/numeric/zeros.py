"""All zeros of a function in an interval: none missed, because enclosures exclude the rest."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from plotter.numeric.curve import FloatArray
from plotter.numeric.interval import BoolArray
from plotter.numeric.signs import certain_zeros, proved_signs
from plotter.numeric.target import Target

CELLS = 256
PARTS = 4
LEVELS = 14
MOST_CELLS = 16_000
CLOSE_LEVEL = 2
"""From this level on narrower bounds are worth their price."""
HALVINGS = 70
MOST_ZEROS = 1000
FLAT = 1e-6
"""The share of the interval from which on a cell of zeros is one, and no rounding."""
UNDECIDED = 0.01
"""The share of the interval of which it may stay open whether the function is 0 there."""
BESIDE, SHRUNK = 1e-4, 1e-4
"""So far beside a zero, as a share of the interval, values are this much larger than at it."""
NEIGHBORS = np.array(sorted(range(-8, 9), key=abs))
"""How many doubles beside a place it is looked for a better one."""


class Zeros(Struct, frozen=True):
    """Places where a function is 0, in order, and the change of its sign at each.

    The change is −1 (falling through 0), 1 (rising) or 0 (touching 0). With `more` there are
    more than can be listed, and these are some of them.
    """

    places: FloatArray
    changes: FloatArray
    more: bool = False


def zeros(target: Target, lo: float, hi: float) -> Zeros:
    """All places between lo and hi where the function is 0, at most 1,000.

    Whole intervals of zeros count as none.
    """
    edges = lo + (hi - lo) * np.arange(CELLS + 1) / CELLS
    a, b = edges[:-1], edges[1:]
    left: list[FloatArray] = []
    right: list[FloatArray] = []
    with np.errstate(all="ignore"):
        for level in range(LEVELS):
            closely = level >= CLOSE_LEVEL
            a, b, sure_a, sure_b = _sorted_out(target, a, b, FLAT * (hi - lo), closely=closely)
            left.append(sure_a)
            right.append(sure_b)
            if a.size == 0 or a.size * PARTS > MOST_CELLS:
                break
            shares = np.arange(PARTS + 1) / PARTS
            ends = a[:, None] + (b - a)[:, None] * shares
            ends[:, -1] = b
            a, b = ends[:, :-1].ravel(), ends[:, 1:].ravel()
            wide = b > a
            a, b = a[wide], b[wide]
        found = [_halved(target, np.concatenate(left), np.concatenate(right))]
        crossed = _is_crossed(target, a, b)
        a, b = _joined(a, b)
        # Around a hole nothing is decided however small the cells are. Over much of the interval,
        # or at many places of it, what is undecided holds zeros if the sign changes in it.
        wide_open = float(np.sum(b - a)) > UNDECIDED * (hi - lo)
        more = crossed and (wide_open or a.size > MOST_ZEROS)
        if not more:
            found.append(_in_what_is_left(target, a, b, BESIDE * (hi - lo)))
        places = np.sort(np.concatenate(found))
        if places.size:
            places = places[np.r_[True, np.diff(places) > _apart(places[1:])]]
        more |= places.size > MOST_ZEROS
        places, changes = certain_zeros(target, places[:MOST_ZEROS] + 0.0, hi - lo)
    return Zeros(places, changes, more)


def _apart(x: FloatArray) -> FloatArray:
    return 1e-9 * np.maximum(np.abs(x), 1e-300)


def _sorted_out(
    target: Target, a: FloatArray, b: FloatArray, least: float, *, closely: bool
) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
    """The cells that stay open, and those with exactly one simple zero.

    In cells narrower than `least` it may be rounding that makes the function 0 all over.
    """
    bounds, _ = target.look(a, b, closely=closely)
    maybe = bounds.possible & (bounds.lo <= 0) & (bounds.hi >= 0)
    # Where only rounding is left of the values the function is 0 on the whole cell.
    maybe &= ~(np.maximum(-bounds.lo, bounds.hi) < 1e-300)
    a, b = a[maybe], b[maybe]
    at_a, at_b = target.values(a), target.values(b)
    # 0 three times over is a whole interval of zeros.
    flat = (at_a == 0) & (at_b == 0) & (b - a > least)
    flat[flat] = target.values(a[flat] + (b[flat] - a[flat]) / 2) == 0
    monotone = (bounds.slope_lo[maybe] > 0) | (bounds.slope_hi[maybe] < 0)
    sure = bounds.continuous[maybe] & monotone
    crossing = sure & (np.sign(at_a) * np.sign(at_b) <= 0) & ~flat
    left = ~sure & ~flat
    return a[left], b[left], a[crossing], b[crossing]


def _is_crossed(target: Target, a: FloatArray, b: FloatArray) -> bool:
    """Whether the sign is proved to change in a cell."""
    return bool(np.any(proved_signs(target, a) * proved_signs(target, b) < 0))


def _joined(a: FloatArray, b: FloatArray) -> tuple[FloatArray, FloatArray]:
    if a.size == 0:
        return a, b
    starts = np.flatnonzero(np.r_[True, a[1:] > b[:-1]])
    return a[starts], b[np.r_[starts[1:] - 1, a.size - 1]]


def _halved(target: Target, a: FloatArray, b: FloatArray) -> FloatArray:
    """The zeros of monotone cells with a change of sign, to the last digit."""
    if a.size == 0:
        return a
    start = np.sign(target.values(a))
    end = np.sign(target.values(b))
    a, b = np.where(end == 0, b, a), np.where(start == 0, a, b)
    for _ in range(HALVINGS):
        middle = a + (b - a) / 2
        value = np.sign(target.values(middle))
        a = np.where((value == start) | (value == 0), middle, a)
        b = np.where((value != start) | (value == 0), middle, b)
    at_a, at_b = np.abs(target.values(a)), np.abs(target.values(b))
    place = np.where(at_a <= at_b, a, b)
    return _shortened(target, place, np.minimum(at_a, at_b))


def _shortened(target: Target, place: FloatArray, size: FloatArray) -> FloatArray:
    """Shorter numbers nearby where these are zeros as well."""
    for digits in (14, 12, 9):
        short = np.array([float(f"{x:.{digits}g}") for x in place.tolist()])
        short = np.where(np.abs(short) < 1e-12, 0.0, short)
        at_short = np.abs(target.values(short))
        near = np.abs(short - place) <= 1e-11 * np.maximum(np.abs(place), 1e-3)
        better = near & (at_short <= size) & (at_short == 0)
        place, size = np.where(better, short, place), np.where(better, at_short, size)
    return place


def _in_what_is_left(target: Target, a: FloatArray, b: FloatArray, width: float) -> FloatArray:
    """Zeros in cells too small to split: where the function touches 0 or its domain ends at 0.

    Where nothing is proved, values at the distance `width` tell whether it goes to 0 at all.
    """
    if a.size == 0:
        return a
    middle = a + (b - a) / 2
    short = np.array([float(f"{x:.9g}") for x in middle.tolist()])
    short = np.where((short >= a) & (short <= b), short, middle)
    short = np.where((a <= 0) & (b >= 0), 0.0, short)
    parts = (short, a, b, middle, _smallest_size(target, a, b), _edge(target, a, b))
    place, _ = _least(target, np.stack(parts))
    ulp = np.spacing(np.abs(place))
    place, size = _least(target, place + NEIGHBORS[:, None] * ulp)
    bounds = target.enclosure(place - 2 * ulp, place + 2 * ulp)
    zero = (size == 0) | (bounds.possible & (bounds.lo <= 0) & (bounds.hi >= 0))
    # Rounding must not make a zero of what is only small.
    sharp = (bounds.hi - bounds.lo <= 1e-6) | (size == 0) | _vanishes(target, place, width)
    return place[zero & sharp & np.isfinite(size)]


def _least(target: Target, places: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Of each column of places the first with the smallest size of the value, and that size."""
    sizes = np.abs(target.values(places.ravel())).reshape(places.shape)
    sizes = np.where(np.isnan(sizes), np.inf, sizes)
    best, column = sizes.argmin(axis=0), np.arange(len(places[0]))
    return places[best, column], sizes[best, column]


def _vanishes(target: Target, place: FloatArray, width: float) -> BoolArray:
    """Where values with both signs shrink toward a place, to next to nothing beside it."""
    near = 2 * NEIGHBORS.size * np.spacing(np.abs(place))
    left, right = target.values(place - near), target.values(place + near)
    far = np.minimum(*(np.abs(target.values(place + step)) for step in (-width, width)))
    return (left * right < 0) & (np.maximum(np.abs(left), np.abs(right)) <= SHRUNK * far)


def _smallest_size(target: Target, a: FloatArray, b: FloatArray) -> FloatArray:
    ratio = 0.6180339887498949
    for _ in range(50):
        c, d = b - ratio * (b - a), a + ratio * (b - a)
        at_c, at_d = np.abs(target.values(c)), np.abs(target.values(d))
        left = ~(at_c > at_d) & ~np.isnan(at_c)
        a, b = np.where(left, a, c), np.where(left, d, b)
    return a + (b - a) / 2


def _edge(target: Target, a: FloatArray, b: FloatArray) -> FloatArray:
    """The last place where the function is defined, if it is at one end only."""
    known, other = ~np.isnan(target.values(a)), ~np.isnan(target.values(b))
    inner, outer = np.where(other, b, a), np.where(other, a, b)
    for _ in range(HALVINGS if np.any(known != other) else 0):
        middle = inner + (outer - inner) / 2
        defined = ~np.isnan(target.values(middle))
        inner, outer = np.where(defined, middle, inner), np.where(defined, outer, middle)
    return inner
