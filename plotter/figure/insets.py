"""Small pictures of what a rule does: the growing rectangle, the linked number lines, the bar."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from plotter.figure.chosen import Term
from plotter.figure.marks import (
    Band,
    Corner,
    Dots,
    Inset,
    Label,
    Layer,
    Mark,
    Pattern,
    Segment,
    as_points,
)
from plotter.figure.ticks import ticks
from plotter.language.numbers import latex_number
from plotter.numeric.viewport import Viewport

DIGITS = 4
"""Significant digits of the numbers on the plot."""
GROWTH = 0.3
"""How far a side of the rectangle grows at most, in extents of its frame."""
COLUMN = 72.0
"""The least width of a term of the slope, in px."""
WIDEST = 150.0
"""A single bar whose term is wider than so many px is named like the slope, which it is."""
MOST_TERMS = 5
MANY, FOR_MANY = 4, 0.46
"""So many bars may take a larger share of the plot's width."""
LETTER, SPACED = 10.0, 12.0
"""About as wide is a letter of a formula, and the space around an equals sign, in px."""
ALONE = 0.58
"""The share of the plot's width that a small picture may take that stands alone."""
BAR_HEIGHT = 212.0
RECTANGLE_WIDTH = 244.0
SIDE_AIR = 0.1
"""Beside the frame of the rectangle, in its widths."""
LINE_AIR = 0.24
"""Above and below the frame, where a line of words stands, in its heights."""
CHAIN_WIDTH = 400.0
NAME_LINE, SHARE_LINE = 0.16, 0.38
"""How far below the bars their names and their shares stand, in heights of the bars."""
RECTANGLE_CORNERS: tuple[Corner, ...] = (
    "bottom left",
    "bottom right",
    "top left",
    "above bottom right",
)


class Side(Struct, frozen=True):
    """A side of the rectangle: its name, color, length (with sign) and how fast that grows."""

    latex: str
    color: str
    value: float
    slope: float


def number_latex(value: float) -> str:
    """A number of the plot."""
    return latex_number(value, digits=DIGITS)


def nice(value: float) -> float:
    """The next of 1, 2, 5 times a power of ten from the value up; 0 for 0."""
    if value <= 0 or not math.isfinite(value):
        return 0.0
    power = 10.0 ** math.floor(math.log10(value))
    return next((k * power for k in (1, 2, 5) if value <= k * power * (1 + 1e-12)), 10 * power)


def growing_rectangle(across: Side, up: Side, area: str, share: float) -> Inset:
    """u·v as an area with sides of either sign, and the strips by which it grows with x.

    `share` from 0 to 1 is how much of the growth has happened. A strip inside the rectangle
    is an area lost.
    """
    width, height = _extent(across.value), _extent(up.value)
    rates = [abs(across.slope) / width, abs(up.slope) / height]
    step = nice(GROWTH / max(rates) / 2) if max(rates) > 0 else 1.0
    wider, taller = across.slope * step * share, up.slope * step * share
    x, y = across.value, up.value
    marks: list[Mark] = [
        Segment((-2 * width, 0.0), (2 * width, 0.0), "axis", line="axis", layer=Layer.GUIDE),
        Segment((0.0, -2 * height), (0.0, 2 * height), "axis", line="axis", layer=Layer.GUIDE),
        _area((0.0, x), (0.0, y), "f", 0.14, ""),
        _area((x, x + wider), (0.0, y), across.color, 0.5, "rising"),
        _area((0.0, x), (y, y + taller), up.color, 0.5, "falling"),
        _area((x, x + wider), (y, y + taller), "axis", 0.5, "dotted"),
        Segment((0.0, 0.0), (x, 0.0), across.color, line="f"),
        Segment((0.0, 0.0), (0.0, y), up.color, line="f"),
        Label(
            (x / 2, 0.0),
            f"{across.latex} = {number_latex(x)}",
            across.color,
            "bottom" if y >= 0 else "top",
        ),
    ]
    frame = _frame(x, x + across.slope * step, width), _frame(y, y + up.slope * step, height)
    (left, right), (bottom, top) = frame
    caption = f"h = {number_latex(step * share)}"
    across_x, up_y = right - left, top - bottom
    view = Viewport(
        left - SIDE_AIR * across_x,
        right + SIDE_AIR * across_x,
        bottom - LINE_AIR * up_y,
        top + LINE_AIR * up_y,
    )
    # The upright side is named at its far end, how far x has grown on the other side.
    ends = (view.x_min + 0.01 * view.width, view.x_max - 0.01 * view.width)
    near, far = ends if x >= 0 else ends[::-1]
    outward, inward = ("right", "left") if x >= 0 else ("left", "right")
    line = (view.y_max - 0.08 * view.height) if y >= 0 else (view.y_min + 0.08 * view.height)
    height = f"{up.latex} = {number_latex(y)}"
    marks.append(Label((near, line), height, up.color, outward, gap=0.0))
    marks.append(Label((far, line), caption, "text-muted", inward, gap=0.0))
    if abs(x) / view.width * RECTANGLE_WIDTH >= width_of(area):
        marks.append(Label((x / 2, y / 2), area, "f", "center"))
    else:
        inside = line - math.copysign(0.16 * view.height, y)
        marks.append(Label((far, inside), area, "f", inward, gap=0.0))
    return Inset(view, tuple(marks), RECTANGLE_WIDTH, BAR_HEIGHT, corners=RECTANGLE_CORNERS)


