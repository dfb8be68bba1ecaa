"""One button that finds the best rate of every run, for all in the same way."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress

from msgspec import Struct
from PySide6.QtCore import Signal

from plotter.descent.tuning import Tuning
from plotter.engine.newest import NewestOnly
from plotter.engine.tuning import tune_race, with_rates
from plotter.model.runs import runs_of
from plotter.model.state import Inputs
from plotter.numeric.target import SupersededError
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.widgets import Note, TextButton, row

log = logging.getLogger(__name__)


class _Tuned(Struct, frozen=True, eq=False):
    asked: Inputs
    tuning: Tuning | None


class TuningSection(Section):
    """The rates are found on a thread; a second press of the button gives up."""

    name = "descent tuning"
    _arrived = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._button = TextButton(self.tr("Same tuned rate"))
        self._button.setToolTip(self.tr("Find each run its best rate, for all in the same way"))
        self._button.clicked.connect(self._press)
        self._note = Note(bench.appearance, closable=True)
        self.column.addLayout(row(self._button, None))
        self.column.addWidget(self._note)
        self._worker: NewestOnly | None = None
        self._asked: Inputs | None = None
        self._told: Inputs | None = None
        self._arrived.connect(self._receive)

    def refresh(self) -> None:
        """Stay away while there is no race; what is said goes when the runs are others."""
        inputs = self.bench.document.inputs
        self._button.setVisible(len(runs_of(inputs)) > 1)
        if self._told is not None and runs_of(inputs) != runs_of(self._told):
            self._told = None
            self._note.hide()
        if self._asked is not None and not _same_race(inputs, self._asked):
            self._give_up()

    def _press(self) -> None:
        if self._asked is not None:
            self._give_up()
            return
        results = self.bench.document.results
        asked = self._asked = results.inputs

        def job(superseded: Callable[[], bool]) -> None:
            with suppress(SupersededError):
                self._arrived.emit(_Tuned(asked, tune_race(results, superseded)))

        if self._worker is None:
            worker = NewestOnly("tuning", _report)
            self.destroyed.connect(lambda: worker.close())
            self._worker = worker
        self._worker.submit(job)
        self._button.setText(self.tr("Finding the rates… Cancel"))

    def _give_up(self) -> None:
        if self._worker is not None:
            self._worker.submit(lambda _superseded: None)
        self._finish()

    def _finish(self) -> None:
        self._asked = None
        self._button.setText(self.tr("Same tuned rate"))

    def _receive(self, found: _Tuned) -> None:
        document = self.bench.document
        if found.asked is not self._asked:
            return
        self._finish()
        if found.tuning is None:
            self._note.say("error", self.tr("No rates can be found for this function."))
            return
        rate, descent = with_rates(document.inputs, found.tuning)
        document.edit(gesture=self.tr("tuned rates"), learning_rate=rate, descent=descent)
        document.finish_gesture()
        self._told = document.inputs
        self._note.say("success", found.tuning.words, icon_name="verified")


def _same_race(one: Inputs, other: Inputs) -> bool:
    """Whether methods and starts are the same, whatever the rates."""
    return one.start == other.start and [
        (run.optimizer, run.start, run.options) for run in runs_of(one)
    ] == [(run.optimizer, run.start, run.options) for run in runs_of(other)]


def _report(error: Exception) -> None:
    log.error("the rates could not be tuned", exc_info=error)
