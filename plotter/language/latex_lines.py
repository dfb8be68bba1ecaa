"""Sums in LaTeX on several lines, for narrow places."""

from __future__ import annotations

import re
from collections.abc import Sequence

WIDE = 26
"""About how many letters and signs stand on a line of a narrow panel."""

_ROLE = re.compile(r"\\textcolor\{\w*\}")
_COMMAND = re.compile(r"\\[a-zA-Z]+")


def extent(latex: str) -> int:
    """About how wide a formula is: its letters, digits and signs, commands counting as one."""
    plain = _COMMAND.sub("x", _ROLE.sub("", latex))
    return sum(not letter.isspace() and letter not in "{}^_\\" for letter in plain)


def filled(terms: Sequence[str]) -> list[str]:
    """Signed terms put on lines, as many on each as are about WIDE."""
    lines: list[str] = []
    for term in terms:
        if lines and extent(lines[-1]) + extent(term) <= WIDE:
            lines[-1] += f" {term}"
        else:
            lines.append(term)
    return lines


def stacked(terms: Sequence[str]) -> str:
    """A sum on several lines that stands in a fraction or in brackets."""
    return "\\begin{aligned} & " + " \\\\ & ".join(filled(terms)) + " \\end{aligned}"
