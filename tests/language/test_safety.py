"""Nothing typed is ever executed, nothing typed is slow, and nothing typed breaks the reader."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plotter.language import budgets
from plotter.language.parse import read, read_expression
from plotter.language.problems import Problem, ProblemError
from tests.language.corpora import Row, rows
from tests.language.mutations import mutations

ATTACKS = [row for row in rows("attacks") if row["channel"] in ("expression", "latex")]
FUZZED_TEXTS = int(os.environ.get("TANGENT_FUZZ_TEXTS", "10000"))
"""How many mutated texts are read; continuous integration sets 100,000."""

_WATCHER = """
import json, sys
from plotter.language.parse import read, read_expression
from plotter.language.problems import ProblemError
from plotter.language.write import to_latex, to_sympy, to_text
texts = json.load(sys.stdin)
for warm in ("x^2", "sini(x)", "relu(x)", "\\\\frac{1}{2}"):
    try:
        to_sympy(read(warm).body)
    except ProblemError:
        pass
seen = []
watching = False
def hook(event, arguments):
    if watching:
        seen.append(event)
sys.addaudithook(hook)
accepted = []
for text in texts:
    watching = True
    for reader in (read, read_expression):
        try:
            reader(text)
        except ProblemError:
            pass
        else:
            accepted.append(text)
    watching = False
print(json.dumps([sorted(set(seen)), accepted]))
"""


def _problem_of(text: str) -> Problem | None:
    try:
        read(text)
    except ProblemError as error:
        return error.problem
    return None


@pytest.mark.parametrize("row", ATTACKS, ids=lambda row: row["id"])
def test_attacks_are_refused(row: Row) -> None:
    assert _problem_of(row["text"]) is not None


def test_no_attack_executes_compiles_or_opens_anything(tmp_path: Path) -> None:
    canary = tmp_path / "canary"
    done = subprocess.run(
        [sys.executable, "-c", _WATCHER],
        input=json.dumps([row["text"] for row in ATTACKS]),
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
        env=os.environ | {"CANARY": str(canary), "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    events, accepted = json.loads(done.stdout)
    assert events == []
    assert accepted == []
    assert not canary.exists()


@pytest.mark.parametrize("row", rows("hangs"), ids=lambda row: row["id"])
def test_hangs_are_read_or_refused_with_a_reason(row: Row) -> None:
    problem = _problem_of(row["text"])
    if row["expect"] == "ok":
        assert problem is None
    elif row["expect"] == "error":
        assert problem is not None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("x" + "+1" * 2500, "too large"),
        ("x " * 1200, "too large"),
        ("(" * 121 + "x" + ")" * 121, "too large"),
        ("sin(" * 121 + "x" + ")" * 121, "too large"),
        ("x^" * 121 + "x", "too large"),
        ("-" * 121 + "x", "too large"),
        ("√" * 121 + "x", "too large"),
        ("sin " * 121 + "x", "too large"),
        ("x" + "/2" * 300, "too large"),
        ("x" + "!·1!" * 400, "too large"),
        ("|" * 300 + "x" + "|" * 300, "too large"),
        ("9" * 60, "too large"),
        ("1e999999999", "too large"),
        ("x^10001", "too large"),
        ("a" * 41, "too large"),
        ("\\frac{" * 200 + "x" + "}{2}" * 200, "too large"),
        ("\\sqrt{" * 200 + "x" + "}" * 200, "too large"),
    ],
    ids=lambda value: value[:12],
)
def test_budgets_have_their_own_messages(text: str, kind: str) -> None:
    problem = _problem_of(text)
    assert problem is not None
    assert problem.kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "(" * 119 + "x" + ")" * 119,
        "sin(" * 119 + "x" + ")" * 119,
        "|" * 59 + "x" + "|" * 59,
        "x^10000",
        "x" + " " * 50_000 + "+\n\n" * 1 + "\r\n" * 20_000 + "1",
        "+".join(f"sin({k}x)" for k in range(1, 101)),
        "9" * 50,
        "1e300 x",
        "9^9^9^9",
    ],
    ids=lambda value: value[:12],
)
def test_what_fits_the_budgets_is_read(text: str) -> None:
    assert _problem_of(text) is None


def test_deep_texts_need_little_of_pythons_stack() -> None:
    deep = ["(1+2*" * 100 + "x" + ")" * 100, "sin " * 100 + "x", "x^" * 100 + "x", "(" * 5000]
    outcomes: list[BaseException | None] = []

    def descend(levels: int) -> None:
        if levels:
            descend(levels - 1)
            return
        for text in deep:
            try:
                read(text)
            except ProblemError:
                continue

    def run() -> None:
        try:
            descend(sys.getrecursionlimit() - 60)
        except BaseException as error:  # noqa: BLE001 - whatever it is, the test shows it
            outcomes.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    assert outcomes == []


def test_mutated_texts_are_read_or_refused() -> None:
    seeds = [row["text"] for name in ("inputs-good", "inputs-bad", "attacks") for row in rows(name)]
    for text in mutations([seed for seed in seeds if len(seed) < 300], FUZZED_TEXTS, seed=1):
        problem = _problem_of(text)
        if problem is not None:
            assert 0 <= problem.start <= problem.end <= max(len(text), problem.start), text


@given(st.text(max_size=60))
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_or_refused(text: str) -> None:
    for reader in (read, read_expression):
        try:
            reader(text)
        except ProblemError as error:
            assert error.problem.start <= max(len(text), budgets.CHARACTERS)


@given(st.text(alphabet="x2+-*/^()|{}[],;:.<>= sincoet\\frac_'!%°²⁻√π&", max_size=40))
@settings(max_examples=500, deadline=None)
def test_any_formula_like_text_is_read_or_refused(text: str) -> None:
    for reader in (read, read_expression):
        try:
            reader(text)
        except ProblemError as error:
            assert error.problem.message


def test_shuffled_tokens_are_read_or_refused() -> None:
    pieces = (
        "x 2 + - * / ^ ( ) [ ] { } | , ; : ? if else for and not sin log_ 2 e π √ ! ° % ² < = → ∫ "
        "a b & \\ \frac \begin{cases} \\end{cases} \\left \right True"
    )
    choose = random.Random(7)
    for _ in range(3000):
        text = " ".join(choose.choices(pieces.split(), k=choose.randint(1, 14)))
        problem = _problem_of(text)
        if problem is not None:
            assert problem.start <= len(text)
