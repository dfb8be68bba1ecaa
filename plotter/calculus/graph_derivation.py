"""The derivation and the graph are one thing: which step belongs to which node and edges."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from plotter.calculus.graph import Graph
from plotter.calculus.graph_steps import Edge, edges_into
from plotter.calculus.step import Step
from plotter.language.tree import Node, substitute

Way = tuple[int, ...]
"""The way to a step of the derivation, an index into `Step.children` at each level."""


class Link(Struct, frozen=True):
    """The node that a step differentiates, and the edges whose local derivatives it finds."""

    node: int
    edges: frozenset[Edge]


def links_of(graph: Graph, derivation: Step) -> dict[Way, Link]:
    """The link of every step that has one, in reading order.

    The letters u, v … of a step stand for parts of the expression; with the parts put in, what
    is differentiated is a node of the graph. A step that the rules made up on the way, such as a
    sum taken apart differently, has none.
    """
    places = {node.expression: node.index for node in graph.nodes}
    found: dict[Way, Link] = {}
    waiting: list[tuple[Way, Step, Mapping[str, Node]]] = [((), derivation, {})]
    while waiting:
        way, step, letters = waiting.pop()
        link = _link(graph, places, step, letters)
        if link is not None:
            found[way] = link
        inner = {
            **letters,
            **{part.name: substitute(part.expression, letters) for part in step.parts},
        }
        waiting.extend(
            ((*way, place), child, inner)
            for place, child in reversed(list(enumerate(step.children)))
        )
    return found


def way_to(links: Mapping[Way, Link], node: int) -> Way | None:
    """The way to the outermost step that differentiates a node, if there is one."""
    ways = [way for way, link in links.items() if link.node == node]
    return min(ways, key=len) if ways else None


def _link(
    graph: Graph, places: Mapping[Node, int], step: Step, letters: Mapping[str, Node]
) -> Link | None:
    node = places.get(substitute(step.before, letters))
    if node is None:
        return None
    parts = {
        places.get(substitute(part.expression, letters))
        for part in step.parts
        if part.step is not None
    }
    inputs = graph.nodes[node].inputs
    moving = [
        edge for edge in edges_into(graph, node) if graph.nodes[inputs[edge[1]]].kind != "number"
    ]
    to_parts = [edge for edge in moving if inputs[edge[1]] in parts]
    return Link(node, frozenset(to_parts or moving))
