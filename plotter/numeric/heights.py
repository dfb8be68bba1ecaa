"""How much of the height of the plane to show of a function between two ends in x."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from msgspec import Struct

from plotter.numeric.curve import FloatArray
from plotter.numeric.places import Places, beyond_reach
from plotter.numeric.target import Target

SAMPLES = 601
MOST = 0.7
"""The share of the width for which the curve should be in sight."""
FLATTER, MUCH_FLATTER = 1.5, 2.3
"""How much the heights of f may shrink for what is less important."""
MARGIN, ONE_WAY, BOTH_WAYS = 0.12, 0.5, 0.35
"""Room beyond the heights, in parts of their extent: where the curve stays, and where it leaves."""
TALLEST = 2.5
"""How much taller than at equal scales the view of a function without heights may be."""
WITH_POLES, WITHOUT_POLES = 5.0, 1.8
"""How many times taller than what matters the view is at most."""
FLATTEST = 0.4
"""Height by width from which on equal scales are given up."""
EASY = 1.7
"""A curve no taller than this, in heights at equal scales, is shown whole."""


class Heights(Struct, frozen=True):
    """The ends in y, and for which share of its width the curve is between them."""

    low: float
    high: float
    seen: float


def choose_heights(
    target: Target,
    places: Places,
    x_min: float,
    x_max: float,
    far: FloatArray,
    aspect: float,
    *,
    tall: bool = False,
) -> Heights:
    """Ends in y between which extrema, roots and asymptotes take a good share of the height.

    `far` are the heights of horizontal asymptotes, `aspect` is height by width of the plot.
    With `tall` the view is as tall as most of the curve needs, however steep it is.
    """
    equal = (x_max - x_min) * min(max(aspect, FLATTEST), 1.0)
    y = beyond_reach(target.values(np.linspace(x_min, x_max, SAMPLES) + (x_max - x_min) * 1.3e-7))
    y = y[np.isfinite(y)]
    if y.size == 0:
        return Heights(-equal / 2, equal / 2, 1.0)
    hard = np.r_[_between(places.heights, x_min, x_max), far]
    if hard.size == 0:
        hard = np.array([np.median(y)])
    bottom, top = float(hard.min()), float(hard.max())
    extent = top - bottom
    covering = _covering(y, bottom, top, bottom, top)
    # Without heights that are apart, equal scales lead; with them, their extent does.
    real = extent > 0.02 * min(covering, equal)
    base = max(extent, (0.2 if real else 0.6) * min(covering, equal))
    low, high = _with_lesser(target, places, (x_min, x_max), (bottom, top), base)
    covering = max(covering, _covering(y, bottom, top, low, high))
    poles = bool(np.any((places.poles > x_min) & (places.poles < x_max)))
    share = WITH_POLES if poles else WITHOUT_POLES
    most_height = max(share * (high - low), 0.2 * equal)
    pad_low, pad_high = _margins(y, low, high)
    low, high = low - pad_low, high + pad_high
    whole = max(float(y.max()), high) - min(float(y.min()), low)
    if tall:
        height = 1.08 * whole if whole <= EASY * covering else 1.1 * covering
    elif real:
        height = min(max(1.1 * covering, min(equal, max(share, 2.0) * extent)), most_height)
    else:
        height = _by_scale(covering, equal, whole)
    height = max(min(height, 1.4 * whole), high - low)
    if height <= 1e-12 * max(abs(low), abs(high)):
        height = equal
    return _placed(y, low, high, height)


def _by_scale(covering: float, equal: float, whole: float) -> float:
    """The height near that of equal scales, of a function without heights that are apart."""
    if whole <= EASY * equal:
        return max(1.1 * covering, equal, 1.08 * whole)
    return min(max(1.1 * covering, equal), TALLEST * equal)


def _covering(y: FloatArray, bottom: float, top: float, low: float, high: float) -> float:
    """The extent from low to high and as far beyond as most of the curve is from bottom and top."""
    beyond = np.maximum(np.maximum(bottom - y, y - top), 0.0)
    most = float(np.quantile(beyond, MOST))
    lower = min(low, max(low - most, float(y.min())))
    upper = max(high, min(high + most, float(y.max())))
    return upper - lower


def _between(points: FloatArray, x_min: float, x_max: float) -> FloatArray:
    """The heights of the points between the ends."""
    return points[(points[:, 0] > x_min) & (points[:, 0] < x_max), 1]


def _with_lesser(
    target: Target,
    places: Places,
    ends: tuple[float, float],
    heights: tuple[float, float],
    base: float,
) -> tuple[float, float]:
    """The heights widened by what is less important, as long as it is near."""
    bottom, top = heights
    start = target.values(np.zeros(1)) if ends[0] < 0 < ends[1] else np.empty(0)
    lesser = np.r_[
        start[np.isfinite(start)],
        _between(places.lesser, *ends),
    ]
    bottom, top = _widened(bottom, top, [0.0], MUCH_FLATTER * base or np.inf)
    bottom, top = _widened(bottom, top, lesser.tolist(), MUCH_FLATTER * base)
    for slopes, limit in ((places.slopes, MUCH_FLATTER), (places.root_slopes, FLATTER)):
        values = _between(slopes, *ends)
        # All or none: a part of f′ says little.
        lower = float(np.min(values, initial=bottom))
        upper = float(np.max(values, initial=top))
        if upper - lower <= limit * base:
            bottom, top = lower, upper
    return bottom, top


def _widened(
    bottom: float, top: float, heights: Iterable[float], limit: float
) -> tuple[float, float]:
    """The ends with those heights, nearest first, that keep them within the limit."""
    middle = (bottom + top) / 2
    for height in sorted(heights, key=lambda value: abs(value - middle)):
        lower, upper = min(bottom, height), max(top, height)
        if upper - lower <= limit:
            bottom, top = lower, upper
    return bottom, top


def _margins(y: FloatArray, bottom: float, top: float) -> tuple[float, float]:
    """Room below and above: more where the curve leaves."""
    extent = top - bottom
    falls = bool(np.any(y < bottom - MARGIN * extent))
    rises = bool(np.any(y > top + MARGIN * extent))
    leaving = (BOTH_WAYS if falls and rises else ONE_WAY) * extent
    return leaving if falls else MARGIN * extent, leaving if rises else MARGIN * extent


def _placed(y: FloatArray, bottom: float, top: float, height: float) -> Heights:
    """The ends of this height around bottom and top that show most of the curve."""
    spare = max(height - (top - bottom), 0.0)
    # What is left over after the margins goes where the curve goes, else to both sides.
    shares = np.linspace(0.1, 0.9, 17)
    lows = bottom - spare * shares
    inside = (y >= lows[:, None]) & (y <= lows[:, None] + height)
    seen = inside.mean(axis=1)
    ends = max(float(y.min()), bottom - height), min(float(y.max()), top + height)
    away = np.abs(lows + height / 2 - (ends[0] + ends[1]) / 2) / height
    best = int(np.argmax(seen - 0.1 * away))
    return Heights(float(lows[best]), float(lows[best]) + height, float(seen[best]))
