"""The truth coming over a sketch: f′ is traced from the left border of the view to the right."""

from __future__ import annotations

from msgspec.structs import replace

from plotter.figure.sketching import sketch_of
from plotter.language.numbers import format_number
from plotter.language.words import tr
from plotter.model.document import Document
from plotter.ui.scene import scene_of

POSITIONS = 241
SECONDS = 5.0
"""How long the way takes at speed 1."""


class TraceTruth:
    """Traces f′ over a sketch that was revealed."""

    name = "truth"

    def __init__(self, document: Document) -> None:
        self._document = document

    def title(self) -> str:
        """The name in the timeline's menu."""
        return tr("f′ over the sketch")

    def count(self) -> int:
        """The places of the tracing pen; one until there is a sketch that was revealed."""
        sketch = sketch_of(scene_of(self._document))
        return POSITIONS if sketch.pieces and not sketch.hiding else 1

    def position(self) -> int:
        """How far the pen has come."""
        return round(self._document.view.motion.truth * (self.count() - 1))

    def go(self, position: int) -> None:
        """Let f′ be traced so far."""
        last = self.count() - 1
        if last > 0:
            motion = replace(self._document.view.motion, truth=position / last)
            self._document.look(motion=motion)

    def caption(self) -> str:
        """Where the pen is."""
        scene = scene_of(self._document)
        if self.count() == 1:
            return tr("Reveal f′ first")
        view = scene.viewport
        x = view.x_min + scene.view.motion.truth * view.width
        return f"{scene.variable} = {format_number(x, decimals=2, zeros=True)}"

    def steps_per_second(self) -> float:
        """So many that the way takes five seconds."""
        return (POSITIONS - 1) / SECONDS
