"""Are the zeros of a drawn derivative where f is level?"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from plotter.calculus.sketch.remark import Remark
from plotter.calculus.sketch.traced import Traced, runs
from plotter.numeric.curve import FloatArray

FARTHEST = 2.5
"""In tolerances: a zero drawn farther away from a missed one is another one."""

TrueZeros = Callable[[float, float], FloatArray]
"""All zeros of f′ between two places."""


def judge_zeros(traced: Traced, true_zeros: TrueZeros) -> tuple[list[Remark], int]:
    """The zeros that are missed, moved and too many, and how many there are in truth."""
    truth = true_zeros(float(traced.x[0]), float(traced.x[-1]))
    truth = truth[[traced.is_inside(x) for x in truth.tolist()]] if truth.size else truth
    missed = [x for x in truth.tolist() if not _comes_by(traced, traced.drawn, x)]
    extra = [x for x in _drawn_zeros(traced) if not _comes_by(traced, traced.truth, x)]
    remarks: list[Remark] = []
    for x in missed:
        near = min(extra, key=lambda other, x=x: abs(other - x), default=None)
        if near is None or abs(near - x) > FARTHEST * traced.scale.across:
            remarks.append(Remark("zero missed", x, x))
        else:
            extra.remove(near)
            remarks.append(Remark("zero moved", x, x, drawn=near))
    remarks += [Remark("zero extra", x, x) for x in extra]
    return remarks, truth.size


def _comes_by(traced: Traced, values: FloatArray, x: float) -> bool:
    """Whether the curve meets the axis near x, or comes so near that an eye cannot tell."""
    values = values[traced.around(x, traced.scale.across)]
    values = values[np.isfinite(values)]
    if not values.size:
        return True  # f′ does not exist there, which is another remark
    return bool(np.min(values) < 0 < np.max(values)) or bool(
        np.min(np.abs(values)) <= traced.scale.upward / 2
    )


def _drawn_zeros(traced: Traced) -> list[float]:
    """Where the sketch passes or touches the axis; not where it begins, ends or runs along it."""
    drawn, small = traced.drawn, traced.scale.upward / 4
    found: list[float] = []
    last = drawn.size - 1
    crossing = np.flatnonzero(drawn[:-1] * drawn[1:] < 0)
    low = np.abs(drawn) <= small
    for start, end in runs(low):
        inside = crossing[(crossing >= start - 1) & (crossing <= end)]
        along = traced.x[end] - traced.x[start] > 2 * traced.scale.across
        if start == 0 or end == last or along:
            continue
        place = int(inside[inside.size // 2]) if inside.size else _lowest(drawn, start, end)
        found.append(float(traced.x[place]))
    steep = [place for place in crossing.tolist() if not low[place] and not low[place + 1]]
    return sorted(found + [float(traced.x[place]) for place in steep])


def _lowest(values: FloatArray, start: int, end: int) -> int:
    return start + int(np.argmin(np.abs(values[start : end + 1])))
