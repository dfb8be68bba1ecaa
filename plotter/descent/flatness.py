"""What kind of place a flat point is: a minimum, a maximum, or neither."""

from __future__ import annotations

import math
from typing import Literal

import numpy as np
from msgspec import Struct

from plotter.descent.objective import Objective, Point

Kind = Literal["minimum", "maximum", "saddle", "passing", "level", "unknown"]
"""`passing`: f goes on falling on one side (an inflection or a plateau)."""

SHORTEST_LOOK = 1e-7
LONGEST_LOOK = 0.1
"""How far is looked around, in sizes of the coordinate (at least 1)."""
FARTHER_THAN_THE_VERTEX = 10.0
"""The look goes this many times farther than where the fitted parabola has its vertex."""
PULLING_BACK = 1e-6
"""A slope on either side counts if it is this much of what the curvature would make it."""


class Flatness(Struct, frozen=True):
    """The kind of a flat point, the curvature f″ there (the largest in size of all directions),
    how far off the true flat point may be, and where f keeps falling, if it does.

    At an `inflection` the slope is flatter than on both sides; a plateau only gets flatter.
    """

    kind: Kind
    curvature: float
    error: float
    falls_towards: Point | None = None
    inflection: bool = False


def judge(objective: Objective, x: Point) -> Flatness:
    """Look around a flat point, along every direction of curvature.

    The sign of f″ alone misleads: just beside the flat point of x³ it is positive. So the slope
    is looked at on both sides, farther away than the vertex of the fitted parabola.
    """
    directions = [_look(objective, x, along) for along in _directions(objective, x)]
    kinds = {found.kind for found in directions}
    strongest = max(directions, key=lambda found: abs(found.curvature))
    falling = next((found.falls_towards for found in directions if found.falls_towards), None)
    error = max(found.error for found in directions)
    kind: Kind
    if len(kinds) == 1:
        kind = directions[0].kind
    elif "unknown" in kinds:
        kind = "unknown"
    elif kinds == {"minimum", "level"}:
        kind = "minimum"
    else:
        kind = "saddle"
    inflection = any(found.inflection for found in directions)
    return Flatness(kind, strongest.curvature, error, falling, inflection=inflection)


def _directions(objective: Objective, x: Point) -> list[tuple[Point, float]]:
    """Unit vectors with the curvature along each (the eigenvectors of the Hessian)."""
    rows = objective.hessian(x)
    if len(x) == 1:
        return [((1.0,), rows[0][0])]
    matrix = np.asarray(rows)
    if not np.isfinite(matrix).all():
        axes = np.eye(len(x))
        return [(tuple(map(float, axis)), math.nan) for axis in axes]
    curvatures, vectors = np.linalg.eigh(matrix)
    return [
        (tuple(map(float, vector)), float(curvature))
        for curvature, vector in zip(curvatures, vectors.T, strict=True)
    ]


def _look(objective: Objective, x: Point, along: tuple[Point, float]) -> Flatness:
    direction, curvature = along
    size = max(1.0, *map(abs, x))

    def slope(distance: float) -> float:
        there = objective.gradient(_moved(x, direction, distance))
        return sum(a * b for a, b in zip(there, direction, strict=True))

    here = slope(0.0)
    error = abs(here / curvature) if math.isfinite(curvature) and curvature else math.inf
    least, most = SHORTEST_LOOK * size, LONGEST_LOOK * size
    distance = min(max(FARTHER_THAN_THE_VERTEX * error, least), most)
    before, after = slope(-distance), slope(distance)
    if math.isnan(before) or math.isnan(after):
        return Flatness("unknown", curvature, min(error, most))
    noise = PULLING_BACK * abs(curvature) * distance if math.isfinite(curvature) else 0.0
    error = min(error, most)
    if abs(before) <= noise and abs(after) <= noise:
        return Flatness("level", curvature, error)
    if before < 0 < after:
        return Flatness("minimum", curvature, error)
    if before > 0 > after:
        return Flatness("maximum", curvature, error)
    side = -1.0 if before + after > 0 else 1.0
    towards = tuple(side * part for part in direction)
    steeper = abs(here) < min(abs(before), abs(after))
    return Flatness("passing", curvature, error, towards, inflection=steeper)


def is_corner_minimum(objective: Objective, x: Point) -> bool:
    """Whether f is larger on both sides of a point without a slope, along every axis."""
    here = objective.value(x)
    distance = SHORTEST_LOOK * max(1.0, *map(abs, x))
    axes = [tuple(float(i == axis) for i in range(len(x))) for axis in range(len(x))]
    return all(
        objective.value(_moved(x, axis, side * distance)) > here
        for axis in axes
        for side in (-1.0, 1.0)
    )


def _moved(x: Point, direction: Point, distance: float) -> Point:
    return tuple(a + distance * b for a, b in zip(x, direction, strict=True))
