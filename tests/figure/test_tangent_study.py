"""What is drawn at a point of the curve, from real functions and without Qt."""

import math
from collections.abc import Sequence
from typing import TypeVar

import numpy as np
import pytest
from msgspec.structs import replace

from plotter.engine import stages
from plotter.figure.marks import Band, Dots, Handle, Label, Mark, Polyline, Segment
from plotter.figure.overlays import OVERLAYS
from plotter.figure.panes import panes_of
from plotter.figure.quotient import limits, written_out
from plotter.figure.reading import line_text, read_tangent
from plotter.figure.scene import Scene
from plotter.figure.touch import bend, touch
from plotter.model.state import Inputs, Results, View
from plotter.model.tangent_study import PinnedTangent, TangentStudy
from plotter.numeric.constant import constant_value
from plotter.numeric.viewport import Viewport

VIEW = Viewport(-3.0, 3.0, -2.0, 3.0)
Kind = TypeVar("Kind", bound=Mark)


def scene_of(text: str, x: float, study: TangentStudy | None = None) -> Scene:
    """A function with its tangent at x, everything computed as in the window."""
    definition = stages.parse(text)
    derivation = stages.derive(definition)
    window = stages.Window(VIEW, (600, 500))
    curves = stages.sample_curves(definition, derivation, {}, window, certified=False)
    inputs = Inputs(text=text, tangent_x=x, tangent_study=study or TangentStudy())
    results = Results(
        inputs,
        definition=definition,
        derivation=derivation,
        derivative=derivation.after,
        curves=curves,
    )
    return Scene(inputs, View(viewport=VIEW), results)


def marks_of(name: str, scene: Scene) -> tuple[Mark, ...]:
    return next(entry for entry in OVERLAYS if entry.name == name).marks(scene)


def of_kind(marks: Sequence[Mark], kind: type[Kind]) -> list[Kind]:
    return [mark for mark in marks if isinstance(mark, kind)]


def slope_of(line: Segment) -> float:
    (x1, y1), (x2, y2) = line.start, line.end
    return (y2 - y1) / (x2 - x1)


@pytest.mark.parametrize(
    ("text", "x", "left", "right", "kind"),
    [
        ("|x|", 0.0, -1.0, 1.0, "corner"),
        ("x^(1/3)", 0.0, math.inf, math.inf, "vertical tangent"),
        ("sqrt(|x|)", 0.0, -math.inf, math.inf, "vertical tangent"),
        ("floor(x)", 1.0, None, 0.0, "jump"),
        ("sqrt(1 - x^2)", 1.0, -math.inf, None, "edge of the domain"),
        ("(x^2 - 1)/(x - 1)", 1.0, None, None, "hole"),
        ("ln x", -1.0, None, None, "undefined"),
    ],
)
def test_what_touches_where_there_is_no_derivative(
    text: str, x: float, left: float | None, right: float | None, kind: str
) -> None:
    found = touch(scene_of(text, x))
    assert found.slope is None
    assert (found.left, found.right) == (left, right)
    assert found.why is not None
    assert found.why.kind == kind


def test_a_corner_has_a_half_line_on_each_side() -> None:
    scene = scene_of("|x|", 0.0)
    left, right = of_kind(marks_of("one_sided", scene), Segment)
    assert slope_of(left) == pytest.approx(-1.0)
    assert slope_of(right) == pytest.approx(1.0)
    assert left.end[0] < 0 < right.end[0]
    assert of_kind(marks_of("tangent", scene), Segment) == []


def test_the_tangent_stands_upright_where_it_is_vertical() -> None:
    scene = scene_of("x^(1/3)", 0.0)
    (line,) = of_kind(marks_of("tangent", scene), Segment)
    assert line.start[0] == line.end[0] == 0.0
    assert marks_of("one_sided", scene) == ()
    (normal,) = of_kind(marks_of("normal", scene), Segment)
    assert normal.start[1] == normal.end[1] == 0.0


def test_at_an_end_of_the_domain_half_a_line_goes_back_the_way_the_curve_came() -> None:
    (line,) = of_kind(marks_of("one_sided", scene_of("sqrt(1 - x^2)", 1.0)), Segment)
    assert line.start == (1.0, 0.0)
    assert line.end == (1.0, VIEW.y_max)


def test_a_smooth_point_has_no_one_sided_tangents() -> None:
    assert marks_of("one_sided", scene_of("x^2", 0.5)) == ()


