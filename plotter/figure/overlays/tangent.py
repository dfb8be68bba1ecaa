"""The tangent: the line through a point of the curve with the slope f′ has there."""

from __future__ import annotations

from dataclasses import dataclass

from plotter.figure.line import across, fits
from plotter.figure.marks import Dots, Handle, Layer, Mark, Segment
from plotter.figure.overlays.curve import as_points
from plotter.figure.scene import Scene

RESULT = 9.0
"""The diameter of the dot on f′, in px."""


@dataclass(frozen=True, slots=True)
class Tangent:
    """The line that touches f at x, and the slope as a height of f′."""

    name: str = "tangent"
    label: str = "Tangent"
    reads: frozenset[str] = frozenset(
        {
            "tangent_x",
            "parameters",
            "shown",
            "definition",
            "derivative",
            "problem",
            "viewport",
        }
    )
    live: bool = True

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """The line through the viewport, the grip, and the guide up to the point of f′.

        Where f has no derivative only the grip remains; where f has no value either, it waits
        on the axis, muted, to be fetched back.
        """
        x = scene.inputs.tangent_x
        if scene.dimmed or scene.results.definition is None:
            return ()
        y, slope = scene.value(x), scene.slope(x)
        if y is None:
            return (Handle((x, 0.0), "dimmed", self.name),)
        handle = Handle((x, y), "tangent", self.name)
        if slope is None:
            return (handle,)
        marks: list[Mark] = []
        line = across(scene.viewport, (x, y), slope)
        if line is not None:
            marks.append(Segment(*line, "tangent", layer=Layer.LINE))
        if "derivative" in scene.inputs.shown and fits(scene.viewport, slope):
            marks.append(Segment((x, y), (x, slope), "derivative", line="guide", layer=Layer.GUIDE))
            marks.append(Dots(as_points((x, slope)), "derivative", RESULT))
        return (*marks, handle)
