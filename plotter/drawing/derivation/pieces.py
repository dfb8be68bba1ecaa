"""What sheets consist of: lines of words, formulas, and room."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from plotter.drawing.derivation.blocks import Line
from plotter.drawing.derivation.fitting import fitted
from plotter.drawing.derivation.row_layout import RowStyle
from plotter.drawing.derivation.sheet import Block
from plotter.drawing.fonts import interface_font

WRAP = int(Qt.TextFlag.TextWordWrap)


def words(
    text: str,
    width: float,
    style: RowStyle,
    *,
    size: str = "body",
    role: str = "text",
    weight: int = 400,
    gap: float = 4.0,
    begins: bool = False,
) -> Block:
    """A paragraph, with a gap below it in px."""
    font = interface_font(style.theme, style.size(size), weight)
    box = QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 9999), WRAP, text)

    def paint(painter: QPainter) -> None:
        painter.setFont(font)
        painter.setPen(style.theme.color(role))
        painter.drawText(QRectF(0, 0, width, box.height()), WRAP, text)

    return Block(box.height() + gap, paint, begins)


def formula(
    line: Line,
    width: float,
    style: RowStyle,
    *,
    indent: float = 0.0,
    number: str = "",
    gap: float = 8.0,
) -> Block:
    """A formula, broken or smaller where it is too wide, perhaps with a number before it."""
    room = width - indent
    set_up = fitted(line, style.size(line.size), room)
    scale = min(1.0, room / set_up.width) if set_up.width > 0 else 1.0
    font = interface_font(style.theme, style.size("body"))

    def paint(painter: QPainter) -> None:
        if number:
            painter.setFont(font)
            painter.setPen(style.theme.color("text-muted"))
            painter.drawText(QPointF(0, set_up.ascent * scale), number)
        painter.translate(indent, 0)
        painter.scale(scale, scale)
        set_up.draw(painter, 0, set_up.ascent, style.theme, color=line.color)

    return Block(set_up.height * scale + gap, paint)


def room(height: float, *, begins: bool = False) -> Block:
    """Nothing, for a learner to write in."""
    return Block(height, lambda _painter: None, begins)


def blank(text: str, width: float, style: RowStyle, *, start: float) -> Block:
    """Words from a share of the width on, and a line to write on up to the right end."""
    font = interface_font(style.theme, style.size("body"))
    metrics = QFontMetricsF(font)
    left = start * width
    after = left + metrics.horizontalAdvance(text) + 6

    def paint(painter: QPainter) -> None:
        painter.setFont(font)
        painter.setPen(style.theme.color("text-muted"))
        painter.drawText(QPointF(left, metrics.ascent()), text)
        ground = QPointF(after, metrics.ascent() + 2), QPointF(width, metrics.ascent() + 2)
        painter.drawLine(*ground)

    return Block(metrics.height() + 14, paint)


def indented(block: Block, indent: float) -> Block:
    """The block so many px farther right."""

    def paint(painter: QPainter) -> None:
        painter.translate(indent, 0)
        block.paint(painter)

    return Block(block.height, paint, block.begins)


def together(upper: Block, lower: Block) -> Block:
    """Two blocks that stand on the same page."""

    def paint(painter: QPainter) -> None:
        painter.save()
        upper.paint(painter)
        painter.restore()
        painter.translate(0, upper.height)
        lower.paint(painter)

    return Block(upper.height + lower.height, paint, upper.begins)
