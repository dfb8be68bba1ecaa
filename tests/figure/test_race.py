"""The paths of many runs on the plot, and the parabola at the current point."""

from collections.abc import Callable

import numpy as np
import pytest
from msgspec.structs import replace

from plotter.calculus.differentiate import differentiate
from plotter.descent.objective import FunctionObjective
from plotter.drawing.theme import theme
from plotter.engine.stages import run_descents
from plotter.figure.marks import Dots, Label, Mark, Polyline, Walk
from plotter.figure.overlays.descent import Descent
from plotter.figure.overlays.parabola import Parabola, fitted_parabola
from plotter.figure.overlays.race import Race
from plotter.figure.path import LONG, points_of, walk
from plotter.figure.runs import RUN_STYLES, run_names
from plotter.figure.scene import Scene
from plotter.language.parse import read
from plotter.language.words import ENGLISH, Tongue, use_tongue
from plotter.model.descent_settings import MOST_RUNS, DescentSettings, RunSettings
from plotter.model.state import Inputs, Results, View
from plotter.numeric.viewport import Viewport

VIEW = Viewport(-3.0, 3.0, -1.0, 9.0)
OTHERS = (
    RunSettings("momentum", 0.05),
    RunSettings("adam", 0.3, start=(-2.5,)),
    RunSettings("adam", 0.1),
    RunSettings("newton", 1.0),
    RunSettings("rprop", 0.1),
)


def scene_of(text: str = "x^2", *, frame: int = 3, start: float = 2.0, **changes: object) -> Scene:
    definition = read(text)
    derivative = differentiate(definition.body, "x").after
    inputs = replace(Inputs(text=text, start=(start,), learning_rate=0.1), **changes)  # type: ignore[arg-type]
    runs = run_descents(FunctionObjective(definition.body, ("x",), {}), inputs)
    results = Results(
        inputs,
        definition=definition,
        derivative=derivative,
        trajectory=runs[0],
        trajectories=runs,
    )
    return Scene(inputs, View(viewport=VIEW, frame=frame), results)


def kinds(marks: tuple[Mark, ...] | list[Mark], kind: type | tuple[type, ...]) -> list:
    return [mark for mark in marks if isinstance(mark, kind)]


def test_every_run_has_a_color_a_marker_and_a_line_of_its_own():
    assert len(RUN_STYLES) == MOST_RUNS
    look = theme("print")
    for part in ("color", "shape", "line"):
        assert len({getattr(style, part) for style in RUN_STYLES}) == MOST_RUNS
    dashes = [look.dash(style.line or style.color) for style in RUN_STYLES]
    assert len(set(dashes)) == MOST_RUNS


def test_every_other_run_is_drawn_with_its_path_its_marker_and_its_name():
    scene = scene_of(descent=DescentSettings(others=OTHERS))
    marks = Race().marks(scene)
    for run, style in list(zip(scene.results.trajectories, RUN_STYLES, strict=True))[1:]:
        now = run.iterates[min(3, len(run.iterates) - 1)]
        heads = [dots for dots in kinds(marks, Dots) if dots.color == style.color]
        assert heads[-1].points.tolist() == [[now.x[0], now.f]]
        assert {dots.shape for dots in heads} == {style.shape}
        (way,) = [way for way in kinds(marks, Walk) if way.color == style.color]
        assert (way.line, way.shape, way.at) == (style.line, style.shape, now.step)
        assert way.points.tolist() == [[at.x[0], at.f] for at in run.iterates]
    assert "\\text{Adam, η = 0.3, from −2.5}" in {label.latex for label in kinds(marks, Label)}


def test_all_runs_are_at_the_same_step_of_one_timeline():
    scene = scene_of(frame=40, descent=DescentSettings(others=OTHERS[:1]))
    runs = scene.results.trajectories
    own = kinds(Descent().marks(scene), Dots)[-1]
    other = kinds(Race().marks(scene), Dots)[-1]
    assert own.points[0, 0] == runs[0].iterates[40].x[0]
    assert other.points[0, 0] == runs[1].iterates[40].x[0]


def test_a_single_run_is_no_race():
    assert Race().marks(scene_of()) == ()


def test_names_tell_only_what_differs():
    runs = scene_of(descent=DescentSettings(others=OTHERS)).results.trajectories
    assert run_names(runs) == (
        "Gradient descent",
        "Momentum",
        "Adam, η = 0.3, from −2.5",
        "Adam, η = 0.1, from 2",
        "Newton's method",
        "RProp",
    )


