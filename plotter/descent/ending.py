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
from plotter.language.words import tr


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
        reason = tr("f″ = 0 at {at}: a straight line fits best, which has no vertex", at=at)
    else:
        reason = tr("f″ is not a usable number at {at}", at=at)
    return Ending(
        "stopped at a flat point",
        tr(
            "Stopped after {taken}. {reason}, so {label} has no step there. Start "
            "elsewhere, or take another method.",
            taken=steps_of(record.taken),
            reason=reason,
            label=tr(record.optimizer.label),
        ),
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
        tr(
            "Stopped after {taken} at {x}: the steps became small, but the gradient is "
            "still {slope}. Try a larger rate.",
            taken=steps_of(record.taken),
            x=named(record, record.last.x),
            slope=slope,
        ),
        "small steps",
    )


def _converged(record: Record, found: Flatness) -> Ending:
    wanted, _, _ = words_of(record)
    at = named(record, record.last.x, found.error)
    height = height_of(record, record.last.f, found.error * length(record.last.gradient))
    return Ending(
        "converged",
        tr(
            "Converged to a {wanted} at {at}, where {f} = {height},{after}.",
            wanted=wanted,
            at=at,
            f=record.function,
            height=height,
            after=_after(record),
        ),
        "minimum",
    )


def _after(record: Record) -> str:
    return (
        tr(" after {taken}", taken=steps_of(record.taken))
        if record.taken
        else tr(" already at the start")
    )


def _left(record: Record) -> Ending:
    at = named(record, record.last.x)
    if record.taken == 0:
        return Ending(
            "left the domain", tr("The start {at} is outside the domain of f.", at=at), "outside"
        )
    hint = "" if record.optimizer.name == "newton" else tr(" Try a smaller rate.")
    return Ending(
        "left the domain",
        tr(
            "Left the domain in step {taken}: {at}, where f is not defined.{hint}",
            taken=record.taken,
            at=at,
            hint=hint,
        ),
        "outside",
    )


def _jumped(record: Record, gap: Gap) -> Ending:
    before, after = record.iterates[gap.step], record.iterates[gap.step + 1]
    error = 1e-5 * abs(after.x[0] - before.x[0])
    place = named(record, (gap.place if abs(gap.place) > error else 0.0,))
    what = (
        tr("the pole at {place}", place=place)
        if gap.pole
        else tr("a gap of the domain, as at {place}", place=place)
    )
    return Ending(
        "left the domain",
        tr(
            "Left the domain in step {step}: the step from {x} to {x2} jumps over "
            "{what}. Try a smaller rate.",
            step=after.step,
            x=named(record, before.x),
            x2=named(record, after.x),
            what=what,
        ),
        "jumped",
    )


def _no_slope(record: Record) -> Ending:
    at = named(record, record.last.x)
    wanted, _, _ = words_of(record)
    if is_corner_minimum(record.objective, record.last.x):
        return Ending(
            "converged",
            tr(
                "Converged to a {wanted} at {at}{after}: a corner, where f has no derivative.",
                wanted=wanted,
                at=at,
                after=_after(record),
            ),
            "corner",
        )
    if record.taken == 0:
        return Ending(
            "left the domain",
            tr("The start {at} has no gradient: f has no derivative there.", at=at),
            "outside",
        )
    return Ending(
        "left the domain",
        tr("Stopped in step {taken}: {at}, where f has no derivative.", taken=record.taken, at=at),
        "outside",
    )
