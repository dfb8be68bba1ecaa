"""Where the run from every start ends: in which minimum, or why in none."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from plotter.descent.field import Field, FloatArray
from plotter.descent.many import Method, run_many

DIVERGES, LEAVES, UNDECIDED = -1, -2, -3
"""Where a start ends if not in a minimum."""

FLAT = 1e-2
"""An end counts as a minimum if Newton's step from there is this share of the width of starts."""
APART = 1e-2
"""Minima nearer to each other than this share of the width are one."""
CLOSE = 1e-9
"""This share of the width is looked at on either side of where a run ended."""
HALVINGS = 20
"""So often the way to a corner is halved, and once more, to see whether f still falls."""

IntArray = NDArray[np.int64]


class BasinStrip(Struct, frozen=True, eq=False):
    """Where the run from each start ends: the index of a minimum, DIVERGES, LEAVES, UNDECIDED."""

    starts: FloatArray
    ends: IntArray
    minima: tuple[float, ...]


def basin_strip(
    field: Field,
    method: Method,
    starts: FloatArray,
    rate: float,
    steps: int,
    *,
    unwanted: Callable[[], bool] | None = None,
) -> BasinStrip:
    """Where the run from every start ends; raises SupersededError once that is `unwanted`.

    A run belongs to a minimum if it comes nearer to the vertex of the parabola that fits where
    it ends and is almost there, or if its last two points have a minimum between them and are
    almost one: so do runs end at a corner.
    """
    runs = run_many(field, method, starts, rate, steps, unwanted=unwanted)
    width = float(np.ptp(starts)) or 1.0
    going = ~(runs.left | runs.fled)
    with np.errstate(all="ignore"):
        slope, bend = field.slopes(runs.x), field.seconds(runs.x)
        vertex = runs.x - slope / bend
        near = going & (bend > 0) & (np.abs(vertex - runs.x) <= FLAT * width)
        coming = np.abs(runs.x - vertex) <= 0.9 * np.abs(runs.before - vertex) + 1e-6 * width
        arrived = near & coming
        around = going & ~arrived & (np.abs(runs.x - runs.last) <= FLAT * width)
        # A run may have stopped right at a corner, where f has no slope.
        low = np.minimum(runs.last, runs.x)[around] - CLOSE * width
        high = np.maximum(runs.last, runs.x)[around] + CLOSE * width
        vertex[around] = between(field, low, high)
        arrived |= around & np.isfinite(vertex)
    minima = _clusters(vertex[arrived], APART * width)
    ends = np.where(runs.fled, DIVERGES, np.where(runs.left, LEAVES, UNDECIDED))
    if minima.size:
        nearest = np.argmin(np.abs(vertex[arrived, None] - minima[None, :]), axis=1)
        ends[arrived] = nearest
    return BasinStrip(starts, ends.astype(np.int64), tuple(minima.tolist()))


def between(field: Field, low: FloatArray, high: FloatArray) -> FloatArray:
    """Where f stops falling between two places; nan where it does not, or falls without end."""
    found = (field.slopes(low) < 0) & (field.slopes(high) > 0)
    heights = [field.values(low)]
    for _ in range(2):
        for _ in range(HALVINGS):
            middle = (low + high) / 2
            falls = field.slopes(middle) < 0
            low, high = np.where(falls, middle, low), np.where(falls, high, middle)
        heights.append(field.values(low))
    first, second = heights[0] - heights[1], heights[1] - heights[2]
    # Towards a pole the second half of the way goes as deep as the first, or deeper.
    return np.where(found & (second <= first / 2), low, np.nan)


def _clusters(places: FloatArray, apart: float) -> FloatArray:
    """One place for each group of places, in ascending order."""
    if not places.size:
        return places
    ordered = np.sort(places)
    groups = np.split(ordered, np.flatnonzero(np.diff(ordered) > apart) + 1)
    return np.array([float(np.median(group)) for group in groups])
