"""A negative number to the power of a step function is constant between the jumps."""

import pytest

from plotter.calculus.differentiate import differentiate
from plotter.language.parse import read_expression
from plotter.language.problems import ProblemError
from plotter.language.write import to_text


@pytest.mark.parametrize("text", ["(-1/2)^trunc(x)", "(-2)^floor(x^2)", "(-3)^round(sin(x))"])
def test_its_derivative_is_zero(text: str) -> None:
    step = differentiate(read_expression(text), "x")
    assert step.rule == "step_function"
    assert to_text(step.after) == "0"


def test_the_product_rule_goes_on_around_it() -> None:
    step = differentiate(read_expression("(-2)^floor(x) x^2"), "x")
    assert to_text(step.after) == "2*(-2)^floor(x)*x"


def test_a_positive_base_takes_the_chain_rule() -> None:
    assert differentiate(read_expression("2^floor(x)"), "x").rule == "chain"


def test_a_negative_base_with_any_exponent_is_refused() -> None:
    with pytest.raises(ProblemError, match="negative base"):
        differentiate(read_expression("(-2)^x"), "x")
