"""The document emits what really changed, and only then."""

from dataclasses import replace

from plotter.model.document import Document
from plotter.model.state import Inputs


def record(signal: object) -> list[frozenset[str]]:
    heard: list[frozenset[str]] = []
    signal.connect(heard.append)  # type: ignore[attr-defined]
    return heard


def test_an_edit_tells_the_changed_fields() -> None:
    document = Document()
    heard = record(document.inputs_changed)
    document.edit(gesture="typing", text="sin x", tangent_x=1.0)
    assert heard == [frozenset({"text", "tangent_x"})]


def test_an_edit_that_changes_nothing_is_silent() -> None:
    document = Document()
    heard = record(document.inputs_changed)
    document.edit(gesture="typing", text=document.inputs.text)
    assert heard == []
    assert document.undo_name is None


def test_undo_shows_the_previous_inputs() -> None:
    document = Document(Inputs(text="x"))
    document.edit(gesture="typing", text="x^2")
    heard = record(document.inputs_changed)
    document.undo()
    assert document.inputs.text == "x"
    assert heard == [frozenset({"text"})]
    document.redo()
    assert document.inputs.text == "x^2"


def test_the_view_is_not_undone() -> None:
    document = Document()
    heard = record(document.view_changed)
    document.look(frame=3)
    document.look(frame=3)
    assert heard == [frozenset({"frame"})]
    assert document.undo_name is None


def test_results_tell_what_changed() -> None:
    document = Document()
    heard = record(document.results_changed)
    other = Inputs(text="cos x")
    document.publish(replace(document.results, inputs=other))
    assert heard == [frozenset({"inputs"})]
