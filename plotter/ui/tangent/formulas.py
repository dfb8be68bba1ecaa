"""Point, slope and line in the colours of their curves, for the panel and the card."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QWidget

from plotter.figure.reading import TangentReading
from plotter.language.definition import Definition
from plotter.language.words import tr
from plotter.ui.appearance import Appearance
from plotter.ui.formula import FormulaView, ScrolledFormula
from plotter.ui.widgets import label


class TangentFormulas(QWidget):
    """Point, slope and line, typeset in the colours of their curves; also used over the plot.

    With `full` the angle, the point-slope form, normal and circle stand there, too, and what is
    too wide shrinks and scrolls.
    """

    def __init__(self, appearance: Appearance, *, full: bool = False) -> None:
        super().__init__()
        self._full = full
        self.point = FormulaView(appearance, color="f")
        self.slope = FormulaView(appearance, color="derivative")
        self.line = FormulaView(appearance, color="tangent")
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(14)
        self.grid.setVerticalSpacing(6)
        self._left = [FormulaView(appearance, color=role) for role in ("derivative", "tangent")]
        self._right = [FormulaView(appearance, color=role) for role in ("derivative", "tangent")]
        point, slope = (self.tr("Point"), self.point), (self.tr("Slope"), self.slope)
        line = (tr("Line", about="the equation of the tangent"), self.line)
        sides = (
            (self.tr("Left"), self._left[0]),
            ("", self._left[1]),
            (self.tr("Right"), self._right[0]),
            ("", self._right[1]),
        )
        if full:
            angle = (self.tr("Angle"), FormulaView(appearance, color="derivative"))
            other = ("", FormulaView(appearance, color="tangent"))
            normal = (self.tr("Normal"), FormulaView(appearance, color="normal"))
            circle = (self.tr("Circle"), FormulaView(appearance, color="normal"))
            self._rows = (point, slope, angle, line, other, *sides, normal, circle)
        else:
            self._rows = (point, slope, line, *sides)
        self._words = [label(text, kind="caption") for text, _ in self._rows]
        self._places: list[QWidget] = []
        self._sizes: list[QSize] = []
        for index, (_, formula) in enumerate(self._rows):
            formula.hold_room(height=False)
            place = ScrolledFormula(formula) if full else formula
            self.grid.addWidget(self._words[index], index, 0)
            self.grid.addWidget(place, index, 1)
            self._places.append(place)
        self.grid.setColumnStretch(1 if full else 2, 1)

    def show_reading(self, reading: TangentReading, definition: Definition | None) -> bool:
        """Show what there is; lines without a value disappear. Returns whether the room changed.

        As long as the definition stays the same, a line becomes no narrower.
        """
        for _, formula in self._rows:
            formula.hold_for(definition)
        sides = (*reading.left, *reading.right)
        if self._full:
            first = (reading.point, reading.slope, reading.angle, reading.line, reading.point_slope)
            shown = (*first, *sides, reading.normal, reading.circle)
        else:
            shown = (reading.point, reading.slope, reading.line, *sides)
        sizes = self._sizes
        for index, latex in enumerate(shown):
            words, place, (_, formula) = self._words[index], self._places[index], self._rows[index]
            formula.set_latex(latex)
            if place.isHidden() == bool(latex):
                place.setVisible(bool(latex))
                words.setVisible(bool(latex))
        self._sizes = [place.sizeHint() for place in self._places if not place.isHidden()]
        if self._sizes == sizes:
            return False
        # A layout within a layout keeps its old size until it is told.
        self.grid.invalidate()
        self.updateGeometry()
        return True
