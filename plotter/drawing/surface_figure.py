"""The picture of a surface in a rectangle, as large as it fits."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from plotter.drawing.fonts import interface_font
from plotter.drawing.paint import paint_marks
from plotter.drawing.theme import Theme
from plotter.figure.surface.picture import SurfacePicture
from plotter.language.words import tr
from plotter.numeric.viewport import Viewport

MOST_ROOM = 0.97
"""The share of the rectangle that the picture takes."""


def room_of(picture: SurfacePicture, rect: QRectF) -> Viewport:
    """What is seen of the picture's coordinates, its middle in that of the rectangle."""
    scale = MOST_ROOM * min(
        rect.width() / (2 * picture.half[0]), rect.height() / (2 * picture.half[1])
    )
    across, upward = rect.width() / 2 / scale, rect.height() / 2 / scale
    return Viewport(-across, across, -upward, upward)


def paint_surface(
    painter: QPainter,
    picture: SurfacePicture | None,
    rect: QRectF,
    theme: Theme,
    *,
    scale: float = 1.0,
) -> None:
    """Paint the surface into a rectangle; where there is none, the words that say so."""
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, theme.color("surface"))
    if picture is None:
        painter.setFont(interface_font(theme, theme.type_size("body") * scale))
        painter.setPen(theme.color("text-muted"))
        words = tr("The function has no value in this view.")
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), words)
    else:
        paint_marks(painter, picture.marks, room_of(picture, rect), rect, theme, scale=scale)
    painter.restore()
