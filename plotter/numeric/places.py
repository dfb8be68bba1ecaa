"""Where something happens to a function, as far as samples can tell."""

from __future__ import annotations

import math

import numpy as np
from msgspec import Struct

from plotter.numeric.curve import FloatArray
from plotter.numeric.interval import BoolArray
from plotter.numeric.target import Target

GRID = 2000
FEW_JUMPS = 4
"""More jumps than this are a staircase, whose single steps do not matter."""
HUGE = 1e100
SLIGHT = 1e-3
"""A change of the slope smaller than this part of its size is no bend."""


class Places(Struct, frozen=True):
    """What was found between lo and hi.

    `x` are roots, extrema, edges, holes, jumps and poles in order, `bends` the inflections.
    The others have rows (x, height): `heights` of f, `lesser` heights at the inflections,
    `slopes` where f′ is extreme or jumps, and `root_slopes` where f is 0.
    """

    lo: float
    hi: float
    x: FloatArray
    bends: FloatArray
    heights: FloatArray
    lesser: FloatArray
    slopes: FloatArray
    root_slopes: FloatArray
    defined: bool
    starts: bool
    ends: bool
    poles: FloatArray

    @property
    def step(self) -> float:
        """The distance of the samples."""
        return (self.hi - self.lo) / GRID


def find_places(target: Target, slope: Target | None, lo: float, hi: float) -> Places:
    """Roots, extrema, inflections, edges and breaks between lo and hi."""
    # An odd number of steps, so that no sample falls on the integers.
    x = np.linspace(lo, hi, GRID + 2) + (hi - lo) * 1.3e-7
    y = beyond_reach(target.values(x))
    d = np.gradient(y, x) if slope is None else slope.values(x)
    known = ~np.isnan(y)
    edge = known[1:] != known[:-1]
    change, toward_zero = np.sign(y[1:]) * np.sign(y[:-1]) < 0, _shrinks(np.abs(y))
    turn, toward_flat = d[1:] * d[:-1] < 0, _shrinks(np.abs(d))
    root = change & toward_zero
    pole = (change & ~toward_zero) | (turn & ~toward_flat)
    flat = turn & toward_flat & ~pole
    bend = _bends(d)
    jump = (np.abs(np.diff(y)) > 20 * _largest(d) * (x[1] - x[0])) & ~pole
    jump &= np.isfinite(y[1:]) & np.isfinite(y[:-1])
    middle = (x[1:] + x[:-1]) / 2
    holes, gaps = _missing(target, x, y)
    least = np.where(np.abs(y[1:]) < np.abs(y[:-1]), y[1:], y[:-1])
    few = jump.sum() <= FEW_JUMPS
    heights = [
        np.column_stack((middle[root], np.zeros(int(root.sum())))),
        np.column_stack((middle[flat], least[flat])),
        holes,
        _ends(x, y, edge),
        *([_both(middle, y, jump)] if few else []),
    ]
    return Places(
        lo,
        hi,
        np.sort(np.r_[middle[edge | root | pole | flat | jump], holes[:, 0], gaps]),
        middle[bend],
        _finite(np.vstack(heights)),
        _finite(np.column_stack((middle[bend], least[bend]))),
        _finite(np.vstack((_both(middle, d, bend), _both(middle, d, flat)))),
        _finite(_both(middle, d, root)),
        bool(known.any()),
        bool(known[0]),
        bool(known[-1]),
        np.r_[middle[pole], gaps],
    )


def beyond_reach(y: FloatArray) -> FloatArray:
    """The same heights, infinite where they are so large that nothing is to be seen there."""
    return np.where(np.abs(y) > HUGE, np.sign(y) * np.inf, y)


def _both(x: FloatArray, y: FloatArray, chosen: BoolArray) -> FloatArray:
    """The heights on both sides of the chosen gaps between samples."""
    return np.vstack(
        (np.column_stack((x[chosen], y[:-1][chosen])), np.column_stack((x[chosen], y[1:][chosen])))
    )


def _finite(points: FloatArray) -> FloatArray:
    return points[np.isfinite(points[:, 1])]


def _missing(target: Target, x: FloatArray, y: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Simple numbers where f alone has no value: holes as points, and the x of the others."""
    width = float(x[-1] - x[0])
    unit = 0.5 if width <= 40 else 10.0 ** math.floor(math.log10(width) - 1)
    first, last = math.ceil(x[0] / unit), math.floor(x[-1] / unit)
    simple = np.arange(first, last + 1, dtype=np.float64) * unit
    missing = simple[~np.isfinite(target.values(simple))]
    after = np.clip(np.searchsorted(x, missing), 2, x.size - 2)
    left, right = y[after - 1], y[after]
    farther = np.abs(y[after + 1] - y[after - 2])
    smooth = np.abs(right - left) <= 0.6 * farther + 1e-9 * np.abs(left)
    apart = ~smooth & ~np.isnan(left) & ~np.isnan(right) & (np.isfinite(left) | np.isfinite(right))
    return np.column_stack((missing[smooth], (left + right)[smooth] / 2)), missing[apart]


def _ends(x: FloatArray, y: FloatArray, edge: BoolArray) -> FloatArray:
    """Where f ends at a finite height: there it changes no faster than farther inside."""
    found: list[tuple[float, float]] = []
    for gap in np.flatnonzero(edge).tolist()[:20]:
        inward = 1 if np.isnan(y[gap]) else -1
        first = gap + 1 if inward > 0 else gap
        if 0 <= first + 3 * inward < x.size:
            a, b, c = (float(y[first + n * inward]) for n in (0, 1, 3))
            if abs(a - b) <= abs(b - c):
                found.append((float(x[first]), a))
    return np.array(found, dtype=np.float64).reshape(-1, 2)


def _largest(d: FloatArray) -> float:
    """The largest finite size, 0 if there is none."""
    return float(np.max(np.abs(d[np.isfinite(d)]), initial=0.0))


def _shrinks(size: FloatArray) -> BoolArray:
    """Between which neighbors the size is no larger than around them, as at a zero."""
    outer = np.r_[np.inf, size[:-2]] + np.r_[size[2:], np.inf]
    return ~(size[1:] + size[:-1] > 1.5 * outer)


def _bends(d: FloatArray) -> BoolArray:
    """Where the slope is largest or smallest."""
    finite = d[np.isfinite(d)]
    change = float(np.ptp(finite)) if finite.size else 0.0
    scale = _largest(d)
    step = np.diff(d)
    if change <= SLIGHT * scale:
        return np.zeros(step.size, dtype=bool)
    step = np.where(np.abs(step) > 1e-9 * np.minimum(np.abs(d[1:]), scale), step, 0.0)
    before = np.r_[0.0, step[:-1]]
    turn = np.sign(before) * np.sign(step) < 0
    return turn & (np.abs(before) < scale / 4) & (np.abs(step) < scale / 4)
