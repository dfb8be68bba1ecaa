"""Exact critical points come from the algebra process and belong to the function of now."""

import json
from collections.abc import Iterator
from types import MappingProxyType

import pytest
from pytestqt.qtbot import QtBot

from plotter.engine.algebra_answer import AlgebraReply, AlgebraRequest, read_answer
from plotter.engine.algebra_process import AlgebraProcess
from plotter.engine.exact_desk import CRITICAL, ExactDesk
from plotter.engine.exact_points import matching, request_for, with_numbers
from plotter.engine.pipeline import Pipeline
from plotter.language.parse import read
from plotter.language.write import to_text
from plotter.model.document import Document
from plotter.model.state import Inputs, View
from plotter.numeric.viewport import Viewport

TEXT = "f(x, y) = x^3 - 3x + a y^2 + 4y"


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
    document = Document(Inputs(text=TEXT), view)
    pipeline = Pipeline(document)
    pipeline.start()
    yield document
    pipeline.close()


def test_the_points_in_view_become_exact(qtbot: QtBot, document: Document) -> None:
    desk, algebra = ExactDesk(document, CRITICAL), AlgebraProcess()
    desk.use_algebra(algebra)
    try:
        qtbot.waitUntil(lambda: bool(document.results.exact_critical.known), timeout=60_000)
        critical = document.results.critical
        assert critical is not None
        exact = [document.results.exact_critical.point(point) for point in critical.points]
        places = {tuple(map(to_text, point.place)) for point in exact if point is not None}
        assert places == {("1", "-2"), ("-1", "-2")}
    finally:
        algebra.close()


def test_each_point_is_asked_for_once_and_others_anew(qtbot: QtBot, document: Document) -> None:
    desk, asked = ExactDesk(document, CRITICAL), Asked()
    desk.use_algebra(asked)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: len(asked.requests) == 1, timeout=10_000)
    asked.listeners[0](AlgebraReply())  # type: ignore[operator]
    qtbot.waitUntil(lambda: bool(document.results.exact_critical.known), timeout=10_000)
    document.look(viewport=Viewport(-4.0, 4.0, -5.0, 3.0))
    critical = document.results.critical
    qtbot.waitUntil(lambda: document.results.critical is not critical, timeout=10_000)
    assert len(asked.requests) == 1
    document.edit(gesture="test", parameters=MappingProxyType({"a": 2.0}))
    qtbot.waitUntil(lambda: len(asked.requests) == 2, timeout=10_000)
    assert "2*y^2" in asked.requests[1].text


def test_an_answer_for_another_function_is_dropped(qtbot: QtBot, document: Document) -> None:
    desk, asked = ExactDesk(document, CRITICAL), Asked()
    desk.use_algebra(asked)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: len(asked.requests) == 1, timeout=10_000)
    document.edit(gesture="test", text="f(x, y) = x y")
    asked.listeners[0](AlgebraReply())  # type: ignore[operator]
    assert document.results.exact_critical.of is None


def test_parameters_are_the_fractions_that_their_decimals_say() -> None:
    body = with_numbers(read("a x^2 + b", known=frozenset("ab")).body, {"a": 0.1, "b": -2.0})
    assert to_text(body) == "1/10*x^2 - 2"


def answer(critical: object) -> str:
    return json.dumps({"id": 3, "critical": critical, "final": True})


def test_what_the_process_says_is_read_like_any_input() -> None:
    good = ["sqrt(2)/2", "0", "1", "4", "2"]
    for wrong in (
        None, "x", [1], [["1", "2"]], [["x", "0", "0", "0", "0"]], [["1", "(", "0", "0", "0"]],
        [[1, 2, 3, 4, 5]],
    ):  # fmt: skip
        read_out = read_answer(answer(wrong), 3, frozenset())
        assert read_out is not None
        assert read_out[0].critical == ()
    read_out = read_answer(answer([good, ["y"] * 5, good]), 3, frozenset("xy"))
    assert read_out is not None
    assert len(read_out[0].critical) == 2


def test_an_exact_point_must_lie_where_it_was_asked_for() -> None:
    read_out = read_answer(answer([["sqrt(2)/2", "0", "1", "4", "2"]]), 3, frozenset())
    assert read_out is not None
    exact = read_out[0].critical
    assert matching((0.70710678, 0.0), exact) is exact[0]
    assert matching((0.7, 0.0), exact) is None


def test_the_request_names_both_variables() -> None:
    request = request_for(read("f(u, v) = u v"), {}, ())
    assert (request.task, request.variable, request.second) == ("critical", "u", "v")
