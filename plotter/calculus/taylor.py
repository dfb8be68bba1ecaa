"""Taylor polynomials from the exact derivatives: f, f′, f″ … one by one, and their values."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np

from plotter.calculus.collect import collected
from plotter.calculus.differentiate import differentiate
from plotter.language.problems import ProblemError
from plotter.language.tree import Add, Multiply, Node, number
from plotter.numeric.curve import FloatArray
from plotter.numeric.derivative import derivative_values
from plotter.numeric.evaluate import evaluate

SECONDS = 4.0
"""The time that all derivatives together may take."""


def successive_derivatives(
    function: Node,
    derivative: Node,
    variable: str,
    order: int,
    *,
    seconds: float = SECONDS,
    unwanted: Callable[[], bool] = lambda: False,
) -> Iterator[Node | str]:
    """f, f′, f″ … up to the order, each gathered before it is differentiated again.

    Where there is no further one, the last thing is the reason: "too large", "not
    differentiable" or "too slow". Ends early once it is `unwanted`.
    """
    until = time.monotonic() + seconds
    yield function
    latest = collected(derivative)
    yield latest
    for _ in range(2, order + 1):
        if unwanted():
            return
        if time.monotonic() > until:
            yield "too slow"
            return
        try:
            latest = collected(differentiate(latest, variable).after)
        except ProblemError as error:
            yield error.problem.kind
            return
        yield latest


def where_defined(expression: Node, function: Node) -> Node:
    """The expression where the function has a value, and undefined elsewhere."""
    return Add((expression, Multiply((number(0), function))))


def derivatives_at(
    expressions: Sequence[Node], variable: str, values: Mapping[str, float]
) -> tuple[float, ...]:
    """f, f′, f″ … at a place, up to the first that does not exist there."""
    found: list[float] = []
    for index, expression in enumerate(expressions):
        with np.errstate(all="ignore"):
            value = float(
                evaluate(expression, values)
                if index == 0
                else derivative_values(expressions[index - 1], expression, variable, values)
            )
        if not math.isfinite(value):
            break
        found.append(value)
    return tuple(found)


def polynomial_values(derivatives: Sequence[float], step: FloatArray | float) -> FloatArray:
    """The polynomial with these derivatives at its center, so many steps away (Horner)."""
    steps = np.asarray(step, dtype=np.float64)
    total = np.zeros_like(steps)
    for order in range(len(derivatives) - 1, -1, -1):
        total = derivatives[order] + total * steps / (order + 1)
    return total
