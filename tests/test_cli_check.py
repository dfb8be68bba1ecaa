"""The command check: a verdict, and the mistake by name."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest


def check(*arguments: str, name: str = "check") -> tuple[int, str]:
    command = [sys.executable, "-m", "plotter", name, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stdout


@pytest.mark.parametrize(
    ("function", "answer", "kind"),
    [
        ("x^2*e^x", "x(x+2)e^x", None),
        ("sin(2x)", "cos(2x)", "missing inner derivative"),
        ("x*e^x", "e^x", "product of derivatives"),
    ],
)
def test_an_answer_is_judged(function: str, answer: str, kind: str | None) -> None:
    status, output = check(function, "--answer", answer, "--format", "json")
    found = json.loads(output)
    assert status == 0
    assert list(found) == ["input", "problem", "correct", "how", "mistake"]
    assert found["correct"] is (kind is None)
    assert (found["mistake"] or {}).get("kind") == kind


def test_an_answer_that_cannot_be_read_is_a_problem() -> None:
    status, output = check("x^2", "--answer", "2x)", "--format", "json")
    assert status == 1
    assert json.loads(output)["problem"]["message"].startswith("In the answer: ")


def test_all_routes_are_shown_and_one_can_be_chosen() -> None:
    _, output = check("x^2/e^x", "--route", "all", "--format", "json", name="derive")
    names = [way["name"] for way in json.loads(output)["routes"]]
    assert names[:2] == ["as written", "quotient as product"]
    _, output = check("x^2/e^x", "--route", "2", "--format", "json", name="derive")
    assert [way["name"] for way in json.loads(output)["routes"]] == names[1:2]
    status, _ = check("sin(2x)", "--route", "3", "--format", "json", name="derive")
    assert status == 1
