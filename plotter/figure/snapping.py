"""Where the hand catches: roots, extrema, inflections, and the lines of the grid."""

from __future__ import annotations

from plotter.figure.scene import Scene
from plotter.figure.ticks import ticks

REACH = 8.0
"""How near a place must be to catch, in px."""
PLOT_WIDTH = 960.0
"""The width of the plot that is assumed for the lines of the grid, px."""


def snapped(scene: Scene, x: float, pixel: float) -> float:
    """The special x within reach, features before the grid, else x; `pixel` in data units."""
    for places in (_features(scene), _grid(scene)):
        near = min(places, key=lambda place: abs(place - x), default=None)
        if near is not None and abs(near - x) <= REACH * pixel:
            return near
    return x


def _features(scene: Scene) -> tuple[float, ...]:
    found = scene.results.features
    if found is None:
        return ()
    extrema = tuple(extremum.x for extremum in found.extrema)
    return (*found.roots, *extrema, *(point[0] for point in found.inflections))


def _grid(scene: Scene) -> tuple[float, ...]:
    view = scene.viewport
    return ticks(view.x_min, view.x_max, PLOT_WIDTH).values
