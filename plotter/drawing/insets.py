"""Where the small pictures stand in the corners of a plot."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF

from plotter.drawing.labels import label_size
from plotter.drawing.theme import Theme
from plotter.drawing.transform import Transform
from plotter.figure.marks import Corner, Inset

MARGIN = 14.0
"""From a small picture to the edge of the plot, in px."""
AIR = 12.0
"""From a small picture to a point that it leaves free, in px."""
MOST = 0.42
"""The share of the plot's height that a small picture may take."""

Placed = tuple[QRectF, float]
"""The rectangle of a small picture in px, and the scale of what is on it."""


def place_insets(
    insets: Iterable[Inset], transform: Transform, plot: QRectF, theme: Theme, scale: float
) -> dict[int, Placed]:
    """Where small pictures stand in the plot, by the identity of their marks.

    Each takes the first of its corners that no other has and in which it hides no point that is
    to stay in sight; where there is none, the one in which it hides the fewest.
    """
    placed: dict[int, Placed] = {}
    for inset in insets:
        width, height, own = _size(inset, plot, theme, scale)
        points = [transform.point(point) for point in inset.clear_of]
        taken = [rect for rect, _ in placed.values()]
        rects = [_in_corner(corner, width, height, plot, scale) for corner in inset.corners]
        air = AIR * scale * theme.handle_factor()
        placed[id(inset)] = min(rects, key=partial(_hidden, points, taken, air)), own
    return placed


def _hidden(
    points: Sequence[QPointF], taken: Sequence[QRectF], air: float, rect: QRectF
) -> tuple[bool, int]:
    """What speaks against a rectangle: whether it is taken, and how many points it hides."""
    near = rect.adjusted(-air, -air, air, air)
    return any(rect.intersects(other) for other in taken), sum(map(near.contains, points))


def _size(inset: Inset, plot: QRectF, theme: Theme, scale: float) -> tuple[float, float, float]:
    """Width and height in px, and the scale of the labels: as large as others if there is room."""
    size = label_size(theme) / float(theme.token("type.formula"))
    width, height = inset.width * size * scale, inset.height * size * scale
    room = inset.most * plot.width() / max(width, 1.0), MOST * plot.height() / max(height, 1.0)
    shrink = min(1.0, *room)
    return width * shrink, height * shrink, scale * shrink


def _in_corner(corner: Corner, width: float, height: float, plot: QRectF, scale: float) -> QRectF:
    margin = MARGIN * scale
    left = plot.left() + margin
    if "right" in corner:
        left = plot.right() - margin - width
    top = plot.top() + margin
    if "bottom" in corner:
        rows = 2 if "above" in corner else 1
        top = plot.bottom() - rows * (margin + height)
    return QRectF(left, top, width, height)
