"""How a scene looks in the row: its picture, a frame if it is shown, its name below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from plotter.ui.appearance import Appearance
from plotter.ui.scenes.thumbnails import SHAPE

PICTURE = Qt.ItemDataRole.UserRole
"""The role under which an item keeps its picture, or None."""


class SceneCell(QStyledItemDelegate):
    """Paints one scene of the row."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Picture, frame and name; the scene that is shown has a thick frame."""
        zoom, color = self._appearance.zoom, self._appearance.theme.color
        area = QRectF(option.rect)  # type: ignore[attr-defined]
        width, height = SHAPE[0] * zoom, SHAPE[1] * zoom
        place = QRectF(area.left() + (area.width() - width) / 2, area.top() + 3, width, height)
        picture = index.data(PICTURE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(place, color("surface"))
        if isinstance(picture, QPixmap):
            painter.drawPixmap(place, picture, QRectF(picture.rect()))
        state = option.state  # type: ignore[attr-defined]
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        role = "focus" if chosen and focused else "accent" if chosen else "border"
        painter.setPen(QPen(color(role), 2.5 if chosen else 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)
        below = QRectF(place.left(), place.bottom() + 3, width, area.bottom() - place.bottom() - 3)
        metrics = option.fontMetrics  # type: ignore[attr-defined]
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(width))
        painter.setPen(color("text" if chosen else "text-muted"))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, words)
        painter.restore()
