from __future__ import annotations

import math

import numpy as np
import pytest

from plotter.calculus.differentiate import differentiate
from plotter.language.parse import read_expression
from plotter.numeric.curve import Curve
from plotter.numeric.sample import sample
from plotter.numeric.target import Target
from plotter.numeric.viewport import Viewport
from tests.numeric.columns import joins_across, jumps_in_sight, wrong_columns
from tests.numeric.generated import generated
from tests.numeric.nasty import NASTY, VIEWS, Nasty

SIZE = (320, 180)
PATIENT = 60.0  # seconds: a slow machine must not change what is drawn


def curve_of(text: str, view: Viewport, *, derivative: bool = False) -> Curve:
    node = read_expression(text)
    if not derivative:
        return sample(node, view, SIZE, budget=PATIENT)
    slope = differentiate(node, "x").after
    return sample(slope, view, SIZE, derivative_of=node, budget=PATIENT)


def assert_true(text: str, view: Viewport, *, derivative: bool) -> Curve:
    """No wrong column, and no join across a jump or a pole that is found without the app."""
    node = read_expression(text)
    function, of = (differentiate(node, "x").after, node) if derivative else (node, None)
    curve = sample(function, view, SIZE, derivative_of=of, budget=PATIENT)
    assert wrong_columns(function, curve, view, SIZE, derivative_of=of).tolist() == []
    jumps = jumps_in_sight(Target(function, "x", {}, of), view, SIZE)
    assert joins_across(curve, tuple(jumps)) == 0
    return curve


@pytest.mark.parametrize("case", NASTY, ids=lambda case: case.text[:20])
def test_nasty_functions_have_no_wrong_column(case: Nasty) -> None:
    curve = assert_true(case.text, case.view, derivative=False)
    assert joins_across(curve, case.breaks) == 0
    assert not curve.provisional


@pytest.mark.parametrize("case", NASTY, ids=lambda case: case.text[:20])
def test_derivatives_of_nasty_functions_have_no_wrong_column(case: Nasty) -> None:
    assert_true(case.text, case.view, derivative=True)


SLOW = "sin(50x)/50"
"""A sum of 50 sines is proved where it belongs; over wide views it takes seconds."""


@pytest.mark.parametrize("name", VIEWS)
@pytest.mark.parametrize(
    "case", [case for case in NASTY if SLOW not in case.text], ids=lambda case: case.text[:20]
)
def test_nasty_functions_are_true_in_any_view(case: Nasty, name: str) -> None:
    for derivative in (False, True):
        assert_true(case.text, VIEWS[name](case.view), derivative=derivative)


@pytest.mark.parametrize("derivative", [False, True], ids=["f", "derivative"])
@pytest.mark.parametrize(("text", "view"), generated(100))
def test_generated_functions_have_no_wrong_column(
    text: str, view: Viewport, *, derivative: bool
) -> None:
    assert_true(text, view, derivative=derivative)


@pytest.mark.parametrize(
    ("text", "view", "derivative"),
    [
        ("frac(0.5/x)", Viewport(-0.5, 0.5, -2, 2), False),
        ("(sec 4)/arctan(2/x)", Viewport(-20, 20, -10, 10), True),
        ("cot(3+x)^(2/3)", Viewport(-1e6, 1e6, -10, 10), False),
        ("gamma x", Viewport(-50, 50, -10, 10), False),
        ("tan x", Viewport(-1e9, 1e9, -5, 5), True),
        ("floor(sec(pi x))", Viewport(-20, 20, -10, 10), False),
        ("sqrt(1-x^2)", Viewport(-1e6, 1e6, -0.5, 1.5), True),
        ("atan(tan x)", Viewport(-1e9, 1e9, -2, 2), False),
        ("tan(exp x)", Viewport(1, 9, -30, 30), False),
        ("arcsin(cot(exp(x + 3)))", Viewport(1, 9, -100, 100), False),
        ("tan(max(3, x)^4)", Viewport(1, 9, -30, 30), False),
        ("floor(tan x)", Viewport(-20, 20, -10, 10), False),
        ("floor(9/(3-2x))", Viewport(1, 9, -100, 100), False),
        ("floor((x-pi/x)^(1/3))", Viewport(-20, 20, -10, 10), False),
    ],
)
def test_where_it_was_wrong_once(text: str, view: Viewport, *, derivative: bool) -> None:
    assert_true(text, view, derivative=derivative)


