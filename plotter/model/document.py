"""The one observable object: widgets write to it and redraw from it."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from plotter.model.history import History
from plotter.model.state import Inputs, Results, View

State = TypeVar("State", Inputs, View, Results)


def changed_fields(before: State, after: State) -> frozenset[str]:
    """The names of the fields in which the two values differ.

    Results differ where they hold another object: their trees and arrays are made once, and
    comparing them part by part would cost more than drawing them again.
    """
    return frozenset(
        field.name
        for field in fields(before)
        if _differ(getattr(before, field.name), getattr(after, field.name), type(before))
    )


def _differ(old: object, new: object, kind: type) -> bool:
    return old is not new if kind is Results else old != new


class Document(QObject):
    """Holds inputs, view and results, and tells what really changed.

    Each signal carries a frozenset of the names of the changed fields.
    """

    inputs_changed = Signal(object)
    view_changed = Signal(object)
    results_changed = Signal(object)
    history_changed = Signal()

    def __init__(self, inputs: Inputs | None = None, view: View | None = None) -> None:
        super().__init__()
        self._inputs = inputs or Inputs()
        self._view = view or View()
        self._results = Results(self._inputs)
        self._history = History()

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
    def undo_name(self) -> str | None:
        """What undo would take back, or None."""
        return self._history.undo_name

    @property
    def redo_name(self) -> str | None:
        """What redo would bring back, or None."""
        return self._history.redo_name

    def edit(self, *, gesture: str, **changes: Any) -> None:
        """Change inputs; equal gestures in a row are one undo step, named like the gesture."""
        before = self._inputs
        after = replace(before, **changes)
        if after == before:
            return
        self._history.record(before, after, gesture)
        self._show_inputs(after)

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

    def _restore(self, inputs: Inputs | None) -> None:
        if inputs is not None:
            self._show_inputs(inputs)

    def _show_inputs(self, inputs: Inputs) -> None:
        names = changed_fields(self._inputs, inputs)
        self._inputs = inputs
        if names:
            self.inputs_changed.emit(names)
        self.history_changed.emit()
