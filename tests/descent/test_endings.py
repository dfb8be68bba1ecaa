"""How runs end, held against a documented set with a reason for each."""

import re
import tomllib
from pathlib import Path
from typing import get_args

import pytest

from plotter.descent.objective import FunctionObjective
from plotter.descent.optimizers import BY_NAME
from plotter.descent.run import descend
from plotter.descent.trajectory import Kind, Status
from plotter.language.parse import read

DATA = Path(__file__).parent.parent / "data" / "descent" / "endings.toml"
RUNS = tomllib.loads(DATA.read_text(encoding="utf-8"))["run"]
ABOUT_THE_END = {"function", "start", "optimizer", "status", "kind", "says", "reason"}


def name_of(run) -> str:
    return f"{run['function']} from {run['start']:g}, {run['optimizer']} {run['learning_rate']:g}"


@pytest.mark.parametrize("run", RUNS, ids=name_of)
def test_it_ends_as_a_teacher_would_say(run):
    definition = read(run["function"])
    found = descend(
        FunctionObjective(definition.body, definition.variables, {}),
        (run["start"],),
        BY_NAME[run["optimizer"]],
        **{name: value for name, value in run.items() if name not in ABOUT_THE_END},
    )
    assert (found.status, found.kind) == (run["status"], run["kind"]), found.explanation
    for part in run["says"]:
        assert part in found.explanation
    assert found.explanation.endswith(".")


def test_the_set_is_large_and_covers_every_way_to_end():
    assert len(RUNS) >= 60
    assert len({name_of(run) for run in RUNS}) >= len(RUNS) - 3
    assert {run["status"] for run in RUNS} == set(get_args(Status))
    assert {run["kind"] for run in RUNS} == set(get_args(Kind))
    assert {run["optimizer"] for run in RUNS} == set(BY_NAME)
    assert all(run["reason"].endswith(".") and run["says"] for run in RUNS)


@pytest.mark.parametrize("optimizer", BY_NAME)
@pytest.mark.parametrize("text", ["x^2", "|x|", "x^4/4 - x^2 + x/3", "sin x"])
def test_every_unfinished_run_has_a_sentence_with_and_without_tolerance(text, optimizer):
    objective = FunctionObjective(read(text).body, ("x",), {})
    for tolerance in (0.0, 1e-6):
        for steps in (0, 3, 40, 150):
            for rate in (0.01, 0.5):
                for noise in (0.0, 0.2):
                    run = descend(
                        objective, (1.3,), BY_NAME[optimizer], learning_rate=rate, steps=steps,
                        tolerance=tolerance, noise=noise,
                    )  # fmt: skip
                    assert run.explanation.endswith(".")


def test_what_a_run_says_it_still_needs_is_about_right():
    for run in RUNS:
        if run["kind"] != "crawling" or run["optimizer"] != "gradient_descent":
            continue
        objective = FunctionObjective(read(run["function"]).body, ("x",), {})
        method, rate = BY_NAME["gradient_descent"], run["learning_rate"]
        told = descend(objective, (run["start"],), method, learning_rate=rate, steps=run["steps"])
        words = told.explanation.split("about ")[1].split(" more")[0]
        more = float(words.replace(" × 10⁶", "e6"))
        if more > 1e5:
            continue  # too long a run for a test
        most = run["steps"] + int(2 * more)
        whole = descend(objective, (run["start"],), method, learning_rate=rate, steps=most)
        assert abs(len(whole.iterates) - run["steps"]) == pytest.approx(more, rel=0.15)


@pytest.mark.parametrize("steps", [5, 12, 19, 30, 45])
def test_no_false_number_of_steps_is_foretold_in_two_variables(steps):
    """x goes by 0.8 a step, y by 0.4: within 1e-6 after 69 steps from (2, 1)."""
    definition = read("f(x, y) = x^2 + 3y^2")
    objective = FunctionObjective(definition.body, definition.variables, {})
    found = descend(
        objective, (2.0, 1.0), BY_NAME["gradient_descent"], learning_rate=0.1, steps=steps
    )
    words = re.search(r"about (\S+) more steps", found.explanation)
    assert (words is not None) == (steps >= 20), found.explanation
    if words is not None:
        assert int(words[1]) == pytest.approx(69 - steps, abs=2)
