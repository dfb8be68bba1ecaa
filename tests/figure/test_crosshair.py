"""What the crosshair reads off."""

import numpy as np
from msgspec.structs import replace

from plotter.figure.crosshair import crosshair_marks
from plotter.figure.marks import Dots, Label
from plotter.figure.scene import Scene


def test_it_reads_x_f_and_the_slope(first_scene: Scene) -> None:
    marks = crosshair_marks(first_scene, 0.5, 0.01)
    dots = [mark for mark in marks if isinstance(mark, Dots)]
    heights = {dot.color: float(dot.points[0, 1]) for dot in dots}
    assert np.isclose(heights["f"], 0.25 * np.exp(0.5))
    assert np.isclose(heights["derivative"], 1.25 * np.exp(0.5))
    assert {mark.latex.split(" =")[0] for mark in marks if isinstance(mark, Label)} == {
        "x",
        "f(0.500)",
        "f'(0.500)",
    }


def test_a_hidden_curve_is_not_read(first_scene: Scene) -> None:
    inputs = replace(first_scene.inputs, shown=frozenset({"f"}))
    marks = crosshair_marks(replace(first_scene, inputs=inputs), 0.5, 0.01)
    assert {mark.color for mark in marks if isinstance(mark, Dots)} == {"f"}


def test_nothing_is_read_outside_or_without_a_function(
    first_scene: Scene, empty_scene: Scene
) -> None:
    assert crosshair_marks(first_scene, 99.0, 0.01) == ()
    assert crosshair_marks(empty_scene, 0.5, 0.01) == ()
