from __future__ import annotations

import math

import numpy as np
import pytest

from plotter.calculus.differentiate import differentiate
from plotter.language.parse import read_expression
from plotter.numeric.features import Features, features
from plotter.numeric.target import Target
from plotter.numeric.viewport import Viewport
from tests.numeric.generated import generated
from tests.numeric.nasty import NASTY

PI = math.pi
WIDE = Viewport(-5, 5, -5, 5)


def of(text: str, view: Viewport = WIDE) -> Features:
    node = read_expression(text)
    slope = differentiate(node, "x").after
    return features(node, slope, differentiate(slope, "x").after, view, (320, 180))


@pytest.mark.parametrize(
    ("text", "roots"),
    [
        ("x^2 e^x", [0.0]),
        ("x^3-3x", [-math.sqrt(3), 0.0, math.sqrt(3)]),
        ("sin x", [-PI, 0.0, PI]),
        ("(x^2-2)^2", [-math.sqrt(2), math.sqrt(2)]),
        ("sqrt(2-x^2)", [-math.sqrt(2), math.sqrt(2)]),
        ("|x| - 1", [-1.0, 1.0]),
        ("1/x", []),
        ("tan x", [-PI, 0.0, PI]),
        ("floor(x) - 0.5", []),
        ("x^2 + 10^(-20)", []),
        ("sin(x)/x", [-PI, PI]),
        ("(x^2-1)/(x-1)", [-1.0]),
        ("-x^2+4x-4", [2.0]),
        ("2x^3-2x^2-2x+2", [-1.0, 1.0]),
        ("(x^5+8x^4+19x^3+24x^2+48x)/(x^2-x)", [-4.0]),
        ("x^2-2sqrt(2)x+2", [math.sqrt(2)]),
        ("x+1/x-2", [1.0]),
        ("x-2sqrt(x)+1", [1.0]),
        ("ln(x)-x+1", [1.0]),
        ("1-sin(x)^2", [-1.5 * PI, -0.5 * PI, 0.5 * PI, 1.5 * PI]),
        ("x-sin x", [0.0]),
        ("x-tan x", [-4.493409457909064, 0.0, 4.493409457909064]),
        ("arccos(cos x)", [0.0]),
        ("sqrt(2-2cos(x-1))", [1.0]),
        ("|x-1/3|^3", [1 / 3]),
        ("|x^2-2|^3", [-math.sqrt(2), math.sqrt(2)]),
        ("|x^2-2|^(3/2)", [-math.sqrt(2), math.sqrt(2)]),
        ("ln(1+(x+1)^4)", [-1.0]),
        ("ln(1+(x+pi/4)^4)", [-PI / 4]),
        ("e^(2x)-2e^x+1", [0.0]),
        ("x^2+10^(-10)", []),
        ("e^x", []),
        ("ln x", [1.0]),
        ("5", []),
    ],
)
def test_roots(text: str, roots: list[float]) -> None:
    assert of(text).roots == pytest.approx(roots, abs=1e-9)


