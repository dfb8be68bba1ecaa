"""Gradient descent on the curve: the path so far, the current point, and the step it takes."""

from __future__ import annotations

import math

from msgspec import Struct

from plotter.descent.trajectory import Iterate, Trajectory
from plotter.figure.marks import (
    Dots,
    Handle,
    Label,
    Layer,
    Mark,
    Point,
    Segment,
    as_points,
)
from plotter.figure.overlays.overlay import Group
from plotter.figure.overlays.room import Box, StepPlace, free_side, place_step, start_box
from plotter.figure.path import walk
from plotter.figure.runs import RUN_STYLES
from plotter.figure.scene import Scene
from plotter.language.numbers import latex_number
from plotter.language.words import mark
from plotter.numeric.viewport import Viewport

AGES = 24
"""How many shades the path fades in: the latest steps one each, all older ones the last."""
LANDING, CURRENT = 9.0, 13.0
"""Diameters of the next point and of the current one, in px."""
REACH = 0.05
"""Half the length of the piece of tangent at the current point, in widths of the viewport."""


class Descent(Struct, frozen=True):
    """The walk down the curve, as far as the timeline has played it."""

    name: str = "descent"
    label: str = mark("Gradient descent")
    reads: frozenset[str] = frozenset(
        {"trajectory", "frame", "start", "parameters", "definition", "problem", "viewport"}
    )
    live: bool = True
    group: Group = "points"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """The path fading with age, the step about to be taken, and the grip of the start.

        The arrow is the update itself: it points where the next point is and is as long as the
        way there.
        """
        trajectory = scene.results.trajectory
        if scene.dimmed or scene.results.definition is None or scene.planar:
            return ()
        start = self._start(scene)
        if trajectory is None or not trajectory.iterates or len(trajectory.iterates[0].x) != 1:
            return start
        frame = min(max(scene.view.frame, 0), len(trajectory.iterates) - 1)
        return (
            walk(trajectory, frame, scene.viewport, RUN_STYLES[0], AGES),
            *_current(scene, trajectory, trajectory.iterates[frame]),
            *start,
        )

    def _start(self, scene: Scene) -> tuple[Mark, ...]:
        """The grip; where f has no value it waits on the axis, muted."""
        x = scene.inputs.start[0]
        y = scene.value(x)
        handle = Handle((x, y or 0.0), "dimmed" if y is None else "path", "start")
        return (Label(handle.position, f"{scene.variable}_{{0}}", "path"), handle)


def _current(scene: Scene, trajectory: Trajectory, iterate: Iterate) -> list[Mark]:
    """The current point with the tangent there, and the arrow of its update."""
    at = (iterate.x[0], iterate.f)
    marks: list[Mark] = []
    slope = iterate.gradient[0] if iterate.gradient else math.nan
    if math.isfinite(slope) and math.isfinite(iterate.f):
        marks.append(_touching(scene.viewport, at, slope))
    taken = [_start_label(scene)]
    below = True
    if iterate.update and math.isfinite(iterate.f):
        place = place_step(scene, at, iterate.update[0], taken)
        below = place.below
        marks.extend(_step(scene, trajectory, iterate, place))
        if place.label is not None:
            taken.append(place.label)
    if iterate.step > 0:
        marks.append(Dots(as_points(at), "path", CURRENT))
        anchor = free_side(scene.viewport, at, taken, below=below)
        if anchor is not None:
            marks.append(Label(at, f"{scene.variable}_{{{iterate.step}}}", "path", anchor=anchor))
    return marks


def _start_label(scene: Scene) -> Box:
    """Where the grip of the start and its label are, in px."""
    x = scene.inputs.start[0]
    return start_box(scene.viewport, (x, scene.value(x) or 0.0))


def _touching(viewport: Viewport, at: Point, slope: float) -> Mark:
    """A piece of the tangent, of the same length on the screen whatever its slope."""
    steepness = slope * viewport.width / viewport.height
    half = REACH * viewport.width / math.hypot(1.0, steepness)
    x, y = at
    return Segment((x - half, y - slope * half), (x + half, y + slope * half), "tangent")


def _step(scene: Scene, trajectory: Trajectory, iterate: Iterate, place: StepPlace) -> list[Mark]:
    """The update as an arrow beside the curve, with guides from this point and to the next."""
    x, after, y = iterate.x[0], iterate.x[0] + iterate.update[0], place.height
    marks: list[Mark] = [
        Segment((x, iterate.f), (x, y), "path", line="guide", opacity=0.6, layer=Layer.GUIDE),
        Segment((x, y), (after, y), "derivative", line="path", arrow=True),
    ]
    landing = scene.value(after)
    if landing is not None:
        end = (after, landing)
        marks.append(Segment(end, (after, y), "path", "guide", opacity=0.6, layer=Layer.GUIDE))
        marks.append(Dots(as_points(end), "path", LANDING, filled=False))
    if place.label is not None:
        name = _update_name(scene, trajectory, iterate)
        text = f"{name} = {latex_number(iterate.update[0], digits=3)}"
        anchor = "bottom" if place.below else "top"
        marks.append(Label((place.label_x, y), text, "derivative", anchor=anchor))
    return marks


def _update_name(scene: Scene, trajectory: Trajectory, iterate: Iterate) -> str:
    """−η f′(xₖ) where the update is just that, else Δxₖ."""
    current = f"{scene.variable}_{{{iterate.step}}}"
    rate = trajectory.settings.get("learning_rate")
    plain = rate is not None and math.isclose(
        iterate.update[0], -rate * iterate.gradient[0], rel_tol=1e-9
    )
    return f"-\\eta\\,{scene.name}'({current})" if plain else f"\\Delta {current}"
