"""The points where two pieces meet are examined: continuous? differentiable?"""

from __future__ import annotations

import pytest

from plotter.calculus.differentiate import differentiate
from plotter.language.parse import read_expression
from plotter.language.write import to_text


@pytest.mark.parametrize(
    ("text", "result", "words"),
    [
        ("{x<0: x^2, x>=0: x}", "piecewise(x < 0, 2*x, x > 0, 1)", "corner"),
        ("{x<0: x, x>=0: x+1}", "piecewise(x < 0, 1, x > 0, 1)", "do not meet"),
        (
            "{x<=1: x^2, 2*x-1}",
            "piecewise(x <= 1, 2*x, x > 1, 2)",
            "without a break",
        ),
        ("{x>0: x}", "piecewise(x > 0, 1)", "do not meet"),
        (
            "{x<0: -x, x<2: x^2, 4*x-4}",
            "piecewise(x < 0, -1, 0 < x and x < 2, 2*x, x >= 2, 4)",
            "At x = 2 values and slopes agree",
        ),
    ],
)
def test_pieces_along_the_line(text: str, result: str, words: str) -> None:
    step = differentiate(read_expression(text), "x")
    assert to_text(step.after) == to_text(read_expression(result))
    assert words in step.why


def test_points_without_a_derivative_are_conditions() -> None:
    step = differentiate(read_expression("{x<0: -x, x<2: x^2, 4*x-4}"), "x")
    assert [to_text(condition) for condition in step.conditions] == ["x != 0"]


def test_conditions_that_are_no_numbers_leave_their_boundary_out() -> None:
    step = differentiate(read_expression("{x^2<=a: x, x^3}"), "x")
    assert to_text(step.after) == "piecewise(x^2 < a, 1, x^2 > a, 3*x^2)"
    assert [to_text(condition) for condition in step.conditions] == ["x^2 != a"]


def test_the_smallest_and_the_largest() -> None:
    step = differentiate(read_expression("min(x^2, x, 1)"), "x")
    assert to_text(step.after) == to_text(
        read_expression(
            "piecewise(x^2 < x and x^2 < 1, 2*x, x^2 > x and x < 1, 1, x^2 > 1 and x > 1, 0)"
        )
    )
    assert to_text(differentiate(read_expression("max(x, x)"), "x").after) == "1"
