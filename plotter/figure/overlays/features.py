"""The special places of f: roots, extrema, inflections, where f and f′ meet, and asymptotes."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from plotter.figure.feature_rows import FeatureKind, FeatureRow, feature_rows
from plotter.figure.marks import Anchor, Dots, Label, Layer, Mark, Segment, Shape
from plotter.figure.overlays.overlay import Group
from plotter.figure.scene import Scene
from plotter.language.numbers import latex_number, view_decimals
from plotter.language.words import mark
from plotter.numeric.shape import Asymptote
from plotter.numeric.viewport import Viewport

DIAMETER = 8.0
"""Of a marker, in px."""
MOST_LABELS = 12
"""More places than this are marked without their numbers."""
MOST_MARKERS = 200
"""More places than this would cover the curve that they belong to."""
PIXELS = 1000
"""Labels have the digits of a plot this wide."""
APART = 0.08
"""In parts of the view's width: closer neighbors do not both get a label."""

FLAT = 0.4
"""A curve as flat as that, in heights of the view for each width, runs beside its points."""

SHAPES: dict[FeatureKind, Shape] = {
    "root": "circle",
    "minimum": "triangle",
    "maximum": "triangle",
    "inflection": "diamond",
    "intersection": "square",
}
ANCHORS: dict[FeatureKind, Anchor] = {"minimum": "bottom", "maximum": "top"}


class FeatureMarks(Struct, frozen=True):
    """A marker of its own for each kind of place, with its coordinates while these are few."""

    name: str = "features"
    label: str = mark("Features")
    reads: frozenset[str] = frozenset({"features", "problem", "definition", "viewport", "shown"})
    live: bool = False
    group: Group = "points"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """Asymptotes, markers and labels inside of the view."""
        found = scene.results.features
        if found is None or scene.dimmed:
            return ()
        view = scene.viewport
        rows = [row for row in feature_rows(found) if row.kind in SHAPES and _seen(row, view)]
        if "derivative" not in scene.inputs.shown:
            rows = [row for row in rows if row.kind != "intersection"]
        lines = [_line(line, view) for line in found.asymptotes if line.kind != "vertical"]
        if len(rows) > MOST_MARKERS:
            return tuple(lines)
        labels = _labels(rows, scene) if len(rows) <= MOST_LABELS else []
        return (*lines, *_dots(rows), *labels)


def _seen(row: FeatureRow, view: Viewport) -> bool:
    return row.x is not None and row.y is not None and view.contains(row.x, row.y)


def _line(line: Asymptote, view: Viewport) -> Segment:
    start, end = (
        (x, line.slope * x + line.height) for x in (view.x_min, view.x_max)
    )  # drawing clips it to the view
    return Segment(start, end, "axis", line="asymptote", layer=Layer.GUIDE)


def _dots(rows: list[FeatureRow]) -> list[Dots]:
    found: list[Dots] = []
    for kind, shape in SHAPES.items():
        points = [(row.x, row.y) for row in rows if row.kind == kind]
        if points:
            color = "derivative" if kind == "intersection" else "f"
            array = np.array(points, dtype=np.float64)
            found.append(Dots(array, color, DIAMETER, shape, layer=Layer.POINT))
    return found


def _labels(rows: list[FeatureRow], scene: Scene) -> list[Label]:
    """The coordinates beside the markers, extrema first; not two of them on one place."""
    view = scene.viewport
    decimals = view_decimals(view.width / PIXELS)
    heights = view_decimals(view.height / PIXELS)
    order = {"minimum": 0, "maximum": 0, "root": 1, "inflection": 2, "intersection": 3}
    labels: list[Label] = []
    for row in sorted(rows, key=lambda row: order[row.kind]):
        if row.x is None or row.y is None:
            continue
        near = (
            abs(other.position[0] - row.x) < APART * view.width
            and abs(other.position[1] - row.y) < APART * view.height
            for other in labels
        )
        if any(near):
            continue
        x = latex_number(row.x, decimals=decimals)
        y = latex_number(row.y, decimals=heights)
        words = x if row.kind == "root" else f"({x},\\; {y})"
        color = "derivative" if row.kind == "intersection" else "f"
        anchor = ANCHORS.get(row.kind)
        if anchor is None:
            lies = row.kind == "root" or _is_flat(scene, row.x)
            anchor = "top" if lies else "right"
        labels.append(Label((row.x, row.y), words, color, anchor))
    return labels


def _is_flat(scene: Scene, x: float) -> bool:
    """Whether the curve leaves a point so flat that it would run through words beside it."""
    slope, view = scene.slope(x), scene.viewport
    return slope is not None and abs(slope) * view.width / view.height < FLAT
