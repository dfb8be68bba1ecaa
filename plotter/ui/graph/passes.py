"""The passes through the graph, one node at a time, for the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from plotter.language.words import tr
from plotter.model.document import Document
from plotter.ui.player import STEP_MS
from plotter.ui.scene import scene_of

if TYPE_CHECKING:
    from plotter.figure.graph.moment import GraphScene


class PlayPasses:
    """Goes forward through every operation and back again."""

    name = "passes"

    def __init__(self, document: Document) -> None:
        self._document = document

    def title(self) -> str:
        """The name in the timeline's menu."""
        return tr("Forward and back")

    def count(self) -> int:
        """The given letters, every operation forward, the seed, every operation back, the end."""
        from plotter.figure.graph.moment import last_step

        found = self._found()
        return 1 if found is None else last_step(found.study, scene_of(self._document)) + 1

    def position(self) -> int:
        """The step of the pass."""
        position, last = self._document.view.graph.position, self.count() - 1
        return last if position is None else min(position, last)

    def go(self, position: int) -> None:
        """Show the pass after another step; the end stays the end if the graph changes."""
        last = self.count() - 1
        graph = self._document.view.graph
        chosen = None if position >= last else position
        self._document.look(graph=replace(graph, position=chosen))

    def caption(self) -> str:
        """Where we are: forward or back, and how far."""
        found = self._found()
        if found is None:
            return ""
        phase = found.moment.step.phase
        operations = sum(step.phase == "forward" for step in found.study.steps)
        match phase:
            case "given":
                return tr("Start")
            case "forward":
                return tr("Forward {0} of {1}").format(found.position, operations)
            case "seed":
                return tr("Back 0 of {0}").format(operations)
            case "back":
                done = found.position - operations - 1
                return tr("Back {0} of {1}").format(done, operations)
            case "done":
                return tr("Done")

    def steps_per_second(self) -> float:
        """A step has a sentence to read: one in two of the usual steps."""
        return 1000.0 / (2 * STEP_MS)

    def _found(self) -> GraphScene | None:
        # Imported now: the window opens without it.
        from plotter.figure.graph.moment import graph_scene

        return graph_scene(scene_of(self._document))
