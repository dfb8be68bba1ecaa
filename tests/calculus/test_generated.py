"""Random expressions: every step holds, and the answer is sympy's.

TANGENT_PLOTTER_EXPRESSIONS sets how many are tried; a few hundred by default.
"""

from __future__ import annotations

import math
import os
from random import Random

import numpy as np
import pytest
import sympy

from plotter.calculus import algebra
from plotter.calculus.check import check_derivation
from plotter.calculus.differentiate import differentiate
from plotter.calculus.slopes import rounding_bounds
from plotter.calculus.step import Step
from plotter.language.problems import ProblemError
from plotter.language.tree import Node, children, depends_on, walk
from plotter.language.write import to_text
from plotter.numeric.evaluate import evaluate
from tests.calculus.expressions import PLAIN, expression

COUNT = int(os.environ.get("TANGENT_PLOTTER_EXPRESSIONS", "300"))
CHUNK = 50
A = 1.7


def idle(node: Node) -> bool:
    """Whether a part with x in it never changes, as x − x: kinks may then lie everywhere."""
    x = np.array([0.37, 0.71, 1.9, 3.3, -0.8, -2.6])
    for part in walk(node):
        if children(part) and depends_on(part, "x"):
            values = evaluate(part, {"x": x, "a": A})
            known = values[np.isfinite(values)]
            if known.size and np.ptp(known) <= 1e-12 * max(1.0, float(np.abs(known).max())):
                return True
    return False


def derived(node: Node) -> Step | None:
    """The derivation; None for a function that is refused, which must have no real values.

    (−0.3)ˣ is real at single points only.
    """
    try:
        return differentiate(node, "x")
    except ProblemError as error:
        x = np.random.default_rng(1).uniform(-3.0, 3.0, 50)
        assert error.problem.kind == "not differentiable", to_text(node)
        assert np.isnan(evaluate(node, {"x": x, "a": A})).all(), to_text(node)
        return None


@pytest.mark.parametrize("first", range(0, COUNT, CHUNK))
def test_every_step_of_random_expressions_holds(first: int) -> None:
    for seed in range(first, min(first + CHUNK, COUNT)):
        node = expression(Random(seed), 3)
        step = derived(node)
        if step is None:
            continue
        failed = check_derivation(node, step, "x", {"a": A}).failed
        assert not failed or idle(node), (seed, to_text(node), to_text(failed[0].before))


@pytest.mark.parametrize("first", range(0, COUNT if COUNT > 300 else COUNT // 3, CHUNK))
def test_random_expressions_have_sympys_derivative(first: int) -> None:
    compared = 0
    for seed in range(first, first + CHUNK):
        node = expression(Random(seed), 3, PLAIN)
        step = derived(node)
        if step is None:
            continue
        function = algebra.from_tree(node)
        slope = algebra.derivative(function, "x")
        for x in (0.7, 2.6, -0.4):
            expected = real_value(slope, x)
            found = float(evaluate(step.after, {"x": x, "a": A}))
            if expected is None or real_value(function, x) is None or math.isnan(found):
                continue
            spread = float(rounding_bounds(step.after, {"x": np.asarray(x), "a": np.asarray(A)}))
            near = pytest.approx(expected, rel=1e-9, abs=max(1e-9, spread))
            assert found == near, (seed, to_text(node), x)
            compared += 1
    assert compared > CHUNK


def real_value(form: algebra.Expression, x: float) -> float | None:
    """The value of a sympy expression at a point, None unless it is a real number of size."""
    place = {sympy.Symbol("x", real=True): sympy.Rational(str(x))}
    place[sympy.Symbol("a", real=True)] = sympy.Rational(str(A))
    try:
        value = form.subs(place).evalf(20)
    except (TypeError, ValueError):
        return None  # a comparison or a max of complex numbers: the point is not in the domain
    if not (value.is_Float or value.is_Integer):
        return None
    return float(value) if abs(value) < 1e12 else None
