"""Where the descent starts and how fast it goes, with what each rate does here."""

from __future__ import annotations

import random
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from plotter.descent.optimizers import BY_NAME
from plotter.descent.repair import largest_rate
from plotter.descent.stability import Regime, largest_curvature
from plotter.drawing.fonts import interface_font
from plotter.language.numbers import format_number
from plotter.ui.appearance import Appearance
from plotter.ui.descent.regime import RegimeLine, outlook
from plotter.ui.formula import FormulaView
from plotter.ui.number_field import NumberField
from plotter.ui.plane.edits import is_planar
from plotter.ui.plane.point_fields import PointFields
from plotter.ui.rate_slider import HIGHEST, LOWEST, RateSlider, share_of
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.widgets import Note, TextButton, label, row

REGIMES: tuple[Regime, ...] = ("crawl", "converge", "oscillate", "diverge")
SWATCH, SWATCH_GAP, WORD_GAP = 10, 6, 14
"""Px at 100 %: the side of a swatch, to its word, and to the next swatch."""
BASELINE, MARK_GAP = 13, 6
"""Px at 100 %: of the captions, and between the names of two marks."""


class RateScale(QWidget):
    """The numbers below the slider: its ends, and the rates 1/f″ and 2/f″."""

    def __init__(self, appearance: Appearance, slider: RateSlider) -> None:
        super().__init__()
        self._appearance, self._slider = appearance, slider
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line of captions."""
        return QSize(120, round(18 * self._appearance.zoom))

    def places(self, widths: Sequence[float]) -> tuple[float, ...]:
        """The left edges of the names of the slider's marks, px; neighbors make way alike."""
        gap = MARK_GAP * self._appearance.zoom
        centers = [self._slider.x_of(share_of(rate)) for rate, _ in self._slider.marks()]
        lefts = [center - width / 2 for center, width in zip(centers, widths, strict=True)]
        if len(lefts) == 2:
            push = max(0.0, lefts[0] + widths[0] + gap - lefts[1]) / 2
            lefts = [lefts[0] - push, lefts[1] + push]
        if lefts:
            whole = lefts[-1] + widths[-1] - lefts[0]
            shift = max(0.0, min(lefts[0], self.width() - whole)) - lefts[0]
            lefts = [left + shift for left in lefts]
        return tuple(lefts)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The marks first; an end that would touch one is left out."""
        look, zoom = self._appearance.panel_theme, self._appearance.zoom
        painter = QPainter(self)
        painter.setFont(interface_font(look, look.type_size("caption") * zoom))
        measure = painter.fontMetrics()
        marks = self._slider.marks()
        lefts = self.places(tuple(measure.horizontalAdvance(text) for _, text in marks))
        taken: list[QRectF] = []
        painter.setPen(look.color("text"))
        for (_, text), left in zip(marks, lefts, strict=True):
            width = measure.horizontalAdvance(text)
            taken.append(QRectF(left - 4 * zoom, 0, width + 8 * zoom, self.height()))
            painter.drawText(QPointF(left, BASELINE * zoom), text)
        painter.setPen(look.color("text-muted"))
        for rate in (LOWEST, HIGHEST):
            text = format_number(rate)
            width = measure.horizontalAdvance(text)
            left = 0.0 if rate == LOWEST else self.width() - width
            if not any(QRectF(left, 0, width, self.height()).intersects(it) for it in taken):
                painter.drawText(QPointF(left, BASELINE * zoom), text)
        painter.end()


class RateLegend(QWidget):
    """What the colors of the slider mean."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        words = (self.tr("crawls"), self.tr("settles"), self.tr("swings"), self.tr("diverges"))
        self._words = dict(zip(REGIMES, words, strict=True))
        self.setAccessibleName(", ".join(words))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line of captions."""
        return QSize(120, round(18 * self._appearance.zoom))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A swatch and a word for each band."""
        look, zoom = self._appearance.panel_theme, self._appearance.zoom
        painter = QPainter(self)
        painter.setFont(interface_font(look, look.type_size("caption") * zoom))
        painter.setPen(look.color("text"))
        x = 0.0
        for regime, word in self._words.items():
            side = SWATCH * zoom
            painter.fillRect(QRectF(x, 4 * zoom, side, side), look.color(f"rate.{regime}"))
            x += side + SWATCH_GAP * zoom
            painter.drawText(QPointF(x, BASELINE * zoom), word)
            x += painter.fontMetrics().horizontalAdvance(word) + WORD_GAP * zoom
        painter.end()


