"""The contour line through the point, and the straight line that touches it there."""

from __future__ import annotations

from msgspec import Struct

from plotter.figure.marks import Handle, Layer, Mark, Polyline, Segment
from plotter.figure.overlays.overlay import Group
from plotter.figure.overlays.plane.at_point import ARROW, READS, studied
from plotter.figure.plane import ahead, level_through, reach
from plotter.figure.scene import Scene
from plotter.language.words import mark


class LevelLine(Struct, frozen=True):
    """All places as high as the point, and the grip that moves it."""

    name: str = "level"
    label: str = mark("Contour through the point")
    reads: frozenset[str] = READS
    live: bool = True
    group: Group = "curves"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """The line, its tangent perpendicular to the gradient, and the grip."""
        found = studied(scene)
        if found is None:
            return ()
        if found.z is None:
            return (Handle(found.place, "dimmed", "point"),)
        marks: list[Mark] = [
            Polyline(level_through(scene, found.z), "f", "path", layer=Layer.CURVE)
        ]
        if found.gradient is not None and found.steepness:
            along = (-found.gradient[1], found.gradient[0])
            back = (found.gradient[1], -found.gradient[0])
            lengths = reach(scene, ARROW / 2)
            ends = (ahead(found.place, back, lengths), ahead(found.place, along, lengths))
            marks.append(Segment(*ends, "tangent", layer=Layer.LINE))
        return (*marks, Handle(found.place, "tangent", "point"))
