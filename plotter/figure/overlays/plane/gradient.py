"""The gradient at the point: the direction of steepest ascent."""

from __future__ import annotations

from msgspec import Struct

from plotter.figure.marks import Anchor, Label, Layer, Mark, Segment
from plotter.figure.overlays.overlay import Group
from plotter.figure.overlays.plane.at_point import ARROW, READS, studied
from plotter.figure.plane import ahead, reach
from plotter.figure.scene import Scene
from plotter.language.numbers import latex_number
from plotter.language.words import mark


class Gradient(Struct, frozen=True):
    """An arrow of one length whatever the gradient's: it says where, its label how steep."""

    name: str = "gradient"
    label: str = mark("Gradient")
    reads: frozenset[str] = READS
    live: bool = True
    group: Group = "lines"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """The arrow with its two parts along the axes; nothing where the plane is flat."""
        found = studied(scene)
        if found is None or found.gradient is None or not found.steepness:
            return ()
        x, y = found.place
        tip = ahead(found.place, found.gradient, reach(scene, ARROW))
        corner = (tip[0], y)
        parts = [
            Segment(start, end, "derivative", "guide", layer=Layer.GUIDE)
            for start, end in (((x, y), corner), (corner, tip))
            if start != end
        ]
        size = latex_number(found.steepness, digits=4)
        side: Anchor = "right" if tip[0] >= x else "left"
        return (
            *parts,
            Segment((x, y), tip, "derivative", "f", arrow=True),
            Label(tip, f"|\\nabla {scene.name}| = {size}", "derivative", side),
        )
