"""What is asked of the algebra process about critical points, and which answer belongs to which."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from plotter.calculus.exact_point import ExactPoint
from plotter.engine.algebra_answer import AlgebraRequest
from plotter.language.definition import Definition
from plotter.language.tree import Node, number, substitute
from plotter.language.write import to_text
from plotter.numeric.critical import CriticalPoint
from plotter.numeric.evaluate import evaluate

NEAR = 1e-5
"""An answer farther from every point that was asked for, relative to its size, is no answer."""


def request_for(
    definition: Definition, parameters: Mapping[str, float], points: Sequence[CriticalPoint]
) -> AlgebraRequest:
    """The question for the exact coordinates of these points."""
    first, second = definition.pair
    return AlgebraRequest(
        to_text(with_numbers(definition.body, parameters)),
        first,
        task="critical",
        second=second,
        points=tuple(point.place for point in points),
    )


def with_numbers(body: Node, parameters: Mapping[str, float]) -> Node:
    """The expression with its parameters' values as the decimals that they are written as."""
    decimals = {name: number(Fraction(repr(value))) for name, value in parameters.items()}
    return substitute(body, decimals)


def matching(place: tuple[float, float], found: tuple[ExactPoint, ...]) -> ExactPoint | None:
    """The exact point that is the one at this place, if there is one."""
    for exact in found:
        values = [float(evaluate(part, {})) for part in exact.place]
        if all(
            abs(value - at) <= NEAR * max(1.0, abs(at))
            for value, at in zip(values, place, strict=True)
        ):
            return exact
    return None
