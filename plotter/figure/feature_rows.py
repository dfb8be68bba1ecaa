"""The features of a function as rows: what, where, how high."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from plotter.figure.exact_words import exact_words
from plotter.model.exact_features import ExactFeatures
from plotter.numeric.features import Features
from plotter.numeric.shape import line_text

FeatureKind = Literal[
    "root", "minimum", "maximum", "inflection", "hole", "jump", "pole", "asymptote", "intersection"
]


class FeatureRow(Struct, frozen=True):
    """One feature; `y` is None at a pole, and an asymptote has its equation alone.

    `exact` are the same numbers exactly, where they are known and say more than digits.
    """

    kind: FeatureKind
    x: float | None
    y: float | None
    equation: str = ""
    exact: str = ""


def feature_rows(
    found: Features, exact: ExactFeatures | None = None, variable: str = "x"
) -> tuple[FeatureRow, ...]:
    """All features with a place or an equation, kind by kind, each from left to right."""

    def told(kind: str, x: float, y: float = 0.0) -> str:
        known = None if exact is None else exact.feature(kind, x, y)
        return "" if known is None else exact_words(known, variable)

    rows = [FeatureRow("root", x, 0.0, exact=told("root", x)) for x in found.roots]
    rows += [FeatureRow(e.kind, e.x, e.y, exact=told(e.kind, e.x)) for e in found.extrema]
    points: tuple[tuple[FeatureKind, tuple[tuple[float, float], ...]], ...] = (
        ("inflection", found.inflections),
        ("intersection", found.intersections),
        ("hole", found.holes),
    )
    for kind, places in points:
        rows += [FeatureRow(kind, x, y, exact=told(kind, x)) for x, y in places]
    rows += [FeatureRow("jump", x, None) for x, _, _ in found.jumps]
    rows += [FeatureRow("pole", x, None, exact=told("pole", x)) for x in found.poles]
    rows += [
        FeatureRow(
            "asymptote",
            None,
            None,
            line_text(line.slope, line.height, variable),
            told("asymptote", line.slope, line.height),
        )
        for line in found.asymptotes
        if line.kind != "vertical"
    ]
    return tuple(rows)
