"""A small plot beside others: grid, axes with their names, marks, and a title."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from plotter.drawing.axes import Axes
from plotter.drawing.fonts import interface_font
from plotter.drawing.paint import paint_marks
from plotter.drawing.theme import Theme
from plotter.drawing.transform import Transform
from plotter.figure.marks import Mark, Region
from plotter.numeric.viewport import Viewport

HEAD = 30.0
"""Px at 100 % for the title."""
SIDE = 14.0


@dataclass(frozen=True, slots=True, eq=False)
class Pane:
    """What one pane shows; `names` are those of its axes."""

    title: str
    viewport: Viewport
    names: tuple[str, str]
    marks: Sequence[Mark]


def inner_rect(rect: QRectF, scale: float) -> QRectF:
    """The part of a pane that is the plot itself."""
    return rect.adjusted(0, HEAD * scale, 0, 0)


def paint_pane(
    painter: QPainter, pane: Pane, rect: QRectF, theme: Theme, *, scale: float = 1.0
) -> None:
    """Paint a pane into a rectangle of the painter's coordinates."""
    inner = inner_rect(rect, scale)
    painter.save()
    painter.fillRect(rect, theme.color("surface"))
    paint_title(painter, pane.title, rect, theme, scale)
    painter.setClipRect(inner, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = [mark for mark in pane.marks if isinstance(mark, Region)]
    paint_marks(painter, ground, pane.viewport, inner, theme, scale=scale)
    axes = Axes(Transform.onto(pane.viewport, inner), theme, scale)
    axes.paint_grid(painter, (inner,))
    axes.paint_lines(painter, (inner,))
    rest = [mark for mark in pane.marks if not isinstance(mark, Region)]
    paint_marks(painter, rest, pane.viewport, inner, theme, scale=scale)
    axes.paint_texts(painter, axes.texts(pane.names))
    painter.restore()


def paint_title(painter: QPainter, title: str, rect: QRectF, theme: Theme, scale: float) -> None:
    """The words above a pane; where the room is too small they end with an ellipsis."""
    painter.setFont(interface_font(theme, theme.type_size("caption") * scale))
    painter.setPen(theme.color("text-muted"))
    room = max(rect.width() - 2 * SIDE * scale, 0.0)
    head = QRectF(rect.left() + SIDE * scale, rect.top(), room, HEAD * scale)
    measure = QFontMetricsF(painter.font(), painter.device())
    words = measure.elidedText(title, Qt.TextElideMode.ElideRight, room)
    painter.drawText(head, int(Qt.AlignmentFlag.AlignVCenter), words)
