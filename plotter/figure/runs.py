"""How the runs of a race are told apart on the plot and in the charts, and what they are called."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from plotter.descent.optimizers import BY_NAME
from plotter.descent.trajectory import Trajectory
from plotter.figure.marks import Shape
from plotter.language.numbers import format_number, format_point
from plotter.language.words import typeset_words


class RunStyle(Struct, frozen=True):
    """How a run is told from the others: color, shape of its marker, and line role if another."""

    color: str
    shape: Shape = "circle"
    line: str = ""


RUN_STYLES: tuple[RunStyle, ...] = (
    RunStyle("path", "circle"),
    RunStyle("tangent", "square", "derivative"),
    RunStyle("u", "triangle", "second"),
    RunStyle("v", "diamond", "secant"),
    RunStyle("derivative", "cross", "asymptote"),
    RunStyle("w", "ring", "guide"),
)
"""The color, marker and line of each run, the first run first; f keeps its own color."""


def run_names(runs: Sequence[Trajectory]) -> tuple[str, ...]:
    """Their names in the plot: the method, and its rate and start where only they differ."""
    methods = [run.optimizer for run in runs]
    names: list[str] = []
    for run in runs:
        name = typeset_words(BY_NAME[run.optimizer].label)
        twins = [other for other in runs if other.optimizer == run.optimizer]
        if methods.count(run.optimizer) > 1:
            if len({twin.learning_rate for twin in twins}) > 1:
                name += f", η = {format_number(run.learning_rate, digits=3)}"
            starts = {twin.iterates[0].x for twin in twins if twin.iterates}
            if len(starts) > 1 and run.iterates:
                start = format_point(run.iterates[0].x, digits=3)
                name += typeset_words(", from {format_point}").format(format_point=start)
        names.append(name)
    return tuple(names)
