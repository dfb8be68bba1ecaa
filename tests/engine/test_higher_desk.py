"""The derivatives after f′ are found when something shown asks for them, and only then."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from plotter.engine import stages
from plotter.engine.higher_desk import HigherDesk
from plotter.engine.pipeline import Pipeline
from plotter.model.approximation import Approximation, Higher
from plotter.model.document import Document
from plotter.model.state import Inputs, View
from plotter.numeric.viewport import Viewport

WINDOW = Viewport(-3.0, 3.0, -5.0, 5.0)
Started = Callable[..., Document]


@pytest.fixture
def started(qtbot: QtBot) -> Iterator[Started]:
    running: list[HigherDesk | Pipeline] = []

    def start(text: str, *shown: str, degree: int = 2) -> Document:
        inputs = Inputs(text=text, approximation=Approximation(degree))
        inputs = replace(inputs, shown=inputs.shown | set(shown))
        document = Document(inputs, View(viewport=WINDOW, auto_fit=False))
        pipeline = Pipeline(document)
        running.extend((HigherDesk(document), pipeline))
        pipeline.start()
        return document

    yield start
    for desk in running:
        desk.close()


def higher(document: Document) -> Higher:
    return document.results.higher


def is_found(document: Document, count: int) -> bool:
    found = higher(document)
    return found.of is document.results.derivation and len(found.expressions) >= count


def show(document: Document, *names: str) -> None:
    document.edit(gesture="show", shown=document.inputs.shown | set(names))


def test_nothing_is_computed_that_nobody_asked_for(started: Started, qtbot: QtBot) -> None:
    document = started("x^3")
    qtbot.waitUntil(lambda: document.results.features is not None)
    assert higher(document) == Higher()


def test_f_double_prime_is_sampled_once_it_is_shown(started: Started, qtbot: QtBot) -> None:
    document = started("x^3")
    show(document, "second")
    qtbot.waitUntil(lambda: higher(document).second is not None)
    curve = higher(document).second
    assert curve is not None
    x, y = np.concatenate(curve.branches).T
    seen = np.abs(y) <= WINDOW.y_max
    assert np.count_nonzero(seen) > 50
    assert y[seen] == pytest.approx(6 * x[seen])


def test_a_polynomial_asks_for_as_many_as_its_degree(started: Started, qtbot: QtBot) -> None:
    document = started("e^(2x)", "taylor", degree=3)
    qtbot.waitUntil(lambda: is_found(document, 4))
    document.edit(gesture="degree", approximation=Approximation(6))
    qtbot.waitUntil(lambda: is_found(document, 7))
    assert higher(document).ended == ""


def test_another_function_has_its_own(started: Started, qtbot: QtBot) -> None:
    document = started("x^3", "second")
    qtbot.waitUntil(lambda: higher(document).second is not None)
    before = higher(document)
    document.edit(gesture="typing", text="x^4")
    qtbot.waitUntil(lambda: higher(document) is not before and is_found(document, 3))
    qtbot.waitUntil(lambda: higher(document).second is not None)
    curve = higher(document).second
    assert curve is not None
    assert np.concatenate(curve.branches)[:, 1].min() >= 0


def test_the_curve_follows_the_view_in_the_same_frame(started: Started, qtbot: QtBot) -> None:
    document = started("x^3", "second")
    qtbot.waitUntil(lambda: higher(document).second is not None)
    document.look(viewport=Viewport(-1.0, 9.0, -5.0, 60.0))
    curve = higher(document).second
    assert curve is not None
    assert np.concatenate(curve.branches)[:, 0].max() == pytest.approx(9.0, abs=0.1)


def test_the_certified_curve_comes_after_a_rest(started: Started, qtbot: QtBot) -> None:
    document = started("x^3", "second")
    qtbot.waitUntil(lambda: higher(document).second is not None)
    document.look(viewport=Viewport(-2.0, 2.0, -5.0, 5.0))
    first = higher(document).second

    def certified() -> bool:
        curve = higher(document).second
        return curve is not None and curve is not first and not curve.provisional

    qtbot.waitUntil(certified, timeout=20_000)


def test_parameters_reach_the_second_derivative(started: Started, qtbot: QtBot) -> None:
    document = started("a x^2", "second")
    qtbot.waitUntil(lambda: higher(document).second is not None)
    document.edit(gesture="slider", parameters={"a": -1.5})

    def lowest() -> float:
        curve = higher(document).second
        return 0.0 if curve is None else float(np.concatenate(curve.branches)[:, 1].min())

    qtbot.waitUntil(lambda: lowest() == pytest.approx(-3.0))


def test_where_it_cannot_go_on_it_says_why(started: Started, qtbot: QtBot) -> None:
    document = started("x^x^x", "taylor", degree=9)
    qtbot.waitUntil(lambda: higher(document).ended != "", timeout=20_000)
    assert higher(document).ended in ("too large", "too slow")
    assert 2 <= len(higher(document).expressions) < 10


def test_an_answer_for_another_function_is_dropped(started: Started, qtbot: QtBot) -> None:
    document = started("x^3", "second")
    qtbot.waitUntil(lambda: higher(document).second is not None)
    now = document.results
    other = stages.derive(stages.parse("x^5"))
    desk = HigherDesk(document)
    try:
        desk._receive(Higher(other, (other.before, other.after, other.after)))
        assert document.results is now
    finally:
        desk.close()
