"""What of a sketch is drawn, and what it hides."""

import math
from collections.abc import Callable

import numpy as np
import pytest
from msgspec.structs import replace

from plotter.engine.still import still_scene
from plotter.figure.marks import Band, Dots, Label, Mark, Polyline, Segment
from plotter.figure.overlays import OVERLAYS
from plotter.figure.scene import Scene
from plotter.figure.sketching import can_sketch, judgement_of, sketching_view
from plotter.model.motion import Motion
from plotter.model.sketch import Sketch
from plotter.model.state import Inputs, View
from plotter.model.tangent_study import TangentStudy
from plotter.numeric.viewport import Viewport

VIEW = Viewport(-4.0, 4.0, -3.0, 3.0)


def line(drawn: Callable[[float], float]) -> tuple[tuple[float, float], ...]:
    return tuple((x, drawn(x)) for x in np.linspace(-3.9, 3.9, 80).tolist())


def scene_of(
    text: str,
    drawn: Callable[[float], float],
    *,
    hiding: bool = True,
    judged: bool = True,
    view: View | None = None,
    study: TangentStudy | None = None,
) -> Scene:
    sketch = Sketch(text, (line(drawn),), hiding, VIEW if judged else None)
    inputs = Inputs(text=text, sketch=sketch, tangent_study=study or TangentStudy())
    return still_scene(inputs, view or View(VIEW, "tangent"), (800, 600), certified=False)


def marks_of(scene: Scene) -> tuple[Mark, ...]:
    names = ("sketch_remarks", "sketch")
    return tuple(m for entry in OVERLAYS if entry.name in names for m in entry.marks(scene))


def lines_in(scene: Scene, color: str) -> list[Polyline]:
    return [m for m in marks_of(scene) if isinstance(m, Polyline) and m.color == color]


def test_f_prime_and_what_would_tell_it_are_hidden_until_it_is_revealed() -> None:
    hidden = scene_of("x^2/2", lambda x: x)
    assert hidden.hides_derivative
    assert not hidden.inputs.shown & {"derivative", "height", "trace", "rising"}
    assert not hidden.hides_slopes
    revealed = scene_of("x^2/2", lambda x: x, hiding=False)
    assert {"derivative", "height"} <= revealed.inputs.shown


def test_every_remark_has_its_number_where_it_is() -> None:
    scene = scene_of("x^2/2", lambda x: abs(x - 0.0) + 0.5)
    judgement = judgement_of(scene)
    assert judgement is not None
    marks = marks_of(scene)
    numbers = [m.latex for m in marks if isinstance(m, Label) and "mathbf" in m.latex]
    assert numbers == [f"\\mathbf{{{n + 1}}}" for n in range(len(judgement.remarks))]
    (band,) = [m for m in marks if isinstance(m, Band) and m.color == "error"]
    assert band.points[:, 0].min() == pytest.approx(-3.9, abs=0.01)
    assert band.points[:, 0].max() == pytest.approx(0.0, abs=0.02)


def test_a_moved_zero_is_ringed_with_an_arrow_from_where_it_was_drawn() -> None:
    marks = marks_of(scene_of("x^2/2", lambda x: x - 0.5))
    (ring,) = [m for m in marks if isinstance(m, Dots) and m.shape == "ring"]
    assert ring.points.tolist() == [pytest.approx([0.0, 0.0], abs=1e-6)]
    (arrow,) = [m for m in marks if isinstance(m, Segment)]
    assert arrow.start == (pytest.approx(0.5, abs=0.05), 0.0)
    assert arrow.end == pytest.approx((0.0, 0.0), abs=1e-6)


def test_nothing_is_marked_before_it_is_judged() -> None:
    scene = scene_of("x^2/2", math.sin, judged=False)
    assert judgement_of(scene) is None
    assert not [m for m in marks_of(scene) if isinstance(m, Band | Dots | Segment)]
    assert len(lines_in(scene, "v")) == 1


@pytest.mark.parametrize("truth", [0.0, 0.25, 0.999])
def test_the_truth_comes_from_the_left(truth: float) -> None:
    view = View(VIEW, "tangent", motion=Motion(truth=truth))
    scene = scene_of("sin x", lambda _x: 0.0, hiding=False, view=view)
    assert "derivative" not in scene.inputs.shown
    drawn = lines_in(scene, "derivative")
    if truth == 0.0:
        assert drawn == []
        return
    (came,) = drawn
    assert came.points[:, 0].max() == pytest.approx(VIEW.x_min + truth * VIEW.width)
    assert came.points[:, 1] == pytest.approx(np.cos(came.points[:, 0]), abs=1e-3)


def test_what_is_hidden_is_not_traced() -> None:
    view = View(VIEW, "tangent", motion=Motion(truth=0.5))
    assert lines_in(scene_of("sin x", lambda _x: 0.0, view=view), "derivative") == []


def test_a_sketch_for_another_function_is_out_of_sight() -> None:
    scene = scene_of("x^2/2", lambda x: x)
    other = replace(scene.results, inputs=replace(scene.inputs, text="x^3"))
    assert marks_of(replace(scene, results=other)) == ()
    assert not replace(scene, results=other).hides_derivative


def test_in_stacked_plots_it_is_drawn_under_f() -> None:
    scene = scene_of("x^3", lambda x: 3 * x * x, study=TangentStudy(stacked=True))
    lower = sketching_view(scene)
    x = VIEW.y_max ** (1 / 3)  # where x³ leaves the plot above
    assert 3 * x * x < lower.y_max < 4 * x * x
    assert sketching_view(scene_of("x^3", lambda x: x)) == VIEW


def test_there_is_nothing_to_sketch_of_two_variables(empty_scene: Scene) -> None:
    assert not can_sketch(empty_scene)
