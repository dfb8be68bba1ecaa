"""The quick curve without numpy, for the first picture: the same branches, point by point.

Loading numpy takes as long as everything else that the first picture needs. What is decided
here, and in which order it is computed, is that of `sample` and `polyline`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from plotter.language.tree import Node
from plotter.numeric.builder import Program
from plotter.numeric.limits import MARGIN, NEAR, STRAIGHT, extremes_of
from plotter.numeric.lowering import lowered
from plotter.numeric.scalar import compile_registers
from plotter.numeric.viewport import Viewport

Point = tuple[float, float]
Branch = list[Point]


def quick_branches(
    function: Node, variable: str, viewport: Viewport, size: tuple[int, int]
) -> list[Branch]:
    """The branches of the quick curve, made from two samples a column, at `size` pixels.

    Raises KeyError for a name that is not the variable.
    """
    steps, names, _ = lowered((function,))
    registers = compile_registers(Program(steps, (), names), (variable,))
    x = evenly(viewport.x_min, viewport.x_max, 2 * size[0])
    y = [registers(value)[-1] for value in x]
    branches: list[Branch] = []
    place = 0
    for part in _parts(x, y, viewport):
        points = _visible([part[index] for index in _extremes(part, viewport, size)], viewport)
        branches.append(_bent(points, place, viewport.height / size[1]))
        place += len(points)
    return [branch for branch in branches if len(branch) > 1]


def evenly(start: float, end: float, count: int) -> list[float]:
    """So many steps from start to end, both included."""
    step = (end - start) / count
    return [*(index * step + start for index in range(count)), end]


def _parts(x: Sequence[float], y: Sequence[float], view: Viewport) -> list[Branch]:
    """Pieces without undefined values and without steps from above the view to below it."""
    low, high = view.y_min - MARGIN * view.height, view.y_max + MARGIN * view.height
    parts: list[Branch] = [[]]
    before = 0
    for at, value in zip(x, y, strict=True):
        if math.isnan(value):
            side = 0
            parts.append([])
        else:
            side = _side(value, view.y_min, view.y_max)
            if side * before == -1:
                parts.append([])
            parts[-1].append((at, min(max(value, low), high)))
        before = side
    return [part for part in parts if part]


def _side(value: float, low: float, high: float) -> int:
    return 1 if value > high else -1 if value < low else 0


def _extremes(part: Branch, view: Viewport, size: tuple[int, int]) -> list[int]:
    """The places of the first, lowest, highest and last point in each column."""
    scale = size[0] / view.width
    columns = [math.floor((x - view.x_min) * scale) for x, _ in part]
    return extremes_of(columns, [y for _, y in part])


def _visible(points: Branch, view: Viewport) -> Branch:
    """Points in or near the view, and the ends of runs beyond it."""
    near = NEAR * view.height
    sides = [_side(y, view.y_min - near, view.y_max + near) for _, y in points]
    last = len(points) - 1
    return [
        point
        for index, point in enumerate(points)
        if sides[index] == 0
        or index in (0, last)
        or sides[index] != sides[index - 1]
        or sides[index] != sides[index + 1]
    ]


def _bent(points: Branch, place: int, pixel: float) -> Branch:
    """Every point but the second of three on a line; never two in a row are left out.

    `place` is that of the first point among those of all branches: every other may be left out.
    """
    kept: Branch = []
    for index, (x, y) in enumerate(points):
        if 0 < index < len(points) - 1 and (place + index) % 2 == 1:
            (x0, y0), (x2, y2) = points[index - 1], points[index + 1]
            width = x2 - x0
            off = abs((y - y0) * width - (y2 - y0) * (x - x0))
            if width > 0 and off <= STRAIGHT * pixel * width:
                continue
        kept.append((x, y))
    return kept
