"""What the hand wants of the plot: gestures over it become wishes."""

from __future__ import annotations

import math
from typing import Literal

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from plotter.drawing.transform import Transform
from plotter.figure.marks import Handle
from plotter.figure.navigation import zoomed_at
from plotter.numeric.viewport import Viewport
from plotter.plot.layers import Layers
from plotter.plot.motion import Glide, moved, wheel_factor

DRAG_FROM = 4.0
"""Px the pointer moves before a press becomes a drag of the view."""
NEAR = 6.0
"""Px from the curve or the axis within which a press takes hold of the tangent."""
LONGEST_WAIT = 250
"""Ms after which a click is no longer taken for the first half of a double click."""

ABOVE, BENEATH, BESIDE = 5.0, 26.0, 40.0
"""Px at 100 % from an axis, on its bare side and on those of its numbers, that belong to it."""

Gesture = Literal["", "pressed", "pan", "grip", "pen"]


class Hand(QObject):
    """The pointer over a canvas. What it wants is announced; the document decides.

    `stale` tells that the plot looks otherwise now: a grip grows, or the crosshair follows.
    `hovered` carries (x, y) in data coordinates, or None; `pen_moved` the places before and
    after, the same place when the pen touches down.
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

    def __init__(self, canvas: QWidget, layers: Layers) -> None:
        super().__init__(canvas)
        self._canvas, self._layers = canvas, layers
        self.reduced_motion = False
        self.glide = Glide(self)
        self.glide.moved.connect(self.wished)
        self._gesture: Gesture = ""
        self._pressed_at = QPointF()
        self._pressed_view: Viewport | None = None
        self._button = Qt.MouseButton.NoButton
        self._fetched = False
        self._clicked_at = (0.0, 0.0)
        self._held: Handle | None = None
        self._grip_offset = (0.0, 0.0)
        self._pen_at = (0.0, 0.0)
        self._hover_name = ""
        self._pointer: QPointF | None = None
        self._growth = QVariantAnimation(self)
        self._growth.setStartValue(0.0)
        self._growth.setEndValue(1.0)
        self._growth.valueChanged.connect(lambda _: self.stale.emit())
        self._click = QTimer(self)
        self._click.setSingleShot(True)
        self._click.timeout.connect(self._say_clicked)

    @property
    def grown(self) -> dict[str, float]:
        """How far the grip under the pointer has grown, from 0 to 1, by its name."""
        if not self._hover_name:
            return {}
        if self._gesture == "grip" or self.reduced_motion:
            return {self._hover_name: 1.0}
        return {self._hover_name: float(self._growth.currentValue() or 0.0)}

    @property
    def points_at(self) -> float | None:
        """The x under the pointer; None if it is elsewhere, or moves the view."""
        if self._pointer is None or self._gesture == "pan" or self._layers.scene is None:
            return None
        return self._data(self._pointer)[0]

    def press(self, event: QMouseEvent) -> None:
        """Take hold of a grip under the pointer, else of the view."""
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            event.ignore()
            return
        event.accept()
        scene = self._layers.scene
        # A second press of the same button: its release went to something else, a menu perhaps.
        busy = self._gesture and event.button() != self._button
        if scene is None or (busy and event.buttons() & self._button):
            return
        if self._click.isActive():
            self._click.stop()
            self._say_clicked()
        self.glide.stop()
        self._button, self._fetched = event.button(), False
        self._pressed_at, self._pressed_view = event.position(), scene.viewport
        if self._draws(event):
            self._gesture, self._pen_at = "pen", self._data(event.position())
            self.pen_moved.emit(self._pen_at, self._pen_at)
            return
        handle = self._handle_at(event.position(), finger=_is_finger(event))
        if handle is not None and event.button() == Qt.MouseButton.LeftButton:
            self._gesture, self._held = "grip", handle
            x, y = self._data(event.position())
            self._grip_offset = (handle.position[0] - x, handle.position[1] - y)
            self._canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._hover(handle.name)
        elif event.button() == Qt.MouseButton.LeftButton and (own := self._fetched_from(event)):
            self._gesture, self._held, self._fetched = "grip", own, True
            self._grip_offset = (0.0, 0.0)
            self._hover(own.name)
            self._canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._drag(event.position())
        else:
            self._gesture = "pressed"

    def move(self, event: QMouseEvent) -> None:
        """Drag the grip, or the view once it is clear that this is no click."""
        event.accept()
        if self._gesture == "pen":
            before, self._pen_at = self._pen_at, self._data(event.position())
            self.pen_moved.emit(before, self._pen_at)
            return
        if self._gesture == "grip" and self._held is not None:
            self._drag(event.position())
            self._point_at(event.position())
            return
        way = event.position() - self._pressed_at
        if self._gesture == "pressed" and way.manhattanLength() >= DRAG_FROM:
            self._gesture = "pan"
            self._canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._gesture == "pan" and self._pressed_view is not None:
            view, size = self._pressed_view, self._canvas.size()
            across = -way.x() / max(size.width(), 1.0) * view.width
            upward = way.y() / max(size.height(), 1.0) * view.height
            self.wished.emit(moved(view, across, upward))

    def release(self, event: QMouseEvent) -> None:
        """End the drag; a press that never moved was a click."""
        event.accept()
        if event.button() != self._button:
            return  # the button that began is still down
        self._button = Qt.MouseButton.NoButton
        gesture, self._gesture, self._held = self._gesture, "", None
        if gesture == "pressed" and event.button() == Qt.MouseButton.LeftButton:
            # The view may be another one by the time that it is no double click.
            self._clicked_at = self._data(self._pressed_at)
            interval = QGuiApplication.styleHints().mouseDoubleClickInterval()
            self._click.start(min(interval, LONGEST_WAIT))
        elif gesture in ("grip", "pan", "pen"):
            self.drag_finished.emit()
        self._look_under(event.position())

    def press_twice(self, event: QMouseEvent) -> None:
        """Ask for the view that shows what matters."""
        event.accept()
        # A first click on the curve has brought the grip here: it was not aimed at.
        aimed = self._handle_at(event.position()) is not None and not self._fetched
        free = not aimed and not self._draws(event)
        if event.button() == Qt.MouseButton.LeftButton and free:
            self._click.stop()
            self.fit_requested.emit()
        else:
            self.press(event)

    def turn_wheel(self, event: QWheelEvent) -> None:
        """Zoom at the pointer; over an axis or with Ctrl or Shift in x or in y alone."""
        scene, turn = self._layers.scene, event.angleDelta()
        # Some systems turn the wheel sideways while a key is held.
        delta = max(turn.x(), turn.y(), key=abs)
        if scene is None or not delta:
            event.ignore()
            return
        event.accept()
        self.glide.stop()
        factor, keys = wheel_factor(delta), event.modifiers()
        over_x, over_y = self._axes_under(event.position())
        only_x = over_x or bool(keys & Qt.KeyboardModifier.ControlModifier)
        only_y = not only_x and (over_y or bool(keys & Qt.KeyboardModifier.ShiftModifier))
        if scene.view.picture.equal_scales:
            only_x = only_y = False
        at = self._data(event.position())
        factors = (1.0 if only_y else factor, 1.0 if only_x else factor)
        self.wished.emit(zoomed_at(scene.viewport, at, *factors))
        if self._gesture in ("pressed", "pan") and self._layers.scene is not None:
            # The drag goes on from what is seen now.
            self._pressed_at, self._pressed_view = event.position(), self._layers.scene.viewport

    def hover(self, event: QMouseEvent) -> None:
        """Tell where the pointer is, and let a grip under it grow."""
        if self._layers.scene is not None:
            self._look_under(event.position())
            self._point_at(event.position())
            self.hovered.emit(self._data(event.position()))

    def leave(self) -> None:
        """Tell that the pointer is gone."""
        self._hover("")
        self._point_at(None)
        self.hovered.emit(None)

    def _drag(self, position: QPointF) -> None:
        """Wish the held grip to the pointer: in a plane to a place, on a curve to an x."""
        scene, held = self._layers.scene, self._held
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
        if self._layers.scene is not None:
            self.clicked.emit(*self._clicked_at)

    def _transform(self) -> Transform:
        scene = self._layers.scene
        assert scene is not None
        return Transform.onto(scene.viewport, QRectF(self._canvas.rect()))

    def _data(self, position: QPointF) -> tuple[float, float]:
        """The data coordinates of a pixel of the canvas."""
        return self._transform().data(position.x(), position.y())

    def _axes_under(self, position: QPointF) -> tuple[bool, bool]:
        """Whether the pointer is over the horizontal or the vertical axis or its numbers.

        Where they cross it is over neither: that zooms both.
        """
        scene = self._layers.scene
        if scene is None or not scene.view.picture.axes:
            return False, False
        origin = self._transform().point((0.0, 0.0))
        size, zoom = self._canvas.size(), self._layers.zoom
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
        reach = float(self._layers.theme.token(token)) / 2 * self._layers.zoom
        if self._layers.scene is None:
            return None
        transform, best = self._transform(), None
        for handle in self._layers.handles:
            offset = transform.point(handle.position) - position
            distance = math.hypot(offset.x(), offset.y())
            if distance <= reach:
                best, reach = handle, distance
        return best

    def _own_grip(self) -> Handle | None:
        """The grip of the tangent, or of the point of a plane, if it is shown."""
        names = ("tangent", "point")
        return next((grip for grip in self._layers.handles if grip.name in names), None)

    def _fetched_from(self, event: QMouseEvent) -> Handle | None:
        """The own grip if a press takes it along: with Ctrl, on the curve, on the axis."""
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return self._own_grip() if held or self._is_on_curve(event.position()) else None

    def _is_on_curve(self, position: QPointF) -> bool:
        """Whether a place is on the curve of f, or on the axis along which the tangent goes."""
        scene = self._layers.scene
        if scene is None or scene.planar or self._own_grip() is None:
            return False
        reach = NEAR * self._layers.zoom
        x, y = self._data(position)
        across = scene.viewport.width / max(self._canvas.size().width(), 1.0)
        upward = scene.viewport.height / max(self._canvas.size().height(), 1.0)
        if scene.view.lens == "tangent" and abs(y) <= reach * upward:
            return True
        if "f" not in scene.inputs.shown:
            return False
        offsets = np.linspace(-reach, reach, 13)
        heights = (scene.values(x + offsets * across) - y) / upward
        return bool(np.any(np.hypot(offsets, heights) <= reach))

    def _holds_pen(self) -> bool:
        """Whether the hand holds pen or eraser over the plot of f′."""
        scene = self._layers.scene
        if scene is None or scene.view.lens != "tangent" or scene.dimmed:
            return False
        return bool(scene.view.pen) and "sketch" in scene.inputs.shown

    def _draws(self, event: QMouseEvent) -> bool:
        """Whether a press draws: not with Ctrl, which moves the tangent from anywhere."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        return self._holds_pen() and event.button() == Qt.MouseButton.LeftButton and not held

    def _look_under(self, position: QPointF) -> None:
        if self._holds_pen():
            self._hover("")
            self._canvas.setCursor(Qt.CursorShape.CrossCursor)
            return
        handle = self._handle_at(position)
        if handle is None and self._is_on_curve(position):
            handle = self._own_grip()
        self._hover("" if handle is None else handle.name)
        self._canvas.setCursor(
            Qt.CursorShape.ArrowCursor if handle is None else Qt.CursorShape.OpenHandCursor
        )

    def _point_at(self, position: QPointF | None) -> None:
        """Let the crosshair follow the pointer."""
        self._pointer = position
        scene = self._layers.scene
        if scene is not None and scene.view.picture.crosshair:
            self.stale.emit()

    def _hover(self, name: str) -> None:
        """Let a grip grow; the last one is small again at once."""
        if name == self._hover_name:
            return
        self._hover_name = name
        self._growth.stop()
        if name and not self.reduced_motion:
            self._growth.setDuration(int(self._layers.theme.token("motion.quick")))
            self._growth.start()
        self.stale.emit()


def _is_finger(event: QMouseEvent) -> bool:
    """Whether Qt made the event of a touch."""
    return event.source() != Qt.MouseEventSource.MouseEventNotSynthesized
