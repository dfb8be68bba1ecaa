import math

import numpy as np
import pytest

from plotter.calculus.differentiate import differentiate
from plotter.language.parse import read
from plotter.numeric.contours import Contours, contours
from plotter.numeric.curve import FloatArray
from plotter.numeric.evaluate import evaluate
from plotter.numeric.levels import nice_levels
from plotter.numeric.plane_view import plane_view
from plotter.numeric.viewport import Viewport

VIEW = Viewport(-3.0, 3.0, -2.0, 2.0)
FUNCTIONS = (
    "f(x, y) = x^2 + 10 y^2",
    "f(x, y) = (1 - x)^2 + 100 (y - x^2)^2",
    "f(u, v) = sin(u) cos(v) + u v / 5",
    "f(x, y) = e^(-x^2 - y^2)",
    "f(x, y) = ln(x y)",
)


def drawn(text: str, view: Viewport = VIEW, **parameters: float) -> Contours:
    definition = read(text)
    return contours(definition.body, definition.pair, view, parameters=parameters)


@pytest.mark.parametrize("text", FUNCTIONS)
def test_the_function_has_the_value_of_the_level_all_along_its_line(text: str) -> None:
    definition, found = read(text), drawn(text)
    assert len(found.levels) >= 5
    cell = found.grid.x[1] - found.grid.x[0]
    partials = [differentiate(definition.body, name).after for name in definition.pair]
    for level, line in zip(found.levels, found.lines, strict=True):
        points = line[np.isfinite(line).all(axis=1)]
        first, second = definition.pair
        place = {first: points[:, 0], second: points[:, 1]}
        steepness = np.hypot(*(evaluate(partial, place) for partial in partials))
        off = np.abs(evaluate(definition.body, place) - level) / steepness
        assert np.max(off) < cell


def test_levels_are_round_and_ascending() -> None:
    for text in FUNCTIONS:
        levels = drawn(text).levels
        assert list(levels) == sorted(set(levels))
        assert all(len(f"{level:.6g}".strip("-0.")) <= 3 for level in levels)


def test_a_shallow_valley_has_lines_of_its_own() -> None:
    levels = drawn("f(x, y) = (1 - x)^2 + 100 (y - x^2)^2").levels
    assert levels[0] <= 10 < 1000 <= levels[-1]


def test_a_bump_on_a_plain_has_even_levels() -> None:
    levels = drawn("f(x, y) = e^(-x^2 - y^2)").levels
    assert np.ptp(np.diff(levels)) == pytest.approx(0.0, abs=1e-9)


@pytest.mark.parametrize("values", [np.full((9, 9), 3.0), np.full((9, 9), np.nan)])
def test_without_a_range_there_are_no_levels(values: FloatArray) -> None:
    assert nice_levels(values) == ()


def test_bands_cover_every_place_once() -> None:
    found = drawn(FUNCTIONS[0])
    area = sum(_area(outline) for outlines in found.bands for outline in outlines)
    grid = found.grid
    whole = (grid.x[-1] - grid.x[0]) * (grid.y[-1] - grid.y[0])
    assert abs(area) == pytest.approx(whole, rel=1e-9)


def _area(outline: FloatArray) -> float:
    x, y = outline[:, 0], outline[:, 1]
    return float(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]) / 2)


def test_no_line_runs_through_a_pole() -> None:
    found = drawn("f(x, y) = 1/(x - y)")
    for line in found.lines:
        points = line[np.isfinite(line).all(axis=1)]
        assert np.all(np.abs(points[:, 0] - points[:, 1]) > 1e-3)


def test_the_grid_stands_still_while_the_plane_is_moved() -> None:
    moved = Viewport(-2.9, 3.1, -1.9, 2.1)
    one, other = drawn(FUNCTIONS[0]).grid, drawn(FUNCTIONS[0], moved).grid
    shared = np.intersect1d(one.x, other.x)
    assert shared.size > 0.9 * one.x.size


def test_parameters_have_their_values() -> None:
    found = drawn("f(x, y) = a x + y", a=2.0)
    at = found.line_at(1.0)
    assert np.allclose(2 * at[:, 0] + at[:, 1], 1.0)


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("f(x, y) = x^2 + 10 y^2", (0.0, 0.0)),
        ("f(x, y) = (x^2 + y - 11)^2 + (x + y^2 - 7)^2", (3.0, 2.0)),
        ("f(x, y) = (x - 8)^2 + y^2", (8.0, 0.0)),
        ("f(x, y) = sqrt(x - 30)", (35.0, 1.0)),
    ],
)
def test_the_first_view_shows_the_valley(text: str, inside: tuple[float, float]) -> None:
    definition = read(text)
    view = plane_view(definition.body, definition.pair, parameters={}, size=(960, 620))
    assert view.contains(*inside)
    assert math.isclose(view.width / view.height, 960 / 620)
