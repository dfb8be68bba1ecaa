from __future__ import annotations

import math

import numpy as np
import pytest

from plotter.calculus.differentiate import differentiate
from plotter.language.parse import read_expression
from plotter.numeric.evaluate import evaluate
from plotter.numeric.first_view import first_view
from plotter.numeric.viewport import Viewport


def view_of(text: str, **parameters: float) -> Viewport:
    node = read_expression(text)
    slope = differentiate(node, "x").after
    return first_view(node, slope, "x", parameters, (1280, 720))


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("x^2 e^x", [(-3.41, 0.38), (-2.0, 0.54), (0.0, 0.0)]),
        ("x^3 - 3x", [(-1.73, 0.0), (-1.0, 2.0), (1.0, -2.0), (1.73, 0.0)]),
        ("sin x", [(-math.pi, 0.0), (math.pi / 2, 1.0), (-math.pi / 2, -1.0)]),
        ("ln x", [(1.0, 0.0), (3.0, math.log(3))]),
        ("1/x", [(1.0, 1.0), (-1.0, -1.0)]),
        ("sqrt(x-100)", [(100.0, 0.0), (102.0, math.sqrt(2))]),
        ("exp(-1000(x-2.001)^2)", [(2.001, 1.0)]),
        ("(x-50)^2", [(50.0, 0.0)]),
        ("x + 1000", [(-1000.0, 0.0)]),
        ("|x-3| - 1", [(2.0, 0.0), (3.0, -1.0), (4.0, 0.0)]),
        ("1/(x^2-4)", [(-2.0, 0.0), (2.0, 0.0), (0.0, -0.25)]),
        ("floor(x)", [(0.0, 0.0), (1.0, 1.0)]),
        ("sqrt(1-x^2)", [(-1.0, 0.0), (0.0, 1.0), (1.0, 0.0)]),
    ],
)
def test_what_matters_is_in_view(text: str, places: list[tuple[float, float]]) -> None:
    view = view_of(text)
    assert all(view.contains(x, y) for x, y in places), view


@pytest.mark.parametrize(
    ("text", "width", "height"),
    [
        ("x^2 e^x", 8, 10),
        ("sin x", 16, 4),
        ("sin(100x)", 0.4, 3),
        ("x^3", 8, 20),
        ("1/x", 12, 20),
        ("tan x", 16, 30),
        ("exp(-1000(x-2.001)^2)", 0.2, 1.4),
        ("e^(x^2)", 6, 12),
        ("ln x", 10, 12),
    ],
)
def test_the_view_is_not_lost_in_space(text: str, width: float, height: float) -> None:
    view = view_of(text)
    assert view.width <= width and view.height <= height, view


@pytest.mark.parametrize("text", ["5", "0", "-1000000", "10^(-9) x", "10^6 x", "ln(-1-x^2)", "0/0"])
def test_there_is_always_a_view(text: str) -> None:
    view = view_of(text)
    assert view.width > 0 and view.height > 0
    y = evaluate(read_expression(text), {"x": np.linspace(view.x_min, view.x_max, 9)})
    assert np.isnan(y).all() or ((view.y_min < y).all() and (y < view.y_max).all())


def test_parameters_count_and_the_derivative_may_be_missing() -> None:
    node = read_expression("(x-a)^2")
    view = first_view(node, None, "x", {"a": 4.0}, (640, 480))
    assert view.contains(4.0, 0.0)
