"""The way of a descent: old steps faint, the latest fading with age, a marker at every point.

All that is found out about the whole way in a picture is kept, so that a frame of an animation
costs what is new in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from plotter.drawing.markers import APART, MOST_MARKERS, marker_painter
from plotter.drawing.strokes import clipped, pen_for, stroke, visible_runs
from plotter.drawing.theme import Theme
from plotter.drawing.transform import Transform
from plotter.figure.marks import FloatArray, IntArray, Walk
from plotter.figure.same import Same

STILL = 0.25
"""A step shorter than this, in px, is not seen."""
FEW = 8
"""So few steps are drawn one by one."""
REMEMBERED_COURSES = 16
REMEMBERED_PENS = 64
CELLS = 1e6
"""More cells than any picture has in a column of the grid that keeps markers apart."""


class _Course(Struct, frozen=True, eq=False):
    """A whole run in a picture: its points in px, which of them are in it, and how far along the
    line each is; `stops` are the numbers of the points that get a marker, ascending.
    """

    pixels: FloatArray
    inside: NDArray[np.bool_]
    traveled: FloatArray
    stops: IntArray


def can_go_on(before: Walk, after: Walk) -> bool:
    """Whether the picture of the walk `before` needs only more steps to be that of `after`."""
    return (
        before.points is after.points
        and before.seen is after.seen
        and before.at <= after.at
        and (before.color, before.line, before.shape, before.diameter)
        == (after.color, after.line, after.shape, after.diameter)
        and (before.ages, before.oldest) == (after.ages, after.oldest)
    )


def opacities(steps: int, oldest: float) -> list[float]:
    """The opacity of each step, the oldest first; a single one has the full color."""
    return [oldest + (1 - oldest) * (1 - age / steps) for age in range(steps - 1, -1, -1)]


def paint_ways(
    painter: QPainter,
    walks: Sequence[Walk],
    transform: Transform,
    box: QRectF,
    theme: Theme,
    scale: float,
    since: Sequence[Walk] = (),
) -> None:
    """The old steps of all walks; those that the walks `since` have shown are left out."""
    for index, walk in enumerate(walks):
        first, last = _old_steps(since[index]) if since else 0, _old_steps(walk)
        if first >= last:
            continue
        course = _course_of(walk, transform, box, theme, scale)
        role = walk.line or walk.color
        color = theme.mixed(walk.color, walk.oldest)
        pen = pen_for(color, theme.line_width(role) * scale, theme.dash(role))
        if since and last - first <= FEW and course.inside[first : last + 1].all():
            _paint_few(painter, course, first, last, pen)
            continue
        runs = visible_runs(_piece(walk, course, first, last), box)
        stroke(painter, runs, box, pen, along=float(course.traveled[first]))


def paint_trail(
    painter: QPainter, walk: Walk, transform: Transform, box: QRectF, theme: Theme, scale: float
) -> None:
    """The latest steps one by one; dashes go on from step to step."""
    first = _old_steps(walk)
    if first >= walk.at:
        return
    course = _course_of(walk, transform, box, theme, scale)
    role = walk.line or walk.color
    width, dash = theme.line_width(role) * scale, theme.dash(role)
    pens = _pens(theme, walk.color, width, dash, walk.at - first, walk.oldest)
    pixels = course.pixels[first : walk.at + 1]
    places, inside = pixels.tolist(), course.inside[first : walk.at + 1].tolist()
    traveled = course.traveled[first : walk.at + 1].tolist()
    period = sum(dash)
    for index, pen in enumerate(pens):
        if not traveled[index + 1] - traveled[index] > STILL:
            continue
        if dash:
            pen.setDashOffset(traveled[index] / width % period)
        painter.setPen(pen)
        if inside[index] and inside[index + 1]:
            painter.drawLine(QPointF(*places[index]), QPointF(*places[index + 1]))
            continue
        for run in clipped(pixels[index : index + 2], box):
            painter.drawLine(QPointF(*run[0]), QPointF(*run[-1]))


def paint_stops(
    painter: QPainter,
    walks: Sequence[Walk],
    transform: Transform,
    box: QRectF,
    theme: Theme,
    scale: float,
    since: Sequence[Walk] = (),
) -> None:
    """A marker at every point passed, of all walks in the order of time: the later lies on top.

    Of markers that would cover each other only the first is drawn; those that the walks `since`
    have shown are left out.
    """
    found: list[tuple[int, int, tuple[float, float]]] = []
    for index, walk in enumerate(walks):
        first = since[index].at if since else 1
        if first < walk.at:
            course = _course_of(walk, transform, box, theme, scale)
            begin, end = np.searchsorted(course.stops, (first, walk.at)).tolist()
            numbers = course.stops[max(begin, end - MOST_MARKERS) : end]
            places = course.pixels[numbers].tolist()
            found += ((n, index, at) for n, at in zip(numbers.tolist(), places, strict=True))
    if len(walks) > 1:
        found.sort(key=lambda stop: stop[:2])
    put = {
        index: marker_painter(painter, walk.color, walk.shape, walk.diameter, theme, scale)
        for index, walk in enumerate(walks)
        if found
    }
    for _, index, (x, y) in found:
        put[index](x, y)


def _paint_few(painter: QPainter, course: _Course, first: int, last: int, pen: QPen) -> None:
    """The steps of one frame, without what a long line needs."""
    places = [QPointF(*at) for at in course.pixels[first : last + 1].tolist()]
    dashed = pen.style() == Qt.PenStyle.CustomDashLine
    for number, (start, end) in enumerate(pairwise(places), first):
        if dashed:
            pen.setDashOffset(float(course.traveled[number]) / pen.widthF())
        painter.setPen(pen)
        painter.drawLine(start, end)


def _old_steps(walk: Walk) -> int:
    """The number of steps too old for a shade of their own."""
    return max(0, walk.at - walk.ages)


def _piece(walk: Walk, course: _Course, first: int, last: int) -> FloatArray:
    """The steps from number `first` to before `last` as a line of px; nan lifts the pen."""
    if walk.moved is None:
        return course.pixels[first : last + 1]
    begin, end = np.searchsorted(walk.moved, (first, last)).tolist()
    steps = walk.moved[begin:end]
    if not len(steps):
        return np.empty((0, 2))
    lifted = np.append(np.flatnonzero(np.diff(steps) != 1), len(steps) - 1)
    ends = np.full((len(lifted), 2, 2), np.nan)
    ends[:, 0] = course.pixels[steps[lifted] + 1]
    return np.insert(course.pixels[steps], np.repeat(lifted + 1, 2), ends.reshape(-1, 2), axis=0)


def _course_of(
    walk: Walk, transform: Transform, box: QRectF, theme: Theme, scale: float
) -> _Course:
    apart = max(1.0, APART * walk.diameter * scale * theme.handle_factor())
    edges = (box.left(), box.top(), box.right(), box.bottom())
    return _course(Same(walk.points), Same(walk.seen), transform, edges, apart)


@lru_cache(maxsize=REMEMBERED_COURSES)
def _course(
    points: Same[FloatArray],
    seen: Same[IntArray | None],
    transform: Transform,
    edges: tuple[float, float, float, float],
    apart: float,
) -> _Course:
    pixels = transform.pixels(points.value)
    left, top, right, bottom = edges
    x, y = pixels[:, 0], pixels[:, 1]
    inside = (x >= left) & (x <= right) & (y >= top) & (y <= bottom)
    with np.errstate(invalid="ignore", over="ignore"):
        lengths = np.hypot(np.diff(x), np.diff(y))
        traveled = np.cumsum(np.concatenate(([0.0], np.where(lengths < 1e9, lengths, 1e9))))
    numbers = np.arange(len(pixels)) if seen.value is None else seen.value
    numbers = numbers[(numbers > 0) & inside[numbers]]
    cells = np.floor(pixels[numbers] / apart)
    _, first = np.unique(cells[:, 0] * CELLS + cells[:, 1], return_index=True)
    return _Course(pixels, inside, traveled, numbers[np.sort(first)])


@lru_cache(maxsize=REMEMBERED_PENS)
def _pens(
    theme: Theme, color: str, width: float, dash: tuple[float, ...], steps: int, oldest: float
) -> tuple[QPen, ...]:
    """A pen for each of the latest steps, the oldest first."""
    return tuple(pen_for(theme.mixed(color, s), width, dash) for s in opacities(steps, oldest))
