"""What the picture of a computation graph consists of: nodes, wires and tags, in px, y downward."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from plotter.calculus.graph import Kind
from plotter.figure.graph.layout import Rect
from plotter.numeric.curve import FloatArray

State = Literal["waiting", "done", "active"]
"""Whether the pass has still to come here, has been here, or is here."""

Direction = Literal["", "forward", "back"]


class NodeMark(Struct, frozen=True):
    """A box: the operation's sign and the part of the expression (LaTeX), and its numbers.

    Without a number there is "": not computed yet. `derivative` is None for a number, which
    has none. `partial` says that other paths will add to the derivative.
    """

    rect: Rect
    kind: Kind
    sign: str
    latex: str
    value: str
    derivative: str | None
    state: State
    partial: bool = False
    selected: bool = False


class WireMark(Struct, frozen=True, eq=False):
    """An edge: the points it runs through, see `GraphLayout`; `chosen` ones are underlaid."""

    points: FloatArray
    state: State
    direction: Direction = ""
    chosen: bool = False
    plain: bool = False


class TagMark(Struct, frozen=True):
    """The local derivative on an edge."""

    rect: Rect
    text: str
    state: State
    chosen: bool = False


class GraphPicture(Struct, frozen=True, eq=False):
    """All marks, from the bottom: wires, tags, nodes; `name` is that of the result."""

    wires: tuple[WireMark, ...]
    tags: tuple[TagMark, ...]
    nodes: tuple[NodeMark, ...]
    width: float
    height: float
    name: str
