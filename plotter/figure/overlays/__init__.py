"""The things that can be drawn over the grid; a new one is one file and one line here."""

from __future__ import annotations

from plotter.figure.overlays.derivative import DerivativeCurve
from plotter.figure.overlays.descent import Descent
from plotter.figure.overlays.function import FunctionCurve
from plotter.figure.overlays.guides import Guides
from plotter.figure.overlays.overlay import Overlay
from plotter.figure.overlays.tangent import Tangent

OVERLAYS: tuple[Overlay, ...] = (
    FunctionCurve(),
    DerivativeCurve(),
    Guides(),
    Tangent(),
    Descent(),
)
"""All overlays, in the order in which they are painted within a layer."""

__all__ = ["OVERLAYS", "Overlay"]