@pytest.mark.parametrize("text", ["floor(1/x)", "floor(tan(x + pi/2))", "floor(-1/x)"])
@pytest.mark.parametrize("x_min", [-1.0, -1.01])
def test_steps_that_grow_without_end_are_not_joined(text: str, x_min: float) -> None:
    view = Viewport(x_min, 2, -5, 5)
    for branch in curve_of(text, view).branches:
        if branch[0, 0] < 0 < branch[-1, 0]:
            assert np.ptp(np.sign(branch[:, 1])) == 0


def test_a_pole_thinner_than_doubles_is_a_pole_but_no_spike() -> None:
    curve = curve_of("gamma(x)", Viewport(-50, 50, -10, 10))
    assert {-30.0, -20.0, -3.0, 0.0} <= set(curve.poles)
    flat = [branch for branch in curve.branches if branch[-1, 0] <= -20]
    assert flat and all(np.abs(branch[:, 1]).max() < 1e-9 for branch in flat)


@pytest.mark.parametrize(
    ("text", "place"),
    [("(x^2-1)/(x-1)", 1.0), ("(x^3-8)/(x-2)", 2.0), ("(e^x-1)/x", 0.0), ("sin(x)/x", 0.0)],
)
@pytest.mark.parametrize("derivative", [False, True], ids=["f", "derivative"])
def test_beside_holes_there_is_no_spike(text: str, place: float, *, derivative: bool) -> None:
    curve = curve_of(text, Viewport(-3, 4, -2, 14), derivative=derivative)
    points = np.concatenate(curve.branches)
    near = points[np.abs(points[:, 0] - place) < 0.02, 1]
    # No derivative here is steeper than 6: in 0.04 nothing changes by more than 0.24.
    assert near.size >= 2 and np.ptp(near) < 0.25


@pytest.mark.parametrize(
    ("text", "pole"),
    [("ln|x-1|", 1.0), ("ln(x^2-2x+1)", 1.0), ("ln|x-pi|", math.pi), ("ln(x+1/3)", -1 / 3),
     ("-1/(x^3-11x^2+40x-48)", 4.0), ("(x^2+2x)/(x^5+7x^4+9x^3-8x^2+16x)", -4.0)],
)  # fmt: skip
@pytest.mark.parametrize("reach", [5.0, 6.0, 7.3])
def test_logarithms_and_double_poles_leave_the_view(text: str, pole: float, reach: float) -> None:
    view = Viewport(-reach, reach, -6, 6)
    assert any(abs(place - pole) < 1e-7 for place in curve_of(text, view).poles)


@pytest.mark.parametrize(
    ("text", "height"),
    [("cos(x - pi/2)/x", 1.0), ("sin(x + pi)/x", -1.0), ("tan(x + pi)/x", 1.0),
     ("cos(x + pi/2)/sqrt(x)", 0.0)],
)  # fmt: skip
def test_rounding_of_pi_makes_no_pole(text: str, height: float) -> None:
    # In doubles cos(-π/2) is 6 × 10⁻¹⁷, not 0: all that is left of f very near to 0.
    curve = curve_of(text, Viewport(-5, 5, -3, 3))
    assert 0.0 not in curve.poles
    (end,) = (*curve.holes, *curve.open_ends)
    assert end == pytest.approx((0.0, height), abs=1e-6)


def test_breaks_without_number_fill_a_band() -> None:
    curve = curve_of("tan x", Viewport(-1e6, 1e6, -5, 5))
    assert not curve.provisional and curve.poles == ()
    assert len(curve.branches) == 1


@pytest.mark.parametrize("case", NASTY, ids=lambda case: case.text[:20])
def test_points_are_finite_and_ordered(case: Nasty) -> None:
    for branch in sample(read_expression(case.text), case.view, SIZE).branches:
        assert np.isfinite(branch).all()
        assert (np.diff(branch[:, 0]) >= 0).all()
        assert branch[:, 1].max() <= case.view.y_max + 2 * case.view.height
        assert branch[:, 1].min() >= case.view.y_min - 2 * case.view.height


