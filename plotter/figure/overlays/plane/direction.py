"""The directional derivative: how steep f is in a direction that the hand turns."""

from __future__ import annotations

from msgspec import Struct

from plotter.figure.marks import Anchor, Handle, Label, Mark, Segment
from plotter.figure.overlays.overlay import Group
from plotter.figure.overlays.plane.at_point import ARROW, READS, studied
from plotter.figure.plane import ahead, direction_of, reach
from plotter.figure.scene import Scene
from plotter.language.numbers import latex_number
from plotter.language.words import mark


class Direction(Struct, frozen=True):
    """An arrow with a grip at its end, and the slope in its direction."""

    name: str = "direction"
    label: str = mark("Directional derivative")
    reads: frozenset[str] = READS
    live: bool = True
    group: Group = "lines"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """The arrow, its grip, and the number."""
        found = studied(scene)
        if found is None or found.z is None:
            return ()
        direction = direction_of(scene)
        tip = ahead(found.place, direction, reach(scene, 0.7 * ARROW))
        marks: list[Mark] = [
            Segment(found.place, tip, "secant", "secant"),
            Handle(tip, "secant", "direction", diameter=12.0),
        ]
        slope = found.slope_along(direction)
        if slope is not None:
            side: Anchor = "right" if direction[0] >= 0 else "left"
            words = f"D_{{u}} {scene.name} = {latex_number(slope, digits=4)}"
            marks.append(Label(tip, words, "secant", side, 12.0))
        return tuple(marks)
