from __future__ import annotations

import math

import pytest

from plotter.calculus.differentiate import differentiate
from plotter.language.parse import read_expression
from plotter.numeric.features import Features, features
from plotter.numeric.viewport import Viewport

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


def test_intersections_of_function_and_derivative() -> None:
    assert of("x^2").intersections == ((0.0, 0.0), (2.0, pytest.approx(4.0)))


def test_holes_and_poles_come_from_the_curve() -> None:
    found = of("(x-1)/(x^2-1)")
    assert found.holes == ((1.0, pytest.approx(0.5)),)
    assert found.poles == (-1.0,)


def test_functions_do_not_meet_their_derivative_where_it_does_not_exist() -> None:
    found = of("piecewise(x<0, x^2, x<2, x+1, sin(x))")
    assert [x for x, _ in found.intersections] == pytest.approx([5 * PI / 4])
