"""The error of the tangent: how far f leaves it on the way to x + h."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from plotter.figure.line import fits
from plotter.figure.marks import Band, Handle, Label, Layer, Mark, Segment
from plotter.figure.overlays.at_point import READS
from plotter.figure.overlays.overlay import Group
from plotter.figure.scene import Scene
from plotter.figure.taylor import Expansion, expansion, remainder
from plotter.language.words import mark

GRIP = 12.0
"""The diameter of the grip at x + h, in px."""
SAMPLES = 65
"""Places along the shaded error."""
OPACITY = 0.35


class LinearApproximation(Struct, frozen=True):
    """The area between curve and tangent from x to x + h, and the error at its end."""

    name: str = "approximation"
    label: str = mark("Error of the tangent")
    reads: frozenset[str] = READS
    live: bool = True
    group: Group = "areas"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """The shaded error, its height at x + h with its number, and the grip."""
        found = expansion(scene, 1)
        if found is None or found.degree < 1:
            return ()
        head = f"{scene.name}({scene.variable}+h) - t({scene.variable}+h)"
        marks = error_marks(scene, found, "tangent", head)
        return (*marks, *grip(scene, found, frozenset({"secant"})))


def error_marks(scene: Scene, found: Expansion, color: str, head: str) -> tuple[Mark, ...]:
    """The area between f and the polynomial from x to x + h, and the error in numbers."""
    end = remainder(scene, found)
    if end is None:
        return ()
    marks: list[Mark] = []
    x = np.linspace(found.at, end.x, SAMPLES)
    above, below = scene.values(x), found.values(x)
    if bool(np.all(np.isfinite(above) & np.isfinite(below))):
        way, back = np.column_stack((x, above)), np.column_stack((x, below))[::-1]
        marks.append(Band(np.concatenate((way, back)), color, OPACITY, "rising"))
    if fits(scene.viewport, end.y) and fits(scene.viewport, end.approximate):
        ends = (end.x, end.approximate), (end.x, end.y)
        marks.append(Segment(*ends, color, line="f", layer=Layer.LINE))
        middle = (end.x, (end.y + end.approximate) / 2)
        side = "right" if end.x >= found.at else "left"
        marks.append(Label(middle, f"{head} = {end.latex}", color, side, gap=12.0))
    return tuple(marks)


def grip(scene: Scene, found: Expansion, others: frozenset[str]) -> tuple[Mark, ...]:
    """What moves x + h, on the curve; left out where one of the `others` has it already."""
    if others & scene.inputs.shown:
        return ()
    x = found.at + scene.inputs.tangent_study.h
    y = scene.value(x)
    color, height = ("dimmed", 0.0) if y is None else ("secant", y)
    return (Handle((x, height), color, "secant", GRIP),)
