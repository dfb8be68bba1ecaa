"""The first section: where the tangent touches, point, slope and line, or why there is none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from plotter.figure.reading import line_text, read_tangent
from plotter.language.numbers import format_number, view_decimals
from plotter.ui.formula import FormulaView
from plotter.ui.number_field import NumberField
from plotter.ui.scene import scene_of
from plotter.ui.tangent.formulas import TangentFormulas
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.widgets import IconButton, Note, card, label, row


class LineSection(Section):
    """x as a field, the formulas, and the reason where there is no tangent."""

    name = "line"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        appearance = bench.appearance
        self._head = FormulaView(appearance, "x =")
        self._field = NumberField(self.tr("x of the tangent, for example 0.5 or π/6"))
        self._field.entered.connect(self._enter)
        self._formulas = TangentFormulas(appearance)
        self._note = Note(appearance)
        copy = IconButton(appearance, "copy", self.tr("Copy the equation of the tangent"))
        copy.clicked.connect(self._copy)
        words = label(self.tr("Touches the curve at"))
        self.column.addLayout(row(words, self._head, self._field, None))
        frame, column = card()
        line = row(self._formulas, None)
        line.addWidget(copy, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(line)
        self._card = frame
        self.column.addWidget(frame)
        self.column.addWidget(self._note)

    def refresh(self) -> None:
        """Read off the tangent of now."""
        scene = scene_of(self.bench.document)
        pixel = scene.viewport.width / 1000
        reading = read_tangent(scene, pixel)
        self._head.set_latex(f"{scene.variable} =")
        decimals = view_decimals(pixel)
        self._field.show_value(format_number(scene.inputs.tangent_x, decimals=decimals))
        self._formulas.show_reading(reading)
        self._card.setVisible(bool(reading.point))
        if reading.sentence:
            self._note.say("warning", reading.sentence)
        else:
            self._note.hide()

    def _enter(self, x: float) -> None:
        self.bench.document.edit(gesture=self.tr("tangent"), tangent_x=x)
        self.bench.document.finish_gesture()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(line_text(scene_of(self.bench.document)))