@pytest.mark.parametrize("x", [-1.0, 0.3, 1.4])
def test_the_triangle_rises_by_slope_times_run(x: float) -> None:
    marks = marks_of("slope_triangle", scene_of("x^2", x))
    run, rise = of_kind(marks, Segment)
    across, up = run.end[0] - run.start[0], rise.end[1] - rise.start[1]
    assert up == pytest.approx(2 * x * across)
    assert len(of_kind(marks, Band)) == 1
    assert any("\\Delta y" in label.latex for label in of_kind(marks, Label))


def test_the_secant_goes_through_both_points() -> None:
    marks = marks_of("secant", scene_of("x^2", 0.5, TangentStudy(h=-1.5)))
    line = of_kind(marks, Segment)[0]
    assert slope_of(line) == pytest.approx(0.5 + -1.0)
    (handle,) = of_kind(marks, Handle)
    assert handle.position == pytest.approx((-1.0, 1.0))


def test_the_quotient_stands_at_the_second_point() -> None:
    for h, anchor, value in ((1.0, "left", "2.000"), (-0.75, "bottom", "0.250")):
        marks = marks_of("secant", scene_of("x^2", 0.5, TangentStudy(h=h)))
        label = next(mark for mark in of_kind(marks, Label) if "frac" in mark.latex)
        assert label.latex == f"\\frac{{\\Delta f}}{{h}} = {value}"
        assert label.position == (0.5 + h, (0.5 + h) ** 2)
        assert label.anchor == anchor


def test_a_second_point_without_a_value_waits_on_the_axis() -> None:
    (handle,) = marks_of("secant", scene_of("ln x", 1.0, TangentStudy(h=-2.0)))
    assert isinstance(handle, Handle)
    assert handle.color == "dimmed"


def test_the_trace_follows_the_derivative_over_the_stretches_passed() -> None:
    study = TangentStudy(traced=((-1.0, -0.5), (0.2, 0.7)))
    marks = marks_of("trace", scene_of("x^2", 0.7, study))
    points = np.concatenate([line.points for line in of_kind(marks, Polyline)])
    assert points[:, 1] == pytest.approx(2 * points[:, 0], abs=1e-9)
    assert points[:, 0].min() == pytest.approx(-1.0)
    assert points[:, 0].max() == pytest.approx(0.7)
    assert not np.any((points[:, 0] > -0.5) & (points[:, 0] < 0.2))
    (pen,) = of_kind(marks, Dots)
    assert pen.points.tolist() == [pytest.approx([0.7, 1.4])]


def test_the_normal_is_perpendicular() -> None:
    scene = scene_of("x^2", 0.5)
    (tangent,) = of_kind(marks_of("tangent", scene), Segment)
    (normal,) = of_kind(marks_of("normal", scene), Segment)
    assert slope_of(tangent) * slope_of(normal) == pytest.approx(-1.0)


def test_the_osculating_circle_of_a_parabola() -> None:
    marks = marks_of("osculating_circle", scene_of("x^2", 0.0))
    (line,) = of_kind(marks, Polyline)
    assert np.hypot(line.points[:, 0], line.points[:, 1] - 0.5) == pytest.approx(0.5)
    near = np.abs(line.points[:, 0]) < 0.05
    low = near & (line.points[:, 1] < 0.5)
    assert line.points[low, 1] == pytest.approx(line.points[low, 0] ** 2, abs=1e-4)


def test_a_straight_line_has_no_osculating_circle() -> None:
    assert bend(scene_of("2x + 1", 0.3)) == 0.0
    assert marks_of("osculating_circle", scene_of("2x + 1", 0.3)) == ()


def test_pinned_tangents_are_told_apart_by_their_letters() -> None:
    study = TangentStudy(pinned=(PinnedTangent("A", -1.0), PinnedTangent("B", 0.5)))
    marks = marks_of("pinned", scene_of("x^2", 2.0, study))
    assert [slope_of(line) for line in of_kind(marks, Segment)] == pytest.approx([-2.0, 1.0])
    assert [label.latex for label in of_kind(marks, Label)] == ["\\mathrm{A}", "\\mathrm{B}"]


def test_an_exact_place_stays_exact_in_the_read_out() -> None:
    study = TangentStudy(x_text="pi/6")
    reading = read_tangent(scene_of("sin x", math.pi / 6, study), 0.01)
    assert reading.place == "x = \\frac{\\pi}{6} \\approx 0.524"
    assert reading.point.startswith("f(\\frac{\\pi}{6}) = \\frac{1}{2}")
    assert reading.slope.endswith("0.866")
    assert reading.angle == "40.9^\\circ"


