"""Parallel projection: points of the box to the picture, and how near they are to the eye."""

from __future__ import annotations

import math

import numpy as np
from msgspec import Struct

from plotter.figure.marks import FloatArray
from plotter.model.surface_view import SurfaceView

LIGHT = (-0.45, 0.6, 0.66)
"""Where the light is for the eye: to the left, above, in front; a unit vector but for rounding."""


class Camera(Struct, frozen=True, eq=False):
    """Unit vectors, as columns of shape (3, 3): to the right, upward, toward the eye."""

    axes: FloatArray

    @classmethod
    def of(cls, view: SurfaceView) -> Camera:
        """The camera that the view asks for."""
        a, e = math.radians(view.azimuth), math.radians(view.elevation)
        right = (-math.sin(a), math.cos(a), 0.0)
        up = (-math.cos(a) * math.sin(e), -math.sin(a) * math.sin(e), math.cos(e))
        toward = (math.cos(a) * math.cos(e), math.sin(a) * math.cos(e), math.sin(e))
        return cls(np.array([right, up, toward]).T)

    @property
    def toward(self) -> FloatArray:
        """The direction to the eye."""
        return self.axes[:, 2]

    @property
    def light(self) -> FloatArray:
        """The direction to the light, which goes with the eye."""
        return self.axes @ np.array(LIGHT)

    def project(self, points: FloatArray) -> FloatArray:
        """Places in the picture, shape (…, 2), of points of the box, shape (…, 3)."""
        return points @ self.axes[:, :2]

    def extent(self, half: FloatArray) -> tuple[float, float]:
        """Half the width and height of what a box with these half sides fills, however it turns."""
        around = float(np.hypot(half[0], half[1]))
        level, tilt = abs(float(self.axes[2, 1])), abs(float(self.axes[2, 2]))
        return around, level * float(half[2]) + tilt * around
