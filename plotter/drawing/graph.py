"""Paints the picture of a computation graph: boxes, wires and the numbers on them."""

from __future__ import annotations

import math
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from plotter.drawing.graph_sheet import (
    BADGE,
    HEAD_GAP,
    LINE,
    PADDING,
    GraphLook,
    metrics,
    row_names,
    width_of,
)
from plotter.drawing.theme import Theme
from plotter.drawing.words import paint_words
from plotter.figure.graph.layout import Rect
from plotter.figure.graph.marks import GraphPicture, NodeMark, TagMark, WireMark

MARGIN = 24.0
"""Px free around the graph where all of it is shown."""
LARGEST_FIT = 1.6
"""A small graph is not enlarged beyond this to fill the room."""
ARROW = 8.0
WIDTHS = {"waiting": 1.25, "done": 1.75, "active": 3.0}
"""Stroke widths of wires, in px."""


def fitting_scale(width: float, height: float, rect: QRectF, theme: Theme, scale: float) -> float:
    """The scale at which the whole picture lies in the rectangle, enlarged as far as is good.

    `scale` is px of the rectangle for a px of the theme; on a projector all room is used.
    """
    room_x, room_y = rect.width() - 2 * MARGIN * scale, rect.height() - 2 * MARGIN * scale
    largest = math.inf if theme.name == "projector" else LARGEST_FIT * scale
    return max(min(room_x / width, room_y / height, largest), 1e-3)


