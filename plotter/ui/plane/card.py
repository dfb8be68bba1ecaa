"""The numbers at the studied point of a plane, on the card over the plot."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from plotter.figure.plane_reading import read_plane
from plotter.figure.scene import Scene
from plotter.ui.appearance import Appearance
from plotter.ui.formula import FormulaView
from plotter.ui.widgets import label, row


class PlaneCard(QWidget):
    """Point, height, gradient and the slope in the chosen direction, or why there is none."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._place = FormulaView(appearance)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        roles = ("f", "derivative", "derivative", "secant")
        words = (self.tr("Height"), self.tr("Gradient"), "", self.tr("Along u"))
        self._names = [label(word, kind="caption") for word in words]
        self._formulas = [FormulaView(appearance, color=role) for role in roles]
        for index, formula in enumerate(self._formulas):
            grid.addWidget(self._names[index], index, 0)
            grid.addWidget(formula, index, 1)
        self._grid = grid
        self._sentence = label(kind="muted", wrap=True)
        self._sentence.setMinimumWidth(round(200 * appearance.zoom))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row(label(self.tr("At")), self._place, None))
        column.addLayout(grid)
        column.addWidget(self._sentence)

    def show_scene(self, scene: Scene, pixel: float) -> bool:
        """Read off the point of this moment; returns whether it may need other room."""
        reading = read_plane(scene, pixel)
        if reading is None:
            return False
        self._place.set_latex(reading.place)
        along = reading.slope_along if "direction" in scene.shown else ""
        lines = (reading.height, reading.gradient, reading.steepness, along)
        for name, formula, latex in zip(self._names, self._formulas, lines, strict=True):
            formula.set_latex(latex)
            formula.setVisible(bool(latex))
            name.setVisible(bool(latex))
        self._sentence.setText(reading.sentence)
        self._sentence.setVisible(bool(reading.sentence))
        self._grid.invalidate()
        self.updateGeometry()
        return True
