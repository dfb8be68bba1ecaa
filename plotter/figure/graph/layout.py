"""Where everything in a drawn computation graph stands, in px at 100 %, y downward."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from msgspec import Struct

from plotter.calculus.graph import Graph
from plotter.figure.graph.layers import Columns, Edge, Slot, columns_of
from plotter.figure.graph.order import ordered
from plotter.figure.graph.places import heights
from plotter.numeric.curve import FloatArray

Size = tuple[float, float]
NodeSize = Callable[[int], Size]
"""Width and height of a node's box, in px."""
LabelSize = Callable[[int, int], Size]
"""Width and height of the label of an edge: the node it leads to, the input's place."""

GAP = 14.0
"""Px between two slots of a column."""
PASS_HEIGHT = 6.0
"""Px that lines passing through a column need."""
NEAR, FAR, STEEPNESS = 14.0, 56.0, 0.12
"""Px between two columns: at least, at most, and how much more for a px of height."""
CURVE_POINTS = 12
"""Points of one bend of a wire."""


class Rect(NamedTuple):
    """A rectangle, y downward."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Where it ends below."""
        return self.top + self.height

    def meets(self, other: Rect) -> bool:
        """Whether the insides have a point in common."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def holds(self, x: float, y: float) -> bool:
        """Whether the point lies in it."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom


class GraphLayout(Struct, frozen=True, eq=False):
    """Boxes by node, and labels and wires by edge.

    A wire is an array of shape (n, 2): the points it runs through from its source to its target,
    leaving and reaching each of them horizontally. `layers` are the columns of the nodes.
    """

    boxes: tuple[Rect, ...]
    labels: dict[Edge, Rect]
    wires: dict[Edge, FloatArray]
    layers: tuple[int, ...]
    width: float
    height: float

    def node_at(self, x: float, y: float) -> int | None:
        """The node at a point, None where there is none."""
        return next((i for i, box in enumerate(self.boxes) if box.holds(x, y)), None)

    def edge_at(self, x: float, y: float, within: float = 5.0) -> Edge | None:
        """The edge whose label or wire is at a point or as near as `within`."""
        for edge, rect in self.labels.items():
            if rect.holds(x, y):
                return edge
        for edge, wire in self.wires.items():
            points = bent(wire)
            if float(np.min(np.hypot(points[:, 0] - x, points[:, 1] - y))) <= within:
                return edge
        return None


def bent(wire: FloatArray) -> FloatArray:
    """The points of a wire's line, an array of shape (m, 2): each piece is one cubic bend.

    The controls lie half way between two points in x, so that x never goes back.
    """
    t = np.linspace(0.0, 1.0, CURVE_POINTS)
    across = 3 * t * (1 - t) ** 2 * 0.5 + 3 * t**2 * (1 - t) * 0.5 + t**3
    upward = 3 * t**2 * (1 - t) + t**3
    pieces: list[FloatArray] = []
    for start, end in pairwise(wire):
        x = start[0] + across * (end[0] - start[0])
        y = start[1] + upward * (end[1] - start[1])
        pieces.append(np.column_stack((x, y)))
    return np.concatenate(pieces)


def lay_out(graph: Graph, node_size: NodeSize, label_size: LabelSize) -> GraphLayout:
    """The graph from left to right; nodes, labels and the wires of others never meet."""
    columns = columns_of(graph)
    order = ordered(columns)
    sizes = [[_size(slot, node_size, label_size) for slot in slots] for slots in columns.slots]
    middles = heights(columns, order, [[size[1] for size in column] for column in sizes], GAP)
    return _Placed(graph, columns, order, sizes, middles).layout()


def _size(slot: Slot, node_size: NodeSize, label_size: LabelSize) -> Size:
    match slot.kind:
        case "node":
            return node_size(slot.node)
        case "label":
            return label_size(slot.node, slot.place)
        case "pass":
            return (0.0, PASS_HEIGHT)


class _Placed:
    """Columns with the heights of their slots; finds the widths and draws the wires."""

    def __init__(
        self,
        graph: Graph,
        columns: Columns,
        order: Sequence[Sequence[int]],
        sizes: Sequence[Sequence[Size]],
        middles: Sequence[Sequence[float]],
    ) -> None:
        self._graph, self._columns, self._order = graph, columns, order
        self._sizes, self._middles = sizes, middles
        self._widths = [max(size[0] for size in column) for column in sizes]
        self._lefts = self._left_edges()

    def layout(self) -> GraphLayout:
        boxes: list[Rect] = [Rect(0, 0, 0, 0)] * len(self._graph.nodes)
        labels: dict[Edge, Rect] = {}
        for column, slots in enumerate(self._columns.slots):
            for index, slot in enumerate(slots):
                if slot.kind == "node":
                    boxes[slot.node] = self._rect(column, index)
                elif slot.kind == "label":
                    labels[slot.node, slot.place] = self._rect(column, index)
        ports = self._ports(boxes)
        wires = {
            edge: self._wire(edge, boxes, ports[edge]) for edge in sorted(self._columns.routes)
        }
        width = self._lefts[-1] + self._widths[-1]
        height = max(rect.bottom for rect in (*boxes, *labels.values()))
        return GraphLayout(tuple(boxes), labels, wires, self._columns.layers, width, height)

    def _left_edges(self) -> list[float]:
        lefts = [0.0]
        for column, links in enumerate(self._columns.links):
            steepest = max(
                (abs(self._middles[column][a] - self._middles[column + 1][b]) for a, b in links),
                default=0.0,
            )
            between = min(NEAR + STEEPNESS * steepest, FAR)
            lefts.append(lefts[-1] + self._widths[column] + between)
        return lefts

    def _rect(self, column: int, index: int) -> Rect:
        width, height = self._sizes[column][index]
        left = self._lefts[column] + (self._widths[column] - width) / 2
        return Rect(left, self._middles[column][index] - height / 2, width, height)

    def _ports(self, boxes: Sequence[Rect]) -> dict[Edge, float]:
        """How high each wire reaches its node: spread over the side, in the labels' order."""
        into: dict[int, list[tuple[float, Edge]]] = {}
        for edge, way in self._columns.routes.items():
            column, index = way[-1]
            into.setdefault(edge[0], []).append((self._middles[column][index], edge))
        ports: dict[Edge, float] = {}
        for node, arriving in into.items():
            box, count = boxes[node], len(arriving)
            for place, (_, edge) in enumerate(sorted(arriving)):
                ports[edge] = box.top + box.height * (place + 1) / (count + 1)
        return ports

    def _wire(self, edge: Edge, boxes: Sequence[Rect], port: float) -> FloatArray:
        """From the source's right side through the slots to the target's left side."""
        source = boxes[self._graph.nodes[edge[0]].inputs[edge[1]]]
        target = boxes[edge[0]]
        first, last = self._columns.routes[edge][0][0] - 1, self._columns.routes[edge][-1][0] + 1
        middle = source.top + source.height / 2
        points = [(source.right, middle), (self._lefts[first] + self._widths[first], middle)]
        for column, index in self._columns.routes[edge]:
            height = self._middles[column][index]
            points += [
                (self._lefts[column], height),
                (self._lefts[column] + self._widths[column], height),
            ]
        points += [(self._lefts[last], port), (target.left, port)]
        return np.array(points, dtype=np.float64)
