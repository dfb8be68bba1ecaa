"""Numbers as people type them into a field: 0.5, −2, π/6, sqrt 2, 1e-3."""

from __future__ import annotations

import math

from plotter.language.parse import read_expression
from plotter.language.problems import Problem, ProblemError
from plotter.language.tree import symbols
from plotter.language.words import tr
from plotter.numeric.evaluate import evaluate


def constant_value(text: str) -> float:
    """The value of an expression without variables.

    Raises ProblemError where the text is no such expression or has no finite value.
    """
    tree = read_expression(text)
    names = sorted(symbols(tree))
    if names:
        message = tr("A number is wanted here, without the letter {names}.", names=names[0])
        raise ProblemError(Problem("syntax", message, 0, len(text)))
    value = float(evaluate(tree, {}))
    if not math.isfinite(value):
        raise ProblemError(Problem("domain", tr("This has no value."), 0, len(text)))
    return value
