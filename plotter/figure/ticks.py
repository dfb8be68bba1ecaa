"""Where the grid lines and numbers of an axis stand: steps of 1, 2 or 5 times a power of ten, or
multiples of π."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from msgspec import Struct

from plotter.language.numbers import format_number
from plotter.language.words import decimal_mark

Unit = Literal["decimal", "pi"]

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
READABLE = 11
"""Longer numbers, in characters, are written as differences from a round one of them."""
FAR = 100
"""The numbers are so many times the extent: a difference is then never taken for one."""
MINOR_PARTS = {1: 5, 2: 4, 5: 5}
"""Into how many parts the minor grid divides a step of this digit."""
PI_STEPS = (Fraction(1, 12), Fraction(1, 6), Fraction(1, 4), Fraction(1, 2))
"""The steps below π; from there on they are 1, 2 or 5 times a power of ten."""
MOST_PI = 10_000
"""A step of more than so many π is as good as decimal."""


class Ticks(Struct, frozen=True):
    """The ticks of one axis: their values, ascending, and what is written beside them.

    The minor grid divides each step into so many `parts`.
    """

    step: float
    values: tuple[float, ...]
    labels: tuple[str, ...]
    parts: int = 5

    def minor(self, minimum: float, maximum: float) -> tuple[float, ...]:
        """The places between the ticks, from minimum to maximum, where minor lines stand."""
        if not self.values:
            return ()
        small, first = self.step / self.parts, self.values[0]
        before = math.ceil((minimum - first) / small)
        after = math.floor((maximum - first) / small)
        return tuple(
            first + count * small for count in range(before, after + 1) if count % self.parts
        )


NONE = Ticks(0.0, (), ())


def ticks(
    minimum: float,
    maximum: float,
    pixels: float,
    *,
    upward: bool = False,
    unit: Unit = "decimal",
) -> Ticks:
    """The ticks of an axis from minimum to maximum that is so many px (at 100 %) long.

    The numbers never overlap: `upward` says that they stand above one another and only their
    height counts. An axis without extent, or too fine for doubles, has none. Multiples of π
    give way to decimal numbers where the step would be less than π/12.
    """
    extent = maximum - minimum
    if not (math.isfinite(extent) and extent > 0 and pixels > 0):
        return NONE
    least = extent * (UPWARD if upward else ACROSS) / pixels
    least = max(least, DISTINCT * math.ulp(max(abs(minimum), abs(maximum))))
    found = _candidates(minimum, maximum, least, unit)
    return next((one for one in found if upward or _apart(one, pixels / extent)), NONE)


def _candidates(minimum: float, maximum: float, least: float, unit: Unit) -> Iterator[Ticks]:
    """Ticks at the steps that are no smaller than `least`, ascending."""
    if unit == "pi" and PI_STEPS[0] * math.pi / 2 < least <= MOST_PI * math.pi:
        for fraction in _pi_steps(least / math.pi):
            yield _multiples_of_pi(minimum, maximum, fraction)
    for digit, exponent in _steps(least):
        yield _decimal(minimum, maximum, digit, exponent)


def _apart(found: Ticks, pixels_per_unit: float) -> bool:
    """Whether there is room between every two neighbors."""
    step = found.step * pixels_per_unit
    return all(
        (len(left) + len(right)) / 2 * CHARACTER + GAP <= step
        for left, right in pairwise(found.labels)
    )


def _steps(least: float) -> Iterator[tuple[int, int]]:
    """The steps digit · 10^exponent from the first that is no smaller than `least`, ascending."""
    first = math.floor(math.log10(least))
    for exponent in range(first, first + 4):
        for digit in (1, 2, 5):
            if float(f"{digit}e{exponent}") >= least:
                yield digit, exponent


def _pi_steps(least: float) -> Iterator[Fraction]:
    """Steps in units of π, from the first that is no smaller than `least`, ascending."""
    yield from (step for step in PI_STEPS if step >= least)
    for digit, exponent in _steps(max(least, 1.0)):
        yield Fraction(digit * 10**exponent)


@lru_cache(maxsize=512)
def _written(value: float, digits: int, _mark: str) -> str:
    """The number beside a tick; a view that is moved shows the same ones again and again."""
    text = format_number(value, digits=digits)
    return text.replace("1 × ", "", 1) if text.lstrip("−").startswith("1 × ") else text


def _decimal(minimum: float, maximum: float, digit: int, exponent: int) -> Ticks:
    """The multiples of one step; each value is the double nearest to its decimal number."""
    step = float(f"{digit}e{exponent}")
    first, last = math.floor(minimum / step), math.ceil(maximum / step)
    counts, values = _multiples(first, last, digit, exponent)
    start, end = bisect_left(values, minimum), bisect_right(values, maximum)
    labels = _labels(counts[start:end], exponent, decimal_mark())
    return Ticks(step, values[start:end], labels, MINOR_PARTS[digit])


@lru_cache(maxsize=64)
def _multiples(
    first: int, last: int, digit: int, exponent: int
) -> tuple[tuple[int, ...], tuple[float, ...]]:
    """The multiples of a step, from the first to the last, without the power of ten and with it."""
    counts = tuple(count * digit for count in range(first, last + 1))
    return counts, tuple(float(f"{count}e{exponent}") for count in counts)


@lru_cache(maxsize=64)
def _labels(counts: tuple[int, ...], exponent: int, _mark: str) -> tuple[str, ...]:
    """What is written beside count · 10^exponent.

    Where the numbers would be long, only the roundest near the middle is written out,
    and the others say how far they are from it: 1.2345678, +2 × 10⁻¹⁰, +4 × 10⁻¹⁰.
    """
    whole = tuple(_text(count, exponent) for count in counts)
    if max(map(len, whole), default=0) <= READABLE:
        return whole
    if FAR * (counts[-1] - counts[0]) > min(map(abs, counts)):
        return whole
    # One near the middle, where nothing covers it.
    quarter, middle = len(counts) // 4, counts[len(counts) // 2]
    central = counts[quarter : len(counts) - quarter]
    base = min(central, key=lambda count: (_digits(count), abs(count - middle)))
    return tuple(
        _text(count, exponent) if count == base else _difference(count - base, exponent)
        for count in counts
    )


def _digits(count: int) -> int:
    """How many digits of a number must be written."""
    return len(str(abs(count)).rstrip("0"))


def _text(count: int, exponent: int) -> str:
    return _written(float(f"{count}e{exponent}"), len(str(abs(count))), decimal_mark())


def _difference(count: int, exponent: int) -> str:
    return ("+" if count > 0 else "") + _text(count, exponent)


def _multiples_of_pi(minimum: float, maximum: float, step: Fraction) -> Ticks:
    """The multiples of a fraction of π, written as such: −3π/2, π, 2π."""
    size = float(step) * math.pi
    counts = range(math.ceil(minimum / size), math.floor(maximum / size) + 1)
    values = tuple(float(count * step) * math.pi for count in counts)
    labels = tuple(_pi_text(count * step) for count in counts)
    parts = MINOR_PARTS.get(int(str(step.numerator)[0]), 5) if step >= 1 else 2
    return Ticks(size, values, labels, parts)


def _pi_text(multiple: Fraction) -> str:
    if multiple == 0:
        return "0"
    above = abs(multiple.numerator)
    text = "π" if above == 1 else f"{above}π"
    sign = "−" if multiple < 0 else ""
    return f"{sign}{text}" if multiple.denominator == 1 else f"{sign}{text}/{multiple.denominator}"
