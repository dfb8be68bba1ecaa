"""The interactive canvas: pyqtgraph's view around a box that paints through drawing/."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPointingDevice,
    QRegion,
    QResizeEvent,
    QTabletEvent,
)
from PySide6.QtWidgets import QWidget

from plotter.drawing.theme import Theme
from plotter.figure.compose import Marks
from plotter.figure.scene import Scene
from plotter.numeric.viewport import Viewport
from plotter.plot.box import PlotBox

_AS_MOUSE = {
    QEvent.Type.TabletPress: (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
    QEvent.Type.TabletMove: (QEvent.Type.MouseMove, Qt.MouseButton.NoButton),
    QEvent.Type.TabletRelease: (QEvent.Type.MouseButtonRelease, Qt.MouseButton.LeftButton),
}

ROUNDED = 12
"""Px at 100 % at the corners of what covers the plot that may let it show through."""


class PlotCanvas(pg.GraphicsView):
    """Shows a scene and tells what the mouse asks for.

    The canvas changes nothing by itself: it announces a viewport or a dragged x (of a
    plane: the name of a grip with x and y), and shows the scene that follows from it. `hovered`
    carries (x, y) in data coordinates, or None; `pen_moved` the places before and after, the
    same place when the pen touches down. `pen_turned` tells that a pen on a tablet touches down
    with its eraser, and that it is lifted again.
    """

    viewport_changed = Signal(object)
    size_changed = Signal(int, int)
    tangent_dragged = Signal(float)
    secant_dragged = Signal(float)
    start_dragged = Signal(float)
    grip_dragged = Signal(str, float, float)
    pen_moved = Signal(object, object)
    clicked = Signal(float, float)
    drag_finished = Signal()
    hovered = Signal(object)
    fit_requested = Signal()
    pen_turned = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackground(None)
        self.setViewportUpdateMode(pg.GraphicsView.ViewportUpdateMode.NoViewportUpdate)
        self.setCacheMode(pg.GraphicsView.CacheModeFlag.CacheNone)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._covered = QRegion()
        self._covers: tuple[tuple[QRectF, ...], float] = ((), 1.0)
        self._box = PlotBox()
        self.setCentralItem(self._box)
        self._box.stale.connect(self._repaint)
        self._box.touched.connect(self._repaint_region)
        self._box.wished.connect(self.viewport_changed)
        self._box.tangent_dragged.connect(self.tangent_dragged)
        self._box.secant_dragged.connect(self.secant_dragged)
        self._box.start_dragged.connect(self.start_dragged)
        self._box.grip_dragged.connect(self.grip_dragged)
        self._box.pen_moved.connect(self.pen_moved)
        self._box.clicked.connect(self.clicked)
        self._box.drag_finished.connect(self.drag_finished)
        self._box.hovered.connect(self.hovered)
        self._box.fit_requested.connect(self.fit_requested)

    def set_scene(self, scene: Scene, changed: frozenset[str]) -> None:
        """Show another scene; `changed` names the fields in which it differs.

        Only overlays that read one of them are made again, and the still picture is painted
        again only if one of its overlays or the viewport changed.
        """
        self._box.set_scene(scene, changed)

    def set_theme(self, theme: Theme, zoom: float = 1.0) -> None:
        """Show it in another look, or larger."""
        self._box.layers.set_theme(theme, zoom)
        self._repaint()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Let nothing glide or grow."""
        self._box.reduced_motion = reduced

    def keep_clear(self, rects: Sequence[QRectF]) -> None:
        """Keep the names of the curves out of these rectangles, which something covers."""
        covered = (tuple(rects), self._box.layers.zoom)
        if covered == self._covers:
            return
        self._covers = covered
        self._covered = QRegion()
        for rect in rects:
            self._covered += _inside(rect.toRect(), round(ROUNDED * self._box.layers.zoom))
        self._box.layers.keep_clear(rects)
        self._repaint()

    @property
    def seen(self) -> Scene | None:
        """What is shown."""
        return self._box.layers.scene

    @property
    def marks(self) -> Marks:
        """The marks of every shown overlay."""
        return self._box.layers.marks

    @property
    def gliding(self) -> bool:
        """Whether it is on its way to another viewport by itself."""
        return self._box.glide.running

    def glide_to(self, viewport: Viewport) -> None:
        """Ask for the viewports on the way to this one: 400 ms, or at once with reduced motion."""
        scene = self._box.layers.scene
        if scene is not None:
            slow = int(self._box.layers.theme.token("motion.slow"))
            duration = 0 if self._box.reduced_motion else slow
            self._box.glide.start(scene.viewport, viewport, duration)

    def _repaint(self) -> None:
        # What covers the plot stands still: to paint it again would take longer than the path.
        self.viewport().update(QRegion(self.viewport().rect()) - self._covered)

    def _repaint_region(self, region: QRegion) -> None:
        self.viewport().update(region - self._covered)

    def paintEvent(self, ev: QPaintEvent) -> None:
        """Paint what the event asks for: the box, without the index of the scene's items."""
        self._box.wanted = ev.region()
        painter = QPainter(self.viewport())
        self._box.paint(painter, None)
        painter.end()
        self._box.wanted = None

    def viewportEvent(self, event: QEvent) -> bool:
        """A pen on a tablet does what the mouse does; its other end rubs out."""
        if not isinstance(event, QTabletEvent):
            return super().viewportEvent(event)
        kind, button = _AS_MOUSE.get(event.type(), (None, Qt.MouseButton.NoButton))
        if kind is None:
            return False
        over = event.pointerType() == QPointingDevice.PointerType.Eraser
        if over and kind == QEvent.Type.MouseButtonPress:
            self.pen_turned.emit(True)
        place, anywhere = event.position(), event.globalPosition()
        mouse = QMouseEvent(kind, place, anywhere, button, event.buttons(), event.modifiers())
        event.setAccepted(super().viewportEvent(mouse))
        if over and kind == QEvent.Type.MouseButtonRelease:
            self.pen_turned.emit(False)
        return event.isAccepted()

    def keyPressEvent(self, ev: QKeyEvent) -> None:
        """Leave the keyboard to the window."""
        ev.ignore()

    def resizeEvent(self, ev: QResizeEvent | None) -> None:
        """Fill the new size and tell it."""
        super().resizeEvent(ev)
        self.size_changed.emit(self.width(), self.height())


def _inside(rect: QRect, corner: int) -> QRect:
    """A rectangle without its corners, in one piece: around few rectangles painting is quick."""
    return rect.adjusted(corner, 0, -corner, 0)
