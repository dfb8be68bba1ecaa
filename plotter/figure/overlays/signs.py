"""Strips over the view where a curve keeps its sign."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from plotter.figure.marks import FloatArray
from plotter.numeric.distinct import distinct
from plotter.numeric.viewport import Viewport

Values = Callable[[FloatArray], FloatArray]
"""Heights at many places: an array of the same shape."""

SAMPLES = 401
"""Places at which the sign is looked at, besides those of the curve."""
NARROWEST = 0.07
"""In widths of the view: a narrower strip has no label."""


def stretches(branch: FloatArray, values: Values) -> Iterator[tuple[float, float, bool]]:
    """From where to where the curve of the branch keeps its sign.

    The branch says where the curve goes without a break; beyond the view its heights are not
    those of the curve, so `values` gives them again. Zeros lie on the chords between samples.
    """
    even = np.linspace(float(branch[0, 0]), float(branch[-1, 0]), SAMPLES)
    x = distinct(np.concatenate((branch[:, 0], even)))
    y = values(x)
    x, y = x[np.isfinite(y)], y[np.isfinite(y)]
    if not x.size:
        return
    change = np.flatnonzero(y[:-1] * y[1:] < 0)
    share = y[change] / (y[change] - y[change + 1])
    exact = x[y == 0.0]
    inner = np.concatenate((x[change] + share * (x[change + 1] - x[change]), exact))
    places = distinct(np.concatenate(([x[0]], inner, [x[-1]])))
    for start, end in zip(places[:-1].tolist(), places[1:].tolist(), strict=True):
        # Between two zeros lies a sample, so there is always one that tells the sign.
        total = float(np.sum(y[(x >= start) & (x <= end)]))
        if total != 0:
            yield start, end, total > 0


def strip(view: Viewport, start: float, end: float) -> FloatArray:
    """The corners of a strip from the bottom of the view to its top, shape (4, 2)."""
    low, high = view.y_min, view.y_max
    return np.array(((start, low), (end, low), (end, high), (start, high)), dtype=np.float64)
