"""Special functions of single numbers."""

from __future__ import annotations

import math


def gamma_scalar(u: float) -> float:
    """Γ(u); nan at 0, −1, −2, …, infinite beyond the range of doubles."""
    if (u <= 0 and u % 1.0 == 0) or u == -math.inf:
        return math.nan
    try:
        return math.gamma(u)
    except OverflowError:
        return math.inf if u > 0 else -math.inf


def lgamma_scalar(u: float) -> float:
    """ln |Γ(u)|; nan at 0, −1, −2, …."""
    if (u <= 0 and u % 1.0 == 0) or u == -math.inf:
        return math.nan
    try:
        return math.lgamma(u)
    except OverflowError:
        return math.inf


def sigmoid_scalar(u: float) -> float:
    """1/(1 + e^(−u)) of one number."""
    small = math.exp(-abs(u))
    return (1.0 if u >= 0 else small) / (1.0 + small)


def softplus_scalar(u: float) -> float:
    """ln(1 + e^u) of one number."""
    return max(u, 0.0) + math.log1p(math.exp(-abs(u)))
