"""What a function does at its breaks: its limits from both sides, and its value there."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from plotter.numeric.breaks import Found
from plotter.numeric.curve import FloatArray
from plotter.numeric.interval import BoolArray, IntArray
from plotter.numeric.target import Target

SHARES = 0.5 * 4.0 ** -np.arange(32.0)
"""How near to a break its limits are looked for, in shares of the room beside it."""
SAME, VANISHING = 0.1, 1e-9
"""In the tolerance: limits that differ by this are one, and how little is taken for 0."""
WATCHED = 6
"""How many of the last steps must agree that a value grows without end."""
RELATIVE_DOUBT = 1e-3
"""A value that rounding may change by more than this is no use."""
NEAREST = 64
"""In doubles: nearer places are no longer at the distances that they should be at."""
DIVERGING_RATIO = 0.97
"""Steps that shrink less than this per approach belong to a logarithm, not to a limit."""


class Ends(Struct):
    """Breaks at `x`: the value there, and the limits from left and right.

    A limit is ±inf at a pole and nan where there is none or the function is undefined.
    """

    x: FloatArray
    value: FloatArray
    left: FloatArray
    right: FloatArray

    @property
    def size(self) -> int:
        """The number of breaks."""
        return self.x.size

    def chosen(self, keep: BoolArray) -> Ends:
        """Some of them."""
        return Ends(self.x[keep], self.value[keep], self.left[keep], self.right[keep])


def ends_at(target: Target, found: Found, *, reach: float, tolerance: float) -> Ends:
    """The breaks found, each with its limits, told apart to `tolerance`.

    The function is known not to break elsewhere within `reach` of them.
    """
    place, undefined, known = _distinct(found, reach)
    if place.size == 0:
        return Ends(place, place, place, place)
    # Between two breaks the function is continuous: there is room to approach each.
    room = np.minimum(np.diff(place), reach)
    first = np.array([reach])
    left, right = np.concatenate((first, room)), np.concatenate((room, first))
    x, room, limits = np.tile(place, 2), np.concatenate((-left, right)), known.ravel()
    unknown = np.isnan(limits)
    if not unknown.all():
        limits = _sharpened(target, x, room, limits, tolerance)
    if unknown.any():
        limits[unknown] = _limits(target, x[unknown], room[unknown], tolerance)
    value = np.where(undefined, np.nan, target.values(place))
    return Ends(place, value + 0.0, limits[: place.size], limits[place.size :])


def _sharpened(
    target: Target, x: FloatArray, room: FloatArray, limits: FloatArray, tolerance: float
) -> FloatArray:
    """Limits known almost, by values as near to the breaks as doubles allow."""
    with np.errstate(all="ignore"):
        nearer = target.values(x + np.copysign(NEAREST * np.spacing(np.abs(x)), room))
        better = np.abs(nearer - limits) <= SAME * tolerance
        limits = np.where(better, nearer, limits)
        return np.where(np.abs(limits) < VANISHING * tolerance, 0.0, limits)


def _distinct(found: Found, reach: float) -> tuple[FloatArray, BoolArray, FloatArray]:
    """The places in order, without those that only rounding tells apart, and where f has none.

    The last are rows of the limits from left and right that are known.
    """
    order = found.place.argsort(kind="stable")
    place, undefined = found.place[order], found.undefined[order]
    known = np.stack((found.left, found.right))[:, order]
    if place.size < 2:
        return place, undefined, known
    apart = 8 * np.spacing(np.abs(place)) + 1e-12 * reach
    new = np.concatenate(([True], place[1:] - place[:-1] > apart[1:]))
    if new.all():
        return place, undefined, known
    starts = np.flatnonzero(new)
    known = np.fmax.reduceat(known, starts, axis=1)
    return place[new], np.logical_and.reduceat(undefined, starts), known


def _limits(target: Target, x: FloatArray, room: FloatArray, tolerance: float) -> FloatArray:
    """The limits at x of values taken at distances room/2, room/8, room/32, ….

    Values are used up to where rounding hides them, as the enclosures of single points tell.
    """
    offsets = room[:, None] * SHARES
    apart = np.abs(offsets) >= NEAREST * np.spacing(np.abs(x))[:, None]
    # Nearer ones would be at the break itself.
    offsets = np.where(apart, offsets, offsets[:, :1])
    places = (x[:, None] + offsets).ravel()
    with np.errstate(all="ignore"):
        values, bounds = target.values(places), target.bounds_of_points(places)
        doubt = bounds.hi - bounds.lo
        clear = doubt <= np.maximum(tolerance, RELATIVE_DOUBT * np.abs(values))
        usable = (clear | ~bounds.possible | np.isinf(values)).reshape(offsets.shape)
        usable &= apart
        # The first places may chance to be at other breaks, where values are in doubt, too.
        begun = np.logical_or.accumulate(usable, axis=1)
        good = np.logical_and.accumulate(usable | ~begun, axis=1) & begun[:, -1:]
        count = np.maximum(good.sum(axis=1), 1)
        values, doubt = values.reshape(offsets.shape), doubt.reshape(offsets.shape)
        limit = _limit_of_rows(values, doubt, count, tolerance)
        return np.where(np.abs(limit) < VANISHING * tolerance, 0.0, limit)


def _limit_of_rows(
    values: FloatArray, doubt: FloatArray, count: IntArray, tolerance: float
) -> FloatArray:
    """The limit of each row of values, of which the first `count` are good.

    Each may be off by its `doubt`: what is added by less than that does not tell of a pole.
    """
    rows = np.arange(len(values))
    last = values[rows, count - 1]
    steps = values[:, 1:] - values[:, :-1]
    recent = np.maximum(count - 1 - WATCHED, 0)[:, None] + np.arange(WATCHED)
    watched = steps[rows[:, None], np.minimum(recent, steps.shape[1] - 1)]
    ratio = np.abs(watched[:, 1:] / watched[:, :-1])
    ways = np.sign(watched)
    one_way = (ways == ways[:, :1]).all(axis=1) & (watched[:, 0] != 0)
    growing = one_way & (ratio >= DIVERGING_RATIO).all(axis=1) & (watched[:, 0] * last > 0)
    growing &= np.abs(watched[:, -1]) > doubt[rows, count - 1]
    limit = np.where(growing, np.copysign(np.inf, last), last)
    finite = ~growing & np.isfinite(last)
    if not finite.any():
        return limit

    good: BoolArray = np.arange(len(steps[0])) < (count - 1)[:, None]
    size = np.where(good & (steps == steps), np.abs(steps), np.inf)
    small = size <= tolerance
    settled = (small[:, 1:] & small[:, :-1]).any(axis=1)
    best = values[rows, size.argmin(axis=1) + 1]
    shrinking = one_way & (ratio < DIVERGING_RATIO).all(axis=1)
    step, factor = watched[:, -1], np.minimum(ratio[:, -1], DIVERGING_RATIO)
    slow = last + step * factor / (1 - factor)
    slowly = shrinking & (~settled | (np.abs(step) > 1e-12 * np.abs(last)))
    inner = np.where(slowly, slow, np.where(settled, best, np.nan))
    return np.where(finite, inner, limit)
