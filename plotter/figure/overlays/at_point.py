"""What the overlays at the tangent's point have in common."""

from __future__ import annotations

import math

from plotter.figure.scene import Scene
from plotter.figure.touch import Touch, touch
from plotter.language.numbers import view_decimals

READS: frozenset[str] = frozenset(
    {
        "tangent_x",
        "tangent_study",
        "parameters",
        "shown",
        "definition",
        "derivative",
        "problem",
        "viewport",
    }
)
"""What everything at the tangent's point depends on."""

PLOT_WIDTH = 1000.0
"""An overlay does not know the window's pixels; so many are assumed for the digits of labels."""


def touched(scene: Scene) -> Touch | None:
    """What touches the curve, while there is a curve and a point on it."""
    if scene.dimmed or scene.results.definition is None:
        return None
    found = touch(scene)
    return None if found.y is None else found


def decimals_of(scene: Scene) -> int:
    """How many decimals a label shows: the last one changes with a pixel."""
    return view_decimals(scene.viewport.width / PLOT_WIDTH)


def round_length(most: float) -> float:
    """The largest of …, 0.5, 1, 2, 5, 10, … that is no larger than this positive length."""
    power = 10.0 ** math.floor(math.log10(most))
    digit = max(digit for digit in (1.0, 2.0, 5.0) if digit * power <= most * (1 + 1e-12))
    return digit * power
