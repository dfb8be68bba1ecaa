"""The rate map: each column a learning rate, each row a step, dark where f is low."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from plotter.descent.rate_map import RateMap
from plotter.drawing.fonts import number_font, number_metrics
from plotter.drawing.strokes import pen_for
from plotter.drawing.theme import Theme
from plotter.engine.newest import NewestOnly
from plotter.engine.rates import find_rates
from plotter.language.numbers import format_number, superscript
from plotter.model.state import Results
from plotter.numeric.curve import FloatArray
from plotter.ui.appearance import Appearance
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.widgets import label

log = logging.getLogger(__name__)

HEIGHT = 124
BESIDE, BELOW, GAP = 34, 18, 5
"""Px at 100 % for the numbers of the steps and of the rates, and between them and the map."""
DECADES = 6.0
"""So many powers of ten below the first height the map is darkest."""
FAINTEST = 0.06


def goodness(heights: FloatArray) -> FloatArray:
    """From 0 (no lower than at the start) to 1 (as low as any run came); nan where f grew."""
    first = float(heights[0, 0])
    finite = heights[np.isfinite(heights)]
    low = float(finite.min()) if finite.size else first
    drop = first - low
    if not (drop > 0 and math.isfinite(drop)):
        return np.where(np.isfinite(heights) & (heights <= first), 0.0, np.nan)
    with np.errstate(all="ignore"):
        left = (heights - low) / drop
        result = np.clip(-np.log10(left + 10.0**-DECADES) / DECADES, 0.0, 1.0)
    return np.where(np.isfinite(heights) & (left <= 1.0), result, np.nan)


def picture_of(found: RateMap, look: Theme) -> QImage:
    """One pixel for each step and rate, in the color of f; growth in the color of divergence."""
    share = goodness(found.heights)
    shades = [look.mixed("f", FAINTEST + (1 - FAINTEST) * k / 255).rgb() for k in range(256)]
    grown = look.mixed("rate.diverge", 0.55).rgb()
    table = np.array([*shades, grown], dtype=np.uint32)
    indices = np.where(np.isnan(share), 256, np.nan_to_num(share) * 255).astype(np.intp)
    pixels = np.ascontiguousarray(table[indices])
    rows, columns = pixels.shape
    image = QImage(pixels.tobytes(), columns, rows, 4 * columns, QImage.Format.Format_RGB32)
    return image.copy()


class RateMapView(QWidget):
    """Shows the map with a line at the rate of now; a click takes another."""

    rate_chosen = Signal(float)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._found: RateMap | None = None
        self._picture: QImage | None = None
        self._rate = 0.1
        self.setAccessibleName(self.tr("Map of rates and steps"))
        self.setToolTip(self.tr("Left to right: the rate. Top to bottom: the step. Dark: f is low"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self._repaint)

    def show_map(self, found: RateMap | None) -> None:
        """Show another map."""
        self._found = found
        self._repaint()

    def show_rate(self, rate: float) -> None:
        """Put the line on a rate."""
        self._rate = rate
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(160, round(HEIGHT * self._appearance.zoom))

    def rate_at(self, x: float) -> float:
        """The rate at a pixel, to two digits."""
        if self._found is None:
            return self._rate
        rates = self._found.rates
        low, high = math.log(float(rates[0])), math.log(float(rates[-1]))
        box = self._box()
        share = min(max((x - box.left()) / max(box.width(), 1.0), 0.0), 1.0)
        return float(f"{math.exp(low + (high - low) * share):.2g}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the rate under the hand."""
        if self._found is not None:
            self.rate_chosen.emit(self.rate_at(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys go to the next rates."""
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if by is None or self._found is None:
            super().keyPressEvent(event)
            return
        step = max(self._box().width() / len(self._found.rates), 4.0)
        self.rate_chosen.emit(self.rate_at(self._x() + by * step))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The map and the line."""
        look, painter = self._appearance.panel_theme, QPainter(self)
        box = self._box()
        if self._found is None:
            painter.fillRect(box, look.color("surface-raised"))
        else:
            if self._picture is None:
                self._picture = picture_of(self._found, look)
            painter.drawImage(box, self._picture)
            x = self._x()
            for color, width in (("halo", 4.0), ("text", 2.0)):
                painter.fillRect(QRectF(x - width / 2, 0, width, box.height()), look.color(color))
            self._paint_numbers(painter, self._found, box)
        if self.hasFocus():
            painter.setPen(pen_for(look.color("focus"), 2.0))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    def _paint_numbers(self, painter: QPainter, found: RateMap, box: QRectF) -> None:
        """The powers of ten of the rate below, the first and the last step at the left."""
        look, zoom = self._appearance.panel_theme, self._appearance.zoom
        size = look.type_size("caption") * zoom
        painter.setFont(number_font(look, size))
        measure = number_metrics(look, size)
        painter.setPen(look.color("tick"))
        baseline = box.bottom() + GAP * zoom + measure.capHeight()
        first, last = (math.log10(float(found.rates[end])) for end in (0, -1))
        for power in range(math.ceil(first - 1e-9), math.floor(last + 1e-9) + 1):
            x = box.left() + (power - first) / (last - first) * box.width()
            text = format_number(10.0**power) if power in (0, 1) else f"10{superscript(power)}"
            width = measure.horizontalAdvance(text)
            left = min(x - width / 2, self.width() - width)
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x, box.bottom() + 3 * zoom))
            painter.drawText(QPointF(left, baseline), text)
        steps = str(len(found.heights) - 1)
        for text, y in (("0", measure.capHeight()), (steps, box.bottom())):
            left = box.left() - GAP * zoom - measure.horizontalAdvance(text)
            painter.drawText(QPointF(left, y), text)
        name = self.tr("step")
        left = box.left() - GAP * zoom - measure.horizontalAdvance(name)
        painter.drawText(QPointF(max(left, 0.0), box.center().y() + measure.capHeight() / 2), name)

    def _box(self) -> QRectF:
        """Where the map is."""
        zoom = self._appearance.zoom
        return QRectF(self.rect()).adjusted(BESIDE * zoom, 0, -GAP * zoom, -BELOW * zoom)

    def _x(self) -> float:
        if self._found is None:
            return 0.0
        rates, box = self._found.rates, self._box()
        low, high = math.log(float(rates[0])), math.log(float(rates[-1]))
        share = min(max((math.log(self._rate) - low) / (high - low), 0.0), 1.0)
        return box.left() + share * box.width()

    def _repaint(self) -> None:
        self._picture = None
        self.update()


