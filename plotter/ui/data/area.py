"""Data with the fitted curve, and the loss over two parameters, where the plot stands."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from plotter.drawing.fit_figure import FitPlaces, fit_panes, fit_places, paint_fit
from plotter.drawing.pane import Pane, inner_rect
from plotter.drawing.transform import Transform
from plotter.model.document import Document
from plotter.numeric.viewport import Viewport
from plotter.ui.appearance import Appearance
from plotter.ui.data.busy import FitProgress
from plotter.ui.data.edits import add_point, choose_point, move_point, set_start
from plotter.ui.data.loss_or_graph import LossOrGraph
from plotter.ui.scene import scene_of

NEAR = 12.0
"""Px at 100 % within which a point or the start is taken hold of."""

CHANGES = frozenset({"fit"})


class FitArea(QWidget):
    """Two panes linked by the cursor: a click in the first adds a point, a drag moves one; in
    the second a click or a drag sets where the two parameters start."""

    stopped = Signal()
    again = Signal()

    def __init__(self, document: Document, appearance: Appearance) -> None:
        super().__init__()
        self._document, self._appearance = document, appearance
        self.progress = FitProgress(appearance, self)
        self.progress.stopped.connect(self.stopped)
        self.progress.again.connect(self.again)
        self._switch = LossOrGraph(document, appearance, self)
        self._held: int | None = None
        self._starting = False
        self._frozen: Viewport | None = None
        self.setMinimumSize(240, 160)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Data and loss"))
        self.setAccessibleDescription(
            self.tr("The points with the fitted curve; beside them the loss and the way down.")
        )
        document.inputs_changed.connect(self._on_change)
        document.results_changed.connect(self._on_change)
        document.view_changed.connect(self._on_view)
        appearance.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Both panes, and a hairline between them."""
        painter = QPainter(self)
        look, zoom = self._appearance.theme, self._appearance.plot_zoom
        painter.fillRect(self.rect(), look.color("surface"))
        scene, panes = scene_of(self._document), self.panes()
        paint_fit(painter, scene, QRectF(self.rect()), look, scale=zoom, panes=panes, switched=True)
        painter.end()
        self._switch.place(self._places(len(panes)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What floats keeps its place."""
        super().resizeEvent(event)
        self.progress.place()

    def panes(self) -> list[Pane]:
        """What is shown now."""
        return fit_panes(scene_of(self._document), self._frozen)

    def rects(self, count: int) -> tuple[QRectF, ...]:
        """Where the panes stand; one of two where the graph has the place of the loss."""
        return self._places(count).panes

    def _inner(self, pane: Pane, rect: QRectF) -> QRectF:
        """The plot itself in the place of a pane."""
        return inner_rect(pane, rect, self._appearance.theme, self._appearance.plot_zoom)

    def _places(self, count: int) -> FitPlaces:
        scene, zoom = scene_of(self._document), self._appearance.plot_zoom
        return fit_places(QRectF(self.rect()), scene, count, zoom)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a point or of the start; elsewhere make one."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.setFocus()
        panes = self.panes()
        for place, (pane, rect) in enumerate(zip(panes, self.rects(len(panes)), strict=False)):
            inner = self._inner(pane, rect)
            if not inner.contains(event.position()):
                continue
            transform = Transform.onto(pane.viewport, inner)
            if place == 0:
                self._press_data(transform, event.position(), pane.viewport)
            else:
                self._starting = True
                self._start_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held."""
        if self._starting:
            self._start_at(event.position())
        elif self._held is not None and self._frozen is not None:
            panes = self.panes()
            inner = self._inner(panes[0], self.rects(len(panes))[0])
            x, y = Transform.onto(self._frozen, inner).data(
                event.position().x(), event.position().y()
            )
            move_point(self._document, self._held, _rounded(x), _rounded(y))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: one step of undo."""
        self._held, self._frozen, self._starting = None, None, False
        self._document.finish_gesture()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys choose the point whose graph is shown; the rest goes on to the window."""
        by = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            choose_point(self._document, self._document.view.fit_point + by)

    def _press_data(self, transform: Transform, at: QPointF, view: Viewport) -> None:
        points = self._document.inputs.fit.points
        near = NEAR * self._appearance.plot_zoom
        distances = [
            math.hypot(transform.x(x) - at.x(), transform.y(y) - at.y()) for x, y in points
        ]
        self._frozen = view  # the picture must not move under the hand
        if distances and min(distances) <= near:
            self._held = int(np.argmin(distances))
            choose_point(self._document, self._held)
            return
        x, y = transform.data(at.x(), at.y())
        add_point(self._document, _rounded(x), _rounded(y))
        self._held = len(points)

    def _start_at(self, at: QPointF) -> None:
        fit = self._document.results.fit
        panes = self.panes()
        rects = self.rects(len(panes))
        if fit.plane is None or len(rects) < 2:
            return
        inner = self._inner(panes[1], rects[1])
        x, y = Transform.onto(panes[1].viewport, inner).data(at.x(), at.y())
        first, second = fit.plane.names
        set_start(self._document, {first: _rounded(x), second: _rounded(y)})

    def _on_change(self, names: frozenset[str]) -> None:
        if names & CHANGES:
            self.progress.show_fit(self._document.results.fit)
            self.update()

    def _on_view(self, names: frozenset[str]) -> None:
        if names & {"fit_frame", "fit_point", "lens", "sections"}:
            self.update()


def _rounded(value: float) -> float:
    """Four digits: what the hand can mean."""
    return float(f"{value:.4g}")
