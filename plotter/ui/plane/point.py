"""The first section of a plane: the point, its height, both partial derivatives, the gradient and
the tangent plane."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout

from plotter.figure.plane_reading import plane_text, read_plane
from plotter.language.numbers import view_decimals
from plotter.ui.formula import FormulaView, ScrolledFormula
from plotter.ui.plane.edits import move_point
from plotter.ui.plane.point_fields import PointFields
from plotter.ui.scene import scene_of
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.widgets import IconButton, Note, card, label, row

PLOT_WIDTH = 1000.0
"""So many pixels are assumed for the digits."""


class PointSection(Section):
    """Fields for the place, and what is read off there."""

    name = "plane point"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        appearance = bench.appearance
        self.fields = PointFields(appearance, self.tr("Point"))
        self.fields.entered.connect(self._enter)
        self.column.addLayout(row(label(self.tr("At")), self.fields, None))
        frame, column = card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        words = (
            self.tr("Height"),
            self.tr("Partials"),
            "",
            self.tr("Gradient"),
            self.tr("Steepest"),
        )
        roles = ("f", "derivative", "derivative", "derivative", "derivative")
        self._words = [label(word, kind="caption") for word in words]
        self._formulas = [FormulaView(appearance, color=role) for role in roles]
        for index, formula in enumerate(self._formulas):
            grid.addWidget(self._words[index], index, 0)
            grid.addWidget(formula, index, 1)
        grid.setColumnStretch(2, 1)
        self._grid = grid
        column.addLayout(grid)
        self._card = frame
        self.column.addWidget(frame)
        frame, column = card()
        self._plane = FormulaView(appearance, color="tangent")
        copy = IconButton(appearance, "copy", self.tr("Copy the equation of the tangent plane"))
        copy.clicked.connect(self._copy)
        column.addLayout(row(label(self.tr("Tangent plane"), kind="caption"), None, copy))
        column.addWidget(ScrolledFormula(self._plane))
        self._plane_card = frame
        self.column.addWidget(frame)
        self._note = Note(appearance)
        self.column.addWidget(self._note)

    def refresh(self) -> None:
        """Read off the point of now."""
        scene = scene_of(self.bench.document)
        pixel = scene.viewport.width / PLOT_WIDTH
        reading = read_plane(scene, pixel)
        if reading is None:
            return
        point = scene.inputs.plane.point
        self.fields.show_point(scene.axes, point, view_decimals(pixel))
        lines = (reading.height, *reading.partials, reading.gradient, reading.steepness)
        for words, formula, latex in zip(self._words, self._formulas, lines, strict=True):
            formula.set_latex(latex)
            formula.setVisible(bool(latex))
            words.setVisible(bool(latex))
        self._grid.invalidate()
        self._card.setVisible(bool(reading.height))
        self._plane.set_latex(reading.plane)
        self._plane_card.setVisible(bool(reading.plane))
        if scene.hides_slopes:
            words = self.tr("The gradient is hidden while you practise the derivative.")
            self._note.say("warning", words)
        elif reading.sentence:
            self._note.say("warning", reading.sentence)
        else:
            self._note.hide()

    def _enter(self, x: float, y: float) -> None:
        move_point(self.bench.document, x, y)
        self.bench.document.finish_gesture()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(plane_text(scene_of(self.bench.document)))