class RateMapSection(Section):
    """The map with a sentence about the good rates; found on a thread while it is unfolded."""

    name = "descent rates"
    _arrived = Signal(object, object)

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, self.tr("Map of rates"))
        self._view = RateMapView(bench.appearance)
        self._view.rate_chosen.connect(self._take)
        self._words = label(kind="muted", wrap=True)
        self.column.addWidget(self._view)
        self.column.addWidget(self._words)
        self._asked: Results | None = None
        self._worker: NewestOnly | None = None
        self._arrived.connect(self._receive)

    def refresh(self) -> None:
        """Ask for the map of now, unless that is what was asked last."""
        results = self.bench.document.results
        self._view.show_rate(results.inputs.learning_rate)
        asked = self._asked
        if asked is not None and asked.trajectories is results.trajectories:
            return
        self._asked = results
        if self._worker is None:
            worker = NewestOnly("rate map", _report)
            self.destroyed.connect(lambda: worker.close())
            self._worker = worker

        def job(superseded: Callable[[], bool]) -> None:
            found = find_rates(results)
            if not superseded():
                self._arrived.emit(results, found)

        self._worker.submit(job)

    def _receive(self, results: Results, found: RateMap | None) -> None:
        if results is not self._asked:
            return
        self._view.show_map(found)
        if found is None or found.band is None or found.best is None:
            self._words.setText(self.tr("No rate arrives within these steps."))
            return
        low, high, best = (format_number(rate, digits=2) for rate in (*found.band, found.best))
        words = self.tr(
            "From this start, rates from {0} to {1} get down to {3}, the lowest end of all;"
            " {2} is the quickest."
        )
        lowest = found.lowest
        tiny = 1e-9 * abs(float(found.heights[0, 0]) - lowest)
        if results.inputs.descent.maximize:
            lowest = -lowest
            words = self.tr(
                "From this start, rates from {0} to {1} get up to {3}, the highest end of all;"
                " {2} is the quickest."
            )
        name = "f" if results.definition is None else results.definition.name
        end = f"{name} = {format_number(lowest, digits=3, negligible=tiny)}"
        self._words.setText(words.format(low, high, best, end))

    def _take(self, rate: float) -> None:
        self.bench.document.edit(gesture=self.tr("learning rate"), learning_rate=rate)
        self.bench.document.finish_gesture()


def _report(error: Exception) -> None:
    log.error("the rate map could not be found", exc_info=error)
