"""The best rate of each method, found for all of them in the same way."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from msgspec import Struct

from plotter.descent.field import Field, FloatArray
from plotter.descent.many import Method, arrivals, run_many
from plotter.language.numbers import format_number
from plotter.language.words import tr

LOWEST, HIGHEST, COARSE = 1e-4, 100.0, 61
"""The rates that all methods try first: ten to a factor of ten."""
FINE = 21
"""So many rates are tried between the neighbors of the best of them."""
REACHED = 1e-3
"""A run has arrived when this share of the largest fall of all runs is missing."""
DIGITS = 3


class Candidate(Struct, frozen=True):
    """A method that is to get its rate, and the start of its run."""

    method: Method
    start: float


class Tuned(Struct, frozen=True):
    """The best rate of a method, the steps it needs with it (None: it does not arrive), and f at
    the end; of −f where that is descended."""

    optimizer: str
    learning_rate: float
    steps: int | None
    height: float


class Tuning(Struct, frozen=True):
    """The rates of all methods, in their order, and how they were found, in a sentence."""

    tuned: tuple[Tuned, ...]
    words: str


class _Tried(Struct, frozen=True, eq=False):
    rates: FloatArray
    heights: FloatArray

    def joined(self, other: _Tried) -> _Tried:
        heights = np.hstack((self.heights, other.heights))
        return _Tried(np.concatenate((self.rates, other.rates)), heights)


def tune(
    field: Field,
    candidates: Sequence[Candidate],
    steps: int,
    unwanted: Callable[[], bool] | None = None,
) -> Tuning:
    """The best rate of each candidate within the same steps; raises SupersededError.

    All try the same rates, and then as many around the best of their own. Best is the rate with
    which a run arrives first: all aim at the same height, the lowest that any of them reached,
    but for a thousandth of the fall from the highest start. Who does not arrive gets the rate
    with the lowest end. Of equally quick rates the one that is lower then is taken, and of equally
    low ones the one nearest to the method's usual rate.
    """
    coarse = np.geomspace(LOWEST, HIGHEST, COARSE)
    tried = [_run(field, candidate, coarse, steps, unwanted) for candidate in candidates]
    level = _level(tried)
    for index, candidate in enumerate(candidates):
        place = _best(tried[index], candidate, level)
        low, high = coarse[max(place - 1, 0)], coarse[min(place + 1, COARSE - 1)]
        fine = np.geomspace(float(low), float(high), FINE)
        tried[index] = tried[index].joined(_run(field, candidate, fine, steps, unwanted))
    level = _level(tried)
    tuned = [_tuned(*pair, level) for pair in zip(tried, candidates, strict=True)]
    return Tuning(tuple(tuned), _words(steps, {candidate.start for candidate in candidates}))


def _run(
    field: Field,
    candidate: Candidate,
    rates: FloatArray,
    steps: int,
    unwanted: Callable[[], bool] | None,
) -> _Tried:
    rates = np.array([float(f"{rate:.{DIGITS}g}") for rate in rates])
    starts = np.full(rates.shape, candidate.start)
    runs = run_many(field, candidate.method, starts, rates, steps, unwanted=unwanted)
    return _Tried(rates, np.where(np.isnan(runs.heights), np.inf, runs.heights))


def _level(tried: Sequence[_Tried]) -> float:
    """The height that all aim at; infinite without any run that ends."""
    ends = min((float(part.heights[-1].min()) for part in tried), default=np.inf)
    begins = [float(part.heights[0, 0]) for part in tried]
    begins = [height for height in begins if np.isfinite(height)]
    if not np.isfinite(ends) or not begins:
        return np.inf
    return ends + REACHED * max(max(begins) - ends, 0.0)


def _best(tried: _Tried, candidate: Candidate, level: float) -> int:
    usual = candidate.method.optimizer.learning_rate
    away = np.abs(np.log(tried.rates / usual))
    arrived = arrivals(tried.heights, level)
    last = len(tried.heights) - 1
    heights = tried.heights[np.minimum(arrived, last), np.arange(len(away))]
    return int(np.lexsort((away, heights, arrived))[0])


def _tuned(tried: _Tried, candidate: Candidate, level: float) -> Tuned:
    place = _best(tried, candidate, level)
    arrived = int(arrivals(tried.heights, level)[place])
    return Tuned(
        candidate.method.optimizer.name,
        float(tried.rates[place]),
        arrived if arrived < len(tried.heights) else None,
        float(tried.heights[-1, place]),
    )


def _words(steps: int, starts: set[float]) -> str:
    where = tr("from the same start") if len(starts) == 1 else tr("each from its own start")
    low, high = format_number(LOWEST), format_number(HIGHEST)
    return tr(
        "Every method tried the same {coarse} rates from {low} to {high}, and {fine} "
        "more around the best of its own, for {steps} steps {where}. Best is the "
        "rate that first comes, and stays, within a thousandth of the lowest height "
        "that any of them reached; who never does gets the rate with the lowest end.",
        coarse=COARSE,
        low=low,
        high=high,
        fine=FINE,
        steps=format_number(steps),
        where=where,
    )
