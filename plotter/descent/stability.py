"""What a learning rate does on the parabola that fits here: crawl, converge, oscillate, diverge."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal

import numpy as np
from msgspec import Struct

Regime = Literal["crawl", "converge", "oscillate", "diverge"]

CRAWL_BELOW = 0.05
"""With η·f″ below this, a step covers less than a twentieth of the way."""
GRADIENT_DESCENT_LIMIT = 2.0
"""On a parabola the distance is multiplied by 1 − η·f″ each step, so |1 − η·f″| < 1 is needed
(Goodfellow, Bengio, Courville, Deep Learning, 2016, §4.3)."""


def largest_curvature(hessian: Sequence[Sequence[float]], sign: float = 1.0) -> float:
    """The largest eigenvalue of the Hessian times the sign: the curvature that bounds the rate.

    In one variable that is f″ itself; not a number where an entry is none.
    """
    if len(hessian) == 1:
        return sign * hessian[0][0]
    matrix = sign * np.asarray(hessian, dtype=np.float64)
    if not np.isfinite(matrix).all():
        return math.nan
    return float(np.linalg.eigvalsh((matrix + matrix.T) / 2)[-1])


class RateBand(Struct, frozen=True):
    """The rates from `low` to `high` (infinite for the last band) and what they do."""

    regime: Regime
    low: float
    high: float


def classify_rate(
    rate: float, curvature: float, *, limit: float = GRADIENT_DESCENT_LIMIT
) -> Regime | None:
    """What the rate does where the curvature f″ is this; None where f is not curved upwards.

    `limit` is the largest η·f″ that converges: 2, more with momentum (`Optimizer.stability`).
    """
    if not (curvature > 0 and rate > 0 and math.isfinite(curvature)):
        return None
    product = rate * curvature
    if product > limit:
        return "diverge"
    if product > limit / 2:
        return "oscillate"
    return "converge" if product >= CRAWL_BELOW else "crawl"


def rate_bands(curvature: float, *, limit: float = GRADIENT_DESCENT_LIMIT) -> tuple[RateBand, ...]:
    """The four bands of rates in ascending order, empty where f is not curved upwards.

    The two marks of a rate slider are where "oscillate" begins (1/f″: straight into the vertex
    of the parabola) and where "diverge" begins (2/f″).
    """
    if not (curvature > 0 and math.isfinite(curvature)):
        return ()
    edges = (0.0, CRAWL_BELOW / curvature, limit / 2 / curvature, limit / curvature, math.inf)
    regimes: tuple[Regime, ...] = ("crawl", "converge", "oscillate", "diverge")
    return tuple(
        RateBand(regime, low, high)
        for regime, low, high in zip(regimes, edges, edges[1:], strict=False)
    )
