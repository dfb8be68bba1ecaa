"""The heights of a function over the view, and the box that they are drawn in."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from plotter.figure.marks import FloatArray
from plotter.figure.same import Same
from plotter.figure.scene import Scene
from plotter.figure.surface.edges import edged_nodes
from plotter.language.definition import Definition
from plotter.numeric.contours import Grid, values_on, without_jumps
from plotter.numeric.evaluate import evaluate
from plotter.numeric.viewport import Viewport

CELLS = 64
"""Of the surface in each direction."""
OUTLIERS = 0.02
"""The share of the heights at either end that may leave the box, as beside a pole."""
TALL = 0.62
"""Half the height of the box; half its shorter side on the ground is 1."""
LONGEST = 1.7
"""Half its longer side, at most."""
FAR = 0.5
"""Heights beyond those by more than this share of the rest are far."""
NEAR, POLE = 2, 0.6
"""Heights so many nodes from an edge that exceed the others by this share of them go to a pole."""
JUMP = 0.1
"""Differences between neighbors from half of this share of all heights on may be jumps."""
MARCH = 40
"""Places at which a ray to the eye is looked at."""
CLEAR = 0.012
"""A point hidden by less than this, in the box, is on the surface."""


class Relief(Struct, frozen=True, eq=False):
    """The function over the view: a grid of heights, and what is needed for any other place.

    `nodes`, of shape (rows, columns, 3), are the points (x, y, z) of the grid in data units; at
    the edge of the domain, and where the surface leaves the box, they lie on that edge.
    `boxed_z` are the heights of the grid in the box. `low` and `high` are the heights at the
    floor and at the top of the box, whose half sides are `half`, shape (3,).
    """

    grid: Grid
    nodes: FloatArray
    low: float
    high: float
    half: FloatArray
    boxed_z: FloatArray
    view: Viewport
    definition: Definition
    parameters: tuple[tuple[str, float], ...]

    def heights(self, places: FloatArray) -> FloatArray:
        """f at places of the plane, shape (n, 2); nan where undefined or outside of the view."""
        return _heights(self.definition, dict(self.parameters), self.view, places)

    def boxed(self, points: FloatArray) -> FloatArray:
        """Points (x, y, z) in data units as points of the box, the middle of which is 0."""
        view = self.view
        middle = np.array([
            (view.x_min + view.x_max) / 2, (view.y_min + view.y_max) / 2,
            (self.low + self.high) / 2,
        ])  # fmt: skip
        return (points - middle) * self.unit

    @property
    def unit(self) -> FloatArray:
        """How long a unit of each of x, y and z is in the box."""
        extent = np.array([self.view.width, self.view.height, self.high - self.low])
        return 2 * self.half / extent

    def on_surface(self, places: FloatArray) -> FloatArray:
        """Places of the plane lifted to the surface, as points of the box; nan beyond it."""
        z = self.heights(places)
        room = 1e-9 * (self.high - self.low)
        z[(z < self.low - room) | (z > self.high + room)] = np.nan
        return self.boxed(np.column_stack((places, z)))

    def hidden(self, points: FloatArray, toward: FloatArray) -> NDArray[np.bool_]:
        """Which points of the box, shape (n, 3), have the surface between them and the eye."""
        level = float(np.hypot(toward[0], toward[1]))
        if level < 1e-6 or not len(points):
            below = points[:, 2] < self._height_at(points[:, 0], points[:, 1]) - CLEAR
            return np.asarray(below)
        longest = 2 * float(np.hypot(self.half[0], self.half[1])) / level
        if toward[2] > 0:  # beyond the top of the box nothing can be in the way
            longest = min(longest, 2 * float(self.half[2]) / float(toward[2]))
        # The first steps are short: a ridge right before the point hides it, too.
        steps = (np.arange(1, MARCH + 1) / MARCH)[:, None] ** 1.5 * longest
        x, y, z = (points[:, axis] + toward[axis] * steps for axis in range(3))
        return np.asarray((self._height_at(x, y) > z + CLEAR).any(axis=0))

    def _height_at(self, x: FloatArray, y: FloatArray) -> FloatArray:
        """The surface at places of the box's ground, bilinear between the nodes; else −∞."""
        x = (x / self.half[0] + 1) * (CELLS / 2)
        y = (y / self.half[1] + 1) * (CELLS / 2)
        inside = (x >= 0) & (x < CELLS) & (y >= 0) & (y < CELLS)
        column = np.where(inside, x, 0).astype(np.intp)
        row = np.where(inside, y, 0).astype(np.intp)
        u, v = x - column, y - row
        z, corner = self.boxed_z, row * (CELLS + 1) + column
        low, high = z.take(corner), z.take(corner + CELLS + 1)
        low = low + u * (z.take(corner + 1) - low)
        high = high + u * (z.take(corner + CELLS + 2) - high)
        height = low + v * (high - low)
        return np.where(inside & (height == height), height, -np.inf)


