"""The secant: the line through two points of the curve, h apart, which becomes the tangent."""

from __future__ import annotations

from msgspec import Struct

from plotter.figure.certainty import errors_at
from plotter.figure.line import across, fits
from plotter.figure.marks import Anchor, Handle, Label, Layer, Mark, Point, Segment
from plotter.figure.overlays.at_point import READS, decimals_of, touched
from plotter.figure.overlays.overlay import Group
from plotter.figure.quotient import quotient
from plotter.figure.scene import Scene
from plotter.figure.straight import Measured
from plotter.language.numbers import latex_number
from plotter.language.words import mark

GRIP = 12.0
"""The diameter of the second grip, in px."""
STEEP = 0.4
"""In heights of the viewport for a width: on a steeper line words stand beside the point."""
SHORT = 0.05
"""A leg shorter than this part of the viewport has no room for its label."""


class Secant(Struct, frozen=True):
    """Through (x, f(x)) and (x + h, f(x + h)), with both differences."""

    name: str = "secant"
    label: str = mark("Secant")
    reads: frozenset[str] = READS
    live: bool = True
    group: Group = "lines"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """The line, the legs h and f(x + h) − f(x), and the grip of the second point.

        Where f has no value at x + h the grip waits on the axis, muted.
        """
        found = touched(scene)
        if found is None or found.y is None:
            return ()
        h = scene.inputs.tangent_study.h
        end = found.x + h
        height = scene.value(end)
        if height is None:
            return (Handle((end, 0.0), "dimmed", self.name, GRIP),)
        marks: list[Mark] = []
        line = across(scene.viewport, (found.x, found.y), (height - found.y) / h)
        if line is not None:
            marks.append(Segment(*line, "secant", layer=Layer.LINE))
        if fits(scene.viewport, height) and fits(scene.viewport, found.y):
            marks += _legs(scene, (found.x, found.y), (end, height))
            marks += _steepness(scene, (found.x, found.y), (end, height))
        marks.append(Handle((end, height), "secant", self.name, GRIP))
        return tuple(marks)


def _steepness(scene: Scene, start: Point, end: Point) -> list[Mark]:
    """The quotient of both legs at the second point, off the legs and off the line."""
    h = scene.inputs.tangent_study.h
    found = quotient(scene, h)
    if found is None:
        return []
    decimals = min(decimals_of(scene), found.decimals)
    value = latex_number(found.value, decimals=decimals, zeros=True)
    words = f"\\frac{{\\Delta {scene.name}}}{{h}} = {value}"
    view = scene.viewport
    side: Anchor = "top" if end[1] >= start[1] else "bottom"
    if abs(found.value) * view.width > STEEP * view.height:
        side = "left" if h > 0 else "right"
    return [Label(end, words, "secant", side, gap=12.0)]


def _legs(scene: Scene, start: tuple[float, float], end: tuple[float, float]) -> list[Mark]:
    """Across and up, each with its length where there is room for it."""
    view, (x, y), (x2, y2) = scene.viewport, start, end
    h, rise = x2 - x, y2 - y
    marks: list[Mark] = [
        Segment((x, y), (x2, y), "secant", line="guide", layer=Layer.GUIDE),
        Segment((x2, y), (x2, y2), "secant", line="guide", layer=Layer.GUIDE),
    ]
    decimals = decimals_of(scene)
    if abs(h) >= SHORT * view.width:
        words = f"h = {latex_number(scene.inputs.tangent_study.h, digits=3)}"
        under: Anchor = "bottom" if rise >= 0 else "top"
        marks.append(Label(((x + x2) / 2, y), words, "secant", under))
    if abs(rise) >= SHORT * view.height:
        off = errors_at(scene, x).height + errors_at(scene, x2).height
        words = f"\\Delta {scene.name} = {Measured(rise, off).latex(decimals)}"
        side: Anchor = "right" if h > 0 else "left"
        marks.append(Label((x2, (y + y2) / 2), words, "secant", side))
    return marks
