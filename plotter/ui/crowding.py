"""What a card over the plot would hide: it stands where that is least."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from msgspec import Struct
from PySide6.QtCore import QRectF

from plotter.drawing.insets import place_insets
from plotter.drawing.theme import Theme
from plotter.drawing.transform import Transform
from plotter.figure.compose import Marks
from plotter.figure.marks import Dots, Handle, Inset, Label, Mark, Polyline, Segment, Walk
from plotter.numeric.curve import FloatArray
from plotter.numeric.viewport import Viewport

GRIP, WORDS, STRAIGHT = 1500.0, 400.0, 2.0
"""What a grip, a label and a place of a straight line weigh, in points of a curve."""
PICTURE = 1e6
"""What a small picture weighs: it must not be hidden at all."""
PLACES = 64
"""At so many places along its way a straight line is looked at."""
FEW_DOTS = 4
"""So few dots are points that are studied; more of them are a path."""
READABLE = 40.0
"""Px at 100 % from its point within which a label has its middle."""
WORTH = 0.5
"""A card moves where it hides at most this share of what it hides now."""

STUDIED = frozenset({"tangent", "height", "secant", "trace", "descent"})
"""The overlays whose points move under the hand."""


class Shown(Struct, frozen=True):
    """One of the plots: its marks, the part of the plane, and where it stands, in px."""

    marks: Marks
    viewport: Viewport
    place: QRectF


class Crowd:
    """How much lies in a rectangle of the plots; computed once, asked for every corner."""

    def __init__(self, plots: Sequence[Shown], theme: Theme, zoom: float) -> None:
        self._insets: list[QRectF] = []
        points: list[FloatArray] = []
        weights: list[FloatArray] = []
        for plot in plots:
            transform = Transform.onto(plot.viewport, plot.place)
            marks = [mark for part in plot.marks.values() for mark in part]
            insets = [mark for mark in marks if isinstance(mark, Inset)]
            placed = place_insets(insets, transform, plot.place, theme, zoom)
            self._insets += [rect for rect, _ in placed.values()]
            for mark in marks:
                found = _places(mark, zoom, transform)
                if found is not None:
                    points.append(found[0])
                    weights.append(np.full(len(found[0]), found[1]))
        self._points = np.concatenate([np.empty((0, 2)), *points])
        self._weights = np.concatenate([np.empty(0), *weights])

    def within(self, rect: QRectF) -> float:
        """The weight of what lies in a rectangle, in points of a curve."""
        x, y = self._points[:, 0], self._points[:, 1]
        inside = (x >= rect.left()) & (x <= rect.right()) & (y >= rect.top()) & (y <= rect.bottom())
        pictures = sum(inset.intersects(rect) for inset in self._insets)
        return float(self._weights[inside].sum()) + PICTURE * pictures


def emptiest(
    corners: Sequence[str], current: str, rect_in: Callable[[str], QRectF], crowd: Crowd
) -> str:
    """The corner to stand in: the one of now, unless another hides much less."""
    now = crowd.within(rect_in(current))
    if now == 0:
        return current
    best = min(corners, key=lambda corner: crowd.within(rect_in(corner)))
    return best if crowd.within(rect_in(best)) <= WORTH * now else current


def hides_a_point(plots: Sequence[Shown], rect: QRectF) -> bool:
    """Whether a rectangle lies over a point that is studied."""
    for plot in plots:
        transform = Transform.onto(plot.viewport, plot.place)
        for name in STUDIED & plot.marks.keys():
            for mark in plot.marks[name]:
                if isinstance(mark, Handle) and rect.contains(transform.point(mark.position)):
                    return True
                if isinstance(mark, Dots) and len(mark.points) <= FEW_DOTS:
                    pixels = transform.pixels(mark.points)
                    if any(rect.contains(x, y) for x, y in pixels.tolist()):
                        return True
    return False


def _places(mark: Mark, zoom: float, transform: Transform) -> tuple[FloatArray, float] | None:
    """Where a mark is, in px, and what each place weighs."""
    match mark:
        case Walk(points=points, at=last):
            return transform.pixels(points[: last + 1]), 1.0
        case Polyline(points=points):
            return transform.pixels(points), 1.0
        case Segment(start=start, end=end):
            ends = transform.pixels(np.array([start, end], dtype=np.float64))
            return np.linspace(ends[0], ends[1], PLACES), STRAIGHT
        case Dots(points=points):
            return transform.pixels(points), GRIP if len(points) <= FEW_DOTS else STRAIGHT
        case Handle(position=position):
            return transform.pixels(np.array([position], dtype=np.float64)), GRIP
        case Label(position=position, anchor=anchor):
            at = transform.pixels(np.array([position], dtype=np.float64))
            side = {"right": (1, 0), "left": (-1, 0), "top": (0, -1), "bottom": (0, 1)}
            way = np.array(side.get(anchor, (0, 0))) * READABLE * zoom
            return np.concatenate((at, at + way, at + 2 * way)), WORDS
        case _:
            return None
