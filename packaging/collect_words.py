"""Collects what people read from the sources and tables of the program, for translation.

A text is collected where it stands as a literal in `tr(…)`, `self.tr(…)`, `typeset_words(…)`,
`mark(…)` or `QT_TRANSLATE_NOOP(…)`, where a table of the language names a function, and where a
file of resources tells an example or a lesson. Qt's lupdate reads neither the tables nor a
function without a class, and would keep the same text once for every class that uses it.
"""

from __future__ import annotations

import ast
import string
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from plotter.calculus.rules import RULES
from plotter.language.functions import CONSTANTS, FUNCTIONS
from project import ROOT

MARKS = {"tr": 0, "typeset_words": 0, "mark": 0, "QT_TRANSLATE_NOOP": 1}
"""The functions that mark a text, with the place of the text among their arguments."""
UNTRANSLATED = ("plotter/cli/", "plotter/__main__.py", "plotter/language/words.py")
"""The command line speaks English: its output is read by programs too."""
TOLD_IN_RESOURCES = ("title", "words", "lesson", "try")
"""The keys of resources/*.toml that hold words."""


class UncollectableError(Exception):
    """A text is marked in a way that cannot be translated; the message says where and why."""


@dataclass(frozen=True, slots=True)
class Word:
    """A text to translate, what tells it apart from an equal one, and the file it stands in."""

    text: str
    about: str
    file: str


def collected() -> dict[tuple[str, str], Word]:
    """All texts by (text, about), in the order of the files; raises UncollectableError."""
    found: dict[tuple[str, str], Word] = {}
    for word in [*_of_sources(), *_of_tables(), *_of_resources()]:
        found.setdefault((word.text, word.about), word)
    return found


def placeholders(text: str) -> set[str]:
    """The names in braces: {count}; raises ValueError for braces that do not match."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _of_sources() -> Iterator[Word]:
    for path in sorted((ROOT / "plotter").rglob("*.py")):
        file = path.relative_to(ROOT).as_posix()
        if not file.startswith(UNTRANSLATED):
            yield from words_of(path.read_text(encoding="utf-8"), file)


def words_of(source: str, file: str) -> Iterator[Word]:
    """The texts that a source marks."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _name(node) in MARKS:
            yield from _marked(node, file)


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Name(name):
            return name
        case ast.Attribute(ast.Name("self"), "tr"):
            return "tr"
        case _:
            return ""


def _marked(call: ast.Call, file: str) -> Iterator[Word]:
    place = MARKS[_name(call)]
    if len(call.args) <= place:
        raise UncollectableError(f"{file}:{call.lineno}: nothing is marked here")
    about = next((word.value for word in call.keywords if word.arg == "about"), None)
    kind = str(about.value) if isinstance(about, ast.Constant) else ""
    given = {word.arg for word in call.keywords if word.arg not in ("about", None)}
    for text in _texts(call.args[place], f"{file}:{call.lineno}"):
        if given and isinstance(call.func, ast.Name) and placeholders(text) != given:
            raise UncollectableError(
                f"{file}:{call.lineno}: {text!r} asks for {placeholders(text)}, not {given}"
            )
        yield Word(text, kind, file)


def _texts(node: ast.expr, place: str) -> Iterator[str]:
    """The literals of an argument; a variable holds what was marked where it was made."""
    match node:
        case ast.Constant(str(text)):
            if text:
                yield text
        case ast.IfExp(body=body, orelse=orelse):
            yield from _texts(body, place)
            yield from _texts(orelse, place)
        case ast.JoinedStr() | ast.BinOp():
            raise UncollectableError(f"{place}: put the values into the text by name")
        case _:
            pass


def _of_tables() -> Iterator[Word]:
    file = "plotter/language/functions.py"
    for entry in FUNCTIONS:
        yield Word(entry.spoken, "", file)
        yield Word(entry.group, "", file)
    for entry in CONSTANTS:
        yield Word(entry.spoken, "", file)
    for rule in RULES:
        if " and " in rule.formula:
            yield Word(rule.formula, "", "plotter/calculus/rules")


def _of_resources() -> Iterator[Word]:
    for path in sorted((ROOT / "resources").glob("*.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        file = path.relative_to(ROOT).as_posix()
        yield from (Word(text, "", file) for text in _told(table))


def _told(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inside in value.items():
            if key in TOLD_IN_RESOURCES and isinstance(inside, str):
                yield inside
            else:
                yield from _told(inside)
    elif isinstance(value, list):
        for inside in value:
            yield from _told(inside)
