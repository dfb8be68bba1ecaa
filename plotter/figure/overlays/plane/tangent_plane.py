"""The plane that touches the surface at the point; from above there is nothing of it to be seen."""

from __future__ import annotations

from msgspec import Struct

from plotter.figure.marks import Mark
from plotter.figure.overlays.overlay import Group
from plotter.figure.scene import Scene
from plotter.language.words import mark


class TangentPlane(Struct, frozen=True):
    """Drawn with the surface, see `surface.lines`."""

    name: str = "tangent_plane"
    label: str = mark("Tangent plane, on the surface")
    reads: frozenset[str] = frozenset()
    live: bool = False
    group: Group = "areas"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """None among the contours."""
        return ()
