"""A language in which every translated text stands in «»: what is left outside is English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator

from plotter.language.words import ENGLISH, Tongue, use_tongue

_MARKED = re.compile(r"«[^«»]*»")
_WORD = re.compile(r"[A-Za-z]{3,}")


def pseudo(text: str, about: str = "") -> str:
    """A text in the pseudo language."""
    return f"«{text}»" if text else ""


class PseudoTranslator(QTranslator):
    """The same for what Qt is asked for."""

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        return pseudo(sourceText) or None


@contextmanager
def pseudo_language(app: QCoreApplication | None = None) -> Iterator[None]:
    """Everything that is made meanwhile speaks the pseudo language."""
    translator = PseudoTranslator()
    if app is not None:
        app.installTranslator(translator)
    use_tongue(Tongue(pseudo, ","))
    try:
        yield
    finally:
        use_tongue(ENGLISH)
        if app is not None:
            app.removeTranslator(translator)


def untranslated(text: str) -> str:
    """What of a text stands outside all «»."""
    while True:
        shorter = _MARKED.sub("", text)
        if shorter == text:
            return shorter
        text = shorter


def has_english(text: str) -> bool:
    """Whether a word stands outside all «»."""
    return _WORD.search(untranslated(text)) is not None
