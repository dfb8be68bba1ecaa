"""Gives the entries of a menu letters to press with Alt, each its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

SPARE = "abcdefghijklmnopqrstuvwxyz0123456789"
"""Where no letter of the words is free; it stands behind them: 文件(&F)."""


def letter_of(text: str) -> str:
    """The letter behind &, in lower case; "" if there is none."""
    found = re.search(r"&([^\s&])", text)
    return found[1].lower() if found else ""


def without_letter(text: str) -> str:
    """The words alone."""
    return re.sub(r" ?\(&\w\)", "", text).replace("&", "")


def with_letters(texts: Sequence[str]) -> list[str]:
    """The entries of one menu, no two with the same letter; those that differ are kept.

    The letters are a matching of entries and letters, found by augmenting paths (Kuhn 1955), so
    that as few as can be go without a letter of their own words.
    """
    wanted = [_wanted(text) for text in texts]
    owners: dict[str, int] = {}
    for entry in range(len(texts)):
        _give(entry, wanted, owners, set())
    given = {entry: letter for letter, entry in owners.items()}
    for entry in range(len(texts)):
        if entry not in given:
            given[entry] = next(letter for letter in SPARE if letter not in given.values())
    return [_marked(text, given[entry]) for entry, text in enumerate(texts)]


def _wanted(text: str) -> list[str]:
    """The letters that would do, the best first: its own, beginnings of words, the others."""
    words = without_letter(text).lower()
    beginnings = re.findall(r"\b[a-z]", words)
    own = letter_of(text)
    return list(dict.fromkeys([*([own] if own else []), *beginnings, *re.findall("[a-z]", words)]))


def _give(entry: int, wanted: list[list[str]], owners: dict[str, int], tried: set[str]) -> bool:
    """Give an entry a letter, moving the others as far as it takes; whether it has one."""
    for letter in wanted[entry]:
        if letter not in tried:
            tried.add(letter)
            if letter not in owners or _give(owners[letter], wanted, owners, tried):
                owners[letter] = entry
                return True
    return False


def _marked(text: str, letter: str) -> str:
    if letter_of(text) == letter:
        return text
    words = without_letter(text)
    beginning = re.search(rf"\b{letter}", words, re.IGNORECASE)
    place = beginning.start() if beginning else words.lower().find(letter)
    if place >= 0:
        return f"{words[:place]}&{words[place:]}"
    plain = words.removesuffix("…")
    # A word of letters that have capitals is set off, a Chinese one is not.
    gap = " " if plain[-1:].lower() != plain[-1:].upper() else ""
    return f"{plain}{gap}(&{letter.upper()}){words[len(plain) :]}"
