"""Where the presentation is: a dot for each scene, the number, the name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.scenes.edits import title_of
from plotter.ui.widgets import label

DOT, LONG_DOT, DOT_HEIGHT, DOT_GAP = 8.0, 24.0, 6.0, 6.0
"""Sizes of the dots, px at 100 %; the scene that is shown has the long one."""

DOTS_UP_TO = 24
"""With more scenes than this only the number is shown."""


class Dots(QWidget):
    """A dot for each scene; those that were shown are dark."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._current, self._count = 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_place(self, current: int, count: int) -> None:
        """Mark one of `count` scenes."""
        self._current, self._count = current, count
        self.setVisible(1 < count <= DOTS_UP_TO)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the dots are."""
        zoom = self._appearance.zoom
        width = (self._count - 1) * (DOT + DOT_GAP) + LONG_DOT
        return QSize(round(width * zoom), round(DOT_HEIGHT * zoom) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Round dots on one line."""
        zoom, color = self._appearance.zoom, self._appearance.theme.color
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        x, height = 0.0, DOT_HEIGHT * zoom
        for index in range(self._count):
            width = (LONG_DOT if index == self._current else DOT) * zoom
            painter.setBrush(color("text" if index <= self._current else "border-strong"))
            rect = QRectF(x, (self.height() - height) / 2, width, height)
            painter.drawRoundedRect(rect, height / 2, height / 2)
            x += width + DOT_GAP * zoom
        painter.end()


class Progress(QWidget):
    """Dots, "3 of 6", and the name of the scene."""

    def __init__(self, document: Document, appearance: Appearance) -> None:
        super().__init__()
        self._document = document
        self._dots = Dots(appearance)
        self._number = label()
        self._title = label()
        line = QHBoxLayout(self)
        line.setContentsMargins(28, 8, 28, 16)
        line.setSpacing(20)
        for widget in (self._dots, self._number, self._title):
            line.addWidget(widget)
        line.addStretch(1)
        document.deck_changed.connect(self.refresh)
        document.loaded.connect(self.refresh)

    def refresh(self) -> None:
        """Show the scene of now."""
        deck = self._document.deck
        count = len(deck.scenes)
        self._dots.show_place(deck.current, count)
        self._number.setVisible(count > 1)
        self._number.setText(self.tr("{0} of {1}").format(deck.current + 1, count))
        named = bool(deck.scene.name)
        self._title.setText(title_of(deck, deck.current) if named else "")
