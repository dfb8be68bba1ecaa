"""The graph of f″."""

from __future__ import annotations

from msgspec import Struct

from plotter.figure.marks import Mark
from plotter.figure.overlays.curve import marks_of
from plotter.figure.overlays.overlay import Group
from plotter.figure.scene import Scene
from plotter.language.words import mark


class SecondDerivativeCurve(Struct, frozen=True):
    """The second derivative, where f′ exists and is differentiable; hidden with f′."""

    name: str = "second"
    label: str = mark("Second derivative")
    reads: frozenset[str] = frozenset({"higher", "derivation", "problem", "definition", "overdue"})
    live: bool = False
    group: Group = "curves"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """Its branches, its special places and its name."""
        curve = scene.second
        if curve is None:
            return ()
        return marks_of(scene, curve, self.name, f"{scene.name}''")
