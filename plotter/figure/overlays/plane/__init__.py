"""What can be drawn of a function of two variables, seen from above."""

from __future__ import annotations

from plotter.figure.overlays.overlay import Overlay
from plotter.figure.overlays.plane.basins import PlaneBasins
from plotter.figure.overlays.plane.contours import ContourLines
from plotter.figure.overlays.plane.critical import CriticalPoints
from plotter.figure.overlays.plane.descent import PlaneDescent
from plotter.figure.overlays.plane.direction import Direction
from plotter.figure.overlays.plane.gradient import Gradient
from plotter.figure.overlays.plane.level import LevelLine
from plotter.figure.overlays.plane.tangent_plane import TangentPlane

PLANE_OVERLAYS: tuple[Overlay, ...] = (
    ContourLines(),
    PlaneBasins(),
    CriticalPoints(),
    LevelLine(),
    TangentPlane(),
    Direction(),
    Gradient(),
    PlaneDescent(),
)
"""All overlays of a plane, in the order in which they are painted within a layer."""
