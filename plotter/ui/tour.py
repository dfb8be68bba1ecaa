"""A short tour of the window: a frame around each part, a sentence, and a way out."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from plotter.language.words import tr
from plotter.ui.appearance import Appearance
from plotter.ui.widgets import TextButton, label, row

GAP = 12
"""Between the frame and the card, px."""

WIDTH = 340
"""Of the card, px at 100 %."""


class Stop(Struct, frozen=True):
    """One part of the window, and what one does with it."""

    widget: QWidget
    title: str
    words: str


class _Outline(QWidget):
    """A frame around a part of the window; clicks go through it."""

    def __init__(self, window: QWidget, appearance: Appearance) -> None:
        super().__init__(window)
        self._appearance = appearance
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A thick line in the colour of the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._appearance.theme.color("focus"), 3))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 8, 8)
        painter.end()


class Tour(QFrame):
    """Goes from part to part: Enter or → goes on, ← back, Esc ends it."""

    def __init__(self, window: QWidget, appearance: Appearance) -> None:
        super().__init__(window)
        self.setProperty("kind", "floating")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._window, self._appearance = window, appearance
        self._stops: Sequence[Stop] = ()
        self._place = 0
        self._outline = _Outline(window, appearance)
        self._title = label(kind="title")
        self._words = label(wrap=True)
        self._count = label(kind="muted")
        self._next = TextButton(tr("Next"), kind="primary")
        self._next.clicked.connect(self.onward)
        end = TextButton(tr("End the tour"))
        end.clicked.connect(self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addLayout(row(self._count, None, end, self._next))
        window.installEventFilter(self)
        self._outline.hide()
        self.hide()

    def begin(self, stops: Sequence[Stop]) -> None:
        """Begin at the first of these parts."""
        self._stops = [stop for stop in stops if stop.widget.isVisible()]
        self._place = 0
        self._show_stop()
        self.setFocus()

    def onward(self) -> None:
        """To the next part; after the last the tour is over."""
        if self._place + 1 < len(self._stops):
            self._place += 1
            self._show_stop()
        else:
            self.end()

    def end(self) -> None:
        """Leave the window to the user."""
        self.hide()
        self._outline.hide()

    @property
    def stop(self) -> Stop | None:
        """Where the tour is, None while there is none."""
        return None if self.isHidden() or not self._stops else self._stops[self._place]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, arrows and Escape."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right, Qt.Key.Key_PageDown):
            self.onward()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_PageUp) and self._place:
            self._place -= 1
            self._show_stop()
        elif key == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the part when the window changes."""
        if event.type() == QEvent.Type.Resize and self.stop is not None:
            self._put()
        return super().eventFilter(watched, event)

    def _show_stop(self) -> None:
        stop = self._stops[self._place]
        last = self._place == len(self._stops) - 1
        self._title.setText(stop.title)
        self._words.setText(stop.words)
        self._count.setText(tr("{0} of {1}").format(self._place + 1, len(self._stops)))
        self._next.setText(tr("Done") if last else tr("Next"))
        self.setAccessibleName(stop.title)
        self.setAccessibleDescription(stop.words)
        self._put()
        for widget in (self._outline, self):
            widget.show()
            widget.raise_()

    def _put(self) -> None:
        """The frame around the part; the card below, above or inside, where there is room."""
        widget, window = self._stops[self._place].widget, self._window
        frame = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        self._outline.setGeometry(frame.intersected(window.rect()))
        width = min(round(WIDTH * self._appearance.zoom), window.width() - 2 * GAP)
        # Its size hint knows nothing of the lines that a sentence takes in this width.
        height = self.heightForWidth(width)
        self.setFixedSize(width, height)
        if frame.bottom() + GAP + height < window.height():
            y = frame.bottom() + GAP
        elif frame.top() - GAP - height > 0:
            y = frame.top() - GAP - height
        else:
            y = frame.center().y() - height // 2
        x = frame.left() + GAP if frame.width() > width else frame.center().x() - width // 2
        self.move(max(GAP, min(x, window.width() - width - GAP)), max(GAP, y))
