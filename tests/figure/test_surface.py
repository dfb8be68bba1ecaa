"""The surface in three dimensions: projection, what hides what, what stands at the point."""

import math

import numpy as np
import pytest
from msgspec.structs import replace

from plotter.engine.still import still_scene
from plotter.figure.animations import animation_named, possible
from plotter.figure.marks import Dots, Facets, Handle, Label, Polyline, Segment
from plotter.figure.scene import Scene
from plotter.figure.surface.camera import Camera
from plotter.figure.surface.picture import SurfacePicture, surface_picture
from plotter.figure.surface.relief import Relief, relief
from plotter.language.problems import Problem
from plotter.model.plane_study import PlaneStudy
from plotter.model.state import Inputs, Lens, View
from plotter.model.surface_view import HIGHEST, LOWEST, SurfaceView
from plotter.numeric.viewport import Viewport

SQUARE = Viewport(-2.0, 2.0, -2.0, 2.0)


def scene(
    text: str, *, point: tuple[float, float] = (1.0, 0.5), azimuth: float = -60.0,
    elevation: float = 30.0, lens: Lens = "tangent", frame: int = 0,
) -> Scene:  # fmt: skip
    inputs = Inputs(text=text, plane=PlaneStudy(point=point), start=(1.5, 1.0), learning_rate=0.05)
    view = View(
        viewport=SQUARE, lens=lens, frame=frame, surface=SurfaceView(True, azimuth, elevation)
    )
    return still_scene(inputs, view, (800, 600))


def relief_of(shown: Scene) -> Relief:
    found = relief(shown)
    assert found is not None
    return found


def picture_of(shown: Scene) -> SurfacePicture:
    found = surface_picture(shown)
    assert found is not None
    return found


@pytest.mark.parametrize("azimuth", [-170.0, -60.0, 0.0, 45.0, 120.0])
@pytest.mark.parametrize("elevation", [5.0, 30.0, 90.0])
def test_the_camera_keeps_lengths_and_handedness(azimuth: float, elevation: float) -> None:
    camera = Camera.of(SurfaceView(True, azimuth, elevation))
    assert camera.axes.T @ camera.axes == pytest.approx(np.eye(3))
    assert np.linalg.det(camera.axes) == pytest.approx(1.0)
    half = np.array([1.7, 1.0, 0.62])
    width, height = camera.extent(half)
    corners = np.array([(x, y, z) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)]) * half
    drawn = np.abs(camera.project(corners))
    assert (drawn <= np.array([width, height]) + 1e-9).all()


def test_from_above_the_picture_is_the_plane() -> None:
    camera = Camera.of(SurfaceView(True, -90.0, 90.0))
    points = np.array([(0.3, -0.7, 0.5), (-0.2, 0.4, -0.1)])
    assert camera.project(points) == pytest.approx(points[:, :2])


@pytest.mark.parametrize("azimuth", [-150.0, -90.0, -60.0, 0.0, 33.0, 90.0, 179.0])
def test_faces_are_painted_from_behind(azimuth: float) -> None:
    shown = scene("f(x, y) = sin(2x) cos(2y)", azimuth=azimuth)
    picture = picture_of(shown)
    toward = Camera.of(shown.view.surface).toward[:2]
    depths = picture.mesh.ground.mean(axis=1) @ toward
    # Two faces that overlap in the picture: the one painted later is nearer to the eye.
    low, high = picture.mesh.corners.min(axis=1), picture.mesh.corners.max(axis=1)
    random = np.random.default_rng(3)
    compared = 0
    for first, second in random.integers(0, len(depths), (20_000, 2)):
        first, second = sorted((int(first), int(second)))
        overlap = (low[first] < high[second]).all() and (low[second] < high[first]).all()
        if first != second and overlap:
            assert depths[second] > depths[first] - 0.1
            compared += 1
    assert compared > 20


def test_a_hill_hides_what_lies_behind_it_and_nothing_else() -> None:
    shown = scene("f(x, y) = 4 e^(-4(x^2 + y^2))", azimuth=-90.0, elevation=10.0)
    found = relief_of(shown)
    toward = Camera.of(shown.view.surface).toward
    places = np.array([(0.0, 1.0), (0.0, -1.0), (1.8, 1.0), (0.0, 0.0)])
    points = found.on_surface(places)
    assert found.hidden(points, toward).tolist() == [True, False, False, False]


