"""Where the name of a curve finds room: beside it, off every curve, axis and number."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from plotter.drawing.strokes import clipped
from plotter.numeric.curve import FloatArray

Counts = NDArray[np.int64]

CELL = 4.0
"""The side of a cell of the map of what is taken, in px at 100 %."""
GAP = 7.0
"""Px between a curve and its name."""
CLEARANCE = 2.0
"""Px around the name that must be free."""
CONFUSION = 22.0
"""Px around the name within which another curve makes one wonder whose name it is."""
SPACING = 10.0
"""Px along the curve between two places that are tried."""
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
_OFF_CENTER, _LOW = 6.0, 4.0


class FreeSpace:
    """A coarse map of a picture: which cells hold a curve, and which an axis or a text."""

    def __init__(self, box: QRectF, scale: float) -> None:
        self.box = box
        self.scale = scale
        self._cell = CELL * scale
        shape = (int(box.height() / self._cell) + 2, int(box.width() / self._cell) + 2)
        self._curves: dict[int, NDArray[np.bool_]] = {}
        self._other = np.zeros(shape, dtype=bool)

    def add_curve(self, owner: int, points: FloatArray) -> None:
        """Take the cells that a polyline of pixels runs through."""
        cells = self._curves.setdefault(owner, np.zeros_like(self._other))
        for run in clipped(points, self.box):
            rows, columns = self._cells_of(_spaced(run, self._cell * 0.7))
            cells[rows, columns] = True

    def add_rect(self, rect: QRectF) -> None:
        """Take the cells under a rectangle."""
        kept = rect.intersected(self.box)
        if kept.isEmpty():
            return
        corners = np.array([(kept.left(), kept.top()), (kept.right(), kept.bottom())])
        rows, columns = self._cells_of(corners)
        self._other[rows[0] : rows[1] + 1, columns[0] : columns[1] + 1] = True

    def place(
        self, owner: int, branches: Sequence[FloatArray], size: tuple[float, float]
    ) -> QRectF | None:
        """The best rectangle of this size for the name of the owner's curve; None without room."""
        centers, costs = self._candidates(branches, size)
        if not len(centers):
            return None
        own = self._curves.get(owner, np.zeros_like(self._other))
        others = np.zeros_like(own)
        for key, cells in self._curves.items():
            if key != owner:
                others |= cells
        on_curve = self._count(own | others, centers, size, CLEARANCE * self.scale)
        on_other = self._count(self._other, centers, size, CLEARANCE * self.scale)
        near = self._count(others, centers, size, CONFUSION * self.scale)
        costs = costs + _ON_A_CURVE * on_curve + _ON_AN_AXIS * on_other + _NEAR_ANOTHER * near
        best = int(np.argmin(costs))
        if on_curve[best]:
            return None
        x, y = centers[best]
        return QRectF(x - size[0] / 2, y - size[1] / 2, size[0], size[1])

    def _candidates(
        self, branches: Sequence[FloatArray], size: tuple[float, float]
    ) -> tuple[FloatArray, FloatArray]:
        """Middles of rectangles beside the curve, and what each costs by its place alone."""
        runs = [
            _spaced(run, SPACING * self.scale)
            for branch in branches
            for run in clipped(branch, self.box)
        ]
        if not runs:
            return np.empty((0, 2)), np.empty(0)
        points = np.concatenate(runs)
        reach = np.array(size) / 2 + GAP * self.scale
        centers = (points[:, None, :] + _DIRECTIONS[None, :, :2] * reach).reshape(-1, 2)
        costs = np.tile(_DIRECTIONS[:, 2], len(points))
        box = self.box
        margin = np.array(size) / 2 + GAP * self.scale
        low = np.array([box.left(), box.top()]) + margin
        high = np.array([box.right(), box.bottom()]) - margin
        inside = ((centers >= low) & (centers <= high)).all(axis=1)
        offset = np.abs((centers[:, 0] - box.left()) / max(box.width(), 1.0) - PREFERRED)
        # Valleys are left to what happens there: a descent ends in one.
        depth = np.abs((centers[:, 1] - box.top()) / max(box.height(), 1.0) - UPPER)
        return centers[inside], (costs + _OFF_CENTER * offset + _LOW * depth)[inside]

    def _count(
        self,
        cells: NDArray[np.bool_],
        centers: FloatArray,
        size: tuple[float, float],
        around: float,
    ) -> Counts:
        """How many taken cells lie under each rectangle, by a summed-area table (Crow 1984)."""
        table = np.zeros((cells.shape[0] + 1, cells.shape[1] + 1), dtype=np.int64)
        table[1:, 1:] = cells.cumsum(axis=0).cumsum(axis=1)
        half = np.array(size) / 2 + around
        top, left = self._cells_of(centers - half)
        bottom, right = self._cells_of(centers + half)
        bottom, right = bottom + 1, right + 1
        return table[bottom, right] - table[top, right] - table[bottom, left] + table[top, left]

    def _cells_of(self, points: FloatArray) -> tuple[Counts, Counts]:
        columns = ((points[:, 0] - self.box.left()) / self._cell).astype(np.int64)
        rows = ((points[:, 1] - self.box.top()) / self._cell).astype(np.int64)
        height, width = self._other.shape
        return np.clip(rows, 0, height - 1), np.clip(columns, 0, width - 1)


def _spaced(points: FloatArray, spacing: float) -> FloatArray:
    """Points along a polyline at equal distances."""
    lengths = np.concatenate(([0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))))
    at = np.linspace(0.0, lengths[-1], max(int(lengths[-1] / spacing), 1) + 1)
    return np.column_stack([np.interp(at, lengths, points[:, axis]) for axis in (0, 1)])
