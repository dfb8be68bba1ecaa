"""Words in the interface font: as text on the screen, as outlines in a vector file.

A vector file is read where our fonts are not installed; outlines look the same everywhere.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPainterPath, QPen

VECTOR = frozenset({QPaintEngine.Type.SVG, QPaintEngine.Type.Pdf, QPaintEngine.Type.Picture})

AROUND = ((-0.8, -0.8), (0.8, -0.8), (-0.8, 0.8), (0.8, 0.8))
"""Where words are painted for a halo, in parts of its width."""


def is_vector(painter: QPainter) -> bool:
    """Whether what is painted can be enlarged without end."""
    engine = painter.paintEngine()
    return engine is not None and engine.type() in VECTOR


def paint_words(painter: QPainter, at: QPointF, text: str) -> None:
    """Paint with the painter's font and pen color, the baseline's left end at a point."""
    if not is_vector(painter):
        painter.drawText(at, text)
        return
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addText(at, painter.font(), text)
    painter.fillPath(path, painter.pen().color())


def paint_halo(painter: QPainter, at: QPointF, text: str, width: float, color: QColor) -> None:
    """Paint what surrounds words by so many px, for words that stand over lines."""
    if not is_vector(painter):
        # Glyphs are kept ready by Qt, outlines are not.
        painter.setPen(color)
        for x, y in AROUND:
            painter.drawText(QPointF(at.x() + x * width, at.y() + y * width), text)
        return
    path = QPainterPath()
    path.addText(at, painter.font(), text)
    pen = QPen(color, 2 * width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)


def on_whole_pixel(painter: QPainter, x: float, baseline: float) -> QPointF:
    """The place, moved up or down to a whole device pixel: bars and minus signs stay crisp."""
    transform = painter.deviceTransform()
    if transform.m12() or transform.m21() or not transform.m22():
        return QPointF(x, baseline)
    snapped = (round(baseline * transform.m22() + transform.dy()) - transform.dy()) / (
        transform.m22()
    )
    return QPointF(x, snapped)
