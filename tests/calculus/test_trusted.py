"""Values are right to nine digits also where doubles lose theirs."""

from __future__ import annotations

import math
import subprocess
import sys
from contextlib import suppress
from random import Random

import numpy as np
import pytest
import sympy

from plotter.calculus import algebra
from plotter.calculus.differentiate import differentiate
from plotter.calculus.precise import NoValueError, precise_value
from plotter.calculus.trusted import trusted_slopes, trusted_values
from plotter.language.parse import read, read_expression
from plotter.language.write import to_text
from plotter.numeric.evaluate import evaluate
from tests.calculus.expressions import PLAIN, expression
from tests.calculus.test_generated import real_value


def values(text: str, *points: float) -> list[float]:
    x = np.asarray(points)
    return trusted_values(read(text).body, {"x": x}).tolist()


def slopes(text: str, *points: float) -> list[float]:
    node = read(text).body
    slope = differentiate(node, "x").after
    return trusted_slopes(node, slope, "x", {"x": np.asarray(points)}).tolist()


@pytest.mark.parametrize(
    ("text", "x", "value"),
    [
        # 25 digits of the truth, cut; doubles have 7, 0 or none of them right.
        ("atanh(sqrt(1+tanh(4x))/sqrt(2))/(2sqrt(2))", 2.6, 3.9220197981190434),
        ("1-cos(x)^2-x^2", 1e-4, -3.333333328888889e-17),
        ("(e^x-1-x)/x^2", 1e-7, 0.5000000166666671),
        ("ln(1+x)-x", 1e-9, -4.999999996666667e-19),
        ("sin(pi x)", 1.0, 0.0),
        ("sqrt(0.3-3x)", 0.1, 0.0),
        ("e^x/e^(x-1)", 1000.0, math.e),
        ("e^x/e^(x-1)", -800.0, math.e),
        ("x - ln(e^x)", 2.6, 0.0),
        ("gamma(x+200)/gamma(x+199)", 1.0, 200.0),
        ("sin(e^x)", 300.0, 0.17801200655409730829),
        ("sin(x^2+1e10)", 1000.0, math.sin(1e10 + 1e6)),
    ],
)
def test_lost_digits_are_found(text: str, x: float, value: float) -> None:
    assert values(text, x)[0] == pytest.approx(value, rel=1e-12, abs=1e-30)


@pytest.mark.parametrize(
    ("text", "x"),
    [
        ("1/(0.3-3x)", 0.1),
        ("1/sin(pi x)", 1.0),
        ("tan(pi x/2)", 3.0),
        ("(x^2-1)/(x-1)", 1.0),
        ("ln(x)", -1.0),
        ("(x+0.2-0.3)^(-1)", 0.1),
        ("1/(sqrt(0.1x)-0.1)", 0.1),
        ("x^x", 1000.0),
        ("artanh(x)", 1.0),
    ],
)
def test_what_is_undefined_stays_undefined(text: str, x: float) -> None:
    assert math.isnan(values(text, x)[0])
    assert math.isnan(slopes(text, x)[0])


def test_slopes_have_their_digits_too() -> None:
    text = "atanh(sqrt(1+tanh(4x))/sqrt(2))/(2sqrt(2))"
    assert slopes(text, 2.6)[0] == pytest.approx(1.4142135617182179, rel=1e-12)
    assert slopes("e^x/e^(x-1)", 1000.0, -800.0) == [0.0, 0.0]
    assert slopes("(1-cos(x))/x^2", 1e-5)[0] == pytest.approx(-1e-5 / 12, rel=1e-9)


@pytest.mark.parametrize(
    ("text", "x", "value", "slope"),
    [
        ("floor(100x)", 0.29, 29.0, math.nan),  # 28.999999999999996 in doubles
        ("mod(x, 0.1)", 0.3, 0.0, math.nan),
        ("{3x < 0.9: 1, 2}", 0.3, 2.0, math.nan),
        ("{3x < 0.9: 3x, 0.9}", 0.3, 0.9, math.nan),
        ("{3x < 0.9: x^2, x^2}", 0.3, 0.09, 0.6),
        ("floor(100x)", 0.285, 28.0, 0.0),
        ("|3x-0.9|", 0.3, 0.0, math.nan),
    ],
)
def test_rounding_leads_to_no_wrong_piece(text: str, x: float, value: float, slope: float) -> None:
    assert values(text, x)[0] == pytest.approx(value, rel=1e-12, abs=1e-30)
    assert slopes(text, x)[0] == pytest.approx(slope, nan_ok=True)


