"""Does a drawn derivative turn where the truth turns?"""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from plotter.calculus.sketch.remark import Remark
from plotter.calculus.sketch.traced import Traced, runs
from plotter.numeric.curve import FloatArray

CLEAR, FAINT = 1.5, 0.75
"""In tolerances upward: how far a turn goes back at least, to be asked for and to be seen."""
NEAR, FARTHEST = 2.0, 6.0
"""In tolerances across: the same turn, and one that was moved. Turns are flat."""


class Turn(Struct, frozen=True):
    """A local maximum or minimum at x."""

    x: float
    y: float
    maximum: bool


def judge_extrema(traced: Traced) -> tuple[list[Remark], int]:
    """The turns that are missed, moved and too many, and how many there are in truth."""
    upward, across, view = traced.scale.upward, traced.scale.across, traced.scale.view
    truth = [
        turn
        for turn in turns(traced.x, traced.truth, CLEAR * upward)
        if traced.is_inside(turn.x) and view.y_min <= turn.y <= view.y_max
    ]
    faint = turns(traced.x, traced.truth, FAINT * upward)
    drawn = turns(traced.x, traced.drawn, FAINT * upward)
    clear = turns(traced.x, traced.drawn, CLEAR * upward)
    missed = [turn for turn in truth if not _has(traced, drawn, turn)]
    extra = [turn for turn in clear if not _has(traced, faint, turn)]
    remarks: list[Remark] = []
    for turn in missed:
        same = [other for other in extra if other.maximum == turn.maximum]
        near = min(same, key=lambda other, x=turn.x: abs(other.x - x), default=None)
        if near is None or abs(near.x - turn.x) > FARTHEST * across:
            remarks.append(Remark("extremum missed", turn.x, turn.x, turn.maximum))
        else:
            extra.remove(near)
            remarks.append(Remark("extremum moved", turn.x, turn.x, turn.maximum, drawn=near.x))
    remarks += [Remark("extremum extra", turn.x, turn.x, turn.maximum) for turn in extra]
    return remarks, len(truth)


def turns(x: FloatArray, y: FloatArray, back: float) -> list[Turn]:
    """The places where y turns and then goes back by at least so much, from left to right."""
    found: list[Turn] = []
    for start, end in runs(np.isfinite(y)):
        found += _turns(x[start : end + 1], y[start : end + 1], back)
    return found


def _turns(x: FloatArray, y: FloatArray, back: float) -> list[Turn]:
    """A zigzag: an extreme counts once the curve came from and went back to `back` away."""
    found: list[Turn] = []
    values = y.tolist()
    top = bottom = 0
    way = 0  # 1 on the way up, -1 on the way down, 0 before the first turn is known
    for place, value in enumerate(values):
        top = place if value > values[top] else top
        bottom = place if value < values[bottom] else bottom
        if way >= 0 and values[top] - value >= back:
            if way > 0:
                found.append(_turn(x, y, top, back, maximum=True))
            way, bottom = -1, place
        elif way <= 0 and value - values[bottom] >= back:
            if way < 0:
                found.append(_turn(x, y, bottom, back, maximum=False))
            way, top = 1, place
    return found


def _turn(x: FloatArray, y: FloatArray, place: int, back: float, *, maximum: bool) -> Turn:
    """The turn at a place, in the middle of what is flat around it."""
    flat = np.abs(y - y[place]) <= back / 20
    start, end = next((a, b) for a, b in runs(flat) if a <= place <= b)
    return Turn(float(x[start] + x[end]) / 2, float(y[place]), maximum)


def _has(traced: Traced, others: list[Turn], turn: Turn) -> bool:
    """Whether there is the same turn among the others, or one as high within a flat stretch."""
    near = [other for other in others if other.maximum == turn.maximum]
    across, upward = traced.scale.across, traced.scale.upward

    def level(other: Turn) -> bool:
        if abs(other.x - turn.x) > FARTHEST * across:
            return False
        low, high = sorted((turn.x, other.x))
        between = traced.truth[traced.around((low + high) / 2, (high - low) / 2)]
        return bool(between.size) and float(np.nanmax(between) - np.nanmin(between)) <= upward / 2

    return any(abs(other.x - turn.x) <= NEAR * across or level(other) for other in near)
