"""Curves that are proved in the frame of the hand, beside those that the engine finds."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from plotter.figure.same import Same
from plotter.language.tree import Node
from plotter.numeric.curve import Curve
from plotter.numeric.sample import sample
from plotter.numeric.viewport import Viewport

SECONDS = 0.1
"""The time that the certificate of one may take; it is provisional after that."""


def proved(
    function: Node,
    viewport: Viewport,
    pixels: tuple[int, int],
    variable: str,
    parameters: Mapping[str, float],
    derivative_of: Node | None = None,
) -> Curve:
    """The curve as `sample` finds it; those of the frames before are remembered."""
    fixed = tuple(sorted(parameters.items()))
    return _proved(Same(function), viewport, pixels, variable, fixed, Same(derivative_of))


@lru_cache(maxsize=16)
def _proved(
    function: Same[Node],
    viewport: Viewport,
    pixels: tuple[int, int],
    variable: str,
    parameters: tuple[tuple[str, float], ...],
    derivative_of: Same[Node | None],
) -> Curve:
    return sample(
        function.value,
        viewport,
        pixels,
        variable=variable,
        parameters=dict(parameters),
        derivative_of=derivative_of.value,
        budget=SECONDS,
    )
