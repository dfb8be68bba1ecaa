from __future__ import annotations

import math

import numpy as np
import pytest

from plotter.calculus.differentiate import differentiate
from plotter.language.parse import read_expression
from plotter.numeric.evaluate import evaluate
from plotter.numeric.first_view import first_view, fitting_heights
from plotter.numeric.viewport import Viewport

PI = math.pi
Points = list[tuple[float, float]]


def view_of(text: str, size: tuple[int, int] = (960, 620), **parameters: float) -> Viewport:
    node = read_expression(text)
    slope = differentiate(node, "x").after
    return first_view(node, slope, "x", parameters, size)


def seen(text: str, view: Viewport) -> float:
    """For which share of its width the curve is in sight, of where it is defined."""
    x = np.linspace(view.x_min, view.x_max, 1001)
    with np.errstate(all="ignore"):
        y = evaluate(read_expression(text), {"x": x})
    y = y[~np.isnan(y)]
    return float(np.mean((y >= view.y_min) & (y <= view.y_max)))


TABLE: list[tuple[str, Points, float, tuple[float, float]]] = [
    # text, what must be inside, its least share of the height, the least and the greatest width
    ("1/4 x^4 - 3/2 x^2 + x/2", [(-1.81, -3.13), (1.64, -1.41), (-1, 2.5)], 0.5, (6.5, 9.5)),
    ("x^3 - 3x", [(-1.73, 0), (-1, 2), (1, -2), (0, -3)], 0.5, (6, 9)),
    ("x^3 - 12x", [(-2, 16), (2, -16), (-3.46, 0), (3.46, 0)], 0.4, (8, 13)),
    ("x^4 - 10x^2 + 9", [(-3, 0), (0, 9), (2.23, -15.9), (3, 0)], 0.4, (7, 11)),
    ("x^4 - x^3", [(0, 0), (0.75, -0.105), (1, 0)], 0.25, (1.4, 3.5)),
    ("x^6 - 4x^4", [(-1.63, -9.4), (0, 0), (1.63, -9.4)], 0.5, (5, 9)),
    ("x^2 - x", [(0, 0), (0.5, -0.25), (1, 0)], 0.3, (1.5, 4)),
    ("x^2 - 6x + 5", [(0, 5), (1, 0), (3, -4), (5, 0)], 0.5, (6, 10)),
    ("x(x-100)", [(0, 0), (50, -2500), (100, 0)], 0.4, (110, 200)),
    ("50x - 4.9x^2", [(0, 0), (5.1, 127), (10.2, 0)], 0.4, (12, 22)),
    ("x^2 - 400", [(-20, 0), (0, -400), (20, 0)], 0.4, (45, 90)),
    ("x/(x^2 + 900)", [(-30, -0.0166), (0, 0), (30, 0.0166)], 0.5, (100, 200)),
    ("x + 1000/x", [(-31.6, -63), (31.6, 63)], 0.4, (70, 130)),
    ("x(x-1)(x-100)", [(0, 0), (1, 0)], 0.0, (1.5, 4)),
    ("1000 - x", [(0, 1000), (1000, 0)], 0.5, (1100, 2000)),
    ("0.1x + 7", [(0, 7), (-70, 0)], 0.4, (77, 150)),
    ("x^2", [(-2, 4), (0, 0), (2, 4)], 0.4, (4, 8)),
    ("x^3", [(-1.5, -3.3), (0, 0), (1.5, 3.3)], 0.5, (3, 8)),
    ("x^4", [(-1.5, 5.0), (0, 0), (1.5, 5.0)], 0.5, (3, 8)),
    ("x^5", [(-1.2, -2.4), (0, 0), (1.2, 2.4)], 0.5, (3, 8)),
    ("x^2 + 5", [(0, 0), (0, 5)], 0.35, (4, 9)),
    ("(x-5)^2", [(0, 0), (5, 0), (7, 4)], 0.3, (7, 12)),
    ("(x-50)^2", [(48.5, 2.2), (50, 0), (51.5, 2.2)], 0.2, (4, 8)),
    ("e^x", [(-3, 0.05), (0, 1), (1, 2.7)], 0.35, (4, 8)),
    ("e^(-x)", [(3, 0.05), (0, 1), (-1, 2.7)], 0.35, (4, 8)),
    ("e^(x^2)", [(0, 0), (0, 1), (1, 2.7)], 0.35, (3, 8)),
    ("x^x", [(0, 1), (0.37, 0.69), (0, 0)], 0.4, (1.5, 6)),
    ("x^2 e^x", [(-3.41, 0.38), (-2, 0.54), (0, 0), (-0.59, -0.46)], 0.5, (6, 9)),
    ("x e^(-x)", [(0, 0), (1, 0.37), (2, 0.27)], 0.3, (4, 9)),
    ("e^(-x^2)", [(-2, 0), (0, 1), (-0.7, 0.86), (0.7, -0.86)], 0.6, (4, 8)),
    ("e^(-x^2/200)", [(-10, 0.6), (0, 1), (10, 0.6), (0, 0)], 0.5, (24, 80)),
    ("exp(-1000(x-2.001)^2)", [(2.001, 1), (2.001, 0)], 0.7, (0.06, 0.2)),
    ("|x|", [(-1, -1), (0, 0), (1, 1), (3, 3)], 0.6, (6, 8)),
    ("|x-3| - 1", [(2, 0), (3, -1), (4, 0), (3, 1)], 0.4, (6, 9)),
    ("x^2 + sin(5x)", [(-2.4, 6.3), (-0.28, -0.9), (0, 0), (2.3, 4.4)], 0.5, (6, 9)),
    ("ln(1+e^(-x)) + 0.05x^2", [(-1.5, 1.8), (1.62, 0.31), (5, 1.26), (0, 0)], 0.4, (7, 11)),
    ("sin x", [(-2 * PI, 0), (-PI / 2, -1), (PI / 2, 1), (2 * PI, 0)], 0.5, (12.5, 15)),
    ("sin(2x)", [(-PI / 4, -1), (PI / 4, 1), (0, 2), (PI / 2, -2)], 0.7, (6, 13)),
    ("sin(100x)", [(-PI / 200, -1), (PI / 200, 1)], 0.5, (0.12, 0.4)),
    ("sin(x) + 3", [(0, 0), (-PI / 2, 2), (PI / 2, 4)], 0.6, (12, 15)),
    ("cos(x) + 100", [(0, 101), (PI, 99)], 0.5, (12, 15)),
    ("x sin x", [(-4.91, -4.81), (-2.03, 1.82), (2.03, 1.82), (4.91, -4.81)], 0.35, (11, 22)),
    ("sin(x)/x", [(-PI, 0), (0, 1), (PI, 0), (4.49, -0.217)], 0.45, (10, 25)),
    ("sin(1/x)", [(-0.64, -1), (0.64, 1)], 0.5, (1.3, 6)),
    ("tan x", [(-PI, 0), (0, 0), (PI, 0), (1, 1.56)], 0.2, (6.5, 14)),
    ("ln x", [(0, 0), (1, 0), (4, 1.38), (0.3, -1.2)], 0.4, (5, 10)),
    ("ln(x-3)", [(0, 0), (4, 0), (6, 1.1)], 0.1, (7, 13)),
    ("x ln x", [(0, 0), (0.37, -0.37), (1, 0)], 0.4, (1.6, 5)),
    ("sqrt(x)", [(0, 0), (4, 2)], 0.4, (5, 10)),
    ("sqrt(x-100)", [(100, 0), (102, math.sqrt(2))], 0.3, (4, 10)),
    ("sqrt(1-x^2)", [(-1, 0), (0, 1), (1, 0)], 0.5, (2.3, 4)),
    ("sqrt(x^2-4)", [(-2, 0), (2, 0), (3, 2.2)], 0.4, (6, 10)),
    ("arcsin x", [(-1, -PI / 2), (1, PI / 2), (0, 1)], 0.7, (2.3, 5)),
    ("arctan x", [(0, -PI / 2), (0, PI / 2), (0, 1)], 0.5, (6, 12)),
    ("arctan(x/100)", [(-100, -PI / 4), (100, PI / 4)], 0.25, (250, 2000)),
    ("1/(1+e^(-x))", [(0, 0), (0, 0.5), (0, 1)], 0.5, (6, 14)),
    ("1/x", [(-1, -1), (1, 1), (2, 0.5)], 0.3, (5, 10)),
    ("1/x^2", [(-1, 1), (0, 0), (1, 1), (0.6, 2.7)], 0.4, (5, 10)),
    ("1/(x-3)", [(0, 0), (2, -1), (3, 0), (4, 1)], 0.3, (6, 12)),
    ("1/(x^2-4)", [(-2, 0), (0, -0.25), (2, 0), (3, 0.2)], 0.25, (6, 10)),
    ("x + 1/x", [(-1, -2), (1, 2)], 0.4, (5, 10)),
    ("(x^2-1)/(x-1)", [(-1, 0), (0, 1), (1, 2)], 0.4, (4, 9)),
    ("floor(x)", [(0, 0), (-2, -2), (2, 2)], 0.35, (6, 12)),
    ("sgn(x)", [(0, -1), (0, 1)], 0.5, (6, 9)),
    ("gamma(x)", [(1.46, 0.89), (-0.5, -3.54), (-1.57, 2.3)], 0.3, (6, 12)),
    ("x", [(-3, -3), (0, 0), (3, 3)], 0.5, (6, 8)),
    ("3x - 2", [(0, -2), (2 / 3, 0)], 0.1, (4, 9)),
    ("x + 1000", [(-1000, 0), (0, 1000)], 0.5, (1100, 2000)),
    ("10^6 x + sin x", [(0, 0), (1, 1e6), (-1, -1e6)], 0.2, (4, 9)),
    ("10^(-9) x", [(-3, -3e-9), (3, 3e-9)], 0.4, (4, 9)),
    ("5", [(0, 0), (0, 5)], 0.6, (8, 8)),
    ("-1000000", [(0, 0), (0, -1e6)], 0.6, (8, 8)),
    ("0", [(0, 0)], 0.0, (8, 8)),
]


