"""The plot with the charts of a descent below it, and the zoom that follows a diverging run."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from plotter.model.document import Document
from plotter.model.state import Lens
from plotter.ui.appearance import Appearance
from plotter.ui.data.lazy import fit_area
from plotter.ui.descent.basin_hover import BasinHover
from plotter.ui.descent.follower import Follower
from plotter.ui.descent.lazy import charts_below
from plotter.ui.graph.lazy import graph_area
from plotter.ui.plot_area import PlotArea
from plotter.ui.roomy import is_roomy


class PlotSide(QWidget):
    """Plot above; charts below while the descent is studied in a window with room for them."""

    fit_stopped = Signal()
    fit_wanted = Signal()

    def __init__(self, document: Document, appearance: Appearance, plot: PlotArea) -> None:
        super().__init__()
        self._document, self._appearance, self._plot = document, appearance, plot
        self.follower = Follower(document, appearance, plot)
        plot.hovered.connect(BasinHover(document, plot).follow)
        self._charts: QWidget | None = None
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._middle = QStackedLayout()
        column.addLayout(self._middle, 1)
        self._middle.addWidget(plot)
        self._others: dict[Lens, QWidget] = {}
        document.view_changed.connect(self._on_view)
        appearance.changed.connect(self._arrange)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A small window has its charts in the panel."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        studied = self._document.view.lens == "descent"
        shown = studied and is_roomy(self, self._appearance)
        if self._charts is None:
            if not shown:
                return
            self._charts = charts_below(self._document, self._appearance)
            self._column.addWidget(self._charts)
        self._charts.setFixedHeight(self._appearance.px("size.charts"))
        self._charts.setVisible(shown)

    def _on_view(self, names: frozenset[str]) -> None:
        if "lens" in names:
            self._show_middle()
            self._arrange()

    def _show_middle(self) -> None:
        """The plot, or what another lens shows in its place, made when it is first wanted."""
        document, appearance = self._document, self._appearance
        makers: dict[Lens, Callable[[], QWidget]] = {
            "data": lambda: fit_area(
                document, appearance, self.fit_stopped.emit, self.fit_wanted.emit
            ),
            "graph": lambda: graph_area(document, appearance),
        }
        lens = self._document.view.lens
        if lens not in makers:
            self._middle.setCurrentWidget(self._plot)
            return
        if lens not in self._others:
            self._others[lens] = makers[lens]()
            self._middle.addWidget(self._others[lens])
        self._middle.setCurrentWidget(self._others[lens])
