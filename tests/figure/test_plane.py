import math

import numpy as np
import pytest
from msgspec.structs import replace

from plotter.engine.still import still_scene
from plotter.figure.compose import compose
from plotter.figure.cross_sections import cross_section
from plotter.figure.legend import legend
from plotter.figure.marks import Dots, Handle, Label, Mark, Polyline, Raster, Region, Segment
from plotter.figure.overlays import OVERLAYS, PLANE_OVERLAYS, Overlay
from plotter.figure.plane import plane_point
from plotter.figure.plane_reading import plane_text, read_plane
from plotter.figure.scene import Scene
from plotter.language.problems import Problem
from plotter.model.plane_study import PlaneStudy
from plotter.model.state import Inputs, Results, View
from plotter.numeric.viewport import Viewport

VIEW = Viewport(-4.8, 4.8, -3.0, 3.0)


def scene(text: str = "f(x, y) = x^2 + 10 y^2", frame: int = 0, **inputs: object) -> Scene:
    given = Inputs(text=text, **inputs)  # type: ignore[arg-type]
    return still_scene(given, View(viewport=VIEW, frame=frame), (960, 600))


def marks_of(shown: Scene, name: str) -> tuple[Mark, ...]:
    return next(entry for entry in PLANE_OVERLAYS if entry.name == name).marks(shown)


@pytest.mark.parametrize("entry", PLANE_OVERLAYS, ids=lambda entry: entry.name)
class TestEveryOverlay:
    def test_draws_nothing_of_a_curve(
        self, entry: Overlay, first_scene: Scene, empty_scene: Scene
    ) -> None:
        assert entry.marks(first_scene) == entry.marks(empty_scene) == ()

    def test_is_muted_while_there_is_a_problem(self, entry: Overlay) -> None:
        shown = scene()
        problem = Problem("syntax", "This parenthesis is still open.", 3, 4)
        results = replace(shown.results, problem=problem)
        for mark in entry.marks(replace(shown, results=results)):
            assert not isinstance(mark, Region)
            assert getattr(mark, "color", "dimmed") == "dimmed"

    def test_reads_fields_that_exist(self, entry: Overlay) -> None:
        known = {name for part in (Inputs, View, Results) for name in part.__struct_fields__}
        assert entry.reads <= known

    def test_survives_where_the_function_has_no_value(self, entry: Overlay) -> None:
        shown = scene("f(x, y) = ln(x y)", plane=PlaneStudy(point=(-1.0, 1.0)), start=(-1.0, 1.0))
        for mark in entry.marks(shown):
            assert not isinstance(mark, Segment)


def test_a_plane_has_its_own_overlays_and_no_tangent() -> None:
    composed = compose(scene(shown=frozenset(entry.name for entry in OVERLAYS)))
    assert set(composed) <= {entry.name for entry in PLANE_OVERLAYS}


def test_live_is_the_same_for_one_name_in_both() -> None:
    live = {entry.name: entry.live for entry in OVERLAYS}
    for entry in PLANE_OVERLAYS:
        assert live.get(entry.name, entry.live) == entry.live


def test_the_gradient_is_that_of_the_function() -> None:
    found = plane_point(scene(), (2.0, -1.0))
    assert found is not None
    assert found.z == 14.0
    assert found.gradient == (4.0, -20.0)
    assert found.slope_along((0.0, 1.0)) == -20.0


def test_the_gradient_is_perpendicular_to_the_contour_through_the_point() -> None:
    shown = scene("f(x, y) = sin(x) cos(y) + x y / 5", plane=PlaneStudy(point=(1.2, 0.7)))
    (touching,) = (mark for mark in marks_of(shown, "level") if isinstance(mark, Segment))
    arrow = next(mark for mark in marks_of(shown, "gradient") if getattr(mark, "arrow", False))
    assert isinstance(arrow, Segment)
    along = np.subtract(touching.end, touching.start)
    assert np.dot(along, np.subtract(arrow.end, arrow.start)) == pytest.approx(0.0, abs=1e-9)
    line = next(mark for mark in marks_of(shown, "level") if isinstance(mark, Polyline))
    near = np.nanmin(np.hypot(line.points[:, 0] - 1.2, line.points[:, 1] - 0.7))
    assert near < 0.05


def test_the_direction_is_turned_by_its_grip() -> None:
    shown = scene(plane=PlaneStudy(point=(1.0, 0.0), angle=90.0))
    (grip,) = (mark for mark in marks_of(shown, "direction") if isinstance(mark, Handle))
    assert grip.position[0] == pytest.approx(1.0)
    assert grip.position[1] > 0


