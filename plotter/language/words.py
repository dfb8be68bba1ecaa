"""The one way to mark what people read: texts and numbers in the language of the interface.

    tr("Step {count}", count=3)          a text with a value, translated now
    label = mark("Power rule")           a text of a table made at import; shown by tr(rule.label)

The text must be a literal in `tr` or `mark`, for `packaging/translations.py` collects those.
Without a language installed, as on the command line, the English texts stand as they are.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

Translator = Callable[[str, str], str]
"""(text, what it is about) -> the text in another language, or the same."""


class Tongue(Struct, frozen=True):
    """A language as the mathematics needs it: its words, its decimal mark, its code (zh_CN)."""

    translate: Translator
    decimal_mark: str = "."
    code: str = "en"


FIRST_BEYOND_EUROPE = "\u2e80"
"""From here on there are signs of Chinese, Japanese and Korean."""
ENGLISH = Tongue(lambda text, about: text)

# One for the process, as Qt's translators are: words are made in every layer and every thread.
_tongue = ENGLISH


def use_tongue(tongue: Tongue) -> None:
    """Let all words made from now on be of this language."""
    global _tongue
    _tongue = tongue


def tr(text: str, /, *, about: str = "", **values: object) -> str:
    """The text in the language of the interface, with its values put in.

    `about` tells apart equal English words that other languages do not say alike. Singular and
    plural are two texts: tr("1 step") and tr("{count} steps", count=5).
    """
    if not text:
        return ""
    translated = _tongue.translate(text, about)
    return translated.format(**values) if values else translated


def typeset_words(text: str, /, *, about: str = "") -> str:
    """The same for words inside a formula: its typeface has the letters of Europe alone.

    In a language with other letters they stay English, as they are in its formulas anyway.
    """
    translated = tr(text, about=about)
    return translated if all(letter < FIRST_BEYOND_EUROPE for letter in translated) else text


def mark(text: str) -> str:
    """The same text; marks it for translation where it is shown, by `tr`."""
    return text


def localized(number: str) -> str:
    """Digits written with a point, with the decimal mark of the language."""
    return number if _tongue.decimal_mark == "." else number.replace(".", _tongue.decimal_mark)


def decimal_mark() -> str:
    """The mark between whole digits and decimals: a point or a comma."""
    return _tongue.decimal_mark


def language_code() -> str:
    """The code of the language: en, de, zh_CN."""
    return _tongue.code


def list_mark() -> str:
    """What stands between numbers, and between the arguments of a function: , or ;."""
    return "," if _tongue.decimal_mark == "." else ";"
