"""Points, grips, arrows and labels, each with the halo that lifts it off the lines."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache, lru_cache, partial

import numpy as np
from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from plotter.drawing.pens import pen_of
from plotter.drawing.stamps import PHASES, Grid, drawn
from plotter.drawing.theme import Theme
from plotter.drawing.transform import Transform
from plotter.figure.marks import Dots, FloatArray, Handle, Segment, Shape

HALO = 2.0
"""Px of the surface's color around points, grips and letters."""
HALO_FROM = 6.0
"""Markers smaller than this have no halo: it would eat the line they stand on."""
APART = 0.5
"""Markers nearer to each other than this share of their size are drawn once."""
REMEMBERED_MARKERS, REMEMBERED_LOOKS = 1024, 256
CELLS = 1e6
"""More cells of that grid than any picture has in a column."""
MOST_MARKERS = 4000
"""More markers than this cannot be told apart; the rest is not drawn."""
INSIDE = 9.0
"""Px from the box of a picture within which a line comes from out of sight."""
FARTHEST = 1e6
"""Px from the corner of the picture beyond which nothing is painted."""
ARROW_LENGTH, ARROW_WIDTH = 9.0, 7.0


def paint_segment(
    painter: QPainter,
    segment: Segment,
    transform: Transform,
    box: QRectF,
    theme: Theme,
    scale: float,
) -> None:
    """A straight line, with an arrow head if it has a direction.

    Dashes of one that comes from out of sight keep their places when the picture is moved.
    """
    start, end = transform.point(segment.start), transform.point(segment.end)
    role = segment.line or segment.color
    pen = pen_of(theme, segment.color, role, segment.opacity, scale)
    if segment.arrow:
        end = _arrow_head(painter, start, end, pen.color(), scale * theme.handle_factor())
    seen = seen_part(start, end, box)
    if seen is None:
        return
    dashed = pen.style() == Qt.PenStyle.CustomDashLine
    if dashed and not box.adjusted(INSIDE, INSIDE, -INSIDE, -INSIDE).contains(start):
        pen = QPen(pen)
        period = sum(pen.dashPattern()) * pen.widthF()
        pen.setDashOffset(_along(seen, transform.point((0.0, 0.0))) % period / pen.widthF())
    painter.setPen(pen)
    painter.drawLine(*seen)


def seen_part(start: QPointF, end: QPointF, box: QRectF) -> tuple[QPointF, QPointF] | None:
    """The part of a segment in a box (Liang and Barsky, 1984); None where there is none."""
    x, y = start.x(), start.y()
    across, down = end.x() - x, end.y() - y
    if not (math.isfinite(across) and math.isfinite(down)):
        return None
    first, last = 0.0, 1.0
    for way, before, after in (
        (across, x - box.left(), box.right() - x),
        (down, y - box.top(), box.bottom() - y),
    ):
        if way == 0:
            if before < 0 or after < 0:
                return None
            continue
        enter, leave = sorted((-before / way, after / way))
        first, last = max(first, enter), min(last, leave)
    if first > last:
        return None
    return (
        start if first == 0 else QPointF(x + first * across, y + first * down),
        end if last == 1 else QPointF(x + last * across, y + last * down),
    )


def _along(line: tuple[QPointF, QPointF], origin: QPointF) -> float:
    """How far along its line a segment begins, from the foot of the origin on it, in px."""
    way, away = line[1] - line[0], line[0] - origin
    length = math.hypot(way.x(), way.y())
    along = QPointF.dotProduct(away, way) / length if length else 0.0
    return along if math.isfinite(along) else 0.0


