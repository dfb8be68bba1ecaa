"""The graph of f, with a dashed asymptote at each of its poles."""

from __future__ import annotations

from msgspec import Struct

from plotter.figure.marks import Layer, Mark, Segment
from plotter.figure.overlays.curve import curve_marks
from plotter.figure.overlays.overlay import Group
from plotter.figure.scene import Scene
from plotter.language.words import mark


class FunctionCurve(Struct, frozen=True):
    """The graph of f."""

    name: str = "f"
    label: str = mark("Function f")
    reads: frozenset[str] = frozenset({"curves", "overdue", "problem", "definition", "viewport"})
    live: bool = False
    group: Group = "curves"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """The curve, its special points, and its vertical asymptotes."""
        return (*_asymptotes(scene), *curve_marks(scene, "f", scene.name))


def _asymptotes(scene: Scene) -> tuple[Mark, ...]:
    curve = scene.results.curves.get("f")
    if curve is None:
        return ()
    view = scene.viewport
    color = "dimmed" if scene.dimmed else "axis"
    return tuple(
        Segment((x, view.y_min), (x, view.y_max), color, line="asymptote", layer=Layer.GUIDE)
        for x in curve.poles
        if view.x_min <= x <= view.x_max
    )
