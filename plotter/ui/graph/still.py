"""The image of what stands still in a graph: moved with the hand at once, sharp when it rests."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap, QTransform

from plotter.drawing.graph_figure import Placing
from plotter.figure.graph.layout import GraphLayout

MOST = 2.5
"""An image enlarged or shrunk by more than this is painted anew."""
EDGE = 0.5
"""Px of the picture that may be missing at its edge."""


class Still(Struct, frozen=True, eq=False):
    """An image, what it is of, and where the picture lay when it was painted."""

    image: QPixmap
    key: tuple[object, ...]
    placing: Placing

    def serves(
        self, key: tuple[object, ...], placing: Placing, layout: GraphLayout, room: QRectF
    ) -> bool:
        """Whether it shows all that is seen of the same picture in another place."""
        if key != self.key:
            return False
        if placing == self.placing:
            return True
        if not 1 / MOST <= placing.scale / self.placing.scale <= MOST:
            return False
        now, then = _seen(placing, layout, room), _seen(self.placing, layout, room)
        return then.adjusted(-EDGE, -EDGE, EDGE, EDGE).contains(now)

    def paint(self, painter: QPainter, placing: Placing) -> None:
        """Paint it where the picture lies now."""
        if placing == self.placing:
            painter.drawPixmap(0, 0, self.image)
            return
        ratio = placing.scale / self.placing.scale
        left = placing.left - self.placing.left * ratio
        top = placing.top - self.placing.top * ratio
        painter.save()
        painter.setTransform(QTransform(ratio, 0, 0, ratio, left, top), True)
        painter.drawPixmap(0, 0, self.image)
        painter.restore()


def _seen(placing: Placing, layout: GraphLayout, room: QRectF) -> QRectF:
    """The part of the picture that is seen, in its own coordinates."""
    top_left, bottom_right = placing.point(room.topLeft()), placing.point(room.bottomRight())
    seen = QRectF(
        top_left[0], top_left[1], bottom_right[0] - top_left[0], bottom_right[1] - top_left[1]
    )
    return seen.intersected(QRectF(0, 0, layout.width, layout.height))


def painted(
    blank: QPixmap, key: tuple[object, ...], placing: Placing, paint: Callable[[QPainter], object]
) -> Still:
    """A new image."""
    painter = QPainter(blank)
    painter.setTransform(placing.transform())
    paint(painter)
    painter.end()
    return Still(blank, key, placing)
