import math
from typing import TypeVar

import numpy as np
import pytest
from msgspec.structs import replace

from plotter.figure.compose import compose
from plotter.figure.marks import CurveName, Dots, Handle, Label, Mark, Polyline, Segment, Walk
from plotter.figure.overlays import OVERLAYS, Overlay
from plotter.figure.scene import Scene
from plotter.language.definition import Definition
from plotter.language.problems import Problem
from plotter.language.tree import Call, Divide, Symbol, number
from plotter.model.state import Inputs, Results, View
from plotter.numeric.curve import Curve
from plotter.numeric.viewport import Viewport

PROBLEM = Problem("syntax", "This parenthesis is still open.", 3, 4)

Kind = TypeVar("Kind", bound=Mark)


def overlay(name: str) -> Overlay:
    return next(entry for entry in OVERLAYS if entry.name == name)


def of_kind(marks: tuple[Mark, ...], kind: type[Kind]) -> list[Kind]:
    return [mark for mark in marks if isinstance(mark, kind)]


@pytest.mark.parametrize("entry", OVERLAYS, ids=lambda entry: entry.name)
class TestEveryOverlay:
    def test_survives_when_nothing_is_computed(self, entry: Overlay, empty_scene: Scene) -> None:
        assert entry.marks(empty_scene) == ()

    def test_survives_a_problem(self, entry: Overlay, first_scene: Scene) -> None:
        results = replace(first_scene.results, problem=PROBLEM)
        marks = entry.marks(replace(first_scene, results=results))
        assert all(getattr(mark, "color", "") == "dimmed" for mark in marks)

    def test_survives_a_function_of_two_variables(self, entry: Overlay, first_scene: Scene) -> None:
        definition = Definition("x y", Symbol("x"), variables=("x", "y"))
        inputs = replace(first_scene.inputs, start=(1.0, 2.0))
        results = replace(first_scene.results, definition=definition, curves={})
        marks = entry.marks(Scene(inputs, first_scene.view, results))
        assert of_kind(marks, Segment) == []

    def test_reads_fields_that_exist(self, entry: Overlay) -> None:
        known = {name for part in (Inputs, View, Results) for name in part.__struct_fields__}
        assert entry.reads <= known

    def test_has_words_for_the_menu(self, entry: Overlay) -> None:
        assert entry.label[0].isupper()
        assert entry.name == entry.name.lower()


def test_names_are_unique() -> None:
    assert len({entry.name for entry in OVERLAYS}) == len(OVERLAYS)


def test_branches_become_one_line_with_the_pen_lifted_between(first_scene: Scene) -> None:
    branches = (np.array([[0.0, 1.0], [1.0, 2.0]]), np.array([[2.0, 3.0], [3.0, 4.0]]))
    curve = Curve(branches, holes=((1.5, 2.5),), closed_ends=((2.0, 3.0),), poles=(1.5, 99.0))
    results = replace(first_scene.results, curves={"f": curve})
    marks = overlay("f").marks(replace(first_scene, results=results))
    (line,) = of_kind(marks, Polyline)
    assert np.isnan(line.points).all(axis=1).tolist() == [False, False, True, False, False]
    assert [dots.filled for dots in of_kind(marks, Dots)] == [False, True]
    (asymptote,) = of_kind(marks, Segment)
    assert asymptote.start[0] == asymptote.end[0] == 1.5
    assert len(of_kind(marks, CurveName)) == 1


def test_the_tangent_touches_with_the_slope_of_the_derivative(first_scene: Scene) -> None:
    marks = (*overlay("tangent").marks(first_scene), *overlay("height").marks(first_scene))
    x = first_scene.inputs.tangent_x
    value, slope = x**2 * math.exp(x), (x**2 + 2 * x) * math.exp(x)
    line, guide = (
        next(mark for mark in of_kind(marks, Segment) if mark.color == color)
        for color in ("tangent", "derivative")
    )
    (x1, y1), (x2, y2) = line.start, line.end
    assert (y2 - y1) / (x2 - x1) == pytest.approx(slope)
    assert y1 + slope * (x - x1) == pytest.approx(value)
    assert guide.end == pytest.approx((x, slope))
    (handle,) = of_kind(marks, Handle)
    assert handle.position == pytest.approx((x, value))
    (dot,) = of_kind(marks, Dots)
    assert dot.filled
    assert dot.points.tolist() == [pytest.approx([x, slope])]


def test_without_f_prime_shown_there_is_no_guide_to_it(first_scene: Scene) -> None:
    inputs = replace(first_scene.inputs, shown=frozenset({"f", "tangent"}))
    assert overlay("height").marks(replace(first_scene, inputs=inputs)) == ()


def scene_of_absolute_value(x: float) -> Scene:
    absolute = Call("abs", (Symbol("x"),))
    inputs = Inputs(tangent_x=x)
    results = Results(
        inputs,
        definition=Definition("|x|", absolute),
        derivative=Divide(Symbol("x"), absolute),
    )
    return Scene(inputs, View(), results)


