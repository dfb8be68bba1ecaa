"""Where the name of a curve finds room: beside it, off every curve, axis and number."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from plotter.numeric.curve import FloatArray

Counts = NDArray[np.intp]

CELL = 8.0
"""The side of a cell of the map of what is taken, in px at 100 %."""
GAP = 7.0
"""Px between a curve and its name."""
WIDER_GAP = 16.0
"""The same where the map of what is taken is too coarse for the smaller gap."""
CLEARANCE = 2.0
"""Px around the name that must be free."""
CONFUSION = 22.0
"""Px around the name within which another curve makes one wonder whose name it is."""
SPACING = 14.0
"""Px along the curve between two places that are tried."""
VALLEY_REACH, VALLEY_DEPTH = 4, 6.0
"""A valley rises, within so many places to both sides, by so many px."""
MOST_PLACES = 160
"""A curve longer than this many spacings is tried at this many places only."""
PREFERRED = 0.2
"""Where along the width of the picture a name stands best."""
UPPER = 0.25
"""Where along its height, from above."""

# Directions from the curve to the middle of the name, with what each costs: above is best.
_DIRECTIONS = np.array(
    [(0, -1, 0), (0, 1, 1.0), (1, 0, 1.5), (-1, 0, 1.5), (0.8, -0.8, 1.0), (-0.8, -0.8, 1.0),
     (0.8, 0.8, 2.0), (-0.8, 0.8, 2.0)],
    dtype=np.float64,
)  # fmt: skip
_ON_A_CURVE, _ON_AN_AXIS, _NEAR_ANOTHER = 100.0, 30.0, 4.0
_MILLION = np.intp(1_000_000)
_OFF_CENTER, _LOW, _VALLEY = 6.0, 2.0, 3.0


class FreeSpace:
    """A coarse map of a picture: which cells hold a curve, and which an axis or a text."""

    def __init__(self, box: QRectF, scale: float) -> None:
        self.box = box
        self.scale = scale
        self._cell = CELL * scale
        shape = (int(box.height() / self._cell) + 2, int(box.width() / self._cell) + 2)
        self._curves: dict[int, NDArray[np.bool_]] = {}
        self._segments: dict[int, tuple[FloatArray, FloatArray]] = {}
        self._other = np.zeros(shape, dtype=bool)

    def add_curve(self, owner: int, runs: Sequence[FloatArray]) -> None:
        """Take the cells that the runs of a curve, in pixels, go through."""
        starts = np.concatenate([np.empty((0, 2)), *(run[:-1] for run in runs)])
        ends = np.concatenate([np.empty((0, 2)), *(run[1:] for run in runs)])
        self._segments[owner] = (starts, ends)
        cells = np.zeros_like(self._other)
        rows, columns = self._cells_of(_filled(starts, ends, self._cell * 0.7))
        cells[rows, columns] = True
        self._curves[owner] = cells

    def add_rect(self, rect: QRectF) -> None:
        """Take the cells under a rectangle."""
        kept = rect.intersected(self.box)
        if kept.isEmpty():
            return
        left, top = kept.left() - self.box.left(), kept.top() - self.box.top()
        first_row, first_column = int(top / self._cell), int(left / self._cell)
        after_row = int((top + kept.height()) / self._cell) + 1
        after_column = int((left + kept.width()) / self._cell) + 1
        self._other[first_row:after_row, first_column:after_column] = True

    def place(self, owner: int, size: tuple[float, float]) -> QRectF | None:
        """The best rectangle of this size for the name of the owner's curve; None without room."""
        near = self._place(owner, size, GAP)
        return self._place(owner, size, WIDER_GAP) if near is None else near

    def _place(self, owner: int, size: tuple[float, float], gap: float) -> QRectF | None:
        centers, costs = self._candidates(owner, size, gap)
        if not len(centers):
            return None
        others = np.zeros_like(self._other)
        for key, cells in self._curves.items():
            if key != owner:
                others |= cells
        curves = others | self._curves[owner]
        # One table counts both: a cell of a curve as a million, of an axis or a text as one.
        both = self._count(curves * _MILLION + self._other, centers, size, CLEARANCE * self.scale)
        on_curve, on_other = np.divmod(both, _MILLION)
        near = self._count(others, centers, size, CONFUSION * self.scale)
        costs = costs + _ON_A_CURVE * on_curve + _ON_AN_AXIS * on_other + _NEAR_ANOTHER * near
        best = int(np.argmin(costs))
        if on_curve[best]:
            return None
        x, y = centers[best]
        return QRectF(x - size[0] / 2, y - size[1] / 2, size[0], size[1])

    def _candidates(
        self, owner: int, size: tuple[float, float], gap: float
    ) -> tuple[FloatArray, FloatArray]:
        """Middles of rectangles beside the curve, and what each costs by its place alone."""
        points = _spaced(*self._segments[owner], SPACING * self.scale)
        reach = np.array(size) / 2 + gap * self.scale
        centers = (points[:, None, :] + _DIRECTIONS[None, :, :2] * reach).reshape(-1, 2)
        # Valleys are left to what happens there: a descent ends in one.
        costs = (_VALLEY * _in_valley(points)[:, None] + _DIRECTIONS[:, 2]).ravel()
        box = self.box
        margin = np.array(size) / 2 + GAP * self.scale
        low = np.array([box.left(), box.top()]) + margin
        high = np.array([box.right(), box.bottom()]) - margin
        inside = ((centers >= low) & (centers <= high)).all(axis=1)
        offset = np.abs((centers[:, 0] - box.left()) / max(box.width(), 1.0) - PREFERRED)
        depth = np.abs((centers[:, 1] - box.top()) / max(box.height(), 1.0) - UPPER)
        return centers[inside], (costs + _OFF_CENTER * offset + _LOW * depth)[inside]

    def _count(
        self,
        cells: NDArray[np.bool_] | Counts,
        centers: FloatArray,
        size: tuple[float, float],
        around: float,
    ) -> Counts:
        """How many taken cells lie under each rectangle, by a summed-area table (Crow 1984)."""
        table = np.zeros((cells.shape[0] + 1, cells.shape[1] + 1), dtype=np.intp)
        np.cumsum(cells, axis=0, dtype=np.intp, out=table[1:, 1:])
        np.cumsum(table, axis=1, out=table)
        half = np.array(size) / 2 + around
        top, left = self._cells_of(centers - half)
        bottom, right = self._cells_of(centers + half)
        bottom, right = bottom + 1, right + 1
        return table[bottom, right] - table[top, right] - table[bottom, left] + table[top, left]

    def _cells_of(self, points: FloatArray) -> tuple[Counts, Counts]:
        columns = ((points[:, 0] - self.box.left()) / self._cell).astype(np.intp)
        rows = ((points[:, 1] - self.box.top()) / self._cell).astype(np.intp)
        height, width = self._other.shape
        return (
            np.minimum(np.maximum(rows, 0), height - 1),
            np.minimum(np.maximum(columns, 0), width - 1),
        )


