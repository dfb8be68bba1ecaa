"""The part of the plane that is asked for; what was left open is chosen as the window does."""

from __future__ import annotations

from collections.abc import Mapping

from plotter.language.definition import Definition
from plotter.language.tree import Node
from plotter.numeric.first_view import first_view, fitting_heights
from plotter.numeric.plane_view import plane_view
from plotter.numeric.viewport import Viewport


def chosen_view(
    function: Node,
    derivative: Node,
    variable: str,
    parameters: Mapping[str, float],
    corners: tuple[float, ...] | None,
    size: tuple[int, int],
) -> Viewport:
    """The viewport for XMIN XMAX YMIN YMAX, for XMIN XMAX, or for nothing at all."""
    if corners is None:
        return first_view(function, derivative, variable, parameters, size)
    if len(corners) == 4:
        return Viewport(*corners)
    x_min, x_max = corners
    heights = fitting_heights(function, derivative, x_min, x_max, variable, parameters, size)
    return Viewport(x_min, x_max, *heights)


def chosen_plane(
    definition: Definition,
    parameters: Mapping[str, float],
    corners: tuple[float, ...] | None,
    size: tuple[int, int],
) -> Viewport:
    """The same for a function of two variables: what is left open has equal scales."""
    if corners is None:
        return plane_view(definition.body, definition.pair, parameters=parameters, size=size)
    if len(corners) == 4:
        return Viewport(*corners)
    x_min, x_max = corners
    half = (x_max - x_min) / 2 * size[1] / size[0]
    return Viewport(x_min, x_max, -half, half)
