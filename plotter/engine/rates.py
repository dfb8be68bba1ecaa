"""The rate map of what is shown: how f falls with every learning rate from this start."""

from __future__ import annotations

from plotter.descent.rate_map import RateMap, rate_map
from plotter.engine.fields import field_of, method_of
from plotter.language.problems import ProblemError
from plotter.model.state import Results

MOST_STEPS = 120
"""More rows than this cannot be told apart in a small map."""


def find_rates(results: Results) -> RateMap | None:
    """The map for the first run; None without a function of one variable or its derivatives."""
    field, inputs = field_of(results), results.inputs
    if field is None:
        return None
    steps = max(1, min(inputs.steps, MOST_STEPS))
    try:
        return rate_map(field, method_of(inputs), inputs.start[0], steps)
    except ProblemError:
        return None
