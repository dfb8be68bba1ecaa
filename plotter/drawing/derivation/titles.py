"""What stands above the parts of a derivation."""

from __future__ import annotations

from plotter.figure.told import derivations_of, other_route
from plotter.language.words import tr
from plotter.model.state import Inputs, Results


def title_of(results: Results, inputs: Inputs, section: int) -> str:
    """What stands above one of the derivations: f″, or that it is as written; "" for one alone."""
    if len(derivations_of(results, inputs)) > 1:
        name = "f" if results.definition is None else results.definition.name
        return name + "′" * (section + 1)
    if other_route(results, inputs) is not None:
        return tr("As written")
    return ""