def _filled(starts: FloatArray, ends: FloatArray, spacing: float) -> FloatArray:
    """Points along segments, no two neighbors farther apart than the spacing."""
    lengths = np.hypot(*(ends - starts).T)
    counts = np.ceil(lengths / spacing).astype(np.intp) + 1
    which = np.repeat(np.arange(len(starts)), counts)
    nth = np.arange(which.size) - np.repeat(np.cumsum(counts) - counts, counts)
    share = nth / np.maximum(counts - 1, 1)[which]
    return starts[which] + share[:, None] * (ends - starts)[which]


def _spaced(starts: FloatArray, ends: FloatArray, spacing: float) -> FloatArray:
    """Points at equal distances along segments laid end to end, at most MOST_PLACES."""
    if not len(starts):
        return np.empty((0, 2))
    lengths = np.hypot(*(ends - starts).T)
    traveled = np.cumsum(lengths)
    count = min(int(traveled[-1] / spacing) + 1, MOST_PLACES)
    at = (np.arange(count) + 0.5) / count * traveled[-1]
    which = np.minimum(np.searchsorted(traveled, at), len(starts) - 1)
    share = 1 - (traveled[which] - at) / np.maximum(lengths[which], 1e-12)
    return starts[which] + share[:, None] * (ends - starts)[which]


def _in_valley(points: FloatArray) -> NDArray[np.bool_]:
    """Which places of a curve lie lower than the curve on both sides of them."""
    result = np.zeros(len(points), dtype=bool)
    if len(points) > 2 * VALLEY_REACH:
        y = points[:, 1]
        middle = y[VALLEY_REACH:-VALLEY_REACH] - VALLEY_DEPTH
        higher = (y[: -2 * VALLEY_REACH] < middle) & (y[2 * VALLEY_REACH :] < middle)
        result[VALLEY_REACH:-VALLEY_REACH] = higher
    return result
