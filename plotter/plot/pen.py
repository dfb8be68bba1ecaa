"""A pen on a tablet as a mouse."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QTabletEvent
from PySide6.QtWidgets import QApplication, QWidget

_AS_MOUSE = {
    QEvent.Type.TabletPress: QEvent.Type.MouseButtonPress,
    QEvent.Type.TabletMove: QEvent.Type.MouseMove,
    QEvent.Type.TabletRelease: QEvent.Type.MouseButtonRelease,
}


class PenAsMouse:
    """Sends a widget the mouse events that stand for what a pen does.

    Qt's own ones come only for events that nobody takes: too late for who has to know which end
    of the pen it was.
    """

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._since_tap, self._tapped_at = QElapsedTimer(), QPointF()

    def hear(self, event: QTabletEvent) -> None:
        """Pass the event on, a second tap as a double click; it is accepted if that is."""
        kind = _AS_MOUSE.get(event.type())
        if kind is None:
            return
        if kind == QEvent.Type.MouseButtonPress and self._is_second_tap(event):
            kind = QEvent.Type.MouseButtonDblClick
        place, anywhere = event.position(), event.globalPosition()
        mouse = QMouseEvent(
            kind, place, anywhere, event.button(), event.buttons(), event.modifiers()
        )
        QApplication.sendEvent(self._widget, mouse)
        event.setAccepted(mouse.isAccepted())

    def _is_second_tap(self, event: QTabletEvent) -> bool:
        """Whether the tip was here just now; the third tap is a first one again."""
        if event.button() != Qt.MouseButton.LeftButton:
            self._since_tap.invalidate()
            return False
        hints, timer, place = QGuiApplication.styleHints(), self._since_tap, event.globalPosition()
        soon = timer.isValid() and timer.elapsed() <= hints.mouseDoubleClickInterval()
        away = (place - self._tapped_at).manhattanLength()
        if soon and away <= hints.touchDoubleTapDistance():
            timer.invalidate()
            return True
        timer.start()
        self._tapped_at = place
        return False
