"""What the hand does on a canvas is done to the document."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from plotter.model.document import Document
from plotter.model.sketch import Pen, Point
from plotter.plot.canvas import PlotCanvas
from plotter.ui.plane.edits import drag, is_planar
from plotter.ui.tangent.edits import drag_tangent, set_h
from plotter.ui.tangent.sketch_edits import draw, erase


class Handling(QObject):
    """Hears canvases; `pixel` tells the width of one of their pixels in data units.

    `taken` tells that the hand has taken what may be moving by itself, `used` that it has found
    out what can be dragged.
    """

    taken = Signal()
    used = Signal()

    def __init__(self, document: Document, pixel: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._pixel = document, pixel
        self._held: Pen = ""

    def hear(self, canvas: PlotCanvas) -> None:
        """Do what is done on this canvas."""
        canvas.tangent_dragged.connect(self._drag_tangent)
        canvas.secant_dragged.connect(self._drag_secant)
        canvas.start_dragged.connect(self._drag_start)
        canvas.grip_dragged.connect(self._drag_grip)
        canvas.pen_moved.connect(self._move_pen)
        canvas.pen_turned.connect(self._turn_pen)
        canvas.clicked.connect(self._click)
        canvas.drag_finished.connect(self._document.finish_gesture)

    def _drag_tangent(self, x: float) -> None:
        self.taken.emit()
        self.used.emit()
        drag_tangent(self._document, x, self._pixel())

    def _drag_secant(self, x: float) -> None:
        set_h(self._document, x - self._document.inputs.tangent_x)

    def _drag_start(self, x: float) -> None:
        self.taken.emit()
        self._document.edit(gesture=self.tr("start"), start=(x,))
        self._document.look(frame=0)

    def _drag_grip(self, name: str, x: float, y: float) -> None:
        self.used.emit()
        drag(self._document, name, x, y)

    def _move_pen(self, start: Point, end: Point) -> None:
        if self._document.view.pen == "erase":
            erase(self._document, end)
        else:
            draw(self._document, start, end)

    def _turn_pen(self, over: bool) -> None:
        """The eraser of a tablet's pen rubs out, whatever the hand holds otherwise."""
        if over and self._document.view.pen:
            self._held = self._document.view.pen
            self._document.look(pen="erase")
        elif not over and self._held:
            held, self._held = self._held, ""
            self._document.look(pen=held)

    def _click(self, x: float, y: float) -> None:
        """A click chooses what the lens is about: the start of the descent, or the point."""
        descending = self._document.view.lens == "descent"
        if is_planar(self._document):
            self._drag_grip("start" if descending else "point", x, y)
        elif descending:
            self._drag_start(x)
        else:
            self._drag_tangent(x)
        self._document.finish_gesture()
