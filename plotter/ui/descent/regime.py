"""What the learning rate does at the point under the cursor, in a sentence beside its color."""

from __future__ import annotations

import math

from msgspec import Struct
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from plotter.descent.divergence import rounded_down
from plotter.descent.stability import Regime, classify_rate
from plotter.drawing.fonts import interface_font
from plotter.language.numbers import format_number
from plotter.language.words import tr
from plotter.ui.appearance import Appearance

SWATCH, GAP = 10, 8
"""Px at 100 %: the side of the color, and from it to the words."""
WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class Outlook(Struct, frozen=True):
    """What the rate is going to do here, in words; `better` is a calmer rate if it diverges."""

    regime: Regime | None
    words: str
    better: float | None = None


def outlook(
    rate: float,
    curvature: float | None,
    limit: float,
    *,
    maximize: bool = False,
    lost: bool = True,
    most: float | None = None,
) -> Outlook:
    """The outlook from η·f″ here and the method's limit of it; None: the method knows no limit.

    Where a maximum is looked for, `curvature` is −f″. `lost` tells whether the run diverges: one
    that is thrown over a hill may well settle elsewhere. `most` is a rate below which it would
    not have begun to diverge; without it f″ here gives the advice.
    """
    if curvature is None:
        return Outlook(None, tr("For this method f″ does not tell how a rate will do."))
    regime = classify_rate(rate, curvature, limit=limit)
    if regime is None:
        if not math.isfinite(curvature):
            return Outlook(None, tr("Here f has no second derivative that could tell."))
        if maximize:
            return Outlook(None, tr("Here f is not curved downwards: no rate can be foretold."))
        return Outlook(None, tr("Here f is not curved upwards: no rate can be foretold."))
    sign = "η·|f″|" if maximize else "η·f″"
    product = f"{sign} = {format_number(rate * curvature, digits=3)}"
    half, whole = format_number(limit / 2, digits=3), format_number(limit, digits=3)
    if regime != "crawl" and product.endswith(f" = {half}"):
        words = tr("Here {0}: one step leads about to the vertex of the parabola.")
        return Outlook(regime, words.format(product))
    match regime:
        case "crawl":
            words = tr("Here {0}: less than a twentieth of the way in each step.")
            return Outlook(regime, words.format(product))
        case "converge":
            words = tr("Here {0}, below {1}: it settles without swinging.")
            return Outlook(regime, words.format(product, half))
        case "oscillate":
            words = tr("Here {0}, above {1}: it steps across the lowest point and swings in.")
            if maximize:
                words = tr("Here {0}, above {1}: it steps across the highest point and swings in.")
            return Outlook(regime, words.format(product, half))
        case "diverge":
            words = tr("Diverging: {0} here, above {1}. Try a rate below {2}.")
            if not lost:
                words = tr(
                    "Here {0}, above {1}: on the parabola that fits here it would diverge. Try a"
                    " rate below {2}."
                )
            most = limit / curvature if most is None else most
            below = rounded_down(most)
            better = float(f"{most / 2:.1g}")
            return Outlook(regime, words.format(product, whole, below), better)


class RegimeLine(QWidget):
    """The sentence, painted: it changes in every frame, and a label would lay out the panel."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._outlook = Outlook(None, "")
        self._lines = 2
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self._begin_again)

    def show_outlook(self, outlook: Outlook) -> None:
        """Say something else."""
        if outlook != self._outlook:
            self._outlook = outlook
            self.setAccessibleName(outlook.words)
            self._take_room()
            self.update()

    def sizeHint(self) -> QSize:
        """Two lines, or as many as the longest sentence needed."""
        return QSize(120, self._lines * self._metrics().lineSpacing() + 2)

    def minimumSizeHint(self) -> QSize:
        """As high, and narrow."""
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs other lines."""
        super().resizeEvent(event)
        self._take_room()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The color of the regime on the slider, and the words."""
        look, zoom = self._appearance.panel_theme, self._appearance.zoom
        painter = QPainter(self)
        painter.setFont(self._font())
        regime = self._outlook.regime
        if regime is not None:
            side = SWATCH * zoom
            top = (self._metrics().lineSpacing() - side) / 2
            painter.fillRect(QRectF(0, top, side, side), look.color(f"rate.{regime}"))
        painter.setPen(look.color("text-muted" if regime is None else "text"))
        painter.drawText(self._place(), WRAPPED, self._outlook.words)
        painter.end()

    def _font(self) -> QFont:
        look = self._appearance.panel_theme
        return interface_font(look, look.type_size("body") * self._appearance.zoom)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._font())

    def _place(self) -> QRect:
        left = round((SWATCH + GAP) * self._appearance.zoom)
        return QRect(left, 0, max(self.width() - left, 40), 10_000)

    def _take_room(self) -> None:
        metrics = self._metrics()
        needed = metrics.boundingRect(self._place(), WRAPPED, self._outlook.words).height()
        lines = math.ceil(needed / metrics.lineSpacing())
        if lines > self._lines:
            self._lines = lines
            self.updateGeometry()

    def _begin_again(self) -> None:
        self._lines = 2
        self._take_room()
        self.updateGeometry()
        self.update()
