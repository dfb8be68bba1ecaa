"""Where a convention decided, the other reading is offered."""

from __future__ import annotations

import pytest

from plotter.language.offers import as_plane, offers
from plotter.language.parse import read
from plotter.language.problems import ProblemError
from plotter.language.write import to_text


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("x^1/2", "x^(1/2)"),
        ("3+x^1/3", "3 + x^(1/3)"),
        ("x**-1/2", "x^(-1/2)"),
        ("e^2x", "e^(2*x)"),
        ("1/2x", "1/(2*x)"),
        ("1/2π + x", "1/(2*pi) + x"),
        ("√2x", "sqrt(2*x)"),
    ],
)
def test_the_other_reading_is_one_click_away(text: str, other: str) -> None:
    (repair,) = offers(text)
    mended = text[: repair.start] + repair.text + text[repair.end :]
    assert to_text(read(mended).body) == other
    assert to_text(read(text).body) != other


@pytest.mark.parametrize(
    "text", ["x^2", "x^2/2", "x^3/3", "x^(1/2)", "x/2", "1/2*x", "√x", "x^2 y", "sin(2x)"]
)
def test_nothing_is_offered_where_all_agree(text: str) -> None:
    assert offers(text) == ()


def test_x_y_and_z_together_ask_which_is_the_variable() -> None:
    with pytest.raises(ProblemError) as raised:
        read("x*y+z")
    found = raised.value.problem
    assert found.message == "Several letters could be the variable: x, y and z."
    assert found.repair is not None
    mended = found.repair.text + "x*y+z"
    assert read(mended).parameters == ("y", "z")
    assert read("x*y+z", known=frozenset({"y", "z"})).variable == "x"


@pytest.mark.parametrize(
    ("text", "head"),
    [("x^2 + 10y^2", "f(x, y) = "), ("b + w^2", "f(w, b) = ")],
)
def test_a_second_letter_may_be_a_second_variable(text: str, head: str) -> None:
    repair = as_plane(read(text))
    assert repair is not None
    assert repair.text == head
    assert read(repair.text + text).variables == tuple(head[2:6].split(", "))


@pytest.mark.parametrize("text", ["a x^2", "f(x) = x y", "y = x y", "x ↦ x y", "f(x, y) = x y"])
def test_a_second_variable_is_not_offered_where_it_was_decided(text: str) -> None:
    assert as_plane(read(text)) is None
