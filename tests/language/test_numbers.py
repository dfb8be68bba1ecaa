"""Numbers are written as a reader of mathematics expects them."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plotter.language.numbers import (
    agreeing_decimals,
    format_number,
    format_point,
    latex_number,
    superscript,
    view_decimals,
)

FINITE = st.floats(allow_nan=False, allow_infinity=False)


@pytest.mark.parametrize(
    ("value", "text", "latex"),
    [
        (0.0, "0", "0"),
        (-0.0, "0", "0"),
        (2.0, "2", "2"),
        (-0.3, "−0.3", "-0.3"),
        (math.pi, "3.1416", "3.1416"),
        (123456.0, "123456", "123456"),
        (0.0001, "0.0001", "0.0001"),
        (0.000123456, "0.00012346", "0.00012346"),
        (0.000012, "1.2 × 10⁻⁵", "1.2 \\times 10^{-5}"),
        (-1e6, "−1 × 10⁶", "-1 \\times 10^{6}"),
        (999999.9, "1 × 10⁶", "1 \\times 10^{6}"),
        (3.5e300, "3.5 × 10³⁰⁰", "3.5 \\times 10^{300}"),
        (math.inf, "∞", "\\infty"),
        (-math.inf, "−∞", "-\\infty"),
        (math.nan, "undefined", "\\text{undefined}"),
    ],
)
def test_a_sentence_shows_significant_digits_without_trailing_zeros(value, text, latex):
    assert format_number(value) == text
    assert latex_number(value) == latex


def test_a_read_out_keeps_its_trailing_zeros():
    assert format_number(0.5, decimals=3, zeros=True) == "0.500"
    assert format_number(-2.0, decimals=4, zeros=True) == "−2.0000"
    assert format_number(1.2e-5, decimals=3, zeros=True) == "1.200 × 10⁻⁵"
    assert latex_number(1.5e6, decimals=3, zeros=True) == "1.500 \\times 10^{6}"


def test_half_goes_up_and_only_what_is_exactly_half():
    assert latex_number(0.5625, decimals=3) == "0.563"
    assert latex_number(-2.5, decimals=0) == "-3"
    assert latex_number(0.125, decimals=2) == "0.13"
    assert latex_number(1.005, decimals=2) == "1"  # the double lies below


def test_a_negative_value_that_rounds_to_zero_has_no_sign():
    assert format_number(-0.04, decimals=1, zeros=True) == "0.0"


def test_a_value_too_small_for_its_decimals_is_not_said_to_be_zero():
    assert format_number(0.076**3, decimals=3, zeros=True) == "4.390 × 10⁻⁴"
    assert latex_number(-0.0004, decimals=3) == "-4 \\times 10^{-4}"
    assert format_number(0.0006, decimals=3, zeros=True) == "0.001"
    assert format_number(0.0004, decimals=3, zeros=True, negligible=0.001) == "0.000"


def test_rounding_noise_is_written_as_zero_where_it_is_negligible():
    assert format_number(6.1e-17, decimals=3, negligible=1e-9) == "0"
    assert format_number(6.1e-17) == "6.1 × 10⁻¹⁷"


def test_a_negative_factor_gets_parentheses():
    assert format_number(-2.88, parentheses=True) == "(−2.88)"
    assert format_number(2.88, parentheses=True) == "2.88"
    assert latex_number(-2.88, parentheses=True) == "\\left(-2.88\\right)"
    assert format_number(-math.inf, parentheses=True) == "(−∞)"


def test_points_of_one_and_of_two_dimensions():
    assert format_point((1.5,)) == "1.5"
    assert format_point((1.0, -2.0)) == "(1, −2)"


def test_superscripts_are_raised_digits():
    assert superscript(-120) == "⁻¹²⁰"


@pytest.mark.parametrize(
    ("pixel", "decimals"),
    [(10.0, 3), (0.01, 3), (0.001, 3), (0.0007, 4), (1e-5, 5), (1e-9, 6), (0.0, 6)],
)
def test_digits_follow_the_size_of_a_pixel(pixel, decimals):
    assert view_decimals(pixel) == decimals


def test_written_out_arithmetic_agrees_with_itself():
    def step(operands):
        x, rate, gradient = operands
        return x - rate * gradient

    assert agreeing_decimals(step, (1.44, 0.1, 2.88)) == 3
    operands = (1.23456, 0.0004, 1234.5678)
    decimals = agreeing_decimals(step, operands)
    rounded = [round(operand, decimals) for operand in operands]
    assert decimals > 3
    assert round(step(rounded), decimals) == round(step(operands), decimals)


def test_arithmetic_that_never_agrees_stops_at_the_most_decimals():
    assert agreeing_decimals(lambda operands: 1e9 * operands[0], (math.pi,), most=6) == 6


@given(FINITE)
def test_what_is_written_reads_back_as_the_number(value):
    text = format_number(value, digits=17).replace("−", "-").replace(" × 10", "e")
    raised = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
    assert float(text.translate(raised)) == pytest.approx(value, rel=1e-15, abs=0)


@given(FINITE, st.integers(0, 8))
def test_text_and_latex_show_the_same_digits(value, decimals):
    text = format_number(value, decimals=decimals, zeros=True)
    latex = latex_number(value, decimals=decimals, zeros=True)
    assert text.replace("−", "-").split(" ")[0] == latex.split(" ")[0]
