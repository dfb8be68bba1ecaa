"""Every method gets its best rate, all in the same way."""

import numpy as np
import pytest
from msgspec.structs import replace

from plotter.calculus.differentiate import differentiate
from plotter.descent.field import FunctionField
from plotter.descent.many import Method, arrivals, run_many
from plotter.descent.objective import FunctionObjective
from plotter.descent.optimizers import BY_NAME, OPTIMIZERS
from plotter.descent.run import descend
from plotter.descent.tuning import COARSE, FINE, HIGHEST, LOWEST, Candidate, tune
from plotter.engine.still import still_scene
from plotter.engine.tuning import tune_race, with_rates
from plotter.language.parse import read
from plotter.model.descent_settings import DescentSettings, RunSettings
from plotter.model.state import Inputs, View
from plotter.numeric.target import SupersededError


def field_of(text: str, sign: float = 1.0) -> FunctionField:
    body = read(text).body
    return FunctionField(body, differentiate(body, "x").after, "x", {}, sign=sign)


def candidates(*names: str, start: float = 3.0) -> list[Candidate]:
    return [Candidate(Method(BY_NAME[name]), start) for name in names]


def test_gradient_descent_on_a_parabola_gets_the_inverse_of_its_curvature():
    (found,) = tune(field_of("2x^2 - x"), candidates("gradient_descent"), 100).tuned
    assert found.learning_rate == pytest.approx(0.25, rel=0.02)
    assert found.steps is not None and found.steps <= 2


def test_newton_keeps_its_usual_rate():
    (found,) = tune(field_of("x^2"), candidates("newton"), 50).tuned
    assert found.learning_rate == pytest.approx(1.0, rel=0.02)
    assert found.steps == 1


@pytest.mark.parametrize("text", ["x^2", "sqrt(x^2+1)", "x - ln x"])
def test_no_rate_of_the_grid_arrives_before_the_one_that_was_found(text):
    field, steps = field_of(text), 80
    tuning = tune(field, candidates(*BY_NAME), steps)
    lowest = min(tuned.height for tuned in tuning.tuned)
    begin = float(field.values(np.array([3.0]))[0])
    level = lowest + 1e-3 * (begin - lowest)
    rates = np.geomspace(LOWEST, HIGHEST, 37)
    for tuned in tuning.tuned:
        runs = run_many(field, Method(BY_NAME[tuned.optimizer]), np.full(37, 3.0), rates, steps)
        first = int(arrivals(np.where(np.isnan(runs.heights), np.inf, runs.heights), level).min())
        # A grid that was not tried may at most be lucky by a step or two.
        assert (steps + 1 if tuned.steps is None else tuned.steps) <= first + 2


@pytest.mark.parametrize("name", BY_NAME)
def test_a_run_with_the_rate_does_what_was_found(name):
    text, steps = "x^4/4 - x^2 + x/3", 60
    (found,) = tune(field_of(text), candidates(name, start=2.0), steps).tuned
    run = descend(
        FunctionObjective(read(text).body, ("x",), {}), (2.0,), BY_NAME[name],
        learning_rate=found.learning_rate, steps=steps, tolerance=0,
    )  # fmt: skip
    assert run.iterates[-1].f == pytest.approx(found.height, abs=1e-6)


def test_all_get_the_same_budget_and_the_words_say_so():
    counted: dict[str, int] = {}
    spied = []
    for optimizer in OPTIMIZERS:

        def sweep(field, settings, optimizer=optimizer):
            inner = optimizer.sweep(field, settings)

            def step(rate, x, f, gradient):
                counted[optimizer.name] = counted.get(optimizer.name, 0) + x.size
                return inner(rate, x, f, gradient)

            return step

        spied.append(Candidate(Method(replace(optimizer, sweep=sweep)), 3.0))
    tuning = tune(field_of("x^2"), spied, 20)
    assert set(counted.values()) == {20 * (COARSE + FINE)}
    assert "the same 61 rates from 0.0001 to 100, and 21 more" in tuning.words
    assert "for 20 steps from the same start" in tuning.words


def test_where_no_run_moves_every_method_keeps_its_usual_rate():
    tuning = tune(field_of("5"), candidates("gradient_descent", "adam"), 10)
    usual = [BY_NAME[name].learning_rate for name in ("gradient_descent", "adam")]
    assert [tuned.learning_rate for tuned in tuning.tuned] == pytest.approx(usual, rel=0.05)


def test_outside_the_domain_there_is_an_answer_too():
    (found,) = tune(field_of("ln x"), candidates("gradient_descent", start=-1.0), 10).tuned
    assert found.steps is None or np.isinf(found.height)


def test_nobody_waits_for_rates_that_are_not_wanted_any_more():
    with pytest.raises(SupersededError):
        tune(field_of("x^2"), candidates("adam"), 100, unwanted=lambda: True)


def test_a_race_is_tuned_run_by_run_and_its_rates_are_put_in_place():
    others = (RunSettings("momentum", 5.0), RunSettings("adam", 5.0, start=(-2.0,)))
    inputs = Inputs(
        text="x^2", start=(3.0,), learning_rate=5.0, descent=DescentSettings(others=others)
    )
    scene = still_scene(inputs, View(), (300, 200))
    tuning = tune_race(scene.results)
    assert tuning is not None
    assert [tuned.optimizer for tuned in tuning.tuned] == ["gradient_descent", "momentum", "adam"]
    assert "each from its own start" in tuning.words
    rate, descent = with_rates(inputs, tuning)
    assert rate == pytest.approx(0.5, rel=0.02)
    assert [run.learning_rate for run in descent.others] == [
        tuned.learning_rate for tuned in tuning.tuned[1:]
    ]
    assert descent.others[1].start == (-2.0,)
