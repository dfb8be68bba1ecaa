"""From a graph, its layout and a moment of the pass to the marks of the picture."""

from __future__ import annotations

from plotter.calculus.by_identity import ByIdentity
from plotter.calculus.graph import Graph, GraphNode, letter
from plotter.calculus.graph_run import Pass
from plotter.calculus.graph_steps import Edge, Moment
from plotter.figure.graph.layout import GraphLayout
from plotter.figure.graph.marks import (
    Direction,
    GraphPicture,
    NodeMark,
    State,
    TagMark,
    WireMark,
)
from plotter.language.numbers import SMALLEST_FIXED, format_number
from plotter.language.tree import Symbol, substitute
from plotter.language.write import to_latex

SIGNS = {
    "add": "+",
    "subtract": "-",
    "negate": "-",
    "multiply": "\\times",
    "divide": "\\div",
    "piecewise": "\\{",
}
"""The signs of operations that are not written as a function."""

OPERANDS = ("u", "v", "w")
LONG_NUMBER = 1e5
"""From here on a number is written with fewer digits, to fit."""

WIDEST_VALUE, WIDEST_TAG = "−1.23×10⁻⁵", "−12.34"
"""The longest texts that boxes and tags are made for; longer ones are pressed together."""

UNDEFINED = "–"
"""In the place of a number that does not exist."""


def value_text(value: float | None) -> str:
    """A number for a box: four digits, three beside a power of ten."""
    return UNDEFINED if value is None else _short(value, 4, 3)


def tag_text(value: float | None) -> str:
    """A number for a tag: three digits, two beside a power of ten."""
    return UNDEFINED if value is None else _short(value, 3, 2)


def _short(value: float, digits: int, fewer: int) -> str:
    size = abs(value)
    plain = size == 0 or SMALLEST_FIXED <= size < LONG_NUMBER
    # Narrower than in a sentence: the power of ten without spaces.
    return format_number(value, digits=digits if plain else fewer).replace(" × ", "×")


def sign_of(node: GraphNode) -> str:
    """What the node does, as LaTeX: a sign, or the function of u and v."""
    if node.kind != "operation":
        return ""
    sign = SIGNS.get(node.operation)
    if sign is not None:
        return sign
    names = {letter(k): Symbol(name) for k, name in enumerate(OPERANDS[: len(node.inputs)])}
    return to_latex(substitute(node.alone, names))


Head = tuple[str, str]
"""The operation's sign and the part of the expression, as LaTeX."""

_heads = ByIdentity[tuple[Head, ...]](4)


def heads_of(graph: Graph) -> tuple[Head, ...]:
    """What stands at the head of every box."""
    return _heads.find(
        (graph,), (), lambda: tuple((sign_of(node), node.latex) for node in graph.nodes)
    )


def picture_of(
    graph: Graph,
    layout: GraphLayout,
    numbers: Pass,
    moment: Moment,
    *,
    name: str = "f",
    chosen: frozenset[Edge] = frozenset(),
    selected: int | None = None,
    hidden: bool = False,
) -> GraphPicture:
    """All marks of a moment; `chosen` are the edges of a step of the derivation.

    `hidden` leaves all slopes away, those on the edges too.
    """
    wires: list[WireMark] = []
    tags: list[TagMark] = []
    for edge, points in layout.wires.items():
        source = graph.nodes[graph.nodes[edge[0]].inputs[edge[1]]]
        state: State = (
            "active" if edge in moment.active else "done" if edge in moment.passed else "waiting"
        )
        plain = source.kind == "number"
        wires.append(WireMark(points, state, _direction(moment, edge), edge in chosen, plain))
        if not plain:
            known = edge[0] in moment.known and not hidden
            text = tag_text(numbers.local[edge[0]][edge[1]]) if known else ""
            tags.append(TagMark(layout.labels[edge], text, state, edge in chosen))
    heads = heads_of(graph)
    nodes = [_node(node, heads[node.index], layout, moment, selected) for node in graph.nodes]
    order = {"waiting": 0, "done": 1, "active": 2}
    wires.sort(key=lambda wire: order[wire.state])
    return GraphPicture(tuple(wires), tuple(tags), tuple(nodes), layout.width, layout.height, name)


def _direction(moment: Moment, edge: Edge) -> Direction:
    if edge not in moment.active:
        return ""
    return "forward" if moment.step.phase == "forward" else "back"


def _node(
    node: GraphNode, head: Head, layout: GraphLayout, moment: Moment, selected: int | None
) -> NodeMark:
    index, step = node.index, moment.step
    active = step.node == index and step.phase not in ("given", "done")
    known, reached = index in moment.known, index in moment.reached
    backward = step.phase in ("seed", "back", "done")
    done = reached if backward and node.kind != "number" else known
    derivative = value_text(moment.derivatives[index]) if reached else ""
    return NodeMark(
        rect=layout.boxes[index],
        kind=node.kind,
        sign=head[0],
        latex=head[1],
        value=value_text(moment.values[index]) if known else "",
        derivative=None if node.kind == "number" else derivative,
        state="active" if active else "done" if done else "waiting",
        partial=reached and index not in moment.whole,
        selected=index == selected,
    )
