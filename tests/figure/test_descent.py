"""Where the step of a descent and its labels stand, in pixels of a plot of the usual size."""

from itertools import combinations

import numpy as np
import pytest
from msgspec.structs import replace

from plotter.descent.trajectory import Iterate, Trajectory
from plotter.figure.marks import Label, Mark, Segment
from plotter.figure.overlays.descent import Descent
from plotter.figure.overlays.room import PLOT_HEIGHT, PLOT_WIDTH, POINT_SIZE, STEP_SIZE, Box
from plotter.figure.scene import Scene
from plotter.language.parse import read
from plotter.model.state import Inputs, Results, View
from plotter.numeric.viewport import Viewport

QUARTIC = "1/4 x^4 - 3/2 x^2 + x/2"
NEAR, FAR = Viewport(-4.3, 4.3, -5.0, 6.6), Viewport(-4.1, 3.7, -5.0, 21.0)
GAP = 12.0


def scene_of(text: str, start: float, rate: float, frame: int, view: Viewport) -> Scene:
    """The plain descent of a function, with slopes by central differences."""
    definition = read(text)
    inputs = Inputs(text=text, start=(start,), shown=frozenset({"f", "descent"}))
    scene = Scene(inputs, View(viewport=view, frame=frame), Results(inputs, definition=definition))
    iterates: list[Iterate] = []
    x = start
    for step in range(frame + 2):
        low, y, high = scene.values(np.array([x - 1e-6, x, x + 1e-6])).tolist()
        slope = (high - low) / 2e-6
        iterates.append(Iterate(step, (x,), y, (slope,), (-rate * slope,)))
        x -= rate * slope
    settings = {"learning_rate": rate}
    trajectory = Trajectory("gradient_descent", settings, tuple(iterates), "ran out of steps", "")
    return replace(scene, results=replace(scene.results, trajectory=trajectory))


def labels(marks: tuple[Mark, ...]) -> dict[str, Label]:
    return {mark.latex: mark for mark in marks if isinstance(mark, Label)}


def step_label(marks: tuple[Mark, ...]) -> Label | None:
    return next((mark for text, mark in labels(marks).items() if "=" in text), None)


def arrow(marks: tuple[Mark, ...]) -> Segment:
    return next(mark for mark in marks if isinstance(mark, Segment) and mark.arrow)


def box_of(label: Label, view: Viewport) -> Box:
    """The rectangle in px that the label takes, moved into the plot sideways as in drawing."""
    x = (label.position[0] - view.x_min) / view.width * PLOT_WIDTH
    y = (label.position[1] - view.y_min) / view.height * PLOT_HEIGHT
    width, height = STEP_SIZE if "=" in label.latex else POINT_SIZE
    across, up = {
        "top": (-width / 2, GAP),
        "bottom": (-width / 2, -GAP - height),
        "left": (-GAP - width, -height / 2),
        "right": (GAP, -height / 2),
        "center": (-width / 2, -height / 2),
    }[label.anchor]
    left = min(max(x + across, 0.0), PLOT_WIDTH - width)
    return Box(left, y + up, width, height)


RUNS = [
    (QUARTIC, 2.75, 0.22, NEAR),
    (QUARTIC, 2.75, 0.22, FAR),
    (QUARTIC, 2.75, 0.05, NEAR),
    ("x^2", 2.0, 0.95, Viewport(-4.0, 4.0, -0.9, 7.8)),
    ("x^2", 0.5, 1.05, Viewport(-4.0, 4.0, -0.9, 7.8)),
    ("x^2", 2.0, 0.01, Viewport(-4.0, 4.0, -0.9, 7.8)),
    ("|x|", 1.2, 0.5, Viewport(-4.0, 4.0, -1.5, 4.2)),
    ("sin x", 2.0, 0.5, Viewport(-6.9, 6.9, -1.7, 1.7)),
    ("x^3 - 3x", -1.5, 0.1, Viewport(-4.0, 4.0, -5.0, 4.0)),
]


@pytest.mark.parametrize(("text", "start", "rate", "view"), RUNS)
def test_no_label_lies_on_another(text: str, start: float, rate: float, view: Viewport) -> None:
    for frame in range(8):
        found = labels(Descent().marks(scene_of(text, start, rate, frame, view)))
        assert "x_{0}" in found
        # What is out of sight is not drawn.
        seen = [box_of(label, view) for label in found.values() if view.contains(*label.position)]
        assert not any(one.meets(other) for one, other in combinations(seen, 2)), frame


def test_the_step_hangs_below_the_curve_and_the_name_of_the_point_above() -> None:
    marks = Descent().marks(scene_of(QUARTIC, 2.75, 0.22, 5, NEAR))
    step = step_label(marks)
    assert step is not None and step.anchor == "bottom"
    assert labels(marks)["x_{5}"].anchor == "top"
    assert arrow(marks).start[1] < -3.14


def test_without_room_below_the_step_stands_above() -> None:
    marks = Descent().marks(scene_of(QUARTIC, 2.75, 0.22, 5, FAR))
    step = step_label(marks)
    assert step is not None and step.anchor == "top"
    assert arrow(marks).start[1] > -3.03


def test_a_leap_across_a_valley_is_drawn_in_it_not_under_it() -> None:
    marks = Descent().marks(scene_of("x^2", 2.0, 0.95, 0, Viewport(-4.0, 4.0, -2.0, 7.8)))
    assert arrow(marks).start[1] > 4.0


@pytest.mark.parametrize(("rate", "named"), [(0.01, False), (0.2, True)])
def test_only_an_arrow_of_some_length_has_a_label(rate: float, named: bool) -> None:
    marks = Descent().marks(scene_of("x^2", 2.0, rate, 0, Viewport(-4.0, 4.0, -0.9, 7.8)))
    assert arrow(marks).end[0] < 2.0
    assert (step_label(marks) is not None) == named


def test_the_step_stays_clear_of_the_curve() -> None:
    scene = scene_of(QUARTIC, 2.75, 0.22, 0, NEAR)
    line = arrow(Descent().marks(scene))
    x = np.linspace(line.start[0], line.end[0], 200)
    clearance = np.abs(scene.values(x) - line.start[1]) / NEAR.height * PLOT_HEIGHT
    assert clearance.min() > 30