@pytest.mark.parametrize(
    ("text", "extrema"),
    [
        ("x^2 e^x", [(-2.0, 4 * math.exp(-2), "maximum"), (0.0, 0.0, "minimum")]),
        ("x^3-3x", [(-1.0, 2.0, "maximum"), (1.0, -2.0, "minimum")]),
        ("x^3", []),
        ("|x|", [(0.0, 0.0, "minimum")]),
        ("x^(2/3)", [(0.0, 0.0, "minimum")]),
        ("x^(1/3)", []),
        ("1/x^2", []),
        ("tan x", []),
        ("relu(x)", []),
        ("sin(x)/x", [(-4.493409, -0.217234, "minimum"), (4.493409, -0.217234, "minimum")]),
        ("|x-1/3|^3", [(1 / 3, 0.0, "minimum")]),
        ("|x-1/3|^(3/2)", [(1 / 3, 0.0, "minimum")]),
        (
            "|x^2-2|^3",
            [(-math.sqrt(2), 0.0, "minimum"), (0, 8.0, "maximum"), (math.sqrt(2), 0.0, "minimum")],
        ),
        ("(40x^2+3x^3)/(1+|40x^2+3x^3|)", [(0.0, 0.0, "minimum")]),
        (
            "(260x+(313/4)x^2+(47/6)x^3+x^4/4)/(1+|260x+(313/4)x^2+(47/6)x^3+x^4/4|)",
            [(-2.5, -0.9963579, "minimum")],
        ),
        ("gamma(x+3) ", [(-1.5383678, 0.8856032, "minimum")]),
    ],
)
def test_extrema(text: str, extrema: list[tuple[float, float, str]]) -> None:
    view = Viewport(-2.5, 5, -5, 5) if "gamma" in text else WIDE
    found = of(text, view).extrema
    assert [e.kind for e in found] == [kind for _, _, kind in extrema]
    assert [e.x for e in found] == pytest.approx([x for x, _, _ in extrema], abs=1e-6)
    assert [e.y for e in found] == pytest.approx([y for _, y, _ in extrema], abs=1e-6)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("x^2 e^x", [-2 - math.sqrt(2), -2 + math.sqrt(2)]),
        ("x^3", [0.0]),
        ("x^4", []),
        ("x^2", []),
        ("x^(1/3)", [0.0]),
        ("cbrt(x-1)", [1.0]),
        ("cbrt(x^3-3x)", [-math.sqrt(3), 0.0, math.sqrt(3)]),
        ("cbrt(x^2-2)", [-math.sqrt(2), math.sqrt(2)]),
        ("x|x|", [0.0]),
        ("|x|", []),
        ("1/x", []),
        ("e^(-x^2)", [-math.sqrt(0.5), math.sqrt(0.5)]),
        ("2x+1", []),
    ],
)
def test_inflections(text: str, places: list[float]) -> None:
    assert [x for x, _ in of(text).inflections] == pytest.approx(places, abs=1e-9)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("1/x", ["x = 0", "y = 0"]),
        ("arctan(x)", ["y = \\frac{\\pi}{2}", "y = -\\frac{\\pi}{2}"]),
        ("(x^2+1)/(x-1)", ["x = 1", "y = x + 1"]),
        ("sqrt(x^2+1)", ["y = x", "y = -x"]),
        ("1/(1+e^(-x))", ["y = 1", "y = 0"]),
        ("x^2", []),
        ("ln x", ["x = 0"]),
        ("sin x", []),
        ("2x+1", []),
        ("|x|", []),
        ("5", []),
        ("e^x", ["y = 0"]),
        ("(1-3x)/(2x+4)", ["x = -2", "y = -\\frac{3}{2}"]),
        ("ln(1+e^x)", ["y = x", "y = 0"]),
        ("(1+1/x)^x", ["x = -1", "y = e"]),
        ("x tanh(x)", ["y = x", "y = -x"]),
        ("ln(ln(x^2+3))", []),
        ("sqrt(ln(x^2+2))", []),
    ],
)
def test_asymptotes(text: str, lines: list[str]) -> None:
    assert [line.latex for line in of(text).asymptotes] == lines


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("sin x", 2 * PI),
        ("tan(2x)", PI / 2),
        ("sin(2x) + cos(3x)", 2 * PI),
        ("sin(x)^2", PI),
        ("|sin x|", PI),
        ("mod(x, 3)", 3.0),
        ("sin(pi x)", 2.0),
        ("sin(x) + sin(sqrt(2) x)", None),
        ("x sin x", None),
        ("sin(x^2)", None),
        ("x^2", None),
        ("5", None),
    ],
)
def test_period(text: str, period: float | None) -> None:
    assert of(text).period == (None if period is None else pytest.approx(period, rel=1e-12))


