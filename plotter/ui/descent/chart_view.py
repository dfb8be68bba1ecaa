"""One chart of a descent, linked to the cursor: a click or a drag moves it."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from plotter.descent.trajectory import Trajectory
from plotter.drawing.blit import blit
from plotter.drawing.chart import ChartFrame, lay_out_chart, paint_frame
from plotter.drawing.fonts import interface_font
from plotter.drawing.paint import paint_marks
from plotter.drawing.strokes import pen_for
from plotter.drawing.transform import Transform
from plotter.figure.charts import (
    OWN_COLOR,
    Quantity,
    cursors,
    extent,
    line_of,
    lines,
)
from plotter.figure.runs import RunStyle
from plotter.language.numbers import format_number
from plotter.numeric.curve import FloatArray
from plotter.numeric.viewport import Viewport
from plotter.ui.appearance import Appearance

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
SIDE, HEAD = 14, 30
"""Px at 100 % beside the chart and for its title."""
LEAST_HEIGHT = 132
CURSOR = 16
"""Px at 100 % beside the cursor that its markers take at most."""


class ChartView(QWidget):
    """A quantity against the step; what is still to come is muted."""

    scrubbed = Signal(int)

    def __init__(self, appearance: Appearance, quantity: Quantity) -> None:
        super().__init__()
        self._appearance = appearance
        self._quantity: Quantity = quantity
        self._title = ""
        self._trajectories: tuple[Trajectory, ...] = ()
        self._lines: list[FloatArray] = []
        self._styles: tuple[RunStyle, ...] = ()
        self._frame = 0
        self._plan: ChartFrame | None = None
        self._reading_place = QRect()
        self._past: QPixmap | None = None
        self._future: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        appearance.changed.connect(self._forget)

    def show_runs(
        self, title: str, trajectories: tuple[Trajectory, ...], styles: tuple[RunStyle, ...]
    ) -> None:
        """Show other runs, each in its style; a single one in the color of the quantity."""
        if len(trajectories) == 1:
            styles = (RunStyle(OWN_COLOR[self._quantity], line="path"),)
        same = len(trajectories) == len(self._trajectories) and all(
            a is b for a, b in zip(trajectories, self._trajectories, strict=True)
        )
        if same and title == self._title and styles == self._styles:
            return
        self._title, self._trajectories, self._styles = title, trajectories, styles
        self._lines = [line_of(trajectory, self._quantity) for trajectory in trajectories]
        self.setAccessibleName(title)
        self._forget()

    def show_frame(self, frame: int) -> None:
        """Put the cursor on a step."""
        if frame == self._frame:
            return
        before, self._frame = self._frame, frame
        self.setAccessibleDescription(self._reading())
        if self._plan is None:
            self.update()
            return
        self.update(QRegion(self._reading_place) + self._between(self._plan, before, frame))

    def sizeHint(self) -> QSize:
        """Wider than high."""
        return QSize(240, round(LEAST_HEIGHT * self._appearance.zoom))

    def minimumSizeHint(self) -> QSize:
        """High enough for two numbers above each other."""
        return QSize(120, round(LEAST_HEIGHT * self._appearance.zoom))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        self._forget()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump to the step."""
        self._follow(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Scrub."""
        self._follow(event.position().x())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move the cursor by a step while the chart has the focus."""
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self._announce(self._frame + by)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What was played in color, what comes muted, the cursor over both."""
        if self._plan is None or self._past is None or self._future is None:
            self._prepare()
        plan, past, future = self._plan, self._past, self._future
        if plan is None or past is None or future is None:
            return
        painter = QPainter(self)
        transform = Transform.onto(plan.viewport, plan.inner)
        x = transform.x(min(float(self._frame), plan.viewport.x_max))
        played = QRect(0, 0, round(x), self.height())
        blit(painter, (past,), event.region() & played)
        blit(painter, (future,), event.region() - played)
        look, zoom = self._appearance.panel_theme, self._appearance.zoom
        if self._lines:
            painter.setPen(pen_for(look.color("axis"), 1.0))
            painter.drawLine(QPointF(x, plan.inner.top()), QPointF(x, plan.inner.bottom()))
            around = QRectF(self.rect())
            marks = cursors(self._quantity, self._trajectories, self._styles, self._frame)
            grown = _grown(plan, around)
            paint_marks(painter, marks, grown, around, look, scale=zoom)
        self._paint_reading(painter)
        if self.hasFocus():
            painter.setPen(pen_for(look.color("focus"), 2.0))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    def _between(self, plan: ChartFrame, before: int, after: int) -> QRect:
        """The strip that changes when the cursor moves, with room for its markers."""
        transform = Transform.onto(plan.viewport, plan.inner)
        ends = [transform.x(min(float(frame), plan.viewport.x_max)) for frame in (before, after)]
        room = CURSOR * self._appearance.zoom * self._appearance.panel_theme.handle_factor()
        left, right = min(ends) - room, max(ends) + room
        return QRectF(left, 0, right - left, self.height()).toAlignedRect()

    def _font(self) -> QFont:
        look = self._appearance.panel_theme
        return interface_font(look, look.type_size("caption") * self._appearance.zoom)

    def _beside_title(self) -> QRect:
        """Where the number at the cursor stands."""
        zoom = self._appearance.zoom
        title = QFontMetricsF(self._font()).horizontalAdvance(self._title)
        left = (2 * SIDE * zoom + title, (self.width() - SIDE * zoom) / 2)
        return QRectF(min(left), 0, self.width() - min(left), HEAD * zoom).toAlignedRect()

    def _paint_title(self, painter: QPainter) -> None:
        look, zoom = self._appearance.panel_theme, self._appearance.zoom
        head = QRectF(SIDE * zoom, 0, self.width() - 2 * SIDE * zoom, HEAD * zoom)
        painter.setFont(self._font())
        painter.setPen(look.color("text-muted"))
        painter.drawText(head, int(LEFT), self._title)

    def _paint_reading(self, painter: QPainter) -> None:
        look, zoom = self._appearance.panel_theme, self._appearance.zoom
        head = QRectF(SIDE * zoom, 0, self.width() - 2 * SIDE * zoom, HEAD * zoom)
        painter.setFont(self._font())
        painter.setPen(look.color(self._styles[0].color if self._styles else "text"))
        painter.drawText(head, int(RIGHT), self._reading())

    def _reading(self) -> str:
        """The value of the first run at the cursor; of the gradient its size, not its logarithm."""
        if not self._trajectories or not self._trajectories[0].iterates:
            return ""
        iterates = self._trajectories[0].iterates
        iterate = iterates[min(self._frame, len(iterates) - 1)]
        slope = iterate.gradient[0] if len(iterate.x) == 1 else math.hypot(*iterate.gradient)
        values = {"height": iterate.f, "gradient": slope, "position": iterate.x[0]}
        return format_number(values[self._quantity], digits=4)

    def _prepare(self) -> None:
        look, zoom = self._appearance.panel_theme, self._appearance.zoom
        side, head = SIDE * zoom, HEAD * zoom
        room = QRectF(self.rect()).adjusted(side / 2, head, -side, -2)
        if room.width() < 20 or room.height() < 20:
            return
        self._plan = lay_out_chart(
            room,
            extent(self._lines),
            look,
            zoom,
            name=self.tr("step"),
            powers=self._quantity == "gradient",
        )
        self._reading_place = self._beside_title()
        self._past = self._picture(self._plan, "")
        self._future = self._picture(self._plan, "dimmed")

    def _picture(self, plan: ChartFrame, color: str) -> QPixmap:
        look, zoom, ratio = (
            self._appearance.panel_theme,
            self._appearance.zoom,
            self.devicePixelRatioF(),
        )
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(look.color("surface"))
        painter = QPainter(picture)
        self._paint_title(painter)
        paint_frame(painter, plan, look, zoom)
        marks = lines(self._lines, self._styles, color=color)
        paint_marks(painter, marks, plan.viewport, plan.inner, look, scale=zoom)
        painter.end()
        return picture

    def _forget(self) -> None:
        self._plan = self._past = self._future = None
        self.update()

    def _follow(self, x: float) -> None:
        if self._plan is not None:
            transform = Transform.onto(self._plan.viewport, self._plan.inner)
            self._announce(round(transform.data(x, 0.0)[0]))

    def _announce(self, frame: int) -> None:
        last = max((len(run.iterates) - 1 for run in self._trajectories), default=0)
        self.scrubbed.emit(max(0, min(frame, last)))


def _grown(plan: ChartFrame, rect: QRectF) -> Viewport:
    """The viewport of the whole widget, so that a marker at the frame's edge is not cut off."""
    transform = Transform.onto(plan.viewport, plan.inner)
    x_min, y_max = transform.data(rect.left(), rect.top())
    x_max, y_min = transform.data(rect.right(), rect.bottom())
    return Viewport(x_min, x_max, y_min, y_max)
