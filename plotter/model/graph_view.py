"""How the computation graph is looked at: the step of the pass, the chosen node, the zoom."""

from __future__ import annotations

from msgspec import Struct

CLOSEST, FARTHEST = 40.0, 0.05
"""Zooms between which one can look."""


class GraphView(Struct, frozen=True):
    """The state of the picture of the graph; saved, not undone.

    `position` is the step of the pass (None: the end of it). `node` is the chosen node by its
    index. At `zoom` 1 the whole graph fits; `center` is what lies in the middle, as shares of
    the picture's width and height.
    """

    position: int | None = None
    node: int | None = None
    zoom: float = 1.0
    center: tuple[float, float] = (0.5, 0.5)

    def mistake(self) -> str | None:
        """What makes it no view, or None."""
        if any(place is not None and place < 0 for place in (self.position, self.node)):
            return "position and node must not be negative"
        if not FARTHEST <= self.zoom <= CLOSEST:
            return f"zoom must be from {FARTHEST} to {CLOSEST}"
        near = all(-5 <= share <= 6 for share in self.center)
        return None if near else "center must be near the picture"
