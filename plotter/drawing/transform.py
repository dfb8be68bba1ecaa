"""Data coordinates to pixels and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF

from plotter.drawing.boxes import Box
from plotter.numeric.viewport import Viewport

if TYPE_CHECKING:
    from plotter.numeric.curve import FloatArray


class Transform(Struct, frozen=True):
    """Maps the viewport onto a rectangle of pixels; y grows upward in data, downward in pixels."""

    viewport: Viewport
    left: float
    top: float
    width: float
    height: float

    @classmethod
    def onto(cls, viewport: Viewport, rect: QRectF) -> Transform:
        """The map of the viewport onto the rectangle."""
        return cls(viewport, rect.left(), rect.top(), rect.width(), rect.height())

    def x(self, value: float) -> float:
        """The pixel of an x."""
        view = self.viewport
        return self.left + (value - view.x_min) / view.width * self.width

    def y(self, value: float) -> float:
        """The pixel of a y."""
        view = self.viewport
        return self.top + (view.y_max - value) / view.height * self.height

    def point(self, position: tuple[float, float]) -> QPointF:
        """The pixel of a point."""
        return QPointF(self.x(position[0]), self.y(position[1]))

    def pixels(self, points: FloatArray) -> FloatArray:
        """The pixels of points, an array of shape (n, 2)."""
        # Imported here: the first picture is painted before numpy is there.
        import numpy as np

        view, result = self.viewport, np.empty_like(points)
        with np.errstate(over="ignore"):
            result[:, 0] = (points[:, 0] - view.x_min) / view.width * self.width + self.left
            result[:, 1] = (view.y_max - points[:, 1]) / view.height * self.height + self.top
        return result

    def data(self, x: float, y: float) -> tuple[float, float]:
        """The data coordinates of a pixel."""
        view = self.viewport
        return (
            view.x_min + (x - self.left) / self.width * view.width,
            view.y_max - (y - self.top) / self.height * view.height,
        )

    def data_box(self, rect: QRectF) -> Box:
        """The box in data coordinates of a rectangle of pixels."""
        left, high = self.data(rect.left(), rect.top())
        right, low = self.data(rect.right(), rect.bottom())
        return left, low, right, high

    def data_x(self, pixels: FloatArray) -> FloatArray:
        """The x in data coordinates of pixels."""
        return self.viewport.x_min + (pixels - self.left) / self.width * self.viewport.width
