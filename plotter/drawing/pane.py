"""A small plot beside others: grid, axes with their names, marks, and a title."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from plotter.drawing.chart import GAP, ChartFrame, lay_out_chart, paint_frame
from plotter.drawing.fonts import SEMIBOLD, interface_font
from plotter.drawing.paint import paint_marks
from plotter.drawing.theme import Theme
from plotter.figure.marks import Mark, Region
from plotter.numeric.viewport import Viewport

HEAD = 30.0
"""Px at 100 % for the title."""
SIDE, EDGE = 14.0, 6.0
"""Px at 100 % beside the title and the plot, and left of and below the numbers."""
NAME_SIZE = 1.25
"""How much larger the names of the axes are than their numbers."""


class Pane(Struct, frozen=True, eq=False):
    """What one pane shows; `names` are those of its axes."""

    title: str
    viewport: Viewport
    names: tuple[str, str]
    marks: Sequence[Mark]


def below_title(rect: QRectF, theme: Theme, scale: float) -> QRectF:
    """The part of a pane under its title."""
    return rect.adjusted(0, HEAD * scale * _large(theme), 0, 0)


def inner_rect(pane: Pane, rect: QRectF, theme: Theme, scale: float) -> QRectF:
    """The part of a pane that is the plot itself: beside the numbers and above them."""
    return _frame(pane, rect, theme, scale).inner


def paint_pane(
    painter: QPainter, pane: Pane, rect: QRectF, theme: Theme, *, scale: float = 1.0
) -> None:
    """Paint a pane into a rectangle of the painter's coordinates."""
    frame = _frame(pane, rect, theme, scale)
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, theme.color("surface"))
    paint_title(painter, pane.title, rect, theme, scale)
    ground = [mark for mark in pane.marks if isinstance(mark, Region)]
    paint_marks(painter, ground, pane.viewport, frame.inner, theme, scale=scale)
    names = _paint_names(painter, pane, frame, theme, scale)
    paint_frame(painter, frame, theme, scale, names)
    rest = [mark for mark in pane.marks if not isinstance(mark, Region)]
    paint_marks(painter, rest, pane.viewport, frame.inner, theme, scale=scale)
    painter.restore()


def paint_title(painter: QPainter, title: str, rect: QRectF, theme: Theme, scale: float) -> None:
    """The words above a pane; where the room is too small they end with an ellipsis."""
    painter.setFont(interface_font(theme, theme.type_size("strong") * scale, SEMIBOLD))
    painter.setPen(theme.color("text"))
    room = max(rect.width() - 2 * SIDE * scale, 0.0)
    height = HEAD * scale * _large(theme)
    head = QRectF(rect.left() + SIDE * scale, rect.top(), room, height)
    measure = QFontMetricsF(painter.font(), painter.device())
    words = measure.elidedText(title, Qt.TextElideMode.ElideRight, room)
    painter.drawText(head, int(Qt.AlignmentFlag.AlignVCenter), words)


def _frame(pane: Pane, rect: QRectF, theme: Theme, scale: float) -> ChartFrame:
    """Numbers in gutters: no point and no number of a contour can meet them."""
    room = below_title(rect, theme, scale).adjusted(EDGE * scale, 0, -SIDE * scale, -EDGE * scale)
    return lay_out_chart(room, pane.viewport, theme, scale, steps=False)


def _paint_names(
    painter: QPainter, pane: Pane, frame: ChartFrame, theme: Theme, scale: float
) -> list[QRectF]:
    """The names of the axes at their ends in the gutters; returns where they stand."""
    # Imported here: the first picture is there before formulas can be set.
    from plotter.drawing.typeset import typeset

    size = theme.type_size("caption") * NAME_SIZE * scale
    across, upward = (typeset(name, size) for name in pane.names)
    inner, gap = frame.inner, GAP * scale
    places = (
        QRectF(inner.right() - across.width, inner.bottom() + gap, across.width, across.height),
        QRectF(inner.left() - gap - upward.width, inner.top(), upward.width, upward.height),
    )
    for name, place in zip((across, upward), places, strict=True):
        name.draw(painter, place.left(), place.top() + name.ascent, theme, color="tick")
    return list(places)


def _large(theme: Theme) -> float:
    """By how much the texts of the theme are larger than usual."""
    return theme.type_size("caption") / float(theme.token("type.caption"))
