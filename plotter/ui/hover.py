"""The read-out beside the pointer: a small card and a dot on each curve, over the plot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from plotter.drawing.fonts import number_font, number_metrics
from plotter.drawing.transform import Transform
from plotter.drawing.typeset import Formula, typeset
from plotter.drawing.words import paint_words
from plotter.figure.hovering import Hovered, Line, read_beside
from plotter.figure.marks import Handle
from plotter.model.document import Document
from plotter.numeric.curve import FloatArray
from plotter.plot.canvas import PlotCanvas
from plotter.ui.appearance import Appearance

REACH = 28.0
"""Px at 100 % from a curve within which it is read off."""
AWAY = 18
"""Px at 100 % between the pointer and the card."""
GRIP = 20.0
"""Px at 100 % around a grip within which the hand is about to take it."""
SPOT, RING = 9, 2.0
"""The diameter of a dot and the width of its halo, px at 100 %."""
PADDING, ROW, GAP = 8, 20, 12
"""Around the lines, from line to line, and between names and numbers, px at 100 %."""
LOOKED_AT = 6
"""Px between the places at which a curve is looked for under the card."""
ENDS = frozenset({QEvent.Type.Wheel, QEvent.Type.Leave})
"""What ends a hover besides a hand that takes hold of something: a zoom, a pointer that goes."""


class _Over(QWidget):
    """Something small over the plot that the mouse does not notice."""

    def __init__(self, appearance: Appearance, area: QWidget) -> None:
        super().__init__(area)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._appearance = appearance
        self.hide()


class Spot(_Over):
    """A dot on a curve."""

    def __init__(self, appearance: Appearance, area: QWidget, role: str) -> None:
        super().__init__(appearance, area)
        self._role = role

    def put(self, at: QPointF) -> None:
        """Stand at a point of the area."""
        zoom = self._appearance.plot_zoom * self._appearance.theme.handle_factor()
        side = round((SPOT + 2 * RING) * zoom) + 2
        self.setGeometry(round(at.x() - side / 2), round(at.y() - side / 2), side, side)
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The dot with its halo."""
        look = self._appearance.theme
        zoom = self._appearance.plot_zoom * look.handle_factor()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("halo"), RING * zoom))
        painter.setBrush(look.color(self._role))
        middle, radius = QRectF(self.rect()).center(), (SPOT + RING) / 2 * zoom
        painter.drawEllipse(middle, radius, radius)
        painter.end()


