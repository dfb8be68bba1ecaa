"""What lies on the surface: contours, sections, paths; and what touches it at the point."""

from __future__ import annotations

import math

import numpy as np
from msgspec import Struct

from plotter.figure.marks import Dots, Facets, FloatArray, Handle, Layer, Mark, Polyline, Segment
from plotter.figure.overlays.plane.contours import joined
from plotter.figure.overlays.plane.critical import SHAPES
from plotter.figure.overlays.plane.descent import CURRENT, DIAMETER, MOST_DOTS, planar_runs
from plotter.figure.plane import PlanePoint, direction_of, plane_point
from plotter.figure.runs import RUN_STYLES
from plotter.figure.scene import Scene
from plotter.figure.surface.camera import Camera
from plotter.figure.surface.relief import Relief
from plotter.numeric.contours import pieces

SECTION = 121
"""Places of a section through the point."""
BETWEEN = 8
"""Places of a step of a path: it is bent onto the surface."""
MOST_BENT = 400
"""Longer paths are long enough without."""
FAINT = 0.32
"""How much is seen of what lies behind the surface."""
ARROW = 0.5
"""The length of an arrow at the point, in the box."""
PLANE, PLANE_CELLS = 0.42, 12
"""Half the side of the tangent plane, in the box, and its faces in each direction."""
THROUGH = 0.34
"""How opaque the tangent plane is."""
THINNED = 3
"""Every so many places of a contour are enough of it here."""
LIFT = 0.006
"""Lines stand so much nearer to the eye than the faces they lie on."""


class OnSurface(Struct, frozen=True, eq=False):
    """The relief with the camera that looks at it."""

    relief: Relief
    camera: Camera

    def lifted(self, places: FloatArray) -> FloatArray:
        """Places of the plane as points of the box on the surface."""
        return self.relief.on_surface(places) + self.camera.toward * LIFT

    def line(
        self, places: FloatArray, color: str, line: str, layer: Layer, *, faint: bool = True
    ) -> list[Mark]:
        """A line on the surface: full where it is seen, faint behind a hill or left out."""
        points = self.lifted(places)
        known = np.isfinite(points).all(axis=1)
        hidden = np.zeros(len(points), dtype=bool)
        hidden[known] = self.relief.hidden(points[known], self.camera.toward)
        drawn = self.camera.project(points)
        seen = np.where(hidden[:, None], np.nan, drawn)
        marks: list[Mark] = [Polyline(seen, color, line, layer=layer)]
        if faint and hidden.any():
            behind = hidden | np.roll(hidden, 1) | np.roll(hidden, -1)
            rest = np.where(behind[:, None], drawn, np.nan)
            marks.insert(0, Polyline(rest, color, line, FAINT, layer=layer))
        return marks

    def dots(self, places: FloatArray, mark: Dots) -> list[Mark]:
        """Markers on the surface, faint where it hides them."""
        points = self.lifted(places)
        points = points[np.isfinite(points).all(axis=1)]
        if not len(points):
            return []
        hidden = self.relief.hidden(points, self.camera.toward)
        drawn = self.camera.project(points)
        return [
            Dots(drawn[chosen], mark.color, mark.diameter, mark.shape, opacity=opacity)
            for chosen, opacity in ((hidden, FAINT), (~hidden, 1.0))
            if chosen.any()
        ]


def contour_lines(scene: Scene, on: OnSurface) -> list[Mark]:
    """The contours at their heights."""
    drawn = scene.results.contours
    if drawn is None or "contours" not in scene.shown:
        return []
    whole = [piece for line in drawn.lines for piece in pieces(line)]
    lines = joined([np.concatenate((piece[:-1:THINNED], piece[-1:])) for piece in whole])
    return on.line(lines, "contour", "", Layer.GUIDE, faint=False)


