"""Where f bends up and where it bends down: the view shaded by the sign of f″."""

from __future__ import annotations

from msgspec import Struct

from plotter.figure.marks import Band, Dots, Label, Mark, Pattern, as_points
from plotter.figure.overlays.overlay import Group
from plotter.figure.overlays.signs import NARROWEST, stretches, strip
from plotter.figure.scene import Scene
from plotter.language.words import mark, typeset_words

OPACITY = 0.12
INFLECTION = 10.0
"""The diameter of the mark of an inflection point, in px."""


class Convexity(Struct, frozen=True):
    """Strips over the view: dotted where f″ > 0 (convex), plain where f″ < 0 (concave)."""

    name: str = "convexity"
    label: str = mark("Convex and concave")
    reads: frozenset[str] = frozenset(
        {"higher", "derivation", "problem", "definition", "viewport", "parameters"}
    )
    live: bool = False
    group: Group = "areas"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """A strip for each stretch on which f″ keeps its sign, and the inflections between."""
        curve, view = scene.second, scene.viewport
        if curve is None:
            return ()
        marks: list[Mark] = []
        for branch in curve.branches:
            before: tuple[float, bool] | None = None
            for start, end, positive in stretches(branch, scene.bends):
                color = "second" if positive else "axis"
                pattern: Pattern = "dotted" if positive else ""
                marks.append(Band(strip(view, start, end), color, OPACITY, pattern))
                if end - start > NARROWEST * view.width:
                    word = typeset_words("convex") if positive else typeset_words("concave")
                    sign = ">" if positive else "<"
                    text = f"\\text{{{word}}}\\; {scene.name}'' {sign} 0"
                    at = ((start + end) / 2, view.y_max - 0.05 * view.height)
                    ink = color if positive else "tick"
                    marks.append(Label(at, text, ink, "bottom", gap=0.0, stretch=(start, end)))
                if before is not None and before[0] == start and before[1] is not positive:
                    marks += _inflection(scene, start)
                before = (end, positive)
        return tuple(marks)


def _inflection(scene: Scene, x: float) -> list[Mark]:
    """The point of the curve at which it begins to bend the other way."""
    y = scene.value(x)
    if y is None:
        return []
    return [Dots(as_points((x, y)), "second", INFLECTION, "diamond")]