@pytest.mark.parametrize(
    ("text", "symmetry"),
    [
        ("x^2", "even"),
        ("cos x", "even"),
        ("x^3 - x", "odd"),
        ("1/x", "odd"),
        ("x^(1/3)", "odd"),
        ("ln x", "none"),
        ("e^x", "none"),
        ("x^2 + x", "none"),
        ("sqrt(x)", "none"),
    ],
)
def test_symmetry(text: str, symmetry: str) -> None:
    assert of(text).symmetry == symmetry


@pytest.mark.parametrize(
    ("text", "symmetry"),
    [("e^(x^4-x^2)", "even"), ("x e^(x^2)", "odd"), ("sinh x", "odd"), ("e^x", "none")],
)
def test_symmetry_beyond_the_range_of_doubles(text: str, symmetry: str) -> None:
    assert of(text, Viewport(-1000, 1000, -5, 5)).symmetry == symmetry


@pytest.mark.parametrize("ends", [(-5, 5), (-32.605, 29.236), (-14.145, 11.097)])
def test_a_value_of_0_at_a_jump_is_a_root(ends: tuple[float, float]) -> None:
    view = Viewport(*ends, -5, 5)
    assert of("sign(x^2-1)", view).roots == (-1.0, 1.0)
    whole = tuple(range(math.ceil(ends[0]), math.floor(ends[1]) + 1))
    assert of("x - floor x", view).roots == whole


def test_corners_of_a_zigzag_are_where_they_should_be() -> None:
    view = Viewport(-7, 7.3, -7, 8)
    corners = [e.x for e in of("arccos(cos x)", view).extrema]
    assert corners == pytest.approx([k * PI for k in range(-2, 3)], abs=1e-12)
    corners = [e.x for e in of("arcsin(sin x)", view).extrema]
    assert corners == pytest.approx([k * PI / 2 for k in (-3, -1, 1, 3)], abs=1e-12)


@pytest.mark.parametrize("reach", [0.04, 0.2, 1, 5, 40])
def test_what_is_too_small_for_doubles_is_no_root(reach: float) -> None:
    assert of("x e^(1/x)", Viewport(-reach / 3, reach, -5, 5)).roots == ()
    assert of("x^100", Viewport(-reach / 3, reach, -5, 5)).roots == (0.0,)


@pytest.mark.parametrize("text", ["|x|", "x^2/(pi x)", "(x^2-3)/(x^2-3)", "sqrt(x/(1/x))"])
@pytest.mark.parametrize("ends", [(-5, 5), (-5.2, 5.3), (-3.3, 7.1)])
def test_rounding_is_no_inflection(text: str, ends: tuple[float, float]) -> None:
    found = of(text, Viewport(*ends, -5, 5))
    assert found.inflections == () and found.roots == of(text).roots


def test_intersections_of_function_and_derivative() -> None:
    assert of("|x-1|^3").intersections == ((1.0, 0.0), (4.0, 27.0))
    assert of("x^2").intersections == ((0.0, 0.0), (2.0, pytest.approx(4.0)))


def test_holes_and_poles_come_from_the_curve() -> None:
    found = of("(x-1)/(x^2-1)")
    assert found.holes == ((1.0, pytest.approx(0.5)),)
    assert found.poles == (-1.0,)


def test_functions_do_not_meet_their_derivative_where_it_does_not_exist() -> None:
    found = of("piecewise(x<0, x^2, x<2, x+1, sin(x))")
    assert [x for x, _ in found.intersections] == pytest.approx([5 * PI / 4])


@pytest.mark.parametrize("text", ["floor(100x)", "relu(x)", "|x| - x", "max(x, 0) x"])
def test_a_whole_interval_of_zeros_is_no_root(text: str) -> None:
    found = of(text, Viewport(-10, 10, -2, 2))
    assert found.roots == () and not found.more


@pytest.mark.parametrize(
    ("text", "reach", "count"),
    [("sin(50x)", 10, 319), ("tan(100x)", 10, 637), ("cos(9x)", 50, 286)],
)
def test_hundreds_of_zeros_are_all_found(text: str, reach: float, count: int) -> None:
    found = of(text, Viewport(-reach, reach, -2, 2))
    assert len(found.roots) == count and not found.more