def width_of(latex: str) -> float:
    """About how wide a formula on one line is, in px; the upper and the lower part of a fraction
    are counted one after the other."""
    shown = re.sub(r"\\(left|right|frac|text|[,;])|[{}^_ ]", "", latex)
    return LETTER * len(shown.replace("\\", "")) + SPACED * shown.count("=")


def _extent(value: float) -> float:
    return nice(abs(value)) or 1.0


def _frame(start: float, end: float, extent: float) -> tuple[float, float]:
    """From where to where a side may reach, so that the frame does not move with every pixel."""
    low, high = min(start, end, 0.0), max(start, end, 0.0)
    grown = 1.0 + GROWTH
    return (-extent * grown if low < 0 else 0.0, extent * grown if high > 0 else 0.0)


def _area(
    x: tuple[float, float], y: tuple[float, float], color: str, opacity: float, pattern: Pattern
) -> Band:
    corners = ((x[0], y[0]), (x[1], y[0]), (x[1], y[1]), (x[0], y[1]))
    return Band(np.array(corners, dtype=np.float64), color, opacity, pattern)


def slope_bar(terms: Sequence[Term], slope: float, slope_latex: str) -> Inset:
    """Each term's share of the slope: bars that begin where the one before ended.

    A negative term goes down again; the last bar is the slope they add up to.
    """
    shown = list(terms[: MOST_TERMS - 1] if len(terms) > MOST_TERMS else terms)
    if len(shown) < len(terms):
        rest = sum(term.value for term in terms[len(shown) :])
        shown.append(Term("\\ldots", "path", rest))
    if len(shown) == 1 and width_of(shown[0].latex) > WIDEST:
        shown = [replace(shown[0], latex=slope_latex)]
    levels = np.concatenate(([0.0], np.cumsum([term.value for term in shown])))
    low, high = min(0.0, float(levels.min())), max(0.0, float(levels.max()))
    bottom, top = -nice(-low), nice(high)
    extent = (top - bottom) or 1.0
    alike = len({term.value > 0 for term in shown if term.value != 0}) <= 1
    columns = len(shown) + (len(shown) > 1)
    below, lowest = bottom - NAME_LINE * extent, bottom - SHARE_LINE * extent
    marks: list[Mark] = [
        Segment((-1.0, 0.0), (columns + 1.0, 0.0), "axis", line="axis", layer=Layer.GUIDE)
    ]
    patterns: tuple[Pattern, ...] = ("rising", "falling", "dotted")
    for index, term in enumerate(shown):
        start, end = float(levels[index]), float(levels[index + 1])
        pattern = patterns[index % 3] if len(shown) > 1 else ""
        marks.append(_area((index + 0.2, index + 0.8), (start, end), term.color, 0.55, pattern))
        level = ((index + 0.2, end), (index + 1.8, end))
        if len(shown) > 1:
            marks.append(Segment(*level, "axis", line="guide", layer=Layer.GUIDE))
        above = max(start, end)
        text = number_latex(term.value)
        marks.append(Label((index + 0.5, above), text, term.color, "top", gap=0.0))
        marks.append(Label((index + 0.5, below), term.latex, term.color, "center"))
        if alike and slope and len(shown) > 1:
            share = f"{abs(term.value / slope) * 100:.0f}\\,\\%"
            marks.append(Label((index + 0.5, lowest), share, term.color, "center"))
    if len(shown) > 1:
        middle = columns - 0.5
        marks.append(_area((middle - 0.3, middle + 0.3), (0.0, slope), "derivative", 0.55, ""))
        text = number_latex(slope)
        marks.append(Label((middle, max(slope, 0.0)), text, "derivative", "top", gap=0.0))
        marks.append(Label((middle, below), slope_latex, "derivative", "center"))
    view = Viewport(-0.1, columns + 0.1, bottom - 0.54 * extent, top + 0.28 * extent)
    words = [word for term in shown for word in (term.latex, number_latex(term.value))]
    wide = max((width_of(word) for word in words), default=0.0)
    inset = Inset(view, tuple(marks), max(COLUMN, wide) * columns + 24.0, BAR_HEIGHT)
    return replace(inset, most=FOR_MANY) if columns >= MANY else inset


