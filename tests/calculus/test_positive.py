"""What is plainly positive need not be said; nothing else is taken for positive."""

import pytest

from plotter.calculus.rules.positive import not_negative, positive, worth_saying
from plotter.language.parse import read_expression
from plotter.language.write import to_text


@pytest.mark.parametrize(
    "text", ["2", "pi", "e^x", "1 + e^(-x)", "x^2 + 1", "cosh(x)/3", "|x| + 2^x", "x^2/5 + pi"]
)
def test_plainly_positive(text: str) -> None:
    assert positive(read_expression(text))


@pytest.mark.parametrize("text", ["0", "-1", "x", "x^2", "x^3 + 1", "x^2 - 1", "a^x", "|x|"])
def test_not_plainly_positive(text: str) -> None:
    assert not positive(read_expression(text))


@pytest.mark.parametrize("text", ["x^2", "|x|", "sqrt(x)", "0", "x^4*|x|"])
def test_plainly_not_negative(text: str) -> None:
    assert not_negative(read_expression(text))


@pytest.mark.parametrize("text", ["x", "x^3", "x^2*x", "-1"])
def test_not_plainly_not_negative(text: str) -> None:
    assert not not_negative(read_expression(text))


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        ("x > 0", "x > 0"),
        ("|x - 1| > 0", "x - 1 != 0"),
        ("x^2 + 1 > 0", None),
        ("x != 0", "x != 0"),
        ("x^2 + 1 > 1", "x^2 + 1 > 1"),
    ],
)
def test_only_what_is_worth_saying(condition: str, said: str | None) -> None:
    found = worth_saying(read_expression(condition))
    assert (found and to_text(found)) == said
