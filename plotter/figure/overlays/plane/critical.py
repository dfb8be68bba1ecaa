"""Where the gradient is zero: minima, maxima and saddles, told apart by shape and word."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from plotter.figure.marks import Dots, Label, Mark, Shape
from plotter.figure.overlays.overlay import Group
from plotter.figure.scene import Scene
from plotter.language.words import mark, typeset_words
from plotter.numeric.critical import CriticalKind

SHAPES: dict[CriticalKind, Shape] = {
    "minimum": "circle",
    "maximum": "triangle",
    "saddle": "cross",
    "undecided": "diamond",
}
WORDS: dict[CriticalKind, str] = {
    "minimum": mark("min"),
    "maximum": mark("max"),
    "saddle": mark("saddle"),
    "undecided": "?",
}
MOST_LABELS = 12
"""With more points than this their shapes alone must tell."""


class CriticalPoints(Struct, frozen=True):
    """The critical points in view."""

    name: str = "critical"
    label: str = mark("Critical points")
    reads: frozenset[str] = frozenset({"critical", "problem", "definition"})
    live: bool = False
    group: Group = "points"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """A marker a point; words while there are few."""
        found = scene.results.critical
        if found is None or scene.dimmed or not scene.planar:
            return ()
        marks: list[Mark] = [
            Dots(np.array([point.place]), "second", 11.0, SHAPES[point.kind])
            for point in found.points
        ]
        if len(found.points) <= MOST_LABELS:
            marks += [
                Label(
                    point.place,
                    f"\\text{{{typeset_words(WORDS[point.kind])}}}",
                    "second",
                    "bottom",
                    small=True,
                )
                for point in found.points
            ]
        return tuple(marks)
