"""The working: every line is equal to the one before, and it ends where it should."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import numpy as np
import pytest

from plotter.calculus.agreement import sample_domain
from plotter.calculus.alike import alike_key
from plotter.calculus.collect import common_factors_out, multiplied_out
from plotter.calculus.differentiate import differentiate
from plotter.calculus.step import Step
from plotter.calculus.working import put_in, working
from plotter.language.parse import read, read_expression
from plotter.language.tree import Node, symbols
from plotter.language.write import to_text
from plotter.numeric.evaluate import evaluate
from tests.calculus.expressions import expression

CORPUS = Path(__file__).parents[1] / "data" / "corpora" / "derivatives.jsonl"


def lines(text: str, answer: str) -> list[str]:
    step = differentiate(read(text).body, "x")
    return [to_text(line) for line in working(step, read_expression(answer))]


def test_a_product_ends_with_its_factors() -> None:
    assert lines("x^2 e^x", "x(x+2)e^x") == [
        "(2*x)*e^x + x^2*e^x",
        "2*x*e^x + x^2*e^x",
        "x*(x + 2)*e^x",
    ]
    assert lines("x^2 e^x", "(x^2+2x)e^x")[-2:] == ["x*(x + 2)*e^x", "(x^2 + 2*x)*e^x"]


def test_a_quotient_is_multiplied_out_gathered_and_cancelled() -> None:
    assert lines("(x^2+1)/(x-1)", "(x^2-2x-1)/(x-1)^2") == [
        "((2*x)*(x - 1) - (x^2 + 1)*1)/(x - 1)^2",
        "(2*x*(x - 1) - (x^2 + 1))/(x - 1)^2",
        "(2*x^2 - 2*x - x^2 - 1)/(x - 1)^2",
        "(x^2 - 2*x - 1)/(x - 1)^2",
    ]
    assert lines("x^2/e^x", "x(2-x)/e^x")[-2:] == ["x*(2 - x)*e^x/(e^x)^2", "x*(2 - x)/e^x"]


def test_without_an_answer_it_ends_with_the_result_of_the_step() -> None:
    for inner in differentiate(read("x^x/(x-1)^3").body, "x").walk():
        found = working(inner)
        assert found[0] == put_in(inner)
        assert found[-1] == inner.after


def test_an_answer_that_reads_like_the_result_adds_no_line() -> None:
    step = differentiate(read_expression("x^3"), "x")
    assert working(step, step.after) == working(step)


def corpus() -> list[tuple[Node, str]]:
    rows = [json.loads(line) for line in CORPUS.read_text("utf-8").splitlines()]
    found = [read(row["text"], known=frozenset(row["params"])) for row in rows]
    return [(definition.body, definition.variable) for definition in found]


def held(node: Node, step: Step, variable: str) -> int:
    """How many lines were compared; an answer is made up by gathering and factoring."""
    answer = common_factors_out(multiplied_out(step.after))
    sample = sample_domain(node, variable, {}, others=symbols(answer), points=12)
    if not sample.x.size:
        return 0
    compared = 0
    for line in working(step, answer):
        found = sample.compare(line)
        values = np.broadcast_to(evaluate(line, sample.values), sample.x.shape)
        stated = np.broadcast_to(evaluate(step.after, sample.values), sample.x.shape)
        known = np.isfinite(values) & np.isfinite(stated)
        assert np.allclose(values[known], stated[known], rtol=1e-6, atol=1e-9), to_text(line)
        compared += found.points > 0
    return compared


def test_every_line_has_the_value_of_the_derivative() -> None:
    compared = sum(held(body, differentiate(body, x), x) for body, x in corpus())
    assert compared > 150


@pytest.mark.parametrize("first", range(0, 120, 40))
def test_every_line_of_generated_expressions_too(first: int) -> None:
    compared = 0
    for seed in range(first, first + 40):
        node = expression(Random(seed), 3)
        compared += held(node, differentiate(node, "x"), "x")
    assert compared > 40


def test_alike_are_expressions_in_another_order() -> None:
    assert alike_key(read_expression("x*(1+y)")) == alike_key(read_expression("(y+1)*x"))
    assert alike_key(read_expression("x-1")) != alike_key(read_expression("1-x"))


@pytest.mark.parametrize(
    ("text", "factored"),
    [
        ("2x e^x + x^2 e^x", "x*(x + 2)*e^x"),
        ("6x^2 - 4x^3", "2*x^2*(3 - 2*x)"),
        ("-x - x^2", "-x*(x + 1)"),
        ("2x + 2", "2*x + 2"),
        ("x*y", "x*y"),
    ],
)
def test_common_factors_are_taken_out(text: str, factored: str) -> None:
    assert to_text(common_factors_out(read_expression(text))) == factored
