"""What walks leave behind, kept as images: a frame of an animation adds only what is new."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from plotter.drawing.picture import Part
from plotter.drawing.walk import can_go_on
from plotter.figure.marks import Walk

Paint = Callable[[QPainter, frozenset[Part], Sequence[Walk]], object]
"""Paints parts of the picture, without what the walks given have shown."""


class Walked:
    """The still picture with the old steps of all walks, and apart the markers passed so far."""

    def __init__(self) -> None:
        self._walks: tuple[Walk, ...] = ()
        self._still = 0
        self.ground, self.stops = QImage(), QImage()

    def show(self, walks: tuple[Walk, ...], still: QImage, paint: Paint) -> None:
        """Bring both images up to where the walks are now."""
        since = self._walks if still.cacheKey() == self._still else ()
        if len(since) != len(walks) or not all(map(can_go_on, since, walks)):
            since = ()
            self._begin(still)
        pictures: tuple[tuple[QImage, Part], ...] = ((self.ground, "ways"), (self.stops, "stops"))
        for image, part in pictures:
            painter = QPainter(image)
            paint(painter, frozenset((part,)), since)
            painter.end()
        self._walks = walks

    def _begin(self, still: QImage) -> None:
        """From the still picture on, with no walk at all."""
        self._still = still.cacheKey()
        if self.ground.size() != still.size():
            self.ground = QImage(still.size(), still.format())
            self.stops = QImage(still.size(), QImage.Format.Format_ARGB32_Premultiplied)
        for image in (self.ground, self.stops):
            image.setDevicePixelRatio(still.devicePixelRatio())
        painter = QPainter(self.ground)
        painter.drawImage(0, 0, still)
        painter.end()
        self.stops.fill(Qt.GlobalColor.transparent)
