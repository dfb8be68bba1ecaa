"""What lies over the window while presenting: the black screen, and the pointer one can see."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QCursor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

RADIUS = 34.0
"""Radius of the pointer's ring, px at 100 %."""

SHINE = 56
"""How opaque the ring is filled, of 255."""


class BlackScreen(QWidget):
    """Black all over, so that the room looks at the teacher; a click takes it away."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAccessibleName(self.tr("Black screen"))
        self.hide()

    def cover(self) -> None:
        """Cover the whole window."""
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show the window again."""
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing but black."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        painter.end()


class PointerRing(QWidget):
    """A ring around the pointer that the back row can see; clicks go through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._color = QColor()
        self.hide()

    def follow(self, color: QColor, zoom: float) -> None:
        """Begin to follow the pointer."""
        self._color = color
        side = 2 * round(RADIUS * zoom) + 6
        self.resize(side, side)
        self._go_to(self._window.mapFromGlobal(QCursor.pos()))
        self.raise_()
        self.show()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def leave(self) -> None:
        """Follow no more."""
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go wherever the pointer goes, whatever lies below it."""
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            place = event.globalPosition().toPoint()
            self._go_to(self._window.mapFromGlobal(place))
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ring with a little light in it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        light = QColor(self._color)
        light.setAlpha(SHINE)
        painter.setBrush(light)
        painter.setPen(QPen(self._color, 3.0))
        center = QPointF(self.width() / 2, self.height() / 2)
        painter.drawEllipse(center, self.width() / 2 - 3, self.height() / 2 - 3)
        painter.end()

    def _go_to(self, place: QPoint) -> None:
        self.move(place.x() - self.width() // 2, place.y() - self.height() // 2)
