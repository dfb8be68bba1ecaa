from __future__ import annotations

from msgspec.structs import replace

from plotter.figure.feature_rows import feature_rows
from plotter.figure.marks import Dots, Label, Segment
from plotter.figure.overlays.features import FeatureMarks
from plotter.figure.scene import Scene
from plotter.numeric.features import Extremum, Features
from plotter.numeric.shape import Asymptote

FOUND = Features(
    roots=(0.0,),
    extrema=(Extremum(-2.0, 0.5413, "maximum"), Extremum(0.0, 0.0, "minimum")),
    inflections=((-0.5858, 0.191),),
    asymptotes=(Asymptote("horizontal", "y = 0"), Asymptote("vertical", "x = 1", place=1.0)),
    intersections=((-40.0, 0.0),),
    poles=(1.0,),
)


def scene_with(scene: Scene, found: Features) -> Scene:
    return replace(scene, results=replace(scene.results, features=found))


def test_each_kind_in_view_has_a_marker_of_its_own(first_scene: Scene) -> None:
    marks = FeatureMarks().marks(scene_with(first_scene, FOUND))
    dots = [mark for mark in marks if isinstance(mark, Dots)]
    assert [(mark.shape, len(mark.points)) for mark in dots] == [
        ("circle", 1), ("triangle", 1), ("triangle", 1), ("diamond", 1),
    ]  # fmt: skip
    assert len([mark for mark in marks if isinstance(mark, Segment)]) == 1


def test_labels_do_not_stand_on_one_place(first_scene: Scene) -> None:
    marks = FeatureMarks().marks(scene_with(first_scene, FOUND))
    labels = [mark for mark in marks if isinstance(mark, Label)]
    assert len({mark.position for mark in labels}) == len(labels) == 3
    assert any("-2" in mark.latex and "0.54" in mark.latex for mark in labels)


def test_many_features_have_no_labels_and_very_many_no_markers(first_scene: Scene) -> None:
    many = Features(roots=tuple(-4.0 + 0.1 * n for n in range(40)))
    marks = FeatureMarks().marks(scene_with(first_scene, many))
    assert [type(mark) for mark in marks] == [Dots]
    crowd = Features(roots=tuple(-4.0 + 0.001 * n for n in range(1000)))
    assert FeatureMarks().marks(scene_with(first_scene, crowd)) == ()


def test_rows_hold_everything_with_a_place() -> None:
    kinds = [row.kind for row in feature_rows(FOUND)]
    assert kinds == [
        "root", "maximum", "minimum", "inflection", "intersection", "pole", "asymptote",
    ]  # fmt: skip
