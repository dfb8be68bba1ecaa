"""What a picture consists of: shapes in data coordinates with roles instead of colours.

A `color` names a role of the theme's curve colours ("f", "derivative", "tangent", …); a `line`
names the width and dash of the same table, and is the colour's own unless given. Lengths
called px are at 100 % zoom; drawing scales them.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from plotter.numeric.viewport import Viewport

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
Point = tuple[float, float]
Shape = Literal["circle", "square", "triangle", "diamond", "cross", "ring"]
Anchor = Literal["left", "right", "top", "bottom", "center"]
Corner = Literal["bottom right", "bottom left", "top left", "above bottom right"]
"""Where a small picture stands; the right upper corner belongs to the tools."""
Pattern = Literal["", "rising", "falling", "dotted"]
"""What an area is filled with besides its color: lines to the upper right or lower right, dots."""


class Layer(IntEnum):
    """What lies over what, from the bottom; the ground lies under the grid and the axes."""

    GROUND = -1
    AREA = 0
    GUIDE = 1
    CURVE = 2
    LINE = 3
    PATH = 4
    POINT = 5
    LABEL = 6
    HANDLE = 7
    INSET = 8


class Polyline(Struct, frozen=True, eq=False):
    """A line through points, an array of shape (n, 2), in data coordinates.

    A row of nan lifts the pen: a curve of many branches is one polyline.
    """

    points: FloatArray
    color: str
    line: str = ""
    opacity: float = 1.0
    layer: Layer = Layer.CURVE


class Walk(Struct, frozen=True, eq=False):
    """The way of a run up to one of its points: a line that fades with age, markers passed.

    `points`, an array of shape (n, 2), are those of the whole run, and the walk has come to
    number `at`. Its last `ages` steps have a shade each, down to the opacity `oldest`, which all
    older ones have. Of a long run only the points `seen` and the steps `moved` show anything new:
    ascending numbers, a step that of the point where it begins.
    """

    points: FloatArray
    at: int
    color: str
    line: str = ""
    shape: Shape = "circle"
    diameter: float = 8.0
    ages: int = 24
    oldest: float = 0.3
    seen: IntArray | None = None
    moved: IntArray | None = None
    layer: Layer = Layer.PATH


class Segment(Struct, frozen=True):
    """A straight line from start to end, with an arrow head at the end if asked."""

    start: Point
    end: Point
    color: str
    line: str = ""
    arrow: bool = False
    opacity: float = 1.0
    layer: Layer = Layer.LINE


class Band(Struct, frozen=True, eq=False):
    """A filled polygon, an array of shape (n, 2), without outline; a pattern repeats its color."""

    points: FloatArray
    color: str
    opacity: float = 0.15
    pattern: Pattern = ""
    layer: Layer = Layer.AREA


class Region(Struct, frozen=True, eq=False):
    """A part of the ground with holes: closed outlines, arrays of shape (n, 2), filled by the
    even-odd rule.

    `share` is the place of its color on the theme's scale of heights, from 0 (low) to 1 (high).
    """

    outlines: tuple[FloatArray, ...]
    share: float
    layer: Layer = Layer.GROUND


class Raster(Struct, frozen=True, eq=False):
    """A ground of cells: `kinds` of shape (ny, nx), rows from the bottom, over a part of the plane.

    Each cell has the color role that stands in `roles` under its kind.
    """

    kinds: NDArray[np.int64]
    place: Viewport
    roles: Mapping[int, str]
    opacity: float = 0.5
    layer: Layer = Layer.GROUND


class Facets(Struct, frozen=True, eq=False):
    """Faces with four corners, `corners` of shape (n, 4, 2), painted in their order.

    Each has the color of its height, a share from 0 to 1 as in `Region`, in so much light, from
    0 to 1; or all have one `color` and let through what lies behind.
    """

    corners: FloatArray
    shares: FloatArray
    lights: FloatArray
    color: str = ""
    opacity: float = 1.0
    layer: Layer = Layer.AREA


class Dots(Struct, frozen=True, eq=False):
    """Markers of one shape at points, an array of shape (n, 2); `diameter` in px.

    Hollow dots are filled with the handle colour: an open end, a hole, something to drag.
    """

    points: FloatArray
    color: str
    diameter: float = 8.0
    shape: Shape = "circle"
    filled: bool = True
    opacity: float = 1.0
    layer: Layer = Layer.POINT


class Label(Struct, frozen=True):
    """A formula (LaTeX) beside a point; `anchor` is the side of the point it stands on.

    A small one is a number on a line rather than a name. One that names an area may stand
    anywhere along its `stretch` in x, and is left out where the cards over the plot cover that.
    """

    position: Point
    latex: str
    color: str
    anchor: Anchor = "right"
    gap: float = 8.0
    small: bool = False
    stretch: tuple[float, float] | None = None
    layer: Layer = Layer.LABEL


class Handle(Struct, frozen=True):
    """A round grip that can be dragged; `name` tells the canvas what moves."""

    position: Point
    color: str
    name: str
    diameter: float = 14.0
    hovered: bool = False
    layer: Layer = Layer.HANDLE


class CurveName(Struct, frozen=True, eq=False):
    """The name (LaTeX) of the curve through the points: drawing finds it a free place beside."""

    points: FloatArray
    latex: str
    color: str
    layer: Layer = Layer.LABEL


class Inset(Struct, frozen=True, eq=False):
    """A small picture in a corner of the plot with marks in coordinates of its own.

    `width` and `height` are px at 100 % and grow with the labels, up to the share `most` of the
    plot's width. It stands in the first of its corners in which it hides none of the points
    `clear_of`, in coordinates of the plot.
    """

    viewport: Viewport
    marks: tuple[Mark, ...]
    width: float
    height: float
    color: str = "border"
    corners: tuple[Corner, ...] = (
        "bottom right",
        "bottom left",
        "top left",
        "above bottom right",
    )
    clear_of: tuple[Point, ...] = ()
    most: float = 0.38
    layer: Layer = Layer.INSET


Mark = (
    Polyline
    | Walk
    | Segment
    | Band
    | Region
    | Raster
    | Facets
    | Dots
    | Label
    | CurveName
    | Handle
    | Inset
)


def as_points(*points: Point) -> FloatArray:
    """Points as an array of shape (n, 2)."""
    return np.array(points, dtype=np.float64).reshape(len(points), 2)
