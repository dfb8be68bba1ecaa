"""A derivative in the graph against finite differences: the error for every h, with words."""

from __future__ import annotations

from plotter.calculus.finite_difference import DifferenceCheck, check_by_differences
from plotter.figure.graph.moment import GraphScene
from plotter.figure.scene import Scene
from plotter.language.numbers import format_number
from plotter.ui.formula import FormulaView
from plotter.ui.graph.error_plot import ErrorPlot
from plotter.ui.graph.section import GraphSection
from plotter.ui.tangent.section import Bench
from plotter.ui.widgets import label, row


class CheckSection(GraphSection):
    """The chosen node, or the variable while none is chosen."""

    name = "graph check"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, self.tr("Check by finite differences"))
        self._what = FormulaView(bench.appearance, size="formula-small")
        self._plot = ErrorPlot(bench.appearance)
        self._words = label(wrap=True)
        self.column.addLayout(row(label(self.tr("Changed by h:")), self._what, None))
        self.column.addWidget(self._plot)
        self.column.addWidget(self._words)

    @property
    def words(self) -> str:
        """What is said about the error."""
        return self._words.text()

    def show_graph(self, scene: Scene, found: GraphScene) -> None:
        """Check the chosen node."""
        graph = found.study.graph
        letter = graph.node_of(scene.variable)
        node = scene.view.graph.node
        if node is None or node >= len(graph.nodes):
            node = graph.output if letter is None else letter.index
        self._what.set_latex(graph.nodes[node].latex)
        check = None
        if not found.hidden:
            check = check_by_differences(found.study.program, found.values, found.numbers, node)
        self._plot.setVisible(check is not None)
        if check is None:
            self._words.setText(
                self.tr("Hidden while you practise the derivative.")
                if found.hidden
                else self.tr("There is no derivative to check here.")
            )
            return
        self._plot.show_check(check)
        self._words.setText(self._told(check))

    def _told(self, check: DifferenceCheck) -> str:
        best = check.best
        if best is None:
            return self.tr("The function is not defined on both sides, so nothing can be compared.")
        if best[1] == 0:
            words = self.tr("At h = {h} the quotient is exactly {derivative}.")
        else:
            words = self.tr(
                "Nearest at h = {h}: the quotient differs from {derivative} by {error}."
            )
        told = words.format(
            h=format_number(best[0], digits=2),
            derivative=format_number(check.derivative, digits=5),
            error=format_number(best[1], digits=2),
        )
        why = self.tr(
            "A larger h leaves the tangent: the error of the central quotient grows with h², that"
            " of the one-sided one with h. A smaller h loses digits to rounding. The pass back"
            " needs no h."
        )
        return f"{told} {why}"
