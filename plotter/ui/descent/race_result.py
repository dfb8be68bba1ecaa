"""Who won a race, and how each run ended in a word."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from plotter.descent.trajectory import Kind, Trajectory


def _tr(text: str) -> str:
    return QCoreApplication.translate("RaceResult", text)


def ending_word(kind: Kind, *, maximize: bool) -> str:
    """How a run ended, in a word or two; its sentence says more."""
    words: dict[Kind, str] = {
        "minimum": _tr("maximum") if maximize else _tr("minimum"),
        "corner": _tr("corner"),
        "flat": _tr("flat point"),
        "crawling": _tr("crawls"),
        "falling": _tr("still rises") if maximize else _tr("still falls"),
        "oscillating": _tr("swings"),
        "overshooting": _tr("diverges"),
        "overflow": _tr("too large"),
        "unbounded": _tr("no end"),
        "outside": _tr("leaves f"),
        "jumped": _tr("jumps a gap"),
        "undefined step": _tr("no step"),
        "small steps": _tr("tiny steps"),
        "unfinished": _tr("not yet"),
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
