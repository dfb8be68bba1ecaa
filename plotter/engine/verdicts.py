"""What is found about a learner's answer by points, and where its curve leaves f′."""

from __future__ import annotations

import numpy as np

from plotter.calculus.practice import judge, read_derivative
from plotter.language.problems import ProblemError
from plotter.language.tree import Node
from plotter.model.state import Results
from plotter.model.verdict import Verdict
from plotter.numeric.derivative import derivative_values
from plotter.numeric.evaluate import evaluate
from plotter.numeric.sample import sample
from plotter.numeric.viewport import Viewport

COLUMNS = 800
"""Places in the view at which an answer is held against the derivative."""

APART = 1e-3
"""An answer leaves the derivative where they are this share of the view's height apart."""


def verdict_on(results: Results, text: str, viewport: Viewport, kept: Verdict | None) -> Verdict:
    """The verdict by points, with the answer's curve; a judgement that is `kept` stays."""
    definition, derivation = results.definition, results.derivation
    assert definition is not None and derivation is not None
    body, variable = definition.body, definition.variable
    of = results.inputs.text
    parameters = results.inputs.values_for(definition)
    try:
        answer = read_derivative(text, body, variable)
        if kept is not None and kept.judgement is not None:
            judgement, settled = kept.judgement, kept.settled
        else:
            judgement = judge(body, variable, answer, parameters, step=derivation)
            settled = False
    except ProblemError as error:
        return Verdict(of, text, problem=error.problem, settled=True)
    unknown = judgement.mistake is not None and judgement.mistake.kind == "unknown letter"
    if unknown:
        return Verdict(of, text, None, answer, judgement, settled=True)
    curve = sample(
        answer,
        viewport,
        (COLUMNS, COLUMNS // 2),
        variable=variable,
        parameters=parameters,
    )
    gaps = () if judgement.correct else _gaps(results, answer, viewport, parameters)
    return Verdict(of, text, None, answer, judgement, settled, curve, gaps)


def _gaps(
    results: Results, answer: Node, viewport: Viewport, parameters: dict[str, float]
) -> tuple[tuple[float, float], ...]:
    """The intervals of the view in which the answer leaves the derivative, or only one exists."""
    definition, derivative = results.definition, results.derivative
    assert definition is not None and derivative is not None
    x = np.linspace(viewport.x_min, viewport.x_max, COLUMNS)
    values = {**parameters, definition.variable: x}
    given = np.broadcast_to(evaluate(answer, values), x.shape)
    true = derivative_values(definition.body, derivative, definition.variable, values)
    known = np.isfinite(given) & np.isfinite(true)
    with np.errstate(invalid="ignore"):
        apart = known & (np.abs(given - true) > APART * viewport.height)
    apart |= np.isfinite(given) != np.isfinite(true)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], apart, [False])).astype(np.int8)))
    half = viewport.width / COLUMNS / 2
    starts, ends = edges[::2], edges[1::2]
    return tuple(
        (float(x[start] - half), float(x[end - 1] + half))
        for start, end in zip(starts, ends, strict=True)
    )
