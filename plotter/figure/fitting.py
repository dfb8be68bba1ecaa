"""What the lens Data shows: the points with the fitted curve, and the loss from above."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from plotter.calculus.by_identity import ByIdentity
from plotter.figure.at_once import proved
from plotter.figure.marks import (
    Dots,
    FloatArray,
    Handle,
    Layer,
    Mark,
    Polyline,
    Region,
    Segment,
)
from plotter.figure.overlays.curve import joined
from plotter.figure.overlays.plane.contours import level_numbers
from plotter.model.fit import Fit, LossPlane
from plotter.model.fit_study import FitStudy
from plotter.numeric.viewport import Viewport

ROOM = 0.12
"""Room around the points, as a share of their extent."""

PIXELS = (640, 480)
"""The size for which the fitted curve is sampled."""

MOST_RESIDUALS = 200
"""With more points than this the residuals would be a black area."""

MOST_DRAWN = 5000
"""Of more points than this, evenly chosen ones are drawn."""

LARGE_UP_TO = 500
"""Up to so many points each is a large dot."""


_arrays = ByIdentity[FloatArray](4)


def points_of(study: FitStudy) -> FloatArray:
    """The points as an array of shape (n, 2), made once for each table."""
    return _arrays.find(
        (study.points,), (), lambda: np.array(study.points, dtype=np.float64).reshape(-1, 2)
    )


def data_viewport(study: FitStudy) -> Viewport:
    """The part of the plane that holds all points, with room around them."""
    if not study.points:
        return Viewport(-1.0, 5.0, -1.0, 5.0)
    values = points_of(study)
    (x_low, y_low), (x_high, y_high) = values.min(axis=0), values.max(axis=0)
    return Viewport(*_with_room(x_low, x_high), *_with_room(y_low, y_high))


def loss_viewport(plane: LossPlane) -> Viewport:
    """The part of the parameters' plane of which the loss is known."""
    grid = plane.contours.grid
    return Viewport(float(grid.x[0]), float(grid.x[-1]), float(grid.y[0]), float(grid.y[-1]))


def _with_room(low: float, high: float) -> tuple[float, float]:
    extent = float(high - low)
    room = ROOM * extent if extent > 0 else max(1.0, abs(float(low)) * ROOM)
    return float(low) - room, float(high) + room


def drawn_every(study: FitStudy) -> int:
    """1 where every point is drawn, 20 where every twentieth is."""
    return -(-len(study.points) // MOST_DRAWN) or 1


def model_curve(fit: Fit, weights: Sequence[float], viewport: Viewport) -> FloatArray:
    """The model with these parameters across the viewport, of shape (n, 2); nan is a gap."""
    objective = fit.objective
    if objective is None:
        return np.empty((0, 2))
    parameters = dict(zip(objective.variables, map(float, weights), strict=True))
    curve = proved(objective.model, viewport, PIXELS, objective.table.names[0], parameters)
    return joined(curve.branches)


def data_marks(
    study: FitStudy, fit: Fit, frame: int, chosen: int | None = None
) -> tuple[Mark, ...]:
    """The points, the curve of this step with its residuals, and the exact curve behind it.

    The point whose graph is shown, the `chosen` one, has a ring.
    """
    viewport = data_viewport(study)
    marks: list[Mark] = []
    current = fit.study is not None and not fit.problem
    if current and fit.exact is not None:
        exact = model_curve(fit, fit.exact, viewport)
        marks.append(Polyline(exact, "normal", layer=Layer.GUIDE))
    weights = fit.weights(frame)
    if current and weights and fit.objective is not None:
        marks.append(Polyline(model_curve(fit, weights, viewport), "f"))
        if len(study.points) <= MOST_RESIDUALS and fit.study == study:
            predicted = fit.objective.predictions(weights)
            marks += [
                Segment((x, y), (x, float(p)), "derivative", "guide", layer=Layer.GUIDE)
                for (x, y), p in zip(study.points, predicted, strict=True)
                if math.isfinite(p)
            ]
    if study.points:
        large = len(study.points) <= LARGE_UP_TO
        points = points_of(study)[:: drawn_every(study)]
        opacity = 1.0 if large else 0.35
        if chosen is not None:
            ring = np.array([study.points[min(chosen, len(study.points) - 1)]])
            marks.append(Dots(ring, "tangent", 17.0, "ring"))
        marks.append(Dots(points, "path", 9.0 if large else 4.0, opacity=opacity))
    return tuple(marks)


def loss_marks(fit: Fit, plane: LossPlane | None, frame: int) -> tuple[Mark, ...]:
    """The loss over two parameters: its contours, the way down, the place of now, the exact one."""
    if plane is None or fit.trajectory is None or fit.objective is None:
        return ()
    drawn = plane.contours
    last = max(len(drawn.bands) - 1, 1)
    marks: list[Mark] = [
        Region(outlines, index / last) for index, outlines in enumerate(drawn.bands) if outlines
    ]
    marks.append(Polyline(joined(drawn.lines), "contour", layer=Layer.GUIDE))
    marks += level_numbers(loss_viewport(plane), drawn.levels, drawn.lines)
    across, up = (fit.objective.variables.index(name) for name in plane.names)
    if fit.exact is not None:
        best = np.array([[fit.exact[across], fit.exact[up]]])
        marks.append(Dots(best, "normal", 11.0, "cross", layer=Layer.POINT))
    iterates = fit.trajectory.iterates[: frame + 1]
    way = np.array([(iterate.x[across], iterate.x[up]) for iterate in iterates], dtype=np.float64)
    way = way[np.isfinite(way).all(axis=1)]
    if len(way) > 1:
        marks.append(Polyline(way, "path", layer=Layer.PATH))
        if len(way) <= LARGE_UP_TO:
            marks.append(Dots(way[1:-1], "path", 4.0))
    start = fit.trajectory.iterates[0].x
    marks.append(Handle((start[across], start[up]), "path", "start"))
    if len(way) > 1:
        marks.append(Dots(way[-1:], "path", 10.0))
    return tuple(marks)
