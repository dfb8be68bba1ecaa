"""The runs of a race as a list: the first one and the others are kept in different places."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace

from plotter.model.descent_settings import MOST_RUNS, RunSettings
from plotter.model.state import Inputs


def runs_of(inputs: Inputs) -> tuple[RunSettings, ...]:
    """All runs, the first one first."""
    shared = inputs.descent
    first = RunSettings(inputs.optimizer, inputs.learning_rate, shared.options)
    return (first, *shared.others[: MOST_RUNS - 1])


def start_of(inputs: Inputs, run: RunSettings) -> tuple[float, ...]:
    """Where a run begins: where the first one does, unless it has a start of its own."""
    return inputs.start if run.start is None else run.start


def led_by(inputs: Inputs, number: int) -> tuple[RunSettings, ...]:
    """The runs with another one in front; each still begins where it began."""
    runs = list(runs_of(inputs))
    leader = runs.pop(number)
    if start_of(inputs, leader) != inputs.start:
        runs = [replace(run, start=start_of(inputs, run)) for run in runs]
    return (leader, *runs)


def changes_to(inputs: Inputs, runs: Sequence[RunSettings]) -> dict[str, Any]:
    """What to change in the inputs so that these are the runs; raises ValueError for none."""
    if not runs:
        raise ValueError("a race has at least one run")
    first = runs[0]
    others = tuple(runs[1:MOST_RUNS])
    return {
        "optimizer": first.optimizer,
        "learning_rate": first.learning_rate,
        "start": start_of(inputs, first),
        "descent": replace(inputs.descent, options=first.options, others=others),
    }
