"""The graph of f′."""

from __future__ import annotations

from msgspec import Struct

from plotter.figure.marks import Mark
from plotter.figure.overlays.curve import curve_marks
from plotter.figure.overlays.overlay import Group
from plotter.figure.scene import Scene
from plotter.language.words import mark


class DerivativeCurve(Struct, frozen=True):
    """The graph of f′, whose height is the slope of f."""

    name: str = "derivative"
    label: str = mark("Derivative f′")
    reads: frozenset[str] = frozenset({"curves", "overdue", "problem", "definition"})
    live: bool = False
    group: Group = "curves"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """The curve and its special points."""
        return curve_marks(scene, "derivative", f"{scene.name}'")
