"""What must not be seen while f′ is looked for: whether by practice or by a guess."""

from __future__ import annotations

from msgspec.structs import replace

from plotter.model.state import Inputs, Results, View

CURVES = frozenset({"derivative", "second", "rising", "convexity"})
"""The overlays that show f′ itself, or its sign."""

DECIDES = frozenset({"practice", "tangent_study", "sketch"})
"""The fields of Inputs that hide f′ or let it be seen."""

TELLTALES = frozenset({"height", "trace"})
"""The overlays that would draw f′ point by point while it is to be drawn by hand."""

SLOPES = frozenset(
    {"approximation", "guides", "height", "normal", "one_sided", "osculating_circle", "pinned",
     "slope_triangle", "step", "step_curves", "tangent", "taylor", "trace",
     "gradient", "direction"}
)  # fmt: skip
"""The overlays that tell slopes: all a guess has to go by, but too much for practice."""


def is_solved(inputs: Inputs, results: Results) -> bool:
    """Whether what was handed in is right."""
    practice = inputs.practice.about(results.inputs.text)
    verdict = results.verdict
    if (verdict.of, verdict.text) != (results.inputs.text, practice.handed_in):
        return False
    return verdict.judgement is not None and verdict.judgement.correct


def hides_slopes(inputs: Inputs, results: Results) -> bool:
    """Whether a learner looks for f′ and has neither found it nor given up."""
    if not inputs.practice.on:
        return False
    practice = inputs.practice.about(results.inputs.text)
    return not (practice.given_up or is_solved(inputs, results))


def hides_derivative(inputs: Inputs, results: Results) -> bool:
    """Whether formula and curve of f′ are hidden: everything that shows them asks this."""
    sketched = inputs.sketch.about(results.inputs.text).hiding
    return sketched or inputs.tangent_study.guessing or hides_slopes(inputs, results)


def veiled(inputs: Inputs, results: Results, view: View) -> tuple[Inputs, Results]:
    """What may be seen of them now; a learner's own answer is seen while they practise.

    While the truth is on its way over a sketch, it is the sketch's overlay that draws f′.
    """
    shown, seen = inputs.shown, inputs.plane.shown
    sketch = inputs.sketch.about(results.inputs.text)
    if sketch.hiding:
        shown -= TELLTALES
    elif sketch.pieces and view.motion.truth < 1:
        shown -= {"derivative"} | TELLTALES
    if "sketch" in shown:
        shown |= {"sketch_remarks"}
    if inputs.practice.on:
        shown |= {"practice"}
    if hides_derivative(inputs, results):
        shown -= CURVES
    if hides_slopes(inputs, results):
        shown, seen = shown - SLOPES, seen - SLOPES
        results = replace(results, derivation=None, derivative=None, simplified=None, forms=())
    if shown == inputs.shown and seen == inputs.plane.shown:
        return inputs, results
    return replace(inputs, shown=shown, plane=replace(inputs.plane, shown=seen)), results
