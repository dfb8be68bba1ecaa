"""The other runs of the race: their paths, where each of them is now, and what it is called."""

from __future__ import annotations

import math

from msgspec import Struct

from plotter.figure.marks import Dots, Label, Mark, as_points
from plotter.figure.overlays.overlay import Group
from plotter.figure.overlays.room import POINT_SIZE, Box, free_side, point_box, start_box
from plotter.figure.path import walk
from plotter.figure.runs import RUN_STYLES, run_names
from plotter.figure.scene import Scene
from plotter.language.words import mark

AGES = 8
"""How many shades a path fades in: fewer than for the first run, since there are many."""
CURRENT = 12.0
"""The diameter of the marker where a run is now, in px."""
LETTER, HEIGHT = 8.0, 24.0
"""The usual size of a letter in the name of a run, in px."""


class Race(Struct, frozen=True):
    """Every run but the first, at the step under the cursor or at its own last one.

    The first run is the overlay "descent", with its arithmetic.
    """

    name: str = "race"
    label: str = mark("Race of runs")
    reads: frozenset[str] = frozenset(
        {"trajectories", "frame", "start", "parameters", "definition", "problem", "viewport"}
    )
    live: bool = True
    group: Group = "points"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """Paths, markers, and names where there is room for them."""
        runs = scene.results.trajectories
        if scene.dimmed or scene.results.definition is None or len(runs) < 2:
            return ()
        view, frame = scene.viewport, max(scene.view.frame, 0)
        names = run_names(runs)
        marks: list[Mark] = []
        heads: list[Mark] = []
        taken = _first_run(scene)
        for run, style, name in list(zip(runs, RUN_STYLES, names, strict=False))[1:]:
            if not run.iterates or len(run.iterates[0].x) != 1:
                continue
            here = run.iterates[min(frame, len(run.iterates) - 1)]
            marks.append(walk(run, here.step, view, style, AGES))
            at = (here.x[0], here.f)
            if not math.isfinite(here.f):
                continue
            heads.append(Dots(as_points(at), style.color, CURRENT, style.shape))
            size = (LETTER * len(name), HEIGHT)
            side = free_side(view, at, taken, below=True, size=size)
            if side is not None:
                taken.append(point_box(view, at, side, size))
                heads.append(Label(at, f"\\text{{{name}}}", style.color, side))
        return (*marks, *heads)


def _first_run(scene: Scene) -> list[Box]:
    """The boxes of the start and the current point of the first run with labels, in px."""
    view, iterates = scene.viewport, scene.results.trajectories[0].iterates
    if not iterates or len(scene.inputs.start) != 1:
        return []
    taken: list[Box] = []
    here = iterates[min(max(scene.view.frame, 0), len(iterates) - 1)]
    for end in (iterates[0], here):
        at = (end.x[0], end.f)
        if math.isfinite(end.f):
            taken.append(start_box(view, at))
            taken.append(point_box(view, at, "top", POINT_SIZE))
    return taken