@pytest.mark.parametrize(("text", "points", "share", "widths"), TABLE, ids=lambda value: str(value))
def test_a_teacher_is_content(
    text: str, points: Points, share: float, widths: tuple[float, float]
) -> None:
    view = view_of(text)
    assert all(view.contains(x, y) for x, y in points), view
    heights = [y for _, y in points]
    assert (max(heights) - min(heights)) / view.height >= share, view
    assert widths[0] <= view.width <= widths[1], view
    assert seen(text, view) >= 0.5, view


def test_the_minimum_is_about_central() -> None:
    view = view_of("ln(1+e^(-x)) + 0.05x^2")
    assert abs((view.x_min + view.x_max) / 2 - 1.62) < 0.15 * view.width


@pytest.mark.parametrize("text", ["x^3", "sin x", "1/x", "arctan x", "x^5", "10x"])
def test_odd_functions_have_the_origin_in_the_middle(text: str) -> None:
    view = view_of(text)
    assert abs(view.x_min + view.x_max) < 0.05 * view.width
    assert abs(view.y_min + view.y_max) < 0.05 * view.height


@pytest.mark.parametrize("text", ["5", "0", "-1000000", "10^(-9) x", "10^6 x", "ln(-1-x^2)", "0/0"])
def test_there_is_always_a_view(text: str) -> None:
    view = view_of(text)
    assert (view.x_min, view.x_max) == (-4.0, 4.0)
    y = evaluate(read_expression(text), {"x": np.linspace(view.x_min, view.x_max, 9)})
    assert np.isnan(y).all() or ((view.y_min < y).all() and (y < view.y_max).all())


