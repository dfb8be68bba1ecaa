"""Grid lines, axes through the origin, and the numbers beside them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter

from plotter.drawing.boxes import Box, around, box_of, meet, rect_of
from plotter.drawing.fonts import number_font, number_metrics, number_width
from plotter.drawing.pens import pen_for
from plotter.drawing.theme import Theme
from plotter.drawing.transform import Transform
from plotter.drawing.words import on_whole_pixel, paint_halo, paint_words
from plotter.figure.ticks import Unit, ticks
from plotter.model.picture import Picture

if TYPE_CHECKING:
    from plotter.drawing.typeset import Formula

# All lengths are px at 100 %, for numbers of the usual size; larger numbers stand farther off.
BELOW_AXIS = 9.5
"""Between the horizontal axis and the tops of its numbers."""
BESIDE_AXIS = 8.0
"""Between the vertical axis and the right ends of its numbers."""
EDGE = 8.0
"""Between the edge of the picture and the numbers of an axis that is out of sight."""
MARGIN = 6.0
"""From the edge: within it, a number of an axis in sight is left out."""
APART = 3.0
"""Between two texts at least."""
ROUNDING = 1e-3
"""Parts of a device pixel that a place between two of them may be off by rounding."""
NEAR = 4.0
"""Px beside a rectangle from which a line may still reach into it."""
CLEAR = 3.0
"""Around a number, where no grid line runs."""
HALO = 1.5
"""Around the figures of a number that stands over a curve."""
NAME_EDGE, NAME_BESIDE, NAME_ABOVE = 8.0, 10.0, 8.0
"""From an axis name to the edge, to the vertical and to the horizontal axis."""

PICTURE = Picture()
"""Grid, axes and numbers as they are unless the user wants it otherwise."""

Number = tuple[Box, str, float]
"""Where a number stands, its text and its value."""


class AxisText(NamedTuple):
    """A number in its place, with so much px cleared around it, or a name (LaTeX)."""

    bounds: Box
    text: str
    clear: float = 0.0
    is_name: bool = False

    @property
    def box(self) -> QRectF:
        """The rectangle that it takes."""
        return rect_of(self.bounds)

    @property
    def patch(self) -> QRectF:
        """What it takes with what is cleared around it."""
        return self.box.adjusted(-self.clear, -self.clear, self.clear, self.clear)

    @property
    def is_negative(self) -> bool:
        """Whether it begins with a minus sign."""
        return not self.is_name and self.text.startswith("−")

    @property
    def reach(self) -> Box:
        """All that is touched for it; before a minus sign more of the curves is cleared."""
        left, top, right, bottom = self.bounds
        before = 2 * self.clear if self.is_negative else self.clear
        return left - before, top - self.clear, right + self.clear, bottom + self.clear


class Axes:
    """The axes of one picture: where lines and numbers stand, and how they are painted."""

    def __init__(
        self,
        transform: Transform,
        theme: Theme,
        scale: float,
        picture: Picture = PICTURE,
        unit: Unit = "decimal",
    ) -> None:
        self._transform, self._theme, self._scale = transform, theme, scale
        self._picture = picture
        self._size = theme.type_size("caption") * scale
        self._unit = self._size / float(theme.token("type.caption"))
        self._left, self._top = transform.left, transform.top
        self._right = transform.left + transform.width
        self._bottom = transform.top + transform.height
        view = transform.viewport
        across = transform.width / self._unit
        self._across = ticks(view.x_min, view.x_max, across, unit=unit)
        self._upward = ticks(view.y_min, view.y_max, transform.height / self._unit, upward=True)
        x, y = transform.x(0.0), transform.y(0.0)
        self._sees_vertical = self._left <= x <= self._right
        self._sees_horizontal = self._top <= y <= self._bottom
        # An axis out of sight is represented by the nearest edge.
        self._x = min(max(x, self._left), self._right)
        self._y = min(max(y, self._top), self._bottom)

    def paint_grid(self, painter: QPainter, within: Sequence[QRectF]) -> None:
        """Hairlines at every tick, without antialiasing: crisp, and many times faster.

        They are drawn as far as they reach into the rectangles `within`.
        """
        if not self._picture.grid:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        view, transform = self._transform.viewport, self._transform
        if self._picture.minor_grid:
            self._grid_pen(painter, "grid-minor")
            across = self._across.minor(view.x_min, view.x_max)
            upward = self._upward.minor(view.y_min, view.y_max)
            self._lines(painter, map(transform.x, across), map(transform.y, upward), within)
        self._grid_pen(painter, "grid")
        across = (x for x in self._across.values if x != 0 or not self._sees_vertical)
        upward = (y for y in self._upward.values if y != 0 or not self._sees_horizontal)
        self._lines(painter, map(transform.x, across), map(transform.y, upward), within)
        painter.restore()

    def _grid_pen(self, painter: QPainter, role: str) -> None:
        ratio = painter.device().devicePixelRatioF()
        pixels = max(round(self._theme.line_width(role) * self._scale * ratio), 1)
        painter.setPen(pen_for(self._theme.color(role), pixels / ratio))

    def paint_lines(self, painter: QPainter, within: Sequence[QRectF]) -> None:
        """The two axes, where the origin's lines are in sight and as far as they reach in."""
        if not self._picture.axes:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self._theme.line_width("axis") * self._scale
        painter.setPen(pen_for(self._theme.color("axis"), width))
        xs = (self._x,) if self._sees_vertical else ()
        ys = (self._y,) if self._sees_horizontal else ()
        self._lines(painter, xs, ys, within)

    def texts(self, names: tuple[str, str], keep_clear: Sequence[QRectF] = ()) -> list[AxisText]:
        """The names, if there are any, and numbers of the axes, each in its place.

        Numbers that would lie in part under one of the rectangles `keep_clear` are left out.
        """
        if not self._picture.axes:
            return []
        found = self._names(names, keep_clear) if any(names) else []
        taken = [*(text.bounds for text in found), *map(box_of, keep_clear)]
        crossing = self._sees_vertical and self._sees_horizontal
        apart, clear = APART * self._unit, CLEAR * self._unit
        # The numbers of one axis keep apart by themselves; only the other's can be in the way.
        for numbers in (self._beneath(), self._beside()):
            reach = around([box for box, _, _ in numbers])
            others = [other for other in taken if meet(other, reach, apart)]
            for box, text, value in numbers:
                if (value == 0 and crossing) or not self._has_room(box):
                    continue
                if not any(meet(box, other, apart) for other in others):
                    taken.append(box)
                    found.append(AxisText(box, text, clear))
        return found

    def paint_texts(self, painter: QPainter, texts: Sequence[AxisText]) -> None:
        """Paint the names where `texts` has put them, and clear the places of the numbers."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        halo = self._theme.color("halo")
        for text in texts:
            if text.is_name:
                self._paint_name(painter, text)
            else:
                painter.fillRect(text.patch, halo)

    def paint_numbers(self, painter: QPainter, texts: Sequence[AxisText]) -> None:
        """Paint the numbers over the curves, each with a halo: no curve makes one unreadable."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(number_font(self._theme, self._size))
        halo, ink = self._theme.color("halo"), self._theme.color("tick")
        around = HALO * self._unit
        for text in texts:
            if text.is_name:
                continue
            at = on_whole_pixel(painter, text.bounds[0], text.bounds[3])
            if halo.alpha():
                paint_halo(painter, at, text.text, around, halo)
                if text.is_negative:
                    # No dash of a curve may make the minus sign longer, or look like one.
                    left, _, right, _ = text.reach
                    middle = at.y() - text.box.height() / 2
                    along = QRectF(left, middle - 2 * around, right - left, 4 * around)
                    painter.fillRect(along, halo)
            painter.setPen(ink)
            paint_words(painter, at, text.text)

    def _paint_name(self, painter: QPainter, text: AxisText) -> None:
        # Imported here: the first picture is there before formulas can be set.
        from plotter.drawing.typeset import typeset

        name = typeset(text.text, self._name_size)
        left, top, _, _ = text.bounds
        name.draw(painter, left, top + name.ascent, self._theme, color="tick")

    @property
    def _name_size(self) -> float:
        return float(self._theme.token("type.formula-small")) * self._unit

    def _lines(
        self,
        painter: QPainter,
        xs: Iterable[float],
        ys: Iterable[float],
        within: Sequence[QRectF],
    ) -> None:
        """Lines through the picture on device pixels, as far as they reach into rectangles."""
        ratio = painter.device().devicePixelRatioF()
        columns = [_crisp(x, ratio) for x in xs]
        rows = [_crisp(y, ratio) for y in ys]
        lines: list[QLineF] = []
        for part in within:
            near = part.adjusted(-NEAR, -NEAR, NEAR, NEAR)
            left, top = max(near.left(), self._left), max(near.top(), self._top)
            right, bottom = min(near.right(), self._right), min(near.bottom(), self._bottom)
            lines += [QLineF(x, top, x, bottom) for x in columns if left <= x <= right]
            lines += [QLineF(left, y, right, y) for y in rows if top <= y <= bottom]
        if lines:
            painter.drawLines(lines)

    def _beneath(self) -> list[Number]:
        """The numbers of the horizontal axis: below it, or above the lower edge."""
        height = number_metrics(self._theme, self._size).capHeight()
        top = min(self._y + BELOW_AXIS * self._unit, self._bottom - height - EDGE * self._unit)
        top = max(top, self._top + EDGE * self._unit)
        bottom = top + height
        numbers: list[Number] = []
        for value, text in zip(self._across.values, self._across.labels, strict=True):
            half, x = number_width(self._theme, self._size, text) / 2, self._transform.x(value)
            numbers.append(((x - half, top, x + half, bottom), text, value))
        return numbers

    def _beside(self) -> list[Number]:
        """The numbers of the vertical axis: left of it, or right of the left edge."""
        half = number_metrics(self._theme, self._size).capHeight() / 2
        widths = [number_width(self._theme, self._size, text) for text in self._upward.labels]
        edge = EDGE * self._unit
        right = max(self._x - BESIDE_AXIS * self._unit, self._left + max(widths, default=0) + edge)
        right = min(right, self._right - edge)
        rows = zip(self._upward.values, self._upward.labels, widths, strict=True)
        numbers: list[Number] = []
        for value, text, width in rows:
            y = self._transform.y(value)
            numbers.append(((right - width, y - half, right, y + half), text, value))
        return numbers

    def _names(self, names: tuple[str, str], keep_clear: Sequence[QRectF]) -> list[AxisText]:
        """The names at the ends of the axes: above the right end, right of the upper end.

        A name that would lie under one of the rectangles `keep_clear` stands before it.
        """
        # Imported here: the first picture is there before formulas can be set.
        from plotter.drawing.typeset import typeset

        unit, size = self._unit, self._name_size
        across, upward = (typeset(name, size) for name in names)
        numbers = 0.0
        if not self._sees_horizontal:
            numbers = number_metrics(self._theme, self._size).capHeight() + EDGE * unit
        baseline = max(self._y - numbers - NAME_ABOVE * unit, self._top + 2 * size)
        left = self._right - NAME_EDGE * unit - across.width
        for rect in sorted(keep_clear, key=QRectF.left, reverse=True):
            if rect.intersects(QRectF(left, baseline - size, across.width, size)):
                left = rect.left() - NAME_EDGE * unit - across.width
        found = [_name(across, left, baseline)]
        if self._sees_vertical:
            left = min(self._x + NAME_BESIDE * unit, self._right - upward.width - EDGE * unit)
            baseline = self._top + NAME_EDGE * unit + upward.ascent
            for rect in sorted(keep_clear, key=QRectF.top):
                if rect.intersects(QRectF(left, baseline - size, upward.width, size)):
                    baseline = rect.bottom() + NAME_EDGE * unit + upward.ascent
            found.append(_name(upward, left, baseline))
        return found

    def _has_room(self, box: Box) -> bool:
        """Whether the number is whole: none is cut by the edge of the picture."""
        left, top, right, bottom = box
        return (
            left >= self._left + MARGIN
            and right <= self._right - MARGIN
            and top >= self._top + MARGIN
            and bottom <= self._bottom - MARGIN
        )


def _name(formula: Formula, left: float, baseline: float) -> AxisText:
    top = baseline - formula.ascent
    bounds = (left, top, left + formula.width, top + formula.height)
    return AxisText(bounds, formula.latex, is_name=True)


def _crisp(value: float, ratio: float) -> float:
    """The nearest middle of a device pixel, so that a hairline fills exactly one row of them."""
    return (math.floor(value * ratio + ROUNDING) + 0.5) / ratio
