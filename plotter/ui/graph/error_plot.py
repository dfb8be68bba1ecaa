"""The error of finite differences against h, both on logarithmic scales."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from plotter.calculus.finite_difference import LARGEST, SMALLEST, DifferenceCheck
from plotter.drawing.chart import ChartFrame, lay_out_chart, paint_frame
from plotter.drawing.fonts import interface_font
from plotter.drawing.paint import paint_marks
from plotter.figure.marks import Dots, Mark, Polyline
from plotter.figure.ticks import Ticks
from plotter.language.numbers import superscript
from plotter.numeric.curve import FloatArray
from plotter.numeric.viewport import Viewport
from plotter.ui.appearance import Appearance

HEIGHT, HEAD, SIDE = 176, 22, 8
"""Px at 100 %: of the whole, for the legend above, and beside."""
LEAST_ERROR = 1e-17
"""Errors of 0 are drawn here: below all that a double can tell."""
EVERY = 3
"""Numbers at the axes stand at every third power of ten."""


class ErrorPlot(QWidget):
    """Two lines: the central and the one-sided quotient."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._check: DifferenceCheck | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Error against h"))
        appearance.changed.connect(self.updateGeometry)

    def show_check(self, check: DifferenceCheck) -> None:
        """Show these errors."""
        self._check = check
        self.update()

    def sizeHint(self) -> QSize:
        """As high as it is easy to read."""
        return QSize(240, round(HEIGHT * self._appearance.zoom))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Grid, lines, the best h, and what the lines are."""
        if self._check is None:
            return
        theme, zoom = self._appearance.theme, self._appearance.zoom
        lines = [logarithmic(self._check.h, errors)
                 for errors in (self._check.forward, self._check.central)]  # fmt: skip
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(0, HEAD * zoom, -SIDE * zoom, 0)
        frame = in_powers(lay_out_chart(room, extent(lines), theme, zoom))
        paint_frame(painter, frame, theme, zoom)
        paint_marks(painter, self._marks(lines), frame.viewport, frame.inner, theme, scale=zoom)
        self._paint_legend(painter, frame.inner)
        painter.end()

    def _marks(self, lines: list[FloatArray]) -> list[Mark]:
        one_sided, central = lines
        marks: list[Mark] = [
            Polyline(one_sided, "secant"),
            Polyline(central, "tangent"),
        ]
        best = None if self._check is None else self._check.best
        if best is not None:
            place = np.array([[np.log10(best[0]), np.log10(max(best[1], LEAST_ERROR))]])
            marks.append(Dots(place, "tangent", 9.0))
        return marks

    def _paint_legend(self, painter: QPainter, inner: QRectF) -> None:
        theme, zoom = self._appearance.theme, self._appearance.zoom
        painter.setFont(interface_font(theme, theme.type_size("caption") * zoom))
        measure = painter.fontMetrics()
        x, baseline = inner.left(), (HEAD - 8) * zoom
        entries = (
            (self.tr("central"), "tangent"),
            (self.tr("one-sided"), "secant"),
        )
        for words, role in entries:
            painter.setPen(theme.color(role))
            painter.drawText(QPointF(x, baseline), f"— {words}")
            x += measure.horizontalAdvance(f"— {words}") + 14 * zoom
        painter.setPen(theme.color("text-muted"))
        axis = self.tr("error against h")
        painter.drawText(QPointF(inner.right() - measure.horizontalAdvance(axis), baseline), axis)


def logarithmic(h: FloatArray, errors: FloatArray) -> FloatArray:
    """The points (log₁₀ h, log₁₀ error), an array of shape (n, 2); an error of 0 lies lowest."""
    shown = np.where(np.isnan(errors), np.nan, np.maximum(errors, LEAST_ERROR))
    return np.column_stack((np.log10(h), np.log10(shown)))


def extent(lines: list[FloatArray]) -> Viewport:
    """From the smallest to the largest h, and all errors with some air."""
    heights = np.concatenate([line[:, 1] for line in lines])
    heights = heights[np.isfinite(heights)]
    low, high = (float(heights.min()), float(heights.max())) if heights.size else (-16.0, 0.0)
    return Viewport(SMALLEST - 0.3, LARGEST + 0.3, low - 0.8, max(high + 0.8, low + 3))


def in_powers(frame: ChartFrame) -> ChartFrame:
    """The frame with ticks at powers of ten."""
    view = frame.viewport
    return ChartFrame(
        frame.inner, view, _powers(view.x_min, view.x_max), _powers(view.y_min, view.y_max)
    )


def _powers(low: float, high: float) -> Ticks:
    values = [power for power in range(-330, 330, EVERY) if low <= power <= high]
    labels = tuple(f"10{superscript(power)}" for power in values)
    return Ticks(float(EVERY), tuple(map(float, values)), labels)
