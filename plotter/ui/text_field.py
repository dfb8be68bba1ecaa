"""The line in which a function is typed; a mistake is underlined at its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from plotter.ui.appearance import Appearance

UNDERLINE = 2
"""Thickness of the mark under a mistake, px at 100 %."""


def utf16_length(text: str) -> int:
    """How many of Qt's characters the text takes; letters beyond U+FFFF take two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class TextField(QLineEdit):
    """A line edit whose undo is the document's, and which can mark a range of its text."""

    focus_changed = Signal(bool)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._marked: tuple[int, int] | None = None
        self.setFrame(False)

    def mark(self, start: int, end: int) -> None:
        """Underline the text from start to end (code points); an empty range marks its place."""
        self._marked = (start, end)
        self.update()

    def unmark(self) -> None:
        """Take the underline away."""
        if self._marked is not None:
            self._marked = None
            self.update()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the program, whose undo knows more than this line."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if event.matches(undo) or event.matches(redo):
                event.ignore()
                return False
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.focus_changed.emit(event.type() == QEvent.Type.FocusIn)
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and the mark under a mistake."""
        super().paintEvent(event)
        if self._marked is None:
            return
        left, right = self._edges(*self._marked)
        thickness = UNDERLINE * self._appearance.zoom
        bottom = self.cursorRect().bottom() + 1
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._appearance.theme.color("error"))
        painter.drawRect(QRectF(left, bottom - thickness, right - left, thickness))
        painter.end()

    def _edges(self, start: int, end: int) -> tuple[float, float]:
        """Where the marked text begins and ends, in px; at least as wide as a letter."""
        text = self.text()
        metrics = QFontMetricsF(self.font())
        before_cursor = text.encode("utf-16-le", "surrogatepass")[: 2 * self.cursorPosition()]
        shown = before_cursor.decode("utf-16-le", "surrogatepass")
        # The cursor's rectangle is the one place whose x Qt tells; all else is measured from it.
        origin = self.cursorRect().center().x() - metrics.horizontalAdvance(shown)
        left = origin + metrics.horizontalAdvance(text[:start])
        right = origin + metrics.horizontalAdvance(text[:end])
        return left, max(right, left + metrics.averageCharWidth())
