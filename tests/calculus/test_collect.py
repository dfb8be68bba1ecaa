"""Gathering makes expressions shorter and leaves their values alone."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest

from plotter.calculus.collect import collected
from plotter.calculus.differentiate import differentiate
from plotter.language.parse import read_expression
from plotter.language.tree import Symbol
from plotter.language.write import to_text
from plotter.numeric.evaluate import evaluate
from tests.calculus.expressions import expression


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("2*(e^x + x*e^x) + 2*x*e^x + x^2*e^x", "2*e^x + 4*x*e^x + x^2*e^x"),
        ("x + x", "2*x"),
        ("x - x", "0"),
        ("2*cos(x)*sin(x)/cos(x)^4", "2*sin(x)/cos(x)^3"),
        ("(2*(1+x^2)^2 - 8*x*x*(1+x^2))/(1+x^2)^4", "2/(1 + x^2)^2 - 8*x^2/(1 + x^2)^3"),
        ("sin(x) + cos(x)", "sin(x) + cos(x)"),
        ("(x+1)^2", "(x + 1)^2"),
        ("x*sqrt(x)*sqrt(x)", "x^2"),
        ("0.6*x + 0.6*x", "1.2*x"),
    ],
)
def test_like_terms_and_factors(text: str, result: str) -> None:
    assert to_text(collected(read_expression(text))) == result


def test_gathering_keeps_the_value() -> None:
    random = Random(3)
    x = np.array([0.37, 1.21, 2.83, 0.11])
    compared = 0
    for _ in range(120):
        node = differentiate(expression(random, 3), "x").after
        before = evaluate(node, {"x": x, "a": 1.7})
        after = evaluate(collected(node), {"x": x, "a": 1.7})
        both = np.isfinite(before) & np.isfinite(after) & (np.abs(before) < 1e6)
        assert after[both] == pytest.approx(before[both], rel=1e-6, abs=1e-6)
        compared += int(both.sum())
    assert compared > 150


def test_what_cannot_be_gathered_stays_itself() -> None:
    node = Symbol("x")
    assert collected(node) is node
