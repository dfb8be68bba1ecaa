"""The race: all runs in a table, and one line to change the chosen one."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from plotter.descent.optimizers import BY_NAME, OPTIMIZERS
from plotter.language.numbers import format_number
from plotter.language.words import tr
from plotter.model.descent_settings import MOST_RUNS, RunSettings
from plotter.model.runs import changes_to, led_by, runs_of, start_of
from plotter.ui.descent.race_table import RaceModel, RaceTable
from plotter.ui.flow import FlowLayout
from plotter.ui.icons import icon_size
from plotter.ui.number_field import NumberField
from plotter.ui.plane.point_fields import PointFields
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.widgets import Choice, IconButton, Note, TextButton, label, row

NARROWEST = 90
"""The width of the menu of methods at least, px."""


class RaceSection(Section):
    """Adds, repeats, changes and takes out runs; chooses between down and up.

    While there is one run only, its table is away: everything about it stands in the panel.
    """

    name = "descent race"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self.model = RaceModel()
        self.table = RaceTable(bench.appearance, self.model)
        self.table.picked.connect(self._show_chosen)
        self.table.led.connect(self._put_first)
        self.table.wanted.connect(self._act)
        self._method = Choice(bench.appearance)
        self._method.setAccessibleName(self.tr("Method of the chosen run"))
        for optimizer in OPTIMIZERS:
            self._method.addItem(tr(optimizer.label), optimizer.name)
        self._method.setMinimumWidth(NARROWEST)  # the names are long, the line is short
        self._method.activated.connect(self._choose_method)
        self._rate = NumberField(self.tr("Learning rate of the chosen run"), digits=5)
        self._rate.entered.connect(self._set_rate)
        self._start = NumberField(self.tr("Start of the chosen run"), digits=5)
        self._start.entered.connect(lambda x: self._change(start=(x,)))
        self._place = PointFields(bench.appearance, self.tr("Start of the chosen run"))
        self._place.entered.connect(lambda x, y: self._change(start=(x, y)))
        self._place.hide()
        self._start_letter = label()
        words = self.tr("Repeat the chosen run (Ctrl+D)"), self.tr("Take the chosen run out (Del)")
        self._duplicate = IconButton(bench.appearance, "copy", words[0])
        self._duplicate.clicked.connect(lambda: self._act("duplicate"))
        self._remove = IconButton(bench.appearance, "remove", words[1])
        self._remove.clicked.connect(lambda: self._act("remove"))
        self._line = QWidget()
        line = row(self._method, label("η"), self._rate, self._start_letter, self._start,
                   self._duplicate, self._remove, spacing=4)  # fmt: skip
        line.setStretch(0, 1)
        self._line.setLayout(line)
        self._add = TextButton(self.tr("Add a run to compare"), kind="")
        self._add.setToolTip(self.tr("Another method from the same start, or the same one again"))
        self._add.clicked.connect(lambda: self._act("add"))
        self._goal = Choice(bench.appearance)
        self._goal.setAccessibleName(self.tr("Minimize or maximize"))
        self._goal.addItems([self.tr("Minimize"), self.tr("Maximize")])
        self._goal.activated.connect(self._set_goal)
        self._note = Note(bench.appearance, closable=True)
        self.column.addWidget(self.table)
        self.column.addWidget(self._line)
        self.column.addLayout(row(self._place, None))
        self.column.addWidget(self._note)
        self.column.addLayout(FlowLayout(self._add, self._goal, justified=True))

    @property
    def chosen(self) -> int:
        """The number of the chosen run, from 0."""
        return max(0, min(self.table.currentIndex().row(), len(self._runs()) - 1))

    def refresh(self) -> None:
        """Show the runs of now."""
        results, inputs = self.bench.document.results, self.bench.document.inputs
        definition = results.definition
        names = ("f", "x") if definition is None else (definition.name, definition.variable)
        chosen, runs = self.chosen, self._runs()
        if len(results.trajectories) == len(runs):
            self.model.show_runs(results.trajectories, *names)
        racing = len(runs) > 1
        self.table.setVisible(racing)
        self._line.setVisible(racing)
        if racing:
            self.table.take_room()
            self.table.pick(min(chosen, len(runs) - 1))
        self._show_chosen()
        self._add.setIcon(self.bench.appearance.icon("add"))
        self._add.setIconSize(icon_size(self.bench.appearance.zoom))
        full = len(runs) >= MOST_RUNS
        self._add.setEnabled(not full)
        self._duplicate.setEnabled(not full)
        self._goal.setCurrentIndex(int(inputs.descent.maximize))

    def _runs(self) -> tuple[RunSettings, ...]:
        return runs_of(self.bench.document.inputs)

    def _show_chosen(self, _row: int = 0) -> None:
        inputs, definition = self.bench.document.inputs, self.bench.document.results.definition
        run = self._runs()[self.chosen]
        self._method.setCurrentIndex(OPTIMIZERS.index(BY_NAME[run.optimizer]))
        self._rate.show_value(format_number(run.learning_rate, digits=4))
        self._start.show_value(format_number(start_of(inputs, run)[0], digits=4))
        variable = "x" if definition is None else definition.variable
        self._start_letter.setText(f"{variable}₀")
        planar = definition is not None and definition.planar
        self._start.setVisible(not planar)
        self._start_letter.setVisible(not planar)
        self._place.setVisible(planar and len(self._runs()) > 1)
        if planar and definition is not None:
            place = inputs.start_in(2, start_of(inputs, run))
            self._place.show_point(definition.pair, place, 3)

    def _act(self, wish: str) -> None:
        runs, chosen = list(self._runs()), self.chosen
        match wish:
            case "add" if len(runs) < MOST_RUNS:
                runs.append(self._another(runs))
                self._write(runs, self.tr("run to compare"), len(runs) - 1)
            case "duplicate" if len(runs) < MOST_RUNS:
                runs.insert(chosen + 1, runs[chosen])
                self._write(runs, self.tr("repeat a run"), chosen + 1)
            case "remove" if len(runs) > 1:
                if chosen == 0:
                    runs = list(led_by(self.bench.document.inputs, 1))
                del runs[max(chosen, 1)]
                self._write(runs, self.tr("take a run out"), min(chosen, len(runs) - 1))
            case _:
                pass

    def _another(self, runs: Sequence[RunSettings]) -> RunSettings:
        """The first method that does not run yet, at its usual rate."""
        taken = {run.optimizer for run in runs}
        free = [optimizer for optimizer in OPTIMIZERS if optimizer.name not in taken]
        return RunSettings(free[0].name, free[0].learning_rate)

    def _put_first(self, number: int) -> None:
        if 0 < number < len(self._runs()):
            runs = led_by(self.bench.document.inputs, number)
            self._write(runs, self.tr("put a run first"), 0)

    def _choose_method(self, index: int) -> None:
        optimizer = OPTIMIZERS[index]
        self._change(
            optimizer=optimizer.name,
            learning_rate=optimizer.learning_rate,
            options=MappingProxyType({}),
        )

    def _set_rate(self, rate: float) -> None:
        if rate > 0:
            self._note.hide()
            self._change(learning_rate=rate)
        else:
            self._note.say("error", self.tr("A learning rate is larger than 0."))
            self._show_chosen()

    def _change(self, **changes: object) -> None:
        runs, chosen = list(self._runs()), self.chosen
        runs[chosen] = replace(runs[chosen], **changes)  # type: ignore[arg-type]
        self._write(runs, self.tr("runs of the race"), chosen)

    def _write(self, runs: Sequence[RunSettings], gesture: str, chosen: int) -> None:
        document = self.bench.document
        document.edit(gesture=gesture, **changes_to(document.inputs, runs))
        document.finish_gesture()
        self.table.pick(chosen)
        self._show_chosen()

    def _set_goal(self, index: int) -> None:
        descent = replace(self.bench.document.inputs.descent, maximize=index == 1)
        self.bench.document.edit(gesture=self.tr("goal of the descent"), descent=descent)
        self.bench.document.finish_gesture()
