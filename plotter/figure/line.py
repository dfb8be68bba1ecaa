"""Straight lines cut to the viewport without losing digits."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from plotter.figure.marks import FloatArray, Point
from plotter.figure.touch import Touch
from plotter.numeric.viewport import Viewport

FAR = 1e6
"""How many heights of the viewport away a point may lie and still be aimed at."""


def across(viewport: Viewport, point: Point, slope: float) -> tuple[Point, Point] | None:
    """The part of the line through the point that lies in the viewport; None if none does.

    A steep line is followed in y, a flat one in x: the ends then lie on the line to the last
    digit even if the slope is 1e12.
    """
    x, y = point
    if abs(slope) * viewport.width <= viewport.height:
        start, end = viewport.x_min, viewport.x_max
        ends = ((start, y + slope * (start - x)), (end, y + slope * (end - x)))
        low, high = sorted(height for _, height in ends)
        return ends if low <= viewport.y_max and high >= viewport.y_min else None
    low, high = viewport.y_min, viewport.y_max
    ends = ((x + (low - y) / slope, low), (x + (high - y) / slope, high))
    first, last = sorted(ends)
    outside = last[0] < viewport.x_min or first[0] > viewport.x_max
    return None if outside else (first, last)


def touching(viewport: Viewport, found: Touch) -> tuple[Point, Point] | None:
    """The tangent across the viewport, upright where it is vertical; None without one in sight."""
    if found.y is None:
        return None
    if found.slope is not None:
        return across(viewport, (found.x, found.y), found.slope)
    if found.vertical and viewport.x_min <= found.x <= viewport.x_max:
        return (found.x, viewport.y_min), (found.x, viewport.y_max)
    return None


def ray(
    viewport: Viewport, point: Point, slope: float, *, left: bool
) -> tuple[Point, Point] | None:
    """From the point to the edge of the viewport along a one-sided tangent, which may be vertical.

    None where it is out of sight, and where the point is.
    """
    x, y = point
    if math.isinf(slope):
        upward = (slope > 0) != left
        end = viewport.y_max if upward else viewport.y_min
        beyond = y >= end if upward else y <= end
        return None if beyond or not viewport.x_min <= x <= viewport.x_max else (point, (x, end))
    whole = across(viewport, point, slope)
    if whole is None:
        return None
    end = min(whole) if left else max(whole)
    beyond = end[0] >= x if left else end[0] <= x
    return None if beyond else (point, end)


def fits(viewport: Viewport, y: float) -> bool:
    """Whether the height is near enough to the viewport for a guide to be drawn to it."""
    return abs(y - viewport.y_min) <= FAR * viewport.height


def fit(viewport: Viewport, y: FloatArray) -> NDArray[np.bool_]:
    """Which of many heights do."""
    return np.abs(y - viewport.y_min) <= FAR * viewport.height


def piece(viewport: Viewport, point: Point, slope: float, share: float) -> tuple[Point, Point]:
    """A piece of the line through the point, as long on the screen whatever its slope.

    `share` is half its length in widths of the viewport.
    """
    half = share * viewport.width / math.hypot(1.0, slope * viewport.width / viewport.height)
    x, y = point
    return (x - half, y - slope * half), (x + half, y + slope * half)
