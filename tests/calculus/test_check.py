"""The check finds wrong steps, and nothing but wrong steps."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec.structs import replace

from plotter.calculus.check import check_derivation
from plotter.calculus.differentiate import differentiate
from plotter.calculus.slopes import slope_values
from plotter.calculus.step import Part, Step
from plotter.language.parse import read_expression
from plotter.numeric.evaluate import evaluate

WRONG = [
    ("x^2*e^x", "2*x*e^x"),
    ("sin(2x)", "cos(2x)"),
    ("x^2/e^x", "(x^2*e^x-2*x*e^x)/(e^x)^2"),
    ("cos(x)", "sin(x)"),
    ("x^3", "3*x^3"),
    ("ln(x^2+1)", "1/(x^2+1)"),
    ("sqrt(x)", "1/sqrt(x)"),
    ("x^x", "x*x^(x-1)"),
    ("abs(x)", "1"),
    ("x^2", "2*x + 10^(-4)"),
    ("x", "ln(-abs(x))"),
]


@pytest.mark.parametrize(("function", "answer"), WRONG)
def test_a_wrong_result_is_found(function: str, answer: str) -> None:
    node = read_expression(function)
    step = replace(differentiate(node, "x"), after=read_expression(answer))
    assert step in check_derivation(node, step, "x", {}).failed


def test_a_wrong_step_deep_inside_is_found_alone() -> None:
    node = read_expression("x + sin(cos(x^2))")
    step = differentiate(node, "x")
    sine = step.parts[1]
    assert sine.step is not None
    outer = sine.step.parts[0]
    assert outer.step is not None
    broken = replace(outer.step, after=read_expression("sin(u_1)"))
    wrong = _with_step(step, sine, _with_step(sine.step, outer, broken))
    assert check_derivation(node, wrong, "x", {}).failed == (broken,)


def _with_step(step: Step, part: Part, inner: Step) -> Step:
    parts = tuple(replace(p, step=inner) if p is part else p for p in step.parts)
    return replace(step, parts=parts)


def test_points_lie_in_the_domain() -> None:
    node = read_expression("sqrt(x-20) + ln(40-x)")
    report = check_derivation(node, differentiate(node, "x"), "x", {}, points=7)
    assert (report.points, report.failed) == (7, ())


def test_nothing_is_claimed_without_a_point() -> None:
    node = read_expression("sqrt(-1-x^2)")
    report = check_derivation(node, differentiate(node, "x"), "x", {})
    assert (report.points, report.largest_error) == (0, 0.0)


def test_the_same_seed_gives_the_same_report() -> None:
    node = read_expression("tan(a*x)^x")
    step = differentiate(node, "x")
    first = check_derivation(node, step, "x", {}, seed=4)
    assert first == check_derivation(node, step, "x", {}, seed=4)


@pytest.mark.parametrize(
    "text", ["gelu(x)^3*x^9", "sinc(10^(-4)*x)", "1-(1-x*10^(-12))", "artanh(1-10^(-9)*x^2)"]
)
def test_rounding_is_no_mistake(text: str) -> None:
    node = read_expression(text)
    assert check_derivation(node, differentiate(node, "x"), "x", {}).failed == ()


@pytest.mark.parametrize(
    "text",
    [
        "sin(x)*x/(1+x^2)", "x^(2/3)", "(x^2+1)^x", "root(x, 3)", "{x<1: x^2, x^3}", "max(x, x^2)",
        "gamma(x+7)", "erf(x)", "arctan(x)^3", "polygamma(1, x^2+1)", "log2(x+9)", "2^x",
        "sigmoid(x)", "mod(x, 2)", "hypot(x, 3)", "arcosh(x+8)", "cbrt(x)", "digamma(x+9)",
    ],
)  # fmt: skip
def test_slopes_are_limits_of_difference_quotients(text: str) -> None:
    node = read_expression(text)
    x = np.array([0.37, 1.21, 2.83, -1.41])
    h = 1e-5
    rise = evaluate(node, {"x": x + h}) - evaluate(node, {"x": x - h})
    slopes = slope_values(node, "x", {"x": x})
    both = np.isfinite(rise) & np.isfinite(slopes)
    assert both.sum() >= 3
    assert slopes[both] == pytest.approx(rise[both] / (2 * h), rel=1e-5, abs=1e-8)
