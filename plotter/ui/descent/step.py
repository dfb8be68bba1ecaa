"""This step in numbers, and what the learning rate does here."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedLayout

from plotter.descent.arithmetic import aligned, written_out
from plotter.descent.vectors import vector_rows
from plotter.ui.calm import Calm
from plotter.ui.formula import FormulaView, ScrolledFormula
from plotter.ui.steady import SteadyLabel
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.widgets import IconButton, card, label, row

HURRIED_MS = 170
"""For so long the arithmetic stands while the timeline hurries: another time than that of the card
over the plot, so that no frame pays for both."""


class StepSection(Section):
    """The arithmetic of the step under the cursor."""

    name = "descent step"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        frame, column = card()
        self._title = SteadyLabel(kind="strong")
        self._arithmetic = FormulaView(bench.appearance)
        self._arithmetic.hold_room()
        self._last = label(
            self.tr("The last point: no further step is taken."), kind="muted", wrap=True
        )
        pages = QStackedLayout()
        pages.setStackingMode(QStackedLayout.StackingMode.StackAll)
        self._button = IconButton(bench.appearance, "copy", self.tr("Copy this step as LaTeX"))
        self._button.clicked.connect(self._copy)
        column.addLayout(row(self._title, None, self._button))
        # First where it belongs, then what is in it: a page without a parent would be a window.
        column.addLayout(pages)
        pages.addWidget(ScrolledFormula(self._arithmetic))
        pages.addWidget(self._last)
        self.column.addWidget(frame)
        self._numbers = Calm(self, self.refresh, bench.hurried, HURRIED_MS)
        bench.document.view_changed.connect(self._on_frame)

    def refresh(self) -> None:
        """Write out the step under the cursor."""
        results, view = self.bench.document.results, self.bench.document.view
        trajectory = results.trajectory
        if trajectory is None or not trajectory.iterates:
            return
        frame = min(view.frame, len(trajectory.iterates) - 1)
        definition = results.definition
        names = ("f", "x") if definition is None else (definition.name, definition.variable)
        if len(trajectory.iterates[0].x) > 1:
            lines = vector_rows(trajectory, frame, names[0])
        else:
            lines = written_out(trajectory, frame, *names)
        words = self.tr("This step: {0} of {1}")
        self._title.show_text(words.format(frame, len(trajectory.iterates) - 1))
        self._arithmetic.set_latex(aligned(lines))
        self._arithmetic.hold_for(
            definition, trajectory.optimizer, trajectory.schedule, trajectory.maximize
        )
        self._button.setEnabled(bool(lines))
        self._last.setVisible(not lines)

    def _on_frame(self, names: frozenset[str]) -> None:
        if "frame" in names and self.body.isVisible():
            self._numbers.ask()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._arithmetic.latex)
