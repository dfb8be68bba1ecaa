"""What to set instead of a learning rate that makes a run diverge."""

from __future__ import annotations

import math

from plotter.descent.objective import Objective
from plotter.descent.optimizers import BY_NAME
from plotter.descent.trajectory import Trajectory

LOOKED_AT = 50
"""The steps in which the reason is sought."""


def calmer_rate(objective: Objective, trajectory: Trajectory) -> float | None:
    """A rate that settles where this diverging run first overshot, to one digit; None without one.

    Half the limit over f″ there: the rate that lands on the lowest point of the parabola.
    """
    most = largest_rate(objective, trajectory)
    return None if most is None else _rounded_down(most / 2)


def largest_rate(objective: Objective, trajectory: Trajectory) -> float | None:
    """The rate below which a diverging run would not have overshot where it first did: the limit
    over f″ there; None if there is no such place."""
    optimizer = BY_NAME[trajectory.optimizer]
    if trajectory.status != "diverged" or optimizer.stability is None:
        return None
    settings = dict(trajectory.settings)
    rate = settings.pop("learning_rate")
    limit = optimizer.stability(settings)
    for iterate in trajectory.iterates[:LOOKED_AT]:
        bend = objective.hessian(iterate.x)[0][0]
        if math.isfinite(bend) and rate * bend > limit:
            return limit / bend
    return None


def _rounded_down(value: float) -> float:
    unit = 10.0 ** math.floor(math.log10(value))
    return float(f"{math.floor(value / unit + 1e-9) * unit:.1g}")
