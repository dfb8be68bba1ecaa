from __future__ import annotations

import math

import numpy as np
import pytest

from plotter.calculus.differentiate import differentiate
from plotter.language.parse import read_expression
from plotter.language.tree import Node
from plotter.numeric.derivative import compile_scalar_derivative, derivative_values
from plotter.numeric.no_derivative import NoDerivative, reason_at
from plotter.numeric.one_sided import look_at

NAN = math.nan


def both(text: str) -> tuple[Node, Node]:
    node = read_expression(text)
    return node, differentiate(node, "x").after


def why_none(text: str, x: float, **parameters: float) -> NoDerivative | None:
    look = look_at(*both(text), "x", {**parameters, "x": x})
    return reason_at(look, f"x = {x:g}".replace("-", "−"))


POINTS: list[tuple[str, float, float]] = [
    ("|x|", 0.0, NAN),
    ("|x|", -2.0, -1.0),
    ("x|x|", 0.0, 0.0),
    ("x^2 |x|", 0.0, 0.0),
    ("sqrt(x)", 0.0, NAN),
    ("sqrt(x)", 4.0, 0.25),
    ("x^(1/3)", 0.0, NAN),
    ("x^(1/3)", -8.0, 1 / 12),
    ("x^(2/3)", 0.0, NAN),
    ("x^(5/3)", 0.0, 0.0),
    ("floor(x)", 2.0, NAN),
    ("floor(x)", 2.5, 0.0),
    ("sign(x)", 0.0, NAN),
    ("max(x, 0)", 0.0, NAN),
    ("max(x, x^3)", 1.0, NAN),
    ("min(x^2, 0)", 0.0, 0.0),
    ("piecewise(x<0, x^2, x)", 0.0, NAN),
    ("piecewise(x<0, x^2, x>=0, x^3)", 0.0, 0.0),
    ("piecewise(x<0, sin(x), x)", 0.0, 1.0),
    ("piecewise(x<0, sin(x), x+1)", 0.0, NAN),
    ("piecewise(x != 0, x^2, 1)", 0.0, NAN),
    ("elu(x)", 0.0, 1.0),
    ("relu(x)", 0.0, NAN),
    ("sin(x)/x", 0.0, NAN),
    ("ln(x)", -1.0, NAN),
    ("ln(x)", 0.0, NAN),
    ("e^(ln x)", -1.0, NAN),
    ("1/x", 0.0, NAN),
    ("arcsin(x)", 1.0, NAN),
    ("sqrt(x^2)", 0.0, NAN),
    ("sqrt(x^4)", 0.0, 0.0),
    ("|x - 0.3|", 0.3, NAN),
    ("x^x", 0.0, NAN),
    ("softplus(x)", 800.0, 1.0),
]


@pytest.mark.parametrize(("text", "x", "slope"), POINTS)
def test_derivatives_exist_where_the_function_is_differentiable(
    text: str, x: float, slope: float
) -> None:
    node, derivative = both(text)
    found = float(derivative_values(node, derivative, "x", {"x": x}))
    assert found == pytest.approx(slope, rel=1e-9, abs=1e-9, nan_ok=True)
    single = compile_scalar_derivative(node, derivative, "x", ("x",))
    assert single(x) == pytest.approx(slope, rel=1e-9, abs=1e-9, nan_ok=True)


def test_whole_arrays_at_once() -> None:
    node, derivative = both("|x| + floor(x)")
    x = np.array([-1.5, -1.0, -0.5, 0.0, 0.5, 1.0])
    found = derivative_values(node, derivative, "x", {"x": x})
    np.testing.assert_array_equal(found, [-1.0, NAN, -1.0, NAN, 1.0, NAN])


def test_parameters_and_two_variables() -> None:
    node, derivative = both("a |x|")
    found = derivative_values(node, derivative, "x", {"x": np.array([-1.0, 0.0, 1.0]), "a": 3.0})
    np.testing.assert_array_equal(found, [-3.0, NAN, 3.0])


