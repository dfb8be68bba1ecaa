"""What the hand does to the sketch of f′, with the pen or with the keys."""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from msgspec.structs import replace

from plotter.figure.sketching import can_sketch, sketch_of, sketching_view
from plotter.language.words import tr
from plotter.model.document import Document
from plotter.model.sketch import MOST_POINTS, Pen, Point, height_at, with_stroke, without_stretch
from plotter.numeric.viewport import Viewport
from plotter.ui.scene import scene_of
from plotter.ui.tangent.edits import move_tangent

JOIN = 0.008
"""In parts of the view: so near to the end of a line, a new one goes on with it."""
ERASER = 0.015
"""In parts of the view: how far the eraser reaches."""
DIGITS = 5
"""Significant digits of the view's extent that a drawn point keeps: finer than a pixel."""


NOTHING: Mapping[str, Any] = MappingProxyType({})


def take_pen(document: Document, pen: Pen) -> None:
    """Take the pen or the eraser; what is in the hand already is put away.

    With the pen, f′ hides until it is revealed.
    """
    if not can_sketch(scene_of(document)):
        pen = ""
    pen = "" if pen == document.view.pen else pen
    document.look(pen=pen)
    if pen:
        document.look(lens="tangent", sections=document.view.sections | {"sketch"})
    if pen == "draw":
        _change(document, tr("hide f′ and draw it"), hiding=True)
        document.finish_gesture()


def draw(
    document: Document, start: Point, end: Point, *, also: Mapping[str, Any] = NOTHING
) -> None:
    """Draw a straight stroke; a longer line is many of them. `also` is changed along with it."""
    view = sketching_view(scene_of(document))
    reach = JOIN * view.width, JOIN * view.height
    pieces = sketch_of(scene_of(document)).pieces
    drawn = with_stroke(pieces, _rounded(start, view), _rounded(end, view), reach)
    if sum(map(len, drawn)) <= MOST_POINTS:
        _change(document, tr("draw f′"), pieces=drawn, hiding=True, judged=None, also=also)


def erase(document: Document, at: Point) -> None:
    """Rub out what is within reach of a point."""
    view = sketching_view(scene_of(document))
    reach = ERASER * view.width, 2 * ERASER * view.height
    pieces = without_stretch(sketch_of(scene_of(document)).pieces, at, reach)
    _change(document, tr("erase"), pieces=pieces, judged=None)


def clear(document: Document) -> None:
    """Rub out everything."""
    _change(document, tr("clear the sketch"), pieces=(), judged=None)
    document.finish_gesture()


def judge(document: Document) -> None:
    """Have the sketch judged, as exactly as the view of now lets a hand draw."""
    scene = scene_of(document)
    if sketch_of(scene).pieces and can_sketch(scene):
        document.look(lens="tangent", pen="", sections=document.view.sections | {"sketch"})
        _change(document, tr("judge the sketch"), judged=sketching_view(scene))
        document.finish_gesture()


def reveal(document: Document) -> bool:
    """Let the truth come over the sketch; whether there is something to play."""
    scene = scene_of(document)
    sketch = sketch_of(scene)
    if not (sketch.hiding or sketch.pieces) or not can_sketch(scene):
        return False
    motion = replace(document.view.motion, truth=0.0 if sketch.pieces else 1.0)
    document.look(lens="tangent", pen="", motion=motion)
    judged = sketch.judged or (sketching_view(scene) if sketch.pieces else None)
    shown = document.inputs.shown | {"derivative", "sketch"}
    _change(document, tr("reveal f′"), hiding=False, judged=judged, also={"shown": shown})
    document.finish_gesture()
    return bool(sketch.pieces)


def slide_pen(document: Document, step: float) -> None:
    """Move the tangent; over bare paper the pen draws on at its height."""
    view, x = sketching_view(scene_of(document)), document.inputs.tangent_x
    pieces = sketch_of(scene_of(document)).pieces
    height, there = height_at(pieces, x), _seen(x + step, view.width)
    if height is None or height_at(pieces, there) is not None:
        move_tangent(document, there)
    else:
        draw(document, (x, height), (there, height), also={"tangent_x": there})


def lift_pen(document: Document, share: float) -> None:
    """Raise the sketch at the tangent's x, at first from the axis; a share of the view's height."""
    x, view = document.inputs.tangent_x, sketching_view(scene_of(document))
    height = height_at(sketch_of(scene_of(document)).pieces, x) or 0.0
    here = (x, height + share * view.height)
    draw(document, here, here)


def _rounded(point: Point, view: Viewport) -> Point:
    """The point with the digits that can be seen, so that documents stay short."""
    return _seen(point[0], view.width), _seen(point[1], view.height)


def _seen(value: float, extent: float) -> float:
    return round(value, DIGITS - math.ceil(math.log10(extent)))


def _change(
    document: Document, gesture: str, *, also: Mapping[str, Any] = NOTHING, **changes: Any
) -> None:
    inputs = document.inputs
    sketch = replace(sketch_of(scene_of(document)), **changes)
    edits = {"shown": inputs.shown | {"sketch"}, **also}
    document.edit(gesture=gesture, sketch=sketch, **edits)
