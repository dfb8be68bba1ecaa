"""Who won a race, and how each run ended in a word."""

from __future__ import annotations

import math

from plotter.descent.trajectory import Kind, Trajectory
from plotter.language.words import tr


def ending_word(kind: Kind, *, maximize: bool) -> str:
    """How a run ended, in a word or two; its sentence says more."""
    words: dict[Kind, str] = {
        "minimum": tr("maximum") if maximize else tr("minimum"),
        "corner": tr("corner"),
        "flat": tr("flat point"),
        "crawling": tr("crawls"),
        "falling": tr("still rises") if maximize else tr("still falls"),
        "oscillating": tr("swings"),
        "overshooting": tr("diverges"),
        "overflow": tr("too large"),
        "unbounded": tr("no end"),
        "outside": tr("leaves f"),
        "jumped": tr("jumps a gap"),
        "undefined step": tr("no step"),
        "small steps": tr("tiny steps"),
        "unfinished": tr("not yet"),
    }
    return words[kind]


def best_of(runs: tuple[Trajectory, ...], *, maximize: bool) -> int | None:
    """The index of the run that ended lowest (highest); of equals, the one with fewer steps."""
    ends = [
        ((-run.iterates[-1].f if maximize else run.iterates[-1].f), len(run.iterates), index)
        for index, run in enumerate(runs)
        if run.iterates and math.isfinite(run.iterates[-1].f)
    ]
    if not ends:
        return None
    lowest = min(height for height, _, _ in ends)
    near = 1e-9 * max(1.0, abs(lowest))
    return min((steps, index) for height, steps, index in ends if height <= lowest + near)[1]
