"""What sympy is told, what it proves, and what of its answers is handed on."""

from __future__ import annotations

import pytest
import sympy

from plotter.calculus import algebra
from plotter.calculus.differentiate import differentiate
from plotter.calculus.readable import UnreadableError, to_tree
from plotter.calculus.second_opinion import Opinion, second_opinion
from plotter.language.parse import read_expression
from plotter.language.write import to_text

X = sympy.Symbol("x", real=True)


def opinion(text: str) -> Opinion:
    node = read_expression(text)
    *_, last = second_opinion(node, "x", differentiate(node, "x").after)
    return last


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("x^(1/3)", -2),
        ("cbrt(x)", -2),
        ("root(x, 3)", -2),
        ("x^(2/3)", 4),
        ("x^2", 64),
        ("abs(x)", 8),
        ("log2(-x)", 3),
        ("{x<0: 1, 2}", 1),
        ("round(x/3)", -3),
        ("clamp(x, -1, 1)", -1),
        ("tau/pi", 2),
    ],
)
def test_expressions_mean_the_same_to_sympy(text: str, value: int) -> None:
    found = algebra.from_tree(read_expression(text)).subs(X, -8)
    assert sympy.simplify(found - value) == 0


def test_numbers_that_would_explode_are_not_built() -> None:
    with pytest.raises(algebra.AlgebraError):
        algebra.from_tree(read_expression("9^9^9^9"))


@pytest.mark.parametrize(
    "text",
    ["x^2*e^x", "-x/2 + 3", "1/(2*sqrt(x))", "sin(x)^2/x^3", "e^(-x)*ln(x)", "x^(3/2)"],
)
def test_a_tree_comes_back_with_the_same_value(text: str) -> None:
    there = algebra.from_tree(read_expression(text))
    back = to_tree(there)
    assert sympy.simplify(algebra.from_tree(back) - there) == 0


@pytest.mark.parametrize("expression", [sympy.I * X, sympy.zoo, sympy.re(sympy.Symbol("z"))])
def test_what_cannot_be_typed_is_refused(expression: sympy.Expr) -> None:
    with pytest.raises(UnreadableError):
        to_tree(expression)


@pytest.mark.parametrize(
    "text",
    [
        "x^3", "x^2*e^x", "x^2/e^x", "e^(x^2)", "sin(x)/x", "x^x", "ln(sin(x))", "|x^2-1|",
        "x*|x|", "cbrt(x)", "arcosh(x)", "sigmoid(x)", "min(x^2, 1)", "relu(x)", "tan(x)",
        "{x<0: x^2, x>=0: x}", "a*sin(b*x+c)", "floor(x)*x", "sign(x)*x^2", "arctan((1+x)/(1-x))",
    ],
)  # fmt: skip
def test_sympy_and_the_rules_are_proved_to_agree(text: str) -> None:
    assert opinion(text).equal is True


@pytest.mark.parametrize(
    ("function", "answer"),
    [("x^2*e^x", "2*x*e^x"), ("sin(2x)", "cos(2x)"), ("ln(x)", "1/x^2"), ("sqrt(x)", "1/sqrt(x)")],
)
def test_a_wrong_answer_is_refuted_and_not_rewritten(function: str, answer: str) -> None:
    *_, last = second_opinion(read_expression(function), "x", read_expression(answer))
    assert (last.equal, last.simplified, last.forms) == (False, None, ())


@pytest.mark.parametrize(
    ("text", "simplified"),
    [
        ("x^2*e^x", "x*(x + 2)*e^x"),
        ("x*x", "2*x"),
        ("5/x^2", "-10/x^3"),
        ("e^x/(e^x+1)", "e^x/(e^x + 1)^2"),
        ("|x|", "x/|x|"),
        ("x^(1+n)/(1+n)", "x^n"),
        ("max(x, 0)", "piecewise(x > 0, 1, x < 0, 0)"),
    ],
)
def test_the_shortest_form_is_offered(text: str, simplified: str) -> None:
    found = opinion(text).simplified
    assert found is not None
    assert to_text(found) == to_text(read_expression(simplified))


def test_forms_use_only_functions_of_the_expression() -> None:
    forms = {form.kind: form.expression for form in opinion("ln(sin(x))").forms}
    assert all("tan" not in to_text(form) for form in forms.values())


def test_forms_do_not_lose_points() -> None:
    found = opinion("x^n").simplified
    assert found is not None
    assert to_text(found) == "n*x^(n - 1)"


def test_the_answer_grows_stage_by_stage() -> None:
    node = read_expression("x^2*e^x")
    stages = list(second_opinion(node, "x", differentiate(node, "x").after))
    assert stages[0].derivative is not None and stages[0].equal is None
    assert stages[1].equal is True and stages[1].simplified is None
    assert stages[-1].simplified is not None
