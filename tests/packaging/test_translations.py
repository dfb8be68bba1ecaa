"""The texts of the program and their translations: none is forgotten, none is out of date."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import translations
from collect_words import UncollectableError, placeholders, words_of
from plotter.calculus.rules import RULES
from plotter.export import EXPORTERS
from plotter.figure.overlays import OVERLAYS
from plotter.ui.languages import LANGUAGES as OFFERED
from project import ROOT
from tests.packaging.words import all_texts
from translations import LANGUAGES, Message, mistakes, read, ts_file

SENTENCE = re.compile(r"^[ “]*(0 (?!must )|[A-Z][\w’']*,? )[^\\_]*\b[a-z]{2,}")
"""A capital or a value at the beginning, and a word in small letters behind it."""
MARKS = {"tr", "typeset_words", "mark", "QT_TRANSLATE_NOOP"}
NOT_SAID = re.compile(
    r"\b(1[6-9]|20)\d\d\b|^Machine learning$|^Special functions$|^Tangent Plotter|\(\*\.csv"
)
"""References to literature, names of groups that are compared, the name of the program."""


def sources() -> Iterator[Path]:
    for path in sorted((ROOT / "plotter").rglob("*.py")):
        if "cli" not in path.parts and path.name != "words.py":
            yield path


def unmarked(path: Path) -> Iterator[str]:
    """Literals that look like sentences and that nothing marks."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped: set[ast.AST] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(name) | ast.Attribute(attr=name)):
                # Mistakes of programmers and logs are not translated.
                if name in MARKS or name in ("debug", "warning", "error", "exception"):
                    skipped.update(ast.walk(node))
                if name.endswith("Error") and name[:4] in ("Valu", "Type", "KeyE", "Look", "Asse"):
                    skipped.update(ast.walk(node))
            case ast.Expr(value=ast.Constant()) | ast.Assert():
                skipped.update(ast.walk(node))
            case _:
                pass
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            skipped.update(part for part in ast.walk(node) if part is not node)
            text = "".join(
                str(part.value) if isinstance(part, ast.Constant) else "0" for part in node.values
            )
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        else:
            continue
        if node not in skipped and SENTENCE.search(text) and not NOT_SAID.search(text):
            yield f"{path.relative_to(ROOT)}:{node.lineno}: {text}"


def test_no_sentence_is_left_unmarked() -> None:
    found = [line for path in sources() for line in unmarked(path)]
    # Table of the language, collected from there.
    found = [line for line in found if "language/functions.py" not in line]
    assert found == [], "mark these with tr(…) or mark(…) of plotter.language.words"


def test_sentences_without_a_mark_are_found(tmp_path: Path) -> None:
    path = ROOT / "plotter" / "resources.py"
    assert list(unmarked(path)) == []
    source = 'x = tr("Said so.")\ny = "Not said so."\nz = f"At {x} it is not said."\n'
    wrong = tmp_path / "wrong.py"
    wrong.write_text(source)
    tree = ast.parse(source)
    assert len(tree.body) == 3
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tests.packaging.test_translations.ROOT", tmp_path)
        assert [line.split(": ", 1)[1] for line in unmarked(wrong)] == [
            "Not said so.",
            "At 0 it is not said.",
        ]


def test_words_of_tables_are_collected() -> None:
    told = {rule.name for rule in RULES}
    told |= {overlay.label for overlay in OVERLAYS}
    told |= {exporter.label for exporter in EXPORTERS}
    assert told - all_texts() == set()


@pytest.mark.parametrize(
    "source",
    ['tr(f"At {x}")', 'tr("At " + x)', 'tr("At {x}", y=1)', "tr()", 'tr("At {x", x=1)'],
)
def test_what_cannot_be_translated_is_refused(source: str) -> None:
    with pytest.raises((UncollectableError, ValueError)):
        list(words_of(source, "some.py"))


def test_both_texts_of_a_condition_are_collected() -> None:
    source = 'self.tr("One" if x else "Two"); tr("Set", about="noun"); mark("Three")'
    words = [(word.text, word.about) for word in words_of(source, "some.py")]
    assert sorted(words) == [("One", ""), ("Set", "noun"), ("Three", ""), ("Two", "")]


def test_the_languages_are_those_that_are_offered() -> None:
    assert ["en", *LANGUAGES] == list(OFFERED)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_holds_all_texts_without_mistake(language: str) -> None:
    messages = read(language)
    assert {message.word.text for message in messages} == all_texts(), "run update"
    if not any(message.finished for message in messages):
        pytest.skip("not begun")
    assert list(mistakes(language)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_reads_is_made_from_it(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = ts_file(language).with_suffix(".qm").read_bytes()
    (tmp_path / ts_file(language).name).write_bytes(ts_file(language).read_bytes())
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    translations.release(language)
    assert ts_file(language).with_suffix(".qm").read_bytes() == there, "run release"


@pytest.mark.parametrize(
    ("text", "said", "wrong"),
    [
        ("Step {count}", "Schritt {count}", ""),
        ("Step {count}", "Schritt", "values"),
        ("Step {count}", "Schritt {count", "values"),
        (" Try again.", "Noch einmal.", "spaces"),
        ("&Open…", "Ö&ffnen…", ""),
        ("&Open…", "Öffnen…", "& of a letter"),
        ("&Open…", "Ö&ffnen", "…"),
        ("&Open…", "打开(&O)…", ""),
        ("One\ntwo", "Eins zwei", "line breaks"),
        ("Open", "", "not translated"),
    ],
)
def test_mistakes_of_translators_are_told(text: str, said: str, wrong: str) -> None:
    word = next(words_of(f"tr({text!r})", "some.py"))
    found = list(translations._wrong(Message(word, said, finished=True)))
    if wrong:
        assert any(wrong in line for line in found)
    else:
        assert found == []


def test_placeholders_are_read() -> None:
    assert placeholders("At {x:,} of {0}: {{}}") == {"x", "0"}
