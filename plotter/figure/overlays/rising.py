"""Where f rises and where it falls: the view shaded by the sign of f′."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from plotter.figure.marks import Band, FloatArray, Label, Mark, Pattern
from plotter.figure.scene import Scene

OPACITY = 0.1
NARROWEST = 0.07
"""In widths of the view: a narrower stretch has no label."""


@dataclass(frozen=True, slots=True)
class Rising:
    """Strips over the view: lines going up where f′ > 0, going down where f′ < 0."""

    name: str = "rising"
    label: str = "Rising and falling"
    reads: frozenset[str] = frozenset({"curves", "problem", "definition", "viewport"})
    live: bool = False

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """A strip for each stretch on which f′ keeps its sign, labeled where there is room."""
        curve = scene.results.curves.get("derivative")
        if curve is None or scene.dimmed:
            return ()
        view = scene.viewport
        marks: list[Mark] = []
        for branch in curve.branches:
            for start, end, positive in _stretches(branch):
                corners = (
                    (start, view.y_min), (end, view.y_min), (end, view.y_max), (start, view.y_max),
                )  # fmt: skip
                color = "derivative" if positive else "axis"
                pattern: Pattern = "rising" if positive else "falling"
                points = np.array(corners, dtype=np.float64)
                marks.append(Band(points, color, OPACITY, pattern))
                if end - start > NARROWEST * view.width:
                    arrow, sign = ("\\nearrow", ">") if positive else ("\\searrow", "<")
                    text = f"{arrow}\\; {scene.name}' {sign} 0"
                    at = ((start + end) / 2, view.y_min + 0.07 * view.height)
                    marks.append(Label(at, text, color if positive else "tick", "top", gap=0.0))
        return tuple(marks)


def _stretches(branch: FloatArray) -> Iterator[tuple[float, float, bool]]:
    """From where to where the branch keeps its sign; its zeros lie on the chords between."""
    x, y = branch[:, 0], branch[:, 1]
    change = np.flatnonzero(y[:-1] * y[1:] < 0)
    share = y[change] / (y[change] - y[change + 1])
    exact = x[y == 0.0]
    inner = np.concatenate((x[change] + share * (x[change + 1] - x[change]), exact))
    places = np.unique(np.concatenate(([x[0]], inner, [x[-1]])))
    for start, end in zip(places[:-1].tolist(), places[1:].tolist(), strict=True):
        # Between two zeros lies a sample, so there is always one that tells the sign.
        total = float(np.sum(y[(x >= start) & (x <= end)]))
        if total != 0:
            yield start, end, total > 0
