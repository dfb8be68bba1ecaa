"""What is studied of a function of two variables: a point, a direction, one of the partials."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

PLANE_SHOWN = frozenset(
    {"contours", "level", "tangent_plane", "gradient", "direction", "critical", "descent"}
)
"""The overlays of the plane that are drawn unless the user says otherwise."""


class PlaneStudy(Struct, frozen=True):
    """All that the user decided about a function of two variables.

    `point` is the place (x, y) that is studied, `angle` the direction of the directional
    derivative in degrees, counted from the first axis to the second. `by` is the place of the
    variable, 0 or 1, that the derivation differentiates by. `shown` are the overlays of the
    plane.
    """

    point: tuple[float, float] = (1.5, 1.0)
    angle: float = 30.0
    by: Literal[0, 1] = 0
    shown: frozenset[str] = PLANE_SHOWN
