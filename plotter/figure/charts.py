"""What the charts of a descent show: height, size of the gradient and place against the step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np

from plotter.descent.trajectory import Trajectory
from plotter.figure.kept import kept_with_run
from plotter.figure.marks import Dots, Layer, Mark, Polyline
from plotter.figure.runs import RunStyle
from plotter.numeric.curve import FloatArray
from plotter.numeric.distinct import distinct
from plotter.numeric.viewport import Viewport

Quantity = Literal["height", "gradient", "position"]
QUANTITIES: tuple[Quantity, ...] = ("height", "gradient", "position")
"""The charts from left to right."""

OWN_COLOR: dict[Quantity, str] = {"height": "f", "gradient": "derivative", "position": "path"}
"""The color of each quantity while there is one run; in a race every run has its own."""

MOST_POINTS = 8000
"""A line of more points is drawn by the first, lowest, highest and last of each group of them."""

AIR = 0.08
"""The free share of the chart above and below its lines."""


@kept_with_run
def series(trajectory: Trajectory, quantity: Quantity) -> FloatArray:
    """The points (step, value) of a run, an array of shape (n, 2); nan where there is no value.

    The gradient is shown as log10 of its size.
    """
    match quantity:
        case "position":
            values = trajectory.positions[:, 0] if trajectory.iterates else np.empty(0)
        case "height":
            values = trajectory.heights
        case "gradient":
            with np.errstate(divide="ignore"):
                values = np.log10(trajectory.steepness)
    values = np.where(np.isfinite(values), values, np.nan)
    return np.column_stack((np.arange(len(values), dtype=np.float64), values))


@kept_with_run
def line_of(trajectory: Trajectory, quantity: Quantity) -> FloatArray:
    """The line of a chart: as `series`, of a long run only what a chart can tell apart."""
    points = series(trajectory, quantity)
    if len(points) <= MOST_POINTS:
        return points
    bins = MOST_POINTS // 4
    edges = np.linspace(0, len(points), bins + 1).astype(np.intp)
    values = points[:, 1]
    low = np.where(np.isnan(values), np.inf, values)
    high = np.where(np.isnan(values), -np.inf, values)
    kept = [edges[:-1], edges[1:] - 1]
    for sizes, best in ((low, np.minimum), (high, np.maximum)):
        found = best.reduceat(sizes, edges[:-1])
        hits = np.flatnonzero(sizes == np.repeat(found, np.diff(edges)))
        _, first = np.unique(np.searchsorted(edges, hits, side="right"), return_index=True)
        kept.append(hits[first])
    return points[distinct(np.concatenate(kept))]


def extent(lines: Sequence[FloatArray]) -> Viewport:
    """The viewport that holds all lines, with some air; a unit square without any value."""
    steps = max((line[-1, 0] for line in lines if len(line)), default=1)
    values = np.concatenate([line[:, 1] for line in lines]) if lines else np.empty(0)
    values = values[np.isfinite(values)]
    low, high = (float(values.min()), float(values.max())) if values.size else (0.0, 1.0)
    least = max(abs(low), abs(high), 1e-12) * 1e-6
    if high - low < least:
        low, high = low - max(least, 0.5), high + max(least, 0.5)
    air = AIR * (high - low)
    return Viewport(0.0, float(max(steps, 1)), low - air, high + air)


def lines(runs: Sequence[FloatArray], styles: Sequence[RunStyle], *, color: str = "") -> list[Mark]:
    """Each run as a line; `color` paints them all in one."""
    return [
        Polyline(points, color or style.color, line=style.line or style.color, layer=Layer.PATH)
        for points, style in zip(runs, styles, strict=False)
    ]


def cursors(
    quantity: Quantity, runs: Sequence[Trajectory], styles: Sequence[RunStyle], frame: int
) -> list[Mark]:
    """The marker of each run at the step under the cursor, or at its own last step."""
    marks: list[Mark] = []
    for run, style in zip(runs, styles, strict=False):
        if run.iterates:
            points = series(run, quantity)
            here = points[min(frame, len(points) - 1)][None, :]
            marks.append(Dots(here, style.color, 9.0, shape=style.shape))
    return marks


def sample(style: RunStyle) -> list[Mark]:
    """A short line with the marker in its middle, in the unit square: the key to a run."""
    line = np.array([[0.0, 0.5], [1.0, 0.5]])
    middle = np.array([[0.5, 0.5]])
    return [
        Polyline(line, style.color, style.line or style.color, layer=Layer.PATH),
        Dots(middle, style.color, 9.0, shape=style.shape),
    ]
