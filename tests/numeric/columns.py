"""Counts the pixel columns in which a drawn curve differs from the function."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from plotter.language.tree import Node
from plotter.numeric.curve import Curve, FloatArray
from plotter.numeric.target import Target
from plotter.numeric.viewport import Viewport

SAMPLES = 1000
NEAR = 1e-9
"""In columns: what lies this close to an edge is on it."""
HALVINGS = 60
"""How often a steep step is halved: what is left of its height then is a jump."""
APPROACHES = 4.0 ** -np.arange(1.0, 500.0)
"""How near to its breaks a function is looked at, in columns: a pole is thinner than samples."""


def true_ranges(target: Target, view: Viewport, width: int) -> tuple[FloatArray, FloatArray]:
    """The lowest and highest value in each column, from many samples; nan where undefined.

    A jump at an edge belongs to one side.
    """
    edges = view.x_min + view.width * np.arange(width + 1) / width
    # No simple shares, at which breaks like to be.
    inner = (np.arange(SAMPLES) + np.sqrt(2.0) - 1.0) / SAMPLES
    low, high = np.empty(width), np.empty(width)
    for start in range(0, width, 64):
        a, b = edges[start : start + 65][:-1], edges[start : start + 65][1:]
        x = a[:, None] + (b - a)[:, None] * inner
        y = target.values(x.ravel()).reshape(x.shape)
        low[start : start + 64] = np.fmin.reduce(y, axis=1)
        high[start : start + 64] = np.fmax.reduce(y, axis=1)
    return low, high


def _approach(
    low: FloatArray, high: FloatArray, target: Target, view: Viewport, breaks: tuple[float, ...]
) -> None:
    """Take in the values near breaks that a curve claims: they are true wherever they are."""
    width = low.size
    for place in breaks:
        middle = (place - view.x_min) * (width / view.width)
        border = round(middle)
        for side in (-1.0, 1.0):
            column = np.floor(middle + side * APPROACHES).astype(int)
            if abs(middle - border) < NEAR:
                column[:] = border - 1 if side < 0 else border
            x = place + side * APPROACHES * (view.width / width)
            inside = (column >= 0) & (column < width) & (x != place)
            y = _sure(target, x[inside], view, width)
            np.fmin.at(low, column[inside], y)
            np.fmax.at(high, column[inside], y)


def drawn_ranges(curve: Curve, view: Viewport, width: int) -> tuple[FloatArray, FloatArray]:
    """The lowest and highest point of the polylines in each column; nan where nothing is drawn."""
    edges = view.x_min + view.width * np.arange(width + 1) / width
    low, high = np.full(width, np.nan), np.full(width, np.nan)
    for branch in curve.branches:
        x, y = branch[:, 0], branch[:, 1]
        inner = edges[(edges > x[0]) & (edges < x[-1])]
        order = np.argsort(np.r_[x, inner], kind="stable")
        all_x, all_y = np.r_[x, inner][order], np.r_[y, np.interp(inner, x, y)][order]
        place = (all_x - view.x_min) * (width / view.width)
        for column in (np.floor(place - NEAR), np.floor(place + NEAR)):
            column = np.clip(column, np.floor(place[0] + NEAR), np.ceil(place[-1] - NEAR) - 1)
            known = (column >= 0) & (column < width)
            index = column[known].astype(int)
            np.fmin.at(low, index, all_y[known])
            np.fmax.at(high, index, all_y[known])
    return low, high


def wrong_columns(
    function: Node,
    curve: Curve,
    view: Viewport,
    size: tuple[int, int],
    *,
    derivative_of: Node | None = None,
) -> NDArray[np.int64]:
    """The columns whose drawn range differs from the true one by more than a pixel.

    It has to reach as far as many samples do, and may reach as far as the function does at the
    places where something is drawn and near the breaks that are claimed.
    """
    target = Target(function, "x", {}, derivative_of)
    pixel = view.height / size[1]
    low, high = true_ranges(target, view, size[0])
    lowest, highest = low.copy(), high.copy()
    _approach(lowest, highest, target, view, _claimed(curve))
    _reach_edges(lowest, highest, target, view)
    _widen(lowest, highest, target, view, np.concatenate([np.zeros(0), *_places(curve)]))
    drawn_low, drawn_high = drawn_ranges(curve, view, size[0])
    # Nothing need be drawn of what stays within a pixel of the border.
    bottom, top = view.y_min + pixel, view.y_max - pixel
    hidden = np.isnan(low) | (low > top) | (high < bottom)
    never = np.isnan(lowest) | (lowest > top) | (highest < bottom)
    empty = np.isnan(drawn_low) | (drawn_low > view.y_max) | (drawn_high < view.y_min)
    too_much = never & ~empty & ~((drawn_low > top) | (drawn_high < bottom))
    missing = ~hidden & (
        (_clipped(drawn_low, view) - _clipped(low, view) > pixel)
        | (_clipped(high, view) - _clipped(drawn_high, view) > pixel)
    )
    invented = (
        ~never
        & ~empty
        & (
            (_clipped(lowest, view) - _clipped(drawn_low, view) > pixel)
            | (_clipped(drawn_high, view) - _clipped(highest, view) > pixel)
        )
    )
    return np.flatnonzero(too_much | (~hidden & empty) | missing | invented)


def _claimed(curve: Curve) -> tuple[float, ...]:
    """The places at which the curve says that the function breaks or ends."""
    jumps = (jump[0] for jump in curve.jumps)
    ends = (x for x, _ in (*curve.holes, *curve.open_ends, *curve.closed_ends))
    starts = (float(x) for branch in curve.branches for x in branch[[0, -1], 0])
    return tuple(dict.fromkeys((*curve.poles, *jumps, *ends, *starts)))


def _reach_edges(low: FloatArray, high: FloatArray, target: Target, view: Viewport) -> None:
    """Take in the values just inside of the edges of columns, which a continuous f reaches."""
    edges = view.x_min + view.width * np.arange(low.size + 1) / low.size
    beside = np.maximum(4 * np.spacing(np.abs(edges)), 1e-15 * view.width / low.size)
    for y in (target.values((edges + beside)[:-1]), target.values((edges - beside)[1:])):
        np.fmin(low, y, out=low)
        np.fmax(high, y, out=high)


def _places(curve: Curve) -> list[FloatArray]:
    return [branch[:, 0] for branch in curve.branches]


def _sure(target: Target, x: FloatArray, view: Viewport, count: int) -> FloatArray:
    """Values at special places, nan where nothing but rounding is left of them."""
    y = target.values(x)
    bounds = target.bounds_of_points(x)
    doubt = _clipped(bounds.hi, view) - _clipped(bounds.lo, view)
    # A pixel is about as high as a column of a view of this many is wide.
    return np.where(doubt <= view.height / count, y, np.nan)


def _widen(
    low: FloatArray, high: FloatArray, target: Target, view: Viewport, x: FloatArray
) -> None:
    """Take in the values at the drawn places: a spike may be thinner than a thousandth pixel."""
    place = (x - view.x_min) * (low.size / view.width)
    column = np.floor(place).astype(int)
    inside = (column >= 0) & (column < low.size)
    if inside.any():
        y = _sure(target, x[inside], view, low.size)
        np.fmin.at(low, column[inside], y)
        np.fmax.at(high, column[inside], y)


def jumps_in_sight(target: Target, view: Viewport, size: tuple[int, int]) -> list[float]:
    """Places where the function jumps by more than a pixel inside of the view, poles included.

    Steps between neighbors of many samples are halved to the last double, whatever the app
    says; what is left of their height while nothing happens beside them is a jump. Jumps that
    are less than a column apart fill a band and are not told apart.
    """
    pixel = view.height / size[1]
    count = size[0] * SAMPLES // 4
    x = view.x_min + view.width * (np.arange(count) + 0.5) / count
    y = _clipped(target.values(x), view)
    index = np.flatnonzero(np.abs(y[1:] - y[:-1]) > 2 * pixel)
    apart = np.diff(index, prepend=-SAMPLES, append=count + SAMPLES) > SAMPLES // 4
    index = index[apart[1:] & apart[:-1]]
    a, b, at_a, at_b = x[index], x[index + 1], y[index], y[index + 1]
    beside = b - a
    for _ in range(HALVINGS):
        middle = a + (b - a) / 2
        value = _clipped(target.values(middle), view)
        # The steeper half; where the middle has no value the curve is open anyway.
        left = np.abs(value - at_a) >= np.abs(at_b - value)
        b, at_b = np.where(left, middle, b), np.where(left, value, at_b)
        a, at_a = np.where(left, a, middle), np.where(left, at_a, value)
    around = np.abs(_clipped(target.values(a - beside), view) - at_a)
    around += np.abs(_clipped(target.values(b + beside), view) - at_b)
    height = np.abs(at_b - at_a)
    still = (height > 2 * pixel) & ~(around > 0.1 * height)
    return np.unique(b[still]).tolist()


def _clipped(y: FloatArray, view: Viewport) -> FloatArray:
    return np.clip(y, view.y_min, view.y_max)


def joins_across(curve: Curve, places: tuple[float, ...]) -> int:
    """How many of the places lie strictly inside of a branch, by more than rounding."""
    near = [1e-9 * max(abs(place), 1e-6) for place in places]
    return sum(
        1
        for place, rounding in zip(places, near, strict=True)
        for branch in curve.branches
        if branch[0, 0] + rounding < place < branch[-1, 0] - rounding
    )
