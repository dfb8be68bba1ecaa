"""Whether a step jumps over a place where the function has no value."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

import numpy as np
from msgspec import Struct

from plotter.language.tree import Node
from plotter.numeric.enclose import enclose

PIECES = 8
SPLITS = 7
"""A doubtful step is cut into eight pieces, seven times over."""
MOST_CELLS = 4000
GROWTH = 1.2
"""Towards a pole |f| grows at least by this factor while the distance shrinks to a thousandth."""


class Gap(Struct, frozen=True):
    """The first step (from 0) that jumps over a gap, and a place in the gap."""

    step: int
    place: float
    pole: bool


def first_gap(
    node: Node,
    variable: str,
    parameters: Mapping[str, float],
    value: Callable[[float], float],
    path: Sequence[float],
) -> Gap | None:
    """The first gap or pole between neighboring points of a path in one variable, if any.

    Enclosures prove most steps harmless; what stays in doubt is cut finer, and a narrow rest
    counts as a pole if |f| grows towards it. A hole alone, as in sin(x)/x, is no gap.
    """
    points = np.asarray(path, dtype=np.float64)
    if len(points) < 2:
        return None

    def doubtful(lo: np.ndarray, hi: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        cells = {**parameters, variable: (lo, hi)}
        found = enclose(node, cells, variable="")
        return ~found.continuous, ~found.possible

    if not doubtful(points.min(keepdims=True), points.max(keepdims=True))[0].any():
        return None
    lo, hi = np.minimum(points[:-1], points[1:]), np.maximum(points[:-1], points[1:])
    steps = np.arange(len(lo))
    gaps: list[Gap] = []
    for depth in range(SPLITS + 1):
        open_, empty = doubtful(lo, hi)
        for k in np.flatnonzero(empty)[:1]:
            gaps.append(Gap(int(steps[k]), float(lo[k] + hi[k]) / 2, pole=False))
        keep = np.flatnonzero(open_ & ~empty)[: MOST_CELLS // PIECES]
        lo, hi, steps = lo[keep], hi[keep], steps[keep]
        if depth < SPLITS:
            edges = np.linspace(lo, hi, PIECES + 1, axis=1)
            lo, hi = edges[:, :-1].ravel(), edges[:, 1:].ravel()
            steps = np.repeat(steps, PIECES)
    for k in np.lexsort((np.abs(lo - points[steps]), steps)):
        if _is_pole(value, float(lo[k]), float(hi[k])):
            gaps.append(Gap(int(steps[k]), float(lo[k] + hi[k]) / 2, pole=True))
            break
    return min(gaps, key=lambda gap: gap.step, default=None)


def _is_pole(value: Callable[[float], float], low: float, high: float) -> bool:
    middle, width = (low + high) / 2, max(high - low, 1e-14)

    def height(distance: float) -> float:
        sizes = (abs(value(middle - distance)), abs(value(middle + distance)))
        return max((size for size in sizes if math.isfinite(size)), default=math.nan)

    return height(width) > GROWTH * height(1000 * width)