def test_the_exact_place_is_forgotten_when_the_point_moves_on() -> None:
    reading = read_tangent(scene_of("sin x", 0.5, TangentStudy(x_text="pi/6")), 0.01)
    assert reading.place == "x = 0.5"


def test_the_line_in_two_forms() -> None:
    scene = scene_of("x^2", -0.75)
    reading = read_tangent(scene, 0.01)
    assert reading.slope == "f'(-0.75) = -\\frac{3}{2} = -1.500"
    assert reading.line == "y = -\\frac{3}{2}\\,x - \\frac{9}{16}"
    assert reading.point_slope == "y - \\frac{9}{16} = -\\frac{3}{2}\\,(x + 0.75)"
    assert read_tangent(scene_of("sin x", 0.5), 0.01).point_slope == (
        "y - 0.479 = 0.878\\,(x - 0.5)"
    )
    assert line_text(scene) == "y = -1.5*x - 0.5625"


@pytest.mark.parametrize(
    ("text", "x", "line"),
    [
        ("7x/4 - 2", 0.3, "y = \\frac{7}{4}\\,x - 2"),
        ("x + 1/3", 0.5, "y = x + \\frac{1}{3}"),
        ("-x - 1/3", 0.5, "y = -x - \\frac{1}{3}"),
        ("x/7", 0.5, "y = \\frac{1}{7}\\,x"),
        ("5/2", 0.5, "y = \\frac{5}{2}"),
        ("2x + 1", 0.5, "y = 2.000\\, x + 1.000"),
        ("sin x", 0.5, "y = 0.878\\, x + 0.041"),
    ],
)
def test_the_line_is_exact_where_it_is_known_so(text: str, x: float, line: str) -> None:
    assert read_tangent(scene_of(text, x), 0.01).line == line


def test_limit_and_pinned_slopes_are_fractions_where_they_are() -> None:
    assert limits(scene_of("x^3", 0.5)) == ("h \\to 0: f'(0.5) = \\frac{3}{4} = 0.750",)
    assert limits(scene_of("|x|/3", 0.0)) == (
        "h \\to 0^{-}: -\\frac{1}{3} \\approx -0.333",
        "h \\to 0^{+}: \\frac{1}{3} \\approx 0.333",
    )


def shown(scene: Scene, *names: str) -> Scene:
    return replace(scene, inputs=replace(scene.inputs, shown=scene.inputs.shown | {*names}))


@pytest.mark.parametrize(
    ("text", "x", "normal"),
    [
        ("x^2", 0.25, "y = -2\\,x + \\frac{9}{16}"),
        ("x^2", 1.5, "y = -\\frac{1}{3}\\,x + \\frac{11}{4}"),
        ("x^2", 0.0, "x = 0"),
        ("x^(1/3)", 0.0, "y = 0.000"),
        ("sin x", 0.5, "y = -1.139\\, x + 1.049"),
        ("|x|", 0.0, ""),
        ("ln x", -1.0, ""),
    ],
)
def test_the_normal_is_read_off(text: str, x: float, normal: str) -> None:
    scene = scene_of(text, x)
    assert read_tangent(scene, 0.01).normal == ""
    assert read_tangent(shown(scene, "normal"), 0.01).normal == normal


def test_radius_and_center_of_the_circle_are_read_off() -> None:
    scene = shown(scene_of("x^2 / 2", 0.5), "osculating_circle")
    assert read_tangent(scene, 0.01).circle == "r = 1.398,\\; M = (-0.125,\\; 1.375)"
    straight = shown(scene_of("2x + 1", 0.5), "osculating_circle")
    assert read_tangent(straight, 0.01).circle == ""


@pytest.mark.parametrize(
    ("text", "typed", "kind", "left", "right"),
    [
        ("|sin x|", "pi", "corner", -1.0, 1.0),
        ("|3x - 0.3|", "0.1", "corner", -3.0, 3.0),
        ("sqrt(sin x)", "pi", "edge of the domain", -math.inf, None),
        ("tan x", "pi/2", "pole", None, None),
        ("cot x", "pi", "pole", None, None),
    ],
)
def test_rounding_hides_no_corner_and_no_pole(
    text: str, typed: str, kind: str, left: float | None, right: float | None
) -> None:
    scene = scene_of(text, constant_value(typed), TangentStudy(x_text=typed))
    found = touch(scene)
    assert found.slope is None
    assert found.why is not None
    assert found.why.kind == kind
    assert (found.y is None) is (kind == "pole")
    assert (found.left, found.right) == (
        pytest.approx(left) if left is not None else None,
        pytest.approx(right) if right is not None else None,
    )


