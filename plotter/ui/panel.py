"""What the lens panels share: a column that scrolls when it does not fit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

PADDING = 16
GAP = 8


class LensPanel(QScrollArea):
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
