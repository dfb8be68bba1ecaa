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
        forward = self.tr("Forward: {count} operations.").format(count=cost.forward)
        back = self.tr(
            "Back: {products} multiplications and {sums} additions, for all {letters}"
            " derivatives at once."
        ).format(products=cost.back_products, sums=cost.back_sums, letters=cost.letters)
        self._words.setText(f"{forward} {back}")
        if cost.letters < 2:
            words = self.tr(
                "Forward mode would take {mode}: with one letter both ways cost about the same."
            )
        else:
            words = self.tr(
                "Forward mode goes through the graph once for each of the {letters} letters:"
                " {mode} operations instead of {back}."
            )
        self._against.setText(
            words.format(letters=cost.letters, mode=cost.forward_mode, back=cost.back)
        )
