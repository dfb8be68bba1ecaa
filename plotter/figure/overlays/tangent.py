"""The tangent: the line through a point of the curve with the slope f′ has there."""

from __future__ import annotations

from msgspec import Struct

from plotter.figure.line import touching
from plotter.figure.marks import Handle, Layer, Mark, Segment
from plotter.figure.overlays.at_point import READS
from plotter.figure.overlays.overlay import Group
from plotter.figure.scene import Scene
from plotter.figure.touch import touch
from plotter.language.words import mark
from plotter.numeric.viewport import Viewport

GRIP_INSET, ARROW_INSET = 0.09, 0.012
"""How far from the edge the grip waits and its arrow ends, in heights of the viewport."""


class Tangent(Struct, frozen=True):
    """The line that touches f at x, and the grip that moves it."""

    name: str = "tangent"
    label: str = mark("Tangent")
    reads: frozenset[str] = READS
    live: bool = True
    group: Group = "lines"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """The line through the viewport, upright where the tangent is vertical, and the grip.

        Where f has no tangent only the grip remains; where f has no value either, it waits on
        the axis, muted, to be fetched back. Above or below the viewport it waits at the edge,
        under an arrow to where the point is.
        """
        if scene.dimmed or scene.results.definition is None:
            return ()
        found = touch(scene)
        if found.y is None:
            return (Handle((found.x, 0.0), "dimmed", self.name),)
        line = touching(scene.viewport, found)
        marks: list[Mark] = [] if line is None else [Segment(*line, "tangent", layer=Layer.LINE)]
        view = scene.viewport
        if view.x_min <= found.x <= view.x_max and not view.y_min <= found.y <= view.y_max:
            return (*marks, *_beyond(view, found.x, upward=found.y > view.y_max))
        return (*marks, Handle((found.x, found.y), "tangent", self.name))


def _beyond(view: Viewport, x: float, *, upward: bool) -> tuple[Mark, ...]:
    """The grip at the edge of the view beyond which the point is, and the arrow to it."""
    edge, way = (view.y_max, -view.height) if upward else (view.y_min, view.height)
    place = (x, edge + GRIP_INSET * way)
    arrow = Segment(place, (x, edge + ARROW_INSET * way), "tick", line="tangent", arrow=True)
    return (arrow, Handle(place, "tick", "tangent"))
