"""The function of two variables from above: bands of height, and the lines between them."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from plotter.figure.marks import FloatArray, Label, Layer, Mark, Point, Polyline, Region
from plotter.figure.overlays.curve import joined
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


class ContourLines(Struct, frozen=True):
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
            return (Polyline(joined(drawn.lines), "dimmed", "contour", layer=Layer.GUIDE),)
        last = max(len(drawn.bands) - 1, 1)
        marks: list[Mark] = [
            Region(outlines, index / last) for index, outlines in enumerate(drawn.bands) if outlines
        ]
        marks.append(Polyline(joined(drawn.lines), "contour", layer=Layer.GUIDE))
        return (*marks, *level_numbers(scene.viewport, drawn.levels, drawn.lines))


def level_numbers(
    viewport: Viewport, levels: tuple[float, ...], lines: tuple[FloatArray, ...]
) -> list[Mark]:
    """The heights on their lines, far from the edges and from each other."""
    corner = np.array([viewport.x_min, viewport.y_min])
    extent = np.array([viewport.width, viewport.height])
    taken: list[Point] = []
    marks: list[Mark] = []
    for level, line in zip(levels, lines, strict=True):
        places, room = _inside(line, corner, extent)
        for _ in range(A_LINE if len(places) else 0):
            x, y = places[:, 0], places[:, 1]
            free = room
            for across, upward in taken:
                free = np.minimum(free, np.hypot(x - across, y - upward) - APART)
            best = int(np.argmax(free))
            if taken and free[best] < 0:
                break
            taken.append((float(x[best]), float(y[best])))
            place = places[best] * extent + corner
            marks.append(
                Label(
                    (float(place[0]), float(place[1])), latex_number(level), "contour-label",
                    "center", 0.0, small=True,
                )
            )  # fmt: skip
    return marks


def _inside(
    line: FloatArray, corner: FloatArray, extent: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Places of the line where a number may stand, in shares of the view, and how far each is
    from the edges; none of a line that is too short."""
    every = max(1, len(line) // TRIED)
    places = (line[::every] - corner) / extent
    away = np.abs(places + corner / extent)
    edge = np.minimum(places, 1 - places).min(axis=1)
    fits = (edge > INSIDE) & (away.min(axis=1) > FROM_AXES)
    if np.count_nonzero(fits) * every < LEAST * 100:
        return places[:0], edge[:0]
    return places[fits], edge[fits]