def test_from_straight_above_nothing_is_hidden() -> None:
    shown = scene("f(x, y) = sin(3x) cos(3y)", elevation=90.0)
    found = relief_of(shown)
    places = np.random.default_rng(1).uniform(-2, 2, (300, 2))
    hidden = found.hidden(found.on_surface(places), Camera.of(shown.view.surface).toward)
    assert not hidden.any()


@pytest.mark.parametrize("place", [(0.0, 0.0), (1.2, -1.4), (-0.6, 0.9), (0.31, -0.77)])
def test_pointing_at_the_surface_finds_the_place(place: tuple[float, float]) -> None:
    shown = scene("f(x, y) = (x^2 - y^2)/3")
    found, camera = relief_of(shown), Camera.of(shown.view.surface)
    at = camera.project(found.on_surface(np.array([place])))[0]
    assert picture_of(shown).mesh.place_at((at[0], at[1])) == pytest.approx(place, abs=0.02)


def test_beside_the_surface_there_is_no_place() -> None:
    assert picture_of(scene("f(x, y) = x y")).mesh.place_at((9.0, 9.0)) is None


def test_the_edge_of_the_domain_is_no_saw() -> None:
    found = relief_of(scene("f(x, y) = sqrt(3 - x^2 - y^2)"))
    nodes = found.nodes.reshape(-1, 3)
    known = nodes[np.isfinite(nodes).all(axis=1)]
    assert known[:, 2] == pytest.approx(np.sqrt(np.maximum(3 - (known[:, :2] ** 2).sum(1), 0)))
    on_edge = np.hypot(known[:, 0], known[:, 1]) > math.sqrt(3) - 3e-3
    assert np.count_nonzero(on_edge) > 60


def test_no_face_stands_in_a_jump() -> None:
    found = relief_of(scene("f(x, y) = floor(x) + 0 y"))
    nodes = found.nodes
    heights = np.stack((nodes[:-1, :-1, 2], nodes[1:, 1:, 2]))
    kept = np.isfinite(heights).all(axis=0)
    assert kept.any()
    assert np.ptp(heights[:, kept], axis=0).max() == 0


def test_far_heights_leave_the_box() -> None:
    found = relief_of(scene("f(x, y) = 1/(x^2 + y^2)"))
    assert found.high < 50
    assert np.nanmax(found.nodes[..., 2]) == pytest.approx(found.high, rel=1e-2)


def test_a_constant_has_a_picture() -> None:
    assert picture_of(scene("f(x, y) = 3 + 0x y")).mesh.corners.size


def test_without_values_there_is_none() -> None:
    assert surface_picture(scene("f(x, y) = ln(x^2 + y^2 - 10000)")) is None


class TestAtThePoint:
    def test_plane_arrows_and_grip(self) -> None:
        marks = picture_of(scene("f(x, y) = x^2 + y^2")).marks
        assert [mark.name for mark in marks if isinstance(mark, Handle)] == ["point", "start"]
        planes = [mark for mark in marks if isinstance(mark, Facets) and mark.color == "tangent"]
        assert len(planes) == 1
        arrows = [mark.color for mark in marks if isinstance(mark, Segment) and mark.arrow]
        assert arrows.count("derivative") == 2
        assert arrows.count("secant") == 2

    def test_the_gradient_leads_upward_in_the_tangent_plane(self) -> None:
        shown = scene("f(x, y) = x^2 + 3 y", point=(1.0, 0.5), elevation=5.0)
        marks = picture_of(shown).marks
        arrow = next(
            mark for mark in marks
            if isinstance(mark, Segment) and mark.color == "derivative" and mark.opacity == 1.0
        )  # fmt: skip
        found, camera = relief_of(shown), Camera.of(shown.view.surface)
        start = found.boxed(np.array([(1.0, 0.5, 2.5)]))
        ahead = found.boxed(np.array([(1.0 + 0.2, 0.5 + 0.3, 2.5 + 0.2 * 2 + 0.3 * 3)]))
        along = camera.project(ahead - start)[0]
        drawn = np.subtract(arrow.end, arrow.start)
        assert along[0] * drawn[1] - along[1] * drawn[0] == pytest.approx(0.0, abs=1e-9)
        assert along @ drawn > 0

    def test_hidden_overlays_are_not_drawn(self) -> None:
        shown = scene("f(x, y) = x^2 + y^2")
        plane = replace(shown.inputs.plane, shown=frozenset({"contours"}))
        marks = picture_of(replace(shown, inputs=replace(shown.inputs, plane=plane))).marks
        assert not any(isinstance(mark, (Handle, Segment)) for mark in marks)

    def test_at_a_place_without_value_there_is_only_the_surface(self) -> None:
        marks = picture_of(scene("f(x, y) = sqrt(1 - x^2 - y^2)", point=(1.5, 1.0))).marks
        grips = [mark.name for mark in marks if isinstance(mark, Handle)]
        assert "point" not in grips