def rim(on: OnSurface) -> list[Mark]:
    """The edge of the surface: pale parts of it would end nowhere on a pale ground."""
    grid = on.relief.grid
    across, upward = grid.x, grid.y
    ends = [(grid.x, np.full(across.shape, y)) for y in (upward[0], upward[-1])]
    ends += [(np.full(upward.shape, x), grid.y) for x in (across[0], across[-1])]
    lines = joined([np.column_stack(places) for places in ends])
    return on.line(lines, "contour", "", Layer.GUIDE, faint=False)


def critical_marks(scene: Scene, on: OnSurface) -> list[Mark]:
    """The critical points."""
    found = scene.results.critical
    if found is None or "critical" not in scene.shown:
        return []
    marks: list[Mark] = []
    for point in found.points:
        marker = Dots(np.empty((0, 2)), "second", 11.0, SHAPES[point.kind])
        marks += on.dots(np.array([point.place]), marker)
    return marks


def path_marks(scene: Scene, on: OnSurface) -> list[Mark]:
    """Every run so far, bent onto the surface."""
    if "descent" not in scene.shown:
        return []
    marks: list[Mark] = []
    runs = planar_runs(scene)
    for run, style in reversed(list(zip(runs, RUN_STYLES, strict=False))):
        walked = run.iterates[: max(scene.view.frame, 0) + 1]
        places = np.array([iterate.x for iterate in walked], dtype=np.float64)
        places = places[np.isfinite(places).all(axis=1)]
        if not len(places):
            continue
        marks += on.line(_bent(places), style.color, style.line or "path", Layer.PATH)
        visited = Dots(places, style.color, DIAMETER, style.shape)
        marks += on.dots(places[1:-1][-MOST_DOTS:], visited)
        marks += on.dots(places[-1:], Dots(places, style.color, CURRENT, style.shape))
    start = scene.inputs.start_in(2)
    marks += _grip(on, (start[0], start[1]), "path", "start")
    return marks


def point_marks(scene: Scene, on: OnSurface) -> list[Mark]:
    """Sections, level line, tangent plane and arrows at the studied point, and its grip."""
    found = plane_point(scene)
    if found is None or not scene.shown & {"level", "gradient", "direction", "tangent_plane"}:
        return []
    marks: list[Mark] = []
    if "level" in scene.shown and found.z is not None:
        if scene.results.contours is not None:
            level = scene.results.contours.line_at(found.z)
            marks += on.line(level, "f", "path", Layer.CURVE)
        marks += _sections(scene, on, found)
    if found.z is not None and found.gradient is not None and not scene.hides_slopes:
        slopes = found.gradient
        if "tangent_plane" in scene.shown:
            marks += _plane(on, found.place, found.z, slopes)
        if "direction" in scene.shown:
            marks += _arrow(on, found, direction_of(scene), "secant")
        if "gradient" in scene.shown and found.steepness:
            unit = (slopes[0] / found.steepness, slopes[1] / found.steepness)
            marks += _arrow(on, found, unit, "derivative")
    if found.z is not None:
        marks += _plumb(on, found.place, found.z)
    return [*marks, *_grip(on, found.place, "tangent", "point")]


def _bent(places: FloatArray) -> FloatArray:
    """The same way with places between, so that it follows the surface."""
    if not 1 < len(places) <= MOST_BENT:
        return places
    along = np.arange((len(places) - 1) * BETWEEN + 1) / BETWEEN
    counts = np.arange(len(places))
    return np.column_stack([np.interp(along, counts, places[:, axis]) for axis in (0, 1)])


def _sections(scene: Scene, on: OnSurface, found: PlanePoint) -> list[Mark]:
    view, (x, y) = scene.viewport, found.place
    across = np.linspace(view.x_min, view.x_max, SECTION)
    upward = np.linspace(view.y_min, view.y_max, SECTION)
    lines = [
        np.column_stack((across, np.full(SECTION, y))),
        np.column_stack((np.full(SECTION, x), upward)),
    ]
    return on.line(joined(lines), "f", "f", Layer.CURVE)


