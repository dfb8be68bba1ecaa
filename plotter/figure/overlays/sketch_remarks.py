"""What is wrong with the sketch of f′: a numbered mark at every remark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from plotter.figure.marks import Band, Dots, Label, Mark, Segment, as_points
from plotter.figure.overlays.overlay import Group
from plotter.figure.overlays.signs import strip
from plotter.figure.scene import Scene
from plotter.figure.sketching import judgement_of, sketch_of
from plotter.language.words import mark
from plotter.model.sketch import Sketch, height_at
from plotter.numeric.viewport import Viewport

if TYPE_CHECKING:
    from plotter.calculus.sketch import Remark

SHADE = 0.14
RING = 13.0
"""The diameter of the ring around a place, in px."""
NUMBER_AT = 0.06
"""How far below the top of the view the number of a stretch stands, in parts of its height."""


class SketchRemarks(Struct, frozen=True):
    """The stretches and places where a judged sketch is wrong; they stand still in a drag."""

    name: str = "sketch_remarks"
    label: str = mark("Mistakes of the sketch")
    reads: frozenset[str] = frozenset(
        {"sketch", "definition", "derivative", "problem", "viewport", "parameters"}
    )
    live: bool = False
    group: Group = "points"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """Nothing while the sketch was not judged."""
        judgement = judgement_of(scene)
        if judgement is None:
            return ()
        sketch, view = sketch_of(scene), scene.viewport
        return tuple(
            mark
            for number, remark in enumerate(judgement.remarks, start=1)
            for mark in _remark_marks(remark, number, sketch, view)
        )


def _remark_marks(remark: Remark, number: int, sketch: Sketch, view: Viewport) -> list[Mark]:
    """The stretch or the place with its number, which stands before the words in the panel."""
    start, end = remark.start, remark.end
    if end < view.x_min or start > view.x_max:
        return []
    words = f"\\mathbf{{{number}}}"
    if start < end:
        start, end = max(start, view.x_min), min(end, view.x_max)
        rough = remark.kind == "height"
        color, pattern = ("warning", "dotted") if rough else ("error", "falling")
        at = ((start + end) / 2, view.y_max - NUMBER_AT * view.height)
        return [
            Band(strip(view, start, end), color, SHADE, pattern),
            Label(at, words, color, "center", gap=0.0),
        ]
    zero = remark.kind.startswith("zero")
    drawn = height_at(sketch.pieces, start)
    at = (start, 0.0 if zero or drawn is None else drawn)
    side = "top" if zero or remark.above else "bottom"
    marks: list[Mark] = [
        Dots(as_points(at), "error", RING, "cross" if "extra" in remark.kind else "ring"),
        Label(at, words, "error", side, gap=10.0),
    ]
    if remark.drawn is not None:
        height = height_at(sketch.pieces, remark.drawn)
        start_at = (remark.drawn, 0.0 if zero or height is None else height)
        marks.append(Segment(start_at, at, "error", arrow=True))
    return marks
