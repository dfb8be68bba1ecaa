"""The basin strip of what is shown: where the first run would end from every start in sight."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from plotter.descent.basins import BasinStrip, basin_strip
from plotter.descent.plane_basins import BasinImage, basin_image
from plotter.engine.fields import field_of, method_of, plane_field_of
from plotter.language.problems import ProblemError
from plotter.model.state import Results
from plotter.numeric.viewport import Viewport

GRID = (120, 75)
"""Starts across and upward in a plane."""
STARTS = 1000
"""About one for every pixel of the plot."""
QUICK_STEPS, MOST_STEPS = 200, 2000
"""Steps of the first answer, which follows the hand, and of the last one."""


def find_basins(
    results: Results,
    viewport: Viewport,
    steps: int = QUICK_STEPS,
    unwanted: Callable[[], bool] | None = None,
) -> BasinStrip | None:
    """Where the runs from all over the view end within so many steps, without noise.

    None without a function of one variable or the derivatives that the method needs; raises
    SupersededError once it is `unwanted`.
    """
    field, inputs = field_of(results), results.inputs
    if field is None:
        return None
    starts = np.linspace(viewport.x_min, viewport.x_max, STARTS)
    rate, method = inputs.learning_rate, method_of(inputs)
    try:
        return basin_strip(field, method, starts, rate, steps, unwanted=unwanted)
    except ProblemError:
        return None


def find_basin_image(
    results: Results,
    viewport: Viewport,
    steps: int = QUICK_STEPS,
    unwanted: Callable[[], bool] | None = None,
) -> BasinImage | None:
    """The same from a grid of starts; None without a function of two variables."""
    field, inputs = plane_field_of(results), results.inputs
    if field is None:
        return None
    x = np.linspace(viewport.x_min, viewport.x_max, GRID[0])
    y = np.linspace(viewport.y_min, viewport.y_max, GRID[1])
    try:
        return basin_image(
            field, method_of(inputs), x, y, inputs.learning_rate, steps, unwanted=unwanted
        )
    except ProblemError:
        return None
