"""Ways to look elsewhere: zoomed, moved, with equal scales."""

from __future__ import annotations

import math

from plotter.numeric.viewport import Viewport

SMALLEST, LARGEST = 1e-12, 1e12
"""The extents a view may have, in data units."""
SAME = 1e-6
"""Views that differ by less than this share of their extent are the same."""


def zoomed_at(
    viewport: Viewport, at: tuple[float, float], factor_x: float, factor_y: float
) -> Viewport:
    """The viewport with its extents times the factors and the point staying where it is.

    Beyond the limits of zooming the viewport is returned as it is.
    """
    x, y = at
    result = Viewport(
        x + (viewport.x_min - x) * factor_x,
        x + (viewport.x_max - x) * factor_x,
        y + (viewport.y_min - y) * factor_y,
        y + (viewport.y_max - y) * factor_y,
    )
    return result if is_usable(result) else viewport


def centered(viewport: Viewport, x: float = 0.0, y: float = 0.0) -> Viewport:
    """The viewport moved so that the point is in its middle."""
    half_width, half_height = viewport.width / 2, viewport.height / 2
    return Viewport(x - half_width, x + half_width, y - half_height, y + half_height)


def with_equal_scales(viewport: Viewport, size: tuple[int, int]) -> Viewport:
    """The viewport stretched in one direction so that a unit is as long in x as in y.

    `size` is (width, height) in pixels.
    """
    unit = max(viewport.width / size[0], viewport.height / size[1])
    return at_unit(viewport, unit, size)


def at_unit(viewport: Viewport, unit: float, size: tuple[int, int]) -> Viewport:
    """The viewport about the same middle in which a pixel is `unit` data units, in x and in y."""
    x = (viewport.x_min + viewport.x_max) / 2
    y = (viewport.y_min + viewport.y_max) / 2
    half_width, half_height = unit * size[0] / 2, unit * size[1] / 2
    return Viewport(x - half_width, x + half_width, y - half_height, y + half_height)


def is_same(one: Viewport, other: Viewport) -> bool:
    """Whether the two differ by less than the eye can see."""
    across, upward = SAME * one.width, SAME * one.height
    return (
        abs(one.x_min - other.x_min) <= across
        and abs(one.x_max - other.x_max) <= across
        and abs(one.y_min - other.y_min) <= upward
        and abs(one.y_max - other.y_max) <= upward
    )


def is_usable(viewport: Viewport) -> bool:
    """Whether numbers can still tell the viewport's pixels apart."""
    edges = (viewport.x_min, viewport.x_max, viewport.y_min, viewport.y_max)
    if not all(math.isfinite(edge) for edge in edges):
        return False
    extents = (
        (viewport.width, max(abs(viewport.x_min), abs(viewport.x_max))),
        (viewport.height, max(abs(viewport.y_min), abs(viewport.y_max))),
    )
    # A double has about 16 digits; 12 of them leave 4 for the pixels of a row.
    return all(SMALLEST <= extent <= LARGEST and extent > far * 1e-12 for extent, far in extents)
