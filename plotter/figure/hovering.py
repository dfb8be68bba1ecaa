"""What is read off beside the pointer: x, f and f′ on the curve near it, or a place of a plane."""

from __future__ import annotations

import math

from msgspec import Struct

from plotter.figure.certainty import certain_decimals, errors_at
from plotter.figure.heads import derivative_head, function_head
from plotter.figure.marks import Point
from plotter.figure.plane import plane_point
from plotter.figure.scene import Scene
from plotter.language.numbers import format_number, view_decimals


class Line(Struct, frozen=True):
    """One line of a read-out: what it is as LaTeX, the role of its color, and its value."""

    head: str
    color: str
    value: str


class Hovered(Struct, frozen=True):
    """The lines, and the points on the curves with the roles of their colors."""

    lines: tuple[Line, ...]
    spots: tuple[tuple[Point, str], ...]


def read_beside(
    scene: Scene, place: Point, pixel: tuple[float, float], reach: float
) -> Hovered | None:
    """What is read off for a pointer at a place in data coordinates; None where it is near nothing.

    `pixel` is the width and the height of a pixel in data units. A curve is near within `reach`
    pixels; what is read off is its nearest point. In a plane every place has a height.
    """
    if scene.results.definition is None or scene.dimmed:
        return None
    if scene.planar:
        return _on_plane(scene, place, min(pixel))
    x = _nearest(scene, place, pixel, reach)
    return None if x is None else _on_curves(scene, x, pixel[0])


def _nearest(scene: Scene, place: Point, pixel: tuple[float, float], reach: float) -> float | None:
    """The x of the point of a shown curve that is nearest to the place, if it is in reach."""
    # Imported now: the first picture is painted before numpy is there.
    import numpy as np

    offsets = np.arange(-math.floor(reach), math.floor(reach) + 1, dtype=np.float64)
    across = place[0] + offsets * pixel[0]
    best, found = reach, None
    for name, values in (("f", scene.values), ("derivative", scene.slopes)):
        if name not in scene.shown:
            continue
        upward = (values(across) - place[1]) / pixel[1]
        away = np.where(np.isfinite(upward), np.hypot(offsets, upward), np.inf)
        nearest = int(np.argmin(away))
        if away[nearest] <= best:
            best, found = float(away[nearest]), float(across[nearest])
    return found


def _on_curves(scene: Scene, x: float, pixel: float) -> Hovered:
    definition = scene.results.definition
    assert definition is not None
    decimals = view_decimals(pixel)
    view = scene.viewport
    lines = [Line(scene.variable, "tick", _written(x, decimals))]
    spots: list[tuple[Point, str]] = []
    slope = None if scene.hides_derivative else scene.slope(x)
    sure = errors_at(scene, x)
    for role, head, y, error in (
        ("f", function_head(definition), scene.value(x), sure.height),
        ("derivative", derivative_head(definition), slope, sure.slope),
    ):
        if y is None:
            continue
        lines.append(Line(head, role, _written(y, certain_decimals(error, decimals))))
        if role in scene.shown and view.y_min <= y <= view.y_max:
            spots.append(((x, y), role))
    return Hovered(tuple(lines), tuple(spots))


def _on_plane(scene: Scene, place: Point, pixel: float) -> Hovered | None:
    definition, found = scene.results.definition, plane_point(scene, place)
    if definition is None or found is None or found.z is None:
        return None
    decimals = view_decimals(pixel)
    lines = [
        Line(name, "tick", _written(value, decimals))
        for name, value in zip(scene.axes, place, strict=True)
    ]
    lines.append(Line(function_head(definition), "f", _written(found.z, decimals)))
    if found.steepness is not None and not scene.hides_derivative:
        head = f"|\\nabla {scene.name}|"
        lines.append(Line(head, "derivative", _written(found.steepness, decimals)))
    return Hovered(tuple(lines), ())


def _written(value: float, decimals: int) -> str:
    return format_number(value, decimals=decimals, zeros=True)
