"""Pinned tangents: lines that stay where they touched, each with its letter."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from plotter.figure.line import ray, touching
from plotter.figure.marks import Dots, Label, Layer, Mark, Segment
from plotter.figure.overlays.at_point import READS
from plotter.figure.overlays.overlay import Group
from plotter.figure.scene import Scene
from plotter.figure.touch import touch
from plotter.language.words import mark

POINT = 8.0
"""The diameter of the dot where it touches, in px."""
FADED = 0.6


class Pinned(Struct, frozen=True):
    """Every pinned tangent of this function; where it has none now, the letter alone."""

    name: str = "pinned"
    label: str = mark("Pinned tangents")
    reads: frozenset[str] = READS - {"tangent_x"}
    live: bool = True
    group: Group = "lines"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """Lines, or half-lines at corners, with dots and letters."""
        if scene.dimmed or scene.results.definition is None:
            return ()
        marks: list[Mark] = []
        view = scene.viewport
        for pin in scene.inputs.tangent_study.pinned:
            found = touch(scene, pin.x)
            if found.y is None:
                continue
            point = (found.x, found.y)
            lines = [touching(view, found)]
            if found.slope is None and not found.vertical:
                lines = [
                    ray(view, point, slope, left=left)
                    for slope, left in ((found.left, True), (found.right, False))
                    if slope is not None
                ]
            marks += [
                Segment(*line, "tangent", opacity=FADED, layer=Layer.LINE)
                for line in lines
                if line is not None
            ]
            marks.append(Dots(np.array([point]), "tangent", POINT))
            marks.append(Label(point, f"\\mathrm{{{pin.label}}}", "tangent", "bottom"))
        return tuple(marks)
