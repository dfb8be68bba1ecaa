"""The method with its formula, and the most steps it may take."""

from __future__ import annotations

from PySide6.QtCore import Qt

from plotter.descent.optimizers import BY_NAME, OPTIMIZERS
from plotter.ui.descent.ending import MOST_STEPS
from plotter.ui.formula import FormulaView, ScrolledFormula
from plotter.ui.number_field import NumberField
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.widgets import Choice, card, label, row


class MethodSection(Section):
    """The menu of optimizers; the idea of the chosen one is its tooltip."""

    name = "descent method"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._method = Choice(bench.appearance)
        self._method.setAccessibleName(self.tr("Method"))
        for index, optimizer in enumerate(OPTIMIZERS):
            self._method.addItem(optimizer.label, optimizer.name)
            self._method.setItemData(index, optimizer.idea, Qt.ItemDataRole.ToolTipRole)
        self._method.activated.connect(self._choose)
        self._formula = FormulaView(bench.appearance)
        frame, column = card()
        column.addWidget(self._method)
        column.addWidget(ScrolledFormula(self._formula))
        self.column.addWidget(frame)

    def refresh(self) -> None:
        """Show the method of now."""
        optimizer = BY_NAME[self.bench.document.inputs.optimizer]
        self._method.setCurrentIndex(OPTIMIZERS.index(optimizer))
        self._method.setToolTip(optimizer.idea)
        self._formula.set_latex(optimizer.formula)

    def _choose(self, index: int) -> None:
        name = str(self._method.itemData(index))
        rate = BY_NAME[name].learning_rate
        document = self.bench.document
        document.edit(gesture=self.tr("method"), optimizer=name, learning_rate=rate)
        document.finish_gesture()


class StoppingSection(Section):
    """When a run ends."""

    name = "descent stopping"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, self.tr("Stopping"))
        self._steps = NumberField(self.tr("Most steps, from 1 to 10 000"))
        self._steps.entered.connect(self._set_steps)
        self.column.addLayout(row(label(self.tr("Steps at most")), None, self._steps))

    def refresh(self) -> None:
        """Show the number of now."""
        self._steps.show_value(str(self.bench.document.inputs.steps))

    def _set_steps(self, steps: float) -> None:
        whole = max(1, min(round(steps), MOST_STEPS))
        self.bench.document.edit(gesture=self.tr("number of steps"), steps=whole)
        self.bench.document.finish_gesture()
