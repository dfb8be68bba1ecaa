"""The part of the plane to show first: what matters of the function, not how far it climbs."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from plotter.language.tree import Call, Constant, Node, Number, Piecewise, Power, walk
from plotter.numeric.curve import FloatArray
from plotter.numeric.heights import Heights, choose_heights
from plotter.numeric.places import Places, find_places
from plotter.numeric.shape import period
from plotter.numeric.target import Target
from plotter.numeric.viewport import Viewport

HALF_WIDTHS = (10.05, 100.5, 1e3, 1e4, 1e6, 1e9, 1.0, 1e-2, 1e-4, 1e-6, 1e-9)
"""The windows around 0 that are searched, the first one first."""
MOST_PLACES = 40
FEW = 4
"""More inflections than this do not widen the view."""
NEAREST = 9
USUAL = 8.0
"""The width where nothing asks for another: from −4 to 4."""
LEAST = 3.0
"""The width around a single place of a steep function."""
AROUND = 1.65
"""How much wider than from the first place to the last the view is at least."""
DETAIL = 0.3
"""Places closer together than this are a detail that is worth a view of its own."""
CROWD = 2.5
"""Many places closer together than this are looked at closely too."""
FARTHEST = 12
"""Places so many times farther apart than the near ones would crowd those together."""
BEFORE = 0.12
"""How much of the width is left to where the function is not defined."""
MUCH = 0.35
"""A curve that is in sight for less of the width even then needs a taller view."""
SEEN = 0.6
"""A curve that is in sight for less of the width is looked at more closely."""
CLOSER = 0.85
"""The factor of the room beside the places, from one look to the next."""


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
    target, slope = _targets(function, derivative, variable, parameters)
    aspect = size[1] / size[0]
    with np.errstate(all="ignore"):
        places = _search(target, slope)
        far = _far_out(target)
        turn = period(target)
        if turn is not None:
            half = min(max(5.0, 1.1 * turn), 3.0 * turn)
            x_min, x_max = _rounded(-half, half)
            places = find_places(target, slope, x_min, x_max)
            return _viewport(
                x_min, x_max, choose_heights(target, places, x_min, x_max, far, aspect)
            )
        return _closest(target, places, far, aspect)


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
    target, slope = _targets(function, derivative, variable, parameters)
    with np.errstate(all="ignore"):
        places = find_places(target, slope, x_min, x_max)
        far = _far_out(target)
        heights = choose_heights(target, places, x_min, x_max, far, size[1] / size[0])
        if heights.seen < MUCH:
            aspect = size[1] / size[0]
            heights = choose_heights(target, places, x_min, x_max, far, aspect, tall=True)
        y = target.values(np.linspace(x_min, x_max, 601))
        y = y[np.isfinite(y)]
        low = min(heights.low, 1.04 * float(np.min(y, initial=0.0)))
        high = max(heights.high, 1.04 * float(np.max(y, initial=0.0)))
    # Whoever chose the width meant to see what is in it, unless that would flatten the rest.
    if high - low <= 3 * (heights.high - heights.low):
        return _rounded(low, high)
    view = _viewport(x_min, x_max, heights)
    return view.y_min, view.y_max


def _targets(
    function: Node,
    derivative: Node | None,
    variable: str,
    parameters: Mapping[str, float] | None,
) -> tuple[Target, Target | None]:
    target = Target(function, variable, parameters or {})
    if derivative is None:
        return target, None
    return target, Target(derivative, variable, parameters or {}, function)


def _far_out(target: Target) -> FloatArray:
    """The heights that f settles at far out to the left and to the right."""
    settled: list[float] = []
    for side in (-1.0, 1.0):
        near, *later = target.values(side * np.exp2([5.0, 14.0, 17.0, 20.0, 24.0])).tolist()
        if not all(map(math.isfinite, (near, *later))):
            continue
        wander = max(later) - min(later)
        if wander <= 0.02 * abs(later[-1] - near) or wander <= 1e-9 * abs(near):
            settled.append(round(later[-1], 5))
    return np.array(settled)


def _search(target: Target, slope: Target | None) -> Places:
    """The places of the first window that has any, refined while there are too many."""
    fallback: Places | None = None
    for half in HALF_WIDTHS:
        places = find_places(target, slope, -half, half)
        if fallback is None and places.defined:
            fallback = places
        if places.x.size + places.bends.size == 0:
            continue
        places = _refined(target, slope, places)
        if half == HALF_WIDTHS[0] and _algebraic(target.function):
            places = _with_farther(target, slope, places)
        width = half
        crowded = places
        while crowded.x.size > MOST_PLACES and width > half * 1e-6:
            width /= 4.0
            crowded = find_places(target, slope, -width, width)
        return crowded if 0 < crowded.x.size <= MOST_PLACES else places
    return fallback or find_places(target, slope, -USUAL / 2, USUAL / 2)


def _algebraic(function: Node) -> bool:
    """Whether there are sums, products, quotients and powers only: few places, wherever."""
    return not any(
        isinstance(part, Call | Piecewise | Constant) for part in walk(function)
    ) and all(
        isinstance(part.exponent, Number) for part in walk(function) if isinstance(part, Power)
    )


def _with_farther(target: Target, slope: Target | None, near: Places) -> Places:
    """The places of a wider window, if what is near can still be told apart in it."""
    span = float(np.ptp(near.x)) if near.x.size else 0.0
    alone = span <= 3 * near.step
    for half in HALF_WIDTHS[1:3] if alone else HALF_WIDTHS[1:2]:
        far = find_places(target, slope, -half, half)
        wide = float(np.ptp(far.x)) if far.x.size > 1 else 0.0
        if wide > max(1.2 * span, 20 * far.step) and (alone or wide <= FARTHEST * span):
            return far
    return near


def _refined(target: Target, slope: Target | None, places: Places) -> Places:
    """The same places in a smaller window where the grid was too coarse for them."""
    for _ in range(6):
        found = np.r_[places.x, places.bends]
        first, last = float(found.min()), float(found.max())
        if last - first > 40 * places.step:
            break
        coarse = places.step > 0.05
        reach = max(20 * places.step, USUAL) if coarse else 20 * places.step
        finer = find_places(target, slope, first - reach, last + reach)
        inside = np.r_[finer.x, finer.bends]
        if inside.size == 0 or finer.step >= places.step:
            break
        if not coarse and float(np.ptp(inside)) < 40 * finer.step:
            break
        places = finer
    return places


def _important(places: Places) -> FloatArray:
    """The places that the view has to show: inflections only where they do not lead far."""
    x, step = places.x, places.step
    if 0 < places.bends.size <= FEW:
        both = np.sort(np.r_[x, places.bends])
        if x.size == 0 or np.ptp(x) <= 3 * step or np.ptp(both) <= 2.5 * np.ptp(x):
            x = both
    if _goes_on(x):
        x = np.sort(x[np.argsort(np.abs(x))[:NEAREST]])
        if x[0] < 0 < x[-1]:
            farthest = float(np.max(np.abs(x)))
            x = np.array((-farthest, farthest))
    if x.size and np.ptp(x) <= 3 * step:
        x = x[[x.size // 2]]
        # What is as near to 0 as the samples can tell is meant to be there.
        x = np.where(np.abs(x) <= 2 * step, 0.0, x)
    return x


def _goes_on(x: FloatArray) -> bool:
    """Whether there are many places at about equal distances."""
    gaps = np.diff(x)
    return x.size > NEAREST and bool(np.median(gaps) * 6 > gaps.max())


def _closest(target: Target, places: Places, far: FloatArray, aspect: float) -> Viewport:
    """The view that is narrow enough for most of the curve to be in sight."""
    x = _important(places)
    if _straight(target) and x.size == 1 and abs(x[0]) > USUAL / 2:
        x = np.sort(np.r_[x, 0.0])  # a line far out: both its intercepts
    first, last = (float(x[0]), float(x[-1])) if x.size else (0.0, 0.0)
    span = last - first
    left, right = _room(places, first, last, goes_on=_goes_on(places.x))
    left, right = _wide_enough(
        target, np.r_[far, _inner(places, first, last)], (first, last), (left, right)
    )
    least = (AROUND - 1) / 2 * span if span else LEAST / 2
    looks: list[tuple[float, float, Heights]] = []
    while not looks or max(left, right) >= least:
        x_min, x_max = _with_origin(*_rounded(first - left, last + right), first, last)
        heights = choose_heights(target, places, x_min, x_max, far, aspect)
        if looks and _sees_axis(looks[0][2]) and not _sees_axis(heights):
            break
        looks.append((x_min, x_max, heights))
        if heights.seen >= SEEN or places.poles.size:
            break
        left, right = CLOSER * left, CLOSER * right
    # Coming closer to a straight line shows no more of it.
    if looks[-1][2].seen < looks[0][2].seen + 0.12:
        x_min, x_max, heights = looks[0]
    else:
        x_min, x_max, heights = looks[-1]
    if heights.seen < MUCH and not places.poles.size:
        heights = choose_heights(target, places, x_min, x_max, far, aspect, tall=True)
    return _viewport(x_min, x_max, heights)


def _straight(target: Target) -> bool:
    y = target.values(np.arange(5.0))
    close = 1e-9 * float(np.max(np.abs(y)))
    return _algebraic(target.function) and bool(np.all(np.abs(np.diff(y, 2)) <= close))


def _inner(places: Places, first: float, last: float) -> FloatArray:
    """The heights of the places from the first to the last."""
    x, y = places.heights.T
    return y[(x >= first - places.step) & (x <= last + places.step)]


def _sees_axis(heights: Heights) -> bool:
    return heights.low <= 0 <= heights.high


def _wide_enough(
    target: Target, heights: FloatArray, ends: tuple[float, float], room: tuple[float, float]
) -> tuple[float, float]:
    """The room around the places, widened until f goes a good part of the way between heights."""
    left, right = room
    for _ in range(12):
        y = target.values(np.linspace(ends[0] - left, ends[1] + right, 101))
        y = y[np.isfinite(y)]
        if heights.size < 2 or y.size == 0 or np.ptp(y) >= 0.6 * np.ptp(heights):
            break
        left, right = 2 * left, 2 * right
    return left, right


def _room(places: Places, first: float, last: float, *, goes_on: bool) -> tuple[float, float]:
    """How far the view goes beyond the first and the last place."""
    span = last - first
    width = max(USUAL, AROUND * span)
    if 0 < span < (CROWD if places.x.size > NEAREST else DETAIL):
        width = 4 * span
    elif goes_on:
        width = max(USUAL, 1.15 * span)
    room = width - span
    if not places.starts and not places.ends and span:
        return 0.3 * span, 0.3 * span
    if not places.starts and span >= 0 and places.defined:
        return BEFORE * width, room - BEFORE * width
    if not places.ends and places.defined:
        return room - BEFORE * width, BEFORE * width
    middle = (first + last) / 2
    if abs(middle) <= 0.15 * room:
        return width / 2 + first, width / 2 - last
    return room / 2, room / 2


def _with_origin(x_min: float, x_max: float, first: float, last: float) -> tuple[float, float]:
    """The same ends, or one a little beyond 0 if 0 is not far."""
    width = x_max - x_min
    if x_min + 0.05 * width > 0 and x_min < 0.6 * width and first >= 0:
        return _rounded(-0.06 * x_max, x_max)
    if x_max - 0.05 * width < 0 and x_max > -0.6 * width and last <= 0:
        return _rounded(x_min, -0.06 * x_min)
    return x_min, x_max


def _viewport(x_min: float, x_max: float, heights: Heights) -> Viewport:
    return Viewport(x_min, x_max, *_rounded(heights.low, heights.high))


def _rounded(low: float, high: float) -> tuple[float, float]:
    """The ends with two digits of the width."""
    digits = -math.floor(math.log10(high - low) - 1.3)
    lower, upper = round(low, digits), round(high, digits)
    return (lower, upper) if lower < upper else (low, high)
