"""Right answers in any form are right; wrong ones are wrong, and it is said why."""

from __future__ import annotations

from pathlib import Path

import pytest

from plotter.calculus.practice import Judgement, judge, read_derivative, with_proof
from plotter.calculus.rules import RULES
from plotter.calculus.slips import SLIPS
from plotter.language.parse import read
from plotter.language.problems import ProblemError

FILE = Path(__file__).parents[1] / "data" / "mistakes.tsv"
MISTAKES = [
    tuple(cell.strip() for cell in line.split("\t"))
    for line in FILE.read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]
LEAST = 40


def judged(function: str, answer: str) -> Judgement:
    definition = read(function)
    variable = definition.variable
    return judge(definition.body, variable, read_derivative(answer, definition.body, variable))


def test_typical_mistakes_are_recognized() -> None:
    found = [judged(function, answer) for function, answer, _ in MISTAKES]
    assert len(MISTAKES) == 50
    assert not any(judgement.correct for judgement in found)
    kinds = [judgement.mistake.kind if judgement.mistake else "" for judgement in found]
    right = sum(kind == row[2] for kind, row in zip(kinds, MISTAKES, strict=True))
    assert right >= LEAST
    assert right == len(MISTAKES)


@pytest.mark.parametrize(
    ("function", "answer"),
    [
        ("x^2*e^x", "x*(x+2)*e^x"),
        ("x^2*e^x", "f'(x) = (x^2 + 2x) e^x"),
        ("sin(x)^2", "sin(2x)"),
        ("tan(x)", "y' = sec(x)^2"),
        ("ln(x^2)", "2/x"),
        ("abs(x)", "sign(x)"),
        ("a*x^2", "dy/dx = 2a x"),
        ("x^x", "x^x (1 + ln x)"),
        ("1/x", "-x^(-2)"),
        ("5", "0"),
        ("sigmoid(x)", "sigmoid(x)(1 - sigmoid(x))"),
    ],
)
def test_a_right_answer_is_right_however_it_is_written(function: str, answer: str) -> None:
    judgement = judged(function, answer)
    assert judgement.correct and judgement.mistake is None
    assert judgement.points >= 20 and judgement.largest_error < 1e-9


@pytest.mark.parametrize(
    ("function", "answer", "kind"),
    [
        ("x^2*e^x", "x^2*e^x", "term missing"),
        ("x^3+x", "6x", "differentiated twice"),
        ("a*x^2", "x^2", "wrong variable"),
        ("x^3", "3t^2", "unknown letter"),
        ("sin(x)", "x^3+4", "other"),
        ("x^2", "2 sqrt(x)^2", "domain"),
        ("x^4 + x^2", "4x^3 + 7x", "coefficient"),
        ("sin(2x) + cos(5x)", "cos(2x) - sin(5x)", "missing inner derivative"),
        ("x^5", "5x^3", "power lowered twice"),
    ],
)
def test_other_mistakes(function: str, answer: str, kind: str) -> None:
    judgement = judged(function, answer)
    assert judgement.mistake is not None and judgement.mistake.kind == kind
    assert judgement.mistake.message.endswith(".")


def test_a_mistake_knows_its_place() -> None:
    judgement = judged("x + 3 sin(2x)", "1 + 3 cos(2x)")
    assert judgement.mistake is not None
    ((start, end),) = judgement.mistake.where
    assert "x + 3 sin(2x)"[start:end] == "sin(2x)"


def test_a_proof_decides() -> None:
    right, wrong = judged("x^2", "x + x"), judged("x^2", "3x")
    assert with_proof(right, True).how == "proved"
    assert with_proof(right, None) == right
    assert not with_proof(right, False).correct
    assert with_proof(wrong, False) == wrong


def test_a_problem_in_an_answer_has_its_place_in_the_text() -> None:
    with pytest.raises(ProblemError) as caught:
        read_derivative("f'(x) = 2x + sine(x)", read("x^2").body, "x")
    assert caught.value.problem.start == 13


def test_every_slip_belongs_to_a_rule() -> None:
    assert set(SLIPS) <= {rule.key for rule in RULES}