@pytest.mark.parametrize("text", ["|x|", "floor(x)", "max(x, 2x)", "sqrt(x^2)", "x^(1/3)"])
def test_a_corner_has_no_slope(text: str) -> None:
    assert math.isnan(slopes(text, 0.0)[0])
    assert not math.isnan(values(text, 0.0)[0])


def test_where_doubles_are_good_they_stay() -> None:
    node = read_expression("x^3*sin(x) + e^(-x)/(1+x^2)")
    x = {"x": np.linspace(-3, 3, 200)}
    assert np.array_equal(trusted_values(node, x), evaluate(node, x))
    code = "import sys; from plotter.calculus.trusted import trusted_values as t, np;"
    code += "from plotter.language.parse import read_expression as r;"
    code += "t(r('x^2*e^x'), {'x': np.asarray([0.5, 1.0])}); sys.exit('mpmath' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("first", range(0, 120, 40))
def test_many_digits_and_doubles_have_the_same_functions(first: int) -> None:
    """Where both are defined they agree, unless the doubles are at the end of their digits."""
    compared = 0
    for seed in range(first, first + 40):
        node = expression(Random(seed), 3)
        for x in (0.7, 2.6, -0.4, 3.0, 0.0):
            point = {"x": x, "a": 1.7}
            arrays = {name: np.asarray(value) for name, value in point.items()}
            rough = float(evaluate(node, arrays))
            best = float(trusted_values(node, arrays))
            if not math.isnan(rough):
                assert best == pytest.approx(rough, rel=1e-6, abs=1e-6), (seed, to_text(node), x)
                compared += 1
                with suppress(NoValueError):
                    exact = precise_value(node, point)
                    assert exact == pytest.approx(best, rel=1e-10, abs=1e-12), (to_text(node), x)
    assert compared > 60


@pytest.mark.parametrize("first", range(0, 120, 40))
def test_they_are_sympys_values(first: int) -> None:
    compared = 0
    for seed in range(first, first + 40):
        node = expression(Random(seed), 3, PLAIN)
        form = algebra.from_tree(node)
        for x in (0.7, 2.6, -0.4):
            expected = real_value(form, x)
            found = float(trusted_values(node, {"x": np.asarray(x), "a": np.asarray(1.7)}))
            if expected is None or math.isnan(found):
                continue
            assert found == pytest.approx(expected, rel=1e-9, abs=1e-15), (to_text(node), x)
            compared += 1
    assert compared > 60


@pytest.mark.parametrize(
    "text",
    [
        "log(x, 3)", "log2(x)", "log10(x)", "cbrt(x)", "root(x, 5)", "root(x, x)", "x^0.2", "x^-3",
        "arcsin(x/9)", "arccos(x/9)", "arcosh(x+9)", "arsinh(x)", "sinh(x)", "cosh(x)", "tanh(x)",
        "sign(x)", "ceil(x)", "round(x)", "trunc(x)", "frac(x)", "mod(x, 3)", "Heaviside(x)",
        "gamma(x)", "lgamma(x)", "digamma(x)", "polygamma(2, x)", "x!", "erf(x)", "erfc(x)",
        "sigmoid(x)", "softplus(x)", "gelu(x)", "mish(x)", "elu(x)", "logsumexp(x, 1)", "x°",
        "{x < 0: x^2, x >= 0 and not x > 2: 1, 3}", "min(x, 1, 2)", "max(x, -x)", "log1p(x^2)",
        "expm1(x)", "sin(x)/x", "cot(x)", "arctan(x)", "x^x", "pi*x + e + tau", "clamp(x, 0, 1)",
    ],
)  # fmt: skip
def test_every_operation_has_its_digits(text: str) -> None:
    node = read(text).body
    compared = 0
    for x in (0.7, 2.6, -0.4, 3.0, -2.5):
        doubles = float(evaluate(node, {"x": np.asarray(x)}))
        exact = precise_value(node, {"x": x})
        assert exact == pytest.approx(doubles, rel=1e-12, abs=1e-14, nan_ok=True), x
        compared += not math.isnan(exact)
    assert compared >= 3


def test_the_reference_is_not_our_own() -> None:
    x = sympy.Rational(26, 10)
    form = sympy.atanh(sympy.sqrt(1 + sympy.tanh(4 * x)) / sympy.sqrt(2)) / (2 * sympy.sqrt(2))
    assert values("atanh(sqrt(1+tanh(4x))/sqrt(2))/(2sqrt(2))", 2.6)[0] == float(form.evalf(30))
