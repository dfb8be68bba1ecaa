"""The osculating circle: the one that fits the curve best at a point, bent as much as it is."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from plotter.figure.marks import Dots, FloatArray, Label, Layer, Mark, Polyline, as_points
from plotter.figure.overlays.at_point import READS, decimals_of, touched
from plotter.figure.overlays.overlay import Group
from plotter.figure.scene import Scene
from plotter.figure.touch import bend
from plotter.language.numbers import latex_number
from plotter.language.words import mark

POINTS = 241
CENTER = 7.0
"""The diameter of the dot in the middle, in px."""
LARGEST = 200.0
"""A radius of so many viewports is a straight line to the eye."""


@dataclass(frozen=True, slots=True)
class Circle:
    """Center and radius (positive), and the way from the center to where it touches."""

    center: tuple[float, float]
    radius: float
    above: bool


@dataclass(frozen=True, slots=True)
class OsculatingCircle:
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
            words = f"r = {latex_number(circle.radius, decimals=decimals_of(scene), zeros=True)}"
            marks.append(Dots(as_points((x, y)), "normal", CENTER))
            marks.append(Label((x, y), words, "normal", "right", layer=Layer.LABEL))
        return tuple(marks)


def circle_of(scene: Scene) -> Circle | None:
    """r = (1 + f′²)^(3/2) / |f″|, centered on the normal on the side to which f bends."""
    found = touched(scene)
    if found is None or found.y is None or found.slope is None:
        return None
    second = bend(scene)
    if second is None or second == 0:
        return None
    lift = 1 + found.slope**2
    center = (found.x - found.slope * lift / second, found.y + lift / second)
    radius = lift**1.5 / abs(second)
    finite = math.isfinite(radius) and all(math.isfinite(part) for part in center)
    return Circle(center, radius, above=second < 0) if finite else None


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
