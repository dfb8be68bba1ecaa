"""Many runs at once agree with single ones, and basins and rates are told apart."""

import math

import numpy as np
import pytest

from plotter.calculus.differentiate import differentiate
from plotter.descent.basins import DIVERGES, LEAVES, UNDECIDED, basin_strip, between
from plotter.descent.field import FunctionField
from plotter.descent.many import Method, run_many
from plotter.descent.objective import FunctionObjective
from plotter.descent.optimizers import BY_NAME, OPTIMIZERS
from plotter.descent.rate_map import rate_map
from plotter.descent.run import descend
from plotter.language.parse import read
from plotter.numeric.target import SupersededError

PLAIN = Method(BY_NAME["gradient_descent"])


def field_of(text: str, sign: float = 1.0) -> FunctionField:
    body = read(text).body
    return FunctionField(body, differentiate(body, "x").after, "x", {}, sign=sign)


OTHER_OPTIONS = {
    "momentum": {"momentum": 0.5, "dampening": 0.2, "weight_decay": 0.1},
    "rmsprop": {"centered": 1.0, "momentum": 0.3},
    "adam": {"amsgrad": 1.0, "weight_decay": 0.1},
    "adagrad": {"lr_decay": 0.1, "initial_accumulator_value": 0.5},
}


@pytest.mark.parametrize("chosen", [False, True], ids=["defaults", "options"])
@pytest.mark.parametrize("optimizer", OPTIMIZERS, ids=lambda optimizer: optimizer.name)
def test_many_runs_at_once_go_where_single_ones_go(optimizer, chosen):
    text, starts, steps = "sin x + x^2/10", np.array([-3.1, -0.4, 0.7, 2.9]), 40
    options = OTHER_OPTIONS.get(optimizer.name) if chosen else None
    body = read(text).body
    runs = run_many(field_of(text), Method(optimizer, options), starts, 0.05, steps)
    for index, start in enumerate(starts.tolist()):
        single = descend(
            FunctionObjective(body, ("x",), {}),
            (start,),
            optimizer,
            learning_rate=0.05,
            steps=steps,
            tolerance=0,
            options=options,
        )
        assert runs.x[index] == pytest.approx(single.iterates[-1].x[0], abs=1e-9)
        heights = [iterate.f for iterate in single.iterates]
        assert runs.heights[:, index] == pytest.approx(heights, abs=1e-9)


def test_a_schedule_holds_for_many_runs_too():
    method = Method(PLAIN.optimizer, schedule="exponential")
    runs = run_many(field_of("x"), method, np.zeros(2), 0.4, 3)
    assert runs.x == pytest.approx(-0.4 * (1 + 0.98 + 0.98**2))


def test_two_valleys_are_two_basins():
    starts = np.linspace(-2.5, 2.5, 101)
    strip = basin_strip(field_of("(x^2-1)^2"), PLAIN, starts, 0.03, 200)
    assert strip.minima == pytest.approx((-1.0, 1.0), abs=1e-3)
    assert set(strip.ends[starts < -0.05].tolist()) == {0}
    assert set(strip.ends[starts > 0.05].tolist()) == {1}
    assert strip.ends[50] == UNDECIDED  # the hilltop


def test_a_rate_too_large_diverges_and_a_logarithm_is_left():
    assert set(basin_strip(field_of("x^2"), PLAIN, np.array([1.0, 2.0]), 1.2, 200).ends) == {
        DIVERGES
    }
    assert basin_strip(field_of("ln x"), PLAIN, np.array([0.5]), 0.5, 50).ends[0] == LEAVES


def test_uphill_the_maxima_have_the_basins():
    strip = basin_strip(field_of("-x^2", -1.0), PLAIN, np.array([-1.0, 1.0]), 0.2, 100)
    assert strip.minima == pytest.approx((0.0,), abs=1e-6)
    assert strip.ends.tolist() == [0, 0]


def test_the_best_rate_on_a_parabola_is_the_inverse_of_its_curvature():
    found = rate_map(field_of("x^2"), PLAIN, 3.0, 50)
    assert found.best is not None and found.band is not None
    assert found.best == pytest.approx(0.5, rel=0.12)
    assert found.band[0] < found.best < found.band[1] < 1.0
    assert found.heights.shape == (51, 101)
    assert math.isinf(found.heights[-1, -1]) or found.heights[-1, -1] > 9


def test_where_nothing_falls_there_is_no_best_rate():
    assert rate_map(field_of("5"), PLAIN, 1.0, 10).best is None


def test_a_schedule_counts_on_the_whole_run_even_if_only_its_begin_is_shown():
    method = Method(PLAIN.optimizer, schedule="cosine", planned=100)
    short = run_many(field_of("x"), method, np.zeros(1), 0.4, 10)
    whole = run_many(field_of("x"), method, np.zeros(1), 0.4, 100)
    assert short.heights == pytest.approx(whole.heights[:11])


def test_a_corner_has_a_basin_too():
    strip = basin_strip(field_of("|x - 1|"), PLAIN, np.linspace(0.9, 1.1, 50), 1e-4, 2000)
    assert strip.minima == pytest.approx((1.0,), abs=2e-3)
    assert set(strip.ends.tolist()) == {0}


@pytest.mark.parametrize("text", ["|x - 1|", "sqrt(|x - 1|)", "(x - 1)^2", "|x - 1|^0.1"])
def test_between_two_points_lies_a_minimum_of_any_shape(text):
    low, high = np.array([0.95, 1.05]), np.array([1.02, 1.2])
    found = between(field_of(text), low, high)
    assert found[0] == pytest.approx(1.0)
    assert np.isnan(found[1])  # both on one side


def test_a_pole_downwards_is_no_minimum():
    strip = basin_strip(field_of("ln|x|"), PLAIN, np.linspace(0.1, 1, 50), 1e-4, 2000)
    assert strip.minima == ()


def test_nobody_waits_for_a_strip_that_is_not_wanted_any_more():
    asked: list[int] = []

    def unwanted() -> bool:
        asked.append(1)
        return len(asked) > 5

    with pytest.raises(SupersededError):
        basin_strip(field_of("x^2"), PLAIN, np.ones(3), 0.1, 200, unwanted=unwanted)
    assert len(asked) == 6


def test_backtracking_stops_where_trials_cannot_show_a_gain_and_not_before():
    method = Method(BY_NAME["backtracking"])
    ends = run_many(field_of("x^4 - 3x^2 + x"), method, np.linspace(-4, 2, 40), 1.0, 400).x
    roots = np.roots([4, 0, -6, 1]).real
    assert np.abs(ends[:, None] - roots).min(axis=1).max() < 1e-7
    tiny = run_many(field_of("10^-8 x^2"), method, np.array([1.0]), 1e8, 100).x
    assert abs(tiny[0]) < 1e-9
