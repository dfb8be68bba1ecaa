"""The view that follows a diverging run holds it, in steps, and never ends."""

import numpy as np
import pytest

from plotter.descent.trajectory import Iterate, Trajectory
from plotter.figure.following import following
from plotter.figure.navigation import is_usable
from plotter.numeric.viewport import Viewport

HOME = Viewport(-4.0, 4.0, -1.0, 8.0)


def run_of(points: np.ndarray) -> Trajectory:
    iterates = tuple(
        Iterate(step, (float(x),), float(y), (1.0,)) for step, (x, y) in enumerate(points)
    )
    return Trajectory("gradient_descent", {}, iterates, "diverged", "")


def doubling(steps: int) -> Trajectory:
    x = (-2.0) ** np.arange(steps)
    return run_of(np.column_stack((x, x**2)))


@pytest.mark.parametrize("frame", range(12))
def test_the_point_and_the_next_one_are_in_sight(frame: int) -> None:
    run = doubling(13)
    view = following(HOME, run, frame)
    for iterate in run.iterates[: frame + 2]:
        assert view.contains(iterate.x[0], iterate.f)


def test_the_same_step_has_the_same_view_and_most_steps_do_not_zoom() -> None:
    run = doubling(30)
    views = [following(HOME, run, frame) for frame in range(12)]
    assert views == [following(HOME, run, frame) for frame in range(12)]
    slow = run_of(np.column_stack((np.linspace(0, 400, 401), np.zeros(401))))
    assert len({following(HOME, slow, frame) for frame in range(400)}) < 15


def test_what_is_in_sight_already_moves_nothing() -> None:
    assert following(HOME, run_of(np.array([[1.0, 1.0], [2.0, 4.0]])), 0) == HOME


def test_a_run_beyond_all_reach_leaves_the_last_view_that_can_be_shown() -> None:
    run = doubling(400)
    view = following(HOME, run, 399)
    assert is_usable(view)
    assert view.height > 1e9
    wild = run_of(np.array([[0.0, 0.0], [np.inf, np.nan], [1.0, np.inf]]))
    assert following(HOME, wild, 2) == HOME
