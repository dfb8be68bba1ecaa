"""The tangent: the line through a point of the curve with the slope f′ has there."""

from __future__ import annotations

from dataclasses import dataclass

from plotter.figure.line import touching
from plotter.figure.marks import Handle, Layer, Mark, Segment
from plotter.figure.overlays.at_point import READS
from plotter.figure.overlays.overlay import Group
from plotter.figure.scene import Scene
from plotter.figure.touch import touch
from plotter.language.words import mark


@dataclass(frozen=True, slots=True)
class Tangent:
    """The line that touches f at x, and the grip that moves it."""

    name: str = "tangent"
    label: str = mark("Tangent")
    reads: frozenset[str] = READS
    live: bool = True
    group: Group = "lines"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """The line through the viewport, upright where the tangent is vertical, and the grip.

        Where f has no tangent only the grip remains; where f has no value either, it waits on
        the axis, muted, to be fetched back.
        """
        if scene.dimmed or scene.results.definition is None:
            return ()
        found = touch(scene)
        if found.y is None:
            return (Handle((found.x, 0.0), "dimmed", self.name),)
        handle = Handle((found.x, found.y), "tangent", self.name)
        line = touching(scene.viewport, found)
        if line is None:
            return (handle,)
        return (Segment(*line, "tangent", layer=Layer.LINE), handle)
