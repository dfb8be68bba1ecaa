"""What is read off where the pointer is: x, f and f′, with guides to the curves."""

from __future__ import annotations

from plotter.figure.certainty import errors_at
from plotter.figure.marks import Dots, Label, Layer, Mark, Segment, as_points
from plotter.figure.scene import Scene
from plotter.figure.straight import Measured
from plotter.language.numbers import latex_number, view_decimals

DOT = 7.0
"""The diameter of the dots on the curves, px."""


def crosshair_marks(scene: Scene, x: float, pixel: float) -> tuple[Mark, ...]:
    """The upright line through x, and for each shown curve its point, height and value.

    `pixel` is the width of a pixel in data units. Where a curve has no value nothing is said
    of it.
    """
    view = scene.viewport
    if scene.results.definition is None or not view.x_min <= x <= view.x_max:
        return ()
    decimals = view_decimals(pixel)
    at = latex_number(x, decimals=decimals, zeros=True)
    upright = Segment((x, view.y_min), (x, view.y_max), "axis", "guide", layer=Layer.GUIDE)
    marks: list[Mark] = [
        upright,
        Label((x, view.y_min), f"{scene.variable} = {at}", "tick", anchor="top"),
    ]
    name = scene.name
    sure = errors_at(scene, x)
    for curve, head, side, y, error in (
        ("f", f"{name}({at})", "right", scene.value(x), sure.height),
        ("derivative", f"{name}'({at})", "left", scene.slope(x), sure.slope),
    ):
        if y is None or curve not in scene.inputs.shown or not view.y_min <= y <= view.y_max:
            continue
        across = Segment((view.x_min, y), (view.x_max, y), curve, "guide", layer=Layer.GUIDE)
        text = f"{head} = {Measured(y, error).latex(decimals)}"
        anchor = "right" if side == "right" else "left"
        marks += [
            across,
            Dots(as_points((x, y)), curve, DOT),
            Label((x, y), text, curve, anchor=anchor),
        ]
    return tuple(marks)
