"""One formula that is broken into lines where it is too wide, and scrolls beyond that."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plotter.drawing.derivation.blocks import Line
from plotter.drawing.derivation.fitting import SHRUNK
from plotter.drawing.fitting import is_typesettable
from plotter.drawing.typeset import typeset
from plotter.ui.appearance import Appearance
from plotter.ui.formula import FormulaView, ScrolledFormula


class LineView(QWidget):
    """Shows a line in the first of its ways that fits."""

    def __init__(self, appearance: Appearance, size: str = "formula", color: str = "text") -> None:
        super().__init__()
        self._appearance, self._size = appearance, size
        self._line = Line(("",))
        self.formula = FormulaView(appearance, size=size, color=color)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ScrolledFormula(self.formula))
        appearance.changed.connect(self._choose)

    def show_line(self, line: Line) -> None:
        """Show another formula."""
        self._line = line
        self._choose()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break it, or join it again."""
        super().resizeEvent(event)
        self._choose()

    def _choose(self) -> None:
        size = self._appearance.text_size(self._size)
        chosen = ""
        for way in self._line.written():
            chosen = way
            if not is_typesettable(way) or typeset(way, size).width * SHRUNK <= self.width():
                break
        self.formula.set_latex(chosen)
