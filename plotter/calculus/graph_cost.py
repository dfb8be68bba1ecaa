"""What the passes through a computation graph cost, counted in operations."""

from __future__ import annotations

from msgspec import Struct

from plotter.calculus.graph import Graph


class Cost(Struct, frozen=True):
    """Operations of one pass forward, of one back, and of forward mode for every letter.

    Back and in forward mode each edge costs one multiplication, and each path that joins
    another one addition (Griewank and Walther, Evaluating Derivatives, chapter 4). The local
    derivatives are needed by both and are not counted. `letters` is how many derivatives come
    out of it.
    """

    letters: int
    forward: int
    back_products: int
    back_sums: int
    forward_mode_products: int
    forward_mode_sums: int

    @property
    def back(self) -> int:
        """Operations of the pass back: all derivatives at once."""
        return self.back_products + self.back_sums

    @property
    def forward_mode(self) -> int:
        """Operations of forward mode: one pass for each letter."""
        return self.forward_mode_products + self.forward_mode_sums


def cost_of(graph: Graph) -> Cost:
    """Counts, for a graph as it stands."""
    letters = [node.index for node in graph.nodes if node.kind == "input"]
    products = len(_moving(graph, frozenset(letters)))
    each = [_along(graph, frozenset((letter,))) for letter in letters]
    forward = sum(max(1, len(node.inputs) - 1) for node in graph.nodes if node.kind == "operation")
    arriving: dict[int, int] = {}
    for node, place in _moving(graph, frozenset(letters)):
        source = graph.nodes[node].inputs[place]
        arriving[source] = arriving.get(source, 0) + 1
    return Cost(
        letters=len(letters),
        forward=forward,
        back_products=products,
        back_sums=sum(count - 1 for count in arriving.values()),
        forward_mode_products=sum(entry[0] for entry in each),
        forward_mode_sums=sum(entry[1] for entry in each),
    )


def _moving(graph: Graph, letters: frozenset[int]) -> list[tuple[int, int]]:
    """The edges whose source depends on one of the letters."""
    depends = set(letters)
    edges: list[tuple[int, int]] = []
    for node in reversed(graph.nodes):
        own = [(node.index, k) for k, source in enumerate(node.inputs) if source in depends]
        if own:
            depends.add(node.index)
        edges += own
    return edges


def _along(graph: Graph, letters: frozenset[int]) -> tuple[int, int]:
    """Multiplications and additions of one pass forward with derivatives by these letters."""
    edges = _moving(graph, letters)
    return len(edges), len(edges) - len({node for node, _ in edges})