@pytest.mark.parametrize(
    ("text", "x"),
    [
        ("x^2 sin(1/x)", 1e-3),
        ("(1 - cos x)/x", 1e-7),
        ("1/x", 1e-9),
        ("sqrt x", 1e-12),
        ("tanh(1e6 x)", 1e-7),
        ("x^(5/3)", 1e-9),
        ("|x|", 1e-9),
    ],
)
def test_a_steep_or_noisy_slope_is_still_one(text: str, x: float) -> None:
    assert touch(scene_of(text, x)).slope is not None


def test_the_sentence_names_the_place_as_it_was_typed() -> None:
    scene = scene_of("|sin x|", math.pi, TangentStudy(x_text="pi"))
    assert read_tangent(scene, 0.01).sentence.startswith(
        "No derivative at x = π: the slopes are −1"
    )
    assert written_out(scene, 0.01).startswith("\\frac{f(\\pi + 1) - f(\\pi)}{1}")


def test_the_quotient_is_a_fraction_where_it_is_one() -> None:
    text = written_out(scene_of("x^3 - 3x", 1.5, TangentStudy(h=-1.0)), 0.01)
    assert text.endswith("= \\frac{1}{4} = 0.250")
    assert written_out(scene_of("|x|", 0.0, TangentStudy(h=1.5)), 0.01).endswith("{1.5} = 1.000")
    assert written_out(scene_of("sin x", 0.5, TangentStudy(h=1.0)), 0.01).endswith("\\approx 0.518")


def test_a_cusp_is_called_one() -> None:
    assert "cusp" in read_tangent(scene_of("sqrt(|x|)", 0.0), 0.01).sentence


def test_both_slopes_are_read_off_at_a_corner() -> None:
    reading = read_tangent(scene_of("|x|", 0.0), 0.01)
    assert reading.left[0] == "f'_{-}(0) = -1.000"
    assert reading.right[0] == "f'_{+}(0) = 1.000"
    assert "−1 on the left and 1 on the right" in reading.sentence


def test_stacked_plots_share_the_horizontal_axis() -> None:
    scene = scene_of("x^3", 0.5, TangentStudy(stacked=True))
    upper, lower = (part.scene for part in panes_of(scene))
    assert "derivative" not in upper.inputs.shown
    assert "f" not in lower.inputs.shown
    assert (lower.viewport.x_min, lower.viewport.x_max) == (VIEW.x_min, VIEW.x_max)
    steepest = 3 * VIEW.y_max ** (2 / 3)  # where x³ leaves the upper plot
    assert lower.viewport.y_min < 0 < steepest < lower.viewport.y_max < 1.3 * steepest
    (guide,) = of_kind(marks_of("height", upper), Segment)
    assert guide.end == (0.5, VIEW.y_min)
    grip = of_kind(marks_of("height", lower), Handle)[0]
    assert grip.position == pytest.approx((0.5, 0.75))


def test_the_lower_plot_keeps_the_heights_that_were_chosen_until_it_is_fitted() -> None:
    scene = scene_of("x^3", 0.5, TangentStudy(stacked=True))
    view = replace(scene.view, slopes=(-1.0, 2.0))
    fitted = panes_of(replace(scene, view=view))[1].scene.viewport
    assert (fitted.y_min, fitted.y_max) != (-1.0, 2.0)
    chosen = panes_of(replace(scene, view=replace(view, auto_fit=False)))[1].scene.viewport
    assert chosen == Viewport(VIEW.x_min, VIEW.x_max, -1.0, 2.0)


@pytest.mark.parametrize(("text", "edge", "inwards"), [("e^x", "y_max", -1), ("-e^x", "y_min", 1)])
def test_beyond_the_view_the_grip_waits_under_an_arrow(text: str, edge: str, inwards: int) -> None:
    marks = marks_of("tangent", scene_of(text, 2.0))
    (grip,) = of_kind(marks, Handle)
    (arrow,) = (mark for mark in of_kind(marks, Segment) if mark.arrow)
    x, y = grip.position
    assert x == 2.0
    assert 0 < (y - getattr(VIEW, edge)) * inwards < 0.2 * VIEW.height
    assert arrow.start == grip.position
    assert VIEW.contains(*arrow.end)
    assert (arrow.end[1] - y) * inwards < 0
    # Left or right of the view nothing waits: it was moved away.
    (away,) = of_kind(marks_of("tangent", scene_of("x", 4.0)), Handle)
    assert away.position == (4.0, 4.0)


def test_one_plot_is_not_divided() -> None:
    scene = scene_of("x^3", 0.5)
    assert [part.scene for part in panes_of(scene)] == [scene]
