"""A finished run as its explanation needs it, and the words that every explanation uses."""

from __future__ import annotations

import math
from typing import Literal

from msgspec import Struct

from plotter.descent.flatness import Flatness
from plotter.descent.gaps import Gap
from plotter.descent.objective import Objective, Point
from plotter.descent.optimizer import Optimizer, Settings
from plotter.descent.trajectory import Iterate, Kind, Status
from plotter.language.numbers import format_number, format_point
from plotter.language.words import tr

CAUTION = 4.0
"""By what an estimated error is enlarged before it decides how many digits are shown."""

Stop = Literal["rest", "steps", "undefined", "no slope", "too large", "no step", "small steps"]
"""Why there is no further iterate: at rest, all steps taken, f undefined, f without a derivative,
numbers beyond all bounds, a method that cannot make a step here, or steps that became small."""


class Record(Struct, frozen=True):
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
    noise: float = 0.0
    scheduled: bool = False
    function: str = "f"

    @property
    def last(self) -> Iterate:
        """The iterate without an update."""
        return self.iterates[-1]

    @property
    def taken(self) -> int:
        """The number of steps taken."""
        return self.last.step


class Ending(Struct, frozen=True):
    """The status of a trajectory, told apart further, and the sentence that says why."""

    status: Status
    explanation: str
    kind: Kind
    suggested_rate: float | None = None


def steps_of(count: int) -> str:
    """The number with its noun."""
    return tr("1 step") if count == 1 else tr("{count} steps", count=count)


def named(record: Record, point: Point, error: float = 0.0) -> str:
    """The point with the names of its coordinates, to the digits that are certain."""
    point = _certain(point, error)
    names = record.objective.variables
    left = names[0] if len(names) == 1 else f"({', '.join(names)})"
    return f"{left} = {format_point(point)}"


def _certain(point: Point, error: float) -> Point:
    """The point rounded to the digits that are certain."""
    if not 0 < error < 1:
        return point
    decimals = max(math.floor(-math.log10(CAUTION * error)), 1)
    return tuple(round(value, decimals) for value in point)


def height_of(record: Record, value: float, error: float = 0.0) -> str:
    """f, taken for 0 where it differs from 0 by no more than the error."""
    return format_number(-value if record.maximize else value, negligible=error)


def words_of(record: Record) -> tuple[str, str, str]:
    """The wanted place, its opposite, and how f moves towards the wanted one."""
    if record.maximize:
        return tr("maximum"), tr("minimum"), tr("rising")
    return tr("minimum"), tr("maximum"), tr("falling")


def true_gradient(record: Record) -> Point:
    """The slopes of f itself at the last point, not those of −f."""
    sign = -1.0 if record.maximize else 1.0
    return tuple(sign * slope for slope in record.last.gradient)


def flat_words(record: Record, found: Flatness) -> str:
    """What kind of flat point it is, as a sentence."""
    wanted, opposite, moving = words_of(record)
    at = named(record, record.last.x, found.error)
    curvature = -found.curvature if record.maximize else found.curvature
    start = tr("Ends at a flat point, {at}, ", at=at)
    match found.kind:
        case "maximum":
            reason = tr(
                "which is a {opposite}: f″ = {curvature} there",
                opposite=opposite,
                curvature=format_number(curvature),
            )
            return tr("{start}{reason}. Start a little beside it.", start=start, reason=reason)
        case "saddle":
            return tr(
                "{start}which is a saddle: a {wanted} in one direction, none in another.",
                start=start,
                wanted=wanted,
            )
        case "passing":
            what = tr("an inflection") if found.inflection else tr("part of a plateau")
            return tr(
                "{start}which is no {wanted} but {what}: {bend}{f} keeps {moving} beyond it.",
                start=start,
                wanted=wanted,
                what=what,
                bend=_bend_words(record, found),
                f=record.function,
                moving=moving,
            )
        case "level":
            return tr(
                "{start}where {f} is level: it does not change nearby.",
                start=start,
                f=record.function,
            )
        case _:
            return tr("{start}at the edge of where f has a derivative.", start=start)


def _bend_words(record: Record, found: Flatness) -> str:
    """f″ at the point that is named, which the run may still be a little away from."""
    if record.objective.dimension > 1:
        return ""
    curvature = record.objective.hessian(_certain(record.last.x, found.error))[0][0]
    if not math.isfinite(curvature):
        return ""
    curvature = -curvature if record.maximize else curvature
    return tr("f″ = {curvature} there, and ", curvature=format_number(curvature, digits=3))
