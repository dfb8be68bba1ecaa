"""Everything about a function's computation graph that does not depend on the place."""

from __future__ import annotations

from msgspec import Struct

from plotter.calculus.by_identity import ByIdentity
from plotter.calculus.graph import Graph, build_graph
from plotter.calculus.graph_cost import Cost, cost_of
from plotter.calculus.graph_run import GraphProgram
from plotter.calculus.graph_steps import GraphStep, steps_of
from plotter.language.tree import Node

REMEMBERED = 8

MOST_NODES = 300
"""A graph with more nodes cannot be read; it is not drawn."""


class GraphStudy(Struct, frozen=True, eq=False):
    """The graph, ready to be run, with the steps of its passes and their cost."""

    graph: Graph
    program: GraphProgram
    steps: tuple[GraphStep, ...]
    cost: Cost


_known = ByIdentity[GraphStudy](REMEMBERED)


def study_of(body: Node) -> GraphStudy:
    """The study of an expression, remembered for the last ones asked for."""

    def make() -> GraphStudy:
        graph = build_graph(body)
        return GraphStudy(graph, GraphProgram(graph), steps_of(graph), cost_of(graph))

    return _known.find((body,), (), make)
