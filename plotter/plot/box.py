"""pyqtgraph's view box as our plot: it paints the figure and turns the mouse into wishes."""

from __future__ import annotations

from typing import Any, Literal

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QSize, QSizeF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QRegion
from PySide6.QtWidgets import (
    QGraphicsSceneHoverEvent,
    QGraphicsSceneMouseEvent,
    QGraphicsSceneWheelEvent,
)

from plotter.figure.marks import Handle
from plotter.figure.navigation import zoomed_at
from plotter.figure.scene import Scene
from plotter.numeric.viewport import Viewport
from plotter.plot.layers import Layers
from plotter.plot.motion import Glide, moved, wheel_factor

DRAG_FROM = 4.0
"""Px the pointer moves before a press becomes a drag of the view."""
NEAR = 6.0
"""Px from the curve or the axis within which a press takes hold of the tangent."""
REST = 40
"""Ms after the last move of the view from which on it is at rest: it is painted as a whole."""
LONGEST_WAIT = 250
"""Ms after which a click is no longer taken for the first half of a double click."""

ABOVE, BENEATH, BESIDE = 5.0, 26.0, 40.0
"""Px at 100 % from an axis, on its bare side and on those of its numbers, that belong to it."""

Gesture = Literal["", "pressed", "pan", "grip", "pen"]


