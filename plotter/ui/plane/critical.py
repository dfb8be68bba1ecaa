"""The section of the critical points in view: where they are and what the Hessian says of them."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout

from plotter.figure.exact_words import exact_latex
from plotter.language.numbers import format_number, format_point
from plotter.numeric.critical import CriticalKind
from plotter.ui.formula import FormulaView, ScrolledFormula
from plotter.ui.plane.edits import move_point
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.widgets import TextButton, clear, label, when_triggered

MOST_ROWS = 24


class CriticalSection(Section):
    """A row a point; its button takes the studied point there."""

    name = "plane critical"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, self.tr("Critical points"))
        self._words = label(kind="muted", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._shown: tuple[object, ...] = ()
        self.column.addWidget(self._words)
        self.column.addLayout(self._grid)

    def refresh(self) -> None:
        """List the points of now."""
        results = self.bench.document.results
        found = results.critical
        definition = results.definition
        if definition is None:
            return
        points = () if found is None else found.points
        if found is not None and not found.isolated:
            self._words.setText(self.tr("The gradient is zero along whole lines in this view."))
        elif not points:
            self._words.setText(self.tr("The gradient is zero nowhere in this view."))
        self._words.setVisible(not points)
        exact = tuple(results.exact_critical.point(point) for point in points)
        if (points, exact) == self._shown:
            return
        self._shown = (points, exact)
        clear(self._grid)
        heads = (self.tr("Place"), self.tr("Height"), self.tr("Kind"), self.tr("Curvatures"))
        for column, head in enumerate(heads if points else ()):
            self._grid.addWidget(label(head, kind="caption"), 0, column)
        for place, point in enumerate(points[:MOST_ROWS]):
            row = 1 + 2 * place
            button = TextButton(format_point(point.place, digits=3))
            button.setToolTip(self.tr("Study this point"))
            button.clicked.connect(when_triggered(self._go, point.place))
            self._grid.addWidget(button, row, 0)
            self._grid.addWidget(label(format_number(point.z, digits=4)), row, 1)
            kind = label(self._kind(point.kind))
            if not point.by_hessian:
                kind.setText(f"{kind.text()}*")
                tip = self.tr("The Hessian says nothing here; the heights all around tell.")
                kind.setToolTip(tip)
            self._grid.addWidget(kind, row, 2)
            curvatures = ", ".join(format_number(value, digits=2) for value in point.curvatures)
            self._grid.addWidget(label(curvatures), row, 3)
            known = exact[place]
            if known is not None:
                formula = FormulaView(self.bench.appearance, color="text-muted")
                formula.set_latex(exact_latex(known, definition))
                self._grid.addWidget(ScrolledFormula(formula), row + 1, 0, 1, 4)

    def _kind(self, kind: CriticalKind) -> str:
        return {
            "minimum": self.tr("Minimum"),
            "maximum": self.tr("Maximum"),
            "saddle": self.tr("Saddle"),
            "undecided": self.tr("Undecided"),
        }[kind]

    def _go(self, place: tuple[float, float]) -> None:
        move_point(self.bench.document, *place)
        self.bench.document.finish_gesture()
