"""The fit on its thread: what it says while it takes its time, stopped, begun anew."""

import threading
from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from plotter.engine import fitting
from plotter.engine.fit_desk import FitDesk
from plotter.model.document import Document
from plotter.model.fit import Fit
from plotter.model.fit_study import FitStudy
from plotter.model.state import Inputs, View
from plotter.numeric.target import SupersededError


class SlowFit:
    """In the place of a long fit: half done until it is let go or unwanted."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.begun = 0

    def __call__(
        self, study: FitStudy, unwanted: Callable[[], bool], progress: Callable[[float], object]
    ) -> Fit:
        self.begun += 1
        while not self.go.wait(0.01):
            if unwanted():
                raise SupersededError
            progress(0.5)
        return Fit(study)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> SlowFit:
    found = SlowFit()
    monkeypatch.setattr(fitting, "fit_of", found)
    return found


@pytest.fixture
def document() -> Document:
    return Document(Inputs(), View(lens="data"))


@pytest.fixture
def desk(document: Document, slow: SlowFit) -> Iterator[FitDesk]:
    desk = FitDesk(document)
    yield desk
    slow.go.set()
    desk.close()


def test_a_long_fit_says_how_far_it_is(
    qtbot: QtBot, document: Document, desk: FitDesk, slow: SlowFit
) -> None:
    qtbot.waitUntil(lambda: document.results.fit.working == 0.5, timeout=10_000)
    slow.go.set()
    qtbot.waitUntil(lambda: document.results.fit.study == document.inputs.fit, timeout=10_000)
    assert document.results.fit.working is None


def test_it_can_be_stopped_and_begun_anew(
    qtbot: QtBot, document: Document, desk: FitDesk, slow: SlowFit
) -> None:
    qtbot.waitUntil(lambda: document.results.fit.working is not None, timeout=10_000)
    desk.stop()
    stopped = document.results.fit
    assert (stopped.place, stopped.working) == ("run", None)
    assert "stopped" in stopped.problem
    desk.again()
    qtbot.waitUntil(lambda: slow.begun == 2, timeout=10_000)
    slow.go.set()
    qtbot.waitUntil(lambda: document.results.fit.study == document.inputs.fit, timeout=10_000)
    assert document.results.fit.problem == ""


def test_a_change_gives_up_the_old_fit(
    qtbot: QtBot, document: Document, desk: FitDesk, slow: SlowFit
) -> None:
    qtbot.waitUntil(lambda: slow.begun == 1, timeout=10_000)
    study = replace(document.inputs.fit, steps=7)
    document.edit(gesture="test", fit=study)
    qtbot.waitUntil(lambda: slow.begun == 2, timeout=10_000)
    slow.go.set()
    qtbot.waitUntil(lambda: document.results.fit.study == study, timeout=10_000)


def test_there_is_nothing_to_stop_while_nothing_is_done(document: Document) -> None:
    desk = FitDesk(document)
    desk.stop()
    assert document.results.fit.problem == ""
    desk.close()
