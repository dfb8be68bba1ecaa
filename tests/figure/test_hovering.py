"""What is read off beside the pointer."""

import math

import pytest
from msgspec.structs import replace

from plotter.engine.still import still_scene
from plotter.figure.hovering import read_beside
from plotter.figure.scene import Scene
from plotter.language.problems import Problem
from plotter.model.state import Inputs, View
from plotter.numeric.viewport import Viewport

PIXEL = (0.01, 0.01)
REACH = 28.0


def scene_for(text: str, **inputs: object) -> Scene:
    view = View(viewport=Viewport(-4.0, 4.0, -4.0, 4.0))
    return still_scene(Inputs(text=text, **inputs), view, (800, 800))  # type: ignore[arg-type]


def values(scene: Scene, x: float, y: float) -> dict[str, str]:
    found = read_beside(scene, (x, y), PIXEL, REACH)
    return {} if found is None else {line.head: line.value for line in found.lines}


@pytest.mark.parametrize("away", [-0.2, 0.0, 0.2])
def test_near_the_curve_x_f_and_slope_are_read_off(away: float) -> None:
    found = values(scene_for("3 - x/2"), 1.0, 2.5 + away)
    assert list(found) == ["x", "f(x)", "f'(x)"]
    x, y = (float(found[head].replace("−", "-")) for head in ("x", "f(x)"))
    assert y == pytest.approx(3 - x / 2, abs=2e-3)
    assert found["f'(x)"] == "−0.500"


def test_far_from_every_curve_nothing_is() -> None:
    assert values(scene_for("3 - x/2"), 1.0, -3.5) == {}


def test_the_point_is_the_nearest_of_a_steep_curve() -> None:
    found = values(scene_for("40x"), 0.2, 2.0)
    assert float(found["x"]) == pytest.approx(2 / 40, abs=0.011)


def test_a_hidden_curve_is_not_near() -> None:
    scene = scene_for("x^2", shown=frozenset({"derivative"}))
    assert values(scene, 0.5, 3.0) == {}
    found = read_beside(scene, (1.0, 2.0), PIXEL, REACH)
    assert found is not None
    assert [role for _, role in found.spots] == ["derivative"]


def test_spots_lie_on_the_curves_in_the_view() -> None:
    found = read_beside(scene_for("x^2"), (1.5, 2.25), PIXEL, REACH)
    assert found is not None
    (spot, role), (slope, _) = found.spots
    assert role == "f" and spot[1] == pytest.approx(spot[0] ** 2)
    assert slope[1] == pytest.approx(2 * slope[0])


def test_where_there_is_no_slope_none_is_told() -> None:
    found = values(scene_for("abs(x)"), 0.0, 0.0)
    assert list(found) == ["x", "f(x)"]


def test_right_of_its_domain_a_curve_is_not_near() -> None:
    assert values(scene_for("sqrt(-x - 1)"), 0.5, 0.0) == {}


def test_a_wrong_text_tells_nothing() -> None:
    scene = scene_for("x")
    problem = Problem("syntax", "no", 0, 1)
    dimmed = replace(scene, results=replace(scene.results, problem=problem))
    assert values(dimmed, 1.0, 1.0) == {}


def test_on_a_plane_every_place_has_a_height() -> None:
    found = values(scene_for("f(x, y) = x^2 + 2y"), 1.0, 0.5)
    assert list(found.values())[:3] == ["1.000", "0.500", "2.000"]
    assert float(found["|\\nabla f|"]) == pytest.approx(math.hypot(2, 2), abs=1e-3)


def test_what_is_to_be_guessed_is_not_told() -> None:
    scene = scene_for("x^2")
    practice = replace(scene.inputs.practice, on=True)
    asked = replace(scene, inputs=replace(scene.inputs, practice=practice))
    assert asked.hides_derivative
    found = values(asked, 1.5, 2.25)
    assert list(found) == ["x", "f(x)"]
