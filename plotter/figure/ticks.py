"""Where the grid lines and numbers of an axis stand: steps of 1, 2 or 5 times a power of ten."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from plotter.language.numbers import format_number

ACROSS = 88.0
"""The smallest distance between numbers side by side, in px at 100 %."""
UPWARD = 64.0
"""The smallest distance between numbers above one another, in px at 100 %."""
CHARACTER = 7.2
"""The width of a figure of the caption size, in px at 100 %."""
GAP = 20.0
"""The free space between two numbers side by side, in px at 100 %."""
DISTINCT = 4
"""How many representable numbers a step must span, lest two ticks fall on one number."""


@dataclass(frozen=True, slots=True)
class Ticks:
    """The ticks of one axis: their values, ascending, and what is written beside them."""

    step: float
    values: tuple[float, ...]
    labels: tuple[str, ...]


NONE = Ticks(0.0, (), ())


def ticks(minimum: float, maximum: float, pixels: float, *, upward: bool = False) -> Ticks:
    """The ticks of an axis from minimum to maximum that is so many px (at 100 %) long.

    The numbers never overlap: `upward` says that they stand above one another and only their
    height counts. An axis without extent, or too fine for doubles, has none.
    """
    extent = maximum - minimum
    if not (math.isfinite(extent) and extent > 0 and pixels > 0):
        return NONE
    least = extent * (UPWARD if upward else ACROSS) / pixels
    least = max(least, DISTINCT * math.ulp(max(abs(minimum), abs(maximum))))
    for digit, exponent in _steps(least):
        found = _ticks(minimum, maximum, digit, exponent)
        widest = max((len(label) for label in found.labels), default=0) * CHARACTER + GAP
        if upward or found.step / extent * pixels >= widest:
            return found
    return NONE


def _steps(least: float) -> Iterator[tuple[int, int]]:
    """The steps digit · 10^exponent from the first that is no smaller than `least`, ascending."""
    first = math.floor(math.log10(least))
    for exponent in range(first, first + 4):
        for digit in (1, 2, 5):
            if float(f"{digit}e{exponent}") >= least:
                yield digit, exponent


@lru_cache(maxsize=512)
def _written(value: float, digits: int) -> str:
    """The number beside a tick; a view that is moved shows the same ones again and again."""
    return format_number(value, digits=digits)


def _ticks(minimum: float, maximum: float, digit: int, exponent: int) -> Ticks:
    """The multiples of one step; each value is the double nearest to its decimal number."""
    step = float(f"{digit}e{exponent}")
    first, last = math.floor(minimum / step), math.ceil(maximum / step)
    counts = [count * digit for count in range(first, last + 1)]
    values = [(float(f"{count}e{exponent}"), count) for count in counts]
    inside = [(value, count) for value, count in values if minimum <= value <= maximum]
    labels = tuple(_written(value, len(str(abs(count)))) for value, count in inside)
    return Ticks(step, tuple(value for value, _ in inside), labels)
