"""Two plots with a common x-axis: f above, f′ below."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from plotter.figure.at_once import proved
from plotter.figure.same import Same
from plotter.figure.scene import Scene
from plotter.language.definition import Definition
from plotter.language.tree import Node
from plotter.numeric.curve import Curve, FloatArray
from plotter.numeric.target import Target
from plotter.numeric.viewport import Viewport

DIVIDE = 0.56
"""The share of the height that the upper plot takes."""
BELOW_ALONE = frozenset({"derivative", "trace", "sketch", "sketch_remarks"})
"""What is drawn in the lower plot only."""
IN_BOTH = frozenset({"height", "guides"})
"""What is drawn in both, each part where it belongs."""
SAMPLES = 401
LEAST_SEEN = 0.1
"""Where less of f than this share of the width is in sight, all of f′ counts."""
OUTLIERS = 0.02
"""The share of the slopes at either end that may leave the lower plot, as beside a pole."""
MARGIN = 0.12
PIXELS = (1920, 600)
"""The size for which f′ is sampled in the lower plot."""


class PanePart(Struct, frozen=True):
    """A plot, and from where to where it stands, in shares of the height from the top."""

    scene: Scene
    top: float
    bottom: float


def is_stacked(scene: Scene) -> bool:
    """Whether the scene is to be drawn as two plots."""
    return (
        scene.pane == "whole"
        and scene.inputs.tangent_study.stacked
        and scene.view.lens != "descent"
        and scene.results.derivative is not None
        and not scene.planar
    )


def panes_of(scene: Scene) -> tuple[PanePart, ...]:
    """The plots from top to bottom: one, or that of f over that of f′."""
    definition, derivative = scene.results.definition, scene.results.derivative
    if not is_stacked(scene) or definition is None or derivative is None:
        return (PanePart(scene, 0.0, 1.0),)
    shown = scene.inputs.shown
    above = replace(scene.inputs, shown=shown - BELOW_ALONE)
    below = replace(scene.inputs, shown=shown & (BELOW_ALONE | IN_BOTH))
    view = scene.viewport
    parameters = tuple(sorted(scene.inputs.values_for(definition).items()))
    chosen = None if scene.view.auto_fit else scene.view.slopes
    seen = view if chosen is None else Viewport(view.x_min, view.x_max, *chosen)
    lower, curve = _slopes(Same(definition), Same(derivative), parameters, seen, chosen is None)
    curves: Mapping[str, Curve] = MappingProxyType({"derivative": curve})
    results = replace(scene.results, curves=curves, overdue=curve.provisional)
    return (
        PanePart(replace(scene, inputs=above, pane="upper"), 0.0, DIVIDE),
        PanePart(Scene(below, replace(scene.view, viewport=lower), results, "lower"), DIVIDE, 1.0),
    )


@lru_cache(maxsize=4)
def _slopes(
    definition: Same[Definition],
    derivative: Same[Node],
    parameters: tuple[tuple[str, float], ...],
    seen: Viewport,
    fitted: bool,
) -> tuple[Viewport, Curve]:
    """The viewport of the lower plot and f′ in it.

    What is `seen` is that viewport; with `fitted` it is that of the upper plot, and the heights
    are those that f′ has where f is in sight: eˣ, high above the plot, would make it flat.
    """
    whole, slope = definition.value, derivative.value
    fixed = dict(parameters)
    view = seen
    if fitted:
        x = np.linspace(seen.x_min, seen.x_max, SAMPLES)
        f = Target(whole.body, whole.variable, fixed).values(x)
        slopes = Target(slope, whole.variable, fixed, whole.body).values(x)
        in_sight = (f >= seen.y_min) & (f <= seen.y_max)
        if in_sight.mean() >= LEAST_SEEN:
            slopes = slopes[in_sight]
        view = Viewport(seen.x_min, seen.x_max, *_heights(slopes))
    return view, proved(slope, view, PIXELS, whole.variable, fixed, whole.body)


def _heights(values: FloatArray) -> tuple[float, float]:
    """From where to where the values go, but for outliers, with 0 and some room around."""
    values = values[np.isfinite(values)]
    low, high = (-1.0, 1.0)
    if values.size:
        low, high = (float(q) for q in np.quantile(values, (OUTLIERS, 1 - OUTLIERS)))
    low, high = min(low, 0.0), max(high, 0.0)
    room = MARGIN * (high - low) or 1.0
    return low - room, high + room
