"""The sketch of f′: what the hand drew, and the truth coming over it."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct

from plotter.figure.marks import (
    Dots,
    FloatArray,
    Label,
    Layer,
    Mark,
    Polyline,
    as_points,
)
from plotter.figure.overlays.curve import joined
from plotter.figure.overlays.overlay import Group
from plotter.figure.overlays.trace import PEN, stretch_of
from plotter.figure.scene import Scene
from plotter.figure.sketching import sketch_of
from plotter.language.words import mark, typeset_words
from plotter.model.sketch import Piece, height_at
from plotter.numeric.viewport import Viewport

COLOR = "v"
"""The color and line of everything a learner draws or answers."""
DOT = 5.0
"""The diameter of a line that is one point, in px."""
INNER = 0.08
"""The border of the view on which no name stands, in parts of its extents."""


class SketchedDerivative(Struct, frozen=True):
    """The drawn pieces, and once they are revealed, f′ as it comes over them."""

    name: str = "sketch"
    label: str = mark("Sketch of f′")
    reads: frozenset[str] = frozenset(
        {"sketch", "curves", "definition", "derivative", "problem", "viewport",
         "motion", "pen", "tangent_x"}
    )  # fmt: skip
    live: bool = True
    group: Group = "curves"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """Nothing while nothing is drawn, and nothing of a sketch for another function."""
        if scene.dimmed or scene.results.definition is None:
            return ()
        sketch = sketch_of(scene)
        marks: list[Mark] = []
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
        word = typeset_words("your", about="before the name of a function")
        marks.append(Label(start, f"\\text{{{word} }}{scene.name}'", COLOR, "right"))
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