def test_the_path_goes_from_the_start_as_far_as_it_was_played() -> None:
    shown = scene(start=(2.0, 1.0), learning_rate=0.02, frame=3)
    path = next(mark for mark in marks_of(shown, "descent") if isinstance(mark, Polyline))
    assert path.points.shape == (4, 2)
    assert path.points[1].tolist() == pytest.approx([2.0 - 0.02 * 4, 1.0 - 0.02 * 20])


def test_each_run_of_a_race_has_a_marker_of_its_own() -> None:
    from plotter.model.descent_settings import DescentSettings, RunSettings

    others = (RunSettings("adam", 0.1), RunSettings("momentum", 0.01))
    shown = scene(start=(2.0, 1.0), descent=DescentSettings(others=others), frame=2)
    shapes = {mark.shape for mark in marks_of(shown, "descent") if isinstance(mark, Dots)}
    assert len(shapes) == 3


def test_a_start_in_one_number_is_filled_up() -> None:
    shown = scene(start=(-1.0,))
    assert shown.results.trajectory is not None
    assert shown.results.trajectory.iterates[0].x == (-1.0, 1.0)


def test_the_reading_names_both_partial_derivatives_and_the_plane() -> None:
    shown = scene(plane=PlaneStudy(point=(2.0, -1.0), angle=0.0))
    reading = read_plane(shown, 0.01)
    assert reading is not None
    assert reading.partials == (
        "\\frac{\\partial f}{\\partial x} = 4.000",
        "\\frac{\\partial f}{\\partial y} = -20.000",
    )
    assert reading.slope_along.endswith("= 4.000")
    assert reading.plane == "z = 14 + 4\\,(x - 2) - 20\\,(y + 1)"
    assert plane_text(shown) == "z = 14 + 4*(x - 2) - 20*(y + 1)"


def test_the_reading_says_what_is_missing() -> None:
    outside = read_plane(scene("f(x, y) = ln(x y)", plane=PlaneStudy(point=(-1.0, 1.0))), 0.01)
    corner = read_plane(scene("f(x, y) = |x| + y", plane=PlaneStudy(point=(0.0, 1.0))), 0.01)
    flat = read_plane(scene(plane=PlaneStudy(point=(0.0, 0.0))), 0.01)
    assert outside is not None and "no value" in outside.sentence
    assert corner is not None and "no gradient" in corner.sentence
    assert flat is not None and "critical point" in flat.sentence


def test_the_legend_names_the_partial_derivative() -> None:
    shown = scene("g(u, v) = u v^2", plane=PlaneStudy(by=1))
    heads = [entry.short for entry in legend(shown)]
    assert heads == ["g(u, v)", "\\frac{\\partial g}{\\partial v}"]
    assert shown.axes == ("u", "v")
    assert math.isclose(float(shown.inputs.plane.angle), 30.0)


def test_critical_points_have_shapes_and_words() -> None:
    shown = scene("f(x, y) = x^4 + y^4 - 4 x y")
    marks = marks_of(shown, "critical")
    shapes = [mark.shape for mark in marks if isinstance(mark, Dots)]
    assert sorted(shapes) == ["circle", "circle", "cross"]
    words = {mark.latex for mark in marks if isinstance(mark, Label)}
    assert words == {"\\text{min}", "\\text{saddle}"}


def test_basins_are_an_image_with_a_mark_at_each_minimum() -> None:
    study = PlaneStudy(shown=frozenset({"basins"}))
    shown = scene("f(x, y) = (x^2 - 1)^2 + y^2", plane=study, learning_rate=0.05)
    raster, *dots = marks_of(shown, "basins")
    assert isinstance(raster, Raster)
    assert len(dots) == 2
    assert set(np.unique(raster.kinds)) <= set(raster.roles)
    # Each side of the ridge belongs to the minimum on its side.
    assert raster.kinds[37, 40] == 0
    assert raster.kinds[37, 80] == 1


def test_a_cross_section_is_not_joined_across_a_pole_or_a_jump() -> None:
    shown = scene("f(x, y) = 1/(x - 1) + floor(y)")
    along_x, along_y = cross_section(shown, 0), cross_section(shown, 1)
    assert along_x is not None
    assert along_y is not None
    line = next(mark for mark in along_x.marks if isinstance(mark, Polyline))
    x = line.points[:, 0]
    assert not ((x[:-1] < 1.0 - 1e-9) & (x[1:] > 1.0 + 1e-9)).any()
    line = next(mark for mark in along_y.marks if isinstance(mark, Polyline))
    assert np.nanmax(np.abs(np.diff(line.points[:, 1]))) < 1e-9
    ends = [mark for mark in along_y.marks if isinstance(mark, Dots) and mark.color == "f"]
    assert ends
