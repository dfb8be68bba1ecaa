"""A derivative in the graph checked by finite differences: the error against the step h."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np
from msgspec import Struct

from plotter.calculus.graph_run import GraphProgram, Pass
from plotter.numeric.curve import FloatArray

LARGEST, SMALLEST, PER_DECADE = 0, -15, 4
"""The powers of ten between which h goes, and how many steps a power has."""


class DifferenceCheck(Struct, frozen=True, eq=False):
    """Errors of both quotients for every h, arrays of shape (n,), nan where there is no quotient.

    `forward` is the error of (f(v + h) − f(v)) / h, `central` that of
    (f(v + h) − f(v − h)) / (2h); `derivative` is what they are compared with.
    """

    derivative: float
    h: FloatArray
    forward: FloatArray
    central: FloatArray

    @property
    def best(self) -> tuple[float, float] | None:
        """The h at which the central quotient is nearest, and its error; None without any."""
        if not np.isfinite(self.central).any():
            return None
        place = int(np.nanargmin(self.central))
        return float(self.h[place]), float(self.central[place])


def check_by_differences(
    program: GraphProgram, values: Mapping[str, float], numbers: Pass, node: int
) -> DifferenceCheck | None:
    """The check of the derivative of the result by a node; None where there is none."""
    derivative, at = numbers.derivatives[node], numbers.values[node]
    here = numbers.values[program.graph.output]
    if derivative is None or at is None or here is None:
        return None
    steps = (LARGEST - SMALLEST) * PER_DECADE + 1
    h = 10.0 ** np.linspace(LARGEST, SMALLEST, steps)
    forward, central = np.empty(steps), np.empty(steps)
    for place, step in enumerate(h.tolist()):
        right = program.result_with(values, numbers, node, at + step)
        left = program.result_with(values, numbers, node, at - step)
        forward[place] = _error((right - here) / step, derivative)
        central[place] = _error((right - left) / (2 * step), derivative)
    return DifferenceCheck(derivative, h, forward, central)


def _error(quotient: float, derivative: float) -> float:
    return abs(quotient - derivative) if math.isfinite(quotient) else math.nan
