"""The paths from a letter to the result: the derivative is the sum of their products."""

from __future__ import annotations

import math
from collections.abc import Sequence

from msgspec import Struct

from plotter.calculus.graph import Graph
from plotter.calculus.graph_run import Pass

Edge = tuple[int, int]


class Path(Struct, frozen=True):
    """One way from the result to a letter: its edges from right to left, and their derivatives."""

    edges: tuple[Edge, ...]
    factors: tuple[float, ...]

    @property
    def product(self) -> float:
        """What this path brings."""
        return math.prod(self.factors)


class Paths(Struct, frozen=True):
    """The first paths in the order in which the expression is written, and how many there are.

    `total` is the sum of the products of all of them.
    """

    shown: tuple[Path, ...]
    count: int
    total: float | None


def paths_to(graph: Graph, numbers: Pass, node: int, most: int) -> Paths:
    """The paths from the result to a node; where a local derivative is missing, none is shown."""
    total = numbers.derivatives[node]
    ways = _ways(graph, node)
    if total is None:
        return Paths((), ways[graph.output], None)
    found: list[Path] = []
    waiting: list[tuple[int, tuple[Edge, ...]]] = [(graph.output, ())]
    while waiting and len(found) < most:
        here, edges = waiting.pop()
        if here == node:
            found.append(Path(edges, _factors(numbers, edges)))
            continue
        waiting.extend(
            (source, (*edges, (here, place)))
            for place, source in reversed(list(enumerate(graph.nodes[here].inputs)))
            if ways[source]
        )
    return Paths(tuple(found), ways[graph.output], total)


def _factors(numbers: Pass, edges: Sequence[Edge]) -> tuple[float, ...]:
    factors = (numbers.local[node][place] for node, place in edges)
    return tuple(math.nan if factor is None else factor for factor in factors)


def _ways(graph: Graph, node: int) -> list[int]:
    """How many paths lead from each node down to this one."""
    ways = [0] * len(graph.nodes)
    ways[node] = 1
    for entry in reversed(graph.nodes[:node]):
        ways[entry.index] = sum(ways[source] for source in entry.inputs)
    return ways
