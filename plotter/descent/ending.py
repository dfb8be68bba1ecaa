"""How a run ended, in one of five words and in a sentence with the reason."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from typing import Literal

from plotter.descent.flatness import Flatness, is_corner_minimum, judge
from plotter.descent.gaps import Gap
from plotter.descent.objective import Objective, Point
from plotter.descent.optimizer import Optimizer, Settings
from plotter.descent.pace import (
    falls_at_the_end,
    grows,
    jumps_back_and_forth,
    length,
    remaining_steps,
    settled,
    slows_down,
)
from plotter.descent.trajectory import Iterate, Kind, Status
from plotter.language.numbers import format_number, format_point

PAIR_DIGITS = 1e-5
"""The share of the distance between two points that their digits still show."""

MANY_STEPS = 50
"""After so many steps without a minimum there may be none."""

CAUTION = 4.0
"""By what an estimated error is enlarged before it decides how many digits are shown."""

Stop = Literal["rest", "steps", "undefined", "no slope", "too large", "no step", "small steps"]
"""Why there is no further iterate: at rest, all steps taken, f undefined, f without a derivative,
numbers beyond all bounds, a method that cannot make a step here, or steps that became small."""


@dataclass(frozen=True, slots=True)
class Record:
    """A finished run as its explanation needs it; maximizing runs are recorded upside down."""

    objective: Objective
    optimizer: Optimizer
    settings: Settings
    rate: float
    tolerance: float
    iterates: tuple[Iterate, ...]
    stop: Stop
    maximize: bool
    gap: Gap | None = None

    @property
    def last(self) -> Iterate:
        """The iterate without an update."""
        return self.iterates[-1]

    @property
    def taken(self) -> int:
        """The number of steps taken."""
        return self.last.step


@dataclass(frozen=True, slots=True)
class Ending:
    """The status of a trajectory, told apart further, and the sentence that says why."""

    status: Status
    explanation: str
    kind: Kind
    suggested_rate: float | None = None


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
            return _diverged(record)
        case "no step":
            at = _named(record, record.last.x)
            return Ending(
                "stopped at a flat point",
                f"Stopped after {_steps(record.taken)}: f″ is not a usable number at {at},"
                f" so {record.optimizer.label} has no step there.",
                "undefined step",
            )
        case "small steps":
            return _small_steps(record)
        case "steps":
            return _out_of_steps(record)


def _steps(count: int) -> str:
    return f"{count} step" if count == 1 else f"{count} steps"


def _named(record: Record, point: Point, error: float = 0.0) -> str:
    """The point with the names of its coordinates, to the digits that are certain."""
    if 0 < error < 1:
        decimals = max(math.floor(-math.log10(CAUTION * error)), 1)
        point = tuple(round(value, decimals) for value in point)
    names = record.objective.variables
    left = names[0] if len(names) == 1 else f"({', '.join(names)})"
    return f"{left} = {format_point(point)}"


def _height(record: Record, value: float, error: float = 0.0) -> str:
    """f, taken for 0 where it differs from 0 by no more than the error."""
    return format_number(-value if record.maximize else value, negligible=error)


def _words(record: Record) -> tuple[str, str, str]:
    """The wanted place, its opposite, and how f moves towards the wanted one."""
    if record.maximize:
        return "maximum", "minimum", "rising"
    return "minimum", "maximum", "falling"


def _at_rest(record: Record) -> Ending:
    found = judge(record.objective, record.last.x)
    if found.kind == "minimum":
        return _converged(record, found)
    return Ending("stopped at a flat point", _flat(record, found), "flat")


def _small_steps(record: Record) -> Ending:
    """The steps became shorter than asked for: at a minimum, or since the rate is small."""
    found = judge(record.objective, record.last.x)
    if settled(record.iterates, record.tolerance):
        return _at_rest(record)
    near = found.kind == "minimum" and found.error <= 10 * length(record.iterates[-2].update)
    if near:
        return _converged(record, found)
    slope = format_point(_true_gradient(record))
    return Ending(
        "ran out of steps",
        f"Stopped after {_steps(record.taken)} at {_named(record, record.last.x)}: the steps became"
        f" small, but the gradient is still {slope}. Try a larger rate.",
        "small steps",
    )


def _converged(record: Record, found: Flatness) -> Ending:
    wanted, _, _ = _words(record)
    at = _named(record, record.last.x, found.error)
    height = _height(record, record.last.f, found.error * length(record.last.gradient))
    after = f" after {_steps(record.taken)}" if record.taken else " already at the start"
    return Ending(
        "converged", f"Converged to a {wanted} at {at}, where f = {height},{after}.", "minimum"
    )


def _flat(record: Record, found: Flatness) -> str:
    wanted, opposite, moving = _words(record)
    at = _named(record, record.last.x, found.error)
    curvature = -found.curvature if record.maximize else found.curvature
    start = f"Ends at a flat point, {at}, "
    match found.kind:
        case "maximum":
            reason = f"which is a {opposite}: f″ = {format_number(curvature)} there"
            return f"{start}{reason}. Start a little beside it."
        case "saddle":
            return f"{start}which is a saddle: a {wanted} in one direction, none in another."
        case "passing":
            return f"{start}which is no {wanted}: f keeps {moving} beyond it."
        case "level":
            return f"{start}where f is level: it does not change nearby."
        case _:
            return f"{start}at the edge of where f has a derivative."


def _left(record: Record) -> Ending:
    at = _named(record, record.last.x)
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
    place = _named(record, (gap.place if abs(gap.place) > error else 0.0,))
    what = f"the pole at {place}" if gap.pole else f"a gap of the domain, as at {place}"
    return Ending(
        "left the domain",
        f"Left the domain in step {after.step}: the step from {_named(record, before.x)} to"
        f" {_named(record, after.x)} jumps over {what}. Try a smaller rate.",
        "jumped",
    )


def _no_slope(record: Record) -> Ending:
    at = _named(record, record.last.x)
    wanted, _, _ = _words(record)
    if is_corner_minimum(record.objective, record.last.x):
        return Ending(
            "converged",
            f"Converged to a {wanted} at {at} after {_steps(record.taken)}: a corner, where f has"
            " no derivative.",
            "corner",
        )
    if record.taken == 0:
        return Ending(
            "left the domain", f"The start {at} has no gradient: f has no derivative.", "outside"
        )
    return Ending(
        "left the domain",
        f"Stopped in step {record.taken}: {at}, where f has no derivative.",
        "outside",
    )


def _diverged(record: Record) -> Ending:
    if _too_fast(record) is None and _falls(record):
        return Ending("diverged", _endless(record), "unbounded")
    return _overshooting(record)


def _falls(record: Record) -> bool:
    """Whether f went down all the way, as far as it could be computed."""
    heights = [iterate.f for iterate in record.iterates if math.isfinite(iterate.f)]
    return len(heights) > 1 and all(b < a for a, b in itertools.pairwise(heights))


def _endless(record: Record) -> str:
    seen = [iterate for iterate in record.iterates if math.isfinite(iterate.f)][-1]
    wanted, _, moving = _words(record)
    return (
        f"Diverging: f keeps {moving} without end, to {_height(record, seen.f)} at"
        f" {_named(record, seen.x)} after {_steps(seen.step)}. There is no {wanted} this way."
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


def _overshooting(record: Record) -> Ending:
    found = _too_fast(record)
    if found is None:
        at = _named(record, record.last.x)
        return Ending(
            "diverged",
            f"Diverging: the steps keep growing, up to {at} in step {record.taken}."
            " Try a smaller rate.",
            "overshooting",
        )
    iterate, curvature, limit = found
    place = "at the start" if iterate.step == 0 else f"at {_named(record, iterate.x)}"
    safe = limit / curvature
    return Ending(
        "diverged",
        f"Diverging: η · f″ = {format_number(record.rate * curvature, digits=3)} {place}, above"
        f" {format_number(limit, digits=3)}: every step overshoots by more."
        f" Try a rate below {_below(safe)}.",
        "overshooting",
        float(f"{safe / 2:.1g}") if 0 < safe < math.inf else None,
    )


def _below(limit: float) -> str:
    """The limit with two significant digits, rounded down."""
    if not (math.isfinite(limit) and limit > 0):
        return format_number(limit)
    unit = 10.0 ** (math.floor(math.log10(limit)) - 1)
    return format_number(math.floor(limit / unit + 1e-9) * unit, digits=2)


def _out_of_steps(record: Record) -> Ending:
    if grows(record.iterates) and not _falls(record):
        return _overshooting(record)
    if grows(record.iterates, by=1e3):
        return Ending("diverged", _endless(record), "unbounded")
    return _unfinished(record)


def _unfinished(record: Record) -> Ending:
    wanted, _, moving = _words(record)
    at = _named(record, record.last.x)
    start = f"Out of steps after {record.taken}, at {at}"

    def ending(words: str, kind: Kind = "unfinished") -> Ending:
        return Ending("ran out of steps", words, kind)

    if record.taken == 0:
        return ending(f"{start}: no step was asked for.")
    if settled(record.iterates, record.tolerance):
        found = judge(record.objective, record.last.x)
        if found.kind == "minimum":
            words = f"{start}: it has settled at a {wanted} and hardly moves any more."
            return ending(words, "minimum")
        return ending(f"{start}: it hardly moves any more. {_flat(record, found)}", "flat")
    pair = jumps_back_and_forth(record.iterates)
    if pair is not None:
        gap = math.dist(*pair) * PAIR_DIGITS
        first, second = (_named(record, point, gap) for point in pair)
        return ending(
            f"Out of steps after {record.taken}, jumping back and forth between {first} and"
            f" {second}. Try a smaller rate.",
            "oscillating",
        )
    more = remaining_steps(record.iterates, record.tolerance)
    if more is not None:
        reach = format_number(record.tolerance)
        about = f"about {_about(more)} to a gradient of {reach}"
        return ending(f"{start}, still {moving}: {about}.", "crawling")
    slope = format_point(_true_gradient(record))
    if falls_at_the_end(record.iterates):
        way = "slower and slower" if slows_down(record.iterates) else "with no end in sight"
        doubt = _doubt(record, wanted)
        return ending(f"{start}, still {moving}, {way}: the gradient is {slope}.{doubt}", "falling")
    return ending(f"{start}, not converged: the gradient is {slope}.")


def _doubt(record: Record, wanted: str) -> str:
    """What may be behind it that a long run does not end."""
    if record.taken < MANY_STEPS:
        return ""
    bend = record.objective.hessian(record.last.x)
    if all(bend[place][place] > 0 for place in range(record.objective.dimension)):
        return " Try more steps or a larger rate."  # the valley is here, the way is long
    return f" There may be no {wanted}."


def _about(count: int) -> str:
    """A number of steps to two digits."""
    if count == 1:
        return "1 more step"
    unit = 10 ** max(len(str(count)) - 2, 0)
    return f"{format_number(round(count / unit) * unit)} more steps"


def _true_gradient(record: Record) -> Point:
    sign = -1.0 if record.maximize else 1.0
    return tuple(sign * slope for slope in record.last.gradient)