class PlotBox(pg.ViewBox):
    """The plot's surface. What the hand wants is announced; the document decides.

    `stale` tells that it looks otherwise now and wants to be painted, `touched` that a region
    does; `wanted` is the part of it
    that is painted next, None for all.
    """

    wished = Signal(object)
    tangent_dragged = Signal(float)
    secant_dragged = Signal(float)
    start_dragged = Signal(float)
    grip_dragged = Signal(str, float, float)
    pen_moved = Signal(object, object)
    clicked = Signal(float, float)
    drag_finished = Signal()
    hovered = Signal(object)
    fit_requested = Signal()
    stale = Signal()
    touched = Signal(object)

    def __init__(self) -> None:
        super().__init__(enableMouse=False, enableMenu=False, border=None)
        self.disableAutoRange()
        self.setAcceptHoverEvents(True)
        self.layers = Layers(moves=True)
        self.reduced_motion = False
        self.wanted: QRegion | None = None
        self.glide = Glide(self)
        self.glide.moved.connect(self.wished)
        self._gesture: Gesture = ""
        self._pressed_at = QPointF()
        self._pressed_view: Viewport | None = None
        self._held: Handle | None = None
        self._grip_offset = (0.0, 0.0)
        self._pen_at = (0.0, 0.0)
        self._hover_name = ""
        self._pointer: QPointF | None = None
        self._growth = QVariantAnimation(self)
        self._growth.setStartValue(0.0)
        self._growth.setEndValue(1.0)
        self._growth.valueChanged.connect(lambda _: self.stale.emit())
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._settle)
        self._click = QTimer(self)
        self._click.setSingleShot(True)
        self._click.timeout.connect(self._say_clicked)

    # What is shown

    def set_scene(self, scene: Scene, changed: frozenset[str]) -> None:
        """Show another scene; `changed` names the fields in which it differs."""
        before = self.layers.scene
        self.layers.set_scene(scene, changed)
        if before is None or before.viewport != scene.viewport:
            view = scene.viewport
            x_range, y_range = (view.x_min, view.x_max), (view.y_min, view.y_max)
            self.setRange(xRange=x_range, yRange=y_range, padding=0, disableAutoRange=False)
        touched = self.layers.touched
        if touched is None or scene.view.picture.crosshair:
            self.stale.emit()
        else:
            self.touched.emit(touched)

    def paint(self, p: QPainter, opt: Any, widget: Any = None) -> None:
        """Paint the figure."""
        grown = {self._hover_name: self._grown()} if self._hover_name else {}
        size = self._pixels()
        self.layers.paint(p, size, grown, self.wanted)
        if not self.layers.settled:
            self._rest.start()
        if self._pointer is not None and self._gesture != "pan":
            self.layers.paint_crosshair(p, size, self._data(self._pointer)[0])

    def _settle(self) -> None:
        self.layers.settle()
        self.stale.emit()

    def _pixels(self) -> QSize:
        return QSizeF(self.size()).toSize()

    def _grown(self) -> float:
        if self._gesture == "grip" or self.reduced_motion:
            return 1.0
        return float(self._growth.currentValue() or 0.0)

    # The pointer

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """Take hold of a grip under the pointer, else of the view."""
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            event.ignore()
            return
        event.accept()
        scene = self.layers.scene
        if scene is None:
            return
        self.glide.stop()
        self._pressed_at, self._pressed_view = event.pos(), scene.viewport
        if self._draws(event):
            self._gesture, self._pen_at = "pen", self._data(event.pos())
            self.pen_moved.emit(self._pen_at, self._pen_at)
            return
        handle = self._handle_at(event.pos(), finger=_is_finger(event))
        if handle is not None and event.button() == Qt.MouseButton.LeftButton:
            self._gesture, self._held = "grip", handle
            x, y = self._data(event.pos())
            self._grip_offset = (handle.position[0] - x, handle.position[1] - y)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._hover(handle.name)
        elif event.button() == Qt.MouseButton.LeftButton and self._fetches(event):
            self._gesture, self._held = "grip", self._own_grip()
            self._grip_offset = (0.0, 0.0)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._drag(event.pos())
        else:
            self._gesture = "pressed"

    def mouseMoveEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """Drag the grip, or the view once it is clear that this is no click."""
        event.accept()
        if self._gesture == "pen":
            before, self._pen_at = self._pen_at, self._data(event.pos())
            self.pen_moved.emit(before, self._pen_at)
            return
        if self._gesture == "grip" and self._held is not None:
            self._drag(event.pos())
            return
        way = event.pos() - self._pressed_at
        if self._gesture == "pressed" and way.manhattanLength() >= DRAG_FROM:
            self._gesture = "pan"
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._gesture == "pan" and self._pressed_view is not None:
            view, size = self._pressed_view, self.size()
            across = -way.x() / max(size.width(), 1.0) * view.width
            upward = way.y() / max(size.height(), 1.0) * view.height
            self.wished.emit(moved(view, across, upward))

    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """End the drag; a press that never moved was a click."""
        event.accept()
        gesture, self._gesture, self._held = self._gesture, "", None
        if gesture == "pressed" and event.button() == Qt.MouseButton.LeftButton:
            interval = QGuiApplication.styleHints().mouseDoubleClickInterval()
            self._click.start(min(interval, LONGEST_WAIT))
        elif gesture in ("grip", "pan", "pen"):
            self.drag_finished.emit()
        self._look_under(event.pos())

    def mouseDoubleClickEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """Ask for the view that shows what matters."""
        event.accept()
        free = self._handle_at(event.pos()) is None and not self._draws(event)
        if event.button() == Qt.MouseButton.LeftButton and free:
            self._click.stop()
            self.fit_requested.emit()
        else:
            self.mousePressEvent(event)

    def wheelEvent(self, ev: QGraphicsSceneWheelEvent, axis: int | None = None) -> None:
        """Zoom at the pointer; over an axis or with Ctrl or Shift in x or in y alone."""
        scene = self.layers.scene
        if scene is None or not ev.delta():
            ev.ignore()
            return
        ev.accept()
        self.glide.stop()
        factor = wheel_factor(ev.delta())
        keys = ev.modifiers()
        over_x, over_y = self._axes_under(ev.pos())
        only_x = over_x or bool(keys & Qt.KeyboardModifier.ControlModifier)
        only_y = not only_x and (over_y or bool(keys & Qt.KeyboardModifier.ShiftModifier))
        if scene.view.picture.equal_scales:
            only_x = only_y = False
        at = self._data(ev.pos())
        factors = (1.0 if only_y else factor, 1.0 if only_x else factor)
        self.wished.emit(zoomed_at(scene.viewport, at, *factors))

    def hoverMoveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        """Tell where the pointer is, and let a grip under it grow."""
        self._look_under(event.pos())
        self._point_at(event.pos())
        if self.layers.scene is not None:
            self.hovered.emit(self._data(event.pos()))

    def hoverLeaveEvent(self, _event: QGraphicsSceneHoverEvent) -> None:
        """Tell that the pointer is gone."""
        self._hover("")
        self._point_at(None)
        self.hovered.emit(None)

    # Helpers

    def _drag(self, position: QPointF) -> None:
        """Wish the held grip to the pointer: in a plane to a place, on a curve to an x."""
        scene, held = self.layers.scene, self._held
        if scene is None or held is None:
            return
        x, y = self._data(position)
        x, y = x + self._grip_offset[0], y + self._grip_offset[1]
        if scene.planar:
            self.grip_dragged.emit(held.name, x, y)
            return
        wishes = {"start": self.start_dragged, "secant": self.secant_dragged}
        wishes.get(held.name, self.tangent_dragged).emit(x)

    def _say_clicked(self) -> None:
        if self.layers.scene is not None:
            self.clicked.emit(*self._data(self._pressed_at))

    def _data(self, position: QPointF) -> tuple[float, float]:
        """The data coordinates of a pixel of the box."""
        point = self.mapToView(position)
        return (point.x(), point.y())

    def _axes_under(self, position: QPointF) -> tuple[bool, bool]:
        """Whether the pointer is over the horizontal or the vertical axis or its numbers.

        Where they cross it is over neither: that zooms both.
        """
        scene = self.layers.scene
        if scene is None or not scene.view.picture.axes:
            return False, False
        origin, size, zoom = self.mapFromView(QPointF(0.0, 0.0)), self.size(), self.layers.zoom
        x = min(max(origin.x(), BESIDE * zoom), size.width())
        y = min(max(origin.y(), 0.0), size.height() - BENEATH * zoom)
        over_x = -ABOVE * zoom <= position.y() - y <= BENEATH * zoom
        over_y = -BESIDE * zoom <= position.x() - x <= ABOVE * zoom
        return over_x and not over_y, over_y and not over_x

    def _handle_at(self, position: QPointF, *, finger: bool = False) -> Handle | None:
        """The nearest grip within reach of the pointer; the upper one of two equally near.

        A finger hides what it points at, so it reaches farther.
        """
        token = "size.hit-touch" if finger else "size.hit-min"
        reach = float(self.layers.theme.token(token)) / 2 * self.layers.zoom
        best: Handle | None = None
        for handle in self.layers.handles:
            offset = self.mapFromView(QPointF(*handle.position)) - position
            distance = (offset.x() ** 2 + offset.y() ** 2) ** 0.5
            if distance <= reach:
                best, reach = handle, distance
        return best

    def _own_grip(self) -> Handle | None:
        """The grip of the tangent, or of the point of a plane, if it is shown."""
        names = ("tangent", "point")
        return next((grip for grip in self.layers.handles if grip.name in names), None)

    def _fetches(self, event: QGraphicsSceneMouseEvent) -> bool:
        """Whether a press takes the tangent along: with Ctrl, on the curve, on the axis."""
        scene = self.layers.scene
        if scene is None or self._own_grip() is None:
            return False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return True
        if scene.planar:
            return False
        reach = NEAR * self.layers.zoom
        x, y = self._data(event.pos())
        across = scene.viewport.width / max(self.size().width(), 1.0)
        upward = scene.viewport.height / max(self.size().height(), 1.0)
        if scene.view.lens == "tangent" and abs(y) <= reach * upward:
            return True
        if "f" not in scene.inputs.shown:
            return False
        offsets = np.linspace(-reach, reach, 13)
        heights = (scene.values(x + offsets * across) - y) / upward
        return bool(np.any(np.hypot(offsets, heights) <= reach))

    def _holds_pen(self) -> bool:
        """Whether the hand holds pen or eraser over the plot of f′."""
        scene = self.layers.scene
        if scene is None or scene.view.lens != "tangent" or scene.dimmed:
            return False
        return bool(scene.view.pen) and "sketch" in scene.inputs.shown

    def _draws(self, event: QGraphicsSceneMouseEvent) -> bool:
        """Whether a press draws: not with Ctrl, which moves the tangent from anywhere."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        return self._holds_pen() and event.button() == Qt.MouseButton.LeftButton and not held

    def _look_under(self, position: QPointF) -> None:
        if self._holds_pen():
            self._hover("")
            self.setCursor(Qt.CursorShape.CrossCursor)
            return
        handle = self._handle_at(position)
        self._hover("" if handle is None else handle.name)
        self.setCursor(
            Qt.CursorShape.ArrowCursor if handle is None else Qt.CursorShape.OpenHandCursor
        )

    def _point_at(self, position: QPointF | None) -> None:
        """Let the crosshair follow the pointer."""
        self._pointer = position
        scene = self.layers.scene
        if scene is not None and scene.view.picture.crosshair:
            self.stale.emit()

    def _hover(self, name: str) -> None:
        """Let a grip grow, or shrink the last one."""
        if name == self._hover_name:
            return
        self._hover_name = name
        self._growth.stop()
        if name and not self.reduced_motion:
            self._growth.setDuration(int(self.layers.theme.token("motion.quick")))
            self._growth.start()
        self.stale.emit()


def _is_finger(event: QGraphicsSceneMouseEvent) -> bool:
    """Whether Qt made the event of a touch."""
    return event.source() != Qt.MouseEventSource.MouseEventNotSynthesized
