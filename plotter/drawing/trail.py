"""The latest steps of a descent, each fainter than the one after it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from plotter.drawing.strokes import clipped, pen_for
from plotter.drawing.theme import Theme
from plotter.drawing.transform import Transform
from plotter.figure.marks import Trail

STILL = 0.25
"""A step shorter than this, in px, is not seen."""


def opacities(steps: int, oldest: float) -> list[float]:
    """The opacity of each step, the oldest first; a single one has the full color."""
    return [oldest + (1 - oldest) * (1 - age / steps) for age in range(steps - 1, -1, -1)]


def paint_trail(
    painter: QPainter, trail: Trail, transform: Transform, box: QRectF, theme: Theme, scale: float
) -> None:
    """Straight steps one by one; dashes go on from step to step."""
    points = transform.pixels(trail.points)
    role = trail.line or trail.color
    width, dash = theme.line_width(role) * scale, theme.dash(role)
    with np.errstate(invalid="ignore", over="ignore"):
        lengths = np.hypot(*np.diff(points, axis=0).T)
    along = 0.0
    for index, shade in enumerate(opacities(len(points) - 1, trail.oldest)):
        length = float(lengths[index])
        if not length > STILL:
            continue
        pen = pen_for(theme.mixed(trail.color, shade), width, dash)
        if dash and along < np.inf:
            pen.setDashOffset(along / width)
        along += length
        painter.setPen(pen)
        for run in clipped(points[index : index + 2], box):
            painter.drawLine(QPointF(*run[0]), QPointF(*run[-1]))
