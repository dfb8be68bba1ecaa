"""One gesture is one undo step."""

from plotter.language.words import ENGLISH, Tongue, use_tongue
from plotter.model.deck import Deck
from plotter.model.history import LIMIT, History, Moment
from plotter.model.state import Inputs


def moment(text: str, tangent_x: float = 0.6) -> Moment:
    return Moment(Inputs(text=text, tangent_x=tangent_x), Deck())


A = moment("x")
B = moment("x^2")
C = moment("x^3")


def test_nothing_to_undo_at_first() -> None:
    history = History()
    assert history.undo() is None
    assert history.redo() is None
    assert history.undo_name is None


def test_equal_gestures_in_a_row_are_one_step() -> None:
    history = History()
    history.record(A, B, "typing")
    history.record(B, C, "typing")
    assert history.undo() == A
    assert history.redo() == C


def test_a_finished_gesture_starts_a_new_step() -> None:
    history = History()
    history.record(A, B, "typing")
    history.finish_gesture()
    history.record(B, C, "typing")
    assert history.undo() == B
    assert history.undo() == A


def test_other_gestures_are_other_steps_with_their_names() -> None:
    history = History()
    history.record(A, B, "typing")
    history.record(B, moment("x^2", 2.0), "moving the tangent")
    assert history.undo_name == "moving the tangent"
    assert history.undo() == B
    assert history.redo_name == "moving the tangent"


def test_a_new_change_forgets_what_was_undone() -> None:
    history = History()
    history.record(A, B, "typing")
    history.undo()
    history.record(A, C, "typing")
    assert history.redo() is None


def test_a_gesture_that_returns_to_its_start_leaves_no_step() -> None:
    history = History()
    history.record(A, B, "typing")
    history.record(B, A, "typing")
    assert history.undo_name is None


def test_after_undo_the_same_gesture_does_not_grow_an_older_step() -> None:
    history = History()
    history.record(A, B, "typing")
    history.finish_gesture()
    history.record(B, C, "typing")
    history.undo()
    history.record(B, moment("x^4"), "typing")
    assert history.undo() == B


def test_old_steps_are_forgotten_beyond_the_limit() -> None:
    history = History()
    for count in range(LIMIT + 10):
        history.record(moment("x", count), moment("x", count + 1), "x")
        history.finish_gesture()
    undone = 0
    while history.undo() is not None:
        undone += 1
    assert undone == LIMIT


def test_a_name_in_another_language_is_not_shown() -> None:
    history = History()
    history.record(A, B, "typing")
    use_tongue(Tongue(lambda text, _about: text, code="de"))
    try:
        assert history.undo_name == ""
        history.record(B, C, "Tippen")
        assert history.undo_name == "Tippen"
    finally:
        use_tongue(ENGLISH)
    assert history.undo() == B
    assert history.undo_name == "typing"
