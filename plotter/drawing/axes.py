"""Grid lines, axes through the origin, and the numbers beside them."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from plotter.drawing.fonts import number_font, number_metrics
from plotter.drawing.strokes import pen_for
from plotter.drawing.theme import Theme
from plotter.drawing.transform import Transform
from plotter.drawing.typeset import typeset
from plotter.figure.ticks import Ticks, ticks

BELOW_AXIS = 9.5
"""Px between the horizontal axis and the tops of its numbers."""
BESIDE_AXIS = 8.0
"""Px between the vertical axis and the right ends of its numbers."""
EDGE = 8.0
"""Px between the edge of the picture and the numbers of an axis that is out of sight."""
MARGIN = 6.0
"""Px from the edge within which a number of an axis in sight is left out."""
NAME_EDGE = 8.0
"""Px that an axis name keeps from the edge of the picture."""
NAME_GAP = 10.0
"""Px between an axis and its name."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The ticks of both axes and where the axes stand, in pixels of the picture."""

    across: Ticks
    upward: Ticks
    axis_x: float
    axis_y: float
    origin_inside: tuple[bool, bool]

    @classmethod
    def of(cls, transform: Transform, theme: Theme, scale: float) -> Grid:
        """The grid of a viewport; an axis out of sight is represented by the nearest edge."""
        view = transform.viewport
        unit = scale * theme.type_size("caption") / theme.token("type.caption")
        right = transform.left + transform.width
        bottom = transform.top + transform.height
        axis_x, axis_y = transform.x(0.0), transform.y(0.0)
        inside = (transform.left <= axis_x <= right, transform.top <= axis_y <= bottom)
        return cls(
            ticks(view.x_min, view.x_max, transform.width / unit),
            ticks(view.y_min, view.y_max, transform.height / unit, upward=True),
            min(max(axis_x, transform.left), right),
            min(max(axis_y, transform.top), bottom),
            inside,
        )


def paint_grid(
    painter: QPainter, transform: Transform, grid: Grid, theme: Theme, scale: float
) -> None:
    """Hairlines at every tick, without antialiasing: crisp, and many times faster."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    ratio = painter.device().devicePixelRatioF()
    width = max(round(theme.line_width("grid") * scale * ratio), 1)
    painter.setPen(pen_for(theme.color("grid"), width / ratio))
    bottom, right = transform.top + transform.height, transform.left + transform.width
    for value in grid.across.values:
        if value != 0 or not grid.origin_inside[0]:
            x = _crisp(painter, transform.x(value))
            painter.drawLine(QPointF(x, transform.top), QPointF(x, bottom))
    for value in grid.upward.values:
        if value != 0 or not grid.origin_inside[1]:
            y = _crisp(painter, transform.y(value))
            painter.drawLine(QPointF(transform.left, y), QPointF(right, y))
    painter.restore()


def paint_axes(
    painter: QPainter, transform: Transform, grid: Grid, theme: Theme, scale: float
) -> None:
    """The two axes, where the origin's lines are in sight."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen_for(theme.color("axis"), theme.line_width("axis") * scale))
    bottom, right = transform.top + transform.height, transform.left + transform.width
    if grid.origin_inside[0]:
        x = _crisp(painter, grid.axis_x)
        painter.drawLine(QPointF(x, transform.top), QPointF(x, bottom))
    if grid.origin_inside[1]:
        y = _crisp(painter, grid.axis_y)
        painter.drawLine(QPointF(transform.left, y), QPointF(right, y))
    painter.restore()


