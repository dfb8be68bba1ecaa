"""Formulas in words: nothing is ambiguous to the ear."""

from __future__ import annotations

from random import Random

import pytest

from plotter.language.functions import FUNCTIONS
from plotter.language.parse import read_expression
from plotter.language.write import to_text
from plotter.language.write_speech import derivative_of, to_speech
from tests.calculus.expressions import expression


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("x^2*e^x", "x squared times e to the x"),
        ("x/2", "x over 2"),
        ("(x+1)/(x-1)", "the fraction x plus 1 over x minus 1 end fraction"),
        ("sqrt(1-x^2)", "the square root of 1 minus x squared end root"),
        ("sqrt(x)", "the square root of x"),
        ("e^(2x)", "e to the 2 times x end power"),
        ("sin(x)^2", "open paren the sine of x close paren squared"),
        ("sin(x^2)", "the sine of open paren x squared close paren"),
        ("-u_1*θ", "minus u sub 1 times theta"),
        ("a-(b-c)", "a minus open paren b minus c close paren"),
        ("|x-1|", "the absolute value of x minus 1 end absolute value"),
        ("{x<0: x^2, 1}", "in pieces, x squared where x is less than 0, 1 otherwise, end pieces"),
    ],
)
def test_a_formula_in_words(text: str, words: str) -> None:
    assert to_speech(read_expression(text)) == words


def test_a_derivative_in_words() -> None:
    assert derivative_of(read_expression("x+1")) == (
        "the derivative of open paren x plus 1 close paren"
    )


@pytest.mark.parametrize("entry", FUNCTIONS, ids=lambda entry: entry.name)
def test_every_function_is_said_by_its_spoken_name(entry) -> None:
    arguments = ", ".join("xyz"[: entry.arity[0]])
    words = to_speech(read_expression(f"{entry.name}({arguments})"))
    assert entry.spoken.split()[0] in words
    assert not set("\\#{}()^_*/") & set(words)


def test_different_expressions_sound_different() -> None:
    said: dict[str, str] = {}
    for seed in range(300):
        node = expression(Random(seed), 3)
        words = to_speech(node)
        text = to_text(node)
        assert said.setdefault(words, text) == text
