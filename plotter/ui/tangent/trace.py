"""Trace f′: the slope of the moving tangent draws it; guess before you see."""

from __future__ import annotations

from plotter.language.words import tr
from plotter.ui.tangent.chips import Chip
from plotter.ui.tangent.edits import change_study, guess, reveal, toggle_shown
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.widgets import TextButton, label, row, when_triggered


class TraceSection(Section):
    """Show, clear and play the trace; hide f′ first, reveal it after."""

    name = "trace"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, tr("Trace f′"))
        document = bench.document
        self._words = label(kind="muted", wrap=True)
        self._show = Chip(self.tr("Trace"), self.tr("Let the slope draw f′ while the point moves"))
        self._show.clicked.connect(when_triggered(toggle_shown, document, "trace"))
        sweep = TextButton(self.tr("Sweep x"))
        sweep.clicked.connect(self._sweep)
        self._clear = TextButton(self.tr("Clear"))
        self._clear.clicked.connect(self._wipe)
        self._guess = TextButton(self.tr("Hide f′ and guess"))
        self._guess.clicked.connect(self._turn)
        self.column.addWidget(self._words)
        self.column.addLayout(row(self._show, sweep, self._clear, None))
        self.column.addLayout(row(self._guess, None))

    def refresh(self) -> None:
        """Say what comes next."""
        inputs = self.bench.document.inputs
        guessing = inputs.tangent_study.guessing
        self._show.setChecked("trace" in inputs.shown)
        self._clear.setEnabled(bool(inputs.tangent_study.traced))
        self._guess.setText(self.tr("Reveal f′") if guessing else self.tr("Hide f′ and guess"))
        self._words.setText(
            self.tr("f′ is hidden. Guess where it is 0, above and below the axis; then sweep x.")
            if guessing
            else self.tr("Move the point or sweep x: the slope draws f′.")
        )

    def _sweep(self) -> None:
        document = self.bench.document
        if "trace" not in document.inputs.shown:
            toggle_shown(document, "trace")
        self.bench.play("sweep")

    def _wipe(self) -> None:
        change_study(self.bench.document, self.tr("clear the trace"), traced=())
        self.bench.document.finish_gesture()

    def _turn(self) -> None:
        document = self.bench.document
        if document.inputs.tangent_study.guessing:
            reveal(document)
        else:
            guess(document)
