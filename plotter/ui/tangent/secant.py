"""From secant to tangent: the way h, the quotient with its numbers, a table and the limit."""

from __future__ import annotations

import math

from PySide6.QtWidgets import QGridLayout

from plotter.figure.quotient import STEPS, limits, table, written_out
from plotter.language.numbers import format_number
from plotter.ui.formula import FormulaView, ScrolledFormula
from plotter.ui.number_field import NumberField
from plotter.ui.scene import scene_of
from plotter.ui.slider import HandleTrack
from plotter.ui.tangent.chips import Chip
from plotter.ui.tangent.edits import set_h, start_shrinking, toggle_shown
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.widgets import TextButton, label, row, when_triggered

LARGEST, SMALLEST = 1.0, -6.0
"""The powers of ten at the ends of the slider, and on both sides of its middle."""


def share_of(h: float) -> float:
    """Where h stands on the slider: −10 at 0, 10 at 1, nothing at 1/2, decades evenly apart."""
    power = min(max(math.log10(abs(h)), SMALLEST), LARGEST)
    half = (power - SMALLEST) / (LARGEST - SMALLEST) / 2
    return 0.5 + math.copysign(half, h)


def h_at(share: float) -> float:
    """The h that stands there; in the middle the smallest one."""
    power = SMALLEST + (LARGEST - SMALLEST) * abs(share - 0.5) * 2
    return math.copysign(float(f"{10.0**power:.3g}"), share - 0.5)


class SecantSection(Section):
    """The second point, near or far, and what the quotient tends to."""

    name = "secant"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, self.tr("From secant to tangent"))
        appearance, document = bench.appearance, bench.document
        self._show = Chip(self.tr("Show secant"), self.tr("Show the secant (S)"))
        self._show.clicked.connect(when_triggered(toggle_shown, document, "secant"))
        self._field = NumberField(self.tr("h, the way to the second point, not 0"), digits=7)
        self._field.entered.connect(self._enter)
        self._slider = HandleTrack(appearance, self.tr("h from −10 to 10, by powers of ten"))
        self._slider.moved_to.connect(lambda share: set_h(document, h_at(share)))
        self._slider.stepped.connect(self._step)
        self._slider.released.connect(document.finish_gesture)
        left = TextButton(self.tr("h → 0 from left"))
        right = TextButton(self.tr("h → 0 from right"))
        left.clicked.connect(when_triggered(self._shrink, -1.0))
        right.clicked.connect(when_triggered(self._shrink, 1.0))
        self._quotient = FormulaView(appearance, size="formula-small", color="secant")
        self._cells = [
            [FormulaView(appearance, size="formula-small") for _ in range(3)] for _ in STEPS
        ]
        self._limits = [FormulaView(appearance, color="derivative") for _ in range(2)]
        self.column.addLayout(row(self._show, None, FormulaView(appearance, "h ="), self._field))
        self.column.addWidget(self._slider)
        self.column.addLayout(row(left, right, None))
        self.column.addWidget(ScrolledFormula(self._quotient))
        self.column.addLayout(self._table())
        for formula in self._limits:
            self.column.addWidget(formula)

    def refresh(self) -> None:
        """Show the secant of now."""
        scene = scene_of(self.bench.document)
        h = scene.inputs.tangent_study.h
        self._show.setChecked("secant" in scene.inputs.shown)
        self._field.show_value(format_number(h, digits=3))
        self._slider.set_share(share_of(h))
        self._quotient.set_latex(written_out(scene, scene.viewport.width / 1000))
        for cells, texts in zip(self._cells, table(scene), strict=True):
            for cell, text in zip(cells, texts, strict=True):
                cell.set_latex(text or "-")
        found = limits(scene)
        for index, formula in enumerate(self._limits):
            formula.set_latex(found[index] if index < len(found) else "")
            formula.setVisible(index < len(found))

    def _table(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        heads = (self.tr("|h|"), self.tr("quotient with −h"), self.tr("quotient with h"))
        for column, words in enumerate(heads):
            grid.addWidget(label(words, kind="caption"), 0, column)
        for index, cells in enumerate(self._cells):
            for column, cell in enumerate(cells):
                grid.addWidget(cell, index + 1, column)
        grid.setColumnStretch(3, 1)
        return grid

    def _enter(self, h: float) -> None:
        set_h(self.bench.document, h)
        self.bench.document.finish_gesture()
        self._stale = True
        self._catch_up()

    def _step(self, by: int) -> None:
        share = share_of(self.bench.document.inputs.tangent_study.h) + 0.01 * by
        set_h(self.bench.document, h_at(min(max(share, 0.0), 1.0)))

    def _shrink(self, sign: float) -> None:
        start_shrinking(self.bench.document, sign)
        self.bench.play("shrink")
