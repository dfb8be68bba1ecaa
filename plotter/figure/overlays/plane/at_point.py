"""What the overlays at the studied point of the plane have in common."""

from __future__ import annotations

from plotter.figure.plane import PlanePoint, plane_point
from plotter.figure.scene import Scene

READS: frozenset[str] = frozenset(
    {"plane", "parameters", "definition", "partials", "contours", "problem", "viewport", "lens"}
)
"""What everything at the point depends on."""

ARROW = 0.2
"""The length of the arrows at the point, as a share of the viewport's smaller side."""


def studied(scene: Scene) -> PlanePoint | None:
    """The point, while there is a plane that is not dimmed."""
    return None if scene.dimmed else plane_point(scene)
