"""The learning rate on a logarithmic slider, coloured by what each rate does here."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPen

from plotter.descent.stability import rate_bands
from plotter.language.numbers import format_number
from plotter.ui.appearance import Appearance
from plotter.ui.slider import HANDLE_RADIUS, HandleTrack

LOWEST, HIGHEST = 1e-4, 10.0
"""The rates at the ends of the slider."""

KEY_STEP = 0.02
"""How far an arrow key moves the handle, as a share of the slider."""

BAR = 8
OVERHANG = 4
"""Px by which the marks stand out above and below the bar."""


class RateSlider(HandleTrack):
    """Emits `rate_changed` while it is moved and `released` at the end."""

    rate_changed = Signal(float)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, "")
        self.setAccessibleName(self.tr("Learning rate"))
        self._curvature, self._limit = 0.0, 2.0
        self.moved_to.connect(lambda share: self.rate_changed.emit(rate_at(share)))
        self.stepped.connect(
            lambda step: self.rate_changed.emit(rate_at(self.share + step * KEY_STEP))
        )

    def show_rate(self, rate: float, curvature: float, limit: float) -> bool:
        """Put the handle on a rate, with the bands for the curvature f″ here (0: no bands).

        Returns whether the bands are others.
        """
        moved = (curvature, limit) != (self._curvature, self._limit)
        self._curvature, self._limit = curvature, limit
        share = share_of(rate)
        if share != self.share or not self.toolTip():
            self.setToolTip(self.tr("Learning rate {0}").format(format_number(rate)))
            self.set_share(share)
        if moved:
            self.update()
        return moved

    def marks(self) -> tuple[tuple[float, str], ...]:
        """The rates 1/f″ and 2/f″ that lie on the slider, with their names."""
        if not (self._curvature > 0 and math.isfinite(self._curvature)):
            return ()
        tops = (self._limit / 2, self._limit)
        marks = ((top / self._curvature, f"{format_number(top, digits=2)}/f″") for top in tops)
        return tuple(mark for mark in marks if LOWEST <= mark[0] <= HIGHEST)

    def paint_line(self, painter: QPainter) -> None:
        """The bar in its bands."""
        look = self.appearance.theme
        bar = self.bar(0.0, 1.0, BAR)
        shape = QPainterPath()
        shape.addRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(bar, look.color("border"))
        for band in rate_bands(self._curvature, limit=self._limit):
            piece = self.bar(share_of(band.low), share_of(band.high), BAR)
            painter.fillRect(piece, look.color(f"rate.{band.regime}"))
        painter.restore()
        for rate, _ in self.marks():
            mark = self.bar(share_of(rate), share_of(rate), BAR + 2 * OVERHANG)
            painter.fillRect(
                mark.adjusted(-self.appearance.zoom, 0, self.appearance.zoom, 0), look.color("text")
            )

    def paint_handle(self, painter: QPainter) -> None:
        """A ring, so that the band below it is seen."""
        look, zoom = self.appearance.theme, self.appearance.zoom
        painter.setPen(QPen(look.color("focus" if self.hasFocus() else "text"), 2.5 * zoom))
        painter.setBrush(look.color("handle"))
        radius = HANDLE_RADIUS * zoom
        painter.drawEllipse(QPointF(self.x_of(self.share), self.height() / 2), radius, radius)


def share_of(rate: float) -> float:
    """Where on the slider a rate lies, from 0 to 1."""
    if rate <= LOWEST:
        return 0.0
    if rate >= HIGHEST:
        return 1.0
    return math.log(rate / LOWEST) / math.log(HIGHEST / LOWEST)


def rate_at(share: float) -> float:
    """The rate at a place on the slider, rounded to two digits."""
    share = min(max(share, 0.0), 1.0)
    return float(f"{LOWEST * (HIGHEST / LOWEST) ** share:.2g}")
