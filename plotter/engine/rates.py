"""The rate map of what is shown: how f falls with every learning rate from this start."""

from __future__ import annotations

from plotter.descent.basins import RateMap, rate_map
from plotter.descent.field import FunctionField
from plotter.descent.optimizers import BY_NAME
from plotter.language.problems import ProblemError
from plotter.model.state import Results

MOST_STEPS = 120
"""More rows than this cannot be told apart in a small map."""


def find_rates(results: Results) -> RateMap | None:
    """The map for the first run; None without a function of one variable or its derivatives."""
    inputs, definition, derivation = results.inputs, results.definition, results.derivation
    if definition is None or derivation is None or len(inputs.start) != 1:
        return None
    shared = inputs.descent
    field = FunctionField(
        definition.body,
        derivation.after,
        definition.variable,
        inputs.values_for(definition),
        sign=-1.0 if shared.maximize else 1.0,
    )
    try:
        return rate_map(
            field,
            BY_NAME[inputs.optimizer],
            inputs.start[0],
            max(1, min(inputs.steps, MOST_STEPS)),
            options=shared.options,
            schedule=shared.schedule,
            schedule_options=shared.schedule_options,
        )
    except ProblemError:
        return None
