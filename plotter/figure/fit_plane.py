"""The loss over two parameters while the others are held, or go along with the way down."""

from __future__ import annotations

from plotter.calculus.by_identity import ByIdentity
from plotter.figure.scene import Scene
from plotter.model.fit import Fit, LossPlane
from plotter.numeric.contours import Grid, contours_of

MOST_MAPPED = 400
"""Points that a contour along the way is computed from; of more, evenly chosen ones."""

_planes = ByIdentity[LossPlane](24)


def shown_plane(scene: Scene) -> LossPlane | None:
    """The contours of the step under the cursor; None where the model has one parameter only."""
    fit = scene.results.fit
    plane = fit.plane
    if plane is None or not goes_along(fit):
        return plane
    frame = scene.view.fit_frame
    return _planes.find((fit,), (fit.step(frame),), lambda: _plane_at(fit, plane, frame))


def goes_along(fit: Fit) -> bool:
    """Whether there are other parameters, and they have the values of the step."""
    return fit.study is not None and fit.study.others == "along" and len(fit.variables) > 2


def _plane_at(fit: Fit, plane: LossPlane, frame: int) -> LossPlane:
    """The same part of the plane, the others where they are at this step."""
    objective, held = fit.objective, fit.weights(frame)
    if objective is None or not held:
        return plane
    places = (objective.variables.index(plane.names[0]), objective.variables.index(plane.names[1]))
    x, y = plane.contours.grid.x, plane.contours.grid.y
    z = objective.mapped(places, x, y, held, MOST_MAPPED)
    points = min(objective.table.rows, MOST_MAPPED)
    return LossPlane(plane.names, held, contours_of(Grid(x, y, z)), points)
