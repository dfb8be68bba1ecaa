"""Which places are zeros and which are rounding: by signs that are proved around them."""

from __future__ import annotations

import numpy as np

from plotter.numeric.curve import FloatArray
from plotter.numeric.enclose import Enclosure
from plotter.numeric.interval import BoolArray
from plotter.numeric.target import Target

STEPS = np.array([4e-6, 1e-4, 1e-3, 1e-2])
"""So far from a zero, as shares of the interval, the signs around it are looked for."""
BETWEEN = np.array([0.25, 0.5, 0.7])
"""Where between two zeros a sign is looked for: one of the places may chance to be at a pole."""
BLURRED = 1e-3
"""A stretch of zeros longer than this share of the interval, with no sign between, is rounding."""


def proved_signs(target: Target, x: FloatArray) -> FloatArray:
    """The signs at places: 0 where rounding leaves them in doubt, nan where there is no value."""
    return _signs(target.bounds_of_points(x))


def _signs(bounds: Enclosure) -> FloatArray:
    signs = np.where(bounds.lo > 0, 1.0, np.where(bounds.hi < 0, -1.0, 0.0))
    return np.where(bounds.possible, signs, np.nan)


def _naught(bounds: Enclosure) -> BoolArray:
    """Where the function is exactly 0."""
    return (bounds.lo == 0) & (bounds.hi == 0)


def certain_zeros(
    target: Target, places: FloatArray, width: float
) -> tuple[FloatArray, FloatArray]:
    """The zeros among places in order, and how the sign changes at each: −1, 1, or 0 where not.

    Places with no proved sign between them are one zero. One beside which there are no proved
    signs at all, within a hundredth of the `width` of the interval, is none.
    """
    if places.size == 0:
        return places, places
    between = places[:-1, None] + np.diff(places)[:, None] * BETWEEN
    bounds = target.bounds_of_points(between.ravel())
    # Two ends of an interval of zeros are none of them.
    parted = ((_signs(bounds) != 0) | _naught(bounds)).reshape(between.shape).any(axis=1)
    first = np.concatenate(([True], parted))
    last = np.concatenate((parted, [True]))
    start, end = places[first], places[last]
    room = start[1:] - end[:-1]
    wide = np.array([np.inf])
    left = _beside(target, start, -np.concatenate((wide, room)), width)
    right = _beside(target, end, np.concatenate((room, wide)), width)
    certain: BoolArray = (left != 0) & (right != 0) & (end - start <= BLURRED * width)
    changes = np.where(left * right < 0, right, 0.0)
    return _best(target, places, first)[certain], changes[certain]


def _beside(target: Target, x: FloatArray, room: FloatArray, width: float) -> FloatArray:
    """The nearest proved sign on one side of each place, up to a third of the room there."""
    steps = np.minimum(np.abs(room)[:, None] / 3, STEPS * width)
    steps = np.maximum(steps, 64 * np.spacing(np.abs(x))[:, None])
    around = x[:, None] + np.copysign(steps, room[:, None])
    bounds = target.bounds_of_points(around.ravel())
    signs = _signs(bounds)
    # Where the function is exactly 0 beside it, it is no single zero, whatever comes farther off.
    known = ((signs != 0) | _naught(bounds)).reshape(around.shape)
    return signs.reshape(around.shape)[np.arange(len(known)), known.argmax(axis=1)]


def _best(target: Target, places: FloatArray, first: BoolArray) -> FloatArray:
    """Of each stretch of places, which begin at the `first` ones, the one that stands for it."""
    if first.all():
        return places
    sizes = np.abs(target.values(places))
    sizes = np.where(np.isnan(sizes), np.inf, sizes)
    starts = np.flatnonzero(first)
    stretches = zip(starts.tolist(), [*starts[1:].tolist(), places.size], strict=True)
    best: list[float] = []
    for begin, end in stretches:
        least = np.flatnonzero(sizes[begin:end] == sizes[begin:end].min())
        best.append(float(places[begin + least[least.size // 2]]))
    return np.array(best)
