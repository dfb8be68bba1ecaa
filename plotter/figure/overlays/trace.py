"""The trace: what the slope of the moving tangent has drawn of f′ so far."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from plotter.figure.marks import Dots, FloatArray, Layer, Mark, Polyline, as_points
from plotter.figure.overlays.at_point import READS, touched
from plotter.figure.overlays.overlay import Group
from plotter.figure.scene import Scene
from plotter.language.words import mark
from plotter.model.tangent_study import Stretch

PEN = 9.0
"""The diameter of the dot that draws, in px."""


@dataclass(frozen=True, slots=True)
class Trace:
    """The heights of f′ over every x the tangent has come by."""

    name: str = "trace"
    label: str = mark("Trace of f′")
    reads: frozenset[str] = READS | {"curves"}
    live: bool = True
    group: Group = "curves"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """The drawn parts of f′, and the pen at the tangent's x."""
        if scene.dimmed or scene.results.definition is None:
            return ()
        marks: list[Mark] = []
        points = stretch_of(scene, scene.inputs.tangent_study.traced)
        if points.size:
            marks.append(Polyline(points, "derivative", line="tangent", layer=Layer.CURVE))
        found = touched(scene)
        if found is not None and found.slope is not None:
            marks.append(Dots(as_points((found.x, found.slope)), "derivative", PEN))
        return tuple(marks)


def stretch_of(scene: Scene, stretches: tuple[Stretch, ...]) -> FloatArray:
    """The points of f′ within stretches of x, shape (n, 2), rows of nan between pieces."""
    curve = scene.results.curves.get("derivative")
    pieces: list[FloatArray] = []
    if curve is not None:
        lift = np.full((1, 2), np.nan)
        for low, high in stretches:
            for branch in curve.branches:
                piece = _between(branch, low, high)
                if len(piece) > 1:
                    pieces += [piece, lift]
    return np.concatenate(pieces[:-1]) if pieces else np.empty((0, 2))


def _between(branch: FloatArray, low: float, high: float) -> FloatArray:
    """The part of a branch between two x, cut at them by linear interpolation."""
    x, y = branch[:, 0], branch[:, 1]
    low, high = max(low, float(x[0])), min(high, float(x[-1]))
    if low >= high:
        return np.empty((0, 2))
    first, last = np.searchsorted(x, low, side="right"), np.searchsorted(x, high, side="left")
    ends = np.interp([low, high], x, y)
    start, end = as_points((low, float(ends[0]))), as_points((high, float(ends[1])))
    return np.concatenate((start, branch[first:last], end))