@pytest.mark.parametrize("rate", [0.001, 0.999, 1.0])
def test_a_long_path_shows_what_the_whole_path_shows(rate):
    """Every cell that the full path touches is touched by the thinned one, and nothing else."""
    tolerance = DescentSettings(gradient_tolerance=0.0)
    scene = scene_of(frame=0, steps=5000, learning_rate=rate, descent=tolerance)
    run = scene.results.trajectory
    assert run is not None
    for frame in (LONG, 777, 4999, 5000):
        way = walk(run, frame, VIEW, RUN_STYLES[0], 24)
        assert way.at == frame and way.seen is not None and way.moved is not None
        full = set(map(tuple, _cells(points_of(run)[1:frame])))
        seen = set(map(tuple, _cells(points_of(run)[way.seen[way.seen < frame]])))
        start = set(map(tuple, _cells(points_of(run)[:1])))  # that has the grip
        assert full <= seen <= full | start
        ends = np.concatenate((way.moved, way.moved + 1))
        drawn = set(map(tuple, _cells(points_of(run)[ends[ends < frame]])))
        assert full <= drawn | start


def test_a_run_that_oscillates_for_long_costs_no_more_than_two_points():
    still = DescentSettings(gradient_tolerance=0.0)
    scene = scene_of(steps=20_000, learning_rate=1.0, descent=still)
    run = scene.results.trajectory
    assert run is not None
    way = walk(run, 20_000, VIEW, RUN_STYLES[0], 24)
    assert way.seen is not None and len(way.seen) <= 2
    assert way.moved is not None and len(way.moved) <= 2


def _cells(points):
    raster = np.array([VIEW.width / 480, VIEW.height / 310])
    return np.floor((points - [VIEW.x_min, VIEW.y_min]) / raster).astype(int).tolist()


def test_the_parabola_has_the_value_slope_and_curvature_of_f():
    scene = scene_of("x^4/4 - x^2", frame=2, start=2.0, learning_rate=0.05)
    fitted = fitted_parabola(scene)
    assert fitted is not None and fitted.step == 2
    x = fitted.x
    assert fitted.y == pytest.approx(x**4 / 4 - x**2)
    assert fitted.slope == pytest.approx(x**3 - 2 * x)
    assert fitted.bend == pytest.approx(3 * x**2 - 2)
    around = np.array([x - 1e-3, x, x + 1e-3])
    assert fitted.at(around) == pytest.approx(around**4 / 4 - around**2, abs=1e-7)


def test_its_vertex_is_where_the_rate_that_it_names_leads():
    scene = scene_of("3x^2 - 2x", frame=0, start=1.0)
    (vertex,) = kinds(Parabola().marks(scene), Dots)
    assert vertex.points[0] == pytest.approx([1 / 3, -1 / 3])
    assert _label(Parabola().marks(scene)) == "\\eta = 1 / f''(x_{0}) = 0.167"
    (run,) = scene_of("3x^2 - 2x", start=1.0, learning_rate=1 / 6, steps=1).results.trajectories
    assert run.iterates[1].x[0] == pytest.approx(1 / 3)


def test_where_f_bends_down_it_says_that_there_is_no_minimum():
    scene = scene_of("-x^2 + x", frame=0, start=0.3)
    assert _label(Parabola().marks(scene)) == "\\text{no minimum: } f''(x_{0}) < 0"
    up = scene_of("-x^2 + x", frame=0, start=0.3, descent=DescentSettings(maximize=True))
    assert _label(Parabola().marks(up)) == "\\eta = -1 / f''(x_{0}) = 0.5"


def test_a_straight_line_has_no_vertex():
    marks = Parabola().marks(scene_of("2x + 1", frame=0, start=0.3))
    assert kinds(marks, Dots) == [] and len(kinds(marks, Polyline)) == 1


def _label(marks) -> str:
    (label,) = kinds(marks, Label)
    return label.latex


Draw = Callable[[Scene], tuple[Mark, ...]]


@pytest.mark.parametrize("draw", [Race().marks, Parabola().marks])
def test_nothing_is_drawn_while_the_text_is_wrong(draw: Draw):
    from plotter.language.problems import Problem

    scene = scene_of(descent=DescentSettings(others=OTHERS))
    wrong = replace(scene.results, problem=Problem("syntax", "", 0, 1))
    assert draw(replace(scene, results=wrong)) == ()


def test_names_have_letters_that_the_typeface_of_formulas_has() -> None:
    runs = scene_of(descent=replace(DescentSettings(), others=OTHERS)).results.trajectories
    use_tongue(Tongue(lambda text, _about: f"动量{text}"))
    try:
        assert "动" not in "".join(run_names(runs))
    finally:
        use_tongue(ENGLISH)
