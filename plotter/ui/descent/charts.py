"""The three charts of a descent: in a strip below the plot, or in the panel of a small window."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame

from plotter.figure.charts import QUANTITIES, Quantity
from plotter.figure.runs import RUN_STYLES
from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.descent.chart_view import ChartView


class Charts(QFrame):
    """f, |gradient| and x against the step, beside or above one another."""

    def __init__(
        self, document: Document, appearance: Appearance, direction: QBoxLayout.Direction
    ) -> None:
        super().__init__()
        self.setObjectName("charts")
        self._document, self._appearance = document, appearance
        self.views = {quantity: ChartView(appearance, quantity) for quantity in QUANTITIES}
        line = QBoxLayout(direction, self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for quantity, view in self.views.items():
            if line.count() and direction == QBoxLayout.Direction.LeftToRight:
                rule = QFrame()
                rule.setProperty("kind", "rule")
                line.addWidget(rule)
            view.scrubbed.connect(lambda frame: document.look(frame=frame))
            line.addWidget(view, 1)
            view.setObjectName(quantity)
        document.results_changed.connect(self._refresh)
        document.view_changed.connect(self._on_view)
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while they were out of sight."""
        super().showEvent(event)
        self._refresh()

    def _titles(self) -> dict[Quantity, str]:
        definition = self._document.results.definition
        name, names = ("f", ("x",)) if definition is None else (definition.name,
                                                                 definition.variables)  # fmt: skip
        slope = f"{name}′" if len(names) == 1 else f"∇{name}"
        return {
            "height": self.tr("Height {0}").format(f"{name}({', '.join(names)})"),
            "gradient": self.tr("Size of the gradient |{0}|").format(slope),
            "position": self.tr("Position {0}").format(names[0]),
        }

    def _refresh(self, _names: object = None) -> None:
        # Charts out of sight must not cost a drag any time.
        if not self.isVisible():
            return
        runs = self._document.results.trajectories
        styles = RUN_STYLES[: len(runs)]
        for quantity, title in self._titles().items():
            self.views[quantity].show_runs(title, runs, styles)
            self.views[quantity].show_frame(self._document.view.frame)

    def _on_view(self, names: frozenset[str]) -> None:
        if "frame" in names and self.isVisible():
            for view in self.views.values():
                view.show_frame(self._document.view.frame)
