"""What the graphs of f and f′ have in common: branches, ends, holes and isolated points."""

from __future__ import annotations

import numpy as np

from plotter.figure.marks import CurveName, Dots, Layer, Mark, Polyline
from plotter.figure.scene import Scene
from plotter.numeric.curve import Curve, FloatArray

OPEN_END = 8.0
"""The diameter of an open or closed end, in px."""
PROVISIONAL = 0.5
"""The opacity of a curve that should be certified by now and is not."""


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
        marks.append(Polyline(points, color, key, PROVISIONAL if faint else 1.0))
        if not scene.dimmed:
            marks.append(CurveName(points, latex, key))
    return (*marks, *_places(curve, color))


def joined(branches: tuple[FloatArray, ...]) -> FloatArray:
    """All branches in one array, with a row of nan between them."""
    lift = np.full((1, 2), np.nan)
    pieces = [piece for branch in branches for piece in (branch, lift)]
    return np.concatenate(pieces[:-1])


def _places(curve: Curve, color: str) -> list[Mark]:
    hollow = [*curve.holes, *curve.open_ends]
    filled = [*curve.closed_ends, *curve.isolated]
    return [
        Dots(np.array(points, dtype=np.float64), color, OPEN_END, filled=full, layer=Layer.POINT)
        for points, full in ((hollow, False), (filled, True))
        if points
    ]