REASONS: list[tuple[str, float, str, str]] = [
    ("|x|", 0.0, "corner", "No derivative at x = 0: the slopes are −1 on the left and 1 on the"),
    ("x^(1/3)", 0.0, "vertical tangent", "No derivative at x = 0: the tangent is vertical."),
    ("x^(2/3)", 0.0, "vertical tangent", "No derivative at x = 0: the tangent is vertical."),
    ("sqrt(x)", 0.0, "edge of the domain", "No derivative at x = 0: f is not defined on the left"),
    ("sqrt(-x^2)", 0.0, "edge of the domain", "No derivative at x = 0: f is defined at this point"),
    ("floor(x)", 1.0, "jump", "No derivative at x = 1: f jumps there."),
    ("sin(x)/x", 0.0, "hole", "No derivative at x = 0: f has a hole there."),
    ("1/x", 0.0, "undefined", "No derivative at x = 0: f is not defined there."),
    ("piecewise(x=0,0,x sin(1/x))", 0.0, "no limit", "No derivative at x = 0: no limit of the"),
    ("piecewise(x<=0,0,x sin(1/x))", 0.0, "no limit", "No derivative at x = 0: no limit of the"),
    ("ln(x)", -2.5, "undefined", "No derivative at x = −2.5: f is not defined there."),
]


@pytest.mark.parametrize(("text", "x", "kind", "sentence"), REASONS)
def test_the_reason_is_told(text: str, x: float, kind: str, sentence: str) -> None:
    reason = why_none(text, x)
    assert reason is not None
    assert reason.kind == kind
    assert reason.sentence.startswith(sentence)


def test_the_slopes_of_a_corner() -> None:
    reason = why_none("piecewise(x < 1, a x, 2 + a - 2x)", 1.0, a=3.0)
    assert reason is not None
    assert (reason.left, reason.right) == (pytest.approx(3.0), pytest.approx(-2.0))


def test_no_reason_where_the_derivative_exists() -> None:
    assert why_none("x|x|", 0.0) is None
    assert why_none("sin(x)", 1.0) is None


OSCILLATING: list[tuple[str, float, float]] = [
    ("piecewise(x=0,0,x^2*sin(1/x))", 0.0, 0.0),
    ("piecewise(x=0,0,x^2*sin(1/x^2))", 0.0, 0.0),
    ("piecewise(x<=0,0,x^2*sin(1/x))", 0.0, 0.0),
    ("piecewise(x<=0,-x^2/(1+x^2),x^2*sin(1/x))", 0.0, 0.0),
    ("piecewise(x<=0,2x,x^2*sin(1/x)+2x)", 0.0, 2.0),
    ("piecewise(x=0,0,|x|^1.5*cos(1/x))", 0.0, 0.0),
    ("piecewise(x!=0,x^2*cos(1/x)+3x,0)+5", 0.0, 3.0),
    ("piecewise(x=1,1,(x-1)^2*sin(1/(x-1))+x)", 1.0, 1.0),
    ("piecewise(x=0,0,x^2*sin(1/x)-x/3)", 0.0, -1 / 3),
]


@pytest.mark.parametrize(("text", "x", "slope"), OSCILLATING)
def test_a_derivative_that_is_no_limit_of_slopes(text: str, x: float, slope: float) -> None:
    """By the definition: |f(x + h) − f(x) − slope·h| ≤ |h|^1.5, though f′ oscillates beside x."""
    function, derivative = both(text)
    assert why_none(text, x) is None
    found = derivative_values(function, derivative, "x", {"x": x})
    assert float(found) == pytest.approx(slope, abs=1e-5)
    scalar = compile_scalar_derivative(function, derivative, "x", ("x",))
    assert scalar(x) == pytest.approx(slope, abs=1e-5)


@pytest.mark.parametrize("text", ["x*sin(1/x)", "x*cos(ln(|x|))", "sqrt(|x|)*sin(1/x)"])
def test_quotients_that_do_not_close_in_are_no_derivative(text: str) -> None:
    found = derivative_values(*both(f"piecewise(x=0,0,{text})"), "x", {"x": 0.0})
    assert math.isnan(float(found))
