"""The heights at which contour lines are drawn: round numbers that suit what is seen."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from plotter.numeric.curve import FloatArray

WANTED = 11
"""About so many lines are drawn."""
OUTLIERS = 0.01
"""The share of the values at either end that may be beyond all levels, as beside a pole."""
SKEWED = 12.0
"""Where the upper half of the values spans so many times the lower one, levels grow by factors."""
DECADES = 6
"""The least level above the lowest value is so many powers of ten below the highest, at most."""


def nice_levels(values: FloatArray, wanted: int = WANTED) -> tuple[float, ...]:
    """Levels in ascending order, none outside of the values; () where there is no range of them.

    They are multiples of 1, 2 or 5 times a power of ten. Where a valley is shallow beside the
    heights around it, as that of Rosenbrock's function, they lie at 1, 2, 5, 10, … above the
    lowest value instead: evenly spaced levels would leave the valley empty. `values` has the
    shape of its grid.
    """
    finite = values[np.isfinite(values)]
    if finite.size < 4:
        return ()
    low, middle, high = (float(q) for q in np.quantile(finite, (OUTLIERS, 0.5, 1 - OUTLIERS)))
    lowest, highest = float(finite.min()), float(finite.max())
    size = max(abs(low), abs(high), 1e-300)
    if not (high - low > 1e-9 * size and math.isfinite(high - low)):
        return ()
    if high - middle > SKEWED * (middle - lowest) and _is_inside(values, values == lowest):
        levels = _growing(lowest, high, wanted)
    elif middle - low > SKEWED * (highest - middle) and _is_inside(values, values == highest):
        levels = tuple(-level for level in reversed(_growing(-highest, -low, wanted)))
    else:
        levels = _even(low, high, wanted)
    return tuple(level for level in levels if lowest < level < highest)


def _is_inside(values: FloatArray, chosen: NDArray[np.bool_]) -> bool:
    """Whether the first chosen value lies inside of the grid: on its border, it is no valley."""
    row, column = np.unravel_index(int(np.argmax(chosen)), values.shape)
    return bool(0 < row < values.shape[0] - 1 and 0 < column < values.shape[1] - 1)


def _even(low: float, high: float, wanted: int) -> tuple[float, ...]:
    step = _round((high - low) / wanted)
    first, last = math.ceil(low / step), math.floor(high / step)
    digits = max(0, 1 - math.floor(math.log10(step)))
    return tuple(round(count * step, digits) + 0.0 for count in range(first, last + 1))


def _growing(lowest: float, high: float, wanted: int) -> tuple[float, ...]:
    """1, 2, 5, 10, 20, … above a round number at or below the lowest value."""
    span = high - lowest
    power = 10.0 ** math.floor(math.log10(span))
    steps: list[float] = []
    for decade in range(DECADES):
        steps += [digit * power / 10**decade for digit in (5.0, 2.0, 1.0)]
    chosen = sorted(step for step in steps if step <= span)[-wanted:]
    base = lowest if abs(lowest) > span * 1e-3 else 0.0
    if base:
        unit = chosen[0]
        base = math.floor(base / unit) * unit
    digits = max(0, 1 - math.floor(math.log10(chosen[0])))
    return tuple(round(base + step, digits) + 0.0 for step in chosen)


def _round(least: float) -> float:
    """The smallest of …, 0.5, 1, 2, 5, 10, … that is at least this large."""
    power = 10.0 ** math.floor(math.log10(least))
    return next(digit * power for digit in (1.0, 2.0, 5.0, 10.0) if digit * power >= least * 0.999)
