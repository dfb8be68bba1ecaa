"""Where f rises and where it falls: the view shaded by the sign of f′."""

from __future__ import annotations

from msgspec import Struct

from plotter.figure.marks import Band, Label, Mark, Pattern
from plotter.figure.overlays.overlay import Group
from plotter.figure.overlays.signs import NARROWEST, stretches, strip
from plotter.figure.scene import Scene
from plotter.language.words import mark

OPACITY = 0.1


class Rising(Struct, frozen=True):
    """Strips over the view: lines going up where f′ > 0, going down where f′ < 0.

    While f′ is hidden they are, too.
    """

    name: str = "rising"
    label: str = mark("Rising and falling")
    reads: frozenset[str] = frozenset({"curves", "problem", "definition", "viewport"})
    live: bool = False
    group: Group = "areas"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """A strip for each stretch on which f′ keeps its sign, labeled where there is room."""
        curve = scene.results.curves.get("derivative")
        if curve is None or scene.dimmed or scene.hides_derivative:
            return ()
        view = scene.viewport
        marks: list[Mark] = []
        for branch in curve.branches:
            for start, end, positive in stretches(branch, scene.slopes):
                color = "derivative" if positive else "axis"
                pattern: Pattern = "rising" if positive else "falling"
                marks.append(Band(strip(view, start, end), color, OPACITY, pattern))
                if end - start > NARROWEST * view.width:
                    arrow, sign = ("\\nearrow", ">") if positive else ("\\searrow", "<")
                    text = f"{arrow}\\; {scene.name}' {sign} 0"
                    at = ((start + end) / 2, view.y_min + 0.07 * view.height)
                    ink = color if positive else "tick"
                    marks.append(Label(at, text, ink, "top", gap=0.0, stretch=(start, end)))
        return tuple(marks)
