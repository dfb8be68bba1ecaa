"""What every overlay is: a name, words for the menu, what it depends on, and its marks."""

from __future__ import annotations

from typing import Literal, Protocol

from plotter.figure.marks import Mark
from plotter.figure.scene import Scene

Group = Literal["curves", "lines", "points", "areas"]
"""What kind of thing is drawn: overlays of one group stand together where they are chosen."""


class Overlay(Protocol):
    """Something that can be drawn over the grid.

    `reads` names the fields of Inputs, View and Results that its marks depend on. A `live`
    overlay moves under the hand or while something plays, and is painted over the others.
    """

    @property
    def name(self) -> str:
        """The key in Inputs.shown and on the command line."""
        ...

    @property
    def label(self) -> str:
        """The words in the Show menu."""
        ...

    @property
    def group(self) -> Group:
        """Where it stands in the list of what is shown."""
        ...

    @property
    def reads(self) -> frozenset[str]:
        """The fields its marks depend on."""
        ...

    @property
    def live(self) -> bool:
        """Whether it is painted anew in every frame of a drag."""
        ...

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """What to draw; nothing while there is nothing to show."""
        ...
