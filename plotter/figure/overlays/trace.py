"""The trace: what the slope of the moving tangent has drawn of f′ so far."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from msgspec import Struct

from plotter.figure.marks import Dots, FloatArray, Layer, Mark, Polyline, as_points
from plotter.figure.overlays.at_point import READS, touched
from plotter.figure.overlays.overlay import Group
from plotter.figure.same import Same
from plotter.figure.scene import Scene
from plotter.language.words import mark
from plotter.model.tangent_study import Stretch

BLOCK = 512
"""So many points of the curve are in a piece of the trace."""
PEN = 9.0
"""The diameter of the dot that draws, in px."""


class Trace(Struct, frozen=True):
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
        marks: list[Mark] = [
            Polyline(points, "derivative", line="tangent", layer=Layer.CURVE)
            for points in _pieces(scene, scene.inputs.tangent_study.traced)
        ]
        found = touched(scene)
        if found is not None and found.slope is not None:
            marks.append(Dots(as_points((found.x, found.slope)), "derivative", PEN))
        return tuple(marks)


def _pieces(scene: Scene, stretches: tuple[Stretch, ...]) -> list[FloatArray]:
    """The points of f′ within stretches of x, in pieces of which only the last ones change.

    What a drag has drawn already are the very same arrays in the next frame.
    """
    curve = scene.results.curves.get("derivative")
    pieces: list[FloatArray] = []
    for branch in () if curve is None else curve.branches:
        for low, high in stretches:
            # A piece begins a point before the last one ended, so that no seam is seen.
            cuts = np.arange(BLOCK, len(branch), BLOCK)
            cuts = cuts[(branch[cuts, 0] > low) & (branch[cuts, 0] < high)]
            starts = (low, *np.maximum(branch[cuts - 1, 0], low).tolist())
            for start, end in zip(starts, (*branch[cuts, 0].tolist(), high), strict=True):
                piece = _piece(Same(branch), start, end)
                if len(piece) > 1:
                    pieces.append(piece)
    return pieces


@lru_cache(maxsize=256)
def _piece(branch: Same[FloatArray], low: float, high: float) -> FloatArray:
    return _between(branch.value, low, high)


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
