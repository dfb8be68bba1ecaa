"""The sketch of f′ in a scene: what is drawn, and what is wrong with it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from plotter.figure.panes import panes_of
from plotter.figure.same import Same
from plotter.figure.scene import Scene
from plotter.language.definition import Definition
from plotter.language.tree import Node
from plotter.model.sketch import Piece, Sketch
from plotter.numeric.target import Target
from plotter.numeric.viewport import Viewport

if TYPE_CHECKING:
    from plotter.calculus.sketch import SketchJudgement


def sketch_of(scene: Scene) -> Sketch:
    """The sketch for the function that is shown; an empty one if it was made for another."""
    return scene.inputs.sketch.about(scene.results.inputs.text)


def can_sketch(scene: Scene) -> bool:
    """Whether there is an f′ to be drawn: of a function of one variable, and not for practice."""
    definition = scene.results.definition
    return (
        definition is not None
        and len(definition.variables) == 1
        and scene.results.derivative is not None
        and not scene.dimmed
    )


def sketching_view(scene: Scene) -> Viewport:
    """The part of the plane in which f′ is drawn: that of the lower of two stacked plots."""
    return panes_of(scene)[-1].scene.viewport


def judgement_of(scene: Scene) -> SketchJudgement | None:
    """What is wrong with the sketch, or None while it was not handed in to be judged."""
    sketch, definition = sketch_of(scene), scene.results.definition
    derivative = scene.results.derivative
    if sketch.judged is None or definition is None or derivative is None or not can_sketch(scene):
        return None
    parameters = tuple(sorted(scene.inputs.values_for(definition).items()))
    return _judged(sketch.pieces, Same(definition), Same(derivative), parameters, sketch.judged)


@lru_cache(maxsize=4)
def _judged(
    pieces: tuple[Piece, ...],
    definition: Same[Definition],
    derivative: Same[Node],
    parameters: tuple[tuple[str, float], ...],
    view: Viewport,
) -> SketchJudgement:
    # Imported now: few sketches are handed in.
    from plotter.calculus.sketch import judge_sketch

    whole = definition.value
    slope = Target(derivative.value, whole.variable, dict(parameters), whole.body)
    return judge_sketch(pieces, slope, view)
