"""A rate for every run of the race, found for all in the same way."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from plotter.descent.tuning import Candidate, Tuning, tune
from plotter.engine.fields import field_of, methods_of
from plotter.language.problems import ProblemError
from plotter.model.descent_settings import DescentSettings
from plotter.model.state import Inputs, Results

MOST_STEPS = 500
"""So many steps of each run count, to find the rates while one waits."""


def tune_race(results: Results, unwanted: Callable[[], bool] | None = None) -> Tuning | None:
    """The best rate of every run, the first one first, without noise.

    None without a function of one variable or the derivatives that a method needs; raises
    SupersededError once it is `unwanted`.
    """
    field, inputs = field_of(results), results.inputs
    if field is None:
        return None
    starts = [inputs.start, *(run.start or inputs.start for run in inputs.descent.others)]
    methods = methods_of(inputs)
    candidates = [
        Candidate(method, start[0]) for method, start in zip(methods, starts, strict=True)
    ]
    try:
        return tune(field, candidates, max(1, min(inputs.steps, MOST_STEPS)), unwanted)
    except ProblemError:
        return None


def with_rates(inputs: Inputs, tuning: Tuning) -> tuple[float, DescentSettings]:
    """The learning rate of the first run and the descent settings with those of the others."""
    first, *rest = (tuned.learning_rate for tuned in tuning.tuned)
    others = tuple(
        replace(run, learning_rate=rate)
        for run, rate in zip(inputs.descent.others, rest, strict=True)
    )
    return first, replace(inputs.descent, others=others)
