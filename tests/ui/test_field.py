"""What the formula field does with text, without a window."""

import pytest
from PySide6.QtCore import QSettings

from plotter.language.completing import offers, word_before
from plotter.ui.completion import small_graph
from plotter.ui.recent import MOST, RecentFunctions
from plotter.ui.symbols import SIGNS, inserted
from plotter.ui.text_field import code_points, matching_brackets, utf16_length


@pytest.mark.parametrize(
    ("text", "word"),
    [("2 sin", "sin"), ("x+lo", "lo"), ("x^2", ""), ("log1", "log1"), ("", ""), ("3x", "x")],
)
def test_the_word_before_the_cursor(text: str, word: str) -> None:
    assert word_before(text) == word


def test_names_are_offered_from_two_letters_on_the_shortest_first() -> None:
    assert offers("s") == []
    assert [entry.name for entry in offers("arcs")][:2] == ["arcsin", "arcsec"]
    assert "ln" in [entry.name for entry in offers("log")]
    assert offers("qqq") == []


def test_a_small_graph_leaves_out_what_is_undefined() -> None:
    assert all(x > 0 for x, _ in small_graph("ln"))
    assert small_graph("sin")


@pytest.mark.parametrize(
    ("text", "cursor", "pair"),
    [
        ("(x)", 0, (0, 2)),
        ("(x)", 3, (2, 0)),
        ("((x)", 1, (1, 3)),
        ("((x)", 0, None),
        ("x", 1, None),
        ("[x)", 0, None),
    ],
)
def test_brackets_find_their_partner(text: str, cursor: int, pair: tuple[int, int] | None) -> None:
    assert matching_brackets(text, cursor) == pair


def test_positions_count_letters_beyond_the_basic_plane_as_one() -> None:
    text = "𝑥²+1"
    assert utf16_length(text[:1]) == 2
    assert code_points(text, 2) == 1
    assert code_points(text, 3) == 2


def test_a_sign_goes_around_what_is_selected() -> None:
    root = next(sign for sign in SIGNS if sign.face == "√")
    assert inserted("2 x+1", 2, 5, root) == ("2 √(x+1)", 7)
    assert inserted("2 ", 2, 2, root) == ("2 √()", 4)
    power = next(sign for sign in SIGNS if sign.face == "xⁿ")
    assert inserted("x+1", 0, 3, power) == ("(x+1)^()", 7)
    assert inserted("x", 0, 1, power) == ("x^()", 3)


def test_recent_functions_stand_once_newest_first(settings: QSettings) -> None:
    recent = RecentFunctions(settings)
    for text in ("x", "x^2", " x ", ""):
        recent.remember(text)
    assert recent.texts == ("x", "x^2")
    assert recent.older("x") == "x^2"
    assert recent.older("x^2") is None
    assert recent.newer("x^2") == "x"
    assert RecentFunctions(settings).texts == ("x", "x^2")
    for count in range(MOST + 5):
        recent.remember(f"x^{count}")
    assert len(recent.texts) == MOST
