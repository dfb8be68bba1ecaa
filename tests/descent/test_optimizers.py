"""Every optimizer descends, describes itself, and agrees with torch.optim where that has it."""

import json
import math
from pathlib import Path

import pytest

from plotter.descent.optimizer import Optimizer
from plotter.descent.optimizers import BY_NAME, OPTIMIZERS
from plotter.descent.run import descend
from plotter.descent.schedule import SCHEDULES

REFERENCE = json.loads(
    (Path(__file__).parent.parent / "data" / "descent" / "torch.json").read_text(encoding="utf-8")
)

# Rates with which each method gets to the bottom of x² from 3 within 500 steps.
GOOD_RATES = {"adagrad": 1.0, "rmsprop": 0.02, "adam": 0.1, "adamw": 0.1, "nadam": 0.1}


def label(run):
    options = "-".join(run["options"]) or "defaults"
    return f"{run['function']}-{run['optimizer']}-{options}-{run.get('schedule', 'constant')}"


@pytest.mark.parametrize("run", REFERENCE["runs"], ids=label)
def test_the_points_are_those_of_torch(run, objectives):
    trajectory = descend(
        objectives[run["function"]],
        tuple(run["start"]),
        BY_NAME[run["optimizer"]],
        learning_rate=run["learning_rate"],
        steps=max(REFERENCE["steps"]),
        tolerance=0,
        options=run["options"],
        schedule=run.get("schedule", "constant"),
        schedule_options=run.get("schedule_options"),
        maximize=run.get("maximize", False),
    )
    # Torch's own points end where rounding errors start to decide (see make_reference.py).
    for step, expected in zip(REFERENCE["steps"], run["points"], strict=False):
        assert trajectory.iterates[step].x == pytest.approx(tuple(expected), rel=1e-12, abs=1e-12)


def test_most_reference_runs_are_whole():
    lengths = [len(run["points"]) for run in REFERENCE["runs"]]
    assert min(lengths) >= 3
    assert lengths.count(len(REFERENCE["steps"])) >= 0.75 * len(lengths)


def whole(run):
    return len(run["points"]) == len(REFERENCE["steps"])


@pytest.mark.parametrize("name", sorted({run["optimizer"] for run in REFERENCE["runs"]}))
def test_every_method_is_compared_over_all_steps_with_all_its_options(name):
    runs = [run for run in REFERENCE["runs"] if run["optimizer"] == name]
    assert {len(run["start"]) for run in runs if whole(run)} == {1, 2}
    assert {run["optimizer"] for run in runs if whole(run) and run.get("maximize")} == {name}
    asked = {key for run in runs for key in run["options"]}
    assert {key for run in runs if whole(run) for key in run["options"]} == asked
    schedules = {run.get("schedule") for run in runs}
    assert {run.get("schedule") for run in runs if whole(run)} == schedules


def test_torch_is_asked_about_every_method_it_has():
    asked = {run["optimizer"] for run in REFERENCE["runs"]}
    assert asked == set(BY_NAME) - {"newton", "backtracking"}


def test_torch_is_asked_about_every_schedule_and_about_climbing():
    schedules = {run.get("schedule", "constant") for run in REFERENCE["runs"]}
    assert schedules == {schedule.name for schedule in SCHEDULES}
    climbed = {run["optimizer"] for run in REFERENCE["runs"] if run.get("maximize")}
    assert climbed == set(BY_NAME) - {"newton", "backtracking"}


@pytest.mark.parametrize("optimizer", OPTIMIZERS, ids=lambda optimizer: optimizer.name)
class TestEveryOptimizer:
    def test_it_gets_closer_to_the_minimum(self, optimizer: Optimizer, objectives):
        rate = GOOD_RATES.get(optimizer.name, optimizer.learning_rate)
        for name in ("parabola", "valley"):
            objective = objectives[name]
            start = (3.0, -1.0)[: objective.dimension]
            run = descend(objective, start, optimizer, learning_rate=rate / 2, steps=500)
            assert run.iterates[-1].f < 0.9 * run.iterates[0].f

    def test_each_iterate_follows_from_the_one_before(self, optimizer, objectives):
        run = descend(objectives["valley"], (3.0, -1.0), optimizer, learning_rate=0.05, steps=20)
        for before, after in zip(run.iterates, run.iterates[1:], strict=False):
            assert after.step == before.step + 1
            moved = tuple(a + b for a, b in zip(before.x, before.update, strict=True))
            assert after.x == moved
            assert set(before.state) == set(optimizer.memory)
            assert all(
                len(values) == 2 or optimizer.name in ("newton", "backtracking")
                for values in before.state.values()
            )
        assert run.iterates[-1].update == ()

    def test_a_run_can_be_repeated(self, optimizer, objectives):
        runs = [
            descend(objectives["sine"], (4.0,), optimizer, learning_rate=0.1, steps=50)
            for _ in range(2)
        ]
        assert runs[0].iterates == runs[1].iterates

    def test_maximizing_is_minimizing_upside_down(self, optimizer, objectives):
        down = objectives["parabola"]
        up = type(down)(lambda x: -x * x, lambda x: (-2 * x,), lambda x: ((-2.0,),))
        settings = {"learning_rate": 0.1, "steps": 30, "tolerance": 0}
        one = descend(down, (3.0,), optimizer, **settings)
        other = descend(up, (3.0,), optimizer, maximize=True, **settings)
        assert [iterate.x for iterate in one.iterates] == [iterate.x for iterate in other.iterates]
        assert other.iterates[0].f == -9.0
        assert other.iterates[0].gradient == (-6.0,)

    def test_numbers_of_any_size_do_not_break_it(self, optimizer, objectives):
        down = objectives["parabola"]
        for scale in (1e-300, 1e-20, 1e20, 1e140):
            steep = type(down)(
                lambda x, s=scale: s * x * x,
                lambda x, s=scale: (2 * s * x,),
                lambda x, s=scale: ((2 * s,),),
            )
            run = descend(steep, (1.0,), optimizer, learning_rate=0.1, steps=50, tolerance=0)
            assert all(math.isfinite(iterate.x[0]) for iterate in run.iterates)

    def test_it_says_what_it_does(self, optimizer):
        assert optimizer.label and optimizer.source
        assert optimizer.idea.endswith(".")
        assert "x_{k+1}" in optimizer.formula
        assert len(optimizer.stages) >= 2
        for stage in optimizer.stages:
            assert stage.latex
            assert stage.words
        for option in optimizer.options:
            assert option.allows(option.default)
            assert option.words
            assert option.latex


def test_an_unknown_option_is_refused_by_name():
    with pytest.raises(ValueError, match="adam has no option rho"):
        BY_NAME["adam"].settings({"rho": 0.5})


def test_a_value_out_of_range_is_refused_with_the_range():
    with pytest.raises(ValueError, match="beta1 must be from 0 to 1, not"):
        BY_NAME["adam"].settings({"beta1": 1.5})


def test_the_settings_use_the_names_and_defaults_of_torch():
    assert BY_NAME["adam"].settings() == {
        "beta1": 0.9,
        "beta2": 0.999,
        "eps": 1e-8,
        "weight_decay": 0.0,
        "amsgrad": 0.0,
    }
    assert BY_NAME["rprop"].settings() == {
        "etaminus": 0.5,
        "etaplus": 1.2,
        "step_size_min": 1e-6,
        "step_size_max": 50.0,
    }