class RateSection(Section):
    """Start and rate as fields, the slider, and a sentence where the rate is large."""

    name = "descent rate"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        appearance, document = bench.appearance, bench.document
        self._start = NumberField(self.tr("Start of the descent"))
        self._start.entered.connect(lambda x: self._edit(self.tr("start"), start=(x,)))
        dice = TextButton(self.tr("Random"))
        dice.setToolTip(self.tr("Start at a random place in view"))
        dice.clicked.connect(self._set_random_start)
        self._rate = NumberField(self.tr("Learning rate"))
        self._rate.entered.connect(self._set_rate)
        self._slider = RateSlider(appearance)
        self._slider.rate_changed.connect(self._drag_rate)
        self._slider.released.connect(document.finish_gesture)
        self._scale = RateScale(appearance, self._slider)
        self._start_letter = FormulaView(appearance, "x_0", size="formula-small")
        rate_letter = FormulaView(appearance, "\\eta", size="formula-small")
        self._place = PointFields(appearance, self.tr("Start of the descent"))
        self._place.entered.connect(lambda x, y: self._edit(self.tr("start"), start=(x, y)))
        words = label(self.tr("Start"))
        self.column.addLayout(row(words, self._start_letter, None, self._start, dice))
        self.column.addWidget(self._place, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(row(label(self.tr("Learning rate")), rate_letter, None, self._rate))
        self.column.addWidget(self._slider)
        self.column.addWidget(self._scale)
        self.column.addWidget(RateLegend(appearance))
        self._regime = RegimeLine(appearance)
        self._help = TextButton("")
        self._help.hide()
        self._help.clicked.connect(self._set_better)
        self._better: float | None = None
        line = row(self._regime, self._help)
        line.setAlignment(self._help, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(line)
        self._note = Note(appearance, closable=True)
        self.column.addWidget(self._note)
        document.view_changed.connect(self._on_frame)

    def refresh(self) -> None:
        """Show start and rate, and what the rate does at the point under the cursor."""
        document = self.bench.document
        inputs, results = document.inputs, document.results
        variable = "x" if results.definition is None else results.definition.variable
        self._start_letter.set_latex(f"{variable}_0")
        self._start.show_value(format_number(inputs.start[0], digits=4))
        planar = results.definition is not None and results.definition.planar
        self._start.setVisible(not planar)
        self._start_letter.setVisible(not planar)
        self._place.setVisible(planar)
        if planar and results.definition is not None:
            self._place.show_point(results.definition.pair, inputs.start_in(2), 3)
        self._rate.show_value(format_number(inputs.learning_rate, digits=4))
        self._show_stability()

    def _on_frame(self, names: frozenset[str]) -> None:
        if "frame" in names and self.body.isVisible():
            self._show_stability()

    def _curvature(self) -> tuple[float | None, float]:
        """f″ under the cursor, None where it says nothing, and the method's limit of η·f″."""
        results, view = self.bench.document.results, self.bench.document.view
        trajectory, objective = results.trajectory, results.objective
        optimizer = BY_NAME[self.bench.document.inputs.optimizer]
        if optimizer.stability is None or trajectory is None or objective is None:
            return None, 2.0
        if not trajectory.iterates:
            return None, 2.0
        point = trajectory.iterates[min(view.frame, len(trajectory.iterates) - 1)].x
        settings = {k: v for k, v in trajectory.settings.items() if k != "learning_rate"}
        sign = -1.0 if trajectory.maximize else 1.0
        curvature = largest_curvature(objective.hessian(point), sign)
        return curvature, optimizer.stability(settings)

    def _show_stability(self) -> None:
        inputs = self.bench.document.inputs
        rate, maximize = inputs.learning_rate, inputs.descent.maximize
        curvature, limit = self._curvature()
        if self._slider.show_rate(rate, curvature or 0.0, limit):
            self._scale.update()
        run = self.bench.document.results.trajectory
        lost = run is not None and run.status == "diverged"
        most = self._largest_rate() if lost else None
        found = outlook(rate, curvature, limit, maximize=maximize, lost=lost, most=most)
        self._regime.show_outlook(found)
        # A run that settles all the same needs no repair, and a button must not come and go.
        self._better = found.better if lost else None
        self._help.setVisible(self._better is not None)
        if self._better is not None:
            self._help.setText(self.tr("Set {0}").format(format_number(self._better)))

    def _largest_rate(self) -> float | None:
        """Below which the diverging run of now would not have overshot where it first did."""
        results = self.bench.document.results
        if results.trajectory is None or results.objective is None:
            return None
        return largest_rate(results.objective, results.trajectory)

    def _set_random_start(self) -> None:
        viewport = self.bench.document.view.viewport
        x = random.uniform(viewport.x_min, viewport.x_max)
        y = random.uniform(viewport.y_min, viewport.y_max)
        planar = is_planar(self.bench.document)
        place = (x, y) if planar else (x,)
        start = tuple(float(f"{value:.3g}") for value in place)
        self._edit(self.tr("random start"), start=start)

    def _set_rate(self, rate: float) -> None:
        if rate > 0:
            self._note.hide()
            self._edit(self.tr("learning rate"), learning_rate=rate)
        else:
            self._note.say("error", self.tr("A learning rate is larger than 0."))

    def _set_better(self) -> None:
        if self._better is not None:
            self._edit(self.tr("learning rate"), learning_rate=self._better)

    def _drag_rate(self, rate: float) -> None:
        self.bench.document.edit(gesture=self.tr("learning rate"), learning_rate=rate)

    def _edit(self, gesture: str, **changes: object) -> None:
        self.bench.document.edit(gesture=gesture, **changes)
        self.bench.document.finish_gesture()
