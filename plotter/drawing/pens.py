"""The pens of lines, and how finely lines are cut: the same with arrays and point by point."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from plotter.drawing.theme import Theme

CHUNK = 24
"""Segments stroked at once; measured: 16 to 32 are equally fast, 8 and 64 slower."""
OVERLAP = 0.4
"""Px by which a chunk reaches back over the one before."""
CROWDED = 3
"""From so many points a pixel column on, the column is drawn by its extremes."""
STRAIGHT = 0.02
"""A point this near the chord of its neighbors, in px, is not needed."""
PERIODS = 1.8
"""How often a pattern is seen at least in a sample of a line."""
LINE_MARGIN = 8.0
"""Px around a picture within which lines go on, so that their ends are out of sight."""


def pen_for(color: QColor, width: float, dash: tuple[float, ...] = ()) -> QPen:
    """A pen with flat caps; the dash lengths are in stroke widths."""
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
    if dash:
        pen.setDashPattern(list(dash))
    return pen


def sample_pen(theme: Theme, role: str, scale: float, length: float) -> QPen:
    """The pen of a role for a sample so many px long: its pattern is squeezed until it repeats."""
    width, dash = theme.line_width(role) * scale, theme.dash(role)
    squeezed = min(1.0, length / max(PERIODS * width * sum(dash), 1e-9))
    return pen_for(theme.color(role), width, tuple(part * squeezed for part in dash))


@lru_cache(maxsize=256)
def pen_of(theme: Theme, color: str, role: str, opacity: float, scale: float) -> QPen:
    """The pen of a line in a theme, as wide and dashed as its role; to be copied, not changed."""
    width, dash = theme.line_width(role) * scale, theme.dash(role)
    return pen_for(theme.mixed(color, opacity), width, dash)
