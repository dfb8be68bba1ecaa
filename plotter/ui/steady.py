"""Words that change all the time without moving what is around them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel

from plotter.ui.widgets import STRONG, embolden


class SteadyLabel(QLabel):
    """One line of words whose room only grows.

    A label of a fixed size asks for no new layout when its words change, which would take longer
    than all else in a frame.
    """

    def __init__(self, *, kind: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        if kind:
            self.setProperty("kind", kind)
        if kind in STRONG:
            embolden(self)

    def show_text(self, text: str) -> None:
        """Show other words, in more room if they need it."""
        if text != self.text():
            self.setText(text)
            self._grow()

    def shrink(self) -> None:
        """Take no more room than the words of now need."""
        self.setFixedSize(self.sizeHint())

    def changeEvent(self, event: QEvent) -> None:
        """Another size of the interface needs other room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.shrink()

    def _grow(self) -> None:
        least = QSize(self.minimumWidth(), self.minimumHeight())
        needed = self.sizeHint().expandedTo(least)
        if needed != least:
            self.setFixedSize(needed)
