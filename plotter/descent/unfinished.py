"""Why a run is not at its end after all its steps, and about how many more it takes."""

from __future__ import annotations

import math

from plotter.descent.divergence import endless, falls, overshooting
from plotter.descent.flatness import judge
from plotter.descent.pace import (
    Swing,
    falls_at_the_end,
    grows,
    jumps_back_and_forth,
    length,
    remaining_steps,
    settled,
    slows_down,
    swings,
)
from plotter.descent.record import Ending, Record, flat_words, named, true_gradient, words_of
from plotter.descent.trajectory import Kind
from plotter.language.numbers import format_number, format_point
from plotter.language.words import tr

PAIR_DIGITS = 1e-5
"""The share of the distance between two points that their digits still show."""

FROZEN = 1e-3
"""A schedule that leaves this share of the first rate has as good as stopped the run."""
HELD = 0.05
"""Where a step is this share of what weight decay alone would make, it balances the slope."""
SHRINKING = 0.999
"""Swings that shrink by less than this in a step do not shrink."""
MANY_STEPS = 50
"""After so many steps without a minimum there may be none."""


def out_of_steps(record: Record) -> Ending:
    """The ending of a run that took all its steps."""
    risen = record.last.f > record.iterates[0].f
    if risen and grows(record.iterates) and not falls(record):
        return overshooting(record)
    if grows(record.iterates, by=1e3):
        return Ending("diverged", endless(record), "unbounded")
    return _unfinished(record)


def _unfinished(record: Record) -> Ending:
    wanted, _, moving = words_of(record)
    at = named(record, record.last.x)
    start = tr("Out of steps after {taken}, at {at}", taken=record.taken, at=at)

    def ending(words: str, kind: Kind = "unfinished") -> Ending:
        return Ending("ran out of steps", words, kind)

    if record.taken == 0:
        return ending(tr("{start}: no step was asked for.", start=start))
    if settled(record.iterates, record.tolerance):
        found = judge(record.objective, record.last.x)
        if found.kind == "minimum":
            words = tr(
                "{start}: it has settled at a {wanted} and hardly moves any more.",
                start=start,
                wanted=wanted,
            )
            return ending(words, "minimum")
        return ending(
            tr(
                "{start}: it hardly moves any more. {flat_words}",
                start=start,
                flat_words=flat_words(record, found),
            ),
            "flat",
        )
    pair = jumps_back_and_forth(record.iterates)
    if pair is not None:
        gap = math.dist(*pair) * PAIR_DIGITS
        first, second = (named(record, point, gap) for point in pair)
        return ending(
            tr(
                "Out of steps after {taken}, jumping back and forth between {first} and "
                "{second}. Try a smaller rate.",
                taken=record.taken,
                first=first,
                second=second,
            ),
            "oscillating",
        )
    special = _moved_by_other_things(record)
    if special:
        return ending(f"{start}{special}")
    more = remaining_steps(record.iterates, record.tolerance)
    if more is not None:
        reach = format_number(record.tolerance)
        about = tr("about {more} to a gradient of {reach}", more=_about(more), reach=reach)
        return ending(
            tr("{start}, still {moving}: {rest}.", start=start, moving=moving, rest=about),
            "crawling",
        )
    slope = format_point(true_gradient(record))
    if falls_at_the_end(record.iterates):
        way = tr("slower and slower") if slows_down(record.iterates) else tr("with no end in sight")
        doubt = _doubt(record, wanted)
        return ending(
            tr(
                "{start}, still {moving}, {way}: the gradient is {slope}.{doubt}",
                start=start,
                moving=moving,
                way=way,
                slope=slope,
                doubt=doubt,
            ),
            "falling",
        )
    swing = swings(record.iterates)
    if swing is not None:
        return _swinging(record, swing, start)
    return ending(tr("{start}, not converged: the gradient is {slope}.", start=start, slope=slope))


def _moved_by_other_things(record: Record) -> str:
    """What else than the slope decides how the run goes: noise, the schedule, or weight decay."""
    last, before = record.last, record.iterates[-2]
    slope = format_point(true_gradient(record))
    if record.noise:
        late = record.iterates[len(record.iterates) * 3 // 4 :]
        if sum(length(iterate.gradient) for iterate in late) / len(late) < 2 * record.noise:
            return tr(
                ", wandering: the slope there is hidden by the noise of {noise}. A rate that "
                "falls along the run lets it settle.",
                noise=format_number(record.noise),
            )
        return ""
    if record.scheduled and before.rate < FROZEN * record.rate:
        return tr(
            ": the rate has fallen to {rate}, too small to go on, and the gradient is "
            "still {slope}. Let the rate fall more slowly.",
            rate=format_number(before.rate, digits=2),
            slope=slope,
        )
    pull = before.rate * record.settings.get("weight_decay", 0.0) * length(last.x)
    if length(before.update) < HELD * pull:
        return tr(
            ", where weight decay holds it: its pull towards 0 balances the gradient "
            "{slope}. Without weight decay it would go on.",
            slope=slope,
        )
    return ""


def _swinging(record: Record, swing: Swing, start: str) -> Ending:
    """Back and forth over the wanted place, with swings that shrink or do not."""
    if swing.ratio < SHRINKING:
        about = ""
        if record.tolerance > 0 and swing.ratio > 0:
            missing = math.log(max(length(record.last.gradient) / record.tolerance, 2.0))
            about = tr(
                ": about {ceil} to settle", ceil=_about(math.ceil(missing / -math.log(swing.ratio)))
            )
        words = tr("{start}, swinging with ever shorter swings{rest}.", start=start, rest=about)
        return Ending("ran out of steps", words, "crawling")
    width = (swing.high - swing.low) * PAIR_DIGITS
    low, high = (named(record, (place,), width) for place in (swing.low, swing.high))
    return Ending(
        "ran out of steps",
        tr(
            "Out of steps after {taken}, swinging between {low} and {high} without "
            "getting closer. Try a smaller rate.",
            taken=record.taken,
            low=low,
            high=high,
        ),
        "oscillating",
    )


def _doubt(record: Record, wanted: str) -> str:
    """What may be behind it that a long run does not end."""
    if record.taken < MANY_STEPS:
        return ""
    bend = record.objective.hessian(record.last.x)
    if all(bend[place][place] > 0 for place in range(record.objective.dimension)):
        return tr(" Try more steps or a larger rate.")  # the valley is here, the way is long
    return tr(" There may be no {wanted}.", wanted=wanted)


def _about(count: int) -> str:
    """A number of steps to two digits."""
    if count == 1:
        return tr("1 more step")
    unit = 10 ** max(len(str(count)) - 2, 0)
    return tr("{count} more steps", count=format_number(round(count / unit) * unit))
