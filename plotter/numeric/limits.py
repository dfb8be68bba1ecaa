"""How much of a curve is kept for drawing: the same with arrays and point by point."""

from __future__ import annotations

from collections.abc import Sequence

MARGIN = 1.0
"""How far beyond the view a branch may run, in heights of the view."""
NEAR = 0.1
"""How far beyond the view a curve is still followed point by point, in heights of the view."""
STRAIGHT = 0.05
"""In pixels: a point this close to the line between its neighbors is left out."""


def extremes_of(columns: Sequence[int], heights: Sequence[float]) -> list[int]:
    """The places of the first, lowest, highest and last of each run of equal columns."""
    kept: list[int] = []
    start = 0
    for index in range(1, len(columns) + 1):
        if index < len(columns) and columns[index] == columns[start]:
            continue
        places = range(start, index)
        lowest = min(places, key=heights.__getitem__)
        highest = max(places, key=heights.__getitem__)
        kept += sorted({start, lowest, highest, index - 1})
        start = index
    return kept
