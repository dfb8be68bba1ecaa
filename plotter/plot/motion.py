"""Viewports on the move: zoomed at a point, dragged along, gliding to another."""

from __future__ import annotations

import math

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from plotter.figure.navigation import is_usable
from plotter.numeric.viewport import Viewport

PER_NOTCH = 1.2
"""How much a notch of the wheel magnifies."""
NOTCH = 120.0
"""What Qt reports for a notch, in eighths of a degree."""


def wheel_factor(delta: float) -> float:
    """The factor of the viewport's extents for a turn of the wheel; away from the hand enlarges."""
    return math.pow(PER_NOTCH, -delta / NOTCH)


def moved(viewport: Viewport, x: float, y: float) -> Viewport:
    """The viewport moved by x and y in data units, unless its pixels would fall together."""
    result = Viewport(
        viewport.x_min + x, viewport.x_max + x, viewport.y_min + y, viewport.y_max + y
    )
    return result if is_usable(result) else viewport


def between(start: Viewport, end: Viewport, progress: float) -> Viewport:
    """The viewport on the way: extents change by equal factors in equal times."""
    x_min, x_max = _between((start.x_min, start.x_max), (end.x_min, end.x_max), progress)
    y_min, y_max = _between((start.y_min, start.y_max), (end.y_min, end.y_max), progress)
    return Viewport(x_min, x_max, y_min, y_max)


def _between(
    start: tuple[float, float], end: tuple[float, float], progress: float
) -> tuple[float, float]:
    first, last = start[1] - start[0], end[1] - end[0]
    if progress <= 0 or progress >= 1:
        return start if progress <= 0 else end
    extent = first * math.pow(last / first, progress)
    growth = last - first
    even = abs(growth) < 1e-3 * first
    share = progress if even else (extent - first) / growth
    low = start[0] + (end[0] - start[0]) * share
    return low, low + extent


class Glide(QObject):
    """Leads a viewport to another one in a time; every step is announced by `moved`."""

    moved = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start = self._end = Viewport(0.0, 1.0, 0.0, 1.0)
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._step)

    @property
    def running(self) -> bool:
        """Whether it is on its way."""
        return self._animation.state() == QVariantAnimation.State.Running

    def start(self, start: Viewport, end: Viewport, milliseconds: int) -> None:
        """Begin a way, ending the last; without time it is over at once."""
        self.stop()
        self._start, self._end = start, end
        if milliseconds <= 0:
            self.moved.emit(end)
            return
        self._animation.setDuration(milliseconds)
        self._animation.start()

    def stop(self) -> None:
        """Stay where it is."""
        self._animation.stop()

    def _step(self, progress: float) -> None:
        if self.running:
            self.moved.emit(between(self._start, self._end, progress))
