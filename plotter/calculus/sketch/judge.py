"""Is a drawn curve the derivative? Signs first, then zeros, extrema, and the rough shape.

A hand is not exact: whatever is asked is asked within a part of the view it was drawn in.
"""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from plotter.calculus.sketch.extrema import judge_extrema
from plotter.calculus.sketch.remark import Kind, Remark
from plotter.calculus.sketch.traced import BoolArray, Scale, Traced, runs, traced
from plotter.calculus.sketch.zeros import judge_zeros
from plotter.numeric.curve import FloatArray
from plotter.numeric.target import Target
from plotter.numeric.viewport import Viewport
from plotter.numeric.zeros import zeros

Piece = tuple[tuple[float, float], ...]

SHAPE = 2.0
"""In tolerances upward: how far the height may be off."""
SHORTEST = 2.0
"""In tolerances across: shorter stretches of a wrong height are left to the eye."""
MOST_REMARKS = 9
"""More would not be read; what matters most is kept."""

WEIGHTS: dict[Kind, int] = {
    "undefined": 0,
    "sign": 0,
    "zero moved": 1,
    "zero missed": 1,
    "zero extra": 1,
    "extremum missed": 2,
    "extremum moved": 2,
    "extremum extra": 2,
    "height": 3,
}


class SketchJudgement(Struct, frozen=True):
    """What is wrong, from left to right, and what is right.

    `near` is the share of the sketch that runs along f′, within the tolerance. `zeros` and
    `extrema` are how many f′ has under the sketch. `enough` is False while what is drawn is too
    short to be judged.
    """

    remarks: tuple[Remark, ...] = ()
    near: float = 0.0
    zeros: int = 0
    extrema: int = 0
    enough: bool = True


def judge_sketch(pieces: tuple[Piece, ...], slope: Target, view: Viewport) -> SketchJudgement:
    """Compare the pieces with f′ where they are drawn; the view says how exact they must be."""
    scale = Scale(view)
    remarks: list[Remark] = []
    places = near = roots = extrema = 0
    for piece in pieces:
        line = traced(piece, slope.values, scale)
        if line is None:
            continue
        of_zeros, some_roots = judge_zeros(line, lambda low, high: zeros(slope, low, high).places)
        of_extrema, some_extrema = judge_extrema(line)
        of_signs = _signs(line, of_zeros)
        along = _along(line)
        of_extrema = [entry for entry in of_extrema if not _within(entry, of_signs, line)]
        of_zeros = [
            entry
            for entry in of_zeros
            if entry.kind != "zero extra" or not _within(entry, of_signs, line)
        ]
        remarks += [*_undefined(line), *of_signs, *of_zeros, *of_extrema]
        remarks += _heights(line, along, of_signs)
        roots, extrema = roots + some_roots, extrema + some_extrema
        known = np.isfinite(line.truth)
        places, near = places + line.x.size, near + int(np.count_nonzero(along & known))
    if not places:
        return SketchJudgement(enough=False)
    kept = sorted(remarks, key=lambda remark: (WEIGHTS[remark.kind], remark.start))[:MOST_REMARKS]
    ordered = tuple(sorted(kept, key=lambda remark: (remark.start, remark.end)))
    return SketchJudgement(ordered, near / places, roots, extrema)


def _undefined(line: Traced) -> list[Remark]:
    """Where something is drawn and f has no derivative."""
    return [
        Remark("undefined", float(line.x[start]), float(line.x[end]))
        for start, end in runs(np.isnan(line.truth))
        if line.x[end] - line.x[start] > line.scale.across
    ]


def _signs(line: Traced, of_zeros: list[Remark]) -> list[Remark]:
    """Where the sketch is on the wrong side of the axis; not between a zero and its true place."""
    upward, across = line.scale.upward, line.scale.across
    with np.errstate(invalid="ignore"):
        wrong = line.drawn * line.truth < 0
        clear = wrong & (np.abs(line.truth) > upward / 2) & (np.abs(line.drawn) > upward / 4)
    found: list[Remark] = []
    for start, end in runs(wrong):
        stretch = slice(start, end + 1)
        if np.count_nonzero(clear[stretch]) * line.step <= across:
            continue
        low, high = float(line.x[start]), float(line.x[end])
        moved = any(
            remark.drawn is not None
            and min(remark.start, remark.drawn) - across <= low
            and high <= max(remark.start, remark.drawn) + across
            for remark in of_zeros
        )
        if not moved:
            above = float(np.sum(line.truth[stretch])) > 0
            found.append(Remark("sign", low, high, above))
    return found


def _within(entry: Remark, of_signs: list[Remark], line: Traced) -> bool:
    """Whether a place lies where the side of the axis is wrong: that is one mistake, not two."""
    places = [entry.start] if entry.drawn is None else [entry.start, entry.drawn]
    across = line.scale.across
    return any(
        remark.start - across <= place <= remark.end + across
        for remark in of_signs
        for place in places
    )


def _along(line: Traced) -> BoolArray:
    """Where the sketch runs along f′: within the tolerance of a height it has nearby."""
    room, reach = SHAPE * line.scale.upward, line.scale.reach
    truth, drawn = line.seen(line.truth), line.seen(line.drawn)
    high = _extreme(truth, reach, -np.inf, np.fmax)
    low = _extreme(truth, reach, np.inf, np.fmin)
    return (drawn >= low - room) & (drawn <= high + room)


def _extreme(values: FloatArray, reach: int, outside: float, of: np.ufunc) -> FloatArray:
    """The largest or smallest value within reach of each place; nan counts as nothing."""
    around = np.pad(values, reach, constant_values=outside)
    windows = np.lib.stride_tricks.sliding_window_view(around, 2 * reach + 1)
    return of.reduce(windows, axis=1)


def _heights(line: Traced, along: BoolArray, of_signs: list[Remark]) -> list[Remark]:
    """Where the side of the axis is right, and the height is not."""
    off = ~along & np.isfinite(line.truth)
    for remark in of_signs:
        off &= (line.x < remark.start) | (line.x > remark.end)
    found: list[Remark] = []
    for start, end in runs(off):
        if line.x[end] - line.x[start] <= SHORTEST * line.scale.across:
            continue
        stretch = slice(start, end + 1)
        higher = float(np.sum(line.seen(line.truth[stretch]) - line.drawn[stretch])) > 0
        rises = float(np.sum(line.truth[stretch])) > 0
        found.append(Remark("height", float(line.x[start]), float(line.x[end]), higher, rises))
    return found
