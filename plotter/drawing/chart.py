"""A small chart: grid and numbers in gutters at the left and below, marks in the frame between."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from plotter.drawing.fonts import number_font, number_metrics
from plotter.drawing.strokes import pen_for
from plotter.drawing.theme import Theme
from plotter.drawing.transform import Transform
from plotter.figure.ticks import Ticks, ticks
from plotter.language.numbers import format_number, superscript
from plotter.numeric.viewport import Viewport

GUTTER, BELOW, GAP = 40.0, 20.0, 6.0
"""Px at 100 % left of the frame at least, below it, and between numbers and frame."""
CLOSER = (1.8, 2.7, 3.6)
"""So much closer than in the plot may numbers above one another stand; the first with two wins."""
APART = 8.0
"""Px at 100 % between the last number and the name of the axis."""


class ChartFrame(Struct, frozen=True):
    """Where a chart's lines go, and the ticks beside and below them."""

    inner: QRectF
    viewport: Viewport
    across: Ticks
    upward: Ticks
    name: str = ""


def lay_out_chart(
    rect: QRectF,
    viewport: Viewport,
    theme: Theme,
    scale: float,
    *,
    name: str = "",
    powers: bool = False,
    steps: bool = True,
) -> ChartFrame:
    """The frame inside a rectangle; the gutter is as wide as the longest number.

    `name` is that of the lower axis. With `powers` the heights are exponents of ten, and the
    numbers beside them the powers. With `steps` only whole numbers stand below: there is no half
    of a step.
    """
    size = theme.type_size("caption")
    measure, large = number_metrics(theme, size * scale), size / float(theme.token("type.caption"))
    height = rect.height() - BELOW * scale * large
    upward = _upward(viewport, height / scale / large, powers=powers)
    widest = max((measure.horizontalAdvance(text) for text in upward.labels), default=0.0)
    gutter = max(GUTTER * scale, widest + GAP * scale)
    inner = QRectF(
        rect.left() + gutter, rect.top(), max(rect.width() - gutter, 1.0), max(height, 1.0)
    )
    across = ticks(viewport.x_min, viewport.x_max, inner.width() / scale / large)
    if steps:
        whole = [(v, t) for v, t in zip(across.values, across.labels, strict=True) if v == int(v)]
        across = Ticks(across.step, tuple(v for v, _ in whole), tuple(t for _, t in whole))
    return ChartFrame(inner, viewport, across, upward, name)


def _upward(viewport: Viewport, pixels: float, *, powers: bool) -> Ticks:
    """At least two numbers, if they can be read at all."""
    found = Ticks(0.0, (), ())
    for closer in CLOSER:
        found = ticks(viewport.y_min, viewport.y_max, pixels * closer, upward=True)
        if len(found.values) > 1:
            break
    if powers:
        return Ticks(found.step, found.values, tuple(_power(value) for value in found.values))
    return found


def _power(exponent: float) -> str:
    """10 to this power: 10⁻³, or 3.2 where the exponent is no whole number."""
    if exponent == int(exponent) and not 0 <= exponent <= 1:
        return f"10{superscript(int(exponent))}"
    return format_number(10.0**exponent, digits=2)


def paint_frame(
    painter: QPainter,
    frame: ChartFrame,
    theme: Theme,
    scale: float,
    taken: Sequence[QRectF] = (),
) -> None:
    """Grid, the two axes and their numbers, without those that would meet what is `taken`."""
    inner, transform = frame.inner, Transform.onto(frame.viewport, frame.inner)
    size = theme.type_size("caption") * scale
    measure = number_metrics(theme, size)
    painter.setFont(number_font(theme, size))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(pen_for(theme.color("grid"), 1.0))
    for value in frame.across.values:
        x = transform.x(value)
        painter.drawLine(QPointF(x, inner.top()), QPointF(x, inner.bottom()))
    for value in frame.upward.values:
        y = transform.y(value)
        painter.drawLine(QPointF(inner.left(), y), QPointF(inner.right(), y))
    painter.setPen(pen_for(theme.color("axis"), 1.0))
    painter.drawLine(inner.bottomLeft(), inner.bottomRight())
    painter.drawLine(inner.topLeft(), inner.bottomLeft())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(theme.color("tick"))
    baseline = inner.bottom() + GAP * scale + measure.capHeight()
    end = inner.right() - measure.horizontalAdvance(frame.name)
    taken = list(taken)
    if frame.name:
        painter.drawText(QPointF(end, baseline), frame.name)
        end -= APART * scale
    for value, text in zip(frame.across.values, frame.across.labels, strict=True):
        width = measure.horizontalAdvance(text)
        left = min(transform.x(value) - width / 2, inner.right() - width)
        box = QRectF(left, baseline - measure.capHeight(), width, measure.capHeight())
        if (not frame.name or left + width <= end) and not _meets(box, taken):
            painter.drawText(QPointF(left, baseline), text)
            taken.append(box)
    for value, text in zip(frame.upward.values, frame.upward.labels, strict=True):
        width = measure.horizontalAdvance(text)
        left, baseline = inner.left() - GAP * scale - width, transform.y(value)
        baseline += measure.capHeight() / 2
        box = QRectF(left, baseline - measure.capHeight(), width, measure.capHeight())
        if not _meets(box, taken):
            painter.drawText(QPointF(left, baseline), text)


def _meets(box: QRectF, taken: Sequence[QRectF]) -> bool:
    around = box.adjusted(-APART / 2, -APART / 2, APART / 2, APART / 2)
    return any(around.intersects(other) for other in taken)
