"""Whole pictures copied to the screen, rectangle by rectangle.

Under a clip of several rectangles Qt hands the rows of a large picture to other threads and waits
for them: on a busy computer that takes ten times as long as the copy itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import cast

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QPixmap, QRegion


def blit(painter: QPainter, pictures: Sequence[QImage | QPixmap], region: QRegion) -> None:
    """Lay the pictures over one another at the painter's origin, where the region is."""
    painter.save()
    for rect in cast("Iterable[QRect]", region):
        painter.setClipRect(rect)
        for picture in pictures:
            if isinstance(picture, QImage):
                painter.drawImage(0, 0, picture)
            else:
                painter.drawPixmap(0, 0, picture)
    painter.restore()
