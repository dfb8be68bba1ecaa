"""Keeps the translations of the interface: python packaging/translations.py COMMAND [LANGUAGE…]

update   collect all texts from the sources into resources/translations/*.ts; what was
         translated stays, what is gone goes, what is new is unfinished
check    say what is unfinished or wrong; the status is 1 if anything is
letters  give other letters to press with Alt where two entries of a menu have the same
release  make the .qm files that the program reads, with Qt's lrelease

The .qm files are kept in the tree: a checkout, the tests, the wheel and every bundle need them,
and not every place that builds has lrelease. A test holds them against the .ts files.

For translators
  A message is an English text and, in <translation>, the same in the other language; take away
  type="unfinished" when it is done. Qt Linguist shows and edits the files, a text editor does too.
  · {count}, {at}, {0} are values: each must stand in the translation, once or more, in any order,
    with what follows a colon inside the braces: {number:,}. {{ and }} are braces that are shown.
  · & stands before the letter that opens a menu or presses a button with Alt: put it before a
    letter of the translation that no neighbour uses. Chinese has it at the end: 文件(&F).
  · Spaces at the beginning and the end belong to the text: sentences are put together from them.
    Line breaks and ellipses (…) stay. Names of keys (Esc, Shift+T) are those of the keyboard.
  · f, f′, x, η, ∂ and all formulas stay. ″ and ′ are primes, not quotation marks. A number with
    decimals inside a sentence (0.5) is written as the language writes it (0,5).
  · Words of mathematics are those of school books: slope of the tangent (Steigung, pente,
    pendiente, declive, 斜率), chain rule (Kettenregel, règle de la chaîne, regla de la cadena,
    regra da cadeia, 链式法则), learning rate (Lernrate, taux d'apprentissage, tasa de aprendizaje,
    taxa de aprendizado, 学习率). Names of methods that are proper names stay: Adam, AdaGrad.
  · Short, plain, no exclamation marks; the reader is addressed as in a good school book.
  · Buttons and labels have little room: choose the shorter of two good words.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import PySide6

from collect_words import Word, collected, placeholders
from menu_letters import letter_of, with_letters
from plotter.ui.actions import ACTIONS, MENUS
from project import ROOT

COMMANDS = ("update", "check", "letters", "release")
LANGUAGES = ("de", "fr", "es", "pt", "zh_CN")
CONTEXT = "TangentPlotter"
"""The one context of Qt's in which all texts are: equal words are said alike everywhere."""
FOLDER = ROOT / "resources" / "translations"
MENUS_INSIDE = {"&File": ("Open &recent",), "&View": ("&Theme", "Lan&guage")}
"""The menus inside a menu, which are no actions."""


@dataclass(frozen=True, slots=True)
class Message:
    """A text with its translation; "" where there is none yet."""

    word: Word
    translation: str = ""
    finished: bool = False


def ts_file(language: str) -> Path:
    """The file of a language for translators."""
    return FOLDER / f"tangent-plotter_{language}.ts"


def read(language: str) -> list[Message]:
    """The messages of a language as its file has them."""
    path = ts_file(language)
    if not path.is_file():
        return []
    found: list[Message] = []
    for entry in ET.parse(path).iter("message"):
        told = entry.find("translation")
        location = entry.find("location")
        word = Word(
            entry.findtext("source", ""),
            entry.findtext("comment", ""),
            "" if location is None else location.get("filename", ""),
        )
        text = "" if told is None or told.text is None else told.text
        finished = told is not None and told.get("type") is None
        found.append(Message(word, text, finished))
    return found


