"""What is known of a function of two variables at a point: height, gradient, directions."""

from __future__ import annotations

import math

import numpy as np
from msgspec import Struct

from plotter.figure.marks import Point
from plotter.figure.scene import Scene
from plotter.numeric.derivative import derivative_values
from plotter.numeric.evaluate import evaluate


class PlanePoint(Struct, frozen=True):
    """A place with the height z of f there and its gradient; None where there is none.

    `gradient` has the two partial derivatives, in the order of the variables.
    """

    place: Point
    z: float | None = None
    gradient: Point | None = None

    @property
    def steepness(self) -> float | None:
        """The length of the gradient: the slope in the direction of steepest ascent."""
        return None if self.gradient is None else math.hypot(*self.gradient)

    def slope_along(self, direction: Point) -> float | None:
        """The directional derivative: the gradient times the unit vector."""
        if self.gradient is None:
            return None
        return self.gradient[0] * direction[0] + self.gradient[1] * direction[1]


def plane_point(scene: Scene, place: Point | None = None) -> PlanePoint | None:
    """What is known at a place, the studied one if no other is given; None without a plane."""
    definition, partials = scene.results.definition, scene.results.partials
    if definition is None or not definition.planar:
        return None
    place = scene.inputs.plane.point if place is None else place
    values = {**scene.inputs.values_for(definition)}
    values.update(zip(definition.variables, place, strict=True))
    z = float(evaluate(definition.body, values))
    if not math.isfinite(z):
        return PlanePoint(place)
    slopes = [
        float(derivative_values(definition.body, partial.after, name, values))
        for partial, name in zip(partials, definition.variables, strict=False)
    ]
    known = len(slopes) == 2 and all(map(math.isfinite, slopes))
    return PlanePoint(place, z, (slopes[0], slopes[1]) if known else None)


def direction_of(scene: Scene) -> Point:
    """The unit vector of the chosen direction."""
    angle = math.radians(scene.inputs.plane.angle)
    return math.cos(angle), math.sin(angle)


def reach(scene: Scene, share: float) -> Point:
    """The half axes, in data units, of an ellipse that looks like a circle of this radius.

    The radius is a share of the viewport's smaller side, for a plane about as wide as a screen.
    """
    view = scene.viewport
    radius = share * min(view.height, view.width)
    equal = 0.4 <= view.height / view.width <= 1.6
    if equal:
        return radius, radius
    return share * view.width * 0.6, share * view.height


def ahead(place: Point, direction: Point, lengths: Point) -> Point:
    """The point that lies in a direction, as far away as the ellipse of these half axes."""
    x, y = direction[0] / lengths[0], direction[1] / lengths[1]
    size = math.hypot(x, y) or 1.0
    return place[0] + direction[0] / size, place[1] + direction[1] / size


def level_through(scene: Scene, z: float) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """The contour line of the height z in the view, an array of shape (n, 2)."""
    contours = scene.results.contours
    return np.empty((0, 2)) if contours is None else contours.line_at(z)
