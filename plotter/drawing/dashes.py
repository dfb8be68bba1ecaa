"""Where the dashes of lines stand, so that they keep their places while the picture moves.

Dashes that began at the edge of the picture would crawl along the curve while it is moved, and
would not meet where a part of the picture is painted anew.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from plotter.drawing.strokes import traveled
from plotter.drawing.transform import Transform
from plotter.numeric.curve import FloatArray

MOST_PIECES = 256
"""So many pieces of a line are remembered between two whole pictures."""

Piece = tuple[FloatArray, FloatArray]
"""The x of the points of a piece, ascending, and how far along the dashes each is, in px."""


class Dashes:
    """For each line, by its role, how far along its dashes are at the x that were painted."""

    def __init__(self) -> None:
        self._known: dict[str, list[Piece]] = {}
        self._fresh: set[str] | None = None

    def begin_whole(self) -> None:
        """A whole picture follows: what it shows of a line is all that is remembered of it."""
        self._fresh = set()

    def begin_part(self) -> None:
        """A part of the picture follows."""
        self._fresh = None

    def along(self, role: str, runs: Sequence[FloatArray], transform: Transform) -> list[float]:
        """How far along its dashes each run begins, in px; those never seen begin at 0."""
        known = self._known.get(role, [])
        found: list[Piece] = []
        starts: list[float] = []
        for run in runs:
            x, way = transform.data_x(run[:, 0]), traveled(run)
            start = _start(known, x, way)
            starts.append(start)
            if bool((np.diff(x) >= 0).all()):
                found.append((x, way + start))
        if self._fresh is not None and role not in self._fresh:
            self._fresh.add(role)
            known = []
        self._known[role] = (known + found)[-MOST_PIECES:]
        return starts


def _start(known: list[Piece], x: FloatArray, way: FloatArray) -> float:
    """How far along a run begins by what is known of a place it goes through."""
    for places, along in known:  # the oldest first: what follows from them must not drift
        inside = np.flatnonzero((x >= places[0]) & (x <= places[-1]))
        if inside.size:
            at = inside[inside.size // 2]
            return float(np.interp(x[at], places, along) - way[at])
    return 0.0
