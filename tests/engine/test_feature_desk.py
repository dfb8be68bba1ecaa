"""Exact numbers of places come from the algebra process and belong to the function of now."""

import json
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from plotter.engine.algebra_answer import AlgebraReply, AlgebraRequest, read_answer
from plotter.engine.algebra_process import AlgebraProcess
from plotter.engine.exact_desk import FEATURES, ExactDesk
from plotter.engine.exact_features import asked_of
from plotter.engine.pipeline import Pipeline
from plotter.figure.exact_words import exact_words
from plotter.figure.feature_rows import feature_rows
from plotter.model.document import Document
from plotter.model.state import Inputs, View
from plotter.numeric.viewport import Viewport


class Asked:
    """In the place of the process: keeps what is asked, answers when it is told to."""

    def __init__(self) -> None:
        self.requests: list[AlgebraRequest] = []
        self.listeners: list[object] = []

    def submit(self, request: AlgebraRequest, on_answer: object, *_: object, **__: object) -> None:
        self.requests.append(request)
        self.listeners.append(on_answer)


@pytest.fixture
def document(qtbot: QtBot) -> Iterator[Document]:
    view = View(viewport=Viewport(-4.0, 4.0, -4.0, 4.0), auto_fit=False)
    document = Document(Inputs(text="x^2 - 2"), view)
    pipeline = Pipeline(document)
    pipeline.start()
    yield document
    pipeline.close()


def test_the_features_in_view_become_exact(qtbot: QtBot, document: Document) -> None:
    desk, algebra = ExactDesk(document, FEATURES), AlgebraProcess()
    desk.use_algebra(algebra)
    try:
        qtbot.waitUntil(lambda: bool(document.results.exact_features.known), timeout=60_000)
        results = document.results
        assert results.features is not None
        rows = feature_rows(results.features, results.exact_features)
        assert [row.exact for row in rows if row.kind == "root"] == ["x = −√2", "x = √2"]
    finally:
        algebra.close()


def test_each_place_is_asked_for_once(qtbot: QtBot, document: Document) -> None:
    desk, asked = ExactDesk(document, FEATURES), Asked()
    desk.use_algebra(asked)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: len(asked.requests) == 1, timeout=10_000)
    assert asked.requests[0].task == "features"
    assert set(asked.requests[0].kinds) == {"root", "minimum", "intersection"}
    asked.listeners[0](AlgebraReply())  # type: ignore[operator]
    qtbot.waitUntil(lambda: bool(document.results.exact_features.known), timeout=10_000)
    features = document.results.features
    document.look(viewport=Viewport(-4.0, 4.0, -5.0, 3.0))
    qtbot.waitUntil(lambda: document.results.features is not features, timeout=10_000)
    assert len(asked.requests) == 1
    document.edit(gesture="test", text="x^2 - 3")
    qtbot.waitUntil(lambda: len(asked.requests) == 2, timeout=10_000)


def test_an_answer_for_another_function_is_dropped(qtbot: QtBot, document: Document) -> None:
    desk, asked = ExactDesk(document, FEATURES), Asked()
    desk.use_algebra(asked)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: len(asked.requests) == 1, timeout=10_000)
    document.edit(gesture="test", text="x^2 - 3")
    qtbot.waitUntil(lambda: len(asked.requests) == 2, timeout=10_000)
    asked.listeners[0](AlgebraReply())  # type: ignore[operator]
    qtbot.wait(50)
    assert not document.results.exact_features.known


def test_answers_are_read_like_any_input() -> None:
    entries = [
        ["root", "sqrt(2)", "0"],
        ["pole", "pi/2", None],
        ["root", "x", "0"],
        ["root", "import os", "0"],
        ["nonsense", "1", "1"],
        ["root", None, None],
        ["root", 3, "0"],
        "root",
    ]
    line = json.dumps({"id": 7, "features": entries, "final": True})
    read = read_answer(line, 7, frozenset({"x"}))
    assert read is not None
    reply, final = read
    assert final
    assert [(it.kind, exact_words(it)) for it in reply.features] == [
        ("root", "x = √2"),
        ("pole", "x = π/2"),
    ]


def test_the_fewest_of_a_kind_are_asked_for_first(qtbot: QtBot, document: Document) -> None:
    qtbot.waitUntil(lambda: document.results.features is not None, timeout=10_000)
    features = document.results.features
    assert features is not None
    assert [kind for kind, _, _ in asked_of(features)][:1] == ["minimum"]
