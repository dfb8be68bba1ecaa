"""A learner's answer: its curve, and bands where it leaves f′."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from plotter.figure.marks import Band, CurveName, Mark, Polyline
from plotter.figure.overlays.curve import joined
from plotter.figure.overlays.overlay import Group
from plotter.figure.scene import Scene
from plotter.language.words import mark, typeset_words

SHADE = 0.14
"""The opacity of a band: the grid stays readable through it."""


class PracticeAnswer(Struct, frozen=True):
    """The answer as a curve; bands of full height tell where it is wrong, not what is right."""

    name: str = "practice"
    label: str = mark("Answer in practice")
    reads: frozenset[str] = frozenset({"verdict", "practice", "viewport", "problem", "definition"})
    live: bool = False
    group: Group = "curves"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """Nothing while nothing was handed in."""
        verdict, inputs = scene.results.verdict, scene.inputs
        practice = inputs.practice.about(scene.results.inputs.text)
        handed_in = (scene.results.inputs.text, practice.handed_in)
        if scene.dimmed or not practice.on or (verdict.of, verdict.text) != handed_in:
            return ()
        view = scene.viewport
        marks: list[Mark] = [
            Band(
                np.array(
                    [(x, y) for x, y in (
                        (low, view.y_min), (high, view.y_min), (high, view.y_max), (low, view.y_max)
                    )]
                ),
                "error",
                SHADE,
            )
            for low, high in verdict.gaps
        ]  # fmt: skip
        if verdict.curve is not None and verdict.curve.branches:
            points = joined(verdict.curve.branches)
            marks.append(Polyline(points, "v", line="v"))
            if verdict.gaps:  # Where it is right it lies on f′, which has its own label.
                marks.append(CurveName(points, f"\\text{{{typeset_words('your answer')}}}", "v"))
        return tuple(marks)
