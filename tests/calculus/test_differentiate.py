"""Derivations as a student reads them."""

from __future__ import annotations

from itertools import pairwise

import pytest

from plotter.calculus.differentiate import MOST_NODES, differentiate, differentiate_repeatedly
from plotter.calculus.step import Step
from plotter.language.parse import read_expression
from plotter.language.problems import ProblemError
from plotter.language.tree import Multiply, Node, Symbol, size, substitute
from plotter.language.write import to_text


def derive(text: str, variable: str = "x") -> Step:
    return differentiate(read_expression(text), variable)


def rules(step: Step) -> set[str]:
    return {inner.rule for inner in step.walk()}


@pytest.mark.parametrize(
    ("text", "rule", "others", "result"),
    [
        ("x^3", "power", set[str](), "3*x^2"),
        ("x^2+3x", "sum", {"power", "constant_multiple"}, "2*x + 3"),
        ("x^2*e^x", "product", {"power", "exponential"}, "2*x*e^x + x^2*e^x"),
        ("x^2/e^x", "quotient", {"power", "exponential"}, "(2*x*e^x - x^2*e^x)/(e^x)^2"),
        ("e^(x^2)", "chain", {"power", "exponential"}, "2*x*e^(x^2)"),
    ],
)
def test_the_functions_of_the_lesson(text: str, rule: str, others: set[str], result: str) -> None:
    step = derive(text)
    assert step.rule == rule
    assert others <= rules(step)
    assert to_text(step.after) == result


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("5", "0"),
        ("x", "1"),
        ("-x", "-1"),
        ("x^5 - 3*x^2 + 7", "5*x^4 - 6*x"),
        ("x*x", "x + x"),
        ("3(x^2+1)", "6*x"),
        ("x^3/3", "x^2"),
        ("sin(2x)", "2*cos(2*x)"),
        ("cos(x)*2", "-2*sin(x)"),
        ("0.5x^2", "x"),
        ("0.3*x^2", "0.6*x"),
        ("x^0.5", "0.5*x^(-0.5)"),
        ("sqrt(x)", "1/(2*sqrt(x))"),
        ("sqrt(3x+1)", "3/(2*sqrt(3*x + 1))"),
        ("1/x", "-1/x^2"),
        ("5/x", "-5/x^2"),
        ("ln(sin(x))", "cos(x)/sin(x)"),
        ("ln(x^2)", "2/x"),
        ("x^x", "x^x*(ln(x) + 1)"),
        ("2^x", "2^x*ln(2)"),
        ("1^x", "0"),
        ("e^pi", "0"),
        ("a^x/ln(a)", "a^x*ln(a)/ln(a)"),
        ("x^(1+n)/(1+n)", "(1 + n)*x^n/(1 + n)"),
        ("a*sin(b*x+c)", "a*b*cos(b*x + c)"),
        ("x e^x sin x", "e^x*sin(x) + x*e^x*sin(x) + x*e^x*cos(x)"),
        ("max(x, 0)", "piecewise(x > 0, 1, x < 0, 0)"),
    ],
)
def test_results_read_like_a_teacher_writes_them(text: str, result: str) -> None:
    assert to_text(derive(text).after) == result


def test_the_chain_rule_tells_the_outer_and_the_inner_function() -> None:
    step = derive("sin(2x)")
    outer, inner = step.children
    assert (to_text(step.left), to_text(step.right)) == ("sin(u)", "cos(u)*u'")
    assert (outer.rule, to_text(outer.before), to_text(outer.after)) == (
        "trigonometric",
        "sin(u)",
        "cos(u)",
    )
    assert (inner.rule, to_text(inner.before), to_text(inner.after)) == (
        "constant_multiple",
        "2*x",
        "2",
    )


def test_sums_and_products_are_taken_apart_at_once() -> None:
    assert [child.rule for child in derive("x^4 + x^3 - x^2 + sin(x)").children] == [
        "power",
        "power",
        "power",
        "trigonometric",
    ]
    product = derive("x*sin(x)*e^x*ln(x)")
    assert len(product.children) == 4
    assert product.why == "All four factors contain x."


def test_a_difference_is_called_one() -> None:
    assert derive("x^2 - x").name == "Difference rule"
    assert derive("x^2 + x").name == "Sum rule"


def test_any_variable_can_be_differentiated_by() -> None:
    assert to_text(derive("x^2*t^3", "t").after) == "3*x^2*t^2"
    assert to_text(derive("u^2*sin(v)", "u").after) == "2*u*sin(v)"


def test_conditions_say_where_a_step_holds() -> None:
    assert [to_text(c) for c in derive("sqrt(x - 1)").conditions] == ["x - 1 > 0"]
    assert [to_text(c) for c in derive("abs(x)").conditions] == ["x != 0"]
    assert derive("x^2").conditions == ()
    assert [to_text(c) for c in derive("ln(x)").conditions] == ["x > 0"]
    assert [to_text(c) for c in derive("log(x, 3)").conditions] == ["x > 0"]
    assert [to_text(c) for c in derive("artanh(x)").conditions] == ["-1 < x and x < 1"]
    assert [to_text(c) for c in derive("x^(3/2)").conditions] == ["x > 0"]
    assert [to_text(c) for c in derive("x^(2/3)").conditions] == ["x != 0"]
    assert derive("x^(5/3)").conditions == ()
    assert [to_text(c) for c in derive("0^x").conditions] == ["x > 0"]


def test_higher_derivatives_start_from_the_one_before() -> None:
    steps = differentiate_repeatedly(read_expression("x^4"), "x", 5)
    assert [to_text(step.after) for step in steps] == ["4*x^3", "12*x^2", "24*x", "24", "0"]
    assert all(later.before == first.after for first, later in pairwise(steps))


def test_results_are_gathered_before_they_are_differentiated_again() -> None:
    steps = differentiate_repeatedly(read_expression("x^2*e^x"), "x", 3)
    assert to_text(steps[2].before) == "2*e^x + 4*x*e^x + x^2*e^x"


def test_an_order_below_one_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="at least 1"):
        differentiate_repeatedly(Symbol("x"), "x", 0)


@pytest.mark.parametrize("function", ["sin(t)", "tan(t)", "sqrt(t)", "mish(t)", "1/(1+t)", "x^t"])
def test_deep_nesting_is_no_trouble(function: str) -> None:
    template = read_expression(function)
    node: Node = Symbol("x")
    for _ in range(100):
        node = substitute(template, {"t": node})
    assert size(differentiate(node, "x").after) <= MOST_NODES


def test_a_derivation_beyond_all_measure_is_refused() -> None:
    node: Node = Symbol("x")
    for _ in range(14):
        node = Multiply((node, node))
    with pytest.raises(ProblemError) as caught:
        differentiate(node, "x")
    assert caught.value.problem.kind == "too large"


def test_a_condition_is_no_function() -> None:
    with pytest.raises(ProblemError) as caught:
        derive("x < 1")
    assert caught.value.problem.kind == "not differentiable"


@pytest.mark.parametrize("text", ["(-2)^x", "(-1/2)^(3x)", "x + (-2)^x"])
def test_a_negative_number_to_the_power_of_x_has_no_derivative(text: str) -> None:
    with pytest.raises(ProblemError) as caught:
        derive(text)
    problem = caught.value.problem
    assert problem.kind == "not differentiable"
    assert text[problem.start : problem.end].startswith("-")
