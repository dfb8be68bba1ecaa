"""Words of the interface: as written, translated, with values, plurals and a decimal comma."""

from collections.abc import Iterator

import pytest

from plotter.language import words
from plotter.language.words import ENGLISH, Tongue, mark, tr, use_tongue

GERMAN = {
    ("Step {count}", ""): "Schritt {count}",
    ("Set", "a collection"): "Menge",
    ("Set", ""): "Setzen",
}


def translate(text: str, about: str) -> str:
    return GERMAN.get((text, about), text)


@pytest.fixture
def german() -> Iterator[None]:
    use_tongue(Tongue(translate, ","))
    yield
    use_tongue(ENGLISH)


def test_without_a_language_the_words_stand_as_they_are() -> None:
    assert tr("Step {count}", count=3) == "Step 3"
    assert tr("a {brace} without values") == "a {brace} without values"
    assert words.localized("1.5") == "1.5"
    assert words.list_mark() == ","


@pytest.mark.usefixtures("german")
def test_words_and_numbers_of_another_language() -> None:
    assert tr("Step {count}", count=3) == "Schritt 3"
    assert tr("not known") == "not known"
    assert tr("") == ""
    assert words.localized("1.5") == "1,5"
    assert (words.decimal_mark(), words.list_mark()) == (",", ";")


@pytest.mark.usefixtures("german")
def test_equal_words_are_told_apart_by_what_they_are_about() -> None:
    assert tr("Set") == "Setzen"
    assert tr("Set", about="a collection") == "Menge"


@pytest.mark.usefixtures("german")
def test_marked_words_are_translated_when_shown() -> None:
    label = mark("Step {count}")
    assert label == "Step {count}"
    assert tr(label, count=1) == "Schritt 1"
