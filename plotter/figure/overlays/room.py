"""Where the arrow of a step and its labels have room: beside the curve and beside each other.

An overlay does not know the pixels of the window, so a usual size of the plot is assumed.
"""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from plotter.figure.marks import Anchor, FloatArray, Point
from plotter.figure.scene import Scene
from plotter.numeric.viewport import Viewport

# All lengths are px of a plot of the usual size.
PLOT_WIDTH, PLOT_HEIGHT = 960.0, 620.0
AWAY = 40.0
"""Between the curve and the arrow."""
SHORT = 24.0
"""An arrow shorter than this has no label: the numbers stand beside the plot."""
STEP_SIZE = (170.0, 30.0)
"""A label such as −η f′(x₅) = −0.235."""
POINT_SIZE = (30.0, 24.0)
"""A label such as x₅."""
GAP = 12.0
SHIFT = 70.0
"""How far a label may be moved along its arrow, out of the way of the curve."""
DEEP = 130.0
"""A valley this much lower than both ends of a step has no arrow under it."""
SAMPLES = 41

# What a place for the arrow and its label costs.
OUTSIDE, ON_A_LABEL, ON_THE_CURVE, UNDER_A_VALLEY, ABOVE, SHIFTED = 20.0, 10.0, 4.0, 3.0, 1.0, 0.5


class Box(Struct, frozen=True):
    """A rectangle in px from the lower left corner of the plot."""

    left: float
    bottom: float
    width: float
    height: float

    def meets(self, other: Box) -> bool:
        """Whether the two share any area."""
        return (
            self.left < other.left + other.width
            and other.left < self.left + self.width
            and self.bottom < other.bottom + other.height
            and other.bottom < self.bottom + self.height
        )

    @property
    def inside(self) -> bool:
        """Whether all of it is in the plot."""
        return (
            self.left >= 0
            and self.bottom >= 0
            and self.left + self.width <= PLOT_WIDTH
            and self.bottom + self.height <= PLOT_HEIGHT
        )


class StepPlace(Struct, frozen=True):
    """The height of the arrow, its side of the curve, and where its label goes, if anywhere."""

    height: float
    below: bool
    label_x: float
    label: Box | None


def _pixel(view: Viewport, point: Point) -> Point:
    return (
        (point[0] - view.x_min) / view.width * PLOT_WIDTH,
        (point[1] - view.y_min) / view.height * PLOT_HEIGHT,
    )


def start_box(view: Viewport, start: Point) -> Box:
    """The grip of the start together with its label to the right of it."""
    x, y = _pixel(view, start)
    return Box(x - GAP, y - POINT_SIZE[1] / 2, 2 * GAP + POINT_SIZE[0], POINT_SIZE[1])


def point_box(view: Viewport, point: Point, side: Anchor, size: tuple[float, float]) -> Box:
    """The label of a point on one side of it."""
    x, y = _pixel(view, point)
    width, height = size
    match side:
        case "top":
            return Box(x - width / 2, y + GAP, width, height)
        case "bottom":
            return Box(x - width / 2, y - GAP - height, width, height)
        case "left":
            return Box(x - GAP - width, y - height / 2, width, height)
        case _:
            return Box(x + GAP, y - height / 2, width, height)


def free_side(
    view: Viewport,
    point: Point,
    taken: list[Box],
    *,
    below: bool,
    size: tuple[float, float] = POINT_SIZE,
) -> Anchor | None:
    """The side for the label of a point: first the one away from the arrow; None without room."""
    order: tuple[Anchor, ...] = ("top", "left", "right") if below else ("bottom", "left", "right")
    for anchor in order:
        box = point_box(view, point, anchor, size)
        if box.inside and not any(box.meets(other) for other in taken):
            return anchor
    return None


def place_step(scene: Scene, at: Point, update: float, taken: list[Box]) -> StepPlace:
    """The best place for the arrow of an update that starts at a point of the curve.

    Below the curve if nothing speaks against it: the edge of the plot, a label that is there
    already, the curve itself, or a deep valley between the two points.
    """
    view = scene.viewport
    x, after = at[0], at[0] + update
    between = _heights(scene, x, after)
    ends = between[[0, -1]]
    ends = ends[np.isfinite(ends)] if np.isfinite(ends).any() else np.array([at[1]])
    per_px = view.height / PLOT_HEIGHT
    low = min(max(x if update > 0 else after, view.x_min), view.x_max)
    high = max(min(after if update > 0 else x, view.x_max), view.x_min)
    wordless = abs(update) / view.width * PLOT_WIDTH < SHORT
    best: tuple[float, StepPlace] | None = None
    for below in (True, False):
        if below:
            deepest = float(np.nanmin(np.r_[between, ends]))
            cost = UNDER_A_VALLEY if float(ends.min()) - deepest > DEEP * per_px else 0.0
            y = deepest - AWAY * per_px
        else:
            cost = ABOVE
            y = float(np.nanmax(np.r_[between, ends])) + AWAY * per_px
        if wordless:
            cost += OUTSIDE * (not view.y_min <= y <= view.y_max)
        for shift in (0.0,) if wordless else (0.0, -SHIFT, SHIFT):
            middle = (low + high) / 2 + shift * view.width / PLOT_WIDTH
            box = _step_box(view, (middle, y), below=below)
            total = cost + SHIFTED * (shift != 0)
            total += 0.0 if wordless else _cost(scene, box, taken)
            crowded = wordless or any(box.meets(other) for other in taken)
            place = StepPlace(y, below, middle, None if crowded else box)
            if best is None or total < best[0]:
                best = (total, place)
    assert best is not None
    return best[1]


def _step_box(view: Viewport, point: Point, *, below: bool) -> Box:
    x, y = _pixel(view, point)
    width, height = STEP_SIZE
    # A label is moved into the plot sideways when it is drawn.
    left = min(max(x - width / 2, 0.0), PLOT_WIDTH - width)
    return Box(left, y - GAP - height if below else y + GAP, width, height)


def _cost(scene: Scene, box: Box, taken: list[Box]) -> float:
    """What speaks against a label in this box."""
    view = scene.viewport
    left = view.x_min + box.left / PLOT_WIDTH * view.width
    right = left + box.width / PLOT_WIDTH * view.width
    curve = (_heights(scene, left, right) - view.y_min) / view.height * PLOT_HEIGHT
    touched = (curve >= box.bottom - 4) & (curve <= box.bottom + box.height + 4)
    above = curve > box.bottom
    steep = above[1:] != above[:-1]
    return (
        OUTSIDE * (not box.inside)
        + ON_A_LABEL * any(box.meets(other) for other in taken)
        + ON_THE_CURVE * bool(touched.any() or steep.any())
    )


def _heights(scene: Scene, start: float, end: float) -> FloatArray:
    """f at equal distances from start to end; nan where it is not finite."""
    y = scene.values(np.linspace(start, end, SAMPLES))
    return np.where(np.isfinite(y), y, np.nan)
