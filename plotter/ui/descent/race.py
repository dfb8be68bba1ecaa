"""The other runs of the race: each with a method, a rate and a start of its own."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from plotter.descent.optimizers import BY_NAME, OPTIMIZERS
from plotter.drawing.paint import paint_marks
from plotter.figure.charts import sample
from plotter.figure.runs import RUN_STYLES, RunStyle
from plotter.language.numbers import format_number
from plotter.model.descent_settings import MOST_RUNS, RunSettings
from plotter.numeric.viewport import Viewport
from plotter.ui.appearance import Appearance
from plotter.ui.number_field import NumberField
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.widgets import Choice, IconButton, TextButton, card, clear, label, row

SAMPLE = (28, 20)
"""The size of a line sample, px at 100 %."""


class RunSample(QWidget):
    """A piece of the run's line with its marker: color, dash and shape tell it apart."""

    def __init__(self, appearance: Appearance, style: RunStyle) -> None:
        super().__init__()
        self._appearance, self._style = appearance, style
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A short line."""
        zoom = self._appearance.zoom
        return QSize(round(SAMPLE[0] * zoom), round(SAMPLE[1] * zoom))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Line and marker through the one place that draws."""
        painter = QPainter(self)
        box, look = QRectF(self.rect()), self._appearance.theme
        square = Viewport(0.0, 1.0, 0.0, 1.0)
        paint_marks(painter, sample(self._style), square, box, look, scale=self._appearance.zoom)
        painter.end()


class RunCard(QFrame):
    """One other run: method, rate, start, and a button that takes it out."""

    def __init__(self, bench: Bench, number: int) -> None:
        super().__init__()
        self._bench, self._number = bench, number
        document = bench.document
        frame, column = card(padding=8)
        self._method = Choice(bench.appearance)
        self._method.setAccessibleName(self.tr("Method of run {0}").format(number + 2))
        for optimizer in OPTIMIZERS:
            self._method.addItem(optimizer.label, optimizer.name)
        self._method.activated.connect(self._choose)
        self._rate = NumberField(self.tr("Learning rate of run {0}").format(number + 2), digits=6)
        self._rate.entered.connect(self._set_rate)
        self._start = NumberField(self.tr("Start of run {0}").format(number + 2), digits=6)
        self._start.entered.connect(lambda x: self._change(start=(x,)))
        remove = IconButton(
            bench.appearance, "remove", self.tr("Take run {0} out").format(number + 2)
        )
        remove.clicked.connect(self._remove)
        style = RUN_STYLES[number + 1]
        head = row(RunSample(bench.appearance, style))
        head.addWidget(self._method, 1)
        head.addWidget(remove)
        column.addLayout(head)
        words = (self.tr("Rate"), self.tr("Start"))
        column.addLayout(row(label(words[0]), self._rate, None, label(words[1]), self._start))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        self._document = document

    def refresh(self) -> None:
        """Show the run of now."""
        inputs = self._document.inputs
        run = inputs.descent.others[self._number]
        self._method.setCurrentIndex(OPTIMIZERS.index(BY_NAME[run.optimizer]))
        self._rate.show_value(format_number(run.learning_rate, digits=4))
        self._start.show_value(format_number((run.start or inputs.start)[0], digits=4))

    def _choose(self, index: int) -> None:
        optimizer = OPTIMIZERS[index]
        self._change(optimizer=optimizer.name, learning_rate=optimizer.learning_rate, options={})

    def _set_rate(self, rate: float) -> None:
        if rate > 0:
            self._change(learning_rate=rate)
        else:
            self.refresh()

    def _change(self, **changes: object) -> None:
        others = list(self._document.inputs.descent.others)
        others[self._number] = replace(others[self._number], **changes)  # type: ignore[arg-type]
        self._write(others)

    def _remove(self) -> None:
        others = list(self._document.inputs.descent.others)
        del others[self._number]
        self._write(others)

    def _write(self, others: list[RunSettings]) -> None:
        descent = replace(self._document.inputs.descent, others=tuple(others))
        self._document.edit(gesture=self.tr("runs of the race"), descent=descent)
        self._document.finish_gesture()


class RaceSection(Section):
    """Adds runs, chooses between down and up, and shows the other runs."""

    name = "descent race"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._cards: list[RunCard] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self._add = TextButton(self.tr("Add a run to compare"), kind="")
        self._add.setIcon(bench.appearance.icon("add"))
        self._add.clicked.connect(self._add_run)
        self._goal = Choice(bench.appearance)
        self._goal.setAccessibleName(self.tr("Minimize or maximize"))
        self._goal.addItems([self.tr("Minimize"), self.tr("Maximize")])
        self._goal.activated.connect(self._set_goal)
        self.column.addLayout(self._list)
        self.column.addLayout(row(self._add, None, self._goal))

    def refresh(self) -> None:
        """Show the runs of now."""
        descent = self.bench.document.inputs.descent
        if len(self._cards) != len(descent.others):
            clear(self._list)
            self._cards = [RunCard(self.bench, number) for number in range(len(descent.others))]
            for run_card in self._cards:
                self._list.addWidget(run_card)
        for run_card in self._cards:
            run_card.refresh()
        self._add.setIcon(self.bench.appearance.icon("add"))
        self._add.setEnabled(len(descent.others) + 1 < MOST_RUNS)
        self._goal.setCurrentIndex(int(descent.maximize))

    def _add_run(self) -> None:
        """The first method that does not run yet, at its usual rate."""
        inputs = self.bench.document.inputs
        taken = {inputs.optimizer, *(run.optimizer for run in inputs.descent.others)}
        free = [optimizer for optimizer in OPTIMIZERS if optimizer.name not in taken]
        chosen = (free or list(OPTIMIZERS))[0]
        run = RunSettings(chosen.name, chosen.learning_rate)
        descent = replace(inputs.descent, others=(*inputs.descent.others, run))
        self.bench.document.edit(gesture=self.tr("run to compare"), descent=descent)
        self.bench.document.finish_gesture()

    def _set_goal(self, index: int) -> None:
        descent = replace(self.bench.document.inputs.descent, maximize=index == 1)
        self.bench.document.edit(gesture=self.tr("goal of the descent"), descent=descent)
        self.bench.document.finish_gesture()
