"""How the picture is drawn where the user wants it otherwise: styles of curves, grid and ticks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Dash = Literal["", "solid", "dashed", "dotted", "dash-dot"]
"""The pattern of a line; "" is the theme's own."""
TickUnit = Literal["automatic", "decimal", "pi"]
"""What the numbers of the horizontal axis are multiples of."""


@dataclass(frozen=True, slots=True)
class CurveStyle:
    """How one curve is drawn: a color role of the theme, a factor of its width, and a dash.

    "" leaves color or dash to the theme; the width of the theme is multiplied by `width`.
    """

    color: str = ""
    width: float = 1.0
    dash: Dash = ""


PLAIN = CurveStyle()
"""A curve as the theme draws it."""


@dataclass(frozen=True, slots=True)
class Picture:
    """What stands behind the curves, and how it is looked at.

    `equal_scales` keeps a unit as long in x as in y, however one zooms. `crosshair` follows the
    pointer and reads off x, f and f′.
    """

    grid: bool = True
    minor_grid: bool = False
    axes: bool = True
    crosshair: bool = False
    equal_scales: bool = False
    ticks: TickUnit = "automatic"
