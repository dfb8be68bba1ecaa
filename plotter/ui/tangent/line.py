"""The first section: where the tangent touches, point, slope and line, or why there is none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from plotter.figure.exact import exact_latex
from plotter.figure.reading import line_text, point_slope_text, read_tangent
from plotter.figure.scene import Scene
from plotter.language.numbers import format_number, view_decimals
from plotter.ui.flow import FlowLayout
from plotter.ui.formula import FormulaView
from plotter.ui.number_field import NumberField
from plotter.ui.scene import scene_of
from plotter.ui.tangent.edits import change_study, move_tangent, pin
from plotter.ui.tangent.formulas import TangentFormulas
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.widgets import IconButton, Note, card, label, row, when_triggered


class LineSection(Section):
    """x as a field, the formulas, and the reason where there is no tangent."""

    name = "line"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        appearance = bench.appearance
        self._head = FormulaView(appearance, "x =")
        self._field = NumberField(self.tr("x of the tangent, for example 0.5 or π/6"))
        self._field.entered.connect(self._enter)
        self._formulas = TangentFormulas(appearance, full=True)
        self._note = Note(appearance)
        copy = IconButton(appearance, "copy", self.tr("Copy the equation of the tangent"))
        copy.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(copy)
        for words, written in (
            (self.tr("Copy y = m x + b"), line_text),
            (self.tr("Copy the point-slope form"), point_slope_text),
            (self.tr("Copy as LaTeX"), self._as_latex),
        ):
            menu.addAction(words).triggered.connect(when_triggered(self._copy, written))
        copy.setMenu(menu)
        self._snap = IconButton(
            appearance, "snap", self.tr("Catch at roots, extrema, inflections and the grid")
        )
        self._snap.setCheckable(True)
        self._snap.clicked.connect(self._set_snap)
        keep = IconButton(appearance, "pin", self.tr("Pin this tangent (Shift+T)"))
        keep.clicked.connect(when_triggered(pin, bench.document))
        where, buttons = QWidget(), QWidget()
        where.setLayout(row(self._head, self._field))
        buttons.setLayout(row(self._snap, keep))
        touches = label(self.tr("Touches at"))
        self.column.addLayout(FlowLayout(touches, where, buttons, spacing=8, justified=True))
        frame, column = card()
        line = row()
        line.addWidget(self._formulas, 1)
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
        x, text = scene.inputs.tangent_x, scene.inputs.tangent_study.x_text
        exact = exact_latex(text, x)
        self._field.show_value(text if exact else format_number(x, decimals=decimals))
        self._snap.setChecked(scene.inputs.tangent_study.snap)
        self._formulas.show_reading(reading, scene.results.definition)
        self._card.setVisible(bool(reading.point))
        if scene.hides_slopes:
            words = self.tr("Slope and tangent are hidden while you practise the derivative.")
            self._note.say("warning", words)
        elif reading.sentence:
            self._note.say("warning", reading.sentence)
        else:
            self._note.hide()

    def _enter(self, x: float) -> None:
        move_tangent(self.bench.document, x, text=self._field.text().strip())
        self.bench.document.finish_gesture()

    def _set_snap(self, checked: bool) -> None:
        change_study(self.bench.document, self.tr("catch at special places"), snap=checked)
        self.bench.document.finish_gesture()

    def _copy(self, written: Callable[[Scene], str]) -> None:
        QGuiApplication.clipboard().setText(written(scene_of(self.bench.document)))

    def _as_latex(self, scene: Scene) -> str:
        return read_tangent(scene, scene.viewport.width / 1000).line