@pytest.mark.parametrize(
    "text",
    ["e^(e^x)", "x^1000", "10^300 x", "1e-300 x", "e^(-x) / 10^200", "gamma(x)^9", "sqrt(-x^2)",
     "tan(1/x)", "x^(-100)", "ln(ln(ln x))", "floor(1000x)", "e^(1/x)", "1/sin(50x)", "x^x^x"],
)  # fmt: skip
def test_extreme_functions_have_some_view(text: str) -> None:
    view = view_of(text)
    ends = (view.x_min, view.x_max, view.y_min, view.y_max)
    assert all(map(math.isfinite, ends))
    assert view.width > 0 and view.height > 0


@pytest.mark.parametrize(("text", "share"), [("x^2 e^x", 0.5), ("sin x", 0.4), ("1/x", 0.2)])
@pytest.mark.parametrize("size", [(400, 800), (1600, 300), (64, 64)])
def test_the_shape_of_the_plot_does_not_hide_it(
    text: str, share: float, size: tuple[int, int]
) -> None:
    points = next(row for row in TABLE if row[0] == text)[1]
    view = view_of(text, size)
    assert all(view.contains(x, y) for x, y in points), view
    heights = [y for _, y in points]
    assert (max(heights) - min(heights)) / view.height >= share, view


def test_heights_fit_given_ends() -> None:
    node = read_expression("x^3 - 3x")
    slope = differentiate(node, "x").after
    low, high = fitting_heights(node, slope, -3.0, 3.0, size=(960, 620))
    assert -9 < low < -2 and 2 < high < 9
    low, high = fitting_heights(node, slope, 100.0, 110.0, size=(960, 620))
    x = np.linspace(100.0, 110.0, 101)
    y = evaluate(node, {"x": x})
    assert np.mean((y >= low) & (y <= high)) > 0.6


def test_parameters_count_and_the_derivative_may_be_missing() -> None:
    node = read_expression("(x-a)^2")
    view = first_view(node, None, "x", {"a": 4.0}, (640, 480))
    assert view.contains(4.0, 0.0)
