"""The faces of a surface, lit, one over the other."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from plotter.drawing.strokes import polygon
from plotter.drawing.theme import Theme
from plotter.drawing.transform import Transform
from plotter.drawing.words import is_vector
from plotter.figure.marks import Facets

SHADES = 48
"""So many heights and so many lights are told apart."""
SHADOW, GLEAM = 0.62, 0.55
"""How much of the color of the contours a face takes on: on white without light, on black in full
light."""
SEAM = 0.35
"""The width of the line around a face where faces are not painted pixel by pixel."""


def paint_facets(painter: QPainter, facets: Facets, transform: Transform, theme: Theme) -> None:
    """Paint the faces in their order, those behind first."""
    count = len(facets.corners)
    if not count:
        return
    corners = polygon(transform.pixels(facets.corners.reshape(-1, 2)))
    colors = _colors(facets, theme)
    vector = is_vector(painter)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    # Neighbors meet pixel by pixel; an antialiased edge would let what lies behind shine through.
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    before: QColor | None = None
    for face, color in enumerate(colors):
        if color is not before:
            before = color
            painter.setBrush(QBrush(color))
            if vector and not facets.color:
                painter.setPen(QPen(color, SEAM))
        painter.drawPolygon(corners.mid(4 * face, 4))
    painter.restore()


def _colors(facets: Facets, theme: Theme) -> list[QColor]:
    """The color of every face; equal ones are one object."""
    if facets.color:
        color = theme.color(facets.color)
        color.setAlphaF(facets.opacity)
        return [color] * len(facets.corners)
    heights = (facets.shares * SHADES).round().astype(int).tolist()
    lights = (facets.lights * SHADES).round().astype(int).tolist()
    return [_lit(theme, height, light) for height, light in zip(heights, lights, strict=True)]


@lru_cache(maxsize=4 * SHADES * SHADES)
def _lit(theme: Theme, height: int, light: int) -> QColor:
    """The color of a height in this much light, both counted in shades."""
    color, ink = theme.height_color(height / SHADES), theme.color("contour")
    dark = theme.color("surface").lightnessF() < ink.lightnessF()
    bright = light / SHADES
    part = GLEAM * bright if dark else SHADOW * (1 - bright)
    return QColor.fromRgbF(
        color.redF() * (1 - part) + ink.redF() * part,
        color.greenF() * (1 - part) + ink.greenF() * part,
        color.blueF() * (1 - part) + ink.blueF() * part,
    )
