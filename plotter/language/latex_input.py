"""LaTeX commands among the tokens become tokens of the plain language."""

from __future__ import annotations
from plotter.language.scan import Token


def expand(tokens: list[Token], text: str) -> list[Token]:
    """x."""
    return tokens
