"""How the race stands: who is lowest, how many steps each took, and how each ended."""

from __future__ import annotations

import math

from PySide6.QtWidgets import QGridLayout

from plotter.descent.optimizers import BY_NAME
from plotter.descent.trajectory import Trajectory
from plotter.figure.runs import RUN_STYLES
from plotter.language.numbers import format_number
from plotter.ui.descent.race import RunSample
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.widgets import card, clear, embolden, label


def best_of(runs: tuple[Trajectory, ...], *, maximize: bool) -> int | None:
    """The index of the run that ended lowest (highest); of equals, the one with fewer steps."""
    ends = [
        ((-run.iterates[-1].f if maximize else run.iterates[-1].f), len(run.iterates), index)
        for index, run in enumerate(runs)
        if run.iterates and math.isfinite(run.iterates[-1].f)
    ]
    if not ends:
        return None
    lowest = min(height for height, _, _ in ends)
    near = 1e-9 * max(1.0, abs(lowest))
    return min((steps, index) for height, steps, index in ends if height <= lowest + near)[1]


class ResultSection(Section):
    """A row for each run, the best one bold; away while there is only one run."""

    name = "descent result"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._frame, column = card("result")
        column.addWidget(label(self.tr("Result"), kind="strong"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(2)
        column.addLayout(self._grid)
        self._shown: tuple[Trajectory, ...] = ()
        self.column.addWidget(self._frame)

    def refresh(self) -> None:
        """Fill the rows again if a run is another."""
        runs = self.bench.document.results.trajectories
        if runs is self._shown:
            return
        self._shown = runs
        self._frame.setVisible(len(runs) > 1)
        clear(self._grid)
        if len(runs) < 2:
            return
        heads = ("", self.tr("Method"), self.tr("Steps"), self.tr("Ends at"), self.tr("Height"))
        for place, head in enumerate(heads):
            self._grid.addWidget(label(head, kind="caption"), 0, place)
        best = best_of(runs, maximize=self.bench.document.inputs.descent.maximize)
        for index, run in enumerate(runs):
            last = run.iterates[-1]
            texts = (
                BY_NAME[run.optimizer].label,
                format_number(len(run.iterates) - 1),
                format_number(last.x[0], digits=4),
                format_number(last.f, digits=4),
            )
            self._grid.addWidget(RunSample(self.bench.appearance, RUN_STYLES[index]), index + 1, 0)
            for place, text in enumerate(texts):
                words = label(text)
                words.setToolTip(run.explanation)
                if index == best:
                    embolden(words)
                self._grid.addWidget(words, index + 1, place + 1)
