"""Different ways lead to the same derivative."""

from __future__ import annotations

import numpy as np
import pytest

from plotter.calculus import algebra
from plotter.calculus.check import check_derivation
from plotter.calculus.conditions import conditions_of
from plotter.calculus.differentiate import differentiate
from plotter.calculus.routes import Route, routes
from plotter.calculus.rules.difference_quotient import DifferenceQuotientRule
from plotter.calculus.rules.logarithmic_product import LogarithmicProductRule
from plotter.calculus.slopes import slope_values
from plotter.calculus.working import working
from plotter.language.parse import read_expression
from plotter.language.problems import ProblemError
from plotter.language.tree import Divide, Limit
from plotter.language.write import to_latex, to_text
from plotter.language.write_mathml import to_mathml
from plotter.language.write_speech import to_speech
from plotter.numeric.evaluate import evaluate


def ways(text: str) -> dict[str, Route]:
    return {route.name: route for route in routes(read_expression(text), "x")}


@pytest.mark.parametrize(
    ("text", "name", "start", "result"),
    [
        ("x^2/e^x", "quotient as product", "x^2*e^(-x)", "2*x*e^(-x) - x^2*e^(-x)"),
        ("1/sqrt(x)", "quotient as product", "x^(-1/2)", "-1/2*x^(-3/2)"),
        ("x*x", "simplified first", "x^2", "2*x"),
        ("(x+1)^2", "expanded first", "x^2 + 2*x + 1", "2*x + 2"),
        (
            "x^2*e^x/(x+1)",
            "logarithmic",
            "x^2*e^x/(x + 1)",
            "x^2*e^x*(2/x + 1 - 1/(x + 1))/(x + 1)",
        ),
    ],
)
def test_another_way(text: str, name: str, start: str, result: str) -> None:
    route = ways(text)[name]
    assert to_text(route.start) == start
    assert to_text(route.step.after) == result


@pytest.mark.parametrize("text", ["x^2/e^x", "(x+1)(x+2)(x+3)", "x^2*e^x*sin(x)/(x+1)", "ln(x)/x"])
def test_all_ways_end_at_the_same_slope(text: str) -> None:
    node = read_expression(text)
    found = routes(node, "x")
    assert found[0].name == "as written" and len(found) > 1
    for route in found:
        report = check_derivation(node, route.step, "x", {}, against=node)
        assert report.points == 5 and not report.failed


def test_a_function_with_one_way_only() -> None:
    assert list(ways("sin(2x)")) == ["as written"]


def test_without_a_way_there_is_a_problem() -> None:
    with pytest.raises(ProblemError):
        routes(read_expression("x < 1"), "x")


@pytest.mark.parametrize("text", LogarithmicProductRule.examples)
def test_the_logarithmic_rule_fits_its_examples(text: str) -> None:
    rule = LogarithmicProductRule()
    step = differentiate(read_expression(text), "x", first=rule)
    assert step.name == rule.name
    assert not check_derivation(step.before, step, "x", {}).failed


@pytest.mark.parametrize(
    ("text", "conditions"),
    [
        ("x^2", []),
        ("relu(2x-1)", ["2*x - 1 != 0"]),
        ("sqrt(x) + |x-1|", ["x > 0", "x - 1 != 0"]),
        ("sin(sqrt(ln(x)))", ["ln(x) > 0", "x > 0"]),
        ("ln(x^2 + 1) + softplus(x)", []),
        ("ln|x|", ["x != 0"]),
    ],
)
def test_conditions_of_all_steps_are_said_of_x(text: str, conditions: list[str]) -> None:
    step = differentiate(read_expression(text), "x")
    assert [to_text(condition) for condition in conditions_of(step)] == conditions


EXAMPLES = (*DifferenceQuotientRule.examples, "(x+1)^2", "x/3", "2/3*x^2", "-x^3", "x^-3", "h*x^2")


@pytest.mark.parametrize("text", EXAMPLES)
def test_the_limit_of_the_difference_quotient_ends_at_the_derivative(text: str) -> None:
    node = read_expression(text)
    step = ways(text)["by definition"].step
    assert isinstance(step.right, Limit)
    h = step.right.variable
    values = {"x": np.array([0.31, 0.72]), "a": np.asarray(1.7), "h": np.asarray(1.9)}
    slopes = slope_values(node, "x", values)
    near = {**values, h: np.asarray(1e-6)}
    quotients = [line for line in step.lines if isinstance(line, Limit)]
    results = step.lines[len(quotients) :]
    assert len(quotients) >= 3 and results[-1] == step.after
    for line in quotients:
        assert np.allclose(evaluate(line.body, near), slopes, rtol=1e-4, atol=1e-4), to_text(line)
    for result in results:
        assert np.allclose(evaluate(result, values), slopes, rtol=1e-12), to_text(result)
    own = algebra.derivative(algebra.from_tree(node), "x")
    assert algebra.prove_equal(own, algebra.from_tree(step.after), "x")


def test_the_lines_of_the_limit_are_those_of_a_book() -> None:
    step = ways("x^2")["by definition"].step
    assert [to_text(line) for line in working(step)] == [
        "lim(h→0) ((x + h)^2 - x^2)/h",
        "lim(h→0) (x^2 + 2*x*h + h^2 - x^2)/h",
        "lim(h→0) (2*x*h + h^2)/h",
        "lim(h→0) h*(2*x + h)/h",
        "lim(h→0) (2*x + h)",
        "2*x",
    ]


@pytest.mark.parametrize("text", ["5", "sin(x)", "x^8", "x^x", "e^x/x", "x^(1/3)", "sqrt(sin(x))"])
def test_other_functions_are_not_told_by_definition(text: str) -> None:
    assert "by definition" not in ways(text)


def test_a_limit_is_written_in_every_notation() -> None:
    step = ways("1/x")["by definition"].step
    line = step.lines[-2]
    assert to_latex(line) == r"\lim_{h \to 0} \frac{-1}{x \left(x + h\right)}"
    assert "<munder><mo>lim</mo>" in to_mathml(line)
    assert to_speech(line).startswith("the limit as h goes to 0 of the fraction minus 1 over")
    assert to_latex(step.left) == r"f\left(x\right)"
    assert to_speech(step.parts[1].expression) == "the fraction 1 over x plus h end fraction"
    assert isinstance(step.right, Limit) and isinstance(step.right.body, Divide)
    assert to_speech(step.right.body.numerator) == "f of x plus h minus f of x"
