"""What the passes cost, in words."""

from __future__ import annotations

from plotter.figure.graph.moment import GraphScene
from plotter.figure.scene import Scene
from plotter.ui.graph.section import GraphSection
from plotter.ui.tangent.section import Bench
from plotter.ui.widgets import label


class CostSection(GraphSection):
    """Operations forward, back, and what forward mode would cost for all letters."""

    name = "graph cost"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, self.tr("What it costs"))
        self._words = label(wrap=True)
        self._against = label(wrap=True)
        self.column.addWidget(self._words)
        self.column.addWidget(self._against)

    @property
    def words(self) -> str:
        """What is said."""
        return f"{self._words.text()} {self._against.text()}"

    def show_graph(self, scene: Scene, found: GraphScene) -> None:
        """Count."""
        cost = found.study.cost
        joined = {
            0: self.tr("Operations forward: {forward}. Operations back: {back}."),
            1: self.tr(
                "Operations forward: {forward}. Operations back: {back}; one of them adds where"
                " two paths join."
            ),
        }.get(
            cost.back_sums,
            self.tr(
                "Operations forward: {forward}. Operations back: {back}; {sums} of them add where"
                " paths join."
            ),
        )
        words = joined.format(forward=cost.forward, back=cost.back, sums=cost.back_sums)
        if cost.letters > 1:
            all_at_once = self.tr("They give all {letters} derivatives at once.")
            words = f"{words} {all_at_once.format(letters=cost.letters)}"
        self._words.setText(words)
        if cost.letters < 2:
            words = self.tr(
                "Forward mode would take {mode} operations: with one letter both ways cost about"
                " the same."
            )
        else:
            words = self.tr(
                "Forward mode goes through the graph once for each of the {letters} letters:"
                " {mode} operations instead of {back}."
            )
        self._against.setText(
            words.format(letters=cost.letters, mode=cost.forward_mode, back=cost.back)
        )
