"""Formulas in the plot, each with the halo that lifts it off the lines."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache, partial

from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from plotter.drawing.markers import HALO, can_be_painted
from plotter.drawing.read_outs import paint_read_out
from plotter.drawing.stamps import PHASES, Grid, drawn
from plotter.drawing.theme import Theme
from plotter.drawing.transform import Transform
from plotter.drawing.typeset import Formula, typeset
from plotter.figure.marks import Anchor, Label

PATCH = 0.9
"""How opaque the patch under a label is: lines and numbers under it step back."""
ASIDE = 0.45
"""How far the patch goes to both sides, in gaps: a dash there would be read as a minus."""
FARTHEST = 1.2
"""So many of its heights a label makes way for another at most."""
REMEMBERED_NAMES = 256
_OPPOSITE: dict[Anchor, Anchor] = {
    "right": "left",
    "left": "right",
    "top": "bottom",
    "bottom": "top",
}


def place_labels(
    labels: Iterable[Label],
    transform: Transform,
    box: QRectF,
    theme: Theme,
    scale: float,
    taken: Sequence[QRectF] = (),
    cards: Sequence[QRectF] = (),
) -> Iterator[tuple[Label, QRectF]]:
    """The labels whose points are in sight, each with its rectangle in px.

    Each makes way for what stands in the rectangles `taken`, for the `cards` over the plot, and
    for those before it. A point within one of `taken` is out of sight; a label of an area that
    finds no place beside the cards is left out.
    """
    others = [*taken, *cards]
    for label in labels:
        point = transform.point(label.position)
        rect = label_rect(label, transform, box, theme, scale)
        if rect is None or any(cover.contains(point) for cover in taken):
            continue
        if label.anchor != "center" and not label.small:
            moved = _apart(rect, others, box)
            if moved is None:
                turned = replace(label, anchor=_OPPOSITE[label.anchor])
                other = label_rect(turned, transform, box, theme, scale)
                moved = None if other is None else _apart(other, others, box)
            rect = rect if moved is None else moved
        if label.stretch is not None:
            ends = transform.x(label.stretch[0]), transform.x(label.stretch[1])
            beside = _beside(rect, cards, max(ends[0], box.left()), min(ends[1], box.right()))
            if beside is None or not box.contains(beside):
                continue
            rect = beside
        others.append(rect.adjusted(0, -HALO, 0, HALO))  # the patch of the next one ends there
        yield label, rect


def patch_of(label: Label, rect: QRectF, theme: Theme, scale: float) -> QRectF:
    """What a label covers that stands in the rectangle."""
    beside_point = label.anchor in {"left", "right"} and label.gap > 0
    aside = ASIDE * _gap(label, theme, scale) if beside_point else HALO
    return rect.adjusted(-aside, -HALO, aside, HALO)


def paint_label(painter: QPainter, label: Label, rect: QRectF, theme: Theme, scale: float) -> None:
    """A formula on its patch, in the rectangle that `place_labels` gives."""
    patch = theme.color("halo")
    patch.setAlphaF(PATCH)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(patch)
    painter.drawRoundedRect(patch_of(label, rect, theme, scale), HALO, HALO)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    paint_formula(painter, _formula_of(label, theme, scale), rect, theme, label.color, scale)


def label_rect(
    label: Label, transform: Transform, box: QRectF, theme: Theme, scale: float
) -> QRectF | None:
    """Where the formula stands, in px: on the other side where there is no room on its own.

    None while its point is out of sight.
    """
    point = transform.point(label.position)
    if not (can_be_painted(point) and box.contains(point)):
        return None
    formula = _formula_of(label, theme, scale)
    gap = _gap(label, theme, scale)
    width, height = formula.width, formula.height
    places = {
        "right": QPointF(gap, -height / 2),
        "left": QPointF(-gap - width, -height / 2),
        "top": QPointF(-width / 2, -gap - height),
        "bottom": QPointF(-width / 2, gap),
        "center": QPointF(-width / 2, -height / 2),
    }
    room = box.adjusted(4, 4, -4, -4)
    rect = QRectF(point + places[label.anchor], QSizeF(width, height))
    if not room.contains(rect) and label.anchor in _OPPOSITE:
        other = QRectF(point + places[_OPPOSITE[label.anchor]], QSizeF(width, height))
        rect = other if room.contains(other) else rect
    return _moved_into(rect, room)


def _gap(label: Label, theme: Theme, scale: float) -> float:
    """From the point of a label to the label, in px."""
    return label.gap * scale * theme.handle_factor() + 4 * scale


def _formula_of(label: Label, theme: Theme, scale: float) -> Formula:
    size = theme.type_size("body") if label.small else label_size(theme)
    return typeset(label.latex, size * scale)


def label_size(theme: Theme) -> float:
    """The size of formulas in the plot, in px."""
    return theme.type_size("formula-small" if theme.name == "projector" else "formula")


def paint_formula(
    painter: QPainter, formula: Formula, rect: QRectF, theme: Theme, color: str, scale: float
) -> None:
    """A formula in its rectangle, with its halo."""
    baseline = rect.top() + formula.ascent
    halo = 2 * HALO * scale
    if paint_read_out(painter, formula, rect.left(), baseline, theme, color=color, halo=halo):
        return
    grid = Grid.under(painter)
    if grid is None:
        _paint_haloed(painter, formula, rect.left(), baseline, theme, color, scale)
        return
    # Bars and minus signs are crisp on whole pixels.
    level = (round(baseline * grid.ratio + grid.dy) - grid.dy) / grid.ratio
    origin = math.ceil((formula.ascent + 2 * HALO * scale) * grid.ratio) + 1
    name = partial(_name, formula.latex, formula.size, color, theme, scale, grid.ratio, origin)
    grid.put(painter, rect.left(), level, origin, name)


@lru_cache(maxsize=REMEMBERED_NAMES)
def _name(
    latex: str,
    size: float,
    color: str,
    theme: Theme,
    scale: float,
    ratio: float,
    origin: int,
    across: int,
    _down: int,
) -> QImage:
    formula = typeset(latex, size)
    air = math.ceil(2 * HALO * scale * ratio) + 1
    width = origin + math.ceil(formula.width * ratio) + air
    height = origin + math.ceil(formula.descent * ratio) + air
    start = (origin + across / PHASES, float(origin))
    return drawn(
        width,
        height,
        ratio,
        start,
        lambda painter: _paint_haloed(painter, formula, 0.0, 0.0, theme, color, scale),
    )


def _paint_haloed(
    painter: QPainter,
    formula: Formula,
    x: float,
    baseline: float,
    theme: Theme,
    color: str,
    scale: float,
) -> None:
    halo = QPen(theme.color("halo"), 2 * HALO * scale)
    halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(formula.path().translated(x, baseline), halo)
    formula.draw(painter, x, baseline, theme, color=color)


def _apart(rect: QRectF, taken: Sequence[QRectF], box: QRectF) -> QRectF | None:
    """The rectangle, moved up or down by about its height at most to lie beside all others.

    None where that is not enough; one may touch another by its halo.
    """
    crossed = [other for other in taken if _overlaps(rect, other)]
    if not crossed:
        return rect
    up = min(other.top() for other in crossed) - rect.bottom()
    down = max(other.bottom() for other in crossed) - rect.top()
    for way in sorted((up, down), key=abs):
        moved = rect.translated(0.0, way)
        fits = abs(way) <= FARTHEST * rect.height() and box.contains(moved)
        if fits and not any(_overlaps(moved, other) for other in taken):
            return moved
    return None


def _beside(rect: QRectF, cards: Sequence[QRectF], left: float, right: float) -> QRectF | None:
    """The rectangle, moved off the cards as little as possible; None without room.

    Sideways it stays between `left` and `right`.
    """
    x, y, away = rect.left(), rect.top(), 2 * HALO
    places = [(x, y)]
    for card in cards:
        places += [(card.right() + away, y), (card.left() - away - rect.width(), y)]
        places += [(x, card.bottom() + away), (x, card.top() - away - rect.height())]
    moved = [rect.translated(to_x - x, to_y - y) for to_x, to_y in places]
    free = [
        one
        for one in moved
        if not any(_overlaps(one, card) for card in cards)
        and (one.left() == x or (one.left() >= left and one.right() <= right))
    ]
    return min(free, key=lambda one: abs(one.left() - x) + abs(one.top() - y), default=None)


def _overlaps(one: QRectF, other: QRectF) -> bool:
    common = one.intersected(other)
    return min(common.width(), common.height()) > HALO


def _moved_into(rect: QRectF, box: QRectF) -> QRectF:
    """The rectangle, moved as little as possible to lie in the box."""
    left = max(min(rect.left(), box.right() - rect.width()), box.left())
    top = max(min(rect.top(), box.bottom() - rect.height()), box.top())
    return QRectF(left, top, rect.width(), rect.height())
