"""Lessons on gradient descent, from resources/examples.toml: each is a scene with a text."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from msgspec import Struct

from plotter import resources
from plotter.descent.optimizers import OPTIMIZERS
from plotter.descent.trajectory import Kind
from plotter.model.deck import SavedScene
from plotter.model.descent_settings import DescentSettings, RunSettings
from plotter.model.state import Inputs, View
from plotter.numeric.viewport import Viewport

PATHS = frozenset({"f", "descent", "race"})
"""What every lesson shows."""


class DescentLesson(Struct, frozen=True):
    """A title, what there is to see, what to try, and the scene with its runs.

    `ends` are the kinds of ending of the runs, in their order.
    """

    title: str
    lesson: str
    suggestion: str
    ends: tuple[Kind, ...]
    inputs: Inputs
    view: View

    def scene(self) -> SavedScene:
        """The lesson as a scene of a document, with its text as the note."""
        note = f"{self.lesson}\n\n{self.suggestion}"
        return SavedScene(self.inputs, self.view, self.title, note)


@cache
def descent_lessons() -> tuple[DescentLesson, ...]:
    """All lessons, in their order."""
    table = tomllib.loads(resources.read_text("examples.toml"))
    return tuple(_lesson(entry) for entry in table["lesson"])


def _lesson(entry: Mapping[str, Any]) -> DescentLesson:
    first = _run(entry)
    inputs = Inputs(
        text=entry["text"],
        start=(float(entry["start"]),),
        optimizer=first.optimizer,
        learning_rate=first.learning_rate,
        steps=entry["steps"],
        descent=DescentSettings(
            options=first.options, others=tuple(_run(other) for other in entry["others"])
        ),
        shown=PATHS | frozenset(entry["show"]),
    )
    view = View(viewport=Viewport(*entry["view"]), lens="descent", auto_fit=False)
    return DescentLesson(
        entry["title"], entry["lesson"], entry["try"], tuple(entry["ends"]), inputs, view
    )


def _run(entry: Mapping[str, Any]) -> RunSettings:
    """A run of the race; without a start of its own it begins where the first does."""
    start = entry.get("start")
    return RunSettings(
        entry.get("optimizer", OPTIMIZERS[0].name),
        float(entry["rate"]),
        MappingProxyType(dict(entry.get("options", {}))),
        None if start is None else (float(start),),
    )
