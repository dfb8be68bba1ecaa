"""Formulas with the decimal mark of the language: 1,5 for 1.5, and then f(a; b) for f(a, b).

What is stored, computed with and given to other programs keeps the point; a formula is changed
where it is set, written into a report or put into a sentence. The parser reads both.
"""

from __future__ import annotations

import re

from plotter.language.words import decimal_mark

_TEXT = re.compile(r"(\\text\{[^{}]*\})")
_POINT = re.compile(r"(?<=\d)\.(?=\d)")
_SIGN = re.compile(r"\\.|\{,\}|[()\[\],]")


def localized_latex(latex: str) -> str:
    r"""LaTeX with {,} for the point of numbers and ; between arguments; words stay as they are."""
    if decimal_mark() == ".":
        return latex
    if "\\text" not in latex:
        return _with_marks(latex, "{,}")
    pieces = _TEXT.split(latex)
    return "".join(
        piece if place % 2 else _with_marks(piece, "{,}") for place, piece in enumerate(pieces)
    )


def localized_text(text: str) -> str:
    """The same for a formula in plain text."""
    return text if decimal_mark() == "." else _with_marks(text, ",")


def _with_marks(text: str, comma: str) -> str:
    if "," not in text:
        return _POINT.sub(comma, text)
    depth = 0

    def mark(found: re.Match[str]) -> str:
        nonlocal depth
        sign = found[0]
        if sign in "([":
            depth += 1
        elif sign in ")]":
            depth -= 1
        return ";" if sign == "," and depth > 0 else sign

    return _POINT.sub(comma, _SIGN.sub(mark, text))