class GraphPainter:
    """Paints a picture in its own coordinates; `parts` that stand still can be kept as an image."""

    def __init__(self, painter: QPainter, theme: Theme) -> None:
        self._painter, self._theme, self._look = painter, theme, GraphLook(theme)
        self._unit = self._look.unit
        self._cap = metrics(self._look.numbers).capHeight()

    def paint(self, picture: GraphPicture) -> None:
        """Everything."""
        self.paint_still(picture)
        self.paint_numbers(picture)

    def paint_still(self, picture: GraphPicture) -> None:
        """Wires, empty tags, boxes with their heads: all but the numbers."""
        painter = self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for wire in picture.wires:
            if wire.chosen:
                self._underlay(wire)
        for wire in picture.wires:
            self._wire(wire)
        for tag in picture.tags:
            self._tag(tag)
        for node in picture.nodes:
            self._box(node, picture.name)

    def paint_numbers(self, picture: GraphPicture) -> None:
        """The numbers in boxes and tags."""
        painter, color = self._painter, self._theme.color
        painter.setFont(self._look.captions)
        measure = metrics(self._look.captions)
        for tag in picture.tags:
            painter.setPen(color("on-accent" if tag.state == "active" else "text"))
            self._centered(tag.text, tag.rect, measure)
        painter.setFont(self._look.numbers)
        measure = metrics(self._look.numbers)
        beside = 2 * PADDING * self._unit + self._names_width(picture.name)
        painter.setPen(color("f"))
        for node in picture.nodes:
            if node.value and node.kind != "number":
                upper, _ = self._baselines(node.rect)
                self._right(node.value, node.rect, upper, beside, measure)
        painter.setPen(color("derivative"))
        for node in picture.nodes:
            if node.derivative:
                text = f"{node.derivative} …" if node.partial else node.derivative
                _, lower = self._baselines(node.rect)
                self._right(text, node.rect, lower, beside, measure)

    def _names_width(self, name: str) -> float:
        names = max(width_of(text, self._look.words) for text in row_names(name))
        return names + HEAD_GAP * self._unit

    def _baselines(self, rect: Rect) -> tuple[float, float]:
        """How high value and derivative stand in a box."""
        cap, unit = self._cap, self._unit
        lower = rect.bottom - 4 * unit - (LINE * unit - cap) / 2
        return lower - LINE * unit, lower

    def _underlay(self, wire: WireMark) -> None:
        pen = QPen(self._theme.color("selection"), 11 * self._unit)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._painter.strokePath(wire_path(wire), pen)

    def _wire(self, wire: WireMark) -> None:
        painter, unit = self._painter, self._unit
        role = {"forward": "f", "back": "derivative"}.get(wire.direction, "")
        role = role or ("axis" if wire.state == "done" else "border-strong")
        color = self._theme.color("border-strong" if wire.plain and not wire.direction else role)
        pen = QPen(color, WIDTHS[wire.state] * unit)
        if wire.state == "waiting":
            pen.setDashPattern([3, 3])
        painter.strokePath(wire_path(wire), pen)
        back = wire.direction == "back"
        tip = wire.points[0] if back else wire.points[-1]
        size = ARROW * unit * (1.4 if wire.direction else 0.9)
        along = size if back else -size
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        corners = [(tip[0], tip[1])]
        corners += [(tip[0] + along, tip[1] + side * size / 2) for side in (-1, 1)]
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _tag(self, tag: TagMark) -> None:
        painter, color, unit = self._painter, self._theme.color, self._unit
        active = tag.state == "active"
        line = "accent" if active else "focus" if tag.chosen else "border"
        painter.setPen(QPen(color(line), (2.0 if tag.chosen else 1.0) * unit))
        painter.setBrush(color("accent" if active else "surface"))
        radius = tag.rect.height / 2
        painter.drawRoundedRect(_qrect(tag.rect), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _box(self, node: NodeMark, name: str) -> None:
        painter, color, unit = self._painter, self._theme.color, self._unit
        rect = _qrect(node.rect)
        active = node.state == "active"
        outline = "accent" if active else "border-strong"
        width = 2.5 if active else 1.25
        if node.selected:
            painter.setPen(QPen(color("focus"), 3 * unit))
            halo = 4 * unit
            painter.drawRoundedRect(rect.adjusted(-halo, -halo, halo, halo), 10 * unit, 10 * unit)
        pen = QPen(color(outline), width * unit)
        if node.state == "waiting":
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(color("surface-raised"))
        radius = 7 * unit if node.kind == "operation" else min(rect.height() / 2, 12 * unit)
        painter.drawRoundedRect(rect, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._head(node)
        if node.kind == "number":
            return
        painter.setFont(self._look.words)
        painter.setPen(color("text-muted"))
        left = node.rect.left + PADDING * unit
        for text, baseline in zip(row_names(name), self._baselines(node.rect), strict=True):
            paint_words(painter, QPointF(left, baseline), text)

    def _head(self, node: NodeMark) -> None:
        """The sign in its badge and the expression beside it."""
        painter, theme, unit = self._painter, self._theme, self._unit
        sign, expression = self._look.head(node.sign, node.latex, node.kind)
        left = node.rect.left + PADDING * unit
        if node.kind == "number" and expression is not None:
            expression.draw_in(painter, _qrect(node.rect), theme)
            return
        top = node.rect.top + PADDING * unit
        bottom = self._baselines(node.rect)[0] - LINE * unit + 2 * unit
        head = QRectF(left, top, node.rect.width - 2 * PADDING * unit, bottom - top)
        if sign is not None:
            badge = QRectF(left, top, sign.width + 2 * BADGE * unit, head.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("surface-hover"))
            painter.drawRoundedRect(badge, 4 * unit, 4 * unit)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            sign.draw_in(painter, badge, theme)
            head.setLeft(badge.right() + HEAD_GAP * unit)
        if expression is not None:
            expression.draw_in(painter, head, theme)

    def _centered(self, text: str, rect: Rect, measure: QFontMetricsF) -> None:
        width = measure.horizontalAdvance(text)
        baseline = rect.top + (rect.height + measure.capHeight()) / 2
        room = min(width, rect.width)
        self._narrowed(text, rect.left + (rect.width - room) / 2, baseline, width, rect.width)

    def _right(
        self, text: str, rect: Rect, baseline: float, beside: float, measure: QFontMetricsF
    ) -> None:
        """A number that ends at the right side of a box, in what is left `beside` its name."""
        width, room = measure.horizontalAdvance(text), rect.width - beside
        left = rect.right - PADDING * self._unit - min(width, room)
        self._narrowed(text, left, baseline, width, room)

    def _narrowed(self, text: str, left: float, baseline: float, width: float, room: float) -> None:
        """Words where they fit; else pressed together, which only the rarest numbers need."""
        if width <= room + 0.5:
            paint_words(self._painter, QPointF(left, baseline), text)
            return
        self._painter.save()
        self._painter.translate(left, baseline)
        self._painter.scale(room / width, 1.0)
        paint_words(self._painter, QPointF(0, 0), text)
        self._painter.restore()


def wire_path(wire: WireMark) -> QPainterPath:
    """The line of a wire: a bend between each two points, horizontal at both."""
    points = wire.points.tolist()
    path = QPainterPath(QPointF(*points[0]))
    for (x0, y0), (x1, y1) in pairwise(points):
        if y0 == y1:
            path.lineTo(x1, y1)
        else:
            middle = (x0 + x1) / 2
            path.cubicTo(middle, y0, middle, y1, x1, y1)
    return path


def _qrect(rect: Rect) -> QRectF:
    return QRectF(*rect)
