"""What every rate does from one start, and which are good."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from plotter.descent.field import Field, FloatArray
from plotter.descent.many import Method, arrivals, run_many
from plotter.descent.plane_field import PlaneField, run_plane

LOWEST_RATE, HIGHEST_RATE, RATES = 1e-4, 10.0, 101
REACHED = 1e-3
"""A run has arrived when this share of the possible fall is missing."""


class RateMap(Struct, frozen=True, eq=False):
    """f after every step (rows, from 0) with every rate (columns), and the good band of rates.

    `best` is the rate that arrives first, `band` the rates around it that arrive too.
    """

    rates: FloatArray
    heights: FloatArray
    best: float | None
    band: tuple[float, float] | None

    @property
    def lowest(self) -> float:
        """The lowest end that any rate reached; infinite if no run ends."""
        ends = self.heights[-1]
        return float(np.min(ends, where=np.isfinite(ends), initial=np.inf))


def all_rates() -> FloatArray:
    """The rates that are tried, evenly spaced on a logarithmic scale."""
    return np.geomspace(LOWEST_RATE, HIGHEST_RATE, RATES)


def rate_map(field: Field, method: Method, start: float, steps: int) -> RateMap:
    """What every rate does from this start, and which are good.

    The best rate is the one that first comes within a thousandth of the largest fall that any
    rate reached; if none does earlier than another, the lowest end decides.
    """
    rates = all_rates()
    starts = np.full(rates.shape, start)
    return judged(rates, run_many(field, method, starts, rates, steps).heights)


def plane_rate_map(
    field: PlaneField, method: Method, start: tuple[float, float], steps: int
) -> RateMap | None:
    """The same from a start in the plane; None for a method that cannot go many ways together."""
    rates = all_rates()
    starts = np.repeat(np.array(start)[:, None], len(rates), axis=1)
    runs = run_plane(field, method, starts, rates, steps)
    return None if runs is None else judged(rates, runs.heights)


def judged(rates: FloatArray, heights: FloatArray) -> RateMap:
    """The map of these heights, a row a step and a column a rate, with the best rate."""
    ends = np.where(np.isfinite(heights[-1]), heights[-1], np.inf)
    lowest, highest = float(ends.min()), float(heights[0, 0])
    if not lowest < highest:
        return RateMap(rates, heights, None, None)
    level = lowest + REACHED * (highest - lowest)
    good = ends <= level
    best = int(np.lexsort((ends, arrivals(heights, level)))[0])
    low = high = best
    while low > 0 and good[low - 1]:
        low -= 1
    while high + 1 < len(rates) and good[high + 1]:
        high += 1
    return RateMap(rates, heights, float(rates[best]), (float(rates[low]), float(rates[high])))
