"""Columns of a computation graph from left to right, and the slots that stand in each.

Layered drawing after Sugiyama, Tagawa and Toda, Methods for Visual Understanding of Hierarchical
System Structures (1981). Between two layers of nodes stands a column for the labels of the edges
into the right one, so that no label can come to lie on a node or on another edge.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from plotter.calculus.graph import Graph

Kind = Literal["node", "label", "pass"]

Edge = tuple[int, int]
"""The index of the node that is computed, and the place of the input among its inputs."""


class Slot(Struct, frozen=True):
    """What takes room in a column: a node, an edge's label, or lines that pass through.

    `node` is the node itself, the node that the labelled edge leads to, or the one that the
    lines come from; `place` is the input's place for a label, else 0.
    """

    kind: Kind
    node: int
    place: int = 0


class Columns(Struct, frozen=True):
    """Slots by column, and the links between neighbouring columns.

    Column 2·l holds the nodes of layer l, column 2·l − 1 the labels of the edges into them.
    `links[c]` are pairs (index in column c, index in column c + 1); `routes` names for each edge
    the (column, slot) that it runs through, without its two nodes.
    """

    slots: tuple[tuple[Slot, ...], ...]
    links: tuple[tuple[tuple[int, int], ...], ...]
    layers: tuple[int, ...]
    routes: dict[Edge, tuple[tuple[int, int], ...]]


def layers_of(graph: Graph) -> tuple[int, ...]:
    """The layer of every node: as near to the result as the longest path to it allows."""
    behind = [0] * len(graph.nodes)
    for node in graph.nodes:
        for place in node.inputs:
            behind[place] = max(behind[place], behind[node.index] + 1)
    last = max(behind)
    return tuple(last - steps for steps in behind)


def columns_of(graph: Graph) -> Columns:
    """The columns with their slots, in the order in which the expression is written."""
    layers = layers_of(graph)
    builder = _Builder(2 * max(layers) + 1)
    for index in _reading_order(graph):
        builder.slot(2 * layers[index], Slot("node", index))
    for index in _reading_order(graph):
        for place, source in enumerate(graph.nodes[index].inputs):
            builder.route((index, place), source, 2 * layers[source], 2 * layers[index])
    return builder.columns(layers)


def _reading_order(graph: Graph) -> Sequence[int]:
    """The nodes in the order in which their parts are written, each once."""
    seen: set[int] = set()
    order: list[int] = []
    waiting = [(graph.output, False)]
    while waiting:
        index, ready = waiting.pop()
        if ready:
            order.append(index)
        elif index not in seen:
            seen.add(index)
            waiting.append((index, True))
            waiting.extend((part, False) for part in reversed(graph.nodes[index].inputs))
    return order


class _Builder:
    """Collects slots and links; lines from one node run together until they part."""

    def __init__(self, count: int) -> None:
        self._slots: list[list[Slot]] = [[] for _ in range(count)]
        self._place: dict[tuple[int, Slot], int] = {}
        self._links: list[dict[tuple[int, int], None]] = [{} for _ in range(count - 1)]
        self._routes: dict[Edge, tuple[tuple[int, int], ...]] = {}

    def slot(self, column: int, slot: Slot) -> int:
        known = self._place.get((column, slot))
        if known is None:
            known = self._place[column, slot] = len(self._slots[column])
            self._slots[column].append(slot)
        return known

    def route(self, edge: Edge, source: int, first: int, last: int) -> None:
        before = self.slot(first, Slot("node", source))
        way: list[tuple[int, int]] = []
        for column in range(first + 1, last):
            label = column == last - 1
            slot = Slot("label", *edge) if label else Slot("pass", source)
            here = self.slot(column, slot)
            self._links[column - 1][before, here] = None
            way.append((column, here))
            before = here
        self._links[last - 1][before, self.slot(last, Slot("node", edge[0]))] = None
        self._routes[edge] = tuple(way)

    def columns(self, layers: tuple[int, ...]) -> Columns:
        return Columns(
            tuple(map(tuple, self._slots)),
            tuple(map(tuple, self._links)),
            layers,
            self._routes,
        )
