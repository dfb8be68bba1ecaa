"""Approximation: the tangent seen from close by, its error, and Taylor polynomials."""

from __future__ import annotations

from msgspec.structs import replace

from plotter.figure.scene import Scene
from plotter.figure.taylor import TERMS, expansion, expansion_lines, missing, remainder
from plotter.language.numbers import format_number, latex_number, view_decimals
from plotter.language.words import tr
from plotter.model.approximation import MOST_DEGREE
from plotter.model.document import Document
from plotter.ui.formula import FormulaView, ScrolledFormula
from plotter.ui.number_field import NumberField
from plotter.ui.scene import scene_of
from plotter.ui.slider import HandleTrack
from plotter.ui.tangent.chips import Chip
from plotter.ui.tangent.edits import set_h, toggle_shown
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.widgets import TextButton, label, row, when_triggered

MOST_LINES = -(-(MOST_DEGREE + 1) // TERMS)
"""Lines of the longest polynomial."""
MOST_SHOWN = 12
"""Decimals of a difference that is written out."""


def set_degree(document: Document, degree: int) -> None:
    """Take the polynomial of another degree, from 0 to 9, and show it."""
    inputs = document.inputs
    changed = replace(inputs.approximation, degree=min(max(degree, 0), MOST_DEGREE))
    gesture = tr("degree of the polynomial")
    document.edit(gesture=gesture, approximation=changed, shown=inputs.shown | {"taylor"})


class ApproximationSection(Section):
    """Zoom to the tangent, the error at x + h, and a polynomial of any degree up to 9."""

    name = "approximation"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, tr("Approximation"))
        appearance, document = bench.appearance, bench.document
        zoom = TextButton(self.tr("Zoom to the tangent"))
        zoom.setToolTip(self.tr("Look closer until curve and tangent coincide (Z)"))
        zoom.clicked.connect(when_triggered(bench.play, "zoom"))
        back = TextButton(self.tr("Back"))
        back.setToolTip(self.tr("Back to the view from before"))
        back.clicked.connect(when_triggered(bench.play, "zoom_back"))
        self._error = Chip(self.tr("Error"), self.tr("Shade the error of the tangent"))
        self._error.clicked.connect(when_triggered(toggle_shown, document, "approximation"))
        self._h = NumberField(self.tr("h, the way to where the error is read, not 0"), digits=7)
        self._h.entered.connect(self._enter_h)
        self._linear = FormulaView(appearance, size="formula-small", color="tangent")
        self._taylor = Chip(self.tr("Taylor"), self.tr("Show the Taylor polynomial (A)"))
        self._taylor.clicked.connect(when_triggered(toggle_shown, document, "taylor"))
        self._degree = label("")
        self._slider = HandleTrack(appearance, self.tr("Degree of the Taylor polynomial, 0 to 9"))
        self._slider.moved_to.connect(lambda at: set_degree(document, round(at * MOST_DEGREE)))
        self._slider.stepped.connect(self._step)
        self._slider.released.connect(document.finish_gesture)
        lines = [
            FormulaView(appearance, size="formula-small", color="w") for _ in range(MOST_LINES)
        ]
        self._polynomial = [(line, ScrolledFormula(line)) for line in lines]
        self._remainder = FormulaView(appearance, size="formula-small", color="w")
        self._note = label(kind="muted", wrap=True)
        self.column.addLayout(row(zoom, back, None))
        self.column.addLayout(row(self._error, None, FormulaView(appearance, "h ="), self._h))
        self.column.addWidget(ScrolledFormula(self._linear))
        self.column.addLayout(row(self._taylor, None, self._degree))
        self.column.addWidget(self._slider)
        for _, place in self._polynomial:
            self.column.addWidget(place)
        self.column.addWidget(ScrolledFormula(self._remainder))
        self.column.addWidget(self._note)

    def refresh(self) -> None:
        """Show the approximations of now."""
        scene = scene_of(self.bench.document)
        inputs = scene.inputs
        degree = inputs.approximation.degree
        self._error.setChecked("approximation" in inputs.shown)
        self._taylor.setChecked("taylor" in inputs.shown)
        self._h.show_value(format_number(inputs.tangent_study.h, digits=3))
        self._degree.setText(self.tr("Degree {0}").format(degree))
        self._slider.set_share(degree / MOST_DEGREE)
        self._linear.set_latex(_error_latex(scene, 1, "t"))
        asked = "taylor" in inputs.shown
        found = expansion(scene) if asked else None
        lines = () if found is None else expansion_lines(scene, found)
        for index, (line, place) in enumerate(self._polynomial):
            line.set_latex(lines[index] if index < len(lines) else "")
            place.setVisible(index < len(lines))
        self._remainder.set_latex(_error_latex(scene, degree, f"T_{{{degree}}}") if asked else "")
        reason = missing(scene, found) if asked else ""
        self._note.setText(reason)
        self._note.setVisible(bool(reason))

    def _enter_h(self, h: float) -> None:
        set_h(self.bench.document, h)
        self.bench.document.finish_gesture()

    def _step(self, by: int) -> None:
        set_degree(self.bench.document, self.bench.document.inputs.approximation.degree + by)


def _error_latex(scene: Scene, degree: int, name: str) -> str:
    """f(x+h) − t(x+h) with its numbers, or "" where there is no polynomial of that degree."""
    found = expansion(scene, degree)
    if found is None or found.degree < degree:
        return ""
    end = remainder(scene, found)
    if end is None:
        return ""
    decimals = view_decimals(scene.viewport.width / 1000)
    at = latex_number(end.x, decimals=decimals)
    # As many decimals as the difference has, so that the reader finds it again.
    shown = min(max(decimals, end.decimals), MOST_SHOWN)
    up = latex_number(end.y, decimals=shown, zeros=True)
    down = latex_number(end.approximate, decimals=shown, zeros=True, parentheses=True)
    return f"{scene.name}({at}) - {name}({at}) = {up} - {down} \\approx {end.latex}"
