"""What can be wrong with a drawn derivative."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Kind = Literal[
    "undefined",
    "sign",
    "zero missed",
    "zero moved",
    "zero extra",
    "extremum missed",
    "extremum moved",
    "extremum extra",
    "height",
]


class Remark(Struct, frozen=True):
    """Something wrong from `start` to `end`, which are one place for zeros and extrema.

    `above` says what is true there: f′ is above the axis (sign), it has a maximum (extremum),
    or it is higher than was drawn (height). For a height, `positive` says whether f rises there.
    `drawn` is where the sketch has the zero or the extremum instead.
    """

    kind: Kind
    start: float
    end: float
    above: bool = True
    positive: bool = True
    drawn: float | None = None
