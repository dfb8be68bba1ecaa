"""Gradient descent on the curve: the path so far, the current point, and the step it takes."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from plotter.descent.trajectory import Iterate, Trajectory
from plotter.figure.marks import (
    Dots,
    Handle,
    Label,
    Layer,
    Mark,
    Point,
    Polyline,
    Segment,
)
from plotter.figure.overlays.curve import as_points
from plotter.figure.scene import Scene
from plotter.language.numbers import latex_number
from plotter.numeric.curve import FloatArray
from plotter.numeric.viewport import Viewport

AGES = 24
"""How many shades the path fades in: the latest steps one each, all older ones the last."""
OLDEST = 0.3
"""The opacity of the oldest part of the path."""
ITERATE, LANDING, CURRENT = 8.0, 9.0, 13.0
"""Diameters of past points, of the next one and of the current one, in px."""
AWAY = 0.065
"""How far from the curve the step is drawn, in heights of the viewport."""
REACH = 0.05
"""Half the length of the piece of tangent at the current point, in widths of the viewport."""


@dataclass(frozen=True, slots=True)
class Descent:
    """The walk down the curve, as far as the timeline has played it."""

    name: str = "descent"
    label: str = "Gradient descent"
    reads: frozenset[str] = frozenset(
        {"trajectory", "frame", "start", "parameters", "definition", "problem", "viewport"}
    )
    live: bool = True

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """The path fading with age, the step about to be taken, and the grip of the start.

        The arrow is the update itself: it points where the next point is and is as long as the
        way there.
        """
        trajectory = scene.results.trajectory
        if scene.dimmed or scene.results.definition is None or len(scene.inputs.start) != 1:
            return ()
        start = self._start(scene)
        if trajectory is None or not trajectory.iterates or len(trajectory.iterates[0].x) != 1:
            return start
        frame = min(max(scene.view.frame, 0), len(trajectory.iterates) - 1)
        walked = trajectory.iterates[: frame + 1]
        points = np.array([(iterate.x[0], iterate.f) for iterate in walked], dtype=np.float64)
        return (
            *_path(points),
            *_current(scene, trajectory, walked[-1]),
            *start,
        )

    def _start(self, scene: Scene) -> tuple[Mark, ...]:
        """The grip; where f has no value it waits on the axis, muted."""
        x = scene.inputs.start[0]
        y = scene.value(x)
        handle = Handle((x, y or 0.0), "dimmed" if y is None else "path", "start")
        return (Label(handle.position, f"{scene.variable}_{{0}}", "path"), handle)


def _path(points: FloatArray) -> list[Mark]:
    """The way walked, the newest steps darkest."""
    marks: list[Mark] = []
    steps = len(points) - 1
    recent = min(steps, AGES)
    if steps > recent:
        marks.append(
            Polyline(points[: steps - recent + 1], "path", opacity=OLDEST, layer=Layer.PATH)
        )
    for age in range(recent, 0, -1):
        opacity = OLDEST + (1 - OLDEST) * (1 - (age - 1) / recent)
        piece = points[steps - age : steps - age + 2]
        marks.append(Polyline(piece, "path", opacity=opacity, layer=Layer.PATH))
    if len(points) > 2:
        marks.append(Dots(points[1:-1], "path", ITERATE))
    return marks


def _current(scene: Scene, trajectory: Trajectory, iterate: Iterate) -> list[Mark]:
    """The current point with the tangent there, and the arrow of its update."""
    at = (iterate.x[0], iterate.f)
    marks: list[Mark] = []
    slope = iterate.gradient[0] if iterate.gradient else math.nan
    if math.isfinite(slope) and math.isfinite(iterate.f):
        marks.append(_touching(scene.viewport, at, slope))
    below = True
    if iterate.update and math.isfinite(iterate.f):
        landing = scene.value(iterate.x[0] + iterate.update[0])
        depth = iterate.f if landing is None else min(iterate.f, landing)
        below = depth - 2 * AWAY * scene.viewport.height >= scene.viewport.y_min
        marks.extend(_step(scene, trajectory, iterate, landing, below=below))
    if iterate.step > 0:
        marks.append(Dots(as_points(at), "path", CURRENT))
        name = f"{scene.variable}_{{{iterate.step}}}"
        marks.append(Label(at, name, "path", anchor="top" if below else "bottom"))
    return marks


def _touching(viewport: Viewport, at: Point, slope: float) -> Mark:
    """A piece of the tangent, of the same length on the screen whatever its slope."""
    steepness = slope * viewport.width / viewport.height
    half = REACH * viewport.width / math.hypot(1.0, steepness)
    x, y = at
    return Segment((x - half, y - slope * half), (x + half, y + slope * half), "tangent")


def _step(
    scene: Scene, trajectory: Trajectory, iterate: Iterate, landing: float | None, *, below: bool
) -> list[Mark]:
    """The update as an arrow beside the curve, with guides from this point and to the next."""
    x, after = iterate.x[0], iterate.x[0] + iterate.update[0]
    heights = (iterate.f, iterate.f if landing is None else landing)
    away = AWAY * scene.viewport.height
    y = min(heights) - away if below else max(heights) + away
    marks: list[Mark] = [
        Segment((x, iterate.f), (x, y), "path", line="guide", opacity=0.6, layer=Layer.GUIDE),
        Segment((x, y), (after, y), "derivative", line="path", arrow=True),
    ]
    if landing is not None:
        end = (after, landing)
        marks.append(Segment(end, (after, y), "path", "guide", opacity=0.6, layer=Layer.GUIDE))
        marks.append(Dots(as_points(end), "path", LANDING, filled=False))
    text = (
        f"{_update_name(scene, trajectory, iterate)} = {latex_number(iterate.update[0], digits=3)}"
    )
    anchor = "bottom" if below else "top"
    marks.append(Label(((x + after) / 2, y), text, "derivative", anchor=anchor))
    return marks


def _update_name(scene: Scene, trajectory: Trajectory, iterate: Iterate) -> str:
    """−η f′(xₖ) where the update is just that, else Δxₖ."""
    current = f"{scene.variable}_{{{iterate.step}}}"
    rate = trajectory.settings.get("learning_rate")
    plain = rate is not None and math.isclose(
        iterate.update[0], -rate * iterate.gradient[0], rel_tol=1e-9
    )
    return f"-\\eta\\,{scene.name}'({current})" if plain else f"\\Delta {current}"
