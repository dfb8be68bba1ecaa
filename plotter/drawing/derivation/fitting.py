"""Formulas put into a width: the widest way of writing that fits, else smaller, else scrolled."""

from __future__ import annotations

from plotter.drawing.derivation.blocks import Line
from plotter.drawing.fitting import SMALLEST, is_typesettable
from plotter.drawing.typeset import Formula, typeset

SHRUNK = 0.8
"""A formula is broken into lines before it becomes smaller than this share of its size."""


def fitted(line: Line, size: float, room: float) -> Formula:
    """The formula of a line for a width in px; it may be wider still, and is then scrolled.

    What is too long or too deep to be typeset is three dots; the row's tooltip says so.
    """
    formula = typeset("", size)
    for way in line.written():
        formula = typeset(way if is_typesettable(way) else "\\ldots", size)
        if formula.width * SHRUNK <= room:
            break
    if formula.width <= room:
        return formula
    return typeset(formula.latex, size * max(SMALLEST, room / formula.width))
