"""Worksheets: the exercises in every format, the key only where it is wanted, and right."""

from __future__ import annotations

import re
from xml.etree import ElementTree as Xml

import mathra
import numpy as np
import pytest

from plotter.calculus.exercises import DIFFICULTIES, exercises
from plotter.calculus.exercises.worksheet import WRITERS, Worksheet, answers, rules_of
from plotter.calculus.rules import RULES
from plotter.language.write import to_text
from plotter.numeric.evaluate import evaluate


def sheet(*, key: bool, rule: str = "product", count: int = 12) -> Worksheet:
    return Worksheet(exercises(rule, 2, count, seed=7), rule, 2, 7, key)


def test_text_numbers_the_exercises_and_their_answers() -> None:
    lines = WRITERS["text"](sheet(key=True)).splitlines()
    assert lines[0] == "Product rule, difficulty 2, seed 7"
    made = sheet(key=True).exercises
    assert f" 1. f(x) = {made[0].text}" in lines
    assert f"12. f(x) = {made[11].text}" in lines
    answer = next(line for line in lines if line.startswith("12. f′(x) = "))
    assert to_text(made[11].answer) in answer


@pytest.mark.parametrize("name", WRITERS)
def test_the_key_is_left_out_unless_it_is_wanted(name: str) -> None:
    without, with_key = (WRITERS[name](sheet(key=key)) for key in (False, True))
    assert "Key" not in without and "Key" in with_key
    assert "Logarithm rule" not in without and "Logarithm rule" in with_key
    assert with_key.startswith(without[:200])


@pytest.mark.parametrize("name", ["markdown", "latex"])
def test_formulas_can_be_typeset(name: str) -> None:
    found = re.findall(r"\$([^$]+)\$", WRITERS[name](sheet(key=True)))
    assert len(found) == 24
    for latex in found:
        assert mathra.render(latex)["warnings"] == [], latex


def test_the_page_is_well_formed() -> None:
    page = WRITERS["html"](sheet(key=True))
    root = Xml.fromstring(page.partition("\n")[2])
    assert [len(part) for part in root.iter("ol")] == [12, 12]


@pytest.mark.parametrize("rule", [rule.key for rule in RULES])
def test_all_forms_of_an_answer_are_equal_and_the_rule_is_named(rule: str) -> None:
    x = {"x": np.linspace(-4.3, 4.7, 31)}
    for difficulty in DIFFICULTIES:
        for made in exercises(rule, difficulty, 8, seed=5):
            assert rule in rules_of(made) or rule in ("constant", "variable")
            first, *others = (evaluate(form, x) for form in answers(made))
            for other in others:
                known = np.isfinite(first)
                assert np.allclose(other[known], first[known], rtol=1e-9, atol=1e-9), made.text