@pytest.mark.parametrize(
    ("text", "view"),
    [
        ("tan x", Viewport(-10, 10, -5, 5)),
        ("|x|", Viewport(-3, 3, -2, 2)),
        ("ln x", Viewport(-5, 5, -5, 5)),
        ("sqrt(1-x^2)", Viewport(-2, 2, -5, 5)),
        ("x^(1/3)", Viewport(-5, 5, -2, 2)),
        ("max(x, 0)", Viewport(-3, 3, -1, 2)),
        ("elu(x)", Viewport(-3, 3, -1, 2)),
        ("floor(x)", Viewport(-3.5, 3.5, -1, 2)),
    ],
)
def test_derivatives_have_no_wrong_column(text: str, view: Viewport) -> None:
    node = read_expression(text)
    slope = differentiate(node, "x").after
    curve = sample(slope, view, SIZE, derivative_of=node, budget=PATIENT)
    assert wrong_columns(slope, curve, view, SIZE, derivative_of=node).tolist() == []


@pytest.mark.parametrize(
    ("text", "hole"),
    [
        ("(x^2-1)/(x-1)", (1.0, 2.0)),
        ("sin(x)/x", (0.0, 1.0)),
        ("x/x", (0.0, 1.0)),
        ("(1-cos(x))/x^2", (0.0, 0.5)),
        ("(e^x-1)/x", (0.0, 1.0)),
    ],
)
def test_holes(text: str, hole: tuple[float, float]) -> None:
    curve = curve_of(text, Viewport(-4, 4, -4, 4))
    assert len(curve.holes) == 1
    assert curve.holes[0] == pytest.approx(hole, abs=1e-4)
    assert curve.poles == () and curve.jumps == ()


@pytest.mark.parametrize(
    ("text", "poles"),
    [
        ("1/x", [0.0]),
        ("1/(x^2-2x+1)", [1.0]),
        ("1/(x(x-1)(x+1))", [-1.0, 0.0, 1.0]),
        ("1/(x^2-2)", [-math.sqrt(2), math.sqrt(2)]),
        ("ln x", [0.0]),
        ("e^x/(e^x-1)", [0.0]),
        ("x^(-2/3)", [0.0]),
        ("1/(x^2+0.0001)", []),
        ("1/(x^2-2x+1.001)", []),
    ],
)
def test_poles(text: str, poles: list[float]) -> None:
    assert curve_of(text, Viewport(-3.1, 3, -4, 4)).poles == pytest.approx(poles, abs=1e-12)


def test_jumps_have_open_and_closed_ends() -> None:
    curve = curve_of("floor(x)", Viewport(-0.5, 1.5, -2, 2))
    assert curve.jumps == ((0.0, -1.0, 0.0), (1.0, 0.0, 1.0))
    assert curve.open_ends == ((0.0, -1.0), (1.0, 0.0))
    assert curve.closed_ends == ((0.0, 0.0), (1.0, 1.0))


def test_the_sign_of_zero_is_an_isolated_point() -> None:
    curve = curve_of("sign(x)", Viewport(-2, 2, -2, 2))
    assert curve.isolated == ((0.0, 0.0),)
    assert set(curve.open_ends) == {(0.0, -1.0), (0.0, 1.0)}


def test_a_removed_point() -> None:
    curve = curve_of("piecewise(x != 1, x^2, 3)", Viewport(-2, 2, -1, 4))
    assert curve.holes == ((1.0, pytest.approx(1.0)),)
    assert curve.isolated == ((1.0, 3.0),)


def test_a_domain_of_single_points() -> None:
    curve = curve_of("sqrt(x^2 (x-1))", Viewport(-2, 3, -1, 4))
    assert curve.isolated == ((0.0, 0.0),)
    assert len(curve.branches) == 1


def test_the_half_circle_touches_the_axis() -> None:
    (branch,) = curve_of("sqrt(1-x^2)", Viewport(-2, 2, -1, 2)).branches
    assert branch[0].tolist() == [-1.0, 0.0]
    assert branch[-1].tolist() == [1.0, 0.0]


def test_an_open_domain_edge() -> None:
    curve = curve_of("piecewise(x > 0, x + 1)", Viewport(-2, 2, -1, 4))
    assert curve.open_ends == ((0.0, pytest.approx(1.0)),)
    assert curve.branches[0][0] == pytest.approx((0.0, 1.0))


def test_poles_leave_the_view_on_both_sides() -> None:
    left, right = curve_of("1/x", Viewport(-2, 2, -3, 3)).branches
    assert left[-1, 1] < -3 and right[0, 1] > 3
    assert left[-1, 0] == right[0, 0] == 0.0


def test_overflow_leaves_the_view() -> None:
    (branch,) = curve_of("exp(exp(x))", Viewport(-5, 50, -1, 20)).branches
    assert branch[-1, 1] > 20


