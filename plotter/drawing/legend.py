"""The legend of an exported picture: rows of line samples and formulas above the plot."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from plotter.drawing.fonts import interface_font
from plotter.drawing.pens import sample_pen
from plotter.drawing.theme import Theme
from plotter.drawing.typeset import Formula, typeset
from plotter.drawing.words import paint_words
from plotter.figure.legend import LegendEntry

PADDING = 14.0
"""Px around the legend."""
SAMPLE, SAMPLE_GAP, ENTRY_GAP, ROW_GAP = 1.45, 0.55, 1.5, 0.45
"""The length of a line sample and the gaps beside it, between entries and rows, in em."""
AXIS_HEIGHT = 0.26
"""Where the bars of fractions and minus signs are over the baseline, in em."""
SMALLEST = 0.6
"""How far a formula may shrink to fit before only the name of its function is left."""
MOST_OF_HEIGHT = 0.4
"""The part of the picture's height that the legend may take."""


class _Item(Struct, frozen=True):
    role: str
    formula: Formula
    left: float
    baseline: float


class Legend(Struct, frozen=True):
    """A laid-out legend: its height in px, its items, and the title over them.

    `lead` is the room before each formula, in em: a sample of the line, or nothing.
    """

    height: float
    title: str
    title_size: float
    em: float
    items: tuple[_Item, ...]
    scale: float
    lead: float = 0.0


def lay_out(
    entries: Sequence[LegendEntry],
    rect: QRectF,
    theme: Theme,
    scale: float,
    title: str = "",
    *,
    samples: bool = True,
) -> Legend:
    """The legend at the top of a rectangle; formulas too wide shrink, then shorten.

    Without `samples` of the lines the formulas stand alone.
    """
    padding = PADDING * scale
    top = rect.top() + padding
    title_size = theme.type_size("title") * scale
    em = theme.type_size("formula") * scale
    if title:
        top += title_size * 1.5
    lead = SAMPLE + SAMPLE_GAP if samples else 0.0
    items: list[_Item] = []
    bottom = top - ROW_GAP * em
    for row in _rows(entries, rect.width() - 2 * padding, em, lead):
        ascent = max(formula.ascent for _, formula in row)
        descent = max(formula.descent for _, formula in row)
        left = rect.left() + padding
        for role, formula in row:
            items.append(_Item(role, formula, left, top + ascent))
            left += lead * em + formula.width + ENTRY_GAP * em
        bottom = top + ascent + descent
        top = bottom + ROW_GAP * em
    if not items and not title:
        return Legend(0.0, "", title_size, em, (), scale)
    height = float(math.ceil(bottom + padding - rect.top()))
    if height > MOST_OF_HEIGHT * rect.height() and any(e.latex != e.short for e in entries):
        short = [LegendEntry(entry.role, entry.short, entry.short) for entry in entries]
        return lay_out(short, rect, theme, scale, title, samples=samples)
    return Legend(height, title, title_size, em, tuple(items), scale, lead)


def paint_legend(painter: QPainter, legend: Legend, rect: QRectF, theme: Theme) -> None:
    """Paint it on the theme's surface, with a hairline under it."""
    scale = legend.scale
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(
        QRectF(rect.left(), rect.top(), rect.width(), legend.height), theme.color("surface")
    )
    if legend.title:
        painter.setPen(theme.color("text"))
        painter.setFont(interface_font(theme, legend.title_size, 600))
        at = QPointF(
            rect.left() + PADDING * scale, rect.top() + PADDING * scale + legend.title_size
        )
        paint_words(painter, at, legend.title)
    for item in legend.items:
        if legend.lead:
            painter.setPen(sample_pen(theme, item.role, scale, SAMPLE * legend.em))
            middle = item.baseline - item.formula.size * AXIS_HEIGHT
            painter.drawLine(
                QPointF(item.left, middle), QPointF(item.left + SAMPLE * legend.em, middle)
            )
        left = item.left + legend.lead * legend.em
        item.formula.draw(painter, left, item.baseline, theme, color=item.role)
    painter.restore()


def _rows(
    entries: Sequence[LegendEntry], width: float, em: float, lead: float
) -> Iterator[list[tuple[str, Formula]]]:
    """The entries in rows that fit the width."""
    row: list[tuple[str, Formula]] = []
    used = 0.0
    for entry in entries:
        formula = _fitting(entry, width - lead * em, em)
        needed = lead * em + formula.width
        if row and used + ENTRY_GAP * em + needed > width:
            yield row
            row, used = [], 0.0
        used += needed + (ENTRY_GAP * em if row else 0.0)
        row.append((entry.role, formula))
    if row:
        yield row


def _fitting(entry: LegendEntry, width: float, em: float) -> Formula:
    formula = typeset(entry.latex, em)
    if formula.width <= width:
        return formula
    factor = width / max(formula.width, 1.0)
    if factor >= SMALLEST:
        return typeset(entry.latex, em * factor)
    return typeset(entry.short, em)
