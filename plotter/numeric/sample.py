"""The polylines to draw for a function in a viewport."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from plotter.language.tree import Node
from plotter.numeric.curve import Curve, FloatArray
from plotter.numeric.derivative import derivative_values
from plotter.numeric.evaluate import evaluate
from plotter.numeric.viewport import Viewport

POINTS_PER_PIXEL = 2


def sample(
    function: Node,
    viewport: Viewport,
    size: tuple[int, int],
    *,
    variable: str = "x",
    parameters: Mapping[str, float] | None = None,
    derivative_of: Node | None = None,
    certified: bool = True,
    budget: float = 0.05,
) -> Curve:
    """The curve of the function at `size` pixels (width, height).

    With `derivative_of` the function is its derivative and is drawn only where that is defined
    and differentiable.
    """
    width, _ = size
    x = np.linspace(viewport.x_min, viewport.x_max, POINTS_PER_PIXEL * width + 1)
    values = {**(parameters or {}), variable: x}
    if derivative_of is None:
        y = evaluate(function, values)
    else:
        y = derivative_values(derivative_of, function, variable, values)
    return Curve(branches=_split(x, y, viewport), evaluations=x.size, provisional=True)


def _split(x: FloatArray, y: FloatArray, viewport: Viewport) -> tuple[FloatArray, ...]:
    """Branches between gaps and between jumps from one side of the view to the other."""
    low, high = viewport.y_min - viewport.height, viewport.y_max + viewport.height
    defined = np.isfinite(y)
    inside = defined & (y >= viewport.y_min) & (y <= viewport.y_max)
    near = inside.copy()
    near[1:] |= inside[:-1]
    near[:-1] |= inside[1:]
    near &= defined
    across = np.zeros(x.size, dtype=bool)
    steep = np.abs(np.diff(y)) > viewport.height / 2
    across[1:] = steep & (np.sign(np.diff(y)) != 0) & ~(inside[1:] | inside[:-1])
    clipped = np.clip(y, low, high)
    starts = np.flatnonzero(near & ~(np.r_[False, near[:-1]] & ~across))
    branches: list[FloatArray] = []
    for first, after in zip(starts, [*starts[1:], x.size], strict=True):
        chosen = np.arange(first, after)[near[first:after]]
        if chosen.size > 1:
            branches.append(np.column_stack((x[chosen], clipped[chosen])))
    return tuple(branches)
