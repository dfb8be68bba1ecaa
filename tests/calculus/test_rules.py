"""Every rule of the tuple, newcomers too, is held against sympy and against its own formula."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
import sympy

from plotter.calculus import algebra
from plotter.calculus.check import check_derivation
from plotter.calculus.differentiate import differentiate
from plotter.calculus.rules import RULES
from plotter.calculus.rules.rule import Rule, values
from plotter.calculus.step import Step
from plotter.calculus.tidy import instantiate
from plotter.language.parse import read_expression
from plotter.language.tree import Node, symbols
from plotter.numeric.evaluate import evaluate

POINTS = (0.7, 1.3, 2.6, 0.2, -0.4, -1.7, 0.05, -2.3)
PARAMETERS = {"a": 1.7, "n": 3.2}

EXAMPLES = [(rule, text) for rule in RULES for text in rule.examples]
IDS = [f"{rule.key}: {text}" for rule, text in EXAMPLES]


def numbers(node: Node, x: float) -> float:
    return float(evaluate(node, {**PARAMETERS, "x": x}))


def sympy_slope(node: Node, x: float) -> float | None:
    """sympy's derivative at a point, None where it or the function is not real."""
    expression = algebra.from_tree(node)
    place: dict[sympy.Symbol, object] = {
        sympy.Symbol(name, real=True): value for name, value in PARAMETERS.items()
    }
    place[sympy.Symbol("x", real=True)] = sympy.Rational(str(x))
    slope = algebra.derivative(expression, "x").subs(place).evalf(30)
    height = expression.subs(place).evalf(30)
    if not all(value.is_Float or value.is_Integer for value in (slope, height)):
        return None
    return float(slope)


@pytest.mark.parametrize(("rule", "text"), EXAMPLES, ids=IDS)
def test_a_rule_applies_to_its_examples_and_agrees_with_sympy(rule: Rule, text: str) -> None:
    node = read_expression(text)
    step = differentiate(node, "x")
    assert step.rule == rule.key
    compared = 0
    for x in POINTS:
        expected = sympy_slope(node, x)
        found = numbers(step.after, x)
        if expected is not None and np.isfinite(found) and np.isfinite(numbers(node, x)):
            assert found == pytest.approx(expected, rel=1e-9, abs=1e-12)
            compared += 1
    assert compared >= 2 or text == "arcoth(x)" or symbols(node) <= {"a", "n"}


@pytest.mark.parametrize(("rule", "text"), EXAMPLES, ids=IDS)
def test_every_step_of_an_example_is_true(rule: Rule, text: str) -> None:
    node = read_expression(text)
    report = check_derivation(node, differentiate(node, "x"), "x", PARAMETERS)
    assert report.failed == ()
    assert report.points == 5
    assert report.largest_error < 1e-10


@pytest.mark.parametrize(("rule", "text"), EXAMPLES, ids=IDS)
def test_putting_the_parts_into_the_formula_gives_both_sides(rule: Rule, text: str) -> None:
    step = differentiate(read_expression(text), "x")
    parts = values(step.parts)
    sides = ((step.left, step.before), (step.right, step.after))
    for formula, instance in sides:
        put_in = instantiate(formula, parts)
        for x in POINTS:
            expected, found = numbers(instance, x), numbers(put_in, x)
            if np.isfinite(expected) and np.isfinite(found):
                assert found == pytest.approx(expected, rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("rule", RULES, ids=[rule.key for rule in RULES])
def test_a_rule_can_be_told(rule: Rule) -> None:
    assert rule.formula.startswith("(") and "′" in rule.formula
    assert rule.name and rule.examples
    for text in rule.examples:
        why = differentiate(read_expression(text), "x").why
        assert len(why) > 20 and why.endswith(".")


def test_every_rule_has_its_own_key() -> None:
    keys = [rule.key for rule in RULES]
    assert len(set(keys)) == len(keys)


def branches(step: Step) -> Iterator[list[Step]]:
    """Every way from the top of a derivation down to a last step."""
    if not step.children:
        yield [step]
    for child in step.children:
        for branch in branches(child):
            yield [step, *branch]


@pytest.mark.parametrize(
    "text",
    ["sin(cos(tan(2*x)))", "x*sin(x*e^(x^2))", "((x^2+1)^2+1)^2/(x+sigmoid(u*x))", "u*sin(v*x)+w"],
)
def test_no_name_is_used_twice_on_the_way_down(text: str) -> None:
    node = read_expression(text)
    for branch in branches(differentiate(node, "x")):
        names = [part.name for step in branch for part in step.parts]
        assert len(set(names)) == len(names)
        assert not set(names) & symbols(node)
