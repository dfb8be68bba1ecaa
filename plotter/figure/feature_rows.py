"""The features of a function as rows: what, where, how high."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from plotter.numeric.features import Features

FeatureKind = Literal[
    "root", "minimum", "maximum", "inflection", "hole", "jump", "pole", "asymptote", "intersection"
]


@dataclass(frozen=True, slots=True)
class FeatureRow:
    """One feature; `y` is None at a pole, and an asymptote has its equation (LaTeX) alone."""

    kind: FeatureKind
    x: float | None
    y: float | None
    equation: str = ""


def feature_rows(found: Features) -> tuple[FeatureRow, ...]:
    """All features with a place or an equation, kind by kind, each from left to right."""
    rows = [FeatureRow("root", x, 0.0) for x in found.roots]
    rows += [FeatureRow(extremum.kind, extremum.x, extremum.y) for extremum in found.extrema]
    rows += [FeatureRow("inflection", x, y) for x, y in found.inflections]
    rows += [FeatureRow("intersection", x, y) for x, y in found.intersections]
    rows += [FeatureRow("hole", x, y) for x, y in found.holes]
    rows += [FeatureRow("jump", x, None) for x, _, _ in found.jumps]
    rows += [FeatureRow("pole", x, None) for x in found.poles]
    rows += [
        FeatureRow("asymptote", None, None, line.latex)
        for line in found.asymptotes
        if line.kind != "vertical"
    ]
    return tuple(rows)
