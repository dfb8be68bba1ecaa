"""The view that follows a run which leaves it: how far out one has to look at each step."""

from __future__ import annotations

import math

import numpy as np

from plotter.descent.trajectory import Trajectory
from plotter.figure.kept import kept_with_run
from plotter.figure.navigation import is_usable
from plotter.numeric.curve import FloatArray
from plotter.numeric.viewport import Viewport

GROWTH = 1.6
"""A side moves out in steps, each so much farther than the last: not every point zooms."""
AIR = 0.06
"""Between a point and the edge at least, in extents of what has to be seen."""


@kept_with_run
def reach_of(run: Trajectory) -> FloatArray:
    """Least x, largest x, least y, largest y up to each point, an array of shape (n, 4).

    Above a line y is f, in the plane the second coordinate. Points that are no numbers are left
    out.
    """
    across = run.positions[:, 0]
    upward = run.heights if run.positions.shape[1] == 1 else run.positions[:, 1]
    columns: list[FloatArray] = []
    for values in (across, upward):
        low = np.where(np.isfinite(values), values, np.inf)
        high = np.where(np.isfinite(values), values, -np.inf)
        columns += [np.minimum.accumulate(low), np.maximum.accumulate(high)]
    return np.column_stack(columns)


def following(home: Viewport, run: Trajectory, frame: int) -> Viewport:
    """The view from home that holds the way up to the point after `frame`.

    Where that would be farther than a plot can show, it is the last view that can be.
    """
    reach = reach_of(run)
    low, high = 0, min(frame + 1, len(reach) - 1)
    found = _grown(home, reach[high])
    if found is not None:
        return found
    best = home
    while low < high:
        middle = (low + high) // 2
        grown = _grown(home, reach[middle])
        if grown is None:
            high = middle
        else:
            best, low = grown, middle + 1
    return best


def _grown(home: Viewport, reach: FloatArray) -> Viewport | None:
    """The view with all of it, None if it is no view any more."""
    if not np.isfinite(reach).all():
        return home
    x_low, x_high, y_low, y_high = reach.tolist()
    x_min, x_max = _sides(home.x_min, home.x_max, x_low, x_high)
    y_min, y_max = _sides(home.y_min, home.y_max, y_low, y_high)
    if not all(map(math.isfinite, (x_min, x_max, y_min, y_max))):
        return None
    grown = Viewport(x_min, x_max, y_min, y_max)
    return grown if is_usable(grown) else None


def _sides(low: float, high: float, least: float, most: float) -> tuple[float, float]:
    extent = high - low
    air = AIR * (max(high, most) - min(low, least))
    below = low - least + air if least < low else 0.0
    above = most - high + air if most > high else 0.0
    return low - _in_steps(below, extent), high + _in_steps(above, extent)


def _in_steps(missing: float, extent: float) -> float:
    """The first of the lengths extent · (GROWTH^m − 1) that is enough."""
    if missing <= 0:
        return 0.0
    power = math.ceil(math.log(missing / extent + 1.0) / math.log(GROWTH) - 1e-12)
    try:
        return extent * (GROWTH**power - 1.0)
    except OverflowError:
        return math.inf
