"""The function of two variables from above: bands of height, and the lines between them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from plotter.figure.marks import FloatArray, Label, Layer, Mark, Point, Polyline, Region
from plotter.figure.overlays.overlay import Group
from plotter.figure.scene import Scene
from plotter.language.numbers import latex_number
from plotter.language.words import mark
from plotter.numeric.viewport import Viewport

INSIDE = 0.05
"""No number stands nearer to the edge than this share of the viewport."""
APART = 0.13
"""Nor nearer to another number than this share of its sides."""
FROM_AXES = 0.035
"""Nor nearer to an axis, where other numbers are."""
LEAST = 0.12
"""Pieces of a line shorter than this share have no number."""
TRIED = 48
"""Places of a line that are compared for its number."""
A_LINE = 2
"""Numbers on the lines of one level."""


@dataclass(frozen=True, slots=True)
class ContourLines:
    """Filled contours with labelled lines: the lower, the stronger the color."""

    name: str = "contours"
    label: str = mark("Contours")
    reads: frozenset[str] = frozenset({"contours", "definition", "problem", "viewport"})
    live: bool = False
    group: Group = "curves"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """A region a band, a polyline a level, and the numbers on them."""
        drawn = scene.results.contours
        if drawn is None or not scene.planar:
            return ()
        if scene.dimmed:
            lines = (Polyline(line, "dimmed", "contour", layer=Layer.GUIDE) for line in drawn.lines)
            return tuple(lines)
        last = max(len(drawn.bands) - 1, 1)
        marks: list[Mark] = [
            Region(outlines, index / last) for index, outlines in enumerate(drawn.bands) if outlines
        ]
        marks += [Polyline(line, "contour", layer=Layer.GUIDE) for line in drawn.lines if len(line)]
        return (*marks, *level_numbers(scene.viewport, drawn.levels, drawn.lines))


def level_numbers(
    viewport: Viewport, levels: tuple[float, ...], lines: tuple[FloatArray, ...]
) -> list[Mark]:
    """The heights on their lines, far from the edges and from each other."""
    taken: list[Point] = []
    marks: list[Mark] = []
    for level, line in zip(levels, lines, strict=True):
        for _ in range(A_LINE):
            place = _free_place(viewport, line, taken)
            if place is None:
                break
            taken.append(_share(viewport, np.array([place]))[0])
            marks.append(
                Label(place, latex_number(level), "contour-label", "center", 0.0, small=True)
            )
    return marks


def _share(viewport: Viewport, points: FloatArray) -> list[Point]:
    return [
        ((x - viewport.x_min) / viewport.width, (y - viewport.y_min) / viewport.height)
        for x, y in points.tolist()
    ]


def _free_place(viewport: Viewport, line: FloatArray, taken: list[Point]) -> Point | None:
    """The place of the line that is farthest from all numbers and the edges; None without room."""
    if not len(line):
        return None
    corner = np.array([viewport.x_min, viewport.y_min])
    extent = np.array([viewport.width, viewport.height])
    places = (line[:: max(1, len(line) // TRIED)] - corner) / extent
    axes = -corner / extent
    inside = ((places > INSIDE) & (places < 1 - INSIDE)).all(axis=1)
    inside &= (np.abs(places - axes) > FROM_AXES).all(axis=1)
    places = places[inside]
    if len(places) * max(1, len(line) // TRIED) < LEAST * 100:
        return None
    room = np.minimum(places, 1 - places).min(axis=1)
    for x, y in taken:
        room = np.minimum(room, np.hypot(places[:, 0] - x, places[:, 1] - y) - APART)
    best = int(np.argmax(room))
    if taken and room[best] < 0:
        return None
    x, y = (places[best] * extent + corner).tolist()
    return (x, y)
