"""All texts that are collected for translation, once for all tests of a process."""

from functools import cache

from collect_words import collected


@cache
def all_texts() -> frozenset[str]:
    return frozenset(text for text, _ in collected())
