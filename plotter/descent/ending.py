"""How a run ended, in one of five words and in a sentence with the reason."""

from __future__ import annotations

from plotter.descent.divergence import diverged, overshooting
from plotter.descent.flatness import Flatness, is_corner_minimum, judge
from plotter.descent.gaps import Gap
from plotter.descent.pace import grows, length, settled
from plotter.descent.record import (
    Ending,
    Record,
    flat_words,
    height_of,
    named,
    steps_of,
    true_gradient,
    words_of,
)
from plotter.descent.unfinished import out_of_steps
from plotter.language.numbers import format_point


def explain(record: Record) -> Ending:
    """The ending of a run, with its reason and numbers."""
    if record.gap is not None:
        return _jumped(record, record.gap)
    match record.stop:
        case "rest":
            return _at_rest(record)
        case "undefined":
            return _left(record)
        case "no slope":
            return _no_slope(record)
        case "too large":
            return diverged(record)
        case "no step":
            return _no_step(record)
        case "small steps":
            return _small_steps(record)
        case "steps":
            return out_of_steps(record)


def _no_step(record: Record) -> Ending:
    """Newton's method where no parabola fits: f″ is 0, or there is none."""
    if grows(record.iterates):
        return overshooting(record)
    at = named(record, record.last.x)
    curvature = record.objective.hessian(record.last.x)[0][0]
    if record.objective.dimension == 1 and curvature == 0:
        reason = f"f″ = 0 at {at}: a straight line fits best, which has no vertex"
    else:
        reason = f"f″ is not a usable number at {at}"
    return Ending(
        "stopped at a flat point",
        f"Stopped after {steps_of(record.taken)}. {reason}, so {record.optimizer.label} has no step"
        " there. Start elsewhere, or take another method.",
        "undefined step",
    )


def _at_rest(record: Record) -> Ending:
    found = judge(record.objective, record.last.x)
    if found.kind == "minimum":
        return _converged(record, found)
    return Ending("stopped at a flat point", flat_words(record, found), "flat")


def _small_steps(record: Record) -> Ending:
    """The steps became shorter than asked for: at a minimum, or since the rate is small."""
    found = judge(record.objective, record.last.x)
    if settled(record.iterates, record.tolerance):
        return _at_rest(record)
    near = found.kind == "minimum" and found.error <= 10 * length(record.iterates[-2].update)
    if near:
        return _converged(record, found)
    slope = format_point(true_gradient(record))
    return Ending(
        "ran out of steps",
        f"Stopped after {steps_of(record.taken)} at {named(record, record.last.x)}: the steps"
        f" became small, but the gradient is still {slope}. Try a larger rate.",
        "small steps",
    )


def _converged(record: Record, found: Flatness) -> Ending:
    wanted, _, _ = words_of(record)
    at = named(record, record.last.x, found.error)
    height = height_of(record, record.last.f, found.error * length(record.last.gradient))
    return Ending(
        "converged",
        f"Converged to a {wanted} at {at}, where f = {height},{_after(record)}.",
        "minimum",
    )


def _after(record: Record) -> str:
    return f" after {steps_of(record.taken)}" if record.taken else " already at the start"


def _left(record: Record) -> Ending:
    at = named(record, record.last.x)
    if record.taken == 0:
        return Ending("left the domain", f"The start {at} is outside the domain of f.", "outside")
    hint = "" if record.optimizer.name == "newton" else " Try a smaller rate."
    return Ending(
        "left the domain",
        f"Left the domain in step {record.taken}: {at}, where f is not defined.{hint}",
        "outside",
    )


def _jumped(record: Record, gap: Gap) -> Ending:
    before, after = record.iterates[gap.step], record.iterates[gap.step + 1]
    error = 1e-5 * abs(after.x[0] - before.x[0])
    place = named(record, (gap.place if abs(gap.place) > error else 0.0,))
    what = f"the pole at {place}" if gap.pole else f"a gap of the domain, as at {place}"
    return Ending(
        "left the domain",
        f"Left the domain in step {after.step}: the step from {named(record, before.x)} to"
        f" {named(record, after.x)} jumps over {what}. Try a smaller rate.",
        "jumped",
    )


def _no_slope(record: Record) -> Ending:
    at = named(record, record.last.x)
    wanted, _, _ = words_of(record)
    if is_corner_minimum(record.objective, record.last.x):
        return Ending(
            "converged",
            f"Converged to a {wanted} at {at}{_after(record)}: a corner, where f has no"
            " derivative.",
            "corner",
        )
    if record.taken == 0:
        return Ending(
            "left the domain",
            f"The start {at} has no gradient: f has no derivative there.",
            "outside",
        )
    return Ending(
        "left the domain",
        f"Stopped in step {record.taken}: {at}, where f has no derivative.",
        "outside",
    )