def write(language: str, messages: Sequence[Message]) -> None:
    """The file of a language as Qt Linguist writes it, without line numbers."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for message in messages:
        state = "" if message.finished else ' type="unfinished"'
        about = message.word.about
        lines += [
            "    <message>",
            f'        <location filename="{escape(message.word.file)}"/>',
            f"        <source>{escape(message.word.text)}</source>",
            *([f"        <comment>{escape(about)}</comment>"] if about else []),
            f"        <translation{state}>{escape(message.translation)}</translation>",
            "    </message>",
        ]
    text = "\n".join([*lines, "</context>", "</TS>", ""])
    ts_file(language).write_text(text, encoding="utf-8")


def update(language: str) -> None:
    """Take in what is new in the sources and drop what is gone."""
    known = {(message.word.text, message.word.about): message for message in read(language)}
    messages: list[Message] = []
    for key, word in collected().items():
        old = known.get(key, Message(word))
        messages.append(Message(word, old.translation, old.finished))
    FOLDER.mkdir(parents=True, exist_ok=True)
    write(language, messages)
    done = sum(message.finished for message in messages)
    print(f"{language}: {done} of {len(messages)} messages are translated")


def mistakes(language: str) -> Iterator[str]:
    """What is missing or wrong in a language, a sentence each."""
    messages = read(language)
    listed = {(message.word.text, message.word.about) for message in messages}
    for text, _ in collected().keys() ^ listed:
        yield f"{language}: {text!r} is not as in the sources; run update"
    for message in messages:
        for wrong in _wrong(message):
            yield f"{language}: {message.word.text!r}: {wrong}"
    yield from _shared_letters(language, messages)


def _wrong(message: Message) -> Iterator[str]:
    text, said = message.word.text, message.translation
    if not message.finished or not said:
        yield "not translated"
        return
    try:
        same = placeholders(text) == placeholders(said)
    except ValueError:
        same = False
    if not same:
        yield f"the values in braces differ: {said!r}"
    if _ends(text) != _ends(said):
        yield f"the spaces at the ends differ: {said!r}"
    if text.count("\n") != said.count("\n"):
        yield f"the line breaks differ: {said!r}"
    if text.endswith("…") != said.endswith(("…", "…)")) and "&" in text:
        yield f"the … of a menu differs: {said!r}"
    if _has_letter(text) != _has_letter(said):
        yield f"the & of a letter to press differs: {said!r}"


def _ends(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip(" "))], text[len(text.rstrip(" ")) :]


def _has_letter(text: str) -> bool:
    return letter_of(text) != ""


def _menus(said: Mapping[str, str]) -> dict[str, list[str]]:
    """The English entries with a letter, by menu, as far as they are translated."""
    menus: dict[str, list[str]] = {"the menu bar": list(MENUS)}
    for spec in ACTIONS:
        menus.setdefault(spec.menu, []).append(spec.text)
    for menu, inside in MENUS_INSIDE.items():
        menus[menu].extend(inside)
    return {
        menu: [text for text in dict.fromkeys(texts) if letter_of(text) and text in said]
        for menu, texts in menus.items()
    }


def _shared_letters(language: str, messages: Sequence[Message]) -> Iterator[str]:
    """Menus in which two entries have the same letter to press."""
    said = {message.word.text: message.translation for message in messages if message.finished}
    for menu, texts in _menus(said).items():
        for letter, times in Counter(letter_of(said[text]) for text in texts).items():
            if times > 1:
                yield f"{language}: {menu}: {times} entries have the letter {letter!r}"


def give_letters(language: str) -> None:
    """Give other letters where two entries of a menu have the same."""
    messages = read(language)
    said = {
        message.word.text: message.translation
        for message in messages
        if message.finished and not message.word.about
    }
    for texts in _menus(said).values():
        said.update(zip(texts, with_letters([said[text] for text in texts]), strict=True))
    lettered: list[Message] = []
    for message in messages:
        known = not message.word.about and message.word.text in said
        text = said[message.word.text] if known else message.translation
        lettered.append(replace(message, translation=text))
    write(language, lettered)


def release(language: str) -> None:
    """The file that the program reads, by Qt's lrelease; unfinished messages stay English."""
    tool = Path(PySide6.__file__).parent / (
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    made = ts_file(language).with_suffix(".qm")
    command = [tool, "-silent", "-nounfinished", ts_file(language), "-qm", made]
    subprocess.run(command, check=True)


def main(arguments: Sequence[str]) -> int:
    """Run a command for the languages named, or for all; return the exit status."""
    command, languages = (arguments[0] if arguments else ""), arguments[1:] or LANGUAGES
    if command not in ("update", "check", "letters", "release") or not set(languages) <= set(
        LANGUAGES
    ):
        print(__doc__)
        return 2
    status = 0
    for language in languages:
        match command:
            case "update":
                update(language)
            case "letters":
                give_letters(language)
            case "release":
                release(language)
            case _:
                for wrong in mistakes(language):
                    print(wrong)
                    status = 1
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
