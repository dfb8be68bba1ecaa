"""The function of the window as something that many runs descend at once."""

from __future__ import annotations

from plotter.descent.field import FunctionField
from plotter.descent.many import Method
from plotter.descent.optimizers import BY_NAME
from plotter.descent.plane_field import PlaneField
from plotter.model.state import Inputs, Results


def field_of(results: Results) -> FunctionField | None:
    """The function, upside down if it is to be climbed; None without one of one variable."""
    inputs, definition, derivation = results.inputs, results.definition, results.derivation
    if definition is None or derivation is None or definition.planar:
        return None
    return FunctionField(
        definition.body,
        derivation.after,
        definition.variable,
        inputs.values_for(definition),
        sign=-1.0 if inputs.descent.maximize else 1.0,
    )


def plane_field_of(results: Results) -> PlaneField | None:
    """The same of two variables; None without one of two variables."""
    inputs, definition, partials = results.inputs, results.definition, results.partials
    if definition is None or not definition.planar or len(partials) != 2:
        return None
    return PlaneField(
        definition.body,
        (partials[0].after, partials[1].after),
        definition.pair,
        inputs.values_for(definition),
        sign=-1.0 if inputs.descent.maximize else 1.0,
    )


def method_of(inputs: Inputs) -> Method:
    """How the first run goes, without its noise."""
    return methods_of(inputs)[0]


def methods_of(inputs: Inputs) -> tuple[Method, ...]:
    """How every run of the race goes, the first one first."""
    shared = inputs.descent
    runs = [(inputs.optimizer, shared.options)]
    runs += [(run.optimizer, run.options) for run in shared.others]
    return tuple(
        Method(
            BY_NAME[name],
            options,
            shared.schedule,
            shared.schedule_options,
            planned=inputs.steps,
        )
        for name, options in runs
    )
