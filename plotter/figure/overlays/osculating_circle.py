"""The osculating circle: the one that fits the curve best at a point, bent as much as it is."""

from __future__ import annotations

import math

import numpy as np
from msgspec import Struct

from plotter.figure.marks import Anchor, Dots, FloatArray, Label, Mark, Polyline, as_points
from plotter.figure.overlays.at_point import READS, decimals_of
from plotter.figure.overlays.overlay import Group
from plotter.figure.perpendicular import Circle, circle_of, radius_latex
from plotter.figure.scene import Scene
from plotter.figure.touch import touch
from plotter.language.words import mark

POINTS = 241
CENTER = 7.0
"""The diameter of the dot in the middle, in px."""
LARGEST = 200.0
"""A radius of so many viewports is a straight line to the eye."""


class OsculatingCircle(Struct, frozen=True):
    """The circle with the value, the slope and the second derivative of f at x."""

    name: str = "osculating_circle"
    label: str = mark("Osculating circle")
    reads: frozenset[str] = READS
    live: bool = True
    group: Group = "lines"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """The circle, its center and its radius; nothing where the curve is straight."""
        circle = circle_of(scene)
        view = scene.viewport
        if circle is None or circle.radius > LARGEST * max(view.width, view.height):
            return ()
        marks: list[Mark] = [Polyline(_outline(scene, circle), "normal", line="path")]
        x, y = circle.center
        if view.x_min <= x <= view.x_max and view.y_min <= y <= view.y_max:
            marks.append(Dots(as_points((x, y)), "normal", CENTER))
            marks.append(
                Label((x, y), radius_latex(circle, decimals_of(scene)), "normal", _side(scene))
            )
        return tuple(marks)


def _side(scene: Scene) -> Anchor:
    """The side of the center on which the normal does not run through the words."""
    found, view = touch(scene), scene.viewport
    flat = abs(found.slope or 0.0) * view.width > view.height
    return "top" if flat else "right"


def _outline(scene: Scene, circle: Circle) -> FloatArray:
    """The part of the circle that may be in sight, dense around where it touches."""
    view, (x, y) = scene.viewport, circle.center
    half = min(math.pi, 2 * math.hypot(view.width, view.height) / circle.radius)
    at = scene.inputs.tangent_x
    start = math.acos(max(-1.0, min(1.0, (at - x) / circle.radius)))
    middle = start if circle.above else -start
    angles = middle + np.linspace(-half, half, POINTS)
    x_of, y_of = x + circle.radius * np.cos(angles), y + circle.radius * np.sin(angles)
    return np.column_stack((x_of, y_of))
