"""Which pixels marks take, so that a frame of a drag need not paint the others."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QRegion

from plotter.drawing.markers import ARROW_LENGTH, HALO, dots_reach, handle_diameter, seen_part
from plotter.drawing.theme import Theme
from plotter.drawing.transform import Transform
from plotter.figure.marks import Dots, Handle, Mark, Segment

STRETCH = 96.0
"""A slanted line is covered by rectangles about so many px long."""
MOST_POINTS = 8
"""Markers at more points take the whole picture."""


def region_of(
    marks: Iterable[Mark], transform: Transform, box: QRectF, theme: Theme, scale: float
) -> QRegion | None:
    """The px that marks take; None where it would be tedious to say, and all may be taken."""
    region = QRegion()
    for mark in marks:
        rects = _rects(mark, transform, box, theme, scale)
        if rects is None:
            return None
        for rect in rects:
            if not (math.isfinite(rect.x()) and math.isfinite(rect.y())):
                return None
            region += rect.intersected(box).toAlignedRect()
    return region


def _rects(
    mark: Mark, transform: Transform, box: QRectF, theme: Theme, scale: float
) -> Iterable[QRectF] | None:
    match mark:
        case Segment():
            thick = theme.line_width(mark.line or mark.color) * scale
            reach = thick + (ARROW_LENGTH * scale * theme.handle_factor() if mark.arrow else 2.0)
            return _along(transform.point(mark.start), transform.point(mark.end), box, reach)
        case Handle():
            reach = handle_diameter(mark, theme, scale, 1.0) / 2 + HALO * scale + 2.0
            return (_around(transform.point(mark.position), reach),)
        case Dots() if len(mark.points) <= MOST_POINTS:
            reach = dots_reach(mark, theme, scale) + 1.0
            return [
                _around(QPointF(x, y), reach) for x, y in transform.pixels(mark.points).tolist()
            ]
        case _:
            return None


def _along(start: QPointF, end: QPointF, box: QRectF, reach: float) -> Iterator[QRectF]:
    """Rectangles along a line as far as it is seen."""
    seen = seen_part(start, end, box.adjusted(-reach, -reach, reach, reach))
    if seen is None:
        return
    first, last = seen
    way = last - first
    slanted = min(abs(way.x()), abs(way.y())) > 2 * reach
    count = max(1, math.ceil(math.hypot(way.x(), way.y()) / STRETCH)) if slanted else 1
    for index in range(count):
        here, there = first + way * (index / count), first + way * ((index + 1) / count)
        rect = QRectF(here, there).normalized()
        yield rect.adjusted(-reach, -reach, reach, reach)


def _around(point: QPointF, reach: float) -> QRectF:
    return QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach)
