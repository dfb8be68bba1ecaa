"""Numbers as a reader of mathematics expects them: real minus signs, powers of ten, no noise."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from decimal import ROUND_HALF_UP, Decimal

from msgspec import Struct

from plotter.language.words import list_mark, localized, tr, typeset_words

SMALLEST_FIXED = 1e-4
"""Sizes below this one are written with a power of ten."""
LARGEST_FIXED = 1e6
"""Sizes from this one on are written with a power of ten."""
FEWEST_DECIMALS = 3
MOST_DECIMALS = 6
MOST_ROUNDED = 15
"""No double lies half way between numbers of more decimals and is read off."""

_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


class _Written(Struct, frozen=True):
    """A number taken apart: its sign, its digits with a point, and its power of ten, if any."""

    negative: bool
    mantissa: str
    exponent: int | None


def format_number(
    value: float,
    *,
    digits: int = 5,
    decimals: int | None = None,
    zeros: bool = False,
    negligible: float = 0.0,
    parentheses: bool = False,
) -> str:
    """The number as text: −0.4, 3.1416, 1.2 × 10⁻⁵, ∞, undefined (for not a number).

    Sentences and ticks: `digits` significant digits, trailing zeros dropped. Read-outs and
    columns: `decimals` places after the point (see `view_decimals`) and `zeros=True`, which
    keeps trailing zeros so that nothing jitters. Sizes up to `negligible` are written as 0; any
    other that is too small for three decimals or more has a power of ten.
    `parentheses` encloses a negative number, as after a multiplication dot.
    """
    special = _special(value, "∞", tr("undefined"))
    if special is not None:
        text = special.replace("-", "−")
    else:
        written = _take_apart(value, digits, decimals, zeros, negligible)
        text = ("−" if written.negative else "") + localized(written.mantissa)
        if written.exponent is not None:
            text += f" × 10{superscript(written.exponent)}"
    return f"({text})" if parentheses and text.startswith("−") else text


def latex_number(
    value: float,
    *,
    digits: int = 5,
    decimals: int | None = None,
    zeros: bool = False,
    negligible: float = 0.0,
    parentheses: bool = False,
) -> str:
    """The number as LaTeX, -0.4 or 1.2 \\times 10^{-5}; options as in `format_number`."""
    latex = _special(value, "\\infty", f"\\text{{{typeset_words('undefined')}}}")
    if latex is None:
        written = _take_apart(value, digits, decimals, zeros, negligible)
        latex = ("-" if written.negative else "") + written.mantissa
        if written.exponent is not None:
            latex += f" \\times 10^{{{written.exponent}}}"
    return f"\\left({latex}\\right)" if parentheses and latex.startswith("-") else latex


def format_point(values: Sequence[float], *, digits: int = 5) -> str:
    """A point of any dimension: the number alone in one, (1, −2) in two."""
    texts = [format_number(value, digits=digits) for value in values]
    return texts[0] if len(texts) == 1 else f"({f'{list_mark()} '.join(texts)})"


def superscript(exponent: int) -> str:
    """An integer in raised digits: ⁻⁵."""
    return str(exponent).translate(_SUPERSCRIPTS)


def view_decimals(pixel: float) -> int:
    """How many decimals show a difference of one pixel (given in data units), from 3 to 6."""
    if not (math.isfinite(pixel) and pixel > 0):
        return MOST_DECIMALS
    return min(max(math.ceil(-math.log10(pixel)), FEWEST_DECIMALS), MOST_DECIMALS)


def agreeing_decimals(
    calculation: Callable[[Sequence[float]], float],
    operands: Sequence[float],
    *,
    fewest: int = FEWEST_DECIMALS,
    most: int = 12,
) -> int:
    """The fewest decimals with which a written-out calculation agrees with itself.

    With so many decimals the rounded operands give, rounded, the rounded result of the exact
    ones: what a reader with a calculator finds is what stands there.
    """
    result = calculation(operands)
    for decimals in range(fewest, most):
        rounded = [round(operand, decimals) for operand in operands]
        again = calculation(rounded)
        if not (math.isfinite(again) and math.isfinite(result)):
            return fewest
        if round(again, decimals) == round(result, decimals):
            return decimals
    return most


def _special(value: float, infinity: str, undefined: str) -> str | None:
    if math.isnan(value):
        return undefined
    if math.isinf(value):
        return infinity if value > 0 else f"-{infinity}"
    return None


def _take_apart(
    value: float, digits: int, decimals: int | None, zeros: bool, negligible: float
) -> _Written:
    size = abs(value)
    if size <= negligible:
        size = 0.0
    exponent: int | None = None
    mantissa = _fixed(size, digits, decimals)
    vanished = float(mantissa) == 0 and decimals is not None and decimals >= FEWEST_DECIMALS
    if (size > 0 and (vanished or size < SMALLEST_FIXED)) or float(mantissa) >= LARGEST_FIXED:
        places = decimals if decimals is not None else digits - 1
        mantissa, _, power = f"{size:.{places}e}".partition("e")
        exponent = int(power)
    if not zeros and "." in mantissa:
        mantissa = mantissa.rstrip("0").rstrip(".")
    return _Written(value < 0 and float(mantissa) != 0, mantissa, exponent)


def _fixed(size: float, digits: int, decimals: int | None) -> str:
    """The size without a power of ten; whole digits are never rounded away."""
    if decimals is None:
        leading = math.floor(math.log10(size)) if size > 0 else 0
        decimals = max(digits - 1 - leading, 0)
    # Half goes up, as in school; Python rounds 0.5625 to the even 0.562.
    if decimals <= MOST_ROUNDED and (size * 10.0**decimals) % 1.0 == 0.5:
        exact = Decimal(size).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
        return f"{exact:f}"
    return f"{size:.{decimals}f}"
