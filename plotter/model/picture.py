"""What stands behind the curves: grid, axes, ticks and the crosshair."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

TickUnit = Literal["automatic", "decimal", "pi"]
"""What the numbers of the horizontal axis are multiples of."""


@dataclass(frozen=True, slots=True)
class Picture:
    """What stands behind the curves, and how it is looked at.

    `equal_scales` keeps a unit as long in x as in y, however one zooms. `crosshair` follows the
    pointer and reads off x, f and f′; `hover` does so in a small card where a curve is near.
    """

    grid: bool = True
    minor_grid: bool = False
    axes: bool = True
    crosshair: bool = False
    hover: bool = True
    equal_scales: bool = False
    ticks: TickUnit = "automatic"
