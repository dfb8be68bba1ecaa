"""Cells of the x axis: how they are split evenly, toward a break, and at breaks."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from plotter.numeric.curve import FloatArray
from plotter.numeric.interval import BoolArray, IntArray

PARTS = 4
GAP = 1e-10
"""In widths of a column: how near to a break is looked at all."""

_SHARES = np.array(
    [
        [0.0, 1 / 4, 1 / 2, 3 / 4, 1.0],
        [0.0, 1 / 64, 1 / 16, 1 / 4, 1.0],
        [0.0, 3 / 4, 15 / 16, 63 / 64, 1.0],
        [0.0, 1 / 16, 1 / 2, 15 / 16, 1.0],
    ]
)
"""Where a cell is cut: evenly, toward a break at its left, at its right, or at both ends."""


class Cells(Struct):
    """Cells [a, b] with the values at their ends and middles, and the column of each.

    `breaks` is 1 where the function may break at a, 2 at b, 3 at both and 0 at neither.
    """

    a: FloatArray
    b: FloatArray
    at_a: FloatArray
    at_b: FloatArray
    middle: FloatArray
    at_middle: FloatArray
    column: IntArray
    breaks: IntArray

    @property
    def size(self) -> int:
        """The number of cells."""
        return self.a.size

    def chosen(self, keep: BoolArray | IntArray) -> Cells:
        """Some of the cells."""
        return Cells(
            self.a[keep],
            self.b[keep],
            self.at_a[keep],
            self.at_b[keep],
            self.middle[keep],
            self.at_middle[keep],
            self.column[keep],
            self.breaks[keep],
        )

    @staticmethod
    def none() -> Cells:
        """No cells."""
        x, number = np.zeros(0), np.zeros(0, dtype=np.int64)
        return Cells(x, x, x, x, x, x, number, number)

    @staticmethod
    def all_of(parts: list[Cells]) -> Cells:
        """The cells of all parts."""
        if len(parts) < 2:
            return parts[0] if parts else Cells.none()
        return Cells(
            np.concatenate([part.a for part in parts]),
            np.concatenate([part.b for part in parts]),
            np.concatenate([part.at_a for part in parts]),
            np.concatenate([part.at_b for part in parts]),
            np.concatenate([part.middle for part in parts]),
            np.concatenate([part.at_middle for part in parts]),
            np.concatenate([part.column for part in parts]),
            np.concatenate([part.breaks for part in parts]),
        )


def cuts(cells: Cells) -> FloatArray:
    """Each cell in four: a row (a, middle, cut, middle, …, cut, middle, b) of nine places."""
    shares = _SHARES[cells.breaks]
    x = np.empty((cells.size, 2 * PARTS + 1))
    x[:, ::2] = cells.a[:, None] + (cells.b - cells.a)[:, None] * shares
    x[:, -1] = cells.b
    x[:, 1::2] = x[:, :-2:2] + (x[:, 2::2] - x[:, :-2:2]) / 2
    return x


def parts_of(cells: Cells, x: FloatArray, y: FloatArray) -> Cells:
    """The parts of the cells between their `cuts` x, with the values y at these."""
    breaks = np.zeros((cells.size, PARTS), dtype=np.int64)
    breaks[:, 0] = cells.breaks & 1
    breaks[:, -1] |= cells.breaks & 2
    parts = Cells(
        x[:, :-2:2].ravel(),
        x[:, 2::2].ravel(),
        y[:, :-2:2].ravel(),
        y[:, 2::2].ravel(),
        x[:, 1::2].ravel(),
        y[:, 1::2].ravel(),
        np.repeat(cells.column, PARTS),
        breaks.ravel(),
    )
    wide = parts.b > parts.a
    return parts if wide.all() else parts.chosen(wide)


def between(
    a: FloatArray, b: FloatArray, cell: IntArray, place: FloatArray, gap: FloatArray
) -> tuple[FloatArray, FloatArray, IntArray, IntArray, IntArray]:
    """What is left of cells [a, b], which do not overlap, around the breaks at `place` in them.

    `gap` is left out on both sides of each. The ends, the number of the cell, and the number of
    the break at the left and at the right end, −1 where there is none.
    """
    starts, ends = np.concatenate((a, place + gap)), np.concatenate((b, place - gap))
    owner = np.concatenate((np.arange(a.size), cell))
    from_left, from_right = starts.argsort(kind="stable"), ends.argsort(kind="stable")
    starts, ends = starts[from_left], ends[from_right]
    known = ends > starts
    from_left, from_right = from_left[known], from_right[known]
    on_left, on_right = (np.maximum(end - a.size, -1) for end in (from_left, from_right))
    return starts[known], ends[known], owner[from_left], on_left, on_right


def beside(on_left: IntArray, on_right: IntArray) -> IntArray:
    """At which ends there is a break, as in `Cells`, from the numbers of `between`."""
    return (on_left >= 0) + 2 * (on_right >= 0)


def joined(cells: Cells) -> tuple[FloatArray, FloatArray]:
    """Cells that touch, as intervals (a, b) from left to right."""
    if cells.size == 0:
        return cells.a, cells.b
    order = np.argsort(cells.a)
    a, b = cells.a[order], cells.b[order]
    starts = np.flatnonzero(np.concatenate(([True], a[1:] > b[:-1])))
    return a[starts], b[np.concatenate((starts[1:] - 1, [a.size - 1]))]
