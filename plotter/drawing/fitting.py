"""How far formulas may shrink, and which are too long or too deep to be typeset at all."""

from __future__ import annotations

import re

SMALLEST = 0.66
"""How far a formula may shrink to fit before it scrolls instead."""

_NO_BRACES = re.compile(r"[^{}]+")

MOST_CHARACTERS, MOST_BRACES = 6000, 56
"""Formulas longer or deeper nested than this take too long, or more than mathra reads."""


def is_typesettable(latex: str) -> bool:
    """Whether a formula is short and flat enough to be typeset."""
    if len(latex) > MOST_CHARACTERS:
        return False
    if latex.count("\\left") > 4 * MOST_BRACES:
        return False
    return latex.count("{") <= MOST_BRACES or _depth(latex) <= MOST_BRACES


def _depth(latex: str) -> int:
    """How deep braces are nested: as often as the innermost pairs can be taken away."""
    braces, depth = _NO_BRACES.sub("", latex), 0
    while "{}" in braces and depth <= MOST_BRACES:
        braces, depth = braces.replace("{}", ""), depth + 1
    return depth
