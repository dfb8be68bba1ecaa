"""Where the runs from a grid of starts end: the basins of a function of two variables."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from msgspec import Struct

from plotter.descent.basins import DIVERGES, LEAVES, UNDECIDED, IntArray
from plotter.descent.field import FloatArray
from plotter.descent.many import Method
from plotter.descent.plane_field import PlaneField, run_plane

APART = 1e-2
"""Ends nearer to each other than this share of the extent are one minimum."""
STILL = 1e-3
"""A run has arrived when its last quarter moved it by less than this share of the extent."""
MOST_MINIMA = 24
"""Ends at more places than this are no minima: the runs have not arrived."""


class BasinImage(Struct, frozen=True, eq=False):
    """Where the run from each start (column x, row y) ends; `ends` has the shape (ny, nx).

    An end is the index of a minimum, DIVERGES, LEAVES or UNDECIDED.
    """

    x: FloatArray
    y: FloatArray
    ends: IntArray
    minima: tuple[tuple[float, float], ...]


def basin_image(
    field: PlaneField,
    method: Method,
    x: FloatArray,
    y: FloatArray,
    rate: float,
    steps: int,
    *,
    unwanted: Callable[[], bool] | None = None,
) -> BasinImage | None:
    """Where the run from every node of the grid ends; None for a method that cannot go many ways.

    Raises SupersededError once it is `unwanted`.
    """
    starts = np.stack([part.ravel() for part in np.meshgrid(x, y)])
    runs = run_plane(field, method, starts, rate, steps, unwanted=unwanted)
    if runs is None:
        return None
    extent = max(float(np.ptp(x)), float(np.ptp(y)))
    with np.errstate(all="ignore"):
        moved = np.abs(runs.x - runs.before).max(axis=0)
    arrived = ~(runs.left | runs.fled) & (moved <= STILL * extent)
    ends = np.where(runs.fled, DIVERGES, np.where(runs.left, LEAVES, UNDECIDED))
    minima = _clusters(runs.x[:, arrived], APART * extent)
    if len(minima) and arrived.any():
        places = runs.x[:, arrived]
        apart = np.hypot(*(places[:, :, None] - minima.T[:, None, :]))
        nearest = apart.argmin(axis=1)
        close = apart.min(axis=1) <= APART * extent
        ends[arrived] = np.where(close, nearest, UNDECIDED)
    found = tuple((float(a), float(b)) for a, b in minima)
    return BasinImage(x, y, ends.reshape(len(y), len(x)).astype(np.int64), found)


def _clusters(places: FloatArray, apart: float) -> FloatArray:
    """One place for each group, an array of shape (m, 2) ordered from left to right."""
    left = places
    found: list[FloatArray] = []
    while left.shape[1] and len(found) < MOST_MINIMA:
        near = np.hypot(*(left - left[:, :1])) <= apart
        found.append(np.median(left[:, near], axis=1))
        left = left[:, ~near]
    return np.array(sorted(found, key=lambda place: tuple(place))).reshape(-1, 2)
