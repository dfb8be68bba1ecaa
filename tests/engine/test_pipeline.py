"""What the pipeline publishes, and when, without a window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from plotter.engine import pipeline as module
from plotter.engine.algebra_process import AlgebraProcess
from plotter.engine.pipeline import Pipeline
from plotter.model.document import Document
from plotter.model.state import FIRST_VIEWPORT, Inputs, View
from plotter.numeric.viewport import Viewport

Started = Callable[..., tuple[Document, Pipeline]]


@pytest.fixture
def started(qtbot: QtBot) -> Iterator[Started]:
    running: list[Pipeline] = []

    def start(text: str, view: View | None = None) -> tuple[Document, Pipeline]:
        document = Document(Inputs(text=text), view or View())
        pipeline = Pipeline(document)
        running.append(pipeline)
        pipeline.start()
        return document, pipeline

    yield start
    for pipeline in running:
        pipeline.close()


def test_the_first_function_keeps_its_view(started: Started) -> None:
    document, _ = started(Inputs().text)
    assert document.view.viewport == FIRST_VIEWPORT


def test_another_function_begins_with_a_view_of_its_own(started: Started) -> None:
    document, _ = started("100 sin x")
    view = document.view.viewport
    assert view.y_min < -100 and view.y_max > 100


def test_a_chosen_view_is_kept(started: Started) -> None:
    chosen = Viewport(-1.0, 1.0, -2.0, 2.0)
    document, _ = started("100 sin x", View(viewport=chosen, auto_fit=False))
    assert document.view.viewport == chosen


def test_features_follow_the_curves(started: Started, qtbot: QtBot) -> None:
    view = View(viewport=Viewport(-3.0, 3.0, -5.0, 5.0), auto_fit=False)
    document, _ = started("x^3 - 3x", view)
    qtbot.waitUntil(lambda: document.results.features is not None)
    found = document.results.features
    assert found is not None
    assert found.roots == pytest.approx((-(3**0.5), 0.0, 3**0.5))
    assert [extremum.x for extremum in found.extrema] == [-1.0, 1.0]
    assert found.inflections == ((0.0, 0.0),)
    assert not document.results.curves["f"].provisional
    document.look(viewport=Viewport(0.5, 3.0, -5.0, 5.0))
    qtbot.waitUntil(lambda: len(getattr(document.results.features, "roots", ())) == 1)


def test_nothing_is_proved_while_it_is_held(qtbot: QtBot) -> None:
    document = Document(Inputs(text="x^3 - 3x"), View())
    pipeline = Pipeline(document)
    pipeline.hold()
    pipeline.start()
    qtbot.wait(3 * module.REST_MS)
    assert document.results.curves["f"].provisional
    assert document.results.features is None
    pipeline.release()
    qtbot.waitUntil(lambda: document.results.features is not None)
    assert not document.results.curves["f"].provisional
    pipeline.close()


def test_features_of_another_function_do_not_stay(started: Started, qtbot: QtBot) -> None:
    document, _ = started("x^3 - 3x")
    qtbot.waitUntil(lambda: document.results.features is not None)
    document.edit(gesture="typing", text="x^2")
    assert document.results.features is None
    qtbot.waitUntil(lambda: document.results.features is not None)
    document.edit(gesture="tangent", tangent_x=1.0)
    assert document.results.features is not None


def test_curves_without_a_certificate_in_time_are_overdue(
    started: Started, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module.stages, "CURVE_SECONDS", 0.0)
    document, _ = started("sin(1/x) + sin(100x)")
    qtbot.waitUntil(lambda: document.results.overdue)
    assert document.results.curves["f"].provisional
    document.edit(gesture="typing", text="x^2")
    assert not document.results.overdue
    qtbot.waitUntil(lambda: not document.results.curves["f"].provisional)
    assert not document.results.overdue


def test_curves_that_are_waited_for_are_shown_as_such_after_a_while(
    started: Started, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "OVERDUE_MS", 0)
    monkeypatch.setattr(module.stages, "SWIFT_SECONDS", 0.0)
    document, pipeline = started("x^2")
    qtbot.waitUntil(lambda: document.results.features is not None)
    overdue: list[bool] = []
    document.results_changed.connect(lambda _: overdue.append(document.results.overdue))
    pipeline.set_size(500, 400)
    qtbot.waitUntil(lambda: True in overdue and not document.results.overdue)


def test_what_is_proved_quickly_is_proved_under_the_moving_hand(
    started: Started, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module.stages, "SWIFT_SECONDS", 60.0)
    document, _ = started("floor x")
    qtbot.waitUntil(lambda: not document.results.curves["f"].provisional)
    document.look(viewport=Viewport(2.5, 6.5, -5.0, 9.0))
    curve = document.results.curves["f"]
    assert not curve.provisional
    assert [x for x, _, _ in curve.jumps] == [3.0, 4.0, 5.0, 6.0]
    # What turns out to take long is sampled quickly from then on, and proved at rest.
    monkeypatch.setattr(module.stages, "SWIFT_SECONDS", 0.0)
    document.look(viewport=Viewport(2.6, 6.6, -5.0, 9.0))
    document.look(viewport=Viewport(2.7, 6.7, -5.0, 9.0))
    assert document.results.curves["f"].provisional
    qtbot.waitUntil(lambda: not document.results.curves["f"].provisional)


def test_curves_are_not_overdue_under_the_moving_hand(
    started: Started, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "REST_MS", 60_000)
    monkeypatch.setattr(module, "OVERDUE_MS", 400)
    document, _ = started("x^2")
    for step in range(12):
        document.look(viewport=Viewport(-3.0 + 0.1 * step, 3.0 + 0.1 * step, -5.0, 5.0))
        qtbot.wait(50)
        assert not document.results.overdue
    qtbot.waitUntil(lambda: document.results.overdue)


def test_the_proof_shows_before_the_forms_are_found(started: Started, qtbot: QtBot) -> None:
    document, pipeline = started("x^2 e^x")
    algebra = AlgebraProcess()
    seen: list[tuple[str, bool]] = []
    document.results_changed.connect(
        lambda _names: seen.append(
            (document.results.verification.how, bool(document.results.forms))
        )
    )
    pipeline.proof.use_algebra(algebra)
    qtbot.waitUntil(lambda: bool(document.results.forms), timeout=60_000)
    assert ("proved", False) in seen
    assert seen[-1][0] == "proved"


def test_a_moved_plane_is_drawn_at_once_and_finer_when_it_rests(
    started: Started, qtbot: QtBot
) -> None:
    view = View(viewport=Viewport(-3.0, 3.0, -2.0, 2.0), auto_fit=False)
    document, _ = started("f(x, y) = x^2 + 10 y^2", view)
    qtbot.waitUntil(lambda: document.results.critical is not None, timeout=10_000)
    fine = document.results.contours
    document.look(viewport=Viewport(-2.9, 3.1, -2.0, 2.0))
    quick = document.results.contours
    assert fine is not None and quick is not None
    assert quick.grid.x.size < fine.grid.x.size
    qtbot.waitUntil(lambda: document.results.contours is not quick, timeout=10_000)
    rested = document.results.contours
    assert rested is not None
    assert rested.grid.x.size > quick.grid.x.size
    assert rested.levels == quick.levels
    document.edit(gesture="test", start=(1.0, 1.0))
    assert document.results.contours is rested
