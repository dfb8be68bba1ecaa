"""What stands on a picture beside the curves: names, formulas, the grid, the steps."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtGui import QImage

from plotter.drawing.theme import theme
from plotter.engine.still import still_scene
from plotter.export.exporter import ExportOptions
from plotter.export.raster import image_of
from plotter.figure.animations import animation_named, possible
from plotter.figure.legend import legend
from plotter.figure.scene import Scene
from plotter.model.state import Inputs, View
from plotter.model.telling import Practice

pytestmark = pytest.mark.usefixtures("qapp")

SIZE = (900, 500)


@pytest.fixture(scope="module")
def scene() -> Scene:
    return still_scene(Inputs(text="x^2 e^x"), View(), SIZE)


def colors_of(image: QImage) -> np.ndarray:
    flat = np.frombuffer(image.constBits(), dtype=np.uint32)
    return flat.reshape(image.height(), image.width()).copy()  # the image goes


def picture(scene: Scene, **options: Any) -> np.ndarray:
    return colors_of(image_of(scene, ExportOptions(SIZE, **options)))


def test_the_grid_can_be_left_away_or_put_in_whatever_the_window_shows(scene: Scene) -> None:
    grid = theme("light").color("grid").rgb()
    bare = replace(scene, view=replace(scene.view, picture=replace(scene.view.picture, grid=False)))
    assert (picture(scene) == grid).sum() > 500
    assert not (picture(scene, grid=False) == grid).any()
    assert not (picture(bare) == grid).any()
    assert np.array_equal(picture(bare, grid=True), picture(scene))


def test_the_legend_has_samples_names_and_formulas_as_asked(scene: Scene) -> None:
    f = theme("light").color("f").rgb()

    def widths(**options: bool) -> int:
        """How far to the right the words above the plot go."""
        head = picture(scene, **options)[:34]
        columns = np.flatnonzero((head != theme("light").color("surface").rgb()).any(axis=0))
        return int(columns.max()) if columns.size else 0

    full, names = widths(), widths(formulas=False)
    formulas = widths(legend=False)
    assert 0 < names < formulas < full
    assert (picture(scene)[:34] == f).sum() > (picture(scene, legend=False)[:34] == f).sum()


def test_the_steps_stand_beside_the_plot_of_a_wide_picture(scene: Scene) -> None:
    part = theme("light").color("u").rgb()
    right = picture(scene, derivation=True)[:, SIZE[0] * 6 // 10 :]
    assert (right == part).any()
    assert not (picture(scene) == part).any()
    tall = colors_of(image_of(scene, ExportOptions((500, 900), derivation=True)))
    assert (tall[495:] == part).any()
    assert not (tall[:495] == part).any()


def test_the_steps_are_revealed_one_after_another_and_f_prime_last(scene: Scene) -> None:
    steps = animation_named("steps")
    moments = [steps.scene(scene, share) for share in (0.0, 0.3, 0.55, 0.8, 1.0)]
    assert [moment.view.revealed for moment in moments] == [0, 1, 2, 3, None]
    shown = ["derivative" in moment.shown for moment in moments]
    assert shown == [False, False, False, False, True]
    derivative = theme("light").color("derivative").rgb()
    pictures = [picture(moment, derivation=True) for moment in moments]
    assert [(image == derivative).any() for image in pictures] == shown
    inked = [(image != theme("light").color("surface").rgb()).sum() for image in pictures]
    assert inked == sorted(inked)
    heads = [image[:80, SIZE[0] * 6 // 10 :] for image in pictures]
    assert all(np.array_equal(head[40:], heads[0][40:]) for head in heads)  # nothing moves


def secret(scene: Scene) -> Scene:
    practice = Practice(on=True, of=scene.inputs.text)
    inputs = replace(scene.inputs, practice=practice)
    return replace(scene, inputs=inputs, results=replace(scene.results, inputs=inputs))


@pytest.mark.parametrize(
    "told",
    [
        lambda scene: np.array_equal(
            picture(scene, derivation=True), picture(scene, derivation=False)
        ),
        lambda scene: animation_named("steps") not in possible(scene),
        lambda scene: [entry.role for entry in legend(scene)] == ["f"],
    ],
    ids=["steps", "animation", "legend"],
)
def test_what_a_learner_is_to_find_is_not_in_the_picture(
    told: Callable[[Scene], bool], scene: Scene
) -> None:
    assert told(secret(scene))
    assert not told(scene)