@pytest.mark.parametrize("text", ["sin(100x)", "sin(1000x)", "sin(1/x)", "sin(x^2)"])
def test_more_zeros_than_can_be_listed_are_told(text: str) -> None:
    found = of(text, Viewport(-50, 50, -2, 2))
    assert {"roots", "extrema"} <= found.more
    assert len(found.roots) <= 1000


@pytest.mark.parametrize("text", ["x - floor(x)", "x^x", "frac(x) + 1"])
def test_values_at_whole_numbers_are_no_asymptote(text: str) -> None:
    assert [line for line in of(text).asymptotes if line.kind != "vertical"] == []


def _changes(target: Target, view: Viewport) -> list[float]:
    """Where a function changes its sign continuously, by many samples and halving alone."""
    count = 40_001
    # No sample falls on a simple number.
    x = view.x_min + view.width * (np.arange(count) + 0.37) / count
    with np.errstate(all="ignore"):
        y = target.values(x)
        index = np.flatnonzero((y[1:] * y[:-1] < 0) & np.isfinite(y[1:] + y[:-1]))
        a, b, start = x[index], x[index + 1], np.sign(y[index])
        height = np.abs(y[index]) + np.abs(y[index + 1])
        for _ in range(60):
            middle = a + (b - a) / 2
            same = np.sign(target.values(middle)) == start
            a, b = np.where(same, middle, a), np.where(same, b, middle)
        left = np.abs(target.values(a)) + np.abs(target.values(b))
    # What keeps its height is a jump or a pole; what has none is rounding.
    return b[(left < 1e-3 * height) & (height > 1e-9)].tolist()


CASES = [*((case.text, case.view) for case in NASTY), *generated(40)]


@pytest.mark.parametrize(("text", "view"), CASES, ids=[text[:30] for text, _ in CASES])
def test_no_feature_is_missed(text: str, view: Viewport) -> None:
    node = read_expression(text)
    slope = differentiate(node, "x").after
    bend = differentiate(slope, "x").after
    found = features(node, slope, bend, view, (320, 180))
    listed = {
        "roots": (Target(node, "x", {}), list(found.roots)),
        "extrema": (Target(slope, "x", {}, node), [it.x for it in found.extrema]),
        "inflections": (Target(bend, "x", {}, node), [x for x, _ in found.inflections]),
    }
    for name, (target, places) in listed.items():
        if name in found.more:
            continue
        near = 1e-5 * view.width
        for place in _changes(target, view):
            if any(abs(place - hole) < near for hole, _ in found.holes):
                continue  # f has no value there, and beside it the samples are rounding
            assert any(abs(place - x) < near for x in places), (name, place)


@pytest.mark.parametrize(("text", "view"), CASES, ids=[text[:30] for text, _ in CASES])
def test_no_root_is_invented(text: str, view: Viewport) -> None:
    node = read_expression(text)
    slope = differentiate(node, "x").after
    found = features(node, slope, None, view, (320, 180))
    target = Target(node, "x", {})
    for x in found.roots:
        beside = np.array([x, x - 1e-6 * view.width, x + 1e-6 * view.width])
        with np.errstate(all="ignore"):
            at, left, right = np.abs(target.values(beside)).tolist()
        # At an end of the domain there is one side only.
        # Beside a multiple root there is little more than rounding.
        bounds = target.bounds_of_points(beside[:1])
        rounded = bounds.lo[0] <= 0 <= bounds.hi[0] and bounds.hi[0] - bounds.lo[0] <= 1e-12
        assert at <= 1e-3 * max(left, right) or rounded or math.isnan(left + right), x


@pytest.mark.parametrize(
    "text", ["sin(x)/x", "(x^2-1)/(x-1)", "(1-cos x)/x^2", "ln(x)/x", "tan x", "floor x"]
)
def test_no_more_is_told_of_than_there_is(text: str) -> None:
    """Around a hole enclosures decide nothing, which is no sign of features."""
    assert of(text).more == frozenset()
