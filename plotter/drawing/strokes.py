"""Long lines, drawn fast: cut to the picture, thinned to the pixel, stroked in short chunks.

Qt's stroker takes time that grows faster than the number of points in one polyline. Chunks of a
few points with flat caps look the same and are several times faster.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from shiboken6 import VoidPtr

from plotter.drawing.boxes import Box
from plotter.drawing.pens import CHUNK, CROWDED, OVERLAP, STRAIGHT, pen_for
from plotter.drawing.words import is_vector
from plotter.numeric.curve import FloatArray

BLOCK = 32
"""Points that are looked at together when only a part of a line is wanted."""
BYTES_PER_POINT = 16
LONGEST_DASHED = 12.0
"""In sums of the picture's sides; a longer line fills bands, in which dashes only flicker."""


def visible_runs(points: FloatArray, box: QRectF) -> list[FloatArray]:
    """What is to be drawn of a polyline of pixels, shape (n, 2): inside the box, and thinned.

    A row of nan lifts the pen: a curve of many branches is one polyline.
    """
    return [thinned(run) for run in clipped(points, box)]


def pieces_near(points: FloatArray, boxes: Sequence[Box]) -> list[FloatArray]:
    """The pieces of a polyline, shape (n, 2), that may meet one of the boxes, arrays like it."""
    x, y = np.ascontiguousarray(points.T)  # many times quicker to reduce
    starts = np.arange(0, len(points) - 1, BLOCK)
    if not starts.size:
        return []
    # Each block ends with the point that the next one begins with; nan is passed over.
    after = np.minimum(starts + BLOCK, len(points) - 1)
    lows = [np.fmin(np.fmin.reduceat(v, starts), v[after]) for v in (x, y)]
    highs = [np.fmax(np.fmax.reduceat(v, starts), v[after]) for v in (x, y)]
    left, low, right, high = np.array(boxes).T[:, :, None]
    inside = (lows[0] <= right) & (highs[0] >= left) & (lows[1] <= high) & (highs[1] >= low)
    near = np.zeros(starts.size + 2, dtype=bool)
    near[1:-1] = inside.any(axis=0)
    edges = np.flatnonzero(near[1:] != near[:-1]).reshape(-1, 2).tolist()
    slices = [slice(first * BLOCK, int(after[last - 1]) + 1) for first, last in edges]
    return [points[part] for part in slices]


def stroke(
    painter: QPainter, runs: Sequence[FloatArray], box: QRectF, pen: QPen, *, along: float = 0.0
) -> None:
    """Draw the runs of a line, as `visible_runs` gives them, in the box.

    Dashes begin as if the line had gone on for `along` px already.
    """
    dashed = pen.style() == Qt.PenStyle.CustomDashLine
    ways = [traveled(run) for run in runs] if dashed else []
    if sum(float(way[-1]) for way in ways) > LONGEST_DASHED * (box.width() + box.height()):
        pen, dashed = pen_for(pen.color(), pen.widthF()), False
    painter.setPen(pen)
    whole = is_vector(painter)  # a viewer may zoom in on seams, and takes its time
    for index, run in enumerate(runs):
        if whole:
            painter.drawPolyline(polygon(run))
        elif dashed:
            _stroke_dashed(painter, run, ways[index] + along, pen)
        elif len(run) == 2:
            painter.drawLine(QPointF(*run[0]), QPointF(*run[1]))
        else:
            for _, chunk, _ in _chunks(run):
                painter.drawPolyline(polygon(chunk))


def _stroke_dashed(painter: QPainter, run: FloatArray, way: FloatArray, pen: QPen) -> None:
    """Dashes that go on from chunk to chunk as if there were only one line."""
    pen, period = QPen(pen), sum(pen.dashPattern())
    for start, chunk, reach in _chunks(run):
        pen.setDashOffset((float(way[start]) - reach) / pen.widthF() % period)
        painter.setPen(pen)
        painter.drawPolyline(polygon(chunk))


def _chunks(run: FloatArray) -> Iterator[tuple[int, FloatArray, float]]:
    """Pieces of so many segments: the point each begins at, its points, and by how much it
    reaches back over the one before: where two flat ends only met, a seam would show.
    """
    yield 0, run[: CHUNK + 1], 0.0
    for start in range(CHUNK, len(run) - 1, CHUNK):
        chunk = run[start - 1 : start + CHUNK + 1].copy()
        back = math.dist(chunk[0], chunk[1])
        reach = min(OVERLAP, back)
        if back > 0:
            chunk[0] = chunk[1] + (chunk[0] - chunk[1]) * (reach / back)
        yield start, chunk, reach


def traveled(points: FloatArray) -> FloatArray:
    """The length of the line up to each of its points."""
    return np.concatenate(([0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))))


