"""The part of the plane that is looked at."""

from __future__ import annotations

import math

from msgspec import Struct


class Viewport(Struct, frozen=True):
    """A rectangle of data coordinates; x_min < x_max and y_min < y_max, all finite."""

    x_min: float
    x_max: float
    y_min: float
    y_max: float

    @property
    def width(self) -> float:
        """The extent in x, in data units."""
        return self.x_max - self.x_min

    @property
    def height(self) -> float:
        """The extent in y, in data units."""
        return self.y_max - self.y_min

    def mistake(self) -> str | None:
        """What makes it no rectangle, or None."""
        extents = {"x": (self.x_min, self.x_max), "y": (self.y_min, self.y_max)}
        for axis, (low, high) in extents.items():
            if not (low < high and math.isfinite(high - low)):
                return f"{axis}_min must be below {axis}_max"
        return None

    def contains(self, x: float, y: float) -> bool:
        """Whether the point lies inside or on the border."""
        return self.x_min <= x <= self.x_max and self.y_min <= y <= self.y_max
