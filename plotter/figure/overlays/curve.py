"""What the graphs of f and f′ have in common: branches, ends, holes and isolated points."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from plotter.figure.marks import CurveName, Dots, Layer, Mark, Polyline
from plotter.figure.scene import Scene
from plotter.numeric.curve import Curve, FloatArray
from plotter.numeric.viewport import Viewport

OPEN_END = 8.0
"""The diameter of an open or closed end, in px."""
PROVISIONAL = 0.5
"""The opacity of a curve that should be certified by now and is not."""
COLUMNS, TURNS = 128, 4
"""A line that turns so often within one of so many columns of the view fills a band there."""


def curve_marks(scene: Scene, key: str, latex: str) -> tuple[Mark, ...]:
    """The marks of the sampled curve `key`, in the color and line of the same name.

    While the text has a problem, the last good curve stays: dimmed and without its name. A
    curve that waits for its certificate, or can get none, is drawn at half opacity.
    """
    curve = scene.results.curves.get(key)
    return () if curve is None else marks_of(scene, curve, key, latex)


def marks_of(scene: Scene, curve: Curve, key: str, latex: str) -> tuple[Mark, ...]:
    """The marks of a curve in the color and line of the role `key`."""
    color = "dimmed" if scene.dimmed else key
    marks: list[Mark] = []
    if curve.branches:
        points = joined(curve.branches)
        faint = curve.provisional and scene.results.overdue
        opacity = PROVISIONAL if faint else 1.0
        # Where f′ fills a band, it must not hide f.
        crowd, line = (None, points) if key == "f" else apart(points, scene.view.viewport)
        if crowd is not None:
            marks.append(Polyline(crowd, color, key, opacity, layer=Layer.GUIDE))
        marks.append(Polyline(line, color, key, opacity))
        if not scene.dimmed:
            marks.append(CurveName(points, latex, key))
    return (*marks, *places_of(curve, color))


def apart(points: FloatArray, viewport: Viewport) -> tuple[FloatArray | None, FloatArray]:
    """The parts of a line that turn so often that they fill a band, if there are any; the rest."""
    x, y = points.T
    rise = np.diff(y)
    moves = np.flatnonzero(rise)  # beyond the view a curve may run level
    way = np.sign(rise[moves])
    if np.count_nonzero(way[1:] != way[:-1]) < TURNS:
        return None, points
    column = np.floor((x[:-1] - viewport.x_min) / viewport.width * COLUMNS)
    known = (column >= 0) & (column < COLUMNS)
    column = np.where(known, column, 0).astype(int)
    turns = moves[1:][(way[1:] * way[:-1] < 0) & known[moves[1:]]]
    full = np.bincount(column[turns], minlength=COLUMNS) >= TURNS
    if not full.any():
        return None, points
    crowded = known & full[column]
    changes = np.flatnonzero(np.diff(crowded)) + 1
    pieces: dict[bool, list[FloatArray]] = {True: [], False: []}
    for start, end in pairwise((0, *changes.tolist(), len(crowded))):
        pieces[bool(crowded[start])].append(points[start : end + 1])
    return joined(tuple(pieces[True])), joined(tuple(pieces[False]))


def joined(branches: Sequence[FloatArray]) -> FloatArray:
    """All branches as one line, with a row of nan between them: it is drawn in one go.

    Without any, that row alone.
    """
    if len(branches) == 1:
        return branches[0]
    lift = np.full((1, 2), np.nan)
    pieces = [piece for branch in branches for piece in (branch, lift)]
    return np.concatenate(pieces[:-1] or [lift])


def places_of(curve: Curve, color: str) -> list[Mark]:
    """The holes, ends and isolated points of a curve in a color."""
    hollow = [*curve.holes, *curve.open_ends]
    filled = [*curve.closed_ends, *curve.isolated]
    return [
        Dots(np.array(points, dtype=np.float64), color, OPEN_END, filled=full, layer=Layer.POINT)
        for points, full in ((hollow, False), (filled, True))
        if points
    ]