def relief(scene: Scene) -> Relief | None:
    """The relief of the scene's function; None where it has no value in the view."""
    definition = scene.results.definition
    if definition is None or not definition.planar:
        return None
    parameters = tuple(sorted(scene.inputs.values_for(definition).items()))
    return _relief(Same(definition), parameters, scene.viewport)


@lru_cache(maxsize=4)
def _relief(
    of: Same[Definition], parameters: tuple[tuple[str, float], ...], view: Viewport
) -> Relief | None:
    definition = of.value
    x = np.linspace(view.x_min, view.x_max, CELLS + 1)
    y = np.linspace(view.y_min, view.y_max, CELLS + 1)
    values = dict(parameters)
    z = np.array(
        np.broadcast_to(
            values_on(definition.body, definition.pair, x, y, values), (CELLS + 1, CELLS + 1)
        )
    )
    z[~np.isfinite(z)] = np.nan
    finite = z[np.isfinite(z)]
    if not finite.size:
        return None
    bounds = _bounds(finite)
    grid = without_jumps(
        Grid(x, y, z), definition.body, definition.pair, values, JUMP * (bounds[1] - bounds[0])
    )
    bounds = _below_poles(grid.z, bounds)
    share = view.width / view.height
    half = np.array([min(max(share, 1.0), LONGEST), min(max(1 / share, 1.0), LONGEST), TALL])

    def at(places: FloatArray) -> FloatArray:
        return _heights(definition, values, view, places)

    torn = np.isnan(grid.z) & np.isfinite(z)
    open_below, open_above = (end in (finite.min(), finite.max()) for end in bounds)
    nodes = edged_nodes(
        grid, torn, (-np.inf if open_below else bounds[0], np.inf if open_above else bounds[1]), at
    )
    ends = nodes[..., 2][np.isfinite(nodes[..., 2])]
    low, high = _apart(
        min(bounds[0], float(ends.min(initial=np.inf))),
        max(bounds[1], float(ends.max(initial=-np.inf))),
    )
    boxed_z = (np.clip(grid.z, low, high) - (low + high) / 2) * (2 * TALL / (high - low))
    return Relief(grid, nodes, low, high, half, boxed_z, view, definition, parameters)


def _heights(
    definition: Definition, values: Mapping[str, float], view: Viewport, places: FloatArray
) -> FloatArray:
    """f at places of the plane, shape (n, 2); nan where undefined or outside of the view."""
    first, second = definition.pair
    given = {**values, first: places[:, 0], second: places[:, 1]}
    z = np.array(np.broadcast_to(evaluate(definition.body, given), len(places)))
    inside = (places[:, 0] >= view.x_min) & (places[:, 0] <= view.x_max)
    inside &= (places[:, 1] >= view.y_min) & (places[:, 1] <= view.y_max)
    z[~(inside & np.isfinite(z))] = np.nan
    return z


def _bounds(heights: FloatArray) -> tuple[float, float]:
    """The lowest and the highest that is shown: all, unless a few are far from the others."""
    lowest, highest = float(heights.min()), float(heights.max())
    low, high = (float(q) for q in np.quantile(heights, (OUTLIERS, 1 - OUTLIERS)))
    room = (high - low) * FAR
    return (low if lowest < low - room else lowest, high if highest > high + room else highest)


def _below_poles(heights: FloatArray, bounds: tuple[float, float]) -> tuple[float, float]:
    """The bounds, drawn in to what is found a little away from where there is no height.

    Along a line of poles the nodes next to it are now nearer, now farther: their heights are a saw.
    """
    away = np.isfinite(heights)
    for _ in range(NEAR):
        padded = np.pad(away, 1, constant_values=True)
        away = away & padded[:-2, 1:-1] & padded[2:, 1:-1] & padded[1:-1, :-2] & padded[1:-1, 2:]
    kept = heights[away]
    if kept.size < heights.size / 4:
        return bounds
    low, high = max(bounds[0], float(kept.min())), min(bounds[1], float(kept.max()))
    room = POLE * (high - low)
    return (low if bounds[0] < low - room else bounds[0],
            high if bounds[1] > high + room else bounds[1])  # fmt: skip


def _apart(low: float, high: float) -> tuple[float, float]:
    """Both, or two around them where they are the same."""
    if high - low > 1e-9 * max(abs(low), abs(high), 1e-300):
        return low, high
    size = abs(high) or 1.0
    return low - size / 2, high + size / 2
