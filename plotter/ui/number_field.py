"""A field for one number, typed as 0.5 or as π/6; a mistake is shown at the field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QToolTip

from plotter.language.problems import ProblemError
from plotter.numeric.constant import constant_value
from plotter.ui.keys import leave_to_program

PADDING = 28
"""Px beside the digits: the margins of the style sheet and the cursor."""


class NumberField(QLineEdit):
    """Emits `entered` with the number when Enter is pressed or the field is left."""

    entered = Signal(float)

    def __init__(self, name: str, digits: int = 9) -> None:
        super().__init__()
        self._digits = digits
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._name = name
        self._shown = ""
        self.editingFinished.connect(self._read)
        self.textEdited.connect(lambda _text: self._complain(""))

    def show_value(self, text: str) -> None:
        """Show a number, unless another one is being typed."""
        self._shown = text
        if text == self.text() and not self.isModified():
            return
        if not self.hasFocus() or not self.isModified():
            self.setText(text)
            self.setCursorPosition(0)
            self._complain("")

    def changeEvent(self, event: QEvent) -> None:
        """Be wide enough for the digits in every size of the interface."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._take_width()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the width of the font that the style sheet gave."""
        super().showEvent(event)
        self._take_width()

    def _take_width(self) -> None:
        width = self.fontMetrics().horizontalAdvance("0") * self._digits + PADDING
        if width != self.width():
            self.setFixedWidth(width)

    def event(self, event: QEvent) -> bool:
        """Leave the program's keys to it."""
        return False if leave_to_program(event) else super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes back what was typed; a second one leaves the field."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._shown:
            self._complain("")
            self.setText(self._shown)
        else:
            super().keyPressEvent(event)

    def _read(self) -> None:
        text = self.text().strip()
        if text == self._shown.strip():
            self.setModified(False)
            return
        try:
            value = constant_value(text)
        except ProblemError as error:
            self._complain(error.problem.message)
            return
        self._complain("")
        self.setModified(False)
        self.entered.emit(value)
        self.setText(self._shown)

    def _complain(self, message: str) -> None:
        state = "error" if message else ""
        if self.toolTip() != (message or self._name):
            self.setToolTip(message or self._name)
        if message and self.isVisible():
            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), message, self)
        if self.property("state") != state:
            self.setProperty("state", state)
            self.style().unpolish(self)
            self.style().polish(self)
