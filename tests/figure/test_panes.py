"""The lower of two stacked plots is as true as the upper one."""

import numpy as np
import pytest
from msgspec.structs import replace

from plotter.engine.still import still_scene
from plotter.figure.panes import panes_of
from plotter.figure.scene import Scene
from plotter.model.state import Inputs, View
from plotter.numeric.curve import Curve
from plotter.numeric.viewport import Viewport

VIEW = View(Viewport(-2.0, 3.0, -3.0, 3.0), "tangent")


def lower_plot(text: str, view: View = VIEW) -> Scene:
    inputs = Inputs(text=text)
    study = replace(inputs.tangent_study, stacked=True)
    inputs = replace(inputs, tangent_study=study, shown=inputs.shown | {"derivative"})
    upper, lower = panes_of(still_scene(inputs, view, (900, 600), certified=True))
    assert upper.scene.pane == "upper"
    return lower.scene


def lower_curve(text: str) -> Curve:
    return lower_plot(text).results.curves["derivative"]


@pytest.mark.parametrize(
    ("text", "jumps", "poles"),
    [("|x|", {0.0}, set[float]()), ("|x - 1| + |x|", {0.0, 1.0}, set[float]()),
     ("1/x", set[float](), {0.0})],
)  # fmt: skip
def test_slopes_are_not_joined_across_a_jump_or_a_pole(
    text: str, jumps: set[float], poles: set[float]
) -> None:
    curve = lower_curve(text)
    assert not curve.provisional
    assert {x for x, _, _ in curve.jumps} == jumps
    assert set(curve.poles) == poles
    for place in jumps | poles:
        for branch in curve.branches:
            inside = (branch[0, 0] < place - 1e-6) & (branch[-1, 0] > place + 1e-6)
            assert not inside
    assert all(np.isfinite(branch).all() for branch in curve.branches)


def test_the_slopes_are_as_high_as_f_needs_where_it_is_in_sight() -> None:
    first = View(Viewport(-5.7, 2.3, -0.58, 1.04), "tangent")
    seen = lower_plot("x^2 e^x", first).viewport
    # At 2.3 they are 98; f leaves the plot at 0.71 with 4.0, and its lowest slope is −0.46.
    assert -1.0 < seen.y_min < -0.46
    assert 2.85 < seen.y_max < 4.1
    # Of a function that is nowhere in sight there are all of them.
    nothing = View(Viewport(-1.0, 1.0, 50.0, 60.0), "tangent")
    assert lower_plot("x^2", nothing).viewport.y_max > 1.9
