"""Point, slope and line in the colours of their curves, for the panel and the card."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from plotter.figure.reading import TangentReading
from plotter.ui.appearance import Appearance
from plotter.ui.formula import FormulaView
from plotter.ui.widgets import label


class TangentFormulas(QWidget):
    """Point, slope and line, typeset in the colours of their curves; also used over the plot."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.point = FormulaView(appearance, color="f")
        self.slope = FormulaView(appearance, color="derivative")
        self.line = FormulaView(appearance, color="tangent")
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(14)
        self.grid.setVerticalSpacing(6)
        self._words = [
            label(text, kind="caption")
            for text in (self.tr("Point"), self.tr("Slope"), self.tr("Line"))
        ]
        for index, formula in enumerate((self.point, self.slope, self.line)):
            self.grid.addWidget(self._words[index], index, 0)
            self.grid.addWidget(formula, index, 1)
        self.grid.setColumnStretch(2, 1)

    def show_reading(self, reading: TangentReading) -> None:
        """Show what there is; lines without a value disappear."""
        shown = (reading.point, reading.slope, reading.line)
        for words, formula, latex in zip(
            self._words, (self.point, self.slope, self.line), shown, strict=True
        ):
            formula.set_latex(latex)
            formula.setVisible(bool(latex))
            words.setVisible(bool(latex))
        # A layout within a layout keeps its old size until it is told.
        self.grid.invalidate()
        self.updateGeometry()
