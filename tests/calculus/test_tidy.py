"""Results are folded where that changes nothing, and left alone everywhere else."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plotter.calculus import tidy
from plotter.language.parse import read_expression
from plotter.language.tree import Constant, Divide, Node, Number, Symbol, number, walk
from plotter.language.write import to_text


def read(text: str) -> Node:
    return read_expression(text)


@pytest.mark.parametrize(
    ("factors", "result"),
    [
        (("x", "2", "e^x"), "2*x*e^x"),
        (("3", "x/3"), "x"),
        (("-x", "-2"), "2*x"),
        (("0", "ln(x)"), "0"),
        (("1", "x"), "x"),
        (("cos(x)", "1/(2*sqrt(x))"), "cos(x)/(2*sqrt(x))"),
        (("1/2", "x^(-1/2)"), "1/2*x^(-1/2)"),
        (("0.2", "x", "-3"), "-0.6*x"),
        (("a/b", "c/d"), "a*c/(b*d)"),
        (("2/0", "x"), "2*x/0"),
    ],
)
def test_products(factors: tuple[str, ...], result: str) -> None:
    assert to_text(tidy.multiply(*(read(factor) for factor in factors))) == result


@pytest.mark.parametrize(
    ("above", "below", "result"),
    [
        ("3*x^2", "3", "x^2"),
        ("x", "2", "x/2"),
        ("2*x", "4", "x/2"),
        ("x", "1", "x"),
        ("0", "x", "0"),
        ("sin(x)", "-2", "-sin(x)/2"),
        ("x", "x", "1"),
        ("1", "2*x", "1/(2*x)"),
        ("2*x*x", "x^4", "2/x^2"),
        ("x*e^x*x", "y", "x^2*e^x/y"),
        ("e^x", "e^x", "e^x/e^x"),
    ],
)
def test_quotients(above: str, below: str, result: str) -> None:
    assert to_text(tidy.divide(read(above), read(below))) == result


@pytest.mark.parametrize(
    ("terms", "result"),
    [
        (("x", "0"), "x"),
        (("1", "x", "2"), "3 + x"),
        (("n", "-1"), "n - 1"),
        (("1/2", "-1"), "-1/2"),
        (("0.5", "-1"), "-0.5"),
        (("1", "-1"), "0"),
        (("x", "-x"), "x - x"),
    ],
)
def test_sums(terms: tuple[str, ...], result: str) -> None:
    assert to_text(tidy.add(*(read(term) for term in terms))) == result


@pytest.mark.parametrize(
    ("base", "exponent", "result"),
    [
        ("x", "1", "x"),
        ("x", "0", "1"),
        ("x^3", "2", "x^6"),
        ("sqrt(x)", "2", "sqrt(x)^2"),
        ("2", "10", "1024"),
        ("2", "5000", "2^5000"),
        ("0", "-1", "0^(-1)"),
        ("x", "n", "x^n"),
    ],
)
def test_powers(base: str, exponent: str, result: str) -> None:
    assert to_text(tidy.power(read(base), read(exponent))) == result


def test_known_logarithms() -> None:
    assert tidy.call("ln", (Number(tidy.ONE.value),)) == tidy.ZERO
    assert tidy.call("ln", (Constant("e"),)) == tidy.ONE
    assert to_text(tidy.call("ln", (Symbol("x"),))) == "ln(x)"


def test_numbers_do_not_grow_without_bound() -> None:
    node: Node = number(3)
    for _ in range(500):
        node = tidy.multiply(node, number(10**20))
    bits = [part.value.numerator.bit_length() for part in walk(node) if isinstance(part, Number)]
    assert len(bits) > 1 and max(bits) <= tidy.MOST_BITS


@given(st.fractions(), st.fractions())
def test_numbers_are_folded_exactly(left: Fraction, right: Fraction) -> None:
    first, second = number(left), number(right)
    results = {
        tidy.add(first, second): left + right,
        tidy.multiply(first, second): left * right,
    }
    if right:
        results[tidy.divide(first, second)] = left / right
    for node, expected in results.items():
        found = tidy.rational(node)
        assert found is not None and found.value == expected


def test_an_untouched_formula_is_the_same_object() -> None:
    template = Divide(Symbol("a"), Number(tidy.ONE.value))
    assert tidy.instantiate(template, {"u": Symbol("x")}) is template
