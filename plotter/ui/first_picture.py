"""The first picture: grid, axes and the first curve, painted before anything else is loaded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from plotter.drawing.axes import Axes
from plotter.drawing.pens import LINE_MARGIN, pen_for
from plotter.drawing.plain_strokes import stroke_branches
from plotter.drawing.theme import Theme
from plotter.drawing.transform import Transform
from plotter.numeric.viewport import Viewport

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

Branches = Sequence[Sequence[tuple[float, float]]]

Sampled = Callable[[int, int], Branches]
"""The branches of the curve for a width and a height in px."""


class FirstPicture(QWidget):
    """Shows one curve as the canvas will, without its name; without a curve only the surface."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(240, 160)
        self._theme: Theme | None = None
        self._zoom = 1.0
        self._viewport: Viewport | None = None
        self._sampled: Sampled | None = None

    def set_theme(self, look: Theme, zoom: float) -> None:
        """Paint in this look, larger by this factor."""
        self._theme, self._zoom = look, zoom

    def show_curve(self, viewport: Viewport, sampled: Sampled) -> None:
        """Show what is sampled in a viewport."""
        self._viewport, self._sampled = viewport, sampled

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture."""
        look = self._theme
        if look is None:
            return
        painter = QPainter(self)
        rect = QRectF(self.rect())
        painter.fillRect(rect, look.color("surface"))
        if self._viewport is not None and self._sampled is not None:
            transform = Transform.onto(self._viewport, rect)
            axes = Axes(transform, look, self._zoom)
            axes.paint_grid(painter, [rect])
            axes.paint_lines(painter, [rect])
            texts = axes.texts(("", ""))
            axes.paint_texts(painter, texts)
            margin = LINE_MARGIN * self._zoom
            box = rect.adjusted(-margin, -margin, margin, margin)
            pen = pen_for(look.color("f"), look.line_width("f") * self._zoom, look.dash("f"))
            branches = self._sampled(self.width(), self.height())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            stroke_branches(painter, branches, transform, box, pen)
            axes.paint_numbers(painter, texts)
        painter.end()
