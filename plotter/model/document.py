"""The one observable object: widgets write to it and redraw from it."""

from __future__ import annotations

from typing import Any, TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from plotter.model.deck import Deck, SavedScene
from plotter.model.history import History, Moment
from plotter.model.state import Inputs, Results, View

State = TypeVar("State", Inputs, View, Results)


def changed_fields(before: State, after: State) -> frozenset[str]:
    """The names of the fields in which the two values differ.

    Results differ where they hold another object: their trees and arrays are made once, and
    comparing them part by part would cost more than drawing them again.
    """
    return frozenset(
        name
        for name in before.__struct_fields__
        if _differ(getattr(before, name), getattr(after, name), type(before))
    )


def _differ(old: object, new: object, kind: type) -> bool:
    return old is not new if kind is Results else old != new


class Document(QObject):
    """Holds inputs, view, results and scenes, and tells what really changed.

    Signals with an argument carry a frozenset of the names of the changed fields.
    `scene_shown` follows when a whole scene came at once: a page turned, a file opened.
    """

    inputs_changed = Signal(object)
    view_changed = Signal(object)
    results_changed = Signal(object)
    history_changed = Signal()
    deck_changed = Signal()
    scene_shown = Signal()
    loaded = Signal()

    def __init__(self, inputs: Inputs | None = None, view: View | None = None) -> None:
        super().__init__()
        self._inputs = inputs or Inputs()
        self._view = view or View()
        self._results = Results(self._inputs)
        self._deck = Deck((SavedScene(self._inputs, self._view),))
        self._history = History()
        self._saved = self.contents()
        self._filed = False

    @property
    def inputs(self) -> Inputs:
        """What the user decided."""
        return self._inputs

    @property
    def view(self) -> View:
        """How it is looked at."""
        return self._view

    @property
    def results(self) -> Results:
        """What follows from the inputs."""
        return self._results

    @property
    def deck(self) -> Deck:
        """The scenes; of the one that is shown only name and note are up to date."""
        return self._deck

    @property
    def modified(self) -> bool:
        """Whether there is something to lose.

        To have looked around in a new document is nothing; in a saved one, and where there are
        scenes, the part of the plane that is looked at counts.
        """
        now = self.contents()
        places = self._filed or len(now.scenes) > 1
        return _substance(now, places) != _substance(self._saved, places)

    @property
    def undo_name(self) -> str | None:
        """What undo would take back, or None."""
        return self._history.undo_name

    @property
    def redo_name(self) -> str | None:
        """What redo would bring back, or None."""
        return self._history.redo_name

    def continue_from(self, other: Document) -> None:
        """Take over all of another document, before anyone hears this one: what can be undone too.

        The other one is not to be used any more: both have the same history.
        """
        self._inputs, self._view, self._deck = other._inputs, other._view, other._deck
        self._results = Results(self._inputs)
        self._history, self._saved, self._filed = other._history, other._saved, other._filed

    def edit(self, *, gesture: str, **changes: Any) -> None:
        """Change inputs; equal gestures in a row are one undo step, named like the gesture."""
        before = self._inputs
        after = replace(before, **changes)
        if after == before:
            return
        deck = self.contents()
        self._history.record(Moment(before, deck), Moment(after, deck), gesture)
        self._show_inputs(after)

    def arrange(self, deck: Deck, *, gesture: str) -> None:
        """Change the scenes; showing another one also brings its inputs and view.

        The deck is made from `contents()`, so that the scene that is shown is up to date in it.
        """
        before = Moment(self._inputs, self.contents())
        after = Moment(deck.scene.inputs, deck)
        if after == before:
            return
        self.finish_gesture()
        self._history.record(before, after, gesture)
        self.finish_gesture()
        self._show(after, look=True)

    def contents(self) -> Deck:
        """All scenes as they are now: what is saved."""
        return self._deck.with_current(self._inputs, self._view)

    def show_scene(self, index: int) -> None:
        """Show another scene; to turn a page is no change. Raises IndexError if there is none."""
        deck = self.contents().showing(index)
        self.finish_gesture()
        self._show(Moment(deck.scene.inputs, deck), look=True)

    def load(self, deck: Deck) -> None:
        """Begin anew with these scenes: nothing to undo and nothing to save."""
        self._history.clear()
        self._show(Moment(deck.scene.inputs, deck), look=True)
        self.mark_saved()
        self.loaded.emit()

    def mark_saved(self, contents: Deck | None = None) -> None:
        """The contents, those of now unless given, stand in a file."""
        self._saved = self.contents() if contents is None else contents
        self._filed = True
        self.history_changed.emit()

    def mark_unsaved(self) -> None:
        """What is shown stands in no file, whatever it is: recovered work."""
        self._saved = Deck((SavedScene(name=_NEVER),))
        self.history_changed.emit()

    def finish_gesture(self) -> None:
        """Say that a drag or a burst of typing has ended."""
        self._history.finish_gesture()

    def look(self, **changes: Any) -> None:
        """Change the view; this is not undone."""
        before = self._view
        self._view = replace(before, **changes)
        names = changed_fields(before, self._view)
        if names:
            self.view_changed.emit(names)

    def publish(self, results: Results) -> None:
        """Replace the results by newer ones."""
        before, self._results = self._results, results
        names = changed_fields(before, results)
        if names:
            self.results_changed.emit(names)

    def undo(self) -> None:
        """Show the inputs before the last change."""
        self._restore(self._history.undo())

    def redo(self) -> None:
        """Show the inputs that were undone last."""
        self._restore(self._history.redo())

    def _restore(self, moment: Moment | None) -> None:
        if moment is not None:
            self._show(moment, look=moment.deck.current != self._deck.current)

    def _show(self, moment: Moment, *, look: bool = False) -> None:
        """Show a moment; `look` also takes the view of its scene."""
        before, self._deck = self._deck, moment.deck
        if look:
            # First the view, so that the new function is sampled where it is looked at.
            self.look(**_fields_of(moment.deck.scene.view))
        self._show_inputs(moment.inputs)
        if self._deck != before:
            self.deck_changed.emit()
        if look:
            self.scene_shown.emit()

    def _show_inputs(self, inputs: Inputs) -> None:
        names = changed_fields(self._inputs, inputs)
        self._inputs = inputs
        if names:
            self.inputs_changed.emit(names)
        self.history_changed.emit()


_NEVER = "\0"
"""A name that no scene has."""


def _fields_of(view: View) -> dict[str, Any]:
    return {name: getattr(view, name) for name in view.__struct_fields__}


def _substance(deck: Deck, places: bool) -> tuple[object, ...]:
    return tuple(
        (scene.inputs, scene.name, scene.note, scene.view.viewport if places else None)
        for scene in deck.scenes
    )
