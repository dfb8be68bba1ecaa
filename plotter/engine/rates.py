"""The rate map of what is shown: how f falls with every learning rate from this start."""

from __future__ import annotations

from plotter.descent.rate_map import RateMap, plane_rate_map, rate_map
from plotter.engine.fields import field_of, method_of, plane_field_of
from plotter.language.problems import ProblemError
from plotter.model.state import Results

MOST_STEPS = 120
"""More rows than this cannot be told apart in a small map."""


def find_rates(results: Results) -> RateMap | None:
    """The map for the first run.

    None without a function or its derivatives, and for a method that cannot go many ways together.
    """
    field, plane, inputs = field_of(results), plane_field_of(results), results.inputs
    steps = max(1, min(inputs.steps, MOST_STEPS))
    try:
        if plane is not None:
            x, y = inputs.start_in(2)
            return plane_rate_map(plane, method_of(inputs), (x, y), steps)
        if field is None:
            return None
        return rate_map(field, method_of(inputs), inputs.start[0], steps)
    except ProblemError:
        return None
