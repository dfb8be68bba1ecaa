"""The sketch of f′: what the hand drew, what is wrong with it, and the truth coming over it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from plotter.calculus.sketch import Remark
from plotter.figure.marks import (
    Band,
    Dots,
    FloatArray,
    Label,
    Layer,
    Mark,
    Polyline,
    Segment,
)
from plotter.figure.overlays.curve import as_points, joined
from plotter.figure.overlays.signs import strip
from plotter.figure.overlays.trace import PEN, stretch_of
from plotter.figure.scene import Scene
from plotter.figure.sketching import judgement_of, sketch_of
from plotter.model.sketch import Piece, Sketch, height_at
from plotter.numeric.viewport import Viewport

COLOR = "v"
"""The color and line of everything a learner draws or answers."""
SHADE = 0.14
DOT = 5.0
"""The diameter of a line that is one point, in px."""
INNER = 0.08
"""The border of the view on which no name stands, in parts of its extents."""
RING = 13.0
"""The diameter of the ring around a place, in px."""
NUMBER_AT = 0.06
"""How far below the top of the view the number of a stretch stands, in parts of its height."""


@dataclass(frozen=True, slots=True)
class SketchedDerivative:
    """The drawn pieces; once judged, a numbered mark at every remark; once revealed, f′."""

    name: str = "sketch"
    label: str = "Sketch of f′"
    reads: frozenset[str] = frozenset(
        {"sketch", "curves", "definition", "derivative", "problem", "viewport", "parameters",
         "motion", "pen", "tangent_x"}
    )  # fmt: skip
    live: bool = True

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """Nothing while nothing is drawn, and nothing of a sketch for another function."""
        if scene.dimmed or scene.results.definition is None:
            return ()
        sketch, view = sketch_of(scene), scene.viewport
        marks: list[Mark] = []
        judgement = judgement_of(scene)
        if judgement is not None:
            for number, remark in enumerate(judgement.remarks, start=1):
                marks += _remark_marks(remark, number, sketch, view)
        if sketch.pieces:
            marks += _drawing(sketch.pieces, scene)
        if sketch.pieces and not sketch.hiding and scene.view.motion.truth < 1:
            marks += _truth(scene)
        if scene.view.pen == "draw":
            x = scene.inputs.tangent_x
            height = height_at(sketch.pieces, x)
            marks.append(Dots(as_points((x, height or 0.0)), COLOR, PEN, filled=height is not None))
        return tuple(marks)


def _drawing(pieces: tuple[Piece, ...], scene: Scene) -> list[Mark]:
    """The lines, named at their right end, as far as that is well inside of the view."""
    marks: list[Mark] = [Polyline(_points(pieces), COLOR, line="f", layer=Layer.PATH)]
    single = [piece[0] for piece in pieces if len(piece) == 1]
    if single:
        marks.append(Dots(as_points(*single), COLOR, DOT))
    view = scene.viewport
    inner = Viewport(
        view.x_min + INNER * view.width,
        view.x_max - INNER * view.width,
        view.y_min + INNER * view.height,
        view.y_max - INNER * view.height,
    )
    seen = (point for piece in reversed(pieces) for point in piece[::-1] if inner.contains(*point))
    start = next(seen, None)
    if start is not None:
        marks.append(Label(start, f"\\text{{your }}{scene.name}'", COLOR, "right"))
    return marks


@lru_cache(maxsize=8)
def _points(pieces: tuple[Piece, ...]) -> FloatArray:
    return joined(tuple(as_points(*piece) for piece in pieces))


def _truth(scene: Scene) -> list[Mark]:
    """What has been traced of f′ so far, from left to right, and the pen that traces it."""
    view = scene.viewport
    end = view.x_min + scene.view.motion.truth * view.width
    points = stretch_of(scene, ((view.x_min, end),))
    if not points.size:
        return []
    marks: list[Mark] = [Polyline(points, "derivative", line="derivative", layer=Layer.PATH)]
    x, y = points[-1].tolist()
    if view.contains(x, y):
        marks.append(Dots(as_points((x, y)), "derivative", PEN))
    return marks


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
