"""Where the tangent's numbers stand on the axes: dashed lines from the points to them."""

from __future__ import annotations

from msgspec import Struct

from plotter.figure.line import fits
from plotter.figure.marks import Layer, Mark, Segment
from plotter.figure.overlays.overlay import Group
from plotter.figure.scene import Scene
from plotter.figure.touch import touch
from plotter.language.words import mark


class Guides(Struct, frozen=True):
    """Lines from the tangent point and from the point of f′ to the axes."""

    name: str = "guides"
    label: str = mark("Guides to the axes")
    reads: frozenset[str] = frozenset(
        {"tangent_x", "parameters", "definition", "derivative", "problem", "viewport", "shown"}
    )
    live: bool = True
    group: Group = "lines"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """Down to x, across to f(x), and across to f′(x) if f′ is shown."""
        x = scene.inputs.tangent_x
        y = scene.value(x)
        if scene.dimmed or y is None or not fits(scene.viewport, y):
            return ()
        marks: list[Mark] = []
        if scene.pane != "lower":
            marks = [
                Segment((x, y), (x, 0.0), "tangent", line="guide", layer=Layer.GUIDE),
                Segment((x, y), (0.0, y), "f", line="guide", layer=Layer.GUIDE),
            ]
        slope = touch(scene).slope
        derivative = slope is not None and "derivative" in scene.inputs.shown
        if slope is not None and derivative and fits(scene.viewport, slope):
            marks.append(
                Segment((x, slope), (0.0, slope), "derivative", line="guide", layer=Layer.GUIDE)
            )
        return tuple(marks)
