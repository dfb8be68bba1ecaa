"""The parabola that fits f at the current point of the descent, and its vertex."""

from __future__ import annotations

import math

import numpy as np
from msgspec import Struct

from plotter.figure.marks import Dots, FloatArray, Label, Mark, Polyline, as_points
from plotter.figure.overlays.overlay import Group
from plotter.figure.scene import Scene
from plotter.figure.touch import bend
from plotter.language.numbers import latex_number
from plotter.language.words import mark, typeset_words

POINTS = 201
VERTEX = 10.0
"""The diameter of the mark of the vertex, in px."""
BEYOND = 1.0
"""In heights of the view: farther above or below it, the parabola is not drawn."""


class Fitted(Struct, frozen=True):
    """p(t) = y + slope·(t − x) + bend/2·(t − x)², which has f's value, slope and f″ at x."""

    step: int
    x: float
    y: float
    slope: float
    bend: float

    @property
    def vertex(self) -> tuple[float, float] | None:
        """Its lowest or highest point, x − f′/f″; None for a straight line."""
        if self.bend == 0:
            return None
        away = -self.slope / self.bend
        return (self.x + away, self.y + self.slope * away / 2)

    def at(self, t: FloatArray) -> FloatArray:
        """The heights of the parabola."""
        away = t - self.x
        return self.y + (self.slope + self.bend / 2 * away) * away


class Parabola(Struct, frozen=True):
    """What gradient descent knows of f here, and f″ adds: the rate 1/f″ leads to its vertex."""

    name: str = "parabola"
    label: str = mark("Parabola at the current point")
    reads: frozenset[str] = frozenset(
        {
            "trajectory",
            "frame",
            "parameters",
            "definition",
            "derivative",
            "problem",
            "viewport",
            "descent",
        }
    )
    live: bool = True
    group: Group = "curves"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """The parabola and its vertex, with the rate that leads there if it is the wanted end."""
        fitted = fitted_parabola(scene)
        if fitted is None:
            return ()
        view = scene.viewport
        x = np.linspace(view.x_min, view.x_max, POINTS)
        y = fitted.at(x)
        far = BEYOND * view.height
        y[(y < view.y_min - far) | (y > view.y_max + far)] = np.nan
        marks: list[Mark] = [Polyline(np.column_stack((x, y)), "second", line="secant")]
        vertex = fitted.vertex
        if vertex is None or not view.contains(*vertex):
            return tuple(marks)
        marks.append(Dots(as_points(vertex), "second", VERTEX, "diamond"))
        below: bool = fitted.bend > 0
        text = _words(scene, fitted)
        marks.append(Label(vertex, text, "second", "bottom" if below else "top"))
        return tuple(marks)


def _words(scene: Scene, fitted: Fitted) -> str:
    """The rate that leads to the vertex; where it is the wrong end, that there is none."""
    second = f"{scene.name}''({scene.variable}_{{{fitted.step}}})"
    maximize = scene.inputs.descent.maximize
    if (fitted.bend > 0) is not maximize:
        above = "-1" if maximize else "1"
        rate = latex_number(abs(1 / fitted.bend), digits=3)
        return f"\\eta = {above} / {second} = {rate}"
    none = typeset_words("no maximum") if maximize else typeset_words("no minimum")
    return f"\\text{{{none}: }} {second} {'>' if maximize else '<'} 0"


def fitted_parabola(scene: Scene) -> Fitted | None:
    """The parabola at the point under the cursor; None where f has no second derivative."""
    trajectory = scene.results.trajectory
    if scene.dimmed or trajectory is None or not trajectory.iterates:
        return None
    here = trajectory.iterates[min(max(scene.view.frame, 0), len(trajectory.iterates) - 1)]
    if len(here.x) != 1 or not here.gradient:
        return None
    second = bend(scene, here.x[0])
    if second is None or not (math.isfinite(here.f) and math.isfinite(here.gradient[0])):
        return None
    return Fitted(here.step, here.x[0], here.f, here.gradient[0], second)
