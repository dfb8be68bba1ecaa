"""Undo and redo: a list of earlier moments, where one gesture is one step."""

from __future__ import annotations

from msgspec import Struct

from plotter.language.words import language_code
from plotter.model.deck import Deck
from plotter.model.state import Inputs

LIMIT = 500
"""Steps that can be undone; older ones are forgotten."""


class Moment(Struct, frozen=True):
    """What undo brings back: the inputs and the scenes."""

    inputs: Inputs
    deck: Deck


class Change(Struct, frozen=True):
    """The moments before and after one gesture, and what it was called in which language."""

    before: Moment
    after: Moment
    gesture: str
    language: str

    @property
    def name(self) -> str:
        """What it was called; "" once another language is spoken, in which it has no name."""
        return self.gesture if self.language == language_code() else ""


class History:
    """Remembers changes; equal gestures in a row grow into one change."""

    def __init__(self) -> None:
        self._done: list[Change] = []
        self._undone: list[Change] = []
        self._open = False

    @property
    def undo_name(self) -> str | None:
        """What undo would take back, or None."""
        return self._done[-1].name if self._done else None

    @property
    def redo_name(self) -> str | None:
        """What redo would bring back, or None."""
        return self._undone[-1].name if self._undone else None

    def record(self, before: Moment, after: Moment, gesture: str) -> None:
        """Note a change; it joins the last one while the same gesture goes on."""
        self._undone.clear()
        if self._open and self._done and self._done[-1].gesture == gesture:
            first = self._done.pop().before
            if first != after:
                self._done.append(Change(first, after, gesture, language_code()))
            else:
                self._open = False
            return
        self._done.append(Change(before, after, gesture, language_code()))
        del self._done[:-LIMIT]
        self._open = True

    def finish_gesture(self) -> None:
        """End the gesture, so that the next equal one is a step of its own."""
        self._open = False

    def undo(self) -> Moment | None:
        """The moment before the last change, or None if there is none."""
        self._open = False
        if not self._done:
            return None
        change = self._done.pop()
        self._undone.append(change)
        return change.before

    def redo(self) -> Moment | None:
        """The moment after the change last undone, or None if there is none."""
        self._open = False
        if not self._undone:
            return None
        change = self._undone.pop()
        self._done.append(change)
        return change.after

    def clear(self) -> None:
        """Forget everything."""
        self._done.clear()
        self._undone.clear()
        self._open = False