class HoverCard(_Over):
    """Names left, numbers right, each in the color of its curve."""

    def __init__(self, appearance: Appearance, area: QWidget) -> None:
        super().__init__(appearance, area)
        self.lines: tuple[Line, ...] = ()

    def say(self, lines: tuple[Line, ...]) -> None:
        """Show these lines, as large as they need it."""
        self.lines = lines
        zoom = self._appearance.zoom
        measure = number_metrics(self._appearance.panel_theme, self._body())
        heads = max(formula.width for formula in self._heads())
        numbers = max(measure.horizontalAdvance(line.value) for line in lines)
        width = heads + numbers + (GAP + 2 * PADDING) * zoom
        self.resize(round(width), round((ROW * len(lines) + 2 * PADDING - 4) * zoom))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card and its lines."""
        look, zoom = self._appearance.panel_theme, self._appearance.zoom
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("border"), 1))
        painter.setBrush(look.color("surface"))
        radius = float(look.token("radius.control")) * zoom
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setFont(number_font(look, self._body()))
        measure = number_metrics(look, self._body())
        baseline = PADDING * zoom + measure.ascent()
        for line, formula in zip(self.lines, self._heads(), strict=True):
            color = "text" if line.color == "tick" else line.color
            formula.draw(painter, PADDING * zoom, baseline, look, color=color)
            painter.setPen(look.color(color))
            right = self.width() - PADDING * zoom - measure.horizontalAdvance(line.value)
            paint_words(painter, QPointF(right, baseline), line.value)
            baseline += ROW * zoom
        painter.end()

    def _body(self) -> float:
        return self._appearance.text_size("body")

    def _heads(self) -> list[Formula]:
        size = self._appearance.text_size("body") * 1.15
        return [typeset(line.head, size) for line in self.lines]


class Hover(QObject):
    """Follows the pointer over a canvas, as long as the hand holds nothing.

    Only the card and the dots are painted when it moves, and the plot under them.
    """

    def __init__(
        self,
        document: Document,
        appearance: Appearance,
        area: QWidget,
        canvas: PlotCanvas,
        cards: tuple[QWidget, ...],
    ) -> None:
        super().__init__(canvas)
        self._document, self._appearance = document, appearance
        self._area, self._canvas, self._cards = area, canvas, cards
        self._held = False
        self.card = HoverCard(appearance, area)
        self.spots = {role: Spot(appearance, area, role) for role in ("f", "derivative")}
        for widget in (self.card, *self.spots.values()):
            widget.stackUnder(cards[0])
        canvas.hovered.connect(self.follow)
        canvas.installEventFilter(self)
        document.inputs_changed.connect(self.end)
        document.view_changed.connect(self.end)
        appearance.changed.connect(self.end)

    def follow(self, place: tuple[float, float] | None) -> None:
        """Read off beside the pointer at a place in data coordinates; None: it is gone."""
        found = None if place is None or self._held else self._read(place)
        if place is None or found is None or not found.lines:
            self.end()
            return
        transform = self._transform()
        self.card.say(found.lines)
        self.card.move(self._beside(transform.point(place).toPoint()))
        self.card.show()
        points = {role: point for point, role in found.spots}
        for role, spot in self.spots.items():
            if role in points:
                spot.put(transform.point(points[role]))
            else:
                spot.hide()

    def end(self) -> None:
        """Take everything away."""
        self.card.hide()
        for spot in self.spots.values():
            spot.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press, a zoom and a leave end it."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self._held = True
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._held = False
        if self._held or event.type() in ENDS:
            self.end()
        return False

    def _transform(self) -> Transform:
        scene = self._canvas.seen
        assert scene is not None
        return Transform.onto(scene.viewport, QRectF(self._canvas.geometry()))

    def _read(self, place: tuple[float, float]) -> Hovered | None:
        scene, size = self._canvas.seen, self._canvas.size()
        if scene is None or size.isEmpty() or scene.view.pen:
            return None
        picture = scene.view.picture
        if not picture.hover or picture.crosshair or self._grip_near(place):
            return None
        pixel = (scene.viewport.width / size.width(), scene.viewport.height / size.height())
        return read_beside(scene, place, pixel, REACH * self._appearance.plot_zoom)

    def _grip_near(self, place: tuple[float, float]) -> bool:
        """Whether a grip is under the pointer: what is known there stands in the read-out."""
        transform, reach = self._transform(), GRIP * self._appearance.plot_zoom
        at = transform.point(place)
        return any(
            (transform.point(mark.position) - at).manhattanLength() <= reach
            for part in self._canvas.marks.values()
            for mark in part
            if isinstance(mark, Handle)
        )

    def _beside(self, pointer: QPoint) -> QPoint:
        """Right below the pointer, or on another side of it where that is free of other cards."""
        away = round(AWAY * self._appearance.zoom)
        size, room = self.card.size(), self._area.rect().adjusted(4, 4, -4, -4)
        right, below = pointer.x() + away, pointer.y() + away
        left, above = pointer.x() - away - size.width(), pointer.y() - away - size.height()
        places = [QPoint(right, below), QPoint(right, above), QPoint(left, above),
                  QPoint(left, below)]  # fmt: skip
        covered = [card.geometry() for card in self._cards if card.isVisible()]
        curves = self._curves_between(left, right + size.width())

        def cost(place: QPoint) -> tuple[bool, int]:
            rect = QRect(place, size)
            in_sight = room.contains(rect) and not any(rect.intersects(card) for card in covered)
            return not in_sight, sum(rect.contains(point) for point in curves)

        return min(places, key=cost)

    def _curves_between(self, left: int, right: int) -> list[QPoint]:
        """Points of the shown curves from pixel to pixel, every few of them."""
        # Imported now: the first picture is painted before numpy is there.
        import numpy as np

        scene, transform = self._canvas.seen, self._transform()
        if scene is None or scene.planar:
            return []
        across = np.arange(left, right, LOOKED_AT, dtype=np.float64)
        x: FloatArray = (across - transform.left) / transform.width * scene.viewport.width
        x += scene.viewport.x_min
        shown = (("f", scene.values), ("derivative", scene.slopes))
        return [
            QPoint(round(pixel), round(transform.y(y)))
            for name, values in shown
            if name in scene.shown
            for pixel, y in zip(across.tolist(), values(x).tolist(), strict=True)
            if scene.viewport.y_min <= y <= scene.viewport.y_max
        ]