def test_the_derivative_of_ln_stays_right_of_zero() -> None:
    curve = curve_of("ln x", Viewport(-5, 5, -5, 5), derivative=True)
    assert all((branch[:, 0] >= 0).all() for branch in curve.branches)


def test_the_derivative_of_a_corner_has_two_open_ends() -> None:
    curve = curve_of("|x|", Viewport(-3, 3, -2, 2), derivative=True)
    assert curve.jumps == ((0.0, pytest.approx(-1.0), pytest.approx(1.0)),)
    assert len(curve.open_ends) == 2 and not curve.closed_ends and len(curve.branches) == 2


def test_the_derivative_of_a_smooth_joint_is_one_branch() -> None:
    curve = curve_of("x|x|", Viewport(-3, 3, -1, 6), derivative=True)
    assert len(curve.branches) == 1 and not curve.jumps and not curve.holes


def test_oscillation_fills_its_band() -> None:
    (branch,) = curve_of("sin(1000x)", Viewport(-50, 50, -1.5, 1.5)).branches
    low = np.minimum.reduceat(branch[:, 1], np.arange(0, len(branch), 8))
    high = np.maximum.reduceat(branch[:, 1], np.arange(0, len(branch), 8))
    assert (low < -0.98).all() and (high > 0.98).all()


def test_parameters_are_values() -> None:
    view = Viewport(-2, 2, -4, 4)
    node = read_expression("a x + b")
    (branch,) = sample(node, view, SIZE, parameters={"a": 2.0, "b": 1.0}).branches
    assert branch[:, 1] == pytest.approx(2 * branch[:, 0] + 1)


def test_the_quick_curve_is_provisional_and_does_not_join_poles() -> None:
    node = read_expression("tan x")
    curve = sample(node, Viewport(-4, 4, -5, 5), SIZE, certified=False)
    assert curve.provisional
    assert len(curve.branches) == 3


def test_without_time_the_curve_stays_provisional() -> None:
    node = read_expression("sin(1/x) + sin(100x)")
    assert sample(node, Viewport(-5, 5, -3, 3), SIZE, budget=0.0).provisional


@pytest.mark.parametrize("text", ["ln(-1-x^2)", "sqrt(-1)", "0/0", "x + 0/0"])
def test_nothing_is_drawn_of_nothing(text: str) -> None:
    assert curve_of(text, Viewport(-3, 3, -3, 3)).branches == ()


@pytest.mark.parametrize("scale", [1e-12, 1e-6, 1e6, 1e12])
def test_any_zoom_draws_the_hyperbola(scale: float) -> None:
    node = read_expression("1/x")
    view = Viewport(-1.1 * scale, 1.3 * scale, -3.1 / scale, 3.3 / scale)
    curve = sample(node, view, SIZE, budget=PATIENT)
    assert wrong_columns(node, curve, view, SIZE).tolist() == []
    assert curve.poles == (0.0,)


def test_a_curve_beyond_the_border_is_not_joined_along_it() -> None:
    function = read_expression("x^2*e^x")
    slope = read_expression("2*x*e^x + x^2*e^x")
    view = Viewport(-4.0, 2.0, -0.3, 4.1)
    for certified in (False, True):
        curve = sample(slope, view, (1280, 720), derivative_of=function, certified=certified)
        for branch in curve.branches:
            near = (branch[:, 1] > view.y_min - 0.05 * view.height) & (
                branch[:, 1] < view.y_max + 0.05 * view.height
            )
            long = np.diff(branch[:, 0]) > 4 * view.width / 1280
            assert not ((near[:-1] | near[1:]) & long).any()


@pytest.mark.parametrize("text", ["(1-cos x)/x^2", "(1-cos(3x))/(9x^2)", "(cos(x)-1)/(-x^2)"])
@pytest.mark.parametrize("reach", [1e-6, 1e-8, 1e-12])
def test_cancellation_near_zero_is_no_noise(text: str, reach: float) -> None:
    curve = curve_of(text, Viewport(-reach, reach, 0.0, 1.0))
    heights = np.concatenate([branch[:, 1] for branch in curve.branches])
    assert heights == pytest.approx(0.5, abs=1e-9)
    assert curve.holes == ((0.0, pytest.approx(0.5)),)


def test_jumps_below_a_pixel_need_no_proof() -> None:
    node = read_expression("floor x")
    view = Viewport(-1e9, 1e9, -1e9, 1e9)
    curve = sample(node, view, SIZE, budget=PATIENT)
    assert not curve.provisional
    assert wrong_columns(node, curve, view, SIZE).tolist() == []
