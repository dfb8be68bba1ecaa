"""The plot with the charts of a descent below it, and the zoom that follows a diverging run."""

from __future__ import annotations

import math

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from plotter.figure.navigation import is_usable
from plotter.model.document import Document
from plotter.numeric.viewport import Viewport
from plotter.ui.appearance import Appearance
from plotter.ui.descent.charts import Charts, is_roomy
from plotter.ui.plot_area import PlotArea

MARGIN = 0.25
"""How much farther than the point a zoom goes, as a share of the extent: not every step zooms."""
FARTHEST = 1e9
"""Runs are not followed beyond this: the picture would say nothing any more."""


class PlotSide(QWidget):
    """Plot above; charts below while the descent is studied in a window with room for them."""

    def __init__(self, document: Document, appearance: Appearance, plot: PlotArea) -> None:
        super().__init__()
        self._document, self._appearance, self._plot = document, appearance, plot
        self.charts = Charts(document, appearance, QBoxLayout.Direction.LeftToRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(plot, 1)
        column.addWidget(self.charts)
        document.view_changed.connect(self._on_view)
        appearance.changed.connect(self._arrange)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A small window has its charts in the panel."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self.charts.setFixedHeight(self._appearance.px("size.charts"))
        studied = self._document.view.lens == "descent"
        self.charts.setVisible(studied and is_roomy(self, self._appearance))

    def _on_view(self, names: frozenset[str]) -> None:
        if "lens" in names:
            self._arrange()
        if "frame" in names:
            self._follow()

    def _follow(self) -> None:
        """Zoom out to a diverging run, unless the user chose where to look."""
        view, trajectory = self._document.view, self._document.results.trajectory
        if view.lens != "descent" or not view.auto_fit or trajectory is None:
            return
        if trajectory.status != "diverged" or not trajectory.iterates:
            return
        iterate = trajectory.iterates[min(view.frame, len(trajectory.iterates) - 1)]
        place = iterate.x if len(iterate.x) == 2 else (iterate.x[0], iterate.f)
        wanted = grown_to(view.viewport, *place)
        if wanted != view.viewport:
            self._plot.glide_to(wanted)


def grown_to(viewport: Viewport, x: float, y: float) -> Viewport:
    """The viewport with the point in it; itself where the point is in or out of all reach."""
    if viewport.contains(x, y) or not (math.isfinite(x) and math.isfinite(y)):
        return viewport
    if max(abs(x), abs(y)) > FARTHEST:
        return viewport
    x_min, x_max = _grown(viewport.x_min, viewport.x_max, x)
    y_min, y_max = _grown(viewport.y_min, viewport.y_max, y)
    grown = Viewport(x_min, x_max, y_min, y_max)
    return grown if is_usable(grown) else viewport


def _grown(low: float, high: float, value: float) -> tuple[float, float]:
    if low <= value <= high:
        return low, high
    air = MARGIN * (max(high, value) - min(low, value))
    return (value - air, high) if value < low else (low, value + air)
