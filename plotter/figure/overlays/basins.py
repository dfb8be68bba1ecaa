"""The basin strip at the foot of the plot: every start in the color of where its run ends."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from msgspec import Struct

from plotter.descent.basins import DIVERGES, LEAVES, UNDECIDED, BasinStrip
from plotter.figure.marks import Band, Dots, Label, Layer, Mark, Pattern, as_points
from plotter.figure.overlays.overlay import Group
from plotter.figure.overlays.room import PLOT_HEIGHT, PLOT_WIDTH
from plotter.figure.scene import Scene
from plotter.language.numbers import latex_number
from plotter.language.words import mark, typeset_words
from plotter.numeric.viewport import Viewport

HEIGHT = 18.0
"""The height of the strip, in px of a plot of the usual size."""
OPACITY = 0.5
MINIMUM = 10.0
"""The diameter of the mark at a minimum, in px."""
PATTERNED = 6.0
"""A stretch narrower than this, in px, has no pattern."""
LETTER = 8.5
"""The usual width of a letter of a label, in px."""

MINIMA: tuple[tuple[str, Pattern], ...] = (
    ("f", ""),
    ("second", "dotted"),
    ("v", ""),
    ("w", "dotted"),
)
"""The color and pattern of each minimum in turn: neighbors differ in both."""
OTHERWISE: dict[int, tuple[str, Pattern, str]] = {
    DIVERGES: ("rate.diverge", "rising", mark("diverges")),
    LEAVES: ("border-strong", "falling", mark("outside the domain")),
    UNDECIDED: ("border", "", mark("undecided")),
}
"""The color, pattern and words of a start that ends in no minimum."""


class Basins(Struct, frozen=True):
    """Where the run from each place on the x-axis would end."""

    name: str = "basins"
    label: str = mark("Basins: where every start ends")
    reads: frozenset[str] = frozenset({"basins", "definition", "problem", "viewport"})
    live: bool = False
    group: Group = "areas"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """A band for each stretch, a mark at each minimum, and words where there is room."""
        strip, view = scene.results.basins, scene.viewport
        if strip is None or scene.dimmed or scene.results.definition is None:
            return ()
        low, high = view.y_min, view.y_min + HEIGHT * view.height / PLOT_HEIGHT
        px = view.width / PLOT_WIDTH
        marks: list[Mark] = []
        for start, end, kind in stretches(strip):
            color, pattern = look_of(kind)
            corners = np.array(((start, low), (end, low), (end, high), (start, high)))
            fill: Pattern = pattern if end - start > PATTERNED * px else ""
            marks.append(Band(corners, color, OPACITY, fill))
            seen = max(start, view.x_min), min(end, view.x_max)
            words = _words(scene, strip, kind)
            if seen[1] - seen[0] > LETTER * _length(words) * px:
                ink = "tick" if kind in OTHERWISE else color
                at = ((seen[0] + seen[1]) / 2, high)
                marks.append(Label(at, words, ink, "top", gap=2.0))
        for index, x in enumerate(strip.minima):
            if view.x_min <= x <= view.x_max:
                at = (x, (low + high) / 2)
                color = look_of(index)[0]
                marks.append(Dots(as_points(at), color, MINIMUM, "diamond", layer=Layer.PATH))
        return tuple(marks)


def look_of(kind: int) -> tuple[str, Pattern]:
    """The color and the pattern of starts that end in minimum `kind`, or in none."""
    if kind in OTHERWISE:
        return OTHERWISE[kind][:2]
    return MINIMA[kind % len(MINIMA)]


def stretches(strip: BasinStrip) -> Iterator[tuple[float, float, int]]:
    """From where to where all starts end alike, and how; borders lie halfway between starts."""
    starts, ends = strip.starts, strip.ends
    changes = np.flatnonzero(np.diff(ends))
    borders = (starts[changes] + starts[changes + 1]) / 2
    lefts = np.concatenate(([starts[0]], borders))
    rights = np.concatenate((borders, [starts[-1]]))
    kinds = ends[np.concatenate((changes, [len(ends) - 1]))]
    yield from zip(lefts.tolist(), rights.tolist(), kinds.tolist(), strict=True)


def _words(scene: Scene, strip: BasinStrip, kind: int) -> str:
    if kind in OTHERWISE:
        return f"\\text{{{typeset_words(OTHERWISE[kind][2])}}}"
    place = latex_number(strip.minima[kind], decimals=_decimals(scene.viewport), zeros=True)
    return f"\\to {scene.variable} = {place}"


def _decimals(view: Viewport) -> int:
    """Enough digits to tell places in this view apart."""
    return int(np.clip(np.ceil(2 - np.log10(view.width)), 0, 12))


def _length(words: str) -> int:
    """The letters of a label, without its markup."""
    return len(words.replace("\\text{", "").replace("\\to", "→"))
