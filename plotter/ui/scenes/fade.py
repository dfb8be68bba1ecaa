"""The change from one scene to the next: the last picture fades while the new one is there."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QObject, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

FADE_MS = 600


class Fade(QWidget):
    """Lies over a widget and shows how it looked, less and less."""

    def __init__(self, covered: QWidget) -> None:
        super().__init__(covered)
        self._covered = covered
        self._picture = QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(1.0)
        self._animation.setEndValue(0.0)
        self._animation.setDuration(FADE_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._animation.valueChanged.connect(lambda _: self.update())
        self._animation.finished.connect(self.hide)
        covered.installEventFilter(self)
        self.hide()

    def begin(self) -> None:
        """Take the picture of now and let it fade over what comes."""
        self._animation.stop()
        self.hide()
        self._picture = self._covered.grab()
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()
        self._animation.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A picture of another size would lie."""
        if event.type() == QEvent.Type.Resize:
            self._animation.stop()
            self.hide()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is left of the last picture."""
        painter = QPainter(self)
        painter.setOpacity(float(self._animation.currentValue() or 0.0))
        painter.drawPixmap(0, 0, self._picture)
        painter.end()
