"""Which derivatives after f′ the shown overlays ask for."""

from __future__ import annotations

from plotter.model.state import Inputs

NEEDS_SECOND = frozenset({"second", "convexity"})
"""The overlays that show the curve of f″."""

NEEDS_RUNS = frozenset({"descent", "race", "parabola"})
"""The overlays that show runs of the descent."""


def order_wanted(inputs: Inputs) -> int:
    """The highest derivative that something shown asks for."""
    taylor = inputs.approximation.degree if "taylor" in inputs.shown else 0
    return max(taylor, 2 if NEEDS_SECOND & inputs.shown else 0)
