"""Lines drawn without numpy, for the first picture: the same pixels, point by point.

What is decided here, and in which order it is computed, is that of `strokes`.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from plotter.drawing.pens import CHUNK, CROWDED, OVERLAP, STRAIGHT
from plotter.drawing.transform import Transform
from plotter.numeric.limits import extremes_of

Point = tuple[float, float]
Run = list[Point]


def stroke_branches(
    painter: QPainter,
    branches: Sequence[Sequence[Point]],
    transform: Transform,
    box: QRectF,
    pen: QPen,
) -> None:
    """Draw branches in data coordinates, as far as they are in the box of pixels."""
    painter.setPen(pen)
    for branch in branches:
        pixels = [(transform.x(x), transform.y(y)) for x, y in branch]
        for run in _clipped(pixels, box):
            _stroke(painter, _thinned(run), pen)


def _stroke(painter: QPainter, run: Run, pen: QPen) -> None:
    if len(run) == 2 and pen.style() != Qt.PenStyle.CustomDashLine:
        painter.drawLine(QPointF(*run[0]), QPointF(*run[1]))
        return
    for chunk, at in _chunks(run):
        if pen.style() == Qt.PenStyle.CustomDashLine:
            dashed = QPen(pen)
            dashed.setDashOffset(at / pen.widthF() % sum(pen.dashPattern()))
            painter.setPen(dashed)
        painter.drawPolyline([QPointF(x, y) for x, y in chunk])


def _chunks(run: Run) -> Iterator[tuple[Run, float]]:
    """Pieces of so many segments that overlap a little, and how far along each begins."""
    traveled = [0.0]
    for (x, y), (x1, y1) in pairwise(run):
        traveled.append(traveled[-1] + math.hypot(x1 - x, y1 - y))
    yield run[: CHUNK + 1], 0.0
    for start in range(CHUNK, len(run) - 1, CHUNK):
        chunk = run[start - 1 : start + CHUNK + 1]
        back = traveled[start] - traveled[start - 1]
        reach = min(OVERLAP, back)
        if back > 0:
            (x, y), (x1, y1), share = chunk[0], chunk[1], reach / back
            chunk[0] = (x1 + (x - x1) * share, y1 + (y - y1) * share)
        yield chunk, traveled[start] - reach


def _clipped(points: Run, box: QRectF) -> Iterator[Run]:
    """The pieces of a polyline inside the box (Liang and Barsky's method, 1984)."""
    left, right, top, bottom = box.left(), box.right(), box.top(), box.bottom()
    if all(left <= x <= right and top <= y <= bottom for x, y in points):
        yield points
        return
    run: Run = []
    for (x, y), (x1, y1) in pairwise(points):
        enter, leave = _span(x, x1 - x, left, right)
        enter_y, leave_y = _span(y, y1 - y, top, bottom)
        enter, leave = max(enter, enter_y, 0.0), min(leave, leave_y, 1.0)
        if enter >= leave:
            if run:
                yield run
            run = []
            continue
        if run and enter > 0.0:
            yield run
            run = []
        if not run:
            run = [(x + enter * (x1 - x), y + enter * (y1 - y))]
        run.append((x1, y1) if leave == 1.0 else (x + leave * (x1 - x), y + leave * (y1 - y)))
        if leave < 1.0:
            yield run
            run = []
    if run:
        yield run


def _span(origin: float, direction: float, low: float, high: float) -> tuple[float, float]:
    """Which part, in units of the direction, lies between low and high."""
    if direction == 0:
        inside = low <= origin <= high
        return (-math.inf, math.inf) if inside else (math.inf, -math.inf)
    ends = (low - origin) / direction, (high - origin) / direction
    return min(ends), max(ends)


def _thinned(points: Run) -> Run:
    """The same line with no more points than the eye can tell apart."""
    if len(points) < 3:
        return points
    columns = [math.floor(x) for x, _ in points]
    moves = [after - before for before, after in pairwise(columns)]
    forward = all(move >= 0 for move in moves)
    if forward and len(points) > CROWDED * (sum(move != 0 for move in moves) + 1):
        points = [points[index] for index in extremes_of(columns, [y for _, y in points])]
    for _ in range(2):
        if len(points) < 4 * CHUNK:
            break
        points = _without_straight(points)
    return points


def _without_straight(points: Run) -> Run:
    """Every other point left out where the line is straight."""
    kept: Run = []
    for index, point in enumerate(points):
        if index % 2 == 1 and index < len(points) - 1:
            (x0, y0), (x, y), (x2, y2) = points[index - 1], point, points[index + 1]
            cx, cy, ox, oy = x2 - x0, y2 - y0, x - x0, y - y0
            ahead = cx * (x2 - x) + cy * (y2 - y) >= 0 and cx * ox + cy * oy >= 0
            if ahead and abs(cx * oy - cy * ox) <= STRAIGHT * math.hypot(cx, cy):
                continue
        kept.append(point)
    return kept
