"""A derivative drawn by hand: pieces of a graph, each with at most one height over an x."""

from __future__ import annotations

import bisect
from itertools import pairwise
from typing import Literal

from msgspec import Struct

from plotter.numeric.viewport import Viewport

Point = tuple[float, float]
Piece = tuple[Point, ...]
"""Points from left to right, joined by straight lines."""

Pen = Literal["", "draw", "erase"]
"""What the hand holds over the plot; "" is nothing."""

MOST_POINTS = 20_000
"""Of a whole sketch: about twenty times as many as a screen has columns."""


class Sketch(Struct, frozen=True):
    """What a learner drew of f′ for the function `of`.

    The `pieces` stand in order and do not overlap. `hiding` keeps f′ out of sight until it is
    revealed. `judged` is the part of the plane that was looked at when the sketch was last
    judged, None while it was not: how exact a drawing has to be depends on it.
    """

    of: str = ""
    pieces: tuple[Piece, ...] = ()
    hiding: bool = False
    judged: Viewport | None = None

    def mistake(self) -> str | None:
        """What makes it no sketch, or None."""
        if sum(map(len, self.pieces)) > MOST_POINTS:
            return f"pieces must have at most {MOST_POINTS} points"
        if not all(self.pieces):
            return "a piece must have a point"
        places = [x for piece in self.pieces for x, _ in piece]
        inner = all(a[0] < b[0] for piece in self.pieces for a, b in pairwise(piece))
        ordered = inner and places == sorted(places)
        return None if ordered else "pieces must go from left to right"

    def about(self, text: str) -> Sketch:
        """This, if it is about the function `text`, else an empty sketch of that function."""
        return self if self.of == text else Sketch(of=text)


def height_at(pieces: tuple[Piece, ...], x: float) -> float | None:
    """How high the sketch is over x, or None where nothing is drawn."""
    for piece in pieces:
        if piece[0][0] <= x <= piece[-1][0]:
            return _height(piece, x)
    return None


def with_stroke(
    pieces: tuple[Piece, ...], start: Point, end: Point, reach: Point
) -> tuple[Piece, ...]:
    """The pieces after a straight stroke: what stood over or under it gives way.

    Where the stroke cuts into a piece, or ends within `reach` (in x and in y) of its end, both
    become one.
    """
    first, last = sorted((start, end))
    stroke: Piece = (end,) if first[0] == last[0] else (first, last)
    low, high = stroke[0][0], stroke[-1][0]
    before: list[Piece] = []
    after: list[Piece] = []
    for piece in pieces:
        left, right = _outside(piece, low, high)
        cut = piece[0][0] <= high and piece[-1][0] >= low
        if left and (cut or _close(left[-1], stroke[0], reach)):
            stroke, left = (*left, *stroke), ()
        if right and (cut or _close(right[0], stroke[-1], reach)):
            stroke, right = (*stroke, *right), ()
        if left:
            before.append(left)
        if right:
            after.append(right)
    return (*before, stroke, *after)


def without_stretch(pieces: tuple[Piece, ...], at: Point, reach: Point) -> tuple[Piece, ...]:
    """The pieces after a touch of the eraser, which takes what lies within reach of a point."""
    low, high = at[0] - reach[0], at[0] + reach[0]
    kept: list[Piece] = []
    for piece in pieces:
        touched = [y for x, y in piece if low < x < high]
        touched += [y for x in (low, high) if (y := height_at((piece,), x)) is not None]
        if not touched or min(touched) > at[1] + reach[1] or max(touched) < at[1] - reach[1]:
            kept.append(piece)
            continue
        left, right = _outside(piece, low, high)
        if piece[0][0] < low:
            kept.append((*left, (low, _height(piece, low))))
        if piece[-1][0] > high:
            kept.append(((high, _height(piece, high)), *right))
    return tuple(kept)


def _outside(piece: Piece, low: float, high: float) -> tuple[Piece, Piece]:
    """The points left of `low` and those right of `high`."""
    return (
        piece[: bisect.bisect_left(piece, low, key=_x)],
        piece[bisect.bisect_right(piece, high, key=_x) :],
    )


def _height(piece: Piece, x: float) -> float:
    if len(piece) == 1:
        return piece[0][1]
    after = min(max(bisect.bisect_right(piece, x, key=_x), 1), len(piece) - 1)
    (x1, y1), (x2, y2) = piece[after - 1], piece[after]
    return y1 + (y2 - y1) * (x - x1) / (x2 - x1)


def _close(one: Point, other: Point, reach: Point) -> bool:
    return abs(one[0] - other[0]) <= reach[0] and abs(one[1] - other[1]) <= reach[1]


def _x(point: Point) -> float:
    return point[0]
