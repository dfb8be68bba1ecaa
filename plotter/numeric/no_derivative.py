"""Why a function has no derivative at a point, in words."""

from __future__ import annotations

import math
from typing import Literal

from msgspec import Struct

from plotter.language.words import localized, tr
from plotter.numeric.one_sided import OneSided, close

Kind = Literal[
    "undefined",
    "hole",
    "pole",
    "jump",
    "corner",
    "vertical tangent",
    "no limit",
    "edge of the domain",
]


class NoDerivative(Struct, frozen=True):
    """Why a function has no derivative at a point; slopes are one-sided, ±inf or None."""

    kind: Kind
    sentence: str
    left: float | None = None
    right: float | None = None


def reason_at(look: OneSided, place: str) -> NoDerivative | None:
    """The same after a close look at the point; `place` is how it is written."""
    if not math.isfinite(look.value):
        same = math.isfinite(look.left_value) and close(look.left_value, look.right_value)
        if same:
            return NoDerivative(
                "hole", tr("No derivative at {place}: f has a hole there.", place=place)
            )
        return NoDerivative(
            "undefined", tr("No derivative at {place}: f is not defined there.", place=place)
        )
    if math.isfinite(look.derivative):
        return None
    return _reason(look, place)


def _reason(look: OneSided, place: str) -> NoDerivative:
    left, right = look.left, look.right
    if look.at_pole:
        return NoDerivative(
            "pole", tr("No derivative at {place}: f has a pole there.", place=place)
        )
    if math.isnan(look.left_value) or math.isnan(look.right_value):
        if math.isnan(look.left_value) and math.isnan(look.right_value):
            text = tr("f is defined at this point only.")
        elif math.isnan(look.left_value):
            text = tr("f is not defined on the left of it.")
        else:
            text = tr("f is not defined on the right of it.")
        return NoDerivative(
            "edge of the domain", tr("No derivative at {place}: {reason}", place=place, reason=text)
        )
    if not (look.continuous_left and look.continuous_right):
        return NoDerivative(
            "jump", tr("No derivative at {place}: f jumps there.", place=place), left, right
        )
    if math.isinf(left) and math.isinf(right):
        text = tr("the tangent is vertical.")
        return NoDerivative(
            "vertical tangent",
            tr("No derivative at {place}: {reason}", place=place, reason=text),
            left,
            right,
        )
    if math.isnan(left) or math.isnan(right):
        text = tr("no limit of the slopes was found.")
        return NoDerivative(
            "no limit", tr("No derivative at {place}: {reason}", place=place, reason=text)
        )
    text = tr(
        "the slopes are {left} on the left and {right} on the right.",
        left=_written(left),
        right=_written(right),
    )
    return NoDerivative(
        "corner", tr("No derivative at {place}: {reason}", place=place, reason=text), left, right
    )


def _written(value: float) -> str:
    if math.isinf(value):
        return "−∞" if value < 0 else "∞"
    return localized(f"{value:.4g}".replace("-", "−"))
