"""The product of the edges is f′: the chain rule as numbers, beside the derivation's own."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from plotter.calculus.graph_paths import Path, Paths, paths_to
from plotter.figure.graph.moment import GraphScene, links_in
from plotter.figure.scene import Scene
from plotter.language.numbers import format_number, latex_number
from plotter.numeric.derivative import derivative_values
from plotter.ui.formula import FormulaView, ScrolledFormula
from plotter.ui.graph.choosing import show_node_in_steps
from plotter.ui.graph.numbers import Writer, writer_for
from plotter.ui.graph.section import GraphSection
from plotter.ui.tangent.section import Bench
from plotter.ui.widgets import TextButton, card, label, row, when_triggered

MOST_PATHS = 4
"""Paths that are written out; of more, the first."""


class ProductSection(GraphSection):
    """Each path's product, their sum, and f′(x) as the steps have it; the chosen step's edge."""

    name = "graph product"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, self.tr("Product of the edges = derivative"))
        frame, column = card()
        self._paths = FormulaView(bench.appearance)
        self._more = label(kind="muted", wrap=True)
        self._verdict = label(kind="success", wrap=True)
        column.addWidget(ScrolledFormula(self._paths))
        column.addWidget(self._more)
        column.addWidget(self._verdict)
        self.column.addWidget(frame)
        self._chosen = label(wrap=True)
        self._button = TextButton(self.tr("Show it among the steps"))
        self._button.setToolTip(self.tr("Go to this step of the derivation"))
        self._button.clicked.connect(when_triggered(show_node_in_steps, bench.document))
        self.column.addWidget(self._chosen)
        self.column.addLayout(row(self._button, None))

    @property
    def verdict(self) -> str:
        """What is said of the derivation's own value."""
        return self._verdict.text()

    def show_graph(self, scene: Scene, found: GraphScene) -> None:
        """Multiply along the paths of the variable."""
        graph, node = found.study.graph, found.study.graph.node_of(scene.variable)
        self._show_step(scene, found)
        if found.hidden or node is None:
            self._paths.set_latex("")
            self._more.setText(
                self.tr("Hidden while you practise the derivative.")
                if found.hidden
                else self.tr("{x} does not occur, so the derivative is 0.").format(x=scene.variable)
            )
            self._more.show()
            self._verdict.hide()
            return
        paths = paths_to(graph, found.numbers, node.index, MOST_PATHS)
        at = found.values[scene.variable]
        self._paths.set_latex(written_out(scene, at, paths))
        self._more.setText(self._rest(paths))
        self._more.setVisible(bool(self._more.text()))
        self._judge(derived_slope(scene, found.values), paths.total)

    def _rest(self, paths: Paths) -> str:
        if paths.total is None:
            return self.tr("An edge has no derivative here, so there is no product.")
        if paths.count > len(paths.shown):
            return self.tr(
                "{count} paths lead from the result to the letter; here are the first."
            ).format(count=paths.count)
        return ""

    def _judge(self, derived: float | None, total: float | None) -> None:
        self._verdict.setVisible(derived is not None and total is not None)
        if derived is None or total is None:
            return
        number = format_number(derived, digits=6)
        difference = abs(derived - total)
        words = (
            self.tr("As derived with the rules: {number}, the same to the last digit.")
            if difference == 0
            else self.tr("As derived with the rules: {number}; the difference is {difference}.")
        )
        self._verdict.setText(
            words.format(number=number, difference=format_number(difference, digits=2))
        )

    def _show_step(self, scene: Scene, found: GraphScene) -> None:
        way, derivation = scene.view.selected_step, scene.results.derivation
        step = None if way is None or derivation is None else derivation.at(way)
        links = links_in(scene)
        link = None if way is None else links.get(way)
        if step is None:
            words = self.tr("Click a node, and its step of the derivation is chosen.")
            if scene.view.graph.node is not None:
                words = self.tr("This node is no step of the derivation: nothing in it changes.")
        elif link is None:
            words = self.tr("The chosen step, {rule}, has no edge of its own.")
        else:
            words = self.tr("The chosen step, {rule}, finds the marked edges.")
        name = "" if step is None else step.name
        self._chosen.setText(words.format(rule=name))
        self._button.setEnabled(step is not None)


def derived_slope(scene: Scene, values: Mapping[str, float]) -> float | None:
    """The derivative by the variable as the rules have it, None where there is none."""
    definition, derivative = scene.results.definition, scene.results.derivative
    if definition is None or derivative is None:
        return None
    slope = float(derivative_values(definition.body, derivative, definition.variable, values))
    return slope if math.isfinite(slope) else None


def written_out(scene: Scene, at: float, paths: Paths) -> str:
    """The sum over the paths as LaTeX, a line for each path."""
    head = f"{scene.name}'({latex_number(at, digits=4)})"
    if scene.planar:
        head = f"\\frac{{\\partial {scene.name}}}{{\\partial {scene.variable}}}"
    if paths.total is None or not paths.shown:
        return head
    factors = [factor for path in paths.shown for factor in path.factors]
    write = writer_for(lambda numbers: _added(paths.shown, numbers), factors)
    total = f"\\textcolor{{derivative}}{{{write(paths.total)}}}"
    lines = [_product(path, write) for path in paths.shown]
    more = " + \\ldots" if paths.count > len(paths.shown) else ""
    if len(lines) == 1:
        return f"{head} = {lines[0]} = {total}"
    rows = " \\\\ ".join(
        f"{head if place == 0 else ''} & {'=' if place == 0 else '+'} {line}"
        for place, line in enumerate(lines)
    )
    return f"\\begin{{aligned}} {rows}{more} \\\\ & = {total} \\end{{aligned}}"


def _added(paths: Sequence[Path], factors: Sequence[float]) -> float:
    """The sum of the paths' products, their factors given one after another."""
    total, place = 0.0, 0
    for path in paths:
        total += math.prod(factors[place : place + len(path.factors)])
        place += len(path.factors)
    return total


def _product(path: Path, write: Writer) -> str:
    """The factors from the result to the letter."""
    if not path.factors:
        return "1"
    first, *rest = path.factors
    return " \\cdot ".join((write(first), *(write(factor, parentheses=True) for factor in rest)))
