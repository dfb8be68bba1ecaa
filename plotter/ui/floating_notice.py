"""A sentence that floats at the top of the plot, with a button, until it no longer holds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFrame, QWidget

from plotter.ui.appearance import Appearance
from plotter.ui.widgets import IconButton, TextButton, label, row

MARGIN = 12
LOWEST = 60
"""What begins farther down, px, is not beside it."""
BESIDE = 40
"""Margins and gaps beside the words, px."""


class FloatingNotice(QFrame):
    """Emits `acted` when its button is pressed."""

    acted = Signal()

    def __init__(
        self, appearance: Appearance, button: str, area: QWidget, avoid: tuple[QWidget, ...]
    ) -> None:
        super().__init__(area)
        self.setProperty("kind", "floating")
        self._area, self._avoid = area, avoid
        self._words = label(wrap=True)
        self._button = TextButton(button)
        self._button.clicked.connect(self.acted)
        self._close = IconButton(appearance, "remove", self.tr("Close"))
        self._close.clicked.connect(self.hide)
        line = row(self._words, self._button, self._close)
        line.setContentsMargins(14, 6, 6, 6)
        self.setLayout(line)
        for widget in avoid:
            widget.installEventFilter(self)
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
        """Stand in the middle of what is free at the upper edge, on one line if there is room."""
        left, right = self._free()
        others = sum(widget.sizeHint().width() for widget in (self._button, self._close))
        beside = others + BESIDE
        wanted = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 8
        self._words.setFixedWidth(max(120, min(wanted, right - left - beside)))
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.adjustSize()
        self.move(max(left, (left + right - self.width()) // 2), MARGIN)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room when something else moves there."""
        moves = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)
        if event.type() in moves and not self.isHidden():
            self.place()
        return super().eventFilter(watched, event)

    def _free(self) -> tuple[int, int]:
        """From where to where nothing else floats at the upper edge."""
        left, right = MARGIN, self._area.width() - MARGIN
        for other in self._avoid:
            if other.isHidden() or other.y() > LOWEST:
                continue
            if other.geometry().center().x() < self._area.width() / 2:
                left = max(left, other.geometry().right() + MARGIN)
            else:
                right = min(right, other.x() - MARGIN)
        return left, right
