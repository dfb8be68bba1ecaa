"""The slope triangle: how far up the tangent goes for so much to the right."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from plotter.figure.certainty import errors_at
from plotter.figure.marks import Anchor, Band, Label, Layer, Mark, Segment
from plotter.figure.overlays.at_point import READS, decimals_of, round_length, touched
from plotter.figure.overlays.overlay import Group
from plotter.figure.scene import Scene
from plotter.figure.straight import Measured
from plotter.language.numbers import latex_number
from plotter.language.words import mark
from plotter.numeric.viewport import Viewport

LEAST, MOST, MOST_UP = 0.06, 0.24, 0.45
"""How long the legs are, in parts of the viewport: across at least and at most, upward at most."""
NO_WORDS = 0.02
"""Legs shorter than this have no room for words."""


class SlopeTriangle(Struct, frozen=True):
    """Rise over run at the tangent: with a run of 1 the rise is the slope."""

    name: str = "slope_triangle"
    label: str = mark("Slope triangle")
    reads: frozenset[str] = READS
    live: bool = True
    group: Group = "areas"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """The triangle with the lengths of its legs; it turns to the left at the right edge."""
        found = touched(scene)
        if found is None or found.y is None or found.slope is None:
            return ()
        view, slope = scene.viewport, found.slope
        run = run_of(view, slope)
        back = found.x + run > view.x_max and found.x - run >= view.x_min
        x = found.x - run if back else found.x
        y = found.y - slope * run if back else found.y
        rise = slope * run
        corners = np.array([(x, y), (x + run, y), (x + run, y + rise)])
        marks: list[Mark] = [
            Band(corners, "derivative", 0.12),
            Segment((x, y), (x + run, y), "tangent", layer=Layer.PATH),
            Segment((x + run, y), (x + run, y + rise), "derivative", line="f", layer=Layer.PATH),
        ]
        under: Anchor = "bottom" if rise >= 0 else "top"
        decimals = decimals_of(scene)
        if run / view.width >= NO_WORDS:
            words = f"\\Delta {scene.variable} = {latex_number(run)}"
            marks.append(Label((x + run / 2, y), words, "tangent", under))
        up = Measured(rise, errors_at(scene, found.x).slope * run).latex(decimals)
        words = f"\\Delta y = {up}"
        marks.append(Label((x + run, y + rise / 2), words, "derivative", "right"))
        return tuple(marks)


def run_of(view: Viewport, slope: float) -> float:
    """The run: 1 where that is a good length, else the round length that fits best."""
    most = MOST * view.width
    if abs(slope) * most > MOST_UP * view.height:
        most = MOST_UP * view.height / abs(slope)
    return 1.0 if LEAST * view.width <= 1.0 <= most else round_length(most)
