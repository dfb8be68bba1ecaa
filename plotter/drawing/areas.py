"""Filled areas with their patterns."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTransform,
)

from plotter.drawing.stamps import Grid, drawn
from plotter.drawing.strokes import polygon
from plotter.drawing.theme import Theme
from plotter.drawing.transform import Transform
from plotter.figure.marks import Band, Pattern, Raster, Region

SPACING = 11.0
"""Between the lines or dots of a pattern, in px."""
LINE = 1.25
"""The width of a pattern's lines, in px."""
DARKER = 2.6
"""By how much a pattern is more opaque than the area it lies on."""
MOST_LINES = 1500
"""A pattern of more lines is no pattern any more."""


def paint_band(
    painter: QPainter, band: Band, transform: Transform, box: QRectF, theme: Theme, scale: float
) -> None:
    """The area in its color, and over it the pattern that tells it from others without color."""
    points = transform.pixels(band.points)
    points = np.clip(points, (box.left() - 1, box.top() - 1), (box.right() + 1, box.bottom() + 1))
    if len(points) < 3 or not np.isfinite(points).all():
        return
    ground, ink = theme.color(band.color), theme.color(band.color)
    ground.setAlphaF(band.opacity)
    ink.setAlphaF(min(1.0, band.opacity * DARKER))
    shape = polygon(points)
    # The pattern lies on the plane: it moves along when the view is moved.
    origin, grid = transform.point((0.0, 0.0)), Grid.under(painter)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    # Lines hide the edges of an area: to smooth them doubles the time it takes.
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if band.pattern and grid is not None:
        side = max(round(SPACING * scale * grid.ratio), 2)
        colors = ground.rgba(), ink.rgba()
        brush = QBrush(_tile(band.pattern, *colors, side, scale * grid.ratio))
        brush.setTransform(QTransform.fromScale(1 / grid.ratio, 1 / grid.ratio))
        painter.setBrush(brush)
        painter.setBrushOrigin(_on_tile(origin, side / grid.ratio, grid))
        painter.drawPolygon(shape)
    else:
        painter.setBrush(ground)
        painter.drawPolygon(shape)
        if band.pattern:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _paint_lines(painter, band.pattern, shape, ink, origin, scale)
    painter.restore()


def _paint_lines(
    painter: QPainter,
    pattern: Pattern,
    shape: QPolygonF,
    color: QColor,
    origin: QPointF,
    scale: float,
) -> None:
    """The pattern as lines cut off by the area: for files that can be enlarged without end."""
    path = QPainterPath()
    path.addPolygon(shape)
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(_pattern_pen(pattern, color, scale))
    spacing = SPACING * scale
    corner = QPointF(_remainder(origin.x(), spacing), _remainder(origin.y(), spacing))
    rect = shape.boundingRect().translated(-corner)
    painter.translate(corner)
    painter.drawLines(_pattern(pattern, rect, spacing))


def _pattern_pen(pattern: Pattern, color: QColor, scale: float) -> QPen:
    pen = QPen(color, LINE * scale)
    if pattern == "dotted":
        pen.setWidthF(2 * LINE * scale)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, SPACING / (2 * LINE)])
    return pen


@lru_cache(maxsize=64)
def _tile(pattern: Pattern, ground: int, ink: int, side: int, scale: float) -> QImage:
    """A square of the pattern on its ground, in device pixels, that goes on on all sides."""

    def paint(painter: QPainter) -> None:
        painter.fillRect(QRectF(0, 0, side, side), QColor.fromRgba(ground))
        pen = QPen(QColor.fromRgba(ink), LINE * scale)
        if pattern == "dotted":
            pen.setWidthF(2 * LINE * scale)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPoint(QPointF(side / 2, side / 2))
            return
        painter.setPen(pen)
        rise = -1 if pattern == "rising" else 1
        for shift in (-side, 0, side):
            middle = QPointF(side / 2 + shift, side / 2)
            way = QPointF(2 * side, 2 * side * rise)
            painter.drawLine(middle - way, middle + way)

    return drawn(side, side, 1.0, (0.0, 0.0), paint)


def _on_tile(origin: QPointF, side: float, grid: Grid) -> QPointF:
    """The corner of a tile at the origin of the plane, on a whole device pixel."""
    x, y = _remainder(origin.x(), side), _remainder(origin.y(), side)
    return QPointF(
        (round(x * grid.ratio + grid.dx) - grid.dx) / grid.ratio,
        (round(y * grid.ratio + grid.dy) - grid.dy) / grid.ratio,
    )


def _remainder(place: float, period: float) -> float:
    return math.fmod(place, period) if math.isfinite(place) else 0.0


def paint_region(
    painter: QPainter, region: Region, transform: Transform, box: QRectF, theme: Theme
) -> None:
    """A part of the ground in the color of its height.

    Without antialiasing: neighbors meet pixel by pixel, and the line between them hides the steps.
    """
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    low, high = (box.left() - 1, box.top() - 1), (box.right() + 1, box.bottom() + 1)
    for outline in region.outlines:
        points = np.clip(transform.pixels(outline), low, high)
        if len(points) > 2 and np.isfinite(points).all():
            path.addPolygon(polygon(points))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillPath(path, theme.height_color(region.share))
    painter.restore()


def paint_raster(painter: QPainter, raster: Raster, transform: Transform, theme: Theme) -> None:
    """Cells with sharp edges, each half a cell beyond the node it stands for."""
    rows, columns = raster.kinds.shape
    colors = np.zeros((rows, columns), dtype=np.uint32)
    for kind, role in raster.roles.items():
        color = theme.color(role)
        color.setAlphaF(raster.opacity)
        colors[raster.kinds == kind] = color.rgba()
    data = np.ascontiguousarray(colors[::-1]).tobytes()
    image = QImage(data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32)
    place = raster.place
    across = place.width / max(columns - 1, 1) / 2
    upward = place.height / max(rows - 1, 1) / 2
    corner = transform.point((place.x_min - across, place.y_max + upward))
    opposite = transform.point((place.x_max + across, place.y_min - upward))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.drawImage(QRectF(corner, opposite), image)
    painter.restore()


def _pattern(pattern: Pattern, rect: QRectF, spacing: float) -> list[QLineF]:
    """Lines over the rectangle at places that do not move with it."""
    if pattern == "dotted":
        first = np.ceil(rect.top() / spacing) * spacing
        rows = np.arange(first, rect.bottom(), spacing)[:MOST_LINES].tolist()
        left = np.floor(rect.left() / spacing) * spacing
        return [QLineF(left, y, rect.right(), y) for y in rows]
    height = rect.height()
    first = np.floor((rect.left() - height) / spacing) * spacing
    starts = np.arange(first, rect.right() + height, spacing)[:MOST_LINES].tolist()
    up = pattern == "rising"
    near, far = (rect.bottom(), rect.top()) if up else (rect.top(), rect.bottom())
    return [QLineF(QPointF(x, near), QPointF(x + height, far)) for x in starts]
