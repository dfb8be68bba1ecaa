"""What the lens panels share: a column that scrolls when it does not fit."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from plotter.ui.scroll_area import ScrollArea

PADDING = 16
GAP = 8
SETTLING_MS = 100
"""How long a column takes at most to lay out what was added to it."""


class LensPanel(ScrollArea):
    """A scrolling column; `column` takes the widgets of the lens.

    They are to fit its width; what cannot is reached by scrolling sideways, never cut off.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setObjectName("content")
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(PADDING, 12, PADDING, PADDING)
        self.column.setSpacing(GAP)
        self.setWidget(content)
        self._wanted: QWidget | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLING_MS)
        self._settling.timeout.connect(self._arrive)
        self.verticalScrollBar().rangeChanged.connect(self._scroll)

    def bring(self, part: QWidget) -> None:
        """Scroll as far as it takes to see a part of the column, while it finds its place."""
        self._wanted = part
        self._scroll()
        self._settling.start()

    def _arrive(self) -> None:
        self._scroll()
        self._wanted = None

    def _scroll(self) -> None:
        part, column = self._wanted, self.widget()
        if part is None or column is None:
            return
        # First its end, then its top: that counts where there is no room for all of it.
        for place in (part.rect().bottomLeft(), part.rect().topLeft()):
            self.ensureVisible(0, part.mapTo(column, place).y(), 0, PADDING)