def test_a_path_lies_on_the_surface() -> None:
    shown = scene("f(x, y) = x^2 + y^2", lens="descent", frame=5)
    found, camera = relief_of(shown), Camera.of(shown.view.surface)
    run = shown.results.trajectories[0]
    expected = camera.project(found.on_surface(np.array([run.iterates[5].x])))[0]
    dots = [mark for mark in picture_of(shown).marks if isinstance(mark, Dots)]
    here = [mark for mark in dots if mark.color == "path" and mark.diameter > 10]
    assert here[0].points[0] == pytest.approx(expected, abs=0.01)


def test_a_problem_leaves_the_bare_surface() -> None:
    shown = scene("f(x, y) = x^2 + y^2")
    results = replace(shown.results, problem=Problem("syntax", "wrong", 0, 1))
    marks = picture_of(replace(shown, results=results)).marks
    assert any(isinstance(mark, Facets) for mark in marks)
    assert not any(isinstance(mark, Handle) for mark in marks)


def test_the_axes_are_named_and_numbered() -> None:
    labels = [
        mark for mark in picture_of(scene("g(u, v) = u + v")).marks if isinstance(mark, Label)
    ]
    texts = [mark.latex for mark in labels]
    assert {"u", "v", "z"} <= set(texts)
    assert texts.count("0") >= 3


def test_contours_lie_on_it_at_their_heights() -> None:
    shown = scene("f(x, y) = x + y", elevation=5.0, azimuth=-45.0)
    lines = [
        mark for mark in picture_of(shown).marks
        if isinstance(mark, Polyline) and mark.color == "contour"
    ]  # fmt: skip
    assert lines


def test_the_turn_ends_where_it_began() -> None:
    shown = scene("f(x, y) = x y")
    turn = animation_named("turn")
    assert turn in possible(shown)
    whole = turn.scene(shown, 1.0).view.surface
    assert math.cos(math.radians(whole.azimuth)) == pytest.approx(math.cos(math.radians(-60)))
    assert turn.scene(shown, 0.5).view.surface.azimuth == pytest.approx(120.0)
    flat = replace(shown, view=replace(shown.view, surface=SurfaceView()))
    assert turn not in possible(flat)


def test_the_sweep_moves_the_point_of_a_plane() -> None:
    shown = scene("f(x, y) = x y")
    assert animation_named("secant") not in possible(shown)
    swept = animation_named("sweep").scene(shown, 0.75)
    assert swept.inputs.plane.point == (1.0, 0.5)
    assert {"level", "gradient"} <= swept.inputs.plane.shown


def test_a_turn_stays_in_its_bounds() -> None:
    view = SurfaceView(azimuth=170.0)
    assert view.turned(20.0, 100.0) == (-170.0, HIGHEST)
    assert view.turned(0.0, -100.0) == (170.0, LOWEST)
    assert SurfaceView(elevation=91.0).mistake()
    assert SurfaceView(azimuth=math.inf).mistake()
    assert view.mistake() is None


@pytest.mark.parametrize("text", ["f(x, y) = 1/(x - y)", "f(x, y) = 1/(x + 2y - 0.3)"])
def test_along_a_line_of_poles_the_surface_ends_at_one_height(text: str) -> None:
    found = relief_of(scene(text))
    nodes = found.nodes
    whole = np.isfinite(nodes[..., 2])
    inner = np.pad(whole, 1, constant_values=True)
    around = inner[:-2, 1:-1] & inner[2:, 1:-1] & inner[1:-1, :-2] & inner[1:-1, 2:]
    rim = nodes[whole & ~around][:, 2]
    size = found.high - found.low
    assert len(rim) > 60
    assert np.minimum(rim - found.low, found.high - rim).max() < 0.02 * size
