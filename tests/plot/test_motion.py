import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from plotter.figure.navigation import is_usable, zoomed_at
from plotter.numeric.viewport import Viewport
from plotter.plot.motion import Glide, between, moved, wheel_factor

VIEW = Viewport(-4.0, 4.0, -3.0, 3.0)
FAR = Viewport(100.0, 100.5, 7.0, 9.0)


@given(x=st.floats(-4, 4), y=st.floats(-3, 3), across=st.floats(0.1, 10), upward=st.floats(0.1, 10))
def test_the_point_under_the_pointer_stays(
    x: float, y: float, across: float, upward: float
) -> None:
    result = zoomed_at(VIEW, (x, y), across, upward)
    before = ((x - VIEW.x_min) / VIEW.width, (y - VIEW.y_min) / VIEW.height)
    after = ((x - result.x_min) / result.width, (y - result.y_min) / result.height)
    assert after == pytest.approx(before, abs=1e-9)
    assert result.width == pytest.approx(VIEW.width * across)
    assert result.height == pytest.approx(VIEW.height * upward)


@pytest.mark.parametrize("factor", [0.5, 2.0])
def test_zooming_ends_where_numbers_can_no_longer_tell_pixels_apart(factor: float) -> None:
    view = VIEW
    for _ in range(200):
        view = zoomed_at(view, (1.0, 1.0), factor, factor)
    assert is_usable(view)
    assert zoomed_at(view, (1.0, 1.0), factor, factor) == view
    assert 1e-12 <= view.width <= 1e12


def test_moving_keeps_the_extent() -> None:
    result = moved(VIEW, 1.5, -0.5)
    assert result == Viewport(-2.5, 5.5, -3.5, 2.5)
    assert moved(VIEW, math.inf, 0.0) == VIEW


def test_the_wheel_turned_there_and_back_changes_nothing() -> None:
    assert wheel_factor(120) < 1 < wheel_factor(-120)
    assert wheel_factor(120) * wheel_factor(-120) == pytest.approx(1)
    assert wheel_factor(60) ** 2 == pytest.approx(wheel_factor(120))


@given(progress=st.floats(0, 1))
def test_on_the_way_extents_change_evenly(progress: float) -> None:
    view = between(VIEW, FAR, progress)
    expected = VIEW.width * (FAR.width / VIEW.width) ** progress
    assert view.width == pytest.approx(expected)
    assert view.x_min <= view.x_max
    assert view.y_min <= view.y_max


def test_the_way_begins_and_ends_where_it_should() -> None:
    assert between(VIEW, FAR, 0.0) == VIEW
    assert between(VIEW, FAR, 1.0) == FAR
    shifted = moved(VIEW, 2.0, 0.0)
    assert between(VIEW, shifted, 0.5) == moved(VIEW, 1.0, 0.0)


def test_a_glide_arrives(qtbot: QtBot) -> None:
    glide = Glide()
    seen: list[Viewport] = []
    glide.moved.connect(seen.append)
    glide.start(VIEW, FAR, 60)
    qtbot.waitUntil(lambda: not glide.running)
    assert seen[-1] == FAR


def test_without_time_a_glide_is_a_jump(qtbot: QtBot) -> None:
    glide = Glide()
    seen: list[Viewport] = []
    glide.moved.connect(seen.append)
    glide.start(VIEW, FAR, 0)
    assert seen == [FAR]
    assert not glide.running


def test_a_stopped_glide_stays_where_it_is(qtbot: QtBot) -> None:
    glide = Glide()
    seen: list[Viewport] = []
    glide.start(VIEW, FAR, 10_000)
    glide.moved.connect(seen.append)
    glide.stop()
    assert not glide.running
    assert FAR not in seen
