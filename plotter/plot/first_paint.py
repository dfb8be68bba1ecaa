"""The first picture: the same figure as the canvas, in a plain widget without pyqtgraph."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from plotter.drawing.theme import Theme
from plotter.figure.compose import Marks
from plotter.figure.scene import Scene
from plotter.plot.layers import Layers


class FirstPaint(QWidget):
    """Shows a scene; it is there at once, and gives way to the canvas."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._layers = Layers()

    def set_scene(self, scene: Scene, changed: frozenset[str]) -> None:
        """Show another scene; `changed` names the fields in which it differs."""
        self._layers.set_scene(scene, changed)
        self.update()

    def set_theme(self, theme: Theme, zoom: float = 1.0) -> None:
        """Show it in another look, or larger."""
        self._layers.set_theme(theme, zoom)
        self.update()

    @property
    def seen(self) -> Scene | None:
        """What is shown."""
        return self._layers.scene

    @property
    def marks(self) -> Marks:
        """The marks of every shown overlay."""
        return self._layers.marks

    def forget(self) -> None:
        """Let the picture go, which takes as much memory as the window: another one shows it."""
        self._layers = Layers()

    def keep_clear(self, rects: Sequence[QRectF]) -> None:
        """Keep the names of the curves out of these rectangles, which something covers."""
        self._layers.keep_clear(rects)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture."""
        painter = QPainter(self)
        self._layers.paint(painter, self.size(), region=event.region())
        painter.end()
