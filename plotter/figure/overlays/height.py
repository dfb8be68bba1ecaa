"""The slope as a height: a guide from the point of f to the point of f′ over the same x."""

from __future__ import annotations

from msgspec import Struct

from plotter.figure.certainty import errors_at
from plotter.figure.line import fits
from plotter.figure.marks import Dots, Handle, Label, Layer, Mark, Segment, as_points
from plotter.figure.overlays.at_point import READS, decimals_of, touched
from plotter.figure.overlays.overlay import Group
from plotter.figure.scene import Scene
from plotter.figure.straight import Measured
from plotter.language.words import mark

RESULT = 9.0
"""The diameter of the dot on f′, in px."""


class Height(Struct, frozen=True):
    """How steep f is here is how high f′ is here."""

    name: str = "height"
    label: str = mark("Slope as height of f′")
    reads: frozenset[str] = READS
    live: bool = True
    group: Group = "lines"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """The guide and the dot at its end, if f′ or its trace is seen.

        In stacked plots the guide runs through both, and the point of f′ is a grip.
        """
        found = touched(scene)
        shown = scene.inputs.shown
        if found is None or found.y is None or found.slope is None:
            return ()
        if not (shown & {"derivative", "trace"}) and scene.pane != "upper":
            return ()
        view, x, slope = scene.viewport, found.x, found.slope
        if scene.pane == "upper":
            return (_guide(x, found.y, view.y_min),)
        if not fits(view, slope):
            return ()
        if scene.pane == "lower":
            value = Measured(slope, errors_at(scene, x).slope).latex(decimals_of(scene))
            return (
                _guide(x, view.y_max, slope),
                Segment((x, 0.0), (x, slope), "derivative", line="f", layer=Layer.PATH),
                Label((x, slope), value, "derivative", "right", gap=12.0),
                Handle((x, slope), "derivative", "tangent"),
            )
        return (_guide(x, found.y, slope), Dots(as_points((x, slope)), "derivative", RESULT))


def _guide(x: float, start: float, end: float) -> Segment:
    return Segment((x, start), (x, end), "derivative", line="guide", layer=Layer.GUIDE)
