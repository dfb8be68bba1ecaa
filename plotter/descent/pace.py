"""How a run moves: settling, jumping back and forth, growing, or so many steps from its goal."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from plotter.descent.objective import Point
from plotter.descent.trajectory import Iterate

Iterates = Sequence[Iterate]

GROWING_STEPS = 5
"""Growth in so many steps in a row is no accident."""
SETTLED_GRADIENT = 1e-6
SWINGS = 4
"""So many turns in the last half of a run are a swing."""
MOST_STEPS_FORETOLD = 1e9
LATEST_BEGIN, HALVINGS = 20.0, 60
"""In lengths of the run, by which its count of steps may be off at most; and how finely."""
FEWEST_TO_FORETELL = 20
"""In fewer steps in several dimensions the fast directions hide how slow the others are."""
SAME_POWER = 0.2
"""A run shrinks as a power of the step number where two parts of it show this power, so near."""


def length(point: Point) -> float:
    """The Euclidean length of a vector."""
    return math.hypot(*point)


def grows(iterates: Iterates, *, by: float = 1.0) -> bool:
    """Whether the last updates grew one after the other, in all by more than a factor."""
    sizes = [length(iterate.update) for iterate in iterates if iterate.update]
    tail = sizes[-GROWING_STEPS - 1 :]
    if len(tail) < min(GROWING_STEPS + 1, 3):
        return False
    steady = all(later > earlier for earlier, later in pairwise(tail))
    return steady and tail[-1] > by * sizes[0]


def settled(iterates: Iterates, tolerance: float) -> bool:
    """Whether the gradient at the end is as good as zero."""
    return length(iterates[-1].gradient) <= max(tolerance, SETTLED_GRADIENT)


def jumps_back_and_forth(iterates: Iterates) -> tuple[Point, Point] | None:
    """The two points between which the run jumps without getting closer, if it does."""
    if len(iterates) < 2 * GROWING_STEPS:
        return None
    tail = iterates[-2 * GROWING_STEPS : -1]
    for earlier, later in pairwise(tail):
        turned = sum(a * b for a, b in zip(earlier.update, later.update, strict=True)) < 0
        if not turned or length(later.update) < 0.98 * length(earlier.update):
            return None
    return iterates[-2].x, iterates[-1].x


def remaining_steps(iterates: Iterates, tolerance: float) -> int | None:
    """About how many steps are missing until the gradient is within the tolerance.

    From how the gradient shrank in the last half of the run: by the same factor each step
    (linear convergence), or slower and slower (a power of the step number). None if it did not
    shrink, if neither fits, or if the answer would be beyond a thousand million.
    """
    count = len(iterates) - 1
    sizes = [length(iterates[k].gradient) for k in (count // 2, count - count // 4, count)]
    if count < 4 or tolerance <= 0 or not sizes[0] > sizes[1] > sizes[2] > 0:
        return None
    if not falls_at_the_end(iterates):
        return None  # it swings: three gradients say nothing of the rest
    if count < FEWEST_TO_FORETELL and len(iterates[-1].x) > 1:
        return None
    early = math.log(sizes[0] / sizes[1]) / (count - count // 4 - count // 2)
    late = math.log(sizes[1] / sizes[2]) / (count // 4)
    missing = math.log(sizes[2] / tolerance)
    if late > 0.9 * early:
        more = missing / late
    else:
        power = math.log(sizes[1] / sizes[2]) / math.log(count / (count - count // 4))
        before = math.log(sizes[0] / sizes[1]) / math.log((count - count // 4) / (count // 2))
        if abs(before / power - 1.0) > SAME_POWER:
            return None
        begun = _begun_before(count, math.log(sizes[0] / sizes[1]) / math.log(sizes[1] / sizes[2]))
        power = math.log(sizes[1] / sizes[2]) / math.log(
            (count + begun) / (count - count // 4 + begun)
        )
        exponent = missing / power
        if exponent > math.log(MOST_STEPS_FORETOLD):
            return None
        more = (count + begun) * (math.exp(exponent) - 1.0)
    return math.ceil(more) if more < MOST_STEPS_FORETOLD else None


def _begun_before(count: int, ratio: float) -> float:
    """How many steps earlier a run that shrinks as a power of the step number began.

    Between a half and three quarters of the run the logarithm of the gradient fell `ratio` times
    as far as in the last quarter: c (k + k₀)⁻ᵖ has a ratio that falls as k₀ grows.
    """
    early, middle = count // 2, count - count // 4

    def ratio_of(begun: float) -> float:
        late = math.log((count + begun) / (middle + begun))
        return math.log((middle + begun) / (early + begun)) / late

    low, high = -0.9 * early, LATEST_BEGIN * count
    for _ in range(HALVINGS):
        between = (low + high) / 2
        low, high = (between, high) if ratio_of(between) > ratio else (low, between)
    return (low + high) / 2


class Swing(Struct, frozen=True):
    """Between which places a run in one variable swings, and by what its swings shrink a step."""

    low: float
    high: float
    ratio: float


def swings(iterates: Iterates) -> Swing | None:
    """How a run in one variable swings around a place in its last half; None if it does not."""
    tail = iterates[len(iterates) // 2 :]
    if len(tail) < 2 * SWINGS or len(tail[0].x) != 1:
        return None
    turns = sum(a.gradient[0] * b.gradient[0] < 0 for a, b in pairwise(tail))
    if turns < SWINGS:
        return None
    middle = len(tail) // 2
    (early, _, _), (late, low, high) = (_extent(part) for part in (tail[:middle], tail[middle:]))
    ratio = (late / early) ** (1.0 / middle) if early > 0 else 1.0
    return Swing(low, high, ratio)


def _extent(part: Iterates) -> tuple[float, float, float]:
    """How wide the points of a part of a run lie, and from where to where."""
    places = [iterate.x[0] for iterate in part]
    return max(places) - min(places), min(places), max(places)


def falls_at_the_end(iterates: Iterates) -> bool:
    """Whether f fell with every step of the last quarter of the run."""
    tail = iterates[-max(len(iterates) // 4, 2) :]
    return all(later.f < earlier.f for earlier, later in pairwise(tail))


def slows_down(iterates: Iterates) -> bool:
    """Whether the gradient shrank clearly in the last half of the run."""
    middle = iterates[len(iterates) // 2]
    return length(iterates[-1].gradient) < 0.95 * length(middle.gradient)
