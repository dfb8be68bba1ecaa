"""Exercises: of the rule that was asked for, fair, different, and the same for the same seed."""

from __future__ import annotations

import math

import pytest

from plotter.calculus import algebra
from plotter.calculus.check import check_derivation
from plotter.calculus.exercises import DIFFICULTIES, MOST_EXERCISES, exercise, exercises
from plotter.calculus.rules import RULES
from plotter.language.parse import read_expression
from plotter.language.write import to_text
from plotter.numeric.evaluate import evaluate
from tests.calculus.test_generated import real_value

KEYS = [rule.key for rule in RULES]
PER_RULE = 8
"""Of each rule and difficulty: 22 · 3 · 8 exercises are more than 500."""


@pytest.mark.parametrize("rule", KEYS)
def test_every_rule_has_a_full_sheet_at_each_difficulty(rule: str) -> None:
    for difficulty in DIFFICULTIES:
        sheet = exercises(rule, difficulty, MOST_EXERCISES, seed=3)
        assert len({made.text for made in sheet}) == MOST_EXERCISES
        for made in sheet:
            assert (made.rule, made.difficulty) == (rule, difficulty)
            assert rule in {step.rule for step in made.step.walk()}, made.text
            assert read_expression(made.text) == made.function
            assert len(made.text) <= 40
            assert len(to_text(made.answer)) <= 160


@pytest.mark.parametrize("rule", KEYS)
def test_the_answers_are_those_of_sympy(rule: str) -> None:
    compared = 0
    for difficulty in DIFFICULTIES:
        for made in exercises(rule, difficulty, PER_RULE, seed=11):
            report = check_derivation(made.function, made.step, "x", {})
            assert report.points and not report.failed, made.text
            function = algebra.from_tree(made.function)
            slope = algebra.derivative(function, "x")
            for x in (0.31, 2.6, -0.4):
                found = float(evaluate(made.answer, {"x": x}))
                expected = real_value(slope, x)
                if expected is None or real_value(function, x) is None or math.isnan(found):
                    continue
                near = pytest.approx(expected, rel=1e-9, abs=1e-9)
                assert found == near, (made.text, x)
                compared += 1
    assert compared >= PER_RULE


def test_the_same_seed_makes_the_same_exercises() -> None:
    first = exercises("product", 2, 10, seed=7)
    assert first == exercises("product", 2, 10, seed=7)
    assert first[:4] == exercises("product", 2, 4, seed=7)
    assert first != exercises("product", 2, 10, seed=8)
    assert exercise("product", 2, seed=7) == first[0]


def test_no_two_are_alike_even_in_another_order() -> None:
    sheet = exercises("sum", 1, MOST_EXERCISES, seed=5)
    for one in range(MOST_EXERCISES):
        for other in range(one):
            same = algebra.from_tree(sheet[one].function) == algebra.from_tree(
                sheet[other].function
            )
            assert not same, (sheet[one].text, sheet[other].text)


def test_without_a_rule_the_rules_are_mixed() -> None:
    for difficulty in DIFFICULTIES:
        sheet = exercises("", difficulty, 20, seed=2)
        assert len({made.rule for made in sheet}) >= 5


@pytest.mark.parametrize(
    ("rule", "difficulty", "count"),
    [("nonsense", 1, 1), ("product", 4, 1), ("product", 1, 0), ("product", 1, MOST_EXERCISES + 1)],
)
def test_what_does_not_exist_is_refused(rule: str, difficulty: int, count: int) -> None:
    with pytest.raises(ValueError, match=r"rule|difficulty|sheet"):
        exercises(rule, difficulty, count)
