"""The derivative at a point from the difference quotient itself, where f′ has no limit.

x²·sin(1/x), with the value 0 at 0, is differentiable there though its slopes oscillate. Of rings
around the point each half as large as the one before, the values of (f(x + h) − f(x))/h in
every ring are looked at: where they close in on one number, that is the derivative.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from plotter.language.tree import Node
from plotter.numeric.evaluate import evaluate
from plotter.numeric.short_numbers import rounded

RINGS = 2.0 ** -np.arange(4.0, 44.0)
"""The outer radii of the rings, in sizes of the point."""
SHARES = 1.0 - (np.arange(48.0) * 0.6180339887498949) % 1.0 / 2
"""Where values are taken in a ring, in its outer radius: evenly, but in no step with anything."""
NARROW = 1e-5
"""The values of a ring are to be as close as this, beside 1 or beside the slope."""
CLOSING, STEPS = 0.95, 8
"""From ring to ring they are closer by this at least, in so many rings before that."""
SAME = 1e-9
"""Values as close as this, beside 1 or beside the slope, need not come closer."""
ROUNDING = 4 * float(np.finfo(np.float64).eps)
"""How far values may be off by rounding, in the sizes of f and x."""


def squeezed(function: Node, variable: str, point: Mapping[str, float], value: float) -> float:
    """The derivative at the point, where f has this value; nan if the quotients do not tell it."""
    sides = [_side(function, variable, point, value, way) for way in (-1.0, 1.0)]
    # One side without an answer leaves none.
    low = float(np.max([side[0] for side in sides]))
    high = float(np.min([side[1] for side in sides]))
    if not low <= high:
        return math.nan
    # A slope of 0, or a short number, is meant where the ends leave it open.
    if low <= 0.0 <= high:
        return 0.0
    return float(rounded(np.asarray((low + high) / 2), np.asarray((high - low) / 2)))


def _side(
    function: Node, variable: str, point: Mapping[str, float], value: float, way: float
) -> tuple[float, float]:
    """Ends between which the limit on one side lies, from the ring with the closest; or nan."""
    x = point[variable]
    far = max(abs(x), 1e-3) * RINGS
    places = x + way * far[:, None] * SHARES
    step = places - x
    with np.errstate(all="ignore"):
        quotients = (evaluate(function, {**point, variable: places}) - value) / step
        low, high = quotients.min(axis=1), quotients.max(axis=1)
        doubt = ROUNDING * (abs(value) + abs(x)) / (far / 2)
        width = high - low
        closer = width[1:] <= np.maximum(CLOSING * width[:-1], SAME * (1.0 + np.abs(low[1:])))
    wide = np.where(np.isnan(width), np.inf, width + 2 * doubt)
    ring = STEPS + int(wide[STEPS:].argmin())
    most = NARROW * max(1.0, abs(float(low[ring])))
    if not (wide[ring] <= most and closer[ring - STEPS : ring].all()):
        return math.nan, math.nan
    spare = float(wide[ring])
    return float(low[ring]) - spare, float(high[ring]) + spare
