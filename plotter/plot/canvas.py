"""The interactive canvas: paints the picture of a scene, and tells what the hand wants of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPointingDevice,
    QRegion,
    QTabletEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from plotter.drawing.pens import pen_for
from plotter.drawing.theme import Theme
from plotter.figure.compose import Marks
from plotter.figure.scene import Scene
from plotter.numeric.viewport import Viewport
from plotter.plot.hand import Hand
from plotter.plot.layers import Layers
from plotter.plot.pen import PenAsMouse

_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)

REST = 40
"""Ms after the last move of the view from which on it is at rest: it is painted as a whole."""
ROUNDED = 12
"""Px at 100 % at the corners of what covers the plot that may let it show through."""


class PlotCanvas(QWidget):
    """Shows a scene and tells what the mouse asks for.

    The canvas changes nothing by itself: it announces a viewport or a dragged x (of a
    plane: the name of a grip with x and y), and shows the scene that follows from it. Its wishes
    are those of `Hand`; `pen_turned` tells that a pen on a tablet touches down with its eraser,
    and that it is lifted again.
    """

    pen_turned = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._ringed = False
        self._pen = PenAsMouse(self)
        self._covered = QRegion()
        self._covers: tuple[tuple[QRectF, ...], float] = ((), 1.0)
        self._layers = Layers(moves=True)
        self._hand = hand = Hand(self, self._layers)
        hand.stale.connect(self._repaint)
        self.viewport_changed = hand.wished
        self.tangent_dragged = hand.tangent_dragged
        self.secant_dragged = hand.secant_dragged
        self.start_dragged = hand.start_dragged
        self.grip_dragged = hand.grip_dragged
        self.pen_moved = hand.pen_moved
        self.clicked = hand.clicked
        self.drag_finished = hand.drag_finished
        self.hovered = hand.hovered
        self.fit_requested = hand.fit_requested
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._settle)

    def set_scene(self, scene: Scene, changed: frozenset[str] | None) -> None:
        """Show another scene; `changed` names the fields in which it differs: any if None.

        Only overlays that read one of them are made again, and the still picture is painted
        again only if one of its overlays or the viewport changed.
        """
        self._layers.set_scene(scene, changed)
        touched = self._layers.touched
        if touched is None or scene.view.picture.crosshair:
            self._repaint()
        else:
            self.update(touched - self._covered)

    def set_theme(self, theme: Theme, zoom: float = 1.0) -> None:
        """Show it in another look, or larger."""
        self._layers.set_theme(theme, zoom)
        self._repaint()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Let nothing glide or grow."""
        self._hand.reduced_motion = reduced

    def keep_clear(self, rects: Sequence[QRectF]) -> None:
        """Keep the names of the curves out of these rectangles, which something covers."""
        covered = (tuple(rects), self._layers.zoom)
        if covered == self._covers:
            return
        self._covers = covered
        self._covered = QRegion()
        for rect in rects:
            self._covered += _inside(rect.toRect(), round(ROUNDED * self._layers.zoom))
        self._layers.keep_clear(rects)
        self._repaint()

    @property
    def seen(self) -> Scene | None:
        """What is shown."""
        return self._layers.scene

    @property
    def marks(self) -> Marks:
        """The marks of every shown overlay."""
        return self._layers.marks

    @property
    def gliding(self) -> bool:
        """Whether it is on its way to another viewport by itself."""
        return self._hand.glide.running

    def glide_to(self, viewport: Viewport) -> None:
        """Ask for the viewports on the way to this one: 400 ms, or at once with reduced motion."""
        scene = self._layers.scene
        if scene is not None:
            slow = int(self._layers.theme.token("motion.slow"))
            duration = 0 if self._hand.reduced_motion else slow
            self._hand.glide.start(scene.viewport, viewport, duration)

    def stay(self) -> None:
        """Ask for no other viewport on the way to one."""
        self._hand.glide.stop()

    def _repaint(self) -> None:
        # What covers the plot stands still: to paint it again would take longer than the path.
        self.update(QRegion(self.rect()) - self._covered)

    def _settle(self) -> None:
        self._layers.settle()
        self._repaint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what the event asks for."""
        painter = QPainter(self)
        self._layers.paint(painter, self.size(), self._hand.grown, event.region())
        if not self._layers.settled:
            self._rest.start()
        x = self._hand.points_at
        if x is not None:
            self._layers.paint_crosshair(painter, self.size(), x)
        if self._ringed:
            painter.setPen(pen_for(self._layers.theme.color("focus"), 2.0))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys go to who came here by keys."""
        super().focusInEvent(event)
        self._ring(shown=event.reason() in _BY_KEYS)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys go elsewhere."""
        super().focusOutEvent(event)
        self._ring(shown=False)

    def _ring(self, *, shown: bool) -> None:
        if shown != self._ringed:
            self._ringed = shown
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of what is under the pointer."""
        self._hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held, or read off."""
        if event.buttons() == Qt.MouseButton.NoButton:
            self._hand.hover(event)
        else:
            self._hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._hand.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for the view that shows what matters."""
        self._hand.press_twice(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom."""
        self._hand.turn_wheel(event)

    def leaveEvent(self, _event: QEvent) -> None:
        """Read nothing off any more."""
        self._hand.leave()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen on a tablet does what the mouse does; its other end rubs out."""
        over = event.pointerType() == QPointingDevice.PointerType.Eraser
        if over and event.type() == QEvent.Type.TabletPress:
            self.pen_turned.emit(True)
        self._pen.hear(event)
        if over and event.type() == QEvent.Type.TabletRelease:
            self.pen_turned.emit(False)


def _inside(rect: QRect, corner: int) -> QRect:
    """A rectangle without its corners, in one piece: around few rectangles painting is quick."""
    return rect.adjusted(corner, 0, -corner, 0)
