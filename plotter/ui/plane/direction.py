"""The section of the directional derivative: its angle, and the scalar product behind it."""

from __future__ import annotations

import math

from PySide6.QtWidgets import QGridLayout

from plotter.figure.plane import plane_point
from plotter.figure.plane_reading import read_plane
from plotter.language.numbers import format_number
from plotter.ui.formula import FormulaView, ScrolledFormula
from plotter.ui.number_field import NumberField
from plotter.ui.plane.edits import turn_to
from plotter.ui.scene import scene_of
from plotter.ui.slider import HandleTrack
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.widgets import TextButton, card, label, row, when_triggered


class DirectionSection(Section):
    """A slider for the angle, and buttons for the directions that matter."""

    name = "plane direction"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, self.tr("Directional derivative"))
        document = bench.document
        self._field = NumberField(self.tr("Angle of the direction in degrees"), 6)
        self._field.entered.connect(self._enter)
        self._slider = HandleTrack(bench.appearance, self.tr("Angle of the direction"))
        self._slider.moved_to.connect(lambda share: turn_to(document, round(360 * share - 180)))
        self._slider.stepped.connect(
            lambda step: turn_to(document, document.inputs.plane.angle + step)
        )
        self._slider.released.connect(document.finish_gesture)
        line = row(label(self.tr("Angle")), self._field, label("°"))
        line.addWidget(self._slider, 1)
        self.column.addLayout(line)
        grid = QGridLayout()
        grid.setSpacing(6)
        turns = (
            (self.tr("Steepest ascent"), 0.0),
            (self.tr("Steepest descent"), 180.0),
            (self.tr("Along the contour"), 90.0),
        )
        for place, (words, offset) in enumerate(turns):
            button = TextButton(words)
            button.clicked.connect(when_triggered(self._turn_from_gradient, offset))
            grid.addWidget(button, place // 2, place % 2)
        self.column.addLayout(grid)
        frame, column = card()
        self._formula = FormulaView(bench.appearance, color="secant")
        column.addWidget(ScrolledFormula(self._formula))
        self.column.addWidget(frame)

    def refresh(self) -> None:
        """Show the angle and the slope of now."""
        scene = scene_of(self.bench.document)
        angle = scene.inputs.plane.angle
        self._field.show_value(format_number(angle, decimals=1))
        self._slider.set_share((angle + 180) / 360)
        reading = read_plane(scene, scene.viewport.width / 1000)
        self._formula.set_latex("" if reading is None else reading.along)

    def _enter(self, angle: float) -> None:
        turn_to(self.bench.document, angle)
        self.bench.document.finish_gesture()

    def _turn_from_gradient(self, offset: float) -> None:
        found = plane_point(scene_of(self.bench.document))
        if found is not None and found.gradient is not None and found.steepness:
            steepest = math.degrees(math.atan2(found.gradient[1], found.gradient[0]))
            self._enter(steepest + offset)
