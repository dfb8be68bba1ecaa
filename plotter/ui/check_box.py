"""A check box one sees checked or not, in every theme: our outline, our tick."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QWidget

GAP = 8
"""Between the box and its words, px."""
TICK = ((0.24, 0.53), (0.43, 0.71), (0.77, 0.31))
"""The tick's corners, as shares of the box."""


class CheckBox(QCheckBox):
    """Words with a box before them, or with a ring: one of several.

    The palette's Dark is the outline, Accent the fill and Base the tick.
    """

    def __init__(self, words: str, *, one_of: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._one_of = one_of
        self._muted = False

    def set_muted(self, muted: bool) -> None:
        """Write its words lighter: what it shows is not seen now."""
        self._muted = muted
        self.update()

    def sizeHint(self) -> QSize:
        """The box, the words, and air above and below."""
        measure, side = self.fontMetrics(), self._side()
        width = side + GAP + measure.horizontalAdvance(self.text()) + 4
        return QSize(width, max(side, measure.height()) + round(side * 0.7))

    def minimumSizeHint(self) -> QSize:
        """No word is cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """A click anywhere counts."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box and words; the focus is a ring round both."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._side()
        box = QRectF(2.5, round((self.height() - side) / 2) + 0.5, side, side)
        self._paint_box(painter, box)
        off = not self.isEnabled() or self._muted
        role = QPalette.ColorRole.PlaceholderText if off else QPalette.ColorRole.WindowText
        painter.setPen(_color(role))
        words = QRect(side + GAP + 2, 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(_color(QPalette.ColorRole.Link), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        outline, fill = _color(QPalette.ColorRole.Dark), _color(QPalette.ColorRole.Accent)
        under = _color(QPalette.ColorRole.Base)
        if not self.isEnabled():
            fill = outline
        radius = box.width() / 2 if self._one_of else box.width() / 4.5
        painter.setPen(QPen(fill if self.isChecked() else outline, 1.25))
        painter.setBrush(fill if self.isChecked() else under)
        painter.drawRoundedRect(box, radius, radius)
        if not self.isChecked():
            return
        if self._one_of:
            inner = box.width() * 0.3
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(under)
            painter.drawEllipse(box.adjusted(inner, inner, -inner, -inner))
            return
        corners = [
            QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in TICK
        ]
        pen = QPen(under, box.width() / 8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(corners))

    def _side(self) -> int:
        """The side of the box: as high as the words."""
        return max(self.fontMetrics().height() - 1, 12)


def _color(role: QPalette.ColorRole) -> QColor:
    """A color of the theme; a widget's own palette has those of the style sheet."""
    return QGuiApplication.palette().color(QPalette.ColorGroup.Active, role)
