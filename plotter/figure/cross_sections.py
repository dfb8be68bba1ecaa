"""The curves that a function of two variables has along each axis through the point."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from plotter.figure.at_once import proved
from plotter.figure.marks import Dots, FloatArray, Layer, Mark, Polyline, Segment, as_points
from plotter.figure.overlays.curve import joined, places_of
from plotter.figure.plane import plane_point
from plotter.figure.scene import Scene
from plotter.language.numbers import format_number
from plotter.numeric.evaluate import evaluate
from plotter.numeric.viewport import Viewport

SAMPLES = 241
"""Heights that tell how high the picture has to be."""
PIXELS = (480, 320)
"""The size for which the curve is sampled."""
OUTLIERS = 0.02
"""The share of the heights at either end that may leave the picture, as beside a pole."""
MARGIN = 0.1


class CrossSection(Struct, frozen=True):
    """One curve: what moves along it, its words, its viewport and what is drawn in it."""

    variable: str
    title: str
    slope: str
    viewport: Viewport
    marks: tuple[Mark, ...]


def cross_section(scene: Scene, place: int) -> CrossSection | None:
    """f along the variable at this place, 0 or 1, the other held at the point's coordinate.

    The slope of its tangent is the partial derivative by that variable.
    """
    definition, found = scene.results.definition, plane_point(scene)
    if definition is None or found is None:
        return None
    name, other = definition.variables[place], definition.variables[1 - place]
    view = scene.viewport
    low, high = ((view.x_min, view.x_max), (view.y_min, view.y_max))[place]
    along = np.linspace(low, high, SAMPLES)
    values = {**scene.inputs.values_for(definition), other: found.place[1 - place], name: along}
    heights = evaluate(definition.body, values)
    bottom, top = _range(heights, found.z)
    viewport = Viewport(low, high, bottom, top)
    fixed = {key: float(value) for key, value in values.items() if key != name}
    curve = proved(definition.body, viewport, PIXELS, name, fixed)
    marks: list[Mark] = [*places_of(curve, "f")]
    if curve.branches:
        marks.insert(0, Polyline(joined(curve.branches), "f", layer=Layer.CURVE))
    at = found.place[place]
    slope = ""
    if found.z is not None:
        if found.gradient is not None and not scene.hides_slopes:
            steep = found.gradient[place]
            ends = tuple((x, found.z + steep * (x - at)) for x in (low, high))
            marks.append(Segment(ends[0], ends[1], "tangent", layer=Layer.LINE))
            slope = f"∂{scene.name}/∂{name} = {format_number(steep, digits=4)}"
        marks.append(Dots(as_points((at, found.z)), "tangent", 10.0))
    title = f"{other} = {format_number(found.place[1 - place], digits=4)}"
    return CrossSection(name, title, slope, viewport, tuple(marks))


def _range(heights: FloatArray, here: float | None) -> tuple[float, float]:
    """From where to where the picture goes; the point is always in it."""
    finite = heights[np.isfinite(heights)]
    if not finite.size:
        return -1.0, 1.0
    low, high = (float(q) for q in np.quantile(finite, (OUTLIERS, 1 - OUTLIERS)))
    if here is not None:
        low, high = min(low, here), max(high, here)
    room = MARGIN * (high - low) or 1.0
    return low - room, high + room
