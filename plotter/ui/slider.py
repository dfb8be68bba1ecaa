"""What the timeline, the learning rate and the parameters share: a handle on a line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from plotter.ui.appearance import Appearance

MARGIN = 10
HANDLE_RADIUS = 8
LINE_WIDTH = 4


class HandleTrack(QWidget):
    """A line with a handle at a share of it, from 0 (left) to 1 (right).

    `moved_to` carries the share under the hand, `stepped` −1 or 1 for an arrow key, and
    `released` tells the end of a drag or a key.
    """

    moved_to = Signal(float)
    stepped = Signal(int)
    released = Signal()

    def __init__(self, appearance: Appearance, name: str, *, least_width: int = 120) -> None:
        super().__init__()
        self.appearance = appearance
        self._share, self._least_width = 0.0, least_width
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        appearance.changed.connect(self.update)

    @property
    def share(self) -> float:
        """Where the handle is."""
        return self._share

    def set_share(self, share: float) -> None:
        """Put the handle somewhere, without a signal."""
        share = min(max(share, 0.0), 1.0)
        if share != self._share:
            self._share = share
            self.update()

    def sizeHint(self) -> QSize:
        """Wide and as high as the handle."""
        return QSize(self._least_width, round(28 * self.appearance.zoom))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(60, round(28 * self.appearance.zoom))

    def x_of(self, share: float) -> float:
        """The x of a share, in px."""
        margin = MARGIN * self.appearance.zoom
        return margin + share * (self.width() - 2 * margin)

    def bar(self, start: float, end: float, width: float) -> QRectF:
        """The part of the line between two shares, `width` px thick at 100 %."""
        thick = width * self.appearance.zoom
        left, right = self.x_of(start), self.x_of(end)
        return QRectF(left, self.height() / 2 - thick / 2, right - left, thick)

    def paint_line(self, painter: QPainter) -> None:
        """The line below the handle; the part left of it is filled."""
        color = self.appearance.theme.color
        painter.setPen(Qt.PenStyle.NoPen)
        for end, width, role in ((1.0, LINE_WIDTH - 1, "border-strong"),
                                 (self._share, LINE_WIDTH, "accent")):  # fmt: skip
            bar = self.bar(0.0, end, width)
            painter.setBrush(color(role))
            painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)

    def paint_handle(self, painter: QPainter) -> None:
        """The handle, ringed while it has the focus."""
        color, zoom = self.appearance.theme.color, self.appearance.zoom
        painter.setPen(QPen(color("focus"), 2 * zoom) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(color("accent"))
        radius = HANDLE_RADIUS * zoom
        painter.drawEllipse(QPointF(self.x_of(self._share), self.height() / 2), radius, radius)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Line, then handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_line(painter)
        self.paint_handle(painter)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump to the place."""
        self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the hand."""
        self._follow(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """The drag is over."""
        self.released.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move it by a step while it has the focus."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.stepped.emit(step)
        self.released.emit()

    def _follow(self, event: QMouseEvent) -> None:
        margin = MARGIN * self.appearance.zoom
        room = max(1.0, self.width() - 2 * margin)
        self.moved_to.emit(min(max((event.position().x() - margin) / room, 0.0), 1.0))
