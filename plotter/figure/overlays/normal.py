"""The normal: the line that stands on the tangent in the point where it touches."""

from __future__ import annotations

from msgspec import Struct

from plotter.figure.line import across
from plotter.figure.marks import Layer, Mark, Segment
from plotter.figure.overlays.at_point import READS, touched
from plotter.figure.overlays.overlay import Group
from plotter.figure.scene import Scene
from plotter.language.words import mark


class Normal(Struct, frozen=True):
    """Perpendicular to the tangent; it also looks so where the scales are equal."""

    name: str = "normal"
    label: str = mark("Normal")
    reads: frozenset[str] = READS
    live: bool = True
    group: Group = "lines"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """The line through the viewport; upright over a flat tangent, flat on a vertical one."""
        found = touched(scene)
        if found is None or found.y is None:
            return ()
        view, point = scene.viewport, (found.x, found.y)
        if found.slope is None:
            line = across(view, point, 0.0) if found.vertical else None
        elif found.slope == 0:
            inside = view.x_min <= found.x <= view.x_max
            line = ((found.x, view.y_min), (found.x, view.y_max)) if inside else None
        else:
            line = across(view, point, -1 / found.slope)
        return () if line is None else (Segment(*line, "normal", layer=Layer.LINE),)
