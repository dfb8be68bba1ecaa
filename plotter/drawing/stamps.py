"""Small pictures that a moving picture shows again and again, kept ready for the screen.

To blend a few pixels takes a tenth of the time of filling outlines. A vector file, or a picture
that is turned, gets the outlines themselves.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from msgspec import Struct
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter

from plotter.drawing.words import is_vector
from plotter.numeric.curve import FloatArray

PHASES = 4
"""A stamp is drawn for so many places within a pixel in each direction."""


class Grid(Struct, frozen=True):
    """The device pixels under a painter: `ratio` for each px, shifted by (dx, dy)."""

    ratio: float
    dx: float
    dy: float

    @classmethod
    def under(cls, painter: QPainter) -> Grid | None:
        """The grid, or None where stamps would be blurred or coarse."""
        map_ = painter.deviceTransform()
        upright = not (map_.m12() or map_.m21()) and map_.m11() == map_.m22() > 0
        if is_vector(painter) or not upright:
            return None
        return cls(map_.m11(), map_.dx(), map_.dy())

    def put(
        self,
        painter: QPainter,
        x: float,
        y: float,
        origin: int,
        stamp: Callable[[int, int], QImage],
    ) -> None:
        """Paint a stamp at a point; `stamp` gives it for the phases in x and y.

        Its own point is `origin` device pixels from its left and upper edges.
        """
        self.put_at(painter, x, y, (origin, origin), stamp)

    def put_at(
        self,
        painter: QPainter,
        x: float,
        y: float,
        origin: tuple[int, int],
        stamp: Callable[[int, int], QImage],
    ) -> None:
        """As `put`, with another distance from the left edge than from the upper one."""
        column, across = _split(x * self.ratio + self.dx)
        line, down = _split(y * self.ratio + self.dy)
        at = QPointF(
            (column - origin[0] - self.dx) / self.ratio, (line - origin[1] - self.dy) / self.ratio
        )
        painter.drawImage(at, stamp(across, down))

    def put_all(
        self,
        painter: QPainter,
        places: FloatArray,
        origin: int,
        stamp: Callable[[int, int], QImage],
    ) -> None:
        """Paint a stamp at many points, an array of shape (n, 2), in their order."""
        shift = np.array([self.dx, self.dy])
        parts = np.floor((places * self.ratio + shift) * PHASES + 0.5)
        pixels, phases = np.divmod(parts, PHASES)
        corners = (pixels - origin - shift) / self.ratio
        ready: dict[tuple[int, int], QImage] = {}
        for (x, y), (across, down) in zip(
            corners.tolist(), phases.astype(np.intp).tolist(), strict=True
        ):
            image = ready.get((across, down))
            if image is None:
                image = ready[across, down] = stamp(across, down)
            painter.drawImage(QPointF(x, y), image)


def _split(place: float) -> tuple[int, int]:
    """A whole pixel and the phase in it."""
    return divmod(math.floor(place * PHASES + 0.5), PHASES)


def drawn(
    width: int,
    height: int,
    ratio: float,
    origin: tuple[float, float],
    paint: Callable[[QPainter], object],
) -> QImage:
    """A stamp of so many device pixels, painted with the painter's origin at `origin` in them."""
    image = QImage(max(width, 1), max(height, 1), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(*origin)
    painter.scale(ratio, ratio)
    paint(painter)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image
