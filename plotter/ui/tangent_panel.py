"""The lens Tangent: where it touches, how steep it is, and its equation."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from plotter.figure.reading import TangentReading, line_text, read_tangent
from plotter.language.numbers import format_number, view_decimals
from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.formula import FormulaView
from plotter.ui.number_field import NumberField
from plotter.ui.panel import LensPanel
from plotter.ui.scene import scene_of
from plotter.ui.widgets import IconButton, Note, card, label, row


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


class TangentPanel(LensPanel):
    """x as a field, the formulas, and the reason where there is no tangent."""

    def __init__(self, document: Document, appearance: Appearance) -> None:
        super().__init__()
        self._document = document
        self._head = FormulaView(appearance, "x =")
        self._field = NumberField(self.tr("x of the tangent, for example 0.5 or π/6"))
        self._field.entered.connect(self._enter)
        self._formulas = TangentFormulas(appearance)
        self._note = Note(appearance)
        copy = IconButton(appearance, "copy", self.tr("Copy the equation of the tangent"))
        copy.clicked.connect(self._copy)
        self.column.addWidget(label(self.tr("Tangent"), kind="title"))
        words = label(self.tr("Touches the curve at"))
        self.column.addLayout(row(words, self._head, self._field, None))
        frame, column = card()
        line = row(self._formulas, None)
        line.addWidget(copy, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(line)
        self._card = frame
        self.column.addWidget(frame)
        self.column.addWidget(self._note)
        help_text = self.tr(
            "Drag the ring along the curve, or move it with the arrow keys: "
            "Shift for small steps, Page Up and Page Down for large ones."
        )
        self.column.addWidget(label(help_text, kind="muted", wrap=True))
        self.column.addStretch(1)
        document.inputs_changed.connect(self._refresh)
        document.results_changed.connect(self._refresh)
        document.view_changed.connect(self._on_view)
        self._refresh()

    def _on_view(self, names: frozenset[str]) -> None:
        if "viewport" in names:
            self._refresh()

    def _refresh(self, _names: object = None) -> None:
        if self.isHidden() and self._field.text():
            return
        scene = scene_of(self._document)
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

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another lens was chosen."""
        super().showEvent(event)
        self._refresh()

    def _enter(self, x: float) -> None:
        self._document.edit(gesture=self.tr("tangent"), tangent_x=x)
        self._document.finish_gesture()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(line_text(scene_of(self._document)))
