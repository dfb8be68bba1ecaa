"""The whole picture of a surface: what is painted, how large it is, what lies where."""

from __future__ import annotations

from msgspec import Struct

from plotter.figure.marks import Handle, Mark, Point
from plotter.figure.scene import Scene
from plotter.figure.surface.camera import Camera
from plotter.figure.surface.frame import frame_marks
from plotter.figure.surface.lines import (
    OnSurface,
    contour_lines,
    critical_marks,
    path_marks,
    point_marks,
    rim,
)
from plotter.figure.surface.mesh import Mesh, mesh
from plotter.figure.surface.relief import relief

MARGIN = (0.34, 0.26)
"""Room for numbers and names beside the box and below it, in the box's units."""


class SurfacePicture(Struct, frozen=True, eq=False):
    """Marks in the coordinates of the picture, 0 in its middle, and half its width and height."""

    marks: tuple[Mark, ...]
    half: tuple[float, float]
    mesh: Mesh

    def grip_at(self, at: Point, reach: float) -> str:
        """The name of the grip within reach of a place of the picture, or ""."""
        grips = [mark for mark in self.marks if isinstance(mark, Handle)]
        for grip in reversed(grips):
            dx, dy = grip.position[0] - at[0], grip.position[1] - at[1]
            if dx * dx + dy * dy <= reach * reach:
                return grip.name
        return ""


def surface_picture(scene: Scene) -> SurfacePicture | None:
    """The picture of now; None where the function has no value in the view."""
    found = relief(scene)
    if found is None:
        return None
    camera = Camera.of(scene.view.surface)
    contours = scene.results.contours
    faces = mesh(found, camera, () if contours is None else contours.levels)
    width, height = camera.extent(found.half)
    half = (width + MARGIN[0], height + MARGIN[1])
    marks: list[Mark] = [*frame_marks(scene, found, camera), faces.marks()]
    if not scene.dimmed:
        on = OnSurface(found, camera)
        marks += rim(on)
        marks += contour_lines(scene, on)
        marks += critical_marks(scene, on)
        marks += point_marks(scene, on)
        marks += path_marks(scene, on)
    return SurfacePicture(tuple(marks), half, faces)
