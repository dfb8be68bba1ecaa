"""Why a run diverged: a rate too large here, or a function without a bound."""

from __future__ import annotations

import itertools
import math

from plotter.descent.record import Ending, Record, height_of, named, steps_of, words_of
from plotter.descent.trajectory import Iterate
from plotter.language.numbers import format_number
from plotter.language.words import tr


def diverged(record: Record) -> Ending:
    """The ending of a run whose numbers grew beyond all bounds, or were there from the start."""
    if record.taken == 0:
        return _too_large_to_start(record)
    if _too_fast(record) is None and falls(record):
        return Ending("diverged", endless(record), "unbounded")
    return overshooting(record)


def _too_large_to_start(record: Record) -> Ending:
    """No step was taken: nothing can be said about the rate."""
    return Ending(
        "diverged",
        tr(
            "No step from the start {x}: f or f′ is too large there to compute with. "
            "Start elsewhere.",
            x=named(record, record.last.x),
        ),
        "overflow",
    )


def falls(record: Record) -> bool:
    """Whether f went down all the way, as far as it could be computed."""
    heights = [iterate.f for iterate in record.iterates if math.isfinite(iterate.f)]
    return len(heights) > 1 and all(b < a for a, b in itertools.pairwise(heights))


def endless(record: Record) -> str:
    """f has no bound this way."""
    seen = [iterate for iterate in record.iterates if math.isfinite(iterate.f)][-1]
    wanted, _, moving = words_of(record)
    return tr(
        "Diverging: {f} keeps {moving} without end, to {height} at {x} after {step}. There "
        "is no {wanted} this way.",
        f=record.function,
        moving=moving,
        height=height_of(record, seen.f),
        x=named(record, seen.x),
        step=steps_of(seen.step),
        wanted=wanted,
    )


def _too_fast(record: Record) -> tuple[Iterate, float, float] | None:
    """The first iterate where η·f″ is beyond the method's limit: it, f″ and the limit."""
    if record.optimizer.stability is None:
        return None
    limit = record.optimizer.stability(record.settings)
    for iterate in record.iterates[:50]:
        rows = record.objective.hessian(iterate.x)
        curvature = max((row[i] for i, row in enumerate(rows)), default=math.nan)
        if math.isfinite(curvature) and record.rate * curvature > limit:
            return iterate, curvature, limit
    return None


def overshooting(record: Record) -> Ending:
    """Steps that grow: since η·f″ is too large, or since Newton's parabolas lead away."""
    if record.optimizer.name == "newton":
        return _led_away(record)
    found = _too_fast(record)
    if found is None:
        at = named(record, record.last.x)
        return Ending(
            "diverged",
            tr(
                "Diverging: the steps keep growing, up to {at} in step {taken}. Try a "
                "smaller rate.",
                at=at,
                taken=record.taken,
            ),
            "overshooting",
        )
    iterate, curvature, limit = found
    place = tr("at the start") if iterate.step == 0 else tr("at {x}", x=named(record, iterate.x))
    safe = limit / curvature
    return Ending(
        "diverged",
        tr(
            "Diverging: η · f″ = {rate} {place}, above {limit}: every step overshoots by "
            "more. Try a rate below {rounded_down}.",
            rate=format_number(record.rate * curvature, digits=3),
            place=place,
            limit=format_number(limit, digits=3),
            rounded_down=rounded_down(safe),
        ),
        "overshooting",
        float(f"{safe / 2:.1g}") if 0 < safe < math.inf else None,
    )


def rounded_down(limit: float) -> str:
    """The limit with two significant digits, rounded down."""
    if not (math.isfinite(limit) and limit > 0):
        return format_number(limit)
    unit = 10.0 ** (math.floor(math.log10(limit)) - 1)
    return format_number(math.floor(limit / unit + 1e-9) * unit, digits=2)


def _led_away(record: Record) -> Ending:
    """Newton's method beyond where its parabolas resemble f."""
    at = named(record, record.last.x)
    first = record.iterates[0]
    bent_away = record.objective.dimension == 1 and record.objective.hessian(first.x)[0][0] < 0
    wanted, opposite, _ = words_of(record)
    reason = tr("every fitted parabola has its vertex farther out than the last one")
    if bent_away:
        sign = ">" if record.maximize else "<"
        reason = tr(
            "f″ {sign} 0 at the start, where Newton's method looks for a {opposite}",
            sign=sign,
            opposite=opposite,
        )
    return Ending(
        "diverged",
        tr(
            "Diverging: {reason}; the steps keep growing, up to {at} in step {taken}. "
            "Start nearer to a {wanted}.",
            reason=reason,
            at=at,
            taken=record.taken,
            wanted=wanted,
        ),
        "overshooting",
    )