def _grip(on: OnSurface, place: tuple[float, float], color: str, name: str) -> list[Mark]:
    """The ring that is dragged over the surface."""
    point = on.lifted(np.array([place]))
    if not np.isfinite(point).all():
        return []
    x, y = on.camera.project(point[0])
    return [Handle((float(x), float(y)), color, name)]


def _arrow(on: OnSurface, found: PlanePoint, unit: tuple[float, float], color: str) -> list[Mark]:
    """An arrow in the tangent plane over this direction of the ground, and its shadow."""
    slope = found.slope_along(unit)
    if slope is None or found.z is None:
        return []
    relief, camera = on.relief, on.camera
    start = relief.boxed(np.array([[*found.place, found.z]]))[0]
    along = np.array([*unit, slope]) * relief.unit
    end = start + along / float(np.linalg.norm(along)) * ARROW
    down = -float(relief.half[2])
    marks: list[Mark] = []
    for height, opacity, layer in ((down, FAINT + 0.2, Layer.GROUND), (None, 1.0, Layer.PATH)):
        ends = [point.copy() for point in (start, end)]
        for point in ends:
            point[2] = point[2] if height is None else height
        tail, tip = (tuple(map(float, camera.project(point))) for point in ends)
        marks.append(
            Segment(
                (tail[0], tail[1]), (tip[0], tip[1]), color, "f", arrow=True, opacity=opacity,
                layer=layer,
            )
        )  # fmt: skip
    return marks


def _plumb(on: OnSurface, place: tuple[float, float], z: float) -> list[Mark]:
    """The line from the point down to its place on the floor."""
    point = on.relief.boxed(np.array([[*place, z]]))[0]
    if not np.isfinite(on.lifted(np.array([place]))).all():
        return []
    foot = point.copy()
    foot[2] = -on.relief.half[2]
    ends = on.camera.project(np.array([foot, point]))
    return [
        Polyline(ends, "tangent", "guide", 0.6, layer=Layer.GROUND),
        Dots(ends[:1], "tangent", 7.0, opacity=0.6, layer=Layer.GROUND),
    ]


def _plane(
    on: OnSurface, place: tuple[float, float], z: float, slopes: tuple[float, float]
) -> list[Mark]:
    """The tangent plane as far as the surface does not hide it."""
    relief, camera = on.relief, on.camera
    unit = relief.unit
    steep = math.hypot(slopes[0] * unit[2] / unit[0], slopes[1] * unit[2] / unit[1])
    side = PLANE / math.sqrt(1 + steep**2 / 4)  # a steep one is not longer than a flat one
    ticks = np.linspace(-side, side, PLANE_CELLS + 1)
    shape = (PLANE_CELLS + 1, PLANE_CELLS + 1)
    nodes: FloatArray = np.empty((*shape, 3))
    nodes[..., 0] = place[0] + ticks[None, :] / unit[0]
    nodes[..., 1] = place[1] + ticks[:, None] / unit[1]
    nodes[..., 2] = z + slopes[0] * (nodes[..., 0] - place[0])
    nodes[..., 2] += slopes[1] * (nodes[..., 1] - place[1])
    boxed = relief.boxed(nodes.reshape(-1, 3)).reshape(nodes.shape)
    around = (boxed[:-1, :-1], boxed[:-1, 1:], boxed[1:, 1:], boxed[1:, :-1])
    faces = np.stack(around, axis=2).reshape(-1, 4, 3)
    middles = faces.mean(axis=1) + camera.toward * LIFT
    seen = ~relief.hidden(middles, camera.toward)
    corners = camera.project(faces[seen])
    even = np.ones(len(corners))
    edge = np.concatenate((boxed[0], boxed[:, -1], boxed[-1, ::-1], boxed[::-1, 0]))
    covered = relief.hidden(edge + camera.toward * LIFT, camera.toward)
    outline = np.where(covered[:, None], np.nan, camera.project(edge))
    return [
        Facets(corners, even, even, "tangent", THROUGH, layer=Layer.LINE),
        Polyline(outline, "tangent", "contour", layer=Layer.LINE),
    ]
