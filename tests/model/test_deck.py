"""Scenes: added, arranged, named; one is always shown."""

import pytest

from plotter.model.deck import Deck, SavedScene
from plotter.model.state import Inputs, View


def deck_of(*texts: str, current: int = 0) -> Deck:
    return Deck(tuple(SavedScene(Inputs(text=text), name=text) for text in texts), current)


def names(deck: Deck) -> str:
    return " ".join(scene.name or "-" for scene in deck.scenes)


def test_a_new_deck_has_one_scene() -> None:
    assert len(Deck().scenes) == 1
    assert Deck().removed(0) == Deck()


def test_adding_copies_the_scene_that_is_shown_and_shows_the_copy() -> None:
    deck = deck_of("a", "b").added()
    assert names(deck) == "a - b"
    assert deck.current == 1
    assert deck.scene.inputs.text == "a"


@pytest.mark.parametrize(
    ("removed", "current", "left"), [(0, 1, "b c"), (1, 0, "a c"), (2, 2, "a b")]
)
def test_removing_keeps_a_scene_shown(removed: int, current: int, left: str) -> None:
    deck = deck_of("a", "b", "c", current=current)
    shown = deck.scene
    after = deck.removed(removed)
    assert names(after) == left
    assert after.scene == shown or removed == current


@pytest.mark.parametrize(
    ("index", "to", "order"), [(0, 2, "b c a"), (2, 0, "c a b"), (1, 1, "a b c")]
)
def test_moving_keeps_the_same_scene_shown(index: int, to: int, order: str) -> None:
    for current in range(3):
        deck = deck_of("a", "b", "c", current=current)
        moved = deck.moved(index, to)
        assert names(moved) == order
        assert moved.scene == deck.scene


def test_a_duplicate_keeps_name_and_note_and_the_shown_scene() -> None:
    deck = deck_of("a", "b", current=1).noted(0, "say it slowly").duplicated(0)
    assert names(deck) == "a a b"
    assert deck.scenes[1].note == "say it slowly"
    assert deck.scene.name == "b"


def test_the_shown_scene_takes_over_what_is_shown() -> None:
    deck = deck_of("a", "b")
    assert deck.with_current(deck.scene.inputs, deck.scene.view) is deck
    changed = deck.with_current(Inputs(text="c"), View(frame=3))
    assert changed.scene.inputs.text == "c"
    assert changed.scene.view.frame == 3


def test_there_is_no_scene_beyond_the_last() -> None:
    with pytest.raises(IndexError):
        Deck().showing(1)
