"""Formulas with numbers that change all the time, put together from small pictures.

To fill the outline of a formula takes ten times as long as to blend pictures of its digits.
"""

from __future__ import annotations

import math
from functools import lru_cache, partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPen, QTransform

from plotter.drawing.digits import digit_path
from plotter.drawing.outlines import EM, Paths
from plotter.drawing.stamps import PHASES, Grid, drawn
from plotter.drawing.theme import Theme
from plotter.drawing.typeset import Formula, paint_color
from plotter.figure.same import Same

WIDE, HIGH, DEEP = 0.6, 0.75, 0.1
"""The room of a digit right of its left end, above its baseline and below it, in em."""
REMEMBERED_FIXED = 512
REMEMBERED_DIGITS = 2048


def paint_read_out(
    painter: QPainter,
    formula: Formula,
    x: float,
    baseline: float,
    theme: Theme,
    *,
    color: str = "text",
    halo: float = 0.0,
) -> bool:
    """Paint a formula whose form is known, with a halo so many px wide; else return False.

    Digits stand in their places to a quarter of a device pixel.
    """
    pieces, grid = formula.outline.pieces, Grid.under(painter)
    if pieces is None or grid is None:
        return False
    # Bars and minus signs are crisp on whole pixels.
    level = (round(baseline * grid.ratio + grid.dy) - grid.dy) / grid.ratio
    em, air = formula.size, math.ceil(halo * grid.ratio) + 1
    fixed_origin = (air, math.ceil(formula.ascent * grid.ratio) + air)
    digit_origin = (air, math.ceil(HIGH * em * grid.ratio) + air)
    for width in (halo, 0.0) if halo else (0.0,):
        size = (formula.width, formula.descent)
        look = (color, theme, width, grid.ratio)
        fixed = partial(_fixed, Same(pieces.fixed), em, size, *look, fixed_origin)
        grid.put_at(painter, x, level, fixed_origin, fixed)
        for digit, role, across, down in pieces.digits:
            look = (role or color, theme, width, grid.ratio)
            stamp = partial(_digit, digit, em, *look, digit_origin)
            place = (x + across * em / EM, level + down * em / EM)
            grid.put_at(painter, *place, digit_origin, stamp)
    return True


@lru_cache(maxsize=REMEMBERED_FIXED)
def _fixed(
    paths: Same[Paths],
    em: float,
    size: tuple[float, float],
    color: str,
    theme: Theme,
    halo: float,
    ratio: float,
    origin: tuple[int, int],
    across: int,
    down: int,
) -> QImage:
    room = tuple(math.ceil(length * ratio) for length in size)
    parts = tuple((role or color, path) for role, path in paths.value)
    return _stamp(parts, em, room, theme, halo, ratio, origin, (across, down))


@lru_cache(maxsize=REMEMBERED_DIGITS)
def _digit(
    digit: int,
    em: float,
    color: str,
    theme: Theme,
    halo: float,
    ratio: float,
    origin: tuple[int, int],
    across: int,
    down: int,
) -> QImage:
    room = (math.ceil(WIDE * em * ratio), math.ceil(DEEP * em * ratio))
    parts = ((color, digit_path(digit)),)
    return _stamp(parts, em, room, theme, halo, ratio, origin, (across, down))


def _stamp(
    parts: Paths,
    em: float,
    room: tuple[int, ...],
    theme: Theme,
    halo: float,
    ratio: float,
    origin: tuple[int, int],
    phase: tuple[int, int],
) -> QImage:
    """Outlines in their colors, or with a width only the halo around them."""
    scale = QTransform.fromScale(em / EM, em / EM)

    def paint(painter: QPainter) -> None:
        for role, path in parts:
            if halo:
                pen = QPen(theme.color("halo"), halo)
                pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                painter.strokePath(scale.map(path), pen)
            else:
                painter.fillPath(scale.map(path), paint_color(role, theme))

    size = (origin[0] + room[0] + origin[0], origin[1] + room[1] + origin[0])
    start = (origin[0] + phase[0] / PHASES, origin[1] + phase[1] / PHASES)
    return drawn(*size, ratio, start, paint)
