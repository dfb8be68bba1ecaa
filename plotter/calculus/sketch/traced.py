"""A drawn piece beside the truth: both at the same even places, and how exact a hand can be."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from plotter.numeric.curve import FloatArray
from plotter.numeric.viewport import Viewport

BoolArray = NDArray[np.bool_]

COLUMNS = 1200
"""Places across the view at which sketch and truth are compared."""
ACROSS, UPWARD = 0.03, 0.04
"""How far a hand may miss a place, in parts of the view's width and height."""
TREMBLE = 0.5
"""The part of `across` over which a drawn line is evened out."""


class Scale(Struct, frozen=True):
    """What counts as the same in a view: `across` in x, `upward` in y, in data units."""

    view: Viewport

    @property
    def across(self) -> float:
        """How far apart in x is the same place."""
        return ACROSS * self.view.width

    @property
    def upward(self) -> float:
        """How far apart in y is the same height."""
        return UPWARD * self.view.height

    @property
    def reach(self) -> int:
        """`across` in places of a traced piece."""
        return round(ACROSS * COLUMNS)


class Traced(Struct, frozen=True, eq=False):
    """A piece at even places `x`: `drawn` is the sketch, `truth` is f′, nan where there is none.

    All three have the same shape (n,).
    """

    x: FloatArray
    drawn: FloatArray
    truth: FloatArray
    scale: Scale

    @property
    def step(self) -> float:
        """The way from a place to the next."""
        return float(self.x[1] - self.x[0])

    def seen(self, values: FloatArray) -> FloatArray:
        """The values, those beyond the view at its border: no hand can follow them there."""
        view = self.scale.view
        return np.clip(values, view.y_min, view.y_max)

    def is_inside(self, x: float) -> bool:
        """Whether a place is so far from both ends that the hand has passed it."""
        across = self.scale.across
        return self.x[0] + across <= x <= self.x[-1] - across

    def around(self, x: float, width: float) -> slice:
        """The places within `width` of x."""
        low, high = np.searchsorted(self.x, (x - width, x + width))
        return slice(int(low), int(high))


def traced(
    piece: tuple[tuple[float, float], ...], slopes: Callable[[FloatArray], FloatArray], scale: Scale
) -> Traced | None:
    """The piece beside the truth, or None if it is shorter than a hand is exact."""
    points = np.array(piece, dtype=np.float64)
    low, high = float(points[0, 0]), float(points[-1, 0])
    if high - low < 2 * scale.across:
        return None
    count = max(round((high - low) / scale.view.width * COLUMNS), 2)
    x = np.linspace(low, high, count)
    drawn = _evened(np.interp(x, points[:, 0], points[:, 1]), round(TREMBLE * scale.reach))
    with np.errstate(all="ignore"):
        truth = slopes(x)
    return Traced(x, drawn, np.where(np.isfinite(truth), truth, np.nan), scale)


def runs(found: BoolArray) -> Iterator[tuple[int, int]]:
    """The first and the last index of each stretch on which the condition is met."""
    edges = np.diff(np.concatenate(([False], found, [False])).astype(np.int8))
    starts, ends = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1) - 1
    yield from zip(starts.tolist(), ends.tolist(), strict=True)


def _evened(y: FloatArray, width: int) -> FloatArray:
    """The moving mean over 2·width + 1 values, mirrored at the ends so that they stay."""
    width = min(width, y.size - 1)
    if width < 1:
        return y
    start, end = 2 * y[0] - y[width:0:-1], 2 * y[-1] - y[-2 : -width - 2 : -1]
    whole = np.cumsum(np.concatenate(([0.0], start, y, end)))
    return (whole[2 * width + 1 :] - whole[: -2 * width - 1]) / (2 * width + 1)
