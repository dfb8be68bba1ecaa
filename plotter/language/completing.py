"""The functions whose names begin like the word being typed."""

from __future__ import annotations

from plotter.language.functions import FUNCTIONS, Function

LEAST_LETTERS = 2
"""Letters before anything is offered; one letter is most often a variable."""

MOST_ROWS = 8
"""Functions offered at once."""


def word_before(text: str) -> str:
    """The run of letters and digits at the end of the text, beginning with a letter."""
    start = len(text)
    while start > 0 and (text[start - 1].isalpha() or text[start - 1] in "_0123456789"):
        start -= 1
    return text[start:].lstrip("_0123456789")


def offers(word: str) -> list[Function]:
    """The functions whose name or other spelling begins with the word, the shortest first."""
    if len(word) < LEAST_LETTERS:
        return []
    lower = word.casefold()
    found = [
        entry
        for entry in FUNCTIONS
        if any(
            spelling.casefold().startswith(lower) and spelling.isascii()
            for spelling in (entry.name, *entry.aliases)
        )
    ]
    # Sorting keeps the order of the table, in which the usual functions come first.
    return sorted(found, key=lambda entry: len(entry.name))[:MOST_ROWS]