def _arrow_head(
    painter: QPainter, start: QPointF, end: QPointF, color: QColor, scale: float
) -> QPointF:
    """Paint the head at the end of the line; returns where the line ends that meets it.

    A line shorter than a head gets a smaller head: the arrow stays as long as it is.
    """
    along = end - start
    length = math.hypot(along.x(), along.y())
    if length == 0 or not (can_be_painted(start) and can_be_painted(end)):
        return end
    size = min(ARROW_LENGTH * scale, length)
    along /= length
    across = QPointF(-along.y(), along.x()) * (ARROW_WIDTH / ARROW_LENGTH * size / 2)
    base = end - along * size
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPolygon(QPolygonF([end, base + across, base - across]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    return base + along * min(size * 0.1, 1.0)


@cache
def _outline(shape: Shape) -> QPainterPath:
    """A marker of diameter 1 around the origin; equal in area, not in width."""
    path = QPainterPath()
    match shape:
        case "circle" | "ring":
            path.addEllipse(QPointF(0, 0), 0.5, 0.5)
        case "square":
            path.addRect(-0.44, -0.44, 0.88, 0.88)
        case "diamond":
            path.addPolygon(_corners(((0, -0.62), (0.62, 0), (0, 0.62), (-0.62, 0))))
        case "triangle":
            path.addPolygon(_corners(((0, -0.64), (0.6, 0.42), (-0.6, 0.42))))
        case "cross":
            bar, arm = 0.13, 0.56
            path.addRect(-bar, -arm, 2 * bar, 2 * arm)
            path.addRect(-arm, -bar, 2 * arm, 2 * bar)
            path.setFillRule(Qt.FillRule.WindingFill)
    path.closeSubpath()
    return path


def _corners(points: tuple[tuple[float, float], ...]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def paint_dots(
    painter: QPainter, dots: Dots, transform: Transform, box: QRectF, theme: Theme, scale: float
) -> None:
    """Markers at all points in sight; points in the same pixel are drawn once."""
    size = dots.diameter * scale * theme.handle_factor()
    around = box.adjusted(-size, -size, size, size)
    look = _look(dots.color, dots.shape, dots.diameter, theme, scale, dots.opacity, dots.filled)
    if len(dots.points) == 1:
        x, y = dots.points[0].tolist()
        x, y = transform.x(x), transform.y(y)
        if _within(around, x, y):
            _put(painter, look)(x, y)
        return
    points = _apart(transform.pixels(dots.points), around, max(1.0, APART * size))
    grid = Grid.under(painter)
    if grid is None:
        for x, y in points[-MOST_MARKERS:].tolist():
            _paint_marker(painter, look, x, y)
    else:
        reach = math.ceil(look.reach * grid.ratio) + 1
        stamp = partial(_marker, look, grid.ratio)
        grid.put_all(painter, points[-MOST_MARKERS:], reach, stamp)


def marker_painter(
    painter: QPainter, color: str, shape: Shape, diameter: float, theme: Theme, scale: float
) -> Callable[[float, float], object]:
    """What paints a filled marker at a place in px."""
    return _put(painter, _look(color, shape, diameter, theme, scale))


def _put(painter: QPainter, look: _Look) -> Callable[[float, float], object]:
    grid = Grid.under(painter)
    if grid is None:
        return partial(_paint_marker, painter, look)
    reach = math.ceil(look.reach * grid.ratio) + 1
    stamp = partial(_marker, look, grid.ratio)
    return lambda x, y: grid.put(painter, x, y, reach, stamp)


def dots_reach(dots: Dots, theme: Theme, scale: float) -> float:
    """How far a marker with its halo goes from its point at most, in px."""
    return _look(dots.color, dots.shape, dots.diameter, theme, scale).reach + 1


class _Look(Struct, frozen=True):
    """A marker: diameters and colors (as Qt's numbers) of its halo, its body and its ring."""

    shape: Shape
    halo: float
    halo_color: int
    body: float
    body_color: int
    ring: float
    ring_color: int

    @property
    def reach(self) -> float:
        """How far it goes from its point at most, in px."""
        return 0.7 * max(self.halo, self.body + self.ring)


@lru_cache(maxsize=REMEMBERED_LOOKS)
def _look(
    color: str,
    shape: Shape,
    diameter: float,
    theme: Theme,
    scale: float,
    opacity: float = 1.0,
    filled: bool = True,
) -> _Look:
    size = diameter * scale * theme.handle_factor()
    body = theme.mixed(color, opacity).rgba()
    halo = size + 1.5 * HALO * scale if diameter >= HALO_FROM else 0.0
    under = theme.color("halo").rgba()
    if filled and shape != "ring":
        return _Look(shape, halo, under, size, body, 0.0, 0)
    ring = theme.token("line.path") * scale * theme.handle_factor()
    inside = theme.color("handle").rgba()
    return _Look(shape, halo, under, size - ring, inside, ring, body)


@lru_cache(maxsize=REMEMBERED_MARKERS)
def _marker(look: _Look, ratio: float, across: int, down: int) -> QImage:
    reach = math.ceil(look.reach * ratio) + 1
    origin = (reach + across / PHASES, reach + down / PHASES)
    side = 2 * reach + 1
    return drawn(side, side, ratio, origin, lambda painter: _paint_marker(painter, look, 0.0, 0.0))


def _paint_marker(painter: QPainter, look: _Look, x: float, y: float) -> None:
    for size, color in ((look.halo, look.halo_color), (look.body, look.body_color)):
        if not size:
            continue
        ringed = size == look.body and look.ring
        ring = QPen(QColor.fromRgba(look.ring_color), look.ring)
        painter.setPen(ring if ringed else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(QColor.fromRgba(color))
        if look.shape in ("circle", "ring"):
            painter.drawEllipse(QPointF(x, y), size / 2, size / 2)
        else:
            painter.drawPath(QTransform(size, 0, 0, size, x, y).map(_outline(look.shape)))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _within(box: QRectF, x: float, y: float) -> bool:
    return box.left() <= x <= box.right() and box.top() <= y <= box.bottom()


def _apart(points: FloatArray, box: QRectF, least: float) -> FloatArray:
    """The points in the box; of those that share a cell of a grid the first, in their order."""
    low, high = (box.left(), box.top()), (box.right(), box.bottom())
    points = points[((points >= low) & (points <= high)).all(axis=1)]
    if len(points) < 2:
        return points
    cells = np.floor(points / least)
    _, first = np.unique(cells[:, 0] * CELLS + cells[:, 1], return_index=True)
    return points[np.sort(first)]


def can_be_painted(point: QPointF) -> bool:
    """Whether a point is a place at all: painting at not-a-number ends the process."""
    x, y = point.toTuple()
    return math.isfinite(x) and math.isfinite(y) and max(abs(x), abs(y)) < FARTHEST


def handle_diameter(handle: Handle, theme: Theme, scale: float, growth: float) -> float:
    """How large a grip is drawn, in px; `growth` from 0 to 1 is how far it is hovered."""
    grow = float(theme.token("handle.hover-grow")) * growth
    return (handle.diameter + grow) * scale * theme.handle_factor()


def paint_handle(
    painter: QPainter,
    handle: Handle,
    transform: Transform,
    theme: Theme,
    scale: float,
    growth: float,
) -> None:
    """A hollow ring with a halo: hollow means that it can be dragged."""
    size = handle_diameter(handle, theme, scale, growth)
    ring = float(theme.token("handle.ring")) * scale * theme.handle_factor()
    center = transform.point(handle.position)
    if not can_be_painted(center):
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("halo"))
    painter.drawEllipse(center, size / 2 + HALO * scale, size / 2 + HALO * scale)
    painter.setBrush(theme.color("handle"))
    painter.setPen(QPen(theme.color(handle.color), ring))
    painter.drawEllipse(center, (size - ring) / 2, (size - ring) / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