def test_at_a_corner_only_the_grip_remains() -> None:
    marks = overlay("tangent").marks(scene_of_absolute_value(0.0))
    assert [type(mark) for mark in marks] == [Handle]
    assert len(overlay("tangent").marks(scene_of_absolute_value(0.5))) > 1


def test_where_f_has_no_value_the_grip_waits_muted_on_the_axis() -> None:
    inputs = Inputs(tangent_x=-2.0)
    logarithm = Call("ln", (Symbol("x"),))
    derivative = Divide(number(1), Symbol("x"))
    results = Results(inputs, definition=Definition("ln x", logarithm), derivative=derivative)
    (handle,) = of_kind(overlay("tangent").marks(Scene(inputs, View(), results)), Handle)
    assert handle.position == (-2.0, 0.0)
    assert handle.color == "dimmed"


def test_the_arrow_of_descent_is_the_update_itself(descent_scene: Scene) -> None:
    marks = overlay("descent").marks(descent_scene)
    (arrow,) = [mark for mark in of_kind(marks, Segment) if mark.arrow]
    assert descent_scene.results.trajectory is not None
    here, after = descent_scene.results.trajectory.iterates[2:4]
    assert arrow.start[0] == pytest.approx(here.x[0])
    assert arrow.end[0] == pytest.approx(after.x[0])
    assert arrow.start[1] == arrow.end[1]
    assert "x_{2}" in " ".join(label.latex for label in of_kind(marks, Label))


def test_the_path_goes_up_to_the_step_under_the_cursor(descent_scene: Scene) -> None:
    view = replace(descent_scene.view, frame=4)
    marks = overlay("descent").marks(replace(descent_scene, view=view))
    (walk,) = of_kind(marks, Walk)
    assert walk.at == 4
    assert walk.points[:5].tolist() == [[2 * 0.5**k, 4 * 0.25**k] for k in range(5)]


def test_the_step_is_called_by_its_formula_only_where_it_is_one(descent_scene: Scene) -> None:
    def words(scene: Scene) -> str:
        return " ".join(label.latex for label in of_kind(overlay("descent").marks(scene), Label))

    assert "-\\eta\\,f'(x_{2}) = -0.25" in words(descent_scene)
    trajectory = descent_scene.results.trajectory
    assert trajectory is not None
    other = replace(trajectory, optimizer="adam", settings={"learning_rate": 0.1})
    results = replace(descent_scene.results, trajectory=other)
    assert "\\Delta x_{2} = -0.25" in words(replace(descent_scene, results=results))


def test_without_room_below_the_step_is_drawn_above(descent_scene: Scene) -> None:
    tight = replace(descent_scene.view, viewport=Viewport(-3.0, 3.0, -0.05, 5.0))
    marks = overlay("descent").marks(replace(descent_scene, view=tight))
    (arrow,) = [mark for mark in of_kind(marks, Segment) if mark.arrow]
    assert arrow.start[1] > 0.25
    anchors = {label.latex: label.anchor for label in of_kind(marks, Label)}
    assert anchors.pop("x_{2}") == "bottom"
    assert sorted(anchors.values()) == ["right", "top"]


@pytest.mark.parametrize("frame", [-3, 0, 99])
def test_a_frame_outside_the_run_shows_its_nearest_step(descent_scene: Scene, frame: int) -> None:
    view = replace(descent_scene.view, frame=frame)
    marks = overlay("descent").marks(replace(descent_scene, view=view))
    assert [handle.name for handle in of_kind(marks, Handle)] == ["start"]


def test_only_stale_overlays_are_made_again(first_scene: Scene) -> None:
    before = compose(first_scene)
    assert set(before) == {"f", "derivative", "tangent", "height"}
    moved = replace(first_scene, inputs=replace(first_scene.inputs, tangent_x=0.1))
    after = compose(moved, before, frozenset({"tangent_x"}))
    assert after["f"] is before["f"]
    assert after["derivative"] is before["derivative"]
    assert after["tangent"] != before["tangent"]


def test_hidden_overlays_have_no_marks(first_scene: Scene) -> None:
    before = compose(first_scene)
    inputs = replace(first_scene.inputs, shown=frozenset({"f", "guides"}))
    after = compose(replace(first_scene, inputs=inputs), before, frozenset({"shown"}))
    assert set(after) == {"f", "guides"}
    assert after["guides"]


def test_a_curve_that_waits_for_its_certificate_is_faint_only_when_it_is_late(
    first_scene: Scene,
) -> None:
    curves = {name: replace(c, provisional=True) for name, c in first_scene.results.curves.items()}

    def opacity(*, overdue: bool) -> list[float]:
        results = replace(first_scene.results, curves=curves, overdue=overdue)
        marks = compose(replace(first_scene, results=results))
        lines = [mark for name in ("f", "derivative") for mark in marks[name]]
        return [line.opacity for line in lines if isinstance(line, Polyline)]

    assert opacity(overdue=False) == [1.0, 1.0]
    assert opacity(overdue=True) == [0.5, 0.5]
