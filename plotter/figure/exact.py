"""Numbers as exactly as they are known: π/6 as it was typed, 3/4 where a slope is one."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from plotter.language.numbers import latex_number
from plotter.language.parse import read_expression
from plotter.language.problems import ProblemError
from plotter.language.tree import Negate, Number
from plotter.language.write import to_latex, to_text
from plotter.numeric.constant import constant_value

LARGEST_PART = 999
"""Fractions with larger numerators or denominators are no help to a reader."""
ROUNDING = 1e-14
"""How far a computed value may be off a fraction, in parts of it, to be that fraction."""


@lru_cache(maxsize=64)
def exact_latex(text: str, value: float) -> str:
    """The typed number as LaTeX where it says more than its digits and has this value, else ""."""
    if not text:
        return ""
    try:
        tree = read_expression(text)
        if constant_value(text) != value:
            return ""
    except ProblemError:
        return ""
    plain = tree.operand if isinstance(tree, Negate) else tree
    return "" if isinstance(plain, Number) else to_latex(tree)


def fraction_of(value: float) -> Fraction | None:
    """The fraction p/q with 1 < q that the value is up to rounding, or None."""
    found = Fraction(value).limit_denominator(LARGEST_PART)
    small = found.denominator > 1 and abs(found.numerator) <= LARGEST_PART
    close = abs(float(found) - value) <= ROUNDING * abs(value)
    return found if small and close else None


def fraction_latex(value: float) -> str:
    """-\\frac{3}{4} where the value is such a fraction, else ""."""
    found = fraction_of(value)
    if found is None:
        return ""
    return ratio_latex(found)


def rational_of(value: float) -> Fraction | None:
    """The whole number or the fraction that the value is up to rounding, or None."""
    whole = round(value) if abs(value) <= LARGEST_PART else 0
    if value == 0 or (whole and abs(whole - value) <= ROUNDING * abs(value)):
        return Fraction(whole)
    return fraction_of(value)


def with_fraction(value: float, decimals: int) -> str:
    """The value in digits, as LaTeX, after the fraction that it is, if it is one."""
    digits = latex_number(value, decimals=decimals, zeros=True)
    found = fraction_of(value)
    if found is None:
        return digits
    sign = "=" if Fraction(f"{value:.{decimals}f}") == found else "\\approx"
    return f"{fraction_latex(value)} {sign} {digits}"


def exact_text(text: str, value: float) -> str:
    """The typed number as a line of text, π/6, where it says more than its digits, else ""."""
    if not exact_latex(text, value):
        return ""
    return re.sub(r"\bpi\b", "π", to_text(read_expression(text)))


def ratio_latex(value: Fraction) -> str:
    """-\\frac{3}{4}, or -3 for a whole number."""
    if value.denominator == 1:
        return str(value.numerator)
    sign = "-" if value < 0 else ""
    return f"{sign}\\frac{{{abs(value.numerator)}}}{{{value.denominator}}}"


def place_latex(text: str, value: float, decimals: int) -> str:
    """The place as it is written inside f(…): exact if it is known so, else in digits."""
    return exact_latex(text, value) or latex_number(value, decimals=decimals)
