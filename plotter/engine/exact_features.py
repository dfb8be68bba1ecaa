"""What is asked of the algebra process about special places, and which answer belongs to which."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from plotter.calculus.exact_feature import ExactFeature
from plotter.engine.algebra_answer import AlgebraRequest
from plotter.engine.exact_points import with_numbers
from plotter.language.definition import Definition
from plotter.language.write import to_text
from plotter.numeric.evaluate import evaluate
from plotter.numeric.features import Features

NEAR = 1e-5
"""An answer farther from what was asked for, relative to its size, is no answer."""
MOST_ASKED = 60

Asked = tuple[str, float, float]
"""A kind, and the place in doubles: (x, y), or (slope, height) of an asymptote."""


def asked_of(found: Features) -> tuple[Asked, ...]:
    """All places and lines whose exact numbers may be known, the fewest of a kind first."""
    groups: list[list[Asked]] = [
        [("root", x, 0.0) for x in found.roots],
        [(extremum.kind, extremum.x, extremum.y) for extremum in found.extrema],
        [("inflection", x, y) for x, y in found.inflections],
        [("intersection", x, y) for x, y in found.intersections],
        [("hole", x, y) for x, y in found.holes],
        [("pole", x, 0.0) for x in found.poles],
        [
            ("asymptote", line.slope, line.height)
            for line in found.asymptotes
            if line.kind != "vertical"
        ],
        [] if found.period is None else [("period", found.period, 0.0)],
    ]
    asked = [entry for group in sorted(groups, key=len) for entry in group]
    return tuple(asked[:MOST_ASKED])


def request_for(
    definition: Definition, parameters: Mapping[str, float], asked: Sequence[Asked]
) -> AlgebraRequest:
    """The question for the exact numbers of these places."""
    return AlgebraRequest(
        to_text(with_numbers(definition.body, parameters)),
        definition.variable,
        task="features",
        kinds=tuple(kind for kind, _, _ in asked),
        points=tuple((x, y) for _, x, y in asked),
    )


def matching(asked: Asked, found: tuple[ExactFeature, ...]) -> ExactFeature | None:
    """The exact place that is meant, if there is one."""
    kind, x, y = asked
    for exact in found:
        if exact.kind != kind or not _is_near(float(evaluate(exact.x, {})), x):
            continue
        if kind == "asymptote" and (
            exact.y is None or not _is_near(float(evaluate(exact.y, {})), y)
        ):
            continue
        return exact
    return None


def _is_near(value: float, at: float) -> bool:
    return abs(value - at) <= NEAR * max(1.0, abs(at))
