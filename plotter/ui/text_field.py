"""The line in which a function is typed: it marks mistakes, matches brackets, offers names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from plotter.language.completing import offers, word_before
from plotter.language.functions import Function
from plotter.ui.appearance import Appearance
from plotter.ui.keys import leave_to_program
from plotter.ui.recent import RecentFunctions

if TYPE_CHECKING:
    from plotter.ui.completion import OfferList

UNDERLINE = 2
"""Thickness of the mark under a mistake, px at 100 %."""

OPENING, CLOSING = "([{", ")]}"


def utf16_length(text: str) -> int:
    """How many of Qt's characters the text takes; letters beyond U+FFFF take two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def code_points(text: str, utf16: int) -> int:
    """How many letters of the text Qt's position stands behind."""
    head = text.encode("utf-16-le", "surrogatepass")[: 2 * utf16]
    return len(head.decode("utf-16-le", "replace"))


def matching_brackets(text: str, cursor: int) -> tuple[int, int] | None:
    """The bracket beside the cursor and its partner, if it has one."""
    for place in (cursor - 1, cursor):
        if 0 <= place < len(text):
            partner = _partner(text, place)
            if partner is not None:
                return place, partner
    return None


def _partner(text: str, place: int) -> int | None:
    letter = text[place]
    if letter in OPENING:
        ahead, step, end = CLOSING[OPENING.index(letter)], 1, len(text)
    elif letter in CLOSING:
        ahead, step, end = OPENING[CLOSING.index(letter)], -1, -1
    else:
        return None
    depth = 0
    for index in range(place, end, step):
        if text[index] == letter:
            depth += 1
        elif text[index] == ahead:
            depth -= 1
            if depth == 0:
                return index
    return None


class TextField(QLineEdit):
    """A line edit whose undo is the document's; it marks ranges, offers names, keeps a history."""

    focus_changed = Signal(bool)

    def __init__(
        self, appearance: Appearance, recent: RecentFunctions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance, self._recent = appearance, recent
        self._marked: tuple[int, int] | None = None
        self._offers: OfferList | None = None
        self.setFrame(False)
        self.textEdited.connect(lambda _text: self._offer())
        self.cursorPositionChanged.connect(self.update)

    def mark(self, start: int, end: int) -> None:
        """Underline the text from start to end (code points); an empty range marks its place."""
        self._marked = (start, end)
        self.update()

    def unmark(self) -> None:
        """Take the underline away."""
        if self._marked is not None:
            self._marked = None
            self.update()

    def put(self, text: str, cursor: int) -> None:
        """Replace the whole text as if it had been typed; the cursor in code points."""
        self.setText(text)
        self.setCursorPosition(utf16_length(text[:cursor]))
        self.textEdited.emit(text)
        self._hide_offers()

    def place(self) -> int:
        """Where the cursor is, in code points."""
        return code_points(self.text(), self.cursorPosition())

    def event(self, event: QEvent) -> bool:
        """Leave the program's keys to it, and take Tab while names are offered."""
        if leave_to_program(event):
            return False
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Tab
            and self._offering is not None
        ):
            # Taken here: Qt would move the focus before the key is told to the line.
            return self._press_in_offers(self._offering, Qt.Key.Key_Tab)
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.focus_changed.emit(event.type() == QEvent.Type.FocusIn)
            if event.type() == QEvent.Type.FocusOut:
                self._hide_offers()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose among the offers, or walk through the functions typed before."""
        key = Qt.Key(event.key())
        offered = self._offering
        if offered is not None and self._press_in_offers(offered, key):
            return
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            text = self.text()
            found = self._recent.older(text) if key == Qt.Key.Key_Up else self._recent.newer(text)
            if found is not None:
                self.put(found, len(found))
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, the brackets that belong together, and the mark under a mistake."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        pair = matching_brackets(self.text(), self.place()) if self.hasFocus() else None
        color = self._appearance.theme.color("focus")
        for place in pair or ():
            self._underline(painter, place, place + 1, color)
        if self._marked is not None:
            self._underline(painter, *self._marked, self._appearance.theme.color("error"))
        painter.end()

    def _underline(self, painter: QPainter, start: int, end: int, color: QColor) -> None:
        left, right = self._edges(start, end)
        thickness = UNDERLINE * self._appearance.zoom
        bottom = self.cursorRect().bottom() + 1
        painter.fillRect(QRectF(left, bottom - thickness, right - left, thickness), color)

    def _edges(self, start: int, end: int) -> tuple[float, float]:
        """Where a range of the text begins and ends, in px; at least as wide as a letter."""
        text = self.text()
        metrics = QFontMetricsF(self.font())
        # The cursor's rectangle is the one place whose x Qt tells; all else is measured from it.
        shown = metrics.horizontalAdvance(text[: self.place()])
        origin = self.cursorRect().center().x() - shown
        left = origin + metrics.horizontalAdvance(text[:start])
        right = origin + metrics.horizontalAdvance(text[:end])
        return left, max(right, left + metrics.averageCharWidth())

    def _offer(self) -> None:
        """Offer the functions that begin like the word before the cursor."""
        word = word_before(self.text()[: self.place()])
        found = [entry for entry in offers(word) if entry.name != word]
        if not (found and self.isVisible() and self.hasFocus()):
            self._hide_offers()
            return
        start, _ = self._edges(self.place() - len(word), self.place())
        below = self.mapToGlobal(QPointF(start - 12, self.height() + 10))
        if self._offers is None:
            self._offers = self._offer_list()
        self._offers.show_offers(found, below)

    def _offer_list(self) -> OfferList:
        # Imported now: the window opens without anything to offer.
        from plotter.ui.completion import OfferList

        made = OfferList(self._appearance, self)
        made.clicked.connect(lambda _index: self._accept(made))
        return made

    @property
    def _offering(self) -> OfferList | None:
        """The list of offers while it is seen."""
        seen = self._offers is not None and self._offers.isVisible()
        return self._offers if seen else None

    def _hide_offers(self) -> None:
        if self._offers is not None:
            self._offers.hide()

    def _press_in_offers(self, offered: OfferList, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            offered.move_choice(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key == Qt.Key.Key_Escape:
            offered.hide()
            return True
        if key == Qt.Key.Key_Tab and offered.chosen() is None:
            offered.move_choice(1)
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._accept(offered)
        return False

    def _accept(self, offered: OfferList) -> bool:
        """Put the chosen function in the place of the word, the cursor between its parentheses."""
        entry: Function | None = offered.chosen()
        if entry is None:
            offered.hide()
            return False
        text, cursor = self.text(), self.place()
        start = cursor - len(word_before(text[:cursor]))
        rest = text[cursor:]
        call = entry.name if rest.startswith("(") else f"{entry.name}()"
        self.put(text[:start] + call + rest, start + len(entry.name) + 1)
        return True
