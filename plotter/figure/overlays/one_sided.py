"""The tangents of each side, where the curve has a corner, jumps, or ends."""

from __future__ import annotations

import math

from msgspec import Struct

from plotter.figure.line import ray
from plotter.figure.marks import Anchor, Label, Layer, Mark, Segment
from plotter.figure.overlays.at_point import READS, decimals_of, touched
from plotter.figure.overlays.overlay import Group
from plotter.figure.scene import Scene
from plotter.language.numbers import latex_number
from plotter.language.words import mark

LABEL_AT = 0.16
"""How far from the point a slope is written, in parts of the viewport's width and height."""


class OneSidedTangents(Struct, frozen=True):
    """A half-line on each side that has a slope of its own."""

    name: str = "one_sided"
    label: str = mark("One-sided tangents")
    reads: frozenset[str] = READS
    live: bool = True
    group: Group = "lines"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """The half-lines with their slopes; nothing where there is one tangent, or none at all."""
        found = touched(scene)
        if found is None or found.y is None or found.slope is not None or found.vertical:
            return ()
        marks: list[Mark] = []
        for slope, left in ((found.left, True), (found.right, False)):
            if slope is None:
                continue
            line = ray(scene.viewport, (found.x, found.y), slope, left=left)
            if line is not None:
                marks.append(Segment(*line, "tangent", layer=Layer.LINE))
                marks.append(_slope_label(scene, line, slope, left=left))
        return tuple(marks)


def _slope_label(
    scene: Scene,
    line: tuple[tuple[float, float], tuple[float, float]],
    slope: float,
    *,
    left: bool,
) -> Label:
    """f′₋ or f′₊ with its value, beside the half-line and off the curve."""
    (x, y), (end_x, end_y) = line
    view = scene.viewport
    shares = (abs(end_x - x) / view.width, abs(end_y - y) / view.height)
    part = min(1.0, LABEL_AT / max(*shares, 1e-12))
    sign = "-" if left else "+"
    value = latex_number(slope, decimals=decimals_of(scene))
    steep = shares[1] > shares[0]
    anchor: Anchor = ("left" if left else "right") if steep else "top"
    position = (x + part * (end_x - x), y + part * (end_y - y))
    if math.isinf(slope):
        anchor = "right" if left else "left"
    return Label(position, f"{scene.name}'_{{{sign}}} = {value}", "tangent", anchor)
