"""The method of the first run, with its formula."""

from __future__ import annotations

from types import MappingProxyType

from msgspec.structs import replace
from PySide6.QtCore import Qt

from plotter.descent.optimizers import BY_NAME, OPTIMIZERS
from plotter.descent.vectors import vector_formula
from plotter.language.words import tr
from plotter.ui.formula import FormulaView, ScrolledFormula
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.widgets import Choice, card


class MethodSection(Section):
    """The menu of optimizers; the idea of the chosen one is its tooltip."""

    name = "descent method"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._method = Choice(bench.appearance)
        self._method.setAccessibleName(self.tr("Method"))
        for index, optimizer in enumerate(OPTIMIZERS):
            self._method.addItem(tr(optimizer.label), optimizer.name)
            self._method.setItemData(index, tr(optimizer.idea), Qt.ItemDataRole.ToolTipRole)
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
        self._method.setToolTip(tr(optimizer.idea))
        definition = self.bench.document.results.definition
        planar = definition is not None and definition.planar
        self._formula.set_latex(vector_formula(optimizer.formula) if planar else optimizer.formula)

    def _choose(self, index: int) -> None:
        name = str(self._method.itemData(index))
        rate = BY_NAME[name].learning_rate
        document = self.bench.document
        # Another method has other options.
        descent = replace(document.inputs.descent, options=MappingProxyType({}))
        document.edit(
            gesture=self.tr("method"), optimizer=name, learning_rate=rate, descent=descent
        )
        document.finish_gesture()
