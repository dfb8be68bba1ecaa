"""The document emits what really changed, and only then."""

from msgspec.structs import replace

from plotter.model.deck import Deck, SavedScene
from plotter.model.document import Document
from plotter.model.state import FIRST_VIEWPORT, Inputs, View
from plotter.numeric.viewport import Viewport


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


def test_scenes_are_shown_with_their_inputs_and_view() -> None:
    document = Document()
    document.edit(gesture="typing", text="x^3")
    document.arrange(document.contents().added(), gesture="add a scene")
    document.edit(gesture="typing", text="sin x")
    document.look(frame=7)
    document.show_scene(0)
    assert document.inputs.text == "x^3"
    assert document.view.frame == 0
    document.show_scene(1)
    assert document.inputs.text == "sin x"
    assert document.view.frame == 7


def test_undo_takes_back_a_change_in_the_scene_where_it_was_made() -> None:
    document = Document()
    document.arrange(document.contents().added(), gesture="add a scene")
    document.edit(gesture="typing", text="sin x")
    document.show_scene(0)
    document.undo()
    assert document.deck.current == 1
    assert document.inputs.text == Inputs().text
    document.undo()
    assert len(document.deck.scenes) == 1
    document.redo()
    document.redo()
    assert (document.deck.current, document.inputs.text) == (1, "sin x")


def test_a_document_is_modified_until_it_is_saved_or_undone() -> None:
    document = Document()
    assert not document.modified
    document.look(frame=3)
    assert not document.modified
    document.edit(gesture="typing", text="x^3")
    assert document.modified
    document.undo()
    assert not document.modified
    document.redo()
    document.mark_saved()
    assert not document.modified
    document.arrange(document.contents().named(0, "Cubes"), gesture="name a scene")
    assert document.modified


def test_turning_a_page_is_no_modification() -> None:
    document = Document()
    document.arrange(document.contents().added(), gesture="add a scene")
    document.edit(gesture="typing", text="sin x")
    document.mark_saved()
    document.show_scene(0)
    assert not document.modified
    document.show_scene(1)
    assert not document.modified


def test_a_loaded_document_has_nothing_to_undo() -> None:
    document = Document()
    document.edit(gesture="typing", text="x^3")
    document.load(Deck((SavedScene(Inputs(text="cos x"), View(frame=2)),)))
    assert document.undo_name is None
    assert (document.inputs.text, document.view.frame) == ("cos x", 2)
    assert not document.modified
    document.mark_unsaved()
    assert document.modified


def test_where_one_looks_counts_once_there_is_a_file() -> None:
    document = Document()
    elsewhere = Viewport(0.0, 1.0, 0.0, 1.0)
    document.look(viewport=elsewhere)
    assert not document.modified
    document.mark_saved()
    document.look(viewport=FIRST_VIEWPORT)
    assert document.modified
    document.look(frame=4, viewport=elsewhere)
    assert not document.modified
