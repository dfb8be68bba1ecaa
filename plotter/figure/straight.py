"""Straight lines as formulas, y = m x + b, in fractions or in the digits that are certain."""

from __future__ import annotations

from fractions import Fraction

from msgspec import Struct

from plotter.figure.certainty import certain_decimals
from plotter.figure.exact import ratio_latex, rational_of
from plotter.language.numbers import latex_number


class Measured(Struct, frozen=True):
    """A computed number and how far rounding may have put it off, at most and roughly."""

    value: float
    error: float = 0.0

    def latex(self, decimals: int) -> str:
        """The digits that are certain, so many decimals at most; 0 where none is."""
        certain = certain_decimals(self.error, decimals)
        return latex_number(self.value, decimals=certain, zeros=True, negligible=self.error)


def straight_latex(variable: str, slope: Measured, foot: Measured, decimals: int) -> str:
    """y = m x + b: both in fractions if both are known so and one is no whole number."""
    rise, cut = rational_of(slope.value), rational_of(foot.value)
    if rise is not None and cut is not None and (rise.denominator > 1 or cut.denominator > 1):
        return f"y = {_in_fractions(variable, rise, cut)}"
    steep, up = slope.latex(decimals), foot.latex(decimals)
    return f"y = {steep}\\, {variable} {'-' if up.startswith('-') else '+'} {up.removeprefix('-')}"


def _in_fractions(variable: str, slope: Fraction, foot: Fraction) -> str:
    """m x + b in lowest terms, without what is 0 or a factor of 1."""
    if slope == 0:
        return ratio_latex(foot)
    sign = "-" if slope < 0 else ""
    steep = sign if abs(slope) == 1 else f"{ratio_latex(slope)}\\,"
    if foot == 0:
        return f"{steep}{variable}"
    return f"{steep}{variable} {'-' if foot < 0 else '+'} {ratio_latex(abs(foot))}"
