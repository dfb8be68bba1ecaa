"""The learning rate on a logarithmic slider, coloured by what each rate does here."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from plotter.descent.stability import rate_bands
from plotter.ui.appearance import Appearance

LOWEST, HIGHEST = 1e-4, 10.0
"""The rates at the ends of the slider."""

KEY_STEP = 0.02
"""How far an arrow key moves the handle, as a share of the slider."""

MARGIN = 12
BAR = 8


class RateSlider(QWidget):
    """Emits `rate_changed` while it is dragged and `released` at the end."""

    rate_changed = Signal(float)
    released = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._rate, self._curvature, self._limit = 0.1, 0.0, 2.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Learning rate"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Wide and as high as the handle."""
        return QSize(200, round(26 * self._appearance.zoom))

    def show_rate(self, rate: float, curvature: float, limit: float) -> None:
        """Put the handle on a rate, with the bands for the curvature f″ here (0: no bands)."""
        self._rate, self._curvature, self._limit = rate, curvature, limit
        self.setToolTip(self.tr("Learning rate {0}").format(f"{rate:g}"))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The bar in its bands, and the handle."""
        look, zoom = self._appearance.theme, self._appearance.zoom
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        bar = QRectF(MARGIN, middle - BAR * zoom / 2, self.width() - 2 * MARGIN, BAR * zoom)
        shape = QPainterPath()
        shape.addRoundedRect(bar, BAR * zoom / 2, BAR * zoom / 2)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(bar, look.color("border"))
        for band in rate_bands(self._curvature, limit=self._limit):
            left, right = self._x(band.low), self._x(band.high)
            color = look.color(f"rate.{band.regime}")
            painter.fillRect(QRectF(left, bar.top(), right - left, bar.height()), color)
        painter.restore()
        painter.setPen(QPen(look.color("focus" if self.hasFocus() else "text"), 2.5 * zoom))
        painter.setBrush(look.color("handle"))
        painter.drawEllipse(QPointF(self._x(self._rate), middle), 8 * zoom, 8 * zoom)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump to the place."""
        self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the hand."""
        self._follow(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """The drag is over."""
        self.released.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys change the rate."""
        step = {Qt.Key.Key_Left: -KEY_STEP, Qt.Key.Key_Right: KEY_STEP}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.rate_changed.emit(_rate_at(_share_of(self._rate) + step))
            self.released.emit()

    def _x(self, rate: float) -> float:
        return MARGIN + _share_of(rate) * (self.width() - 2 * MARGIN)

    def _follow(self, event: QMouseEvent) -> None:
        room = max(1, self.width() - 2 * MARGIN)
        self.rate_changed.emit(_rate_at((event.position().x() - MARGIN) / room))


def _share_of(rate: float) -> float:
    """Where on the slider a rate lies, from 0 to 1."""
    if rate <= LOWEST:
        return 0.0
    if rate >= HIGHEST:
        return 1.0
    return math.log(rate / LOWEST) / math.log(HIGHEST / LOWEST)


def _rate_at(share: float) -> float:
    """The rate at a place on the slider, rounded to two digits."""
    share = min(max(share, 0.0), 1.0)
    return float(f"{LOWEST * (HIGHEST / LOWEST) ** share:.2g}")
