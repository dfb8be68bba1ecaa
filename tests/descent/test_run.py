"""Whole runs: how they end, said with the reason, on functions as they are typed."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plotter.descent.objective import FunctionObjective
from plotter.descent.optimizers import BY_NAME, OPTIMIZERS
from plotter.descent.run import descend
from plotter.descent.stability import classify_rate, rate_bands
from plotter.language.parse import read

CONVERGED = "converged"
DIVERGED = "diverged"
LEFT = "left the domain"
FLAT = "stopped at a flat point"
SPENT = "ran out of steps"

# (function, start, learning rate, optimizer, steps) -> status, and a part of the sentence.
NONE = "no minimum but an inflection"
ENDINGS = [
    (("x^2", 3, 0.1, "gradient_descent", 1000), CONVERGED, "a minimum at x = 0, where f = 0,"),
    (("(x-3)^2+1", 0, 0.2, "gradient_descent", 1000), CONVERGED, "x = 3, where f = 1,"),
    (("x^2", 3, 0.5, "gradient_descent", 1000), CONVERGED, "after 1 step."),
    (("x^2", 3, 0.9, "gradient_descent", 1000), CONVERGED, "a minimum"),
    (("x^2", 0, 0.1, "gradient_descent", 1000), CONVERGED, "already at the start"),
    (("x^2 e^x", 1, 0.1, "gradient_descent", 1000), CONVERGED, "x = 0"),
    (("sin x", 1, 0.1, "gradient_descent", 1000), CONVERGED, "x = −1.5708, where f = −1,"),
    (("x^4-3x^2+x", 2, 0.01, "gradient_descent", 1000), CONVERGED, "x = 1.1309"),
    (("x^4-3x^2+x", -2, 0.01, "gradient_descent", 1000), CONVERGED, "x = −1.3008"),
    (("x ln x", 1, 0.5, "gradient_descent", 1000), CONVERGED, "x = 0.36788"),
    (("x-ln x", 3, 0.5, "gradient_descent", 1000), CONVERGED, "x = 1, where f = 1,"),
    (("cosh x", 3, 0.1, "gradient_descent", 1000), CONVERGED, "x = 0, where f = 1,"),
    (("x^2", 3, 0.1, "momentum", 1000), CONVERGED, "x = 0"),
    (("x^2", 3, 0.1, "nesterov", 1000), CONVERGED, "x = 0"),
    (("x^2", 3, 0.1, "adam", 1000), CONVERGED, "x = 0"),
    (("x^2", 3, 0.1, "rprop", 1000), CONVERGED, "x = 0"),
    (("x^2", 3, 1, "newton", 1000), CONVERGED, "after 1 step."),
    (("x^2", 3, 1, "backtracking", 1000), CONVERGED, "after 1 step."),
    (("e^x-2x", 3, 8, "backtracking", 1000), CONVERGED, "x = 0.69315"),
    (("abs(x)", 1, 0.25, "gradient_descent", 1000), CONVERGED, "a corner"),
    (("abs(x-1)+x^2", 1, 0.25, "gradient_descent", 1000), LEFT, "The start x = 1 has no gradient"),
    (("x^2", 3, 1.2, "gradient_descent", 1000), DIVERGED, "η · f″ = 2.4 at the start, above 2"),
    (("x^2", 3, 1.2, "gradient_descent", 20), DIVERGED, "Try a rate below 1."),
    (("x^4", 3, 0.1, "gradient_descent", 1000), DIVERGED, "Try a rate below 0.018."),
    (("x^4-3x^2+x", 2, 0.2, "gradient_descent", 1000), DIVERGED, "η · f″ = 8.4"),
    (("e^(x^2)", 3, 0.1, "gradient_descent", 1000), DIVERGED, "Try a rate below"),
    (("x^2", 3, 5, "momentum", 50), DIVERGED, "above 3.8"),
    (("x^2", 3, 1.2, "nesterov", 200), DIVERGED, "above 1.36"),
    (("-x^2", 1, 0.1, "gradient_descent", 1000), DIVERGED, "f keeps falling without end"),
    (("x^3", -0.5, 0.1, "gradient_descent", 1000), DIVERGED, "There is no minimum this way."),
    (("-e^x", 0, 1, "gradient_descent", 1000), DIVERGED, "f keeps falling"),
    (("ln x", 1, 0.5, "gradient_descent", 1000), LEFT, "in step 2: x = −0.5, where f is not"),
    (("sqrt x", 0.1, 0.3, "gradient_descent", 1000), LEFT, "in step 1: x = −0.37434"),
    (("ln x", -1, 0.5, "gradient_descent", 1000), LEFT, "The start x = −1 is outside"),
    (("sqrt x", 1, 2, "gradient_descent", 1000), LEFT, "x = 0, where f has no derivative"),
    (("arcsin x", 0.5, 3, "gradient_descent", 1000), LEFT, "in step 1"),
    (("(x^2-1)/(x-1)", 1.5, 0.25, "gradient_descent", 10), LEFT, "in step 2: x = 1,"),
    (("-x^2", 0, 0.1, "gradient_descent", 1000), FLAT, "is a maximum: f″ = −2 there"),
    (("1/(1+x^2)", 0, 0.5, "gradient_descent", 1000), FLAT, "is a maximum"),
    (
        ("x^3", 0, 0.1, "gradient_descent", 1000),
        FLAT,
        "no minimum but an inflection: f″ = 0 there, and f keeps",
    ),
    (("e^(x^2)", 30, 0.1, "gradient_descent", 1000), DIVERGED, "No step from the start x = 30"),
    (
        ("x^3", 1, 0.1, "gradient_descent", 100000),
        FLAT,
        "no minimum but an inflection: f″ = 0 there",
    ),
    (
        ("x|x|", 0, 0.1, "gradient_descent", 10),
        FLAT,
        "is no minimum but an inflection: f keeps falling",
    ),
    (("1/(1+e^(-x))", -15, 0.1, "gradient_descent", 9), FLAT, "no minimum but part of a plateau"),
    (("5", 1, 0.1, "gradient_descent", 1000), FLAT, "f is level"),
    (("floor(x)", 0.5, 0.1, "gradient_descent", 1000), FLAT, "f is level"),
    (("x^3-3x", -0.5, 1, "newton", 1000), FLAT, "x = −1, which is a maximum"),
    (("x^3", 1, 1, "newton", 1000), FLAT, "is no minimum"),
    (("x^2", 3, 0.01, "gradient_descent", 100), SPENT, "still falling: about 670 more steps"),
    (("x^4", 1, 0.1, "gradient_descent", 1000), SPENT, "about 31000 more steps"),
    (("x^2", 3, 1, "gradient_descent", 1000), SPENT, "between x = −3 and x = 3"),
    (("abs(x)", 3, 0.3, "gradient_descent", 1000), SPENT, "jumping back and forth"),
    (("sin x", 1, 3, "gradient_descent", 1000), SPENT, "jumping back and forth"),
    (("e^x", 0, 1, "gradient_descent", 1000), SPENT, "still falling"),
    (("x", 1, 0.1, "gradient_descent", 100), SPENT, "with no end in sight: the gradient is 1"),
    (("1/x", 1, 0.1, "gradient_descent", 1000), SPENT, "slower and slower"),
    (("x^2", 3, 0.001, "adam", 100), SPENT, "still falling"),
    (("x^2", 3, 0.1, "gradient_descent", 0), SPENT, "no step was asked for"),
]


def make(text, parameters=None):
    definition = read(text)
    return FunctionObjective(definition.body, definition.variables, parameters or {})


def run(text, start, rate, optimizer="gradient_descent", steps=1000, **options):
    point = start if isinstance(start, tuple) else (start,)
    return descend(
        make(text), point, BY_NAME[optimizer], learning_rate=rate, steps=steps, **options
    )


@pytest.mark.parametrize(("asked", "status", "part"), ENDINGS, ids=lambda value: str(value)[:60])
def test_how_a_run_ends_and_why(asked, status, part):
    trajectory = run(*asked)
    assert trajectory.status == status
    assert part in trajectory.explanation
    assert trajectory.explanation.endswith(".")
    assert "nan" not in trajectory.explanation
    assert "-" not in trajectory.explanation, "a minus is written −"


def test_the_status_of_every_ending_occurs():
    assert {status for _, status, _ in ENDINGS} >= {CONVERGED, DIVERGED, LEFT, FLAT, SPENT}


class TestJumpingOverAGap:
    @pytest.mark.parametrize(
        ("text", "start", "rate", "part"),
        [
            ("1/x+x", 0.5, 0.5, None),
            (
                "ln(x^2)",
                0.5,
                0.4,
                "in step 1: the step from x = 0.5 to x = −1.1 jumps over the pole at x = 0.",
            ),
            ("tan(x)^2", 1.2, 0.5, "pole at x = −1.5708"),
            ("sqrt(x^2-1)", 2, 4, "a gap of the domain"),
            ("1/x^2+x^2", 2, 0.8, "pole at x = 0"),
            ("sin(x)/x", 1, 9, None),
            ("abs(x)", 3, 0.3, None),
            ("floor(x)+x^2", 2.3, 0.5, None),
        ],
    )
    def test_only_a_gap_or_a_pole_counts(self, text, start, rate, part):
        trajectory = run(text, start, rate, steps=50)
        assert (trajectory.kind == "jumped") == (part is not None), trajectory.explanation
        if part is not None:
            assert trajectory.status == LEFT
            assert part in trajectory.explanation

    def test_the_run_ends_where_it_landed_unless_nothing_is_to_stop_it(self):
        assert len(run("ln(x^2)", 0.5, 0.4, steps=50).iterates) == 2
        whole = run("ln(x^2)", 0.5, 0.4, steps=50, tolerance=0)
        assert len(whole.iterates) == 51
        assert whole.kind == "jumped"


class TestSchedules:
    @pytest.mark.parametrize(
        ("name", "options", "rates"),
        [
            ("step", {"step_size": 2, "gamma": 0.5}, [0.4, 0.4, 0.2, 0.2, 0.1]),
            ("exponential", {"gamma": 0.5}, [0.4, 0.2, 0.1, 0.05, 0.025]),
            ("cosine", {"T_max": 4}, [0.4, 0.2 + 0.2 * 0.5**0.5, 0.2, 0.2 - 0.2 * 0.5**0.5, 0.0]),
        ],
    )
    def test_the_rate_of_every_step(self, name, options, rates):
        trajectory = run("x", 0, 0.4, steps=5, schedule=name, schedule_options=options)
        assert [one.rate for one in trajectory.iterates[:5]] == pytest.approx(rates)
        assert [-one.update[0] for one in trajectory.iterates[:5]] == pytest.approx(rates)

    def test_a_wrong_option_is_refused(self):
        with pytest.raises(ValueError, match="the schedule cosine has no option gamma"):
            run("x", 0, 0.4, schedule="cosine", schedule_options={"gamma": 0.5})


class TestNoise:
    def test_the_same_seed_walks_the_same_way(self):
        one, same, other = (run("x^2", 3, 0.1, steps=20, noise=0.5, seed=s) for s in (1, 1, 2))
        assert one.iterates == same.iterates
        assert one.iterates[-1].x != other.iterates[-1].x

    def test_the_step_follows_the_noisy_gradient(self):
        for iterate in run("x^2", 3, 0.1, steps=5, noise=0.5, maximize=True).iterates[:-1]:
            seen = iterate.gradient[0] + iterate.state["noise"][0]
            assert iterate.update[0] == pytest.approx(0.1 * seen)


def test_small_steps_end_a_run_and_say_that_the_gradient_is_not_small():
    trajectory = run("x^2", 3, 1e-5, update_tolerance=1e-3)
    assert trajectory.kind == "small steps"
    assert "the gradient is still 5.99" in trajectory.explanation
    assert run("x^2", 3, 0.1, tolerance=0, update_tolerance=1e-9).kind == "minimum"


class TestTwoVariables:
    def test_a_bowl(self):
        trajectory = run("f(x,y) = x^2+3y^2", (1.0, 2.0), 0.1)
        assert trajectory.status == CONVERGED
        assert "a minimum at (x, y) = (0, 0)" in trajectory.explanation
        assert trajectory.iterates[0].gradient == (2.0, 12.0)

    def test_a_saddle(self):
        trajectory = run("f(x,y) = x^2-y^2", (1.0, 0.0), 0.1)
        assert trajectory.status == FLAT
        assert "which is a saddle" in trajectory.explanation

    def test_the_fall_beside_a_saddle(self):
        assert run("f(x,y) = x^2-y^2", (1.0, 0.1), 0.1).status == DIVERGED

    def test_newton_needs_one_step_on_a_paraboloid(self):
        trajectory = run("f(x,y) = x^2+x*y+2y^2-x", (5.0, -7.0), 1.0, "newton")
        assert trajectory.status == CONVERGED
        assert "after 1 step." in trajectory.explanation


class TestMaximizing:
    def test_it_walks_uphill(self):
        trajectory = run("-x^2+4x", 0, 0.1, maximize=True)
        assert trajectory.status == CONVERGED
        assert "a maximum at x = 2, where f = 4," in trajectory.explanation
        assert trajectory.iterates[0].gradient == (4.0,)
        assert trajectory.iterates[0].update == (0.4,)

    def test_no_bound_above(self):
        trajectory = run("x^2", 1, 0.1, maximize=True)
        assert trajectory.status == DIVERGED
        assert "keeps rising without end" in trajectory.explanation
        assert trajectory.iterates[-1].f > 0


def test_a_run_holds_every_number_of_every_step():
    trajectory = run("x^2", 3, 0.1, steps=2)
    first, second, last = trajectory.iterates
    assert (first.step, first.x, first.f, first.gradient) == (0, (3.0,), 9.0, (6.0,))
    assert first.update == pytest.approx((-0.6,))
    assert second.x == pytest.approx((2.4,))
    assert last.step == 2
    assert last.update == ()
    assert trajectory.settings["learning_rate"] == 0.1


def test_tolerance_zero_never_stops_at_rest():
    trajectory = run("x^2", 0, 0.1, steps=50, tolerance=0)
    assert len(trajectory.iterates) == 51
    assert trajectory.status == SPENT
    assert "settled at a minimum" in trajectory.explanation


def test_a_larger_tolerance_stops_earlier():
    loose, tight = (run("x^2", 3, 0.1, tolerance=size) for size in (1e-2, 1e-9))
    assert len(loose.iterates) < len(tight.iterates)
    assert abs(loose.iterates[-1].gradient[0]) <= 1e-2


def test_momentum_does_not_stop_where_it_passes_a_flat_point_at_speed():
    trajectory = run("x^2", 3, 0.1, "momentum", tolerance=0.5)
    assert abs(trajectory.iterates[-1].x[0]) < 0.5
    speeds = [abs(iterate.update[0]) for iterate in trajectory.iterates[-4:-1]]
    assert max(speeds) < 1


def test_outside_the_domain_the_numbers_are_undefined():
    last = run("ln x", 1, 0.5).iterates[-1]
    assert last.x == (-0.5,)
    assert math.isnan(last.f)
    assert math.isnan(last.gradient[0])
    assert last.update == ()


def test_overflow_is_divergence_and_not_the_end_of_the_domain():
    assert run("e^(x^2)", 3, 0.1).status == DIVERGED
    assert run("x^4-x^3", 300, 10).status == DIVERGED


def test_parameters_take_part():
    definition = read("a x^2")
    objective = FunctionObjective(definition.body, ("x",), {"a": 3.0})
    assert objective.value((2.0,)) == 12.0
    assert objective.gradient((2.0,)) == (12.0,)
    assert objective.hessian((2.0,)) == ((6.0,),)


def test_a_parameter_without_a_value_is_named():
    definition = read("a x^2")
    with pytest.raises(KeyError, match="a"):
        FunctionObjective(definition.body, ("x",), {})


def test_a_start_of_another_dimension_is_refused():
    with pytest.raises(ValueError, match="the start needs 1 numbers"):
        run("x^2", (1.0, 2.0), 0.1)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["x^2", "x^3-x", "ln x", "sin(x)/x", "abs(x)^1.5", "e^x-x", "1/x", "tan x"]),
    st.floats(-10, 10),
    st.floats(1e-4, 1e3),
    st.sampled_from(OPTIMIZERS),
)
def test_whatever_is_asked_a_run_ends_with_a_reason(text, start, rate, optimizer):
    trajectory = descend(make(text), (start,), optimizer, learning_rate=rate, steps=60)
    assert 1 <= len(trajectory.iterates) <= 61
    assert all(math.isfinite(iterate.x[0]) for iterate in trajectory.iterates)
    assert trajectory.explanation.endswith(".")


class TestStability:
    @pytest.mark.parametrize(
        ("rate", "regime"),
        [(0.01, "crawl"), (0.2, "converge"), (0.7, "oscillate"), (1.1, "diverge")],
    )
    def test_the_rate_decides_what_happens_on_a_parabola(self, rate, regime):
        assert classify_rate(rate, 2.0) == regime
        signs = {
            math.copysign(1, iterate.x[0]) for iterate in run("x^2", 3, rate, steps=5).iterates
        }
        assert (len(signs) == 2) == (regime in ("oscillate", "diverge"))

    def test_the_bands_meet_at_one_and_two_over_the_curvature(self):
        bands = rate_bands(4.0)
        assert [band.regime for band in bands] == ["crawl", "converge", "oscillate", "diverge"]
        assert (bands[2].low, bands[2].high) == (0.25, 0.5)
        for band in bands[:-1]:
            assert classify_rate((band.low + band.high) / 2, 4.0) == band.regime

    def test_there_are_no_bands_where_f_is_not_curved_upwards(self):
        assert rate_bands(-1.0) == rate_bands(0.0) == rate_bands(math.nan) == ()
        assert classify_rate(0.1, -1.0) is None

    @pytest.mark.parametrize("name", ["gradient_descent", "momentum", "nesterov"])
    def test_the_limit_of_each_method_is_where_it_begins_to_diverge(self, name):
        optimizer = BY_NAME[name]
        assert optimizer.stability is not None
        limit = optimizer.stability(optimizer.settings())
        inside = run("x^2/2", 1, limit * 0.98, name, steps=2000)
        outside = run("x^2/2", 1, limit * 1.02, name, steps=2000)
        assert inside.status == CONVERGED
        assert outside.status == DIVERGED


def test_a_run_that_swings_and_never_stops_at_rest_is_told_without_a_forecast() -> None:
    objective = FunctionObjective(read("1/4 x^4 - 3/2 x^2 + x/2").body, ("x",), {})
    run = descend(
        objective, (2.75,), BY_NAME["momentum"], learning_rate=0.02, steps=300, tolerance=0.0
    )
    assert run.status == "ran out of steps"
    assert "to settle" not in run.explanation
