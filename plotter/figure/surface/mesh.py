"""The faces of the surface in the order in which they are painted, and where one is pointed at."""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from plotter.figure.marks import Facets, FloatArray, Layer, Point
from plotter.figure.surface.camera import Camera
from plotter.figure.surface.relief import Relief

DARKEST = 0.0
"""The light on a face that is seen from below."""


class Mesh(Struct, frozen=True, eq=False):
    """The faces from the farthest to the nearest.

    `corners` are their places in the picture, of shape (n, 4, 2), `ground` those in the plane.
    """

    corners: FloatArray
    ground: FloatArray
    shares: FloatArray
    lights: FloatArray

    def marks(self) -> Facets:
        """What is painted."""
        return Facets(self.corners, self.shares, self.lights, layer=Layer.AREA)

    def place_at(self, at: Point) -> Point | None:
        """The place of the plane whose surface is seen at a place of the picture, if any."""
        corners = self.corners
        point = np.array(at)
        near = (corners.min(axis=1) <= point).all(axis=1) & (corners.max(axis=1) >= point).all(
            axis=1
        )
        for face in np.flatnonzero(near)[::-1]:
            for places in ((0, 1, 2), (0, 2, 3)):
                shares = _shares(corners[face][list(places)], point)
                if shares is not None:
                    x, y = shares @ self.ground[face][list(places)]
                    return float(x), float(y)
        return None


def mesh(relief: Relief, camera: Camera, levels: tuple[float, ...]) -> Mesh:
    """The faces of the relief, colored by height like the bands between the levels."""
    nodes = relief.nodes
    boxed = relief.boxed(nodes.reshape(-1, 3)).reshape(nodes.shape)
    corners, ground = _faces(boxed), _faces(nodes[..., :2])
    heights = _faces(nodes[..., 2:])[..., 0].mean(axis=-1)
    order = _from_behind(np.isfinite(heights), camera)
    corners, ground, heights = corners[order], ground[order], heights[order]
    across, along = corners[:, 2] - corners[:, 0], corners[:, 3] - corners[:, 1]
    normals = np.cross(across, along)
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-12)
    lights = np.maximum(normals @ camera.light, 0.0)
    lights = np.where(normals @ camera.toward < 0, DARKEST, lights)
    return Mesh(camera.project(corners), ground, _shares_of(heights, levels, relief), lights)


def _faces(nodes: FloatArray) -> FloatArray:
    """The four corners of every cell, counterclockwise, of shape (rows, columns, 4, k)."""
    around = (nodes[:-1, :-1], nodes[:-1, 1:], nodes[1:, 1:], nodes[1:, :-1])
    return np.stack(around, axis=2)


def _from_behind(kept: NDArray[np.bool_], camera: Camera) -> tuple[NDArray[np.intp], ...]:
    """Rows and columns of the faces: of a grid, those nearer to the eye can be painted last."""
    rows, columns = np.nonzero(kept)
    toward_x, toward_y = float(camera.toward[0]), float(camera.toward[1])
    order = np.lexsort((columns * np.sign(toward_x), rows * np.sign(toward_y)))
    return rows[order], columns[order]


def _shares_of(heights: FloatArray, levels: tuple[float, ...], relief: Relief) -> FloatArray:
    """The places of heights on the scale of colors, as those of the bands of the contours."""
    if not levels:
        return (heights - relief.low) / (relief.high - relief.low)
    places = np.interp(heights, levels, np.arange(len(levels)) + 0.5)
    return np.clip(places / len(levels), 0.0, 1.0)


def _shares(triangle: FloatArray, point: FloatArray) -> FloatArray | None:
    """The weights of a triangle's corners that give the point; None outside of it."""
    matrix = np.vstack((triangle.T, np.ones(3)))
    if abs(np.linalg.det(matrix)) < 1e-14:
        return None
    shares: FloatArray = np.asarray(
        np.linalg.solve(matrix, np.array([*point, 1.0])), dtype=np.float64
    )
    return shares if (shares >= -1e-9).all() else None
