"""Texts and markers of a still picture, each a thing by itself, with the place it takes.

While a picture moves its lines go on where they ended, but a number may step aside, a label stay
at the edge, a marker come into sight: what stands elsewhere is painted anew.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF

from plotter.drawing.boxes import Box, box_of, rect_of
from plotter.drawing.labels import patch_of, place_labels
from plotter.drawing.markers import dots_reach
from plotter.drawing.picture import Still
from plotter.figure.marks import Dots, Label

Standing = tuple[Hashable, Box]
"""What something is, and the px it takes."""

FINENESS = 8.0
"""Parts of a px that are told apart."""


def standing(still: Still) -> list[Standing]:
    """All texts and markers of a still picture."""
    found: list[Standing] = []
    for text in still.texts:
        left, top, right, bottom = text.reach
        found.append((("text", text.text), (left - 1, top - 2, right + 1, bottom + 2)))
    place = (still.transform, still.rect, still.theme, still.scale)
    labels = sorted(
        (mark for mark in still.marks if isinstance(mark, Label)), key=lambda mark: mark.layer
    )
    for label, rect in place_labels(labels, *place):
        bounds = box_of(patch_of(label, rect, still.theme, still.scale).adjusted(-1, -1, 1, 1))
        found.append(((label.latex, label.color, label.small), bounds))
    for mark in still.marks:
        if isinstance(mark, Dots):
            key = (mark.color, mark.diameter, mark.shape, mark.filled)
            reach = dots_reach(mark, still.theme, still.scale)
            for x, y in still.transform.pixels(mark.points).tolist():
                bounds = (x - reach, y - reach, x + reach, y + reach)
                if rect_of(bounds).intersects(still.rect):
                    found.append((key, bounds))
    return found


def changed_places(
    before: Sequence[Standing], after: Sequence[Standing], moved: QPointF
) -> list[QRectF]:
    """Where something stands that did not move along, and where it would have moved to."""
    old, new = _by_place(before, moved), _by_place(after, QPointF())
    changed = old.keys() ^ new.keys()
    return [
        rect_of(old[key]).translated(moved) if key in old else rect_of(new[key]) for key in changed
    ]


def _by_place(all_: Iterable[Standing], moved: QPointF) -> dict[Hashable, Box]:
    """What stands where once it has moved, with the box from before that."""
    across, down = moved.x(), moved.y()
    places: dict[Hashable, Box] = {}
    for key, bounds in all_:
        left, top, right, _ = bounds
        x, y = round((left + across) * FINENESS), round((top + down) * FINENESS)
        places[key, x, y, round(right - left)] = bounds
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
