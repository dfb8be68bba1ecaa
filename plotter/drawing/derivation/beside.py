"""The derivation beside or below a plot: as large as its room allows."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from plotter.drawing.derivation.row_layout import RowStyle
from plotter.drawing.derivation.sheet import Sheet
from plotter.drawing.derivation.written_out import derivation_sheet
from plotter.drawing.theme import Theme
from plotter.figure.scene import Scene

WIDE = 1.1
"""From this ratio of width to height on, it stands at the right, else below."""

SHARE_BESIDE, SHARE_BELOW = 0.4, 0.45
"""The part of the picture that it takes, of the width or of the height."""

PADDING = 18.0
"""Around it, px at 100 %."""

SIZES = (1.0, 0.9, 0.8, 0.7, 0.6)
"""The type sizes that are tried until all steps fit; beyond, the whole is drawn smaller."""


def divided(rect: QRectF) -> tuple[QRectF, QRectF]:
    """The room of the plot and that of the derivation."""
    if rect.width() >= WIDE * rect.height():
        width = rect.width() * SHARE_BESIDE
        return rect.adjusted(0, 0, -width, 0), rect.adjusted(rect.width() - width, 0, 0, 0)
    height = rect.height() * SHARE_BELOW
    return rect.adjusted(0, 0, 0, -height), rect.adjusted(0, rect.height() - height, 0, 0)


def paint_beside(
    painter: QPainter, scene: Scene, rect: QRectF, theme: Theme, *, scale: float = 1.0
) -> None:
    """Paint the derivation of the scene, as far as it is revealed, into a rectangle.

    The type is that in which all steps fit, so that nothing moves while they are revealed.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(rect, theme.color("surface"))
    room = rect.adjusted(*(side * PADDING * scale for side in (1, 1, -1, -1)))
    # Laid out at 100 % and drawn larger: rows measure their gaps in px.
    width, height = room.width() / scale, room.height() / scale
    size = _fitting(scene, width, height, theme)
    painter.translate(room.topLeft())
    painter.scale(scale * size, scale * size)
    y = 0.0
    for block in _sheet(scene, width / size, theme, scene.view.revealed).blocks:
        painter.save()
        painter.translate(0, y)
        block.paint(painter)
        painter.restore()
        y += block.height
    painter.restore()


def _fitting(scene: Scene, width: float, height: float, theme: Theme) -> float:
    """The size at which all of it fits the height."""
    size = SIZES[0]
    for size in SIZES:
        if _sheet(scene, width / size, theme, None).height * size <= height:
            return size
    while size > 0.01 and _sheet(scene, width / size, theme, None).height * size > height:
        size *= 0.9
    return size


def _sheet(scene: Scene, width: float, theme: Theme, revealed: int | None) -> Sheet:
    # One factor for words, formulas and gaps: a projector's are all larger.
    panel = theme.for_panels()
    style = RowStyle(panel, theme.type_size("formula") / panel.type_size("formula"))
    return derivation_sheet(scene.results, scene.inputs, width, style=style, revealed=revealed)
