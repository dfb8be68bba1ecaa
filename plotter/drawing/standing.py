"""Texts and markers of a still picture, each a thing by itself, with the place it takes.

While a picture moves its lines go on where they ended, but a number may step aside, a label stay
at the edge, a marker come into sight: what stands elsewhere is painted anew.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF

from plotter.drawing.labels import place_labels
from plotter.drawing.markers import HALO, dots_reach
from plotter.drawing.picture import Still
from plotter.figure.marks import Dots, Label

Standing = tuple[Hashable, QRectF]
"""What something is, and the px it takes."""

FINENESS = 8.0
"""Parts of a px that are told apart."""


def standing(still: Still) -> list[Standing]:
    """All texts and markers of a still picture."""
    found: list[Standing] = []
    for box, text, clear, _ in still.texts:
        across, down = clear + 1, clear + 2
        found.append((("text", text), box.adjusted(-across, -down, across, down)))
    halo = HALO + 1
    place = (still.transform, still.rect, still.theme, still.scale)
    labels = sorted(
        (mark for mark in still.marks if isinstance(mark, Label)), key=lambda mark: mark.layer
    )
    for label, rect in place_labels(labels, *place):
        around = rect.adjusted(-halo, -halo, halo, halo)
        found.append(((label.latex, label.color, label.small), around))
    for mark in still.marks:
        if isinstance(mark, Dots):
            key = (mark.color, mark.diameter, mark.shape, mark.filled)
            reach = dots_reach(mark, still.theme, still.scale)
            for x, y in still.transform.pixels(mark.points).tolist():
                rect = QRectF(x - reach, y - reach, 2 * reach, 2 * reach)
                if rect.intersects(still.rect):
                    found.append((key, rect))
    return found


def changed_places(
    before: Sequence[Standing], after: Sequence[Standing], moved: QPointF
) -> list[QRectF]:
    """Where something stands that did not move along, and where it would have moved to."""
    old, new = _by_place(before, moved), _by_place(after, QPointF())
    changed = old.keys() ^ new.keys()
    return [old[key].translated(moved) if key in old else new[key] for key in changed]


def _by_place(all_: Iterable[Standing], moved: QPointF) -> dict[Hashable, QRectF]:
    """What stands where once it has moved, with the rectangle from before that."""
    right, down = moved.x(), moved.y()
    places: dict[Hashable, QRectF] = {}
    for key, rect in all_:
        x, y = round((rect.x() + right) * FINENESS), round((rect.y() + down) * FINENESS)
        places[key, x, y, round(rect.width())] = rect
    return places


def joined(rects: Sequence[QRectF], spare: float) -> list[QRectF]:
    """The rectangles with near ones as one, where that takes no more than `spare` px² besides."""
    found: list[QRectF] = []
    for rect in rects:
        place = rect
        index = 0
        while index < len(found):
            both = found[index].united(place)
            if _area(both) - _area(found[index]) - _area(place) <= spare:
                place = both
                del found[index]
                index = 0
            else:
                index += 1
        found.append(place)
    return found


def _area(rect: QRectF) -> float:
    return rect.width() * rect.height()
