from collections.abc import Callable
from fractions import Fraction
from typing import Any

import mpmath
import numpy as np
import pytest

from plotter.calculus.differentiate import differentiate
from plotter.calculus.taylor import derivatives_at, polynomial_values, successive_derivatives
from plotter.language.parse import read_expression
from plotter.language.tree import Node


def derivatives(text: str, order: int = 9, seconds: float = 4.0) -> list[Node | str]:
    body = read_expression(text)
    derivative = differentiate(body, "x").after
    return list(successive_derivatives(body, derivative, "x", order, seconds=seconds))


def at(text: str, x: float, order: int = 9) -> tuple[float, ...]:
    expressions = [found for found in derivatives(text, order) if not isinstance(found, str)]
    return derivatives_at(expressions, "x", {"x": x})


@pytest.mark.parametrize(
    ("text", "function", "x"),
    [
        ("e^x sin x", lambda x: mpmath.exp(x) * mpmath.sin(x), 0.5),
        ("x^2 e^x", lambda x: x**2 * mpmath.exp(x), 0.6),
        ("ln(1+x^2)", lambda x: mpmath.log(1 + x**2), -0.75),
        ("sqrt(x)", mpmath.sqrt, 2.0),
        ("1/(1+e^(-x))", lambda x: 1 / (1 + mpmath.exp(-x)), 0.25),
    ],
)
def test_nine_derivatives_agree_with_thirty_digits(
    text: str, function: Callable[[Any], Any], x: float
) -> None:
    found = at(text, x)
    assert len(found) == 10
    with mpmath.workdps(60):
        coefficients = mpmath.taylor(function, mpmath.mpf(x), 9)
        for order, value in enumerate(found):
            exact = coefficients[order] * mpmath.factorial(order)
            assert abs(value - exact) <= 1e-11 * max(1, abs(exact))


def test_a_polynomial_is_its_own_expansion() -> None:
    found = at("x^3 - 2x + 1", 2.0)
    assert found == (5.0, 10.0, 12.0, 6.0, *(0.0,) * 6)
    steps = np.array([-1.0, 0.0, 0.5])
    assert polynomial_values(found, steps) == pytest.approx((steps + 2) ** 3 - 2 * (steps + 2) + 1)


def test_the_expansion_ends_where_a_derivative_does() -> None:
    assert at("abs(x)", 0.0) == (0.0,)
    assert len(at("x abs(x)", 0.0)) == 2
    assert len(at("abs(x)", 1.0)) == 10
    assert at("ln x", -1.0) == ()


def test_without_time_it_says_so_and_unwanted_it_stops() -> None:
    assert derivatives("sin x", seconds=-1.0)[-1] == "too slow"
    body = read_expression("sin x")
    derivative = differentiate(body, "x").after
    found = list(successive_derivatives(body, derivative, "x", 9, unwanted=lambda: True))
    assert len(found) == 2


def test_a_coefficient_is_a_fraction_where_the_derivative_is_one() -> None:
    from plotter.figure.taylor import exact_coefficient

    assert exact_coefficient(-1.0, 3) == Fraction(-1, 6)
    assert exact_coefficient(0.75, 2) == Fraction(3, 8)
    assert exact_coefficient(0.8414709848, 2) is None
