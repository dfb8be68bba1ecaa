"""The step of the pass in words and numbers, and the place it is taken at."""

from __future__ import annotations

from plotter.figure.graph.moment import GraphScene
from plotter.figure.scene import Scene
from plotter.language.numbers import format_number
from plotter.ui.formula import FormulaView, ScrolledFormula
from plotter.ui.graph.choosing import set_letter
from plotter.ui.graph.section import GraphSection
from plotter.ui.graph.words import arithmetic, joins, sentence
from plotter.ui.number_field import NumberField
from plotter.ui.scene import scene_of
from plotter.ui.tangent.section import Bench
from plotter.ui.widgets import card, label, row

MOST_LINES = 6
"""Formulas under one another; of more, the first: the others stand in the graph."""


class PlaceSection(GraphSection):
    """The value of the variable, to be typed."""

    name = "graph place"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._head = FormulaView(bench.appearance, "x =")
        self._field = NumberField(self.tr("Value of the variable, for example 0.5 or π/6"))
        self._field.entered.connect(self._enter)
        self.column.addLayout(row(label(self.tr("Computed at")), self._head, self._field, None))
        self._hint = label(kind="muted", wrap=True)
        self._hint.setText(
            self.tr("Drag the box of a letter to the left or right: new numbers flow through.")
        )
        self.column.addWidget(self._hint)

    def show_graph(self, scene: Scene, found: GraphScene) -> None:
        """Show x."""
        self._head.set_latex(f"{scene.variable} =")
        value = found.values.get(scene.variable, scene.inputs.tangent_x)
        self._field.show_value(format_number(value, digits=6))

    def _enter(self, x: float) -> None:
        document = self.bench.document
        set_letter(document, scene_of(document).variable, x, self._field.text().strip())
        document.finish_gesture()


class CaptionSection(GraphSection):
    """What the node of this step does and sends, and where paths join."""

    name = "graph step"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        frame, column = card()
        self._sentence = label(kind="strong", wrap=True)
        self._numbers = FormulaView(bench.appearance)
        self._join = label(wrap=True)
        self._join.setText(self.tr("Paths join here; what they bring is added:"))
        self._sums = FormulaView(bench.appearance)
        self._hidden = label(kind="muted", wrap=True)
        self._hidden.setText(self.tr("The way back is hidden while you practise the derivative."))
        self._scrolled = [ScrolledFormula(view) for view in (self._numbers, self._sums)]
        column.addWidget(self._sentence)
        column.addWidget(self._scrolled[0])
        column.addWidget(self._join)
        column.addWidget(self._scrolled[1])
        column.addWidget(self._hidden)
        self.column.addWidget(frame)

    @property
    def words(self) -> str:
        """The sentence of the step."""
        return self._sentence.text()

    def show_graph(self, scene: Scene, found: GraphScene) -> None:
        """Write out this step."""
        self._sentence.setText(sentence(found, scene.name))
        self._numbers.set_latex(_lines(arithmetic(found, scene.name)))
        sums = joins(found)
        self._sums.set_latex(_lines(sums))
        self._join.setVisible(bool(sums))
        self._scrolled[1].setVisible(bool(sums))
        self._hidden.setVisible(found.hidden)


def _lines(lines: list[str]) -> str:
    """Formulas under one another."""
    if len(lines) < 2:
        return "".join(lines)
    shown = lines if len(lines) <= MOST_LINES else [*lines[:MOST_LINES], "\\ldots"]
    rows = " \\\\ ".join(f"& {line}" for line in shown)
    return f"\\begin{{aligned}} {rows} \\end{{aligned}}"
