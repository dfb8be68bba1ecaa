"""The way that a run has walked: lines that fade with age and a marker at every point.

However long the run, only what the eye can tell apart becomes a mark.
"""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from plotter.descent.trajectory import Trajectory
from plotter.figure.kept import kept_with_run
from plotter.figure.marks import FloatArray, IntArray, Walk
from plotter.figure.runs import RunStyle
from plotter.numeric.viewport import Viewport

OLDEST = 0.3
"""The opacity of the oldest part of the path."""
ITERATE = 8.0
"""The diameter of a past point, in px."""
LONG = 400
"""From so many steps on, lines and points that cover each other are drawn once."""
CELLS = (480, 310)
"""Points in the same cell of this raster over the view look like one."""
REACH = 2**14
"""So many cells from the corner of the view, nothing is told apart any more."""


class _Sight(Struct, frozen=True, eq=False):
    """The points and the steps of a run that show something new, in the order of time."""

    points: IntArray
    steps: IntArray


@kept_with_run
def points_of(trajectory: Trajectory) -> FloatArray:
    """The points (x, f) of a run in one variable, an array of shape (n, 2)."""
    if not trajectory.iterates:
        return np.empty((0, 2))
    return np.column_stack((trajectory.positions[:, 0], trajectory.heights))


def walk(
    trajectory: Trajectory, frame: int, viewport: Viewport, style: RunStyle, ages: int
) -> Walk:
    """The way to the point `frame`: the last `ages` steps one shade each, all older ones faint."""
    points = points_of(trajectory)
    at = min(frame, len(points) - 1)
    sight = _sight(trajectory, viewport) if at >= LONG else None
    return Walk(
        points,
        at,
        style.color,
        style.line or style.color,
        style.shape,
        ITERATE,
        ages,
        OLDEST,
        seen=None if sight is None else sight.points,
        moved=None if sight is None else sight.steps,
    )


@kept_with_run
def _sight(trajectory: Trajectory, viewport: Viewport) -> _Sight:
    """What is new to the eye in this view: the first point in a cell, the first step of a kind."""
    points = points_of(trajectory)
    across = _cells(points[:, 0], viewport.x_min, CELLS[0] / viewport.width)
    upward = _cells(points[:, 1], viewport.y_min, CELLS[1] / viewport.height)
    places = across * (2 * REACH) + upward
    moved = np.flatnonzero(places[:-1] != places[1:])
    entered = np.append(0, moved + 1)
    _, first = np.unique(places[entered], return_index=True)
    ways = places[moved] * (4 * REACH * REACH) + places[moved + 1]
    _, new = np.unique(ways, return_index=True)
    return _Sight(np.sort(entered[first]), moved[np.sort(new)])


def _cells(places: FloatArray, low: float, per_unit: float) -> IntArray:
    """The number of the cell of each place along one side of the view, from 1 to 2 · REACH − 1."""
    with np.errstate(invalid="ignore", over="ignore"):
        cells = (places - low) * per_unit
    cells[np.isnan(cells)] = REACH
    return np.clip(cells, 1 - REACH, REACH - 1).astype(np.int64) + REACH
