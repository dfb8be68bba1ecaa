"""The box around the surface: floor, edges, numbers and the names of the axes."""

from __future__ import annotations

import numpy as np

from plotter.figure.marks import Anchor, FloatArray, Label, Layer, Mark, Polyline
from plotter.figure.scene import Scene
from plotter.figure.surface.camera import Camera
from plotter.figure.surface.relief import Relief
from plotter.figure.ticks import ticks
from plotter.language.numbers import latex_number
from plotter.language.tree import Symbol
from plotter.language.write import to_latex

PIXELS = (420.0, 420.0, 300.0)
"""For so many px the numbers of each axis are chosen."""
TICK = 0.05
"""The length of a tick, in the box."""
NAMED = 0.3
"""How far from the edge the name of an axis stands, in the box."""


def frame_marks(scene: Scene, relief: Relief, camera: Camera) -> list[Mark]:
    """Grid and edges of the floor, the upright edge at the left, and what is written on them."""
    half = relief.half
    near = np.where(camera.toward[:2] >= 0, half[:2], -half[:2])
    marks: list[Mark] = [*_floor(relief, camera)] if scene.view.picture.grid else []
    marks.append(_line(camera, _ring(half), "axis"))
    if not scene.view.picture.axes:
        return marks
    names = [to_latex(Symbol(name)) for name in scene.axes]
    for axis in (0, 1):
        other = 1 - axis
        out = np.zeros(3)
        out[other] = 1.0 if near[other] > 0 else -1.0
        edge = np.array([0.0, 0.0, -half[2]])
        edge[other] = near[other]
        marks += _axis(relief, camera, axis, edge, out, names[axis])
    edge, out = _leftmost(half, camera)
    ends = np.array([[edge[0], edge[1], -half[2]], [edge[0], edge[1], half[2]]])
    marks.append(_line(camera, ends, "axis"))
    marks += _axis(relief, camera, 2, edge, out, _height_name(scene))
    return marks


def _height_name(scene: Scene) -> str:
    return "z" if "z" not in scene.axes else to_latex(Symbol(scene.name))


def _axis(
    relief: Relief, camera: Camera, axis: int, edge: FloatArray, out: FloatArray, name: str
) -> list[Mark]:
    """Ticks, numbers and name along an edge; `out` leads away from the box."""
    view = relief.view
    low, high = ((view.x_min, view.x_max), (view.y_min, view.y_max), (relief.low, relief.high))[
        axis
    ]
    found = ticks(low, high, PIXELS[axis], upward=axis == 2)
    anchor = _anchor(camera, out)
    marks: list[Mark] = []
    for value in found.values:
        point = edge.copy()
        point[axis] = -relief.half[axis] + (value - low) / (high - low) * 2 * relief.half[axis]
        if abs(point[axis]) > relief.half[axis] * (1 + 1e-9):
            continue
        end = point + out * TICK
        marks.append(_line(camera, np.array([point, end]), "axis"))
        place = _place(camera, end)
        marks.append(Label(place, latex_number(value), "text-muted", anchor, 1.0, small=True))
    middle = edge.copy()
    middle[axis] = relief.half[axis] * 1.12 if axis == 2 else 0.0
    beside = out * (NAMED if axis < 2 else 0.0)
    marks.append(Label(_place(camera, middle + beside), name, "text", anchor, 6.0))
    return marks


def _anchor(camera: Camera, out: FloatArray) -> Anchor:
    """On which side of its place a text stands that lies in this direction from the box."""
    across, upward = camera.project(out)
    if abs(across) > 0.45:
        return "right" if across > 0 else "left"
    return "top" if upward > 0 else "bottom"


def _leftmost(half: FloatArray, camera: Camera) -> tuple[FloatArray, FloatArray]:
    """The upright edge at the left of the picture, and the direction away from it."""
    corners = [np.array([sx * half[0], sy * half[1], 0.0]) for sx in (-1, 1) for sy in (-1, 1)]
    edge = min(corners, key=lambda corner: float(camera.project(corner)[0]))
    return edge, -camera.axes[:, 0]


def _floor(relief: Relief, camera: Camera) -> list[Mark]:
    half, view = relief.half, relief.view
    marks: list[Mark] = []
    for axis, (low, high) in enumerate(((view.x_min, view.x_max), (view.y_min, view.y_max))):
        for value in ticks(low, high, PIXELS[axis]).values:
            at = -half[axis] + (value - low) / (high - low) * 2 * half[axis]
            ends = np.full((2, 3), -half[2])
            ends[:, axis] = at
            ends[:, 1 - axis] = (-half[1 - axis], half[1 - axis])
            marks.append(_line(camera, ends, "grid"))
    return marks


def _ring(half: FloatArray) -> FloatArray:
    """The edge of the floor, closed."""
    x, y, z = half
    return np.array([(-x, -y, -z), (x, -y, -z), (x, y, -z), (-x, y, -z), (-x, -y, -z)])


def _line(camera: Camera, points: FloatArray, role: str) -> Polyline:
    return Polyline(camera.project(points), role, layer=Layer.GROUND)


def _place(camera: Camera, point: FloatArray) -> tuple[float, float]:
    x, y = camera.project(point)
    return float(x), float(y)
