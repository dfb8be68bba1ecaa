"""Long runs are computed beside the window, short ones at once."""

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plotter.descent.objective import FunctionObjective
from plotter.descent.optimizers import BY_NAME
from plotter.descent.run import descend
from plotter.engine.pipeline import Pipeline
from plotter.language.parse import read
from plotter.model.document import Document
from plotter.model.state import Inputs
from plotter.numeric.target import SupersededError

LONG = 20_000


@pytest.fixture
def document(qapp: QApplication):
    inputs = Inputs(text="x^2", start=(1.0,), learning_rate=0.1, steps=50)
    endless = replace(inputs.descent, gradient_tolerance=0.0)
    document = Document(replace(inputs, descent=endless))
    pipeline = Pipeline(document)
    pipeline.start()
    yield document
    pipeline.close()


def test_a_short_run_is_there_at_once(document: Document) -> None:
    document.edit(gesture="rate", learning_rate=0.2)
    trajectory = document.results.trajectory
    assert trajectory is not None and trajectory.learning_rate == 0.2


def test_a_long_run_comes_later_and_the_last_one_stays_meanwhile(
    qtbot: QtBot, document: Document
) -> None:
    before = document.results.trajectory
    document.edit(gesture="steps", steps=LONG)
    assert document.results.trajectory is before

    def arrived() -> bool:
        trajectory = document.results.trajectory
        return trajectory is not None and len(trajectory.iterates) == LONG + 1

    qtbot.waitUntil(arrived, timeout=20_000)
    assert document.results.inputs.steps == LONG


def test_the_run_of_another_function_is_never_shown(qtbot: QtBot, document: Document) -> None:
    document.edit(gesture="steps", steps=LONG)
    document.edit(gesture="text", text="x^4")
    assert document.results.trajectories == ()
    qtbot.waitUntil(lambda: document.results.trajectory is not None, timeout=20_000)
    trajectory = document.results.trajectory
    assert trajectory is not None and trajectory.iterates[1].x[0] == pytest.approx(1 - 0.1 * 4)


def test_a_short_run_takes_the_place_of_a_long_one(qtbot: QtBot, document: Document) -> None:
    document.edit(gesture="steps", steps=LONG)
    document.edit(gesture="steps", steps=10)
    trajectory = document.results.trajectory
    assert trajectory is not None and len(trajectory.iterates) == 11
    qtbot.wait(500)  # as long as the longer run may go on
    assert document.results.trajectory is trajectory


def test_a_run_ends_when_it_is_no_longer_wanted() -> None:
    objective = FunctionObjective(read("x^2").body, ("x",), {})
    with pytest.raises(SupersededError):
        descend(
            objective,
            (1.0,),
            BY_NAME["gradient_descent"],
            learning_rate=0.1,
            steps=LONG,
            tolerance=0.0,
            unwanted=lambda: True,
        )
