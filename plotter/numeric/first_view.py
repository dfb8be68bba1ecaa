"""The part of the plane to show first: roots, extrema, poles and edges, not the poles' heights."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from plotter.language.tree import Node
from plotter.numeric.curve import FloatArray
from plotter.numeric.interval import BoolArray
from plotter.numeric.target import Target
from plotter.numeric.viewport import Viewport

HALF_WIDTHS = (10.0, 100.0, 1e3, 1e4, 1e6, 1e9, 1.0, 1e-2, 1e-4, 1e-6, 1e-9)
"""The windows around 0 that are searched, the first one first."""
GRID = 2000
MOST_PLACES = 40
FEW = 6
"""With so many places the inflections are not needed."""
NEAREST = 9
ALONE = 3.0
"""Half of the width of the view around a single place."""
LEAST_WIDTH = 6.0
NARROW = 0.3
"""Places closer together than this are a detail that is worth a view of its own."""
STEEP = 12.0
"""How far the view reaches from the middle height, in typical distances from it."""
REACH = 6.0
"""How far the view goes beyond the important heights, in extents of these."""


@dataclass(frozen=True, slots=True)
class _Places:
    """What was found in a window: places in order, the important heights, and poles or not."""

    x: FloatArray
    heights: FloatArray
    lo: float
    hi: float
    defined: bool
    starts: bool
    ends: bool
    poles: bool

    @property
    def resolution(self) -> float:
        """How well the places are known."""
        return 2 * (self.hi - self.lo) / GRID


def first_view(
    function: Node,
    derivative: Node | None,
    variable: str = "x",
    parameters: Mapping[str, float] | None = None,
    size: tuple[int, int] = (1280, 720),
) -> Viewport:
    """A viewport with round ends that shows what matters of the function.

    `derivative` is the expression of f′, if known; `size` is that of the plot in pixels.
    """
    target = Target(function, variable, parameters or {})
    slope = None
    if derivative is not None:
        slope = Target(derivative, variable, parameters or {}, function)
    with np.errstate(all="ignore"):
        places = _search(target, slope)
        x_min, x_max = _horizontal(places)
        y_min, y_max = _vertical(target, places, x_min, x_max, size[0])
    return Viewport(x_min, x_max, y_min, y_max)


def fitting_heights(
    function: Node,
    derivative: Node | None,
    x_min: float,
    x_max: float,
    variable: str = "x",
    parameters: Mapping[str, float] | None = None,
    size: tuple[int, int] = (1280, 720),
) -> tuple[float, float]:
    """The ends in y that show what matters of the function between two given ends in x."""
    target = Target(function, variable, parameters or {})
    slope = None
    if derivative is not None:
        slope = Target(derivative, variable, parameters or {}, function)
    with np.errstate(all="ignore"):
        places = _places(target, slope, x_min, x_max)
        return _vertical(target, places, x_min, x_max, size[0])


def _search(target: Target, slope: Target | None) -> _Places:
    """The places of the first window that has any, refined while there are too many."""
    fallback: _Places | None = None
    for half in HALF_WIDTHS:
        places = _places(target, slope, -half, half)
        if fallback is None and places.defined:
            fallback = places
        if places.x.size == 0:
            continue
        places = _closer(target, slope, places)
        width = half
        crowded = places
        while crowded.x.size > MOST_PLACES and width > half * 1e-6:
            width /= 4.0
            crowded = _places(target, slope, -width, width)
        return crowded if 0 < crowded.x.size <= MOST_PLACES else places
    return fallback or _places(target, slope, -ALONE, ALONE)


def _closer(target: Target, slope: Target | None, places: _Places) -> _Places:
    """The same places in a smaller window where the grid was too coarse for them."""
    for _ in range(8):
        resolution = places.resolution
        span = places.x[-1] - places.x[0]
        if resolution < ALONE / 10 or span > 20 * resolution:
            break
        reach = max(10 * resolution, 2 * ALONE)
        finer = _places(target, slope, places.x[0] - reach, places.x[-1] + reach)
        if finer.x.size == 0 or finer.resolution >= resolution:
            break
        places = finer
    return places


def _places(target: Target, slope: Target | None, lo: float, hi: float) -> _Places:
    """Roots, extrema, inflections, edges and breaks between lo and hi."""
    # An odd number of steps, so that no sample falls on the integers.
    x = np.linspace(lo, hi, GRID + 2) + (hi - lo) * 1.3e-7
    y = target.values(x)
    d = np.gradient(y, x) if slope is None else slope.values(x)
    known = ~np.isnan(y)
    edge = known[1:] != known[:-1]
    change = np.sign(y[1:]) * np.sign(y[:-1]) < 0
    toward_zero = _shrinks(np.abs(y))
    root = change & toward_zero
    pole = (change & ~toward_zero) | ((d[1:] * d[:-1] < 0) & ~_shrinks(np.abs(d)))
    pole |= np.isinf(y[1:]) != np.isinf(y[:-1]) if np.isinf(y).any() and slope is None else False
    flat = (d[1:] * d[:-1] < 0) & _shrinks(np.abs(d))
    bends = _bends(d)
    jump = np.abs(np.diff(y)) > 20 * _largest(d) * (x[1] - x[0])
    found = edge | root | pole | flat | jump
    if found.sum() < FEW:
        found |= bends
    middle = (x[1:] + x[:-1]) / 2
    heights = np.where(np.abs(y[1:]) < np.abs(y[:-1]), y[1:], y[:-1])
    important = np.r_[np.zeros(int(root.sum() > 0)), heights[flat]]
    return _Places(
        middle[found],
        important[np.isfinite(important)],
        lo,
        hi,
        bool(known.any()),
        bool(known[0]),
        bool(known[-1]),
        bool(pole.any()),
    )


def _largest(d: FloatArray) -> float:
    """The largest finite size, 0 if there is none."""
    return float(np.max(np.abs(d[np.isfinite(d)]), initial=0.0))


def _shrinks(size: FloatArray) -> BoolArray:
    """Between which neighbors the size is no larger than around them, as at a zero."""
    outer = np.r_[np.inf, size[:-2]] + np.r_[size[2:], np.inf]
    return ~(size[1:] + size[:-1] > 1.5 * outer)


def _bends(d: FloatArray) -> BoolArray:
    """Where the slope is largest or smallest."""
    step = np.diff(d)
    scale = _largest(d)
    step = np.where(np.abs(step) > 1e-9 * scale, step, 0.0)
    before = np.r_[0.0, step[:-1]]
    turn = np.sign(before) * np.sign(step) < 0
    return turn & (np.abs(before) < scale / 4) & (np.abs(step) < scale / 4)


def _horizontal(places: _Places) -> tuple[float, float]:
    """The ends in x: all places, or the nearest to 0 where they go on and on."""
    x = places.x
    if x.size == 0:
        return -ALONE, ALONE
    cut = False
    gaps = np.diff(x)
    if x.size > NEAREST and gaps.size and np.median(gaps) * 20 > gaps.max():
        x = np.sort(x[np.argsort(np.abs(x))[:NEAREST]])
        cut = True
        if x[0] < 0 < x[-1]:
            farthest = float(np.max(np.abs(x)))
            x = np.asarray((-farthest, farthest))
    low, high = float(x[0]), float(x[-1])
    span = high - low
    if span <= places.resolution:
        pad = ALONE
    elif cut:
        pad = 0.06 * span
    else:
        wanted = LEAST_WIDTH if span >= NARROW else 2.6 * span
        pad = max(0.3 * span, (wanted - span) / 2)
    left, right = pad, pad
    # Little room on a side where there is nothing.
    if not places.starts:
        left, right = 0.3 * pad, 1.7 * pad
    elif not places.ends:
        left, right = 1.7 * pad, 0.3 * pad
    if not places.starts and not places.ends:
        left = right = 0.3 * max(span, pad / 4)
    return _rounded(low - left, high + right)


def _vertical(
    target: Target, places: _Places, x_min: float, x_max: float, width: int
) -> tuple[float, float]:
    """The ends in y: the important heights and what is near to them."""
    y = target.values(np.linspace(x_min, x_max, 2 * width + 1))
    y = y[np.isfinite(y)]
    if y.size == 0:
        return -1.0, 1.0
    low, high = float(y.min()), float(y.max())
    share, room = (0.08, 0.5) if places.poles else (0.03, 0.8)
    inner_low, inner_high = np.quantile(y, [share, 1 - share]).tolist()
    reach = room * (inner_high - inner_low)
    if reach > 0:
        low, high = max(low, inner_low - reach), min(high, inner_high + reach)
    middle = float(np.median(y))
    typical = float(np.median(np.abs(y - (middle if places.heights.size == 0 else 0.0))))
    if typical > 0:
        low, high = max(low, middle - STEEP * typical), min(high, middle + STEEP * typical)
    important = places.heights
    if important.size:
        first, last = float(important.min()), float(important.max())
        low, high = min(low, first), max(high, last)
        extent = last - first
        if extent > 1e-9 * max(abs(first), abs(last)):
            low = max(low, first - REACH * extent)
            high = min(high, last + REACH * extent)
    extent = high - low
    if extent <= 1e-12 * max(abs(low), abs(high)):
        low, high = min(low, 0.0), max(high, 0.0)
        extent = high - low or 1.0
        low, high = low - (0.0 if low < 0 < high else 0.2 * extent), high + 0.2 * extent
    # The axis is shown where it costs little.
    if 0 < low < 0.5 * extent:
        low = 0.0
    if -0.5 * extent < high < 0:
        high = 0.0
    pad = 0.08 * (high - low)
    return _rounded(low - pad, high + pad)


def _rounded(low: float, high: float) -> tuple[float, float]:
    """The ends with two digits of the width."""
    digits = -math.floor(math.log10(high - low) - 1.3)
    lower, upper = round(low, digits), round(high, digits)
    return (lower, upper) if lower < upper else (low, high)
