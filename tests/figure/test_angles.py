"""When the horizontal axis is numbered in multiples of π."""

import pytest
from msgspec.structs import replace

from plotter.figure.angles import horizontal_unit
from plotter.figure.scene import Scene
from plotter.language.parse import read
from plotter.model.picture import Picture


def unit_of(scene: Scene, text: str) -> str:
    return horizontal_unit(replace(scene, results=replace(scene.results, definition=read(text))))


@pytest.mark.parametrize("text", ["sin x", "cos(2x)+1", "x tan(x/2)", "sin(3x-1)", "sin^2 x"])
def test_angles_are_numbered_in_pi(first_scene: Scene, text: str) -> None:
    assert unit_of(first_scene, text) == "pi"


@pytest.mark.parametrize("text", ["x^2", "sin(pi x)", "sin(x^2)", "sin(1/x)", "arctan x", "sin 2"])
def test_other_functions_are_numbered_in_decimals(first_scene: Scene, text: str) -> None:
    assert unit_of(first_scene, text) == "decimal"


def test_the_unit_can_be_chosen(first_scene: Scene) -> None:
    view = replace(first_scene.view, picture=Picture(ticks="pi"))
    assert horizontal_unit(replace(first_scene, view=view)) == "pi"
