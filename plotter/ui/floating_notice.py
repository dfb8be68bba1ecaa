"""A sentence that floats at the top of the plot, with a button, until it no longer holds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from plotter.ui.appearance import Appearance
from plotter.ui.widgets import IconButton, TextButton, label, row

MARGIN = 12
SIDES = 76
"""Px at 100 % on either side that are left to the tools."""


class FloatingNotice(QFrame):
    """Emits `acted` when its button is pressed."""

    acted = Signal()

    def __init__(self, appearance: Appearance, button: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "floating")
        self._appearance, self._area = appearance, parent
        self._words = label(wrap=True)
        self._button = TextButton(button)
        self._button.clicked.connect(self.acted)
        close = IconButton(appearance, "remove", self.tr("Close"))
        close.clicked.connect(self.hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 6, 6)
        column.addLayout(row(self._words, self._button, close))
        appearance.changed.connect(self.place)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, text: str) -> None:
        """Show a sentence."""
        if text != self._words.text() or self.isHidden():
            self._words.setText(text)
            self.setAccessibleName(text)
            self.show()
            self.place()

    def place(self) -> None:
        """Stand in the middle of the upper edge, on one line if there is room."""
        room = self._area.width() - round(2 * SIDES * self._appearance.zoom)
        beside = self.sizeHint().width() - self._words.width()
        wanted = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 8
        self._words.setFixedWidth(max(120, min(wanted, room - beside)))
        self.adjustSize()
        self.move((self._area.width() - self.width()) // 2, MARGIN)
        self.raise_()
