"""Different ways lead to the same derivative."""

from __future__ import annotations

import pytest

from plotter.calculus.check import check_derivation
from plotter.calculus.conditions import conditions_of
from plotter.calculus.differentiate import differentiate
from plotter.calculus.routes import Route, routes
from plotter.calculus.rules.logarithmic_product import LogarithmicProductRule
from plotter.language.parse import read_expression
from plotter.language.problems import ProblemError
from plotter.language.write import to_text


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
        ("sin(sqrt(ln(x)))", ["ln(x) > 0"]),
    ],
)
def test_conditions_of_all_steps_are_said_of_x(text: str, conditions: list[str]) -> None:
    step = differentiate(read_expression(text), "x")
    assert [to_text(condition) for condition in conditions_of(step)] == conditions
