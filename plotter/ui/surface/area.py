"""The surface where the contours stand: turned with the mouse and the keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from plotter.drawing.surface_figure import paint_surface, room_of
from plotter.drawing.transform import Transform
from plotter.figure.navigation import zoomed_at
from plotter.figure.scene import Scene
from plotter.figure.surface.picture import SurfacePicture, surface_picture
from plotter.language.words import tr
from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.plane.edits import drag, nudge
from plotter.ui.surface.edits import look_as_usual, turn_surface

DEGREES_PER_PX = 0.4
"""How far a drag turns."""
KEY, FINE = 5.0, 1.0
"""Degrees of an arrow key, and with Shift."""
CLICK = 4
"""Px the hand may tremble in a click."""
REACH = 16.0
"""Px from its middle at which a grip is taken."""
NOTCH = 1.0015
"""By how much each unit of the wheel's turning shows more or less of the plane."""
NUDGE = 120
"""Ctrl and an arrow key move the point by this part of the view."""

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class SurfaceArea(QWidget):
    """Paints the surface of now; a drag turns it, a drag at a grip moves the point over it."""

    taken = Signal()

    def __init__(
        self, document: Document, appearance: Appearance, scene: Callable[[], Scene],
        parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._document, self._appearance, self._scene = document, appearance, scene
        self._picture: SurfacePicture | None = None
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._grip = ""
        self._moved = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAccessibleName(tr("Surface"))
        self.setAccessibleDescription(
            tr("Arrow keys turn the surface, with Shift a little; with Ctrl they move the point.")
        )
        self.setToolTip(
            tr("Drag to turn; drag the ring over the surface; double-click to turn back")
        )

    def keep_clear(self, _rects: object) -> None:
        """What floats over the corners covers nothing here."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The surface as it is looked at."""
        self._picture = surface_picture(self._scene())
        painter = QPainter(self)
        paint_surface(
            painter, self._picture, QRectF(self.rect()), self._appearance.theme,
            scale=self._appearance.plot_zoom,
        )  # fmt: skip
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a grip, or the whole."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = self._last = event.position()
        self._moved, self._grip = False, self._grip_at(event.position())
        if self._grip:
            self.taken.emit()
        else:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn, or move what is held over the surface."""
        at = event.position()
        if self._pressed is None:
            grip = bool(self._grip_at(at))
            shape = Qt.CursorShape.PointingHandCursor if grip else Qt.CursorShape.OpenHandCursor
            self.setCursor(shape)
            return
        if not self._moved and (at - self._pressed).manhattanLength() < CLICK:
            return
        self._moved = True
        by, self._last = at - self._last, at
        if self._grip:
            self._follow(self._grip, at)
        else:
            turn_surface(self._document, -by.x() * DEGREES_PER_PX, by.y() * DEGREES_PER_PX)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click puts the point, or the start of a descent, there."""
        if self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = None
        if not self._moved:
            descending = self._document.view.lens == "descent"
            self._follow("start" if descending else "point", event.position())
        self._document.finish_gesture()
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Look from where one looks first."""
        if event.button() == Qt.MouseButton.LeftButton:
            look_as_usual(self._document)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Show more or less of the plane."""
        turned = event.angleDelta().y() or event.pixelDelta().y()
        if not turned:
            return
        view, factor = self._document.view.viewport, NOTCH**-turned
        middle = ((view.x_min + view.x_max) / 2, (view.y_min + view.y_max) / 2)
        self._document.look(viewport=zoomed_at(view, middle, factor, factor), auto_fit=False)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn, or with Ctrl move the point; what is not for the surface goes on to the window."""
        arrow = ARROWS.get(Qt.Key(event.key()))
        if arrow is None:
            super().keyPressEvent(event)
            return
        modifiers = event.modifiers()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            view = self._document.view.viewport
            nudge(self._document, arrow[0] * view.width / NUDGE, arrow[1] * view.height / NUDGE)
            return
        by = FINE if modifiers & Qt.KeyboardModifier.ShiftModifier else KEY
        turn_surface(self._document, arrow[0] * by, arrow[1] * by)

    def _transform(self) -> Transform | None:
        if self._picture is None:
            return None
        rect = QRectF(self.rect())
        return Transform.onto(room_of(self._picture, rect), rect)

    def _grip_at(self, at: QPointF) -> str:
        transform = self._transform()
        if self._picture is None or transform is None:
            return ""
        unit = transform.viewport.width / max(transform.width, 1.0)
        reach = REACH * self._appearance.plot_zoom * unit
        return self._picture.grip_at(transform.data(at.x(), at.y()), reach)

    def _follow(self, grip: str, at: QPointF) -> None:
        """Put what is held where the pointer is over the surface; beside it nothing moves."""
        transform = self._transform()
        if self._picture is None or transform is None:
            return
        place = self._picture.mesh.place_at(transform.data(at.x(), at.y()))
        if place is not None:
            drag(self._document, grip, *place)
