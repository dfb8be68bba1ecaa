"""An image whose contents move without being copied, as long as there is a margin to move in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QPoint, QPointF, QRect, QSize
from PySide6.QtGui import QImage, QPainter, QRegion

MARGIN = 160
"""Device pixels on all sides, once the contents have been moved."""


class MovableImage:
    """A picture in device pixels, in a larger image while it is moved."""

    def __init__(self) -> None:
        self.size = QSize()
        self._image = QImage()
        self._ratio = 1.0
        self._corner = QPoint()

    @property
    def image(self) -> QImage:
        """The memory itself while nothing has been moved since `begin`."""
        return self._image

    def resize(self, size: QSize, ratio: float) -> bool:
        """Take a size in device pixels, `ratio` of them for each px; whether it is a new one."""
        changed = self.size != size or self._ratio != ratio
        self.size, self._ratio = size, ratio
        return changed

    def begin(self, *, alone: bool = True) -> None:
        """Begin anew with what will be painted now, `alone` in memory without a margin."""
        if self._image.size() == self._with_margin() and not alone:
            self._corner = QPoint(MARGIN, MARGIN)
        else:
            self._corner = QPoint()
            # The old memory serves again: getting so much anew takes longer than a curve.
            if self._image.size() != self.size:
                self._image = QImage(self.size, QImage.Format.Format_RGB32)
        self._image.setDevicePixelRatio(self._ratio)

    def move(self, x: int, y: int) -> None:
        """Move the contents by whole device pixels to the right and down.

        What comes into sight is to be painted.
        """
        corner = self._corner - QPoint(x, y)
        if self._image.rect().contains(QRect(corner, self.size)):
            self._corner = corner
            return
        seen = QRect(corner, self.size).intersected(self._image.rect())
        to = QPoint(MARGIN, MARGIN) + seen.topLeft() - corner
        if self._image.size() == self._with_margin():
            _shift(self._image, seen, to)
        else:
            self._image = self._in_margin(seen, to)
        self._corner = QPoint(MARGIN, MARGIN)

    def _in_margin(self, seen: QRect, to: QPoint) -> QImage:
        """A larger image with what was seen in another place."""
        larger = QImage(self._with_margin(), self._image.format())
        self._image.setDevicePixelRatio(1.0)
        painter = QPainter(larger)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(to, self._image, seen)
        painter.end()
        larger.setDevicePixelRatio(self._ratio)
        return larger

    def painter(self) -> QPainter:
        """A painter with the coordinates of the picture, in px."""
        painter = QPainter(self._image)
        painter.translate(QPointF(self._corner) / self._ratio)
        return painter

    def show(self, painter: QPainter, region: QRegion) -> None:
        """Paint the region of it, in px, from the painter's origin, rectangle by rectangle.

        A device pixel is copied to a device pixel; the reason for rectangles is that of `blit`.
        """
        self._image.setDevicePixelRatio(1.0)
        for rect in cast("Iterable[QRect]", region):
            painter.save()
            painter.setClipRect(rect)
            painter.scale(1 / self._ratio, 1 / self._ratio)
            painter.drawImage(QPointF(), self._image, QRect(self._corner, self.size))
            painter.restore()
        self._image.setDevicePixelRatio(self._ratio)

    def _with_margin(self) -> QSize:
        return self.size + QSize(2 * MARGIN, 2 * MARGIN)


def _shift(image: QImage, part: QRect, to: QPoint) -> None:
    """Put a part of an image elsewhere in it; what was there, and around it, is lost.

    Its rows and all between them are moved as one piece of memory: new memory for so many pixels
    would take many times longer.
    """
    line, wide = image.bytesPerLine(), image.depth() // 8
    memory = memoryview(image.bits())
    first = part.top() * line + part.left() * wide
    count = (part.height() - 1) * line + part.width() * wide
    there = to.y() * line + to.x() * wide
    memory[there : there + count] = memory[first : first + count]
