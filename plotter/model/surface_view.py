"""How the surface over the plane is looked at: whether, and from where."""

from __future__ import annotations

import math

from msgspec import Struct

LOWEST, HIGHEST = 5.0, 90.0
"""Degrees above the horizon from which one can look; from 90 the contours are seen."""


class SurfaceView(Struct, frozen=True):
    """The state of the picture in three dimensions; saved, not undone.

    `azimuth` and `elevation` say where the eye is, in degrees: around the vertical axis counted
    from the first axis to the second, and above the horizon.
    """

    shown: bool = False
    azimuth: float = -60.0
    elevation: float = 30.0

    def mistake(self) -> str | None:
        """What makes it no view, or None."""
        if not math.isfinite(self.azimuth):
            return "azimuth must be finite"
        fits = LOWEST <= self.elevation <= HIGHEST
        return None if fits else f"elevation must be from {LOWEST:g} to {HIGHEST:g}"

    def turned(self, around: float, upward: float) -> tuple[float, float]:
        """Azimuth, from −180 to 180, and elevation after a turn by so many degrees."""
        azimuth = math.remainder(self.azimuth + around, 360.0)
        return azimuth, min(max(self.elevation + upward, LOWEST), HIGHEST)
