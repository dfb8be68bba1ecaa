import numpy as np
import pytest

from plotter.calculus.differentiate import differentiate
from plotter.descent.basins import DIVERGES
from plotter.descent.many import Method
from plotter.descent.objective import FunctionObjective
from plotter.descent.optimizers import BY_NAME, OPTIMIZERS
from plotter.descent.plane_basins import basin_image
from plotter.descent.plane_field import ONE_BY_ONE, PlaneField, run_plane
from plotter.descent.rate_map import plane_rate_map
from plotter.descent.run import descend
from plotter.language.parse import read

HIMMELBLAU = "f(x, y) = (x^2 + y - 11)^2 + (x + y^2 - 7)^2"


def field_of(text: str) -> PlaneField:
    definition = read(text)
    first, second = (differentiate(definition.body, name).after for name in definition.pair)
    return PlaneField(definition.body, (first, second), definition.pair, {})


@pytest.mark.parametrize(
    "name", [entry.name for entry in OPTIMIZERS if entry.name not in ONE_BY_ONE]
)
def test_many_runs_together_go_where_each_would_go_alone(name: str) -> None:
    text = "f(x, y) = x^2 + 3 y^2 + x y"
    definition = read(text)
    objective = FunctionObjective(definition.body, definition.pair, {})
    starts = np.array([[1.0, -2.0, 0.5], [0.5, 1.5, -1.0]])
    optimizer = BY_NAME[name]
    runs = run_plane(field_of(text), Method(optimizer), starts, 0.05, 20)
    assert runs is not None
    for column in range(3):
        start = (float(starts[0, column]), float(starts[1, column]))
        alone = descend(objective, start, optimizer, learning_rate=0.05, steps=20, tolerance=0.0)
        assert runs.x[:, column] == pytest.approx(alone.iterates[-1].x, rel=1e-9, abs=1e-12)
        assert runs.heights[-1, column] == pytest.approx(alone.iterates[-1].f, rel=1e-9, abs=1e-12)


def test_the_basins_of_himmelblau_are_four() -> None:
    x, y = np.linspace(-5, 5, 41), np.linspace(-5, 5, 41)
    method = Method(BY_NAME["gradient_descent"])
    image = basin_image(field_of(HIMMELBLAU), method, x, y, 0.01, 300)
    assert image is not None
    assert image.ends.shape == (41, 41)
    assert {(round(a, 2), round(b, 2)) for a, b in image.minima} == {
        (3.0, 2.0), (-2.81, 3.13), (-3.78, -3.28), (3.58, -1.85),
    }  # fmt: skip
    end = image.ends[int(np.argmin(np.abs(y - 2))), int(np.argmin(np.abs(x - 3)))]
    assert image.minima[end] == pytest.approx((3.0, 2.0), abs=1e-3)


def test_too_large_a_rate_diverges_everywhere() -> None:
    x = y = np.linspace(-1, 1, 8)
    method = Method(BY_NAME["gradient_descent"])
    image = basin_image(field_of("f(x, y) = x^2 + 10 y^2"), method, x, y, 0.2, 200)
    assert image is not None
    assert (image.ends == DIVERGES).all()


def test_the_rate_map_knows_the_limit_of_the_steepest_direction() -> None:
    method = Method(BY_NAME["gradient_descent"])
    found = plane_rate_map(field_of("f(x, y) = x^2 + 10 y^2"), method, (2.0, 1.0), 100)
    assert found is not None and found.best is not None and found.band is not None
    # 2/20 is where it begins to diverge.
    assert found.band[1] < 0.1
    assert 0.05 < found.best < 0.1


def test_a_search_along_a_line_goes_alone() -> None:
    method = Method(BY_NAME["backtracking"])
    field = field_of("f(x, y) = x^2 + y^2")
    assert run_plane(field, method, np.zeros((2, 3)), 0.1, 5) is None
    assert plane_rate_map(field, method, (1.0, 1.0), 5) is None
