"""The moment that the document holds, as the window shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from plotter.figure.scene import Scene
from plotter.model.document import Document
from plotter.model.state import Lens

_AT_POINT: frozenset[Lens] = frozenset({"derivative", "tangent"})

LENSES_OF: Mapping[str, frozenset[Lens]] = {
    "tangent": _AT_POINT,
    "one_sided": _AT_POINT,
    "height": _AT_POINT,
    "pinned": frozenset({"tangent"}),
    "slope_triangle": _AT_POINT,
    "secant": frozenset({"tangent"}),
    "trace": frozenset({"tangent"}),
    "normal": _AT_POINT,
    "osculating_circle": _AT_POINT,
    "descent": frozenset({"descent"}),
    "step": frozenset({"derivative"}),
    "step_curves": frozenset({"derivative"}),
}
"""The lenses in which an overlay is seen; those not named here are seen in all."""

GIVE_AWAY = frozenset(LENSES_OF) | {"derivative", "second", "guides"}
"""The overlays that would tell a learner what f′ is."""


def scene_of(document: Document) -> Scene:
    """What is shown and belongs to the lens: the descent does not clutter the derivation."""
    inputs, lens = document.inputs, document.view.lens
    seen = frozenset(
        name for name in inputs.shown if name not in LENSES_OF or lens in LENSES_OF[name]
    )
    results = document.results
    if inputs.practice.on and lens == "derivative":
        seen |= {"practice"}
        if hides_derivative(document):
            seen -= GIVE_AWAY
            results = replace(results, derivation=None, derivative=None, simplified=None)
    if seen != inputs.shown:
        inputs = replace(inputs, shown=seen)
    return Scene(inputs, document.view, results)


def hides_derivative(document: Document) -> bool:
    """Whether a learner looks for f′ and has neither found it nor given up."""
    inputs, results = document.inputs, document.results
    if not inputs.practice.on or document.view.lens != "derivative":
        return False
    practice = inputs.practice.about(results.inputs.text)
    return not (practice.given_up or is_solved(document))


def is_solved(document: Document) -> bool:
    """Whether what was handed in is right."""
    results = document.results
    practice = document.inputs.practice.about(results.inputs.text)
    verdict = results.verdict
    if (verdict.of, verdict.text) != (results.inputs.text, practice.handed_in):
        return False
    return verdict.judgement is not None and verdict.judgement.correct
