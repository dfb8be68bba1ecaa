"""How a curve is drawn where the user wants it otherwise than the theme has it."""

from __future__ import annotations

from typing import Literal, get_args

from msgspec import Struct

StyleColor = Literal["", "f", "derivative", "second", "tangent", "secant", "path"]
"""A color by the role it has in every theme; "" is the curve's own.

Those of any two roles stay apart in every theme, for the color-blind too.
"""
Dash = Literal["", "solid", "dashed", "dotted", "dash-dot"]
"""The pattern of a line; "" is the theme's own."""

COLORS: tuple[StyleColor, ...] = get_args(StyleColor)[1:]
DASHES: tuple[Dash, ...] = get_args(Dash)[1:]
WIDTHS = (0.6, 1.0, 1.5, 2.0)
"""The widths one can choose, as multiples of the theme's."""
STYLED = ("f", "derivative", "second", "tangent", "secant", "normal")
"""The curves and lines that can be drawn otherwise, by their roles."""

THINNEST, THICKEST = 0.25, 6.0


class CurveStyle(Struct, frozen=True):
    """A color, a multiple of the theme's width, and a pattern; as it stands, the theme's own."""

    color: StyleColor = ""
    width: float = 1.0
    dash: Dash = ""

    def mistake(self) -> str | None:
        """What cannot be drawn, or None."""
        fits = THINNEST <= self.width <= THICKEST
        return None if fits else f"width must be from {THINNEST} to {THICKEST}"


OWN = CurveStyle()
"""A curve as the theme draws it."""
