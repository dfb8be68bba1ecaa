"""The pass through a computation graph, one node at a time: forward, then back."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from plotter.calculus.graph import Graph
from plotter.calculus.graph_run import Pass

Phase = Literal["given", "forward", "seed", "back", "done"]

Edge = tuple[int, int]
"""The index of the node that is computed, and the place of the input among its inputs."""


class GraphStep(Struct, frozen=True):
    """What happens next: the letters are given, a node computes, the result gets the derivative
    1, a node sends its derivative along its edges to its inputs, or all is done."""

    phase: Phase
    node: int


class Moment(Struct, frozen=True):
    """What is known after a step.

    `values` and `derivatives` are None where nothing has arrived yet or where there is no
    number; `known` and `reached` are the nodes that have a value and a derivative, the latter
    perhaps not yet whole; `whole` are those to which every path has brought its part. `active`
    are the edges of this step, `passed` all that were gone through in its direction.
    """

    step: GraphStep
    values: tuple[float | None, ...]
    derivatives: tuple[float | None, ...]
    known: frozenset[int]
    reached: frozenset[int]
    whole: frozenset[int]
    active: frozenset[Edge]
    passed: frozenset[Edge]


def steps_of(graph: Graph) -> tuple[GraphStep, ...]:
    """All steps: the given letters, each operation forward, the seed, each operation back, the
    end."""
    operations = [node.index for node in graph.nodes if node.kind == "operation"]
    return (
        GraphStep("given", graph.output),
        *(GraphStep("forward", index) for index in reversed(operations)),
        GraphStep("seed", graph.output),
        *(GraphStep("back", index) for index in operations),
        GraphStep("done", graph.output),
    )


def moment_at(graph: Graph, numbers: Pass, steps: tuple[GraphStep, ...], place: int) -> Moment:
    """What is known after the step of this place; the last step if the place is beyond it."""
    done = steps[: min(max(place, 0), len(steps) - 1) + 1]
    step = done[-1]
    known = {node.index for node in graph.nodes if node.kind != "operation"}
    known |= {entry.node for entry in done if entry.phase == "forward"}
    values = tuple(value if index in known else None for index, value in enumerate(numbers.values))
    parts: dict[int, list[float | None]] = {}
    passed: set[Edge] = set()
    backward = any(entry.phase == "seed" for entry in done)
    if backward:
        parts[graph.output] = [1.0]
    for entry in done:
        if entry.phase == "back":
            for edge, sent in sent_by(graph, numbers, entry.node).items():
                parts.setdefault(graph.nodes[entry.node].inputs[edge[1]], []).append(sent)
                passed.add(edge)
        elif entry.phase == "forward" and not backward:
            passed |= set(edges_into(graph, entry.node))
    derivatives = tuple(
        _sum(parts[node.index]) if node.index in parts else None for node in graph.nodes
    )
    awaited = arrivals(graph)
    whole = {index for index, found in parts.items() if len(found) == awaited[index]}
    active = frozenset(
        edges_into(graph, step.node)
        if step.phase == "forward"
        else sent_by(graph, numbers, step.node)
        if step.phase == "back"
        else ()
    )
    return Moment(
        step, values, derivatives, frozenset(known), frozenset(parts), frozenset(whole),
        active, frozenset(passed),
    )  # fmt: skip


def edges_into(graph: Graph, node: int) -> list[Edge]:
    """The edges from the inputs of a node."""
    return [(node, place) for place in range(len(graph.nodes[node].inputs))]


def sent_by(graph: Graph, numbers: Pass, node: int) -> dict[Edge, float | None]:
    """What a node sends back along each edge: its own derivative times the local one.

    Numbers do not change and are sent nothing.
    """
    own = numbers.derivatives[node]
    return {
        (node, place): None if own is None or local is None else own * local
        for place, local in enumerate(numbers.local[node])
        if graph.nodes[graph.nodes[node].inputs[place]].kind != "number"
    }


def arrivals(graph: Graph) -> list[int]:
    """How many edges bring each node a part of its derivative; the result is given its own."""
    count = [0] * len(graph.nodes)
    for node in graph.nodes:
        for place in node.inputs:
            count[place] += 1
    count[graph.output] += 1
    return count


def _sum(parts: list[float | None]) -> float | None:
    known = [part for part in parts if part is not None]
    return sum(known) if len(known) == len(parts) else None