class Line(Struct, frozen=True):
    """A number line of the chain: the name of its quantity, its color and its value."""

    latex: str
    color: str
    value: float


def linked_lines(
    lines: tuple[Line, Line, Line], factors: tuple[float, float], unit: float
) -> Inset:
    """x → u → y on number lines of one scale: a small interval is stretched twice.

    `unit` is half the length of a line. The three lines slide under the points, and the
    stretches multiply.
    """
    most = max(1.0, abs(factors[0]), abs(factors[0] * factors[1]))
    step = 0.62 / most if math.isfinite(most) else 0.0
    ends = [step, step * factors[0], step * factors[0] * factors[1]]
    names = (f"{lines[1].latex}'", f"{lines[2].latex}'")
    marks: list[Mark] = []
    for index in range(2):
        upper, lower = 2.0 - index, 1.0 - index
        corners = ((0.0, upper), (ends[index], upper), (ends[index + 1], lower), (0.0, lower))
        color = ("u", "v")[index]
        pattern: Pattern = "rising" if index == 0 else "falling"
        marks.append(Band(np.array(corners), color, 0.28, pattern))
        text = f"\\times\\, {names[index]} = {number_latex(factors[index])}"
        marks.append(Label((1.02, upper - 0.5), text, color, "right", gap=0.0))
    for index, line in enumerate(lines):
        y = 2.0 - index
        marks.extend(_number_line(line, y, unit))
        marks.append(Segment((0.0, y), (ends[index], y), line.color, line="f", arrow=True))
        marks.append(Dots(as_points((0.0, y)), line.color, 9.0))
        text = f"{line.latex} = {number_latex(line.value)}"
        marks.append(Label((-1.08, y), text, line.color, "left", gap=0.0))
    product = factors[0] * factors[1]
    first, second = (latex_number(f, digits=DIGITS, parentheses=f < 0) for f in factors)
    text = f"{names[1]} \\cdot {names[0]} = {second} \\cdot {first} = {number_latex(product)}"
    marks.append(Label((0.2, -0.62), text, "derivative", "center"))
    view = Viewport(-2.55, 2.75, -0.95, 2.45)
    return Inset(view, tuple(marks), CHAIN_WIDTH, BAR_HEIGHT, most=ALONE)


def _number_line(line: Line, y: float, unit: float) -> list[Mark]:
    """The line with the numbers that are near the value now."""
    low, high = line.value - unit, line.value + unit
    marks: list[Mark] = [Segment((-1.0, y), (1.0, y), "axis", line="axis")]
    found = ticks(low, high, 230.0)
    for value, text in zip(found.values, found.labels, strict=True):
        x = (value - line.value) / unit
        marks.append(Segment((x, y - 0.06), (x, y + 0.06), "axis", line="axis"))
        if 0.25 < abs(x) < 0.93:
            latex = text.replace("−", "-")
            if "×" not in latex:
                marks.append(Label((x, y), latex, "tick", "bottom", gap=0.0))
    return marks
