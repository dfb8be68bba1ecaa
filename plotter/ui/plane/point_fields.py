"""Two number fields for a place of the plane."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from plotter.language.numbers import format_number
from plotter.ui.appearance import Appearance
from plotter.ui.formula import FormulaView
from plotter.ui.number_field import NumberField
from plotter.ui.widgets import row


class PointFields(QWidget):
    """x = … and y = …, under the names the variables have; `entered` carries both numbers."""

    entered = Signal(float, float)

    def __init__(self, appearance: Appearance, what: str) -> None:
        super().__init__()
        self._values = [0.0, 0.0]
        self._heads = [FormulaView(appearance, size="formula-small") for _ in range(2)]
        self.fields: list[NumberField] = []
        words = (self.tr("{0}: first coordinate"), self.tr("{0}: second coordinate"))
        line = row(spacing=6)
        for place, word in enumerate(words):
            field = NumberField(word.format(what), 7)
            field.entered.connect(lambda value, place=place: self._enter(place, value))
            self.fields.append(field)
            line.addWidget(self._heads[place])
            line.addWidget(field)
        self.setLayout(line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)

    def show_point(self, names: tuple[str, str], point: tuple[float, ...], decimals: int) -> None:
        """Show a place, its coordinates rounded for reading."""
        self._values = [point[0], point[1]]
        for head, field, name, value in zip(
            self._heads, self.fields, names, self._values, strict=True
        ):
            head.set_latex(f"{name} =")
            field.show_value(format_number(value, decimals=decimals))

    def _enter(self, place: int, value: float) -> None:
        values = list(self._values)
        values[place] = value
        self.entered.emit(*values)
