"""What stands behind the curves: grid, axes, ticks and the crosshair."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

TickUnit = Literal["automatic", "decimal", "pi"]
"""What the numbers of the horizontal axis are multiples of."""


class Picture(Struct, frozen=True):
    """What stands behind the curves, and how it is looked at.

    `equal_scales` keeps a unit as long in x as in y, however one zooms. `crosshair` follows the
    pointer and reads off x, f and f′; `hover` does so in a small card where a curve is near.
    `legend` puts all formulas over the plot, not only those without room above it; it stands at
    `legend_place`, two shares of the room that it leaves, or where no curve is in its way.
    """

    grid: bool = True
    minor_grid: bool = False
    axes: bool = True
    crosshair: bool = False
    hover: bool = True
    legend: bool = False
    legend_place: tuple[float, float] | None = None
    equal_scales: bool = False
    ticks: TickUnit = "automatic"

    def mistake(self) -> str | None:
        """What cannot be drawn, or None."""
        place = self.legend_place
        inside = place is None or all(0 <= share <= 1 for share in place)
        return None if inside else "legend_place must lie between 0 and 1"
