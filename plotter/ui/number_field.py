"""A field for one number, typed as 0.5 or as π/6; a mistake is shown at the field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from plotter.language.problems import ProblemError
from plotter.numeric.constant import constant_value


class NumberField(QLineEdit):
    """Emits `entered` with the number when Enter is pressed or the field is left."""

    entered = Signal(float)

    def __init__(self, name: str, width: int = 96) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._name = name
        self.setFixedWidth(width)
        self._shown = ""
        self.editingFinished.connect(self._read)
        self.textEdited.connect(lambda _text: self._complain(""))

    def show_value(self, text: str) -> None:
        """Show a number, unless another one is being typed."""
        self._shown = text
        if not self.hasFocus() or not self.isModified():
            self.setText(text)

    def event(self, event: QEvent) -> bool:
        """Undo belongs to the document unless something is being typed here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if not self.isModified() and (event.matches(undo) or event.matches(redo)):
                event.ignore()
                return False
        return super().event(event)

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
        self.setToolTip(message or self._name)
        if self.property("state") != state:
            self.setProperty("state", state)
            self.style().unpolish(self)
            self.style().polish(self)
