"""Every lesson on gradient descent ends as it claims, and its numbers are true."""

import re

import pytest
from msgspec.structs import replace

from plotter.descent.arithmetic import lines_of
from plotter.engine.still import still_scene
from plotter.figure.overlays import OVERLAYS
from plotter.figure.scene import Scene
from plotter.model.descent_lessons import DescentLesson, descent_lessons
from plotter.model.descent_settings import MOST_RUNS

LESSONS = descent_lessons()
SIZE = (960, 620)


def scene_of(lesson: DescentLesson) -> Scene:
    return still_scene(lesson.inputs, lesson.view, SIZE, certified=False)


def named(title: str) -> DescentLesson:
    return next(lesson for lesson in LESSONS if title in lesson.title)


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.title)
class TestEveryLesson:
    def test_its_runs_end_as_it_claims(self, lesson: DescentLesson):
        runs = scene_of(lesson).results.trajectories
        assert tuple(run.kind for run in runs) == lesson.ends
        assert 1 < len(runs) <= MOST_RUNS

    def test_it_says_in_two_or_three_sentences_what_there_is_to_see(self, lesson: DescentLesson):
        sentences = re.split(r"(?<=\.) ", lesson.lesson)
        assert 2 <= len(sentences) <= 3
        assert lesson.suggestion.endswith(".")

    def test_it_can_be_shown_and_kept(self, lesson: DescentLesson):
        assert lesson.inputs.mistake() is None
        assert lesson.inputs.shown <= {overlay.name for overlay in OVERLAYS}
        scene = lesson.scene()
        assert scene.name == lesson.title
        assert lesson.lesson in scene.note and lesson.suggestion in scene.note
        assert lesson.view.viewport.x_min < lesson.inputs.start[0] < lesson.view.viewport.x_max


def test_the_lessons_that_were_promised_are_there():
    assert len(LESSONS) == 7
    assert len({lesson.title for lesson in LESSONS}) == 7


def test_the_flat_point_stops_the_one_and_not_the_other():
    slow, ball = scene_of(named("flat point")).results.trajectories
    assert -0.05 < slow.iterates[-1].x[0] < 0
    assert ball.iterates[-1].x[0] == pytest.approx(1.0, abs=1e-4)


def test_the_cliff_throws_the_one_and_not_the_other():
    thrown, safe = scene_of(named("cliff")).results.trajectories
    longest = max(abs(iterate.update[0]) for iterate in thrown.iterates if iterate.update)
    assert longest > 8 * abs(thrown.iterates[0].update[0])
    assert min(iterate.x[0] for iterate in thrown.iterates) < -1.5
    assert max(abs(iterate.update[0]) for iterate in safe.iterates if iterate.update) < 0.5


def test_in_the_narrow_valley_the_others_are_down_long_before():
    slow, ball, adam = scene_of(named("narrow")).results.trajectories
    assert slow.iterates[-1].x[0] > 0.3
    for run in (ball, adam):
        assert abs(run.iterates[-1].x[0]) < 0.01


def test_momentum_ends_lower():
    plain, ball = scene_of(named("momentum helps")).results.trajectories
    assert ball.iterates[-1].f < plain.iterates[-1].f - 0.1


def test_with_less_momentum_it_gets_stuck_as_the_lesson_says():
    lesson = named("momentum helps")
    (other,) = lesson.inputs.descent.others
    weak = replace(lesson.inputs.descent, others=(replace(other, options={"momentum": 0.5}),))
    runs = still_scene(
        replace(lesson.inputs, descent=weak), lesson.view, SIZE, certified=False
    ).results.trajectories
    assert runs[1].iterates[-1].x[0] == pytest.approx(runs[0].iterates[-1].x[0], abs=1e-2)


def test_adams_first_step_is_one_rate_long():
    adam, plain = scene_of(named("Adam")).results.trajectories
    assert adam.iterates[0].gradient == (27.0,)
    assert adam.iterates[0].update[0] == pytest.approx(-0.3)
    assert plain.iterates[0].update[0] == pytest.approx(-8.1)
    results = {line.left: line.result for line in lines_of(adam, 0)}
    assert results["\\hat m_{0}"] == pytest.approx(27.0)


def test_in_the_lesson_on_local_minima_a_larger_rate_flies_over_the_hill():
    lesson = named("Local")
    inputs = replace(lesson.inputs, learning_rate=0.3)
    first = still_scene(inputs, lesson.view, SIZE, certified=False).results.trajectories[0]
    assert first.iterates[1].x[0] < 0
