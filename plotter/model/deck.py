"""The scenes of a document: moments that a teacher pages through, in order."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct, field
from msgspec.structs import replace

from plotter.model.state import Inputs, View

MOST_SCENES = 500
"""A document with more scenes than this is refused."""


class SavedScene(Struct, frozen=True):
    """One scene: its name, a note for the teacher, what was decided and how it is looked at.

    `unknown` keeps what a file said of the scene that this version does not understand.
    """

    inputs: Inputs = field(default_factory=Inputs)
    view: View = field(default_factory=View)
    name: str = ""
    note: str = ""
    unknown: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))


class Deck(Struct, frozen=True):
    """All scenes, at least one, and the index of the one that is shown.

    The scene that is shown lives in the document; what the deck holds of it is as old as the
    last change of scene.
    """

    scenes: tuple[SavedScene, ...] = (SavedScene(),)
    current: int = 0

    @property
    def scene(self) -> SavedScene:
        """The scene that is shown."""
        return self.scenes[self.current]

    def with_current(self, inputs: Inputs, view: View) -> Deck:
        """The deck in which the scene that is shown has these contents."""
        shown = self.scene
        if shown.inputs == inputs and shown.view == view:
            return self
        return self._with(self.current, replace(shown, inputs=inputs, view=view))

    def showing(self, index: int) -> Deck:
        """The deck with another scene shown; raises IndexError if there is none."""
        if not 0 <= index < len(self.scenes):
            raise IndexError(index)
        return replace(self, current=index)

    def added(self) -> Deck:
        """The deck with a copy of the scene that is shown behind it, which is shown then."""
        place = self.current + 1
        copy = replace(self.scene, name="", note="")
        scenes = (*self.scenes[:place], copy, *self.scenes[place:])
        return Deck(scenes, place)

    def duplicated(self, index: int) -> Deck:
        """The deck with a copy of a scene, name and note included, behind it."""
        scenes = (*self.scenes[: index + 1], self.scenes[index], *self.scenes[index + 1 :])
        current = self.current + 1 if self.current > index else self.current
        return Deck(scenes, current)

    def removed(self, index: int) -> Deck:
        """The deck without a scene; the last one that is left stays."""
        if len(self.scenes) == 1:
            return self
        scenes = self.scenes[:index] + self.scenes[index + 1 :]
        current = self.current - 1 if self.current > index else self.current
        return Deck(scenes, min(current, len(scenes) - 1))

    def moved(self, index: int, to: int) -> Deck:
        """The deck with a scene at another place; the same scene stays shown."""
        order = list(range(len(self.scenes)))
        order.insert(to, order.pop(index))
        scenes = tuple(self.scenes[old] for old in order)
        return Deck(scenes, order.index(self.current))

    def named(self, index: int, name: str) -> Deck:
        """The deck in which a scene has another name."""
        return self._with(index, replace(self.scenes[index], name=name))

    def noted(self, index: int, note: str) -> Deck:
        """The deck in which a scene has another note."""
        return self._with(index, replace(self.scenes[index], note=note))

    def _with(self, index: int, scene: SavedScene) -> Deck:
        scenes = (*self.scenes[:index], scene, *self.scenes[index + 1 :])
        return replace(self, scenes=scenes)
