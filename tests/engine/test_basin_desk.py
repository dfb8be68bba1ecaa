"""The basin strip follows function, method, rate and view while it is shown."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from plotter.descent.basins import DIVERGES, BasinStrip
from plotter.engine.basin_desk import BasinDesk
from plotter.engine.basins import STARTS, find_basins
from plotter.engine.pipeline import Pipeline
from plotter.engine.still import still_scene
from plotter.model.descent_settings import DescentSettings
from plotter.model.document import Document
from plotter.model.state import Inputs, View
from plotter.numeric.viewport import Viewport

VIEW = Viewport(-2.0, 2.0, -1.0, 4.0)
INPUTS = Inputs(text="(x^2-1)^2", start=(1.5,), learning_rate=0.03, steps=300)


@dataclass
class Bench:
    document: Document
    desk: BasinDesk

    @property
    def basins(self) -> BasinStrip | None:
        return self.document.results.basins

    def wanted(self) -> BasinStrip | None:
        """What a strip computed now would be."""
        document = self.document
        return find_basins(document.results, document.view.viewport, document.inputs.steps)

    def follows(self) -> bool:
        shown, wanted = self.basins, self.wanted()
        return (
            shown is not None
            and wanted is not None
            and np.array_equal(shown.starts, wanted.starts)
            and np.array_equal(shown.ends, wanted.ends)
        )


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    document = Document(replace(INPUTS, shown=INPUTS.shown | {"basins"}), View(viewport=VIEW))
    pipeline = Pipeline(document)
    pipeline.start()
    desk = BasinDesk(document)
    yield Bench(document, desk)
    desk.close()
    pipeline.close()


def test_the_strip_comes_by_itself_with_a_start_for_every_pixel(bench: Bench, qtbot: QtBot):
    qtbot.waitUntil(bench.follows)
    assert bench.basins is not None
    assert len(bench.basins.starts) == STARTS
    assert bench.basins.minima == pytest.approx((-1.0, 1.0), abs=1e-3)


@pytest.mark.parametrize(
    "change",
    [
        {"learning_rate": 0.2},
        {"optimizer": "momentum"},
        {"optimizer": "momentum", "descent": DescentSettings(options={"momentum": 0.5})},
        {"descent": DescentSettings(maximize=True)},
        {"descent": DescentSettings(schedule="cosine")},
        {"text": "x^4 - x"},
        {"steps": 7},
    ],
    ids=lambda change: " ".join(change),
)
def test_it_follows_what_it_depends_on(bench: Bench, qtbot: QtBot, change):
    qtbot.waitUntil(bench.follows)
    before = bench.basins
    bench.document.edit(gesture="change", **change)
    qtbot.waitUntil(lambda: bench.basins is not before and bench.follows())


def test_it_follows_the_view_when_the_hand_rests(bench: Bench, qtbot: QtBot):
    qtbot.waitUntil(bench.follows)
    bench.document.look(viewport=Viewport(-9.0, 9.0, -1.0, 4.0))
    qtbot.waitUntil(bench.follows)
    assert bench.basins is not None and DIVERGES in bench.basins.ends


def test_a_drag_of_the_start_does_not_ask_for_it_again(bench: Bench, qtbot: QtBot):
    qtbot.waitUntil(bench.follows)
    before = bench.basins
    bench.document.edit(gesture="drag", start=(0.3,))
    assert bench.basins is before


def test_an_answer_for_something_else_is_dropped(bench: Bench, qtbot: QtBot):
    qtbot.waitUntil(bench.follows)
    seen: list[BasinStrip | None] = []
    bench.document.results_changed.connect(
        lambda names: seen.append(bench.basins) if "basins" in names else None
    )
    for rate in np.linspace(0.01, 0.2, 30).tolist():
        bench.document.edit(gesture="drag", learning_rate=rate)
    qtbot.waitUntil(bench.follows)
    # Answers for the rates between came late, if they came: the last rate's are the only ones.
    assert 1 <= len(seen) <= 2


def test_another_function_has_no_strip_of_the_last_one(bench: Bench, qtbot: QtBot):
    qtbot.waitUntil(bench.follows)
    bench.document.edit(gesture="typing", text="cos x")
    assert bench.basins is None


def test_it_comes_back_after_something_changed_to_and_fro_while_it_was_hidden(
    bench: Bench, qtbot: QtBot
):
    document = bench.document
    document.edit(gesture="typing", text="(x^2-a)^2")
    qtbot.waitUntil(bench.follows)
    document.edit(gesture="hide", shown=INPUTS.shown)
    for value in (2.0, 1.0):
        document.edit(gesture="drag", parameters={"a": value})
    document.edit(gesture="show", shown=INPUTS.shown | {"basins"})
    qtbot.waitUntil(bench.follows)


def test_nothing_is_computed_while_it_is_not_shown(qtbot: QtBot):
    document = Document(INPUTS, View(viewport=VIEW))
    pipeline = Pipeline(document)
    pipeline.start()
    desk = BasinDesk(document)
    assert desk._worker is None
    document.edit(gesture="show", shown=INPUTS.shown | {"basins"})
    qtbot.waitUntil(lambda: document.results.basins is not None)
    desk.close()
    pipeline.close()


def test_a_picture_without_a_window_has_the_strip_too():
    scene = still_scene(
        replace(INPUTS, shown=frozenset({"f", "basins"})), View(viewport=VIEW), (960, 620)
    )
    assert scene.results.basins is not None
    assert scene.results.basins.minima == pytest.approx((-1.0, 1.0), abs=1e-3)