def polygon(points: FloatArray) -> QPolygonF:
    """The points as Qt's polygon, copied in one go."""
    result = QPolygonF()
    result.resize(len(points))  # pyright: ignore[reportCallIssue] - the stub lacks QList's own
    memory: Any = _writable(result.data(), len(points) * BYTES_PER_POINT)
    np.frombuffer(memory, dtype=np.float64).reshape(-1, 2)[:] = points
    return result


def _writable(address: Any, size: int) -> Any:
    """Memory behind a pointer of Qt's; the stubs of VoidPtr know only one of its arguments."""
    pointer: Any = VoidPtr
    return pointer(address, size, True)


def clipped(points: FloatArray, box: QRectF) -> Iterator[FloatArray]:
    """The pieces of a polyline inside the box; a row of nan lifts the pen."""
    if len(points) > 1 and _all_inside(points, box):
        yield points
        return
    visible, enter, leave = _visible(points, box)
    if not visible.size:
        return
    origin, direction = points[visible], points[visible + 1] - points[visible]
    joined = (np.diff(visible) == 1) & (leave[:-1] == 1) & (enter[1:] == 0)
    bounds = np.concatenate(([0], np.flatnonzero(~joined) + 1, [visible.size]))
    heads = origin + enter[:, None] * direction
    tails = origin + leave[:, None] * direction
    for begin, end in pairwise(bounds.tolist()):
        first, last = visible[begin], visible[end - 1]
        yield np.vstack((heads[begin], points[first + 1 : last + 1], tails[end - 1]))


def _all_inside(points: FloatArray, box: QRectF) -> bool:
    # Column by column: numpy reduces a long axis far faster than a short one. nan is not inside.
    x, y = points[:, 0], points[:, 1]
    return bool(
        x.min() >= box.left()
        and x.max() <= box.right()
        and y.min() >= box.top()
        and y.max() <= box.bottom()
    )


def _visible(points: FloatArray, box: QRectF) -> tuple[NDArray[np.intp], FloatArray, FloatArray]:
    """Which segments lie in the box, and from where to where (Liang and Barsky's method, 1984)."""
    low = np.array([box.left(), box.top()])
    high = np.array([box.right(), box.bottom()])
    with np.errstate(invalid="ignore", over="ignore"):
        direction = np.diff(points, axis=0)
    enter, leave = _span(points[:-1], direction, low, high)
    visible = np.flatnonzero(enter < leave)
    return visible, enter[visible], leave[visible]


def _span(
    origin: FloatArray, direction: FloatArray, low: FloatArray, high: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Which part, from 0 to 1, of each segment lies between low and high in both coordinates."""
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        to_low, to_high = (low - origin) / direction, (high - origin) / direction
    still = direction == 0
    inside = (origin >= low) & (origin <= high)
    enter = np.where(still, np.where(inside, -np.inf, np.inf), np.minimum(to_low, to_high))
    leave = np.where(still, np.where(inside, np.inf, -np.inf), np.maximum(to_low, to_high))
    first = np.maximum(np.maximum(enter[:, 0], enter[:, 1]), 0.0)
    return first, np.minimum(np.minimum(leave[:, 0], leave[:, 1]), 1.0)


def thinned(points: FloatArray) -> FloatArray:
    """The same line with no more points than the eye can tell apart."""
    if len(points) < 3:
        return points
    columns = np.floor(points[:, 0])
    moves = np.diff(columns)
    forward = bool((moves >= 0).all())
    if forward and len(points) > CROWDED * (np.count_nonzero(moves) + 1):
        points = _extremes(points, moves)
    return _without_straight(points)


def _extremes(points: FloatArray, moves: FloatArray) -> FloatArray:
    """First, lowest, highest and last point of every pixel column, in their order."""
    starts = np.concatenate(([0], np.flatnonzero(moves) + 1))
    ends = np.append(starts[1:], len(points)) - 1
    column = np.repeat(np.arange(starts.size), ends - starts + 1)
    order = np.lexsort((points[:, 1], column))
    kept = np.zeros(len(points), dtype=bool)
    for places in (starts, order[starts], order[ends], ends):
        kept[places] = True
    return points[kept]


def _without_straight(points: FloatArray) -> FloatArray:
    """Every other point left out where the line is straight, twice over."""
    for _ in range(2):
        if len(points) < 4 * CHUNK:
            break
        before, middle, after = points[:-2:2], points[1:-1:2], points[2::2]
        chord, offset = after - before, middle - before
        area = np.abs(chord[:, 0] * offset[:, 1] - chord[:, 1] * offset[:, 0])
        ahead = (chord * (after - middle)).sum(axis=1) >= 0
        onward = (chord * offset).sum(axis=1) >= 0
        straight = (area <= STRAIGHT * np.hypot(*chord.T)) & ahead & onward
        kept = np.ones(len(points), dtype=bool)
        kept[1:-1:2] = ~straight
        points = points[kept]
    return points
