"""A row of the derivation in ink: on the screen and on paper."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from plotter.drawing.derivation.row_layout import EDGE, WRAP, RowLayout, RowStyle, failure_words

BAR = 3
"""The width of the bar left of a step, px."""

OUTER_BAR = 0.35
"""How strong the bars of the outer parts are."""


def paint_row(
    painter: QPainter, laid: RowLayout, style: RowStyle, height: float, *, offset: float = 0.0
) -> None:
    """The words and formulas of a row, the formulas moved to the left by `offset` px."""
    _paint_words(painter, laid, style)
    painter.save()
    painter.setClipRect(QRectF(laid.indent - 1, 0, laid.room + 1, height))
    for placed in laid.placed:
        baseline = placed.y + placed.formula.ascent
        placed.formula.draw(painter, placed.x - offset, baseline, style.theme, color=placed.color)
    painter.restore()


def paint_bars(painter: QPainter, laid: RowLayout, style: RowStyle, height: float) -> None:
    """A bar for each part that the step stands within, in the part's colour."""
    above = laid.row.above
    for index, part in enumerate(above):
        own = index == len(above) - 1
        inset = EDGE - 2 if own else 0
        x = index * laid.indent / len(above)
        bar = QRectF(x, inset, BAR * style.zoom, height - 2 * inset)
        painter.fillRect(bar, style.theme.mixed(part.role, 1.0 if own else OUTER_BAR))


def _paint_words(painter: QPainter, laid: RowLayout, style: RowStyle) -> None:
    theme = style.theme
    muted = laid.row.trivial and laid.row.folded
    painter.setFont(style.words if muted else style.strong)
    painter.setPen(theme.color("text-muted" if muted else "text"))
    painter.drawText(laid.name, WRAP, laid.block.rule)
    painter.setFont(style.words)
    if not laid.why.isEmpty():
        painter.setPen(theme.color("text-muted"))
        painter.drawText(laid.why, WRAP, laid.block.why)
    if not laid.sentence.isEmpty():
        painter.setPen(theme.color("error"))
        painter.drawText(laid.sentence, WRAP, failure_words())
