"""Gradient descent on the plane: the path of every run so far, and the step about to be taken."""

from __future__ import annotations

import math

import numpy as np
from msgspec import Struct

from plotter.descent.trajectory import Trajectory
from plotter.figure.marks import (
    Dots,
    FloatArray,
    Handle,
    Label,
    Layer,
    Mark,
    Polyline,
    Segment,
)
from plotter.figure.overlays.overlay import Group
from plotter.figure.runs import RUN_STYLES, RunStyle
from plotter.figure.scene import Scene
from plotter.language.words import mark

DIAMETER, CURRENT = 6.0, 13.0
"""Of a point that was visited, and of the one the run is at, in px."""
MOST_DOTS = 200
"""Points of a longer path are not told apart."""


class PlaneDescent(Struct, frozen=True):
    """The walk down, as far as the timeline has played it; the step −η∇f is perpendicular to the
    contour."""

    name: str = "descent"
    label: str = mark("Gradient descent")
    reads: frozenset[str] = frozenset(
        {"trajectory", "trajectories", "frame", "start", "definition", "problem"}
    )
    live: bool = True
    group: Group = "points"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """Paths, the next step as an arrow, and the grip of the start."""
        if scene.dimmed or not scene.planar:
            return ()
        marks: list[Mark] = []
        runs = planar_runs(scene)
        for run, style in reversed(list(zip(runs, RUN_STYLES, strict=False))):
            marks += _path(run, scene.view.frame, style)
        start = scene.inputs.start_in(2)
        place = (start[0], start[1])
        if runs:
            marks += _step(scene, runs[0])
        return (*marks, Label(place, "\\mathbf{x}_{0}", "path"), Handle(place, "path", "start"))


def planar_runs(scene: Scene) -> list[Trajectory]:
    """The runs of the scene that are in a plane."""
    runs = scene.results.trajectories
    return [run for run in runs if run.iterates and len(run.iterates[0].x) == 2]


def _path(run: Trajectory, frame: int, style: RunStyle) -> list[Mark]:
    """The way walked, its points, and where the run is."""
    walked = run.iterates[: max(frame, 0) + 1]
    points: FloatArray = np.array([iterate.x for iterate in walked], dtype=np.float64)
    points = points[np.isfinite(points).all(axis=1)]
    if not len(points):
        return []
    marks: list[Mark] = [Polyline(points, style.color, style.line or "path", layer=Layer.PATH)]
    if len(points) > 1:
        marks.append(Dots(points[1:-1][-MOST_DOTS:], style.color, DIAMETER, style.shape))
    marks.append(Dots(points[-1:], style.color, CURRENT, style.shape))
    return marks


def _step(scene: Scene, run: Trajectory) -> list[Mark]:
    """The update as an arrow: it is as long as the way to the next point."""
    iterate = run.iterates[min(max(scene.view.frame, 0), len(run.iterates) - 1)]
    if not iterate.update or not all(map(math.isfinite, (*iterate.x, *iterate.update))):
        return []
    x, y = iterate.x
    after = (x + iterate.update[0], y + iterate.update[1])
    return [Segment((x, y), after, "derivative", "path", arrow=True)]
