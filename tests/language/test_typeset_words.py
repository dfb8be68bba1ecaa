"""Words inside formulas: translated where their typeface has the letters."""

from collections.abc import Iterator

import pytest

from plotter.language.words import ENGLISH, Tongue, typeset_words, use_tongue


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    use_tongue(ENGLISH)


@pytest.mark.parametrize(
    ("told", "shown"), [("Gilt für", "Gilt für"), ("où", "où"), ("适用于", "Holds where")]
)
def test_chinese_stays_english_inside_a_formula(told: str, shown: str) -> None:
    use_tongue(Tongue(lambda _text, _about: told))
    assert typeset_words("Holds where") == shown
