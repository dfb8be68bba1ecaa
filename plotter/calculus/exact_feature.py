"""A special place of a function of one variable in exact numbers."""

from __future__ import annotations

from typing import Literal, get_args

from msgspec import Struct

from plotter.language.tree import Node

ExactKind = Literal[
    "root",
    "minimum",
    "maximum",
    "inflection",
    "hole",
    "pole",
    "asymptote",
    "intersection",
    "period",
]
EXACT_KINDS: tuple[str, ...] = get_args(ExactKind)


class ExactFeature(Struct, frozen=True):
    """What is proved at x, and the height y there, both expressions without letters.

    An asymptote is the line with slope x and height y, a period is x alone; a pole has no height.
    """

    kind: str
    x: Node
    y: Node | None = None