def paint_numbers(
    painter: QPainter,
    transform: Transform,
    grid: Grid,
    theme: Theme,
    scale: float,
    names: tuple[str, str],
) -> list[QRectF]:
    """The numbers and names of the axes; returns the rectangles they take."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    taken = _names(painter, transform, grid, theme, scale, names)
    size = theme.type_size("caption") * scale
    painter.setFont(number_font(theme, size))
    both = all(grid.origin_inside)
    for placed in (_beneath, _beside):
        for box, text, value in placed(transform, grid, theme, scale):
            at_crossing = value == 0 and both
            if at_crossing or not _has_room(transform, box) or _meets(box, taken):
                continue
            taken.append(box)
            _number(painter, box, text, theme, scale, size)
    painter.restore()
    return taken


def _number(
    painter: QPainter, box: QRectF, text: str, theme: Theme, scale: float, size: float
) -> None:
    """A number on a cleared patch, so that grid lines do not run through it."""
    clear = 2.0 * scale
    painter.fillRect(box.adjusted(-clear, -clear, clear, clear), theme.color("halo"))
    baseline = box.top() + number_metrics(theme, size).capHeight()
    painter.setPen(theme.color("tick"))
    painter.drawText(QPointF(box.left(), round(baseline)), text)


def _beneath(
    transform: Transform, grid: Grid, theme: Theme, scale: float
) -> list[tuple[QRectF, str, float]]:
    """The numbers of the horizontal axis: below it, or above the lower edge."""
    size = theme.type_size("caption") * scale
    measure = number_metrics(theme, size)
    height = measure.capHeight()
    bottom = transform.top + transform.height
    top = min(grid.axis_y + BELOW_AXIS * scale, bottom - height - EDGE * scale)
    top = max(top, transform.top + EDGE * scale)
    boxes: list[tuple[QRectF, str, float]] = []
    for value, text in zip(grid.across.values, grid.across.labels, strict=True):
        width = measure.horizontalAdvance(text)
        left = transform.x(value) - width / 2
        boxes.append((QRectF(left, top, width, height), text, value))
    return boxes


def _beside(
    transform: Transform, grid: Grid, theme: Theme, scale: float
) -> list[tuple[QRectF, str, float]]:
    """The numbers of the vertical axis: left of it, or right of the left edge."""
    size = theme.type_size("caption") * scale
    measure = number_metrics(theme, size)
    height = measure.capHeight()
    widths = [measure.horizontalAdvance(text) for text in grid.upward.labels]
    widest = max(widths, default=0.0)
    right = max(grid.axis_x - BESIDE_AXIS * scale, transform.left + widest + EDGE * scale)
    right = min(right, transform.left + transform.width - EDGE * scale)
    boxes: list[tuple[QRectF, str, float]] = []
    rows = zip(grid.upward.values, grid.upward.labels, widths, strict=True)
    for value, text, width in rows:
        top = transform.y(value) - height / 2
        boxes.append((QRectF(right - width, top, width, height), text, value))
    return boxes


def _names(
    painter: QPainter,
    transform: Transform,
    grid: Grid,
    theme: Theme,
    scale: float,
    names: tuple[str, str],
) -> list[QRectF]:
    """The names at the ends of the axes: above the right end, right of the upper end."""
    size = theme.type_size("formula-small") * scale
    if theme.name == "projector":
        size = theme.type_size("body") * scale
    right = transform.left + transform.width
    taken: list[QRectF] = []
    across, upward = (typeset(name, size) for name in names)
    if grid.origin_inside[1] and grid.axis_y - transform.top > across.height + 2 * NAME_GAP:
        left = right - NAME_EDGE * scale - across.width
        baseline = grid.axis_y - NAME_GAP * 0.8 * scale
        across.draw(painter, left, baseline, theme, color="tick")
        taken.append(QRectF(left, baseline - across.ascent, across.width, across.height))
    if grid.origin_inside[0] and right - grid.axis_x > upward.width + 2 * NAME_GAP:
        left = grid.axis_x + NAME_GAP * scale
        baseline = transform.top + NAME_EDGE * scale + upward.ascent
        upward.draw(painter, left, baseline, theme, color="tick")
        taken.append(QRectF(left, baseline - upward.ascent, upward.width, upward.height))
    return taken


def _has_room(transform: Transform, box: QRectF) -> bool:
    """Whether the number is whole: none is cut by the edge of the picture."""
    right, bottom = transform.left + transform.width, transform.top + transform.height
    return (
        box.left() >= transform.left + MARGIN
        and box.right() <= right - MARGIN
        and box.top() >= transform.top + MARGIN
        and box.bottom() <= bottom - MARGIN
    )


def _meets(box: QRectF, taken: list[QRectF]) -> bool:
    around = box.adjusted(-3, -3, 3, 3)
    return any(around.intersects(other) for other in taken)


def _crisp(painter: QPainter, value: float) -> float:
    """The nearest middle of a device pixel, so that a hairline fills exactly one row of them."""
    ratio = painter.device().devicePixelRatioF()
    return (math.floor(value * ratio) + 0.5) / ratio
