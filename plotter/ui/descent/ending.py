"""How the run ends, in a sentence with the reason, and what to try instead."""

from __future__ import annotations

from plotter.descent.repair import calmer_rate
from plotter.descent.trajectory import Trajectory
from plotter.language.numbers import format_number
from plotter.model.state import MOST_STEPS
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.widgets import Note

MORE_STEPS = 10


def _wants_more(trajectory: Trajectory) -> bool:
    """Whether a run ended only since its steps were used up, and not at a minimum already."""
    return trajectory.status == "ran out of steps" and trajectory.kind != "minimum"


class EndingSection(Section):
    """One note; its button sets a calmer rate, or lets the run take more steps."""

    name = "descent ending"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._note = Note(bench.appearance)
        self._note.acted.connect(self._repair)
        self._changes: dict[str, float] = {}
        self.column.addWidget(self._note)

    def refresh(self) -> None:
        """Say how the run of now ends."""
        results, inputs = self.bench.document.results, self.bench.document.inputs
        trajectory = results.trajectory
        self._changes = {}
        if trajectory is None:
            self._note.hide()
            return
        button = ""
        if trajectory.status == "diverged" and results.objective is not None:
            rate = calmer_rate(results.objective, trajectory)
            if rate is not None:
                self._changes = {"learning_rate": rate}
                button = self.tr("Set {0}").format(format_number(rate))
        elif _wants_more(trajectory) and inputs.steps * MORE_STEPS <= MOST_STEPS:
            more = max(inputs.steps, 1) * MORE_STEPS
            self._changes = {"steps": more}
            button = self.tr("Take {0} steps").format(format_number(more))
        good = trajectory.kind == "minimum"
        self._note.say(
            "success" if good else "warning",
            trajectory.explanation,
            icon_name="verified" if good else "problem",
            button=button,
        )

    def _repair(self) -> None:
        self.bench.document.edit(gesture=self.tr("repair of the descent"), **self._changes)
        self.bench.document.finish_gesture()
