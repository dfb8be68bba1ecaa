"""The expression as a computation graph: every operation a node, equal parts one node."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from plotter.language.tree import (
    Add,
    Call,
    Constant,
    Divide,
    Multiply,
    Negate,
    Node,
    Number,
    Piece,
    Piecewise,
    Power,
    Symbol,
    children,
    rebuild,
    symbols,
)
from plotter.language.write import to_latex, to_text

Kind = Literal["input", "number", "operation"]


class GraphNode(Struct, frozen=True):
    """One value of the computation: a letter, a number, or an operation on earlier values.

    `inputs` are the indices of what it is computed from, in the order in which they are
    written; `alone` is the operation on letters of its own, see `letter`.
    """

    index: int
    kind: Kind
    operation: str
    expression: Node
    inputs: tuple[int, ...]
    alone: Node

    @property
    def text(self) -> str:
        """The part of the expression that it computes."""
        return to_text(self.expression)

    @property
    def latex(self) -> str:
        """The same, typeset."""
        return to_latex(self.expression)


class Graph(Struct, frozen=True):
    """All nodes, each before those that it is computed from; equal parts are one node.

    Index 0 is the result, so that the order of the tuple is an order for the backward pass and
    its reverse one for the forward pass.
    """

    nodes: tuple[GraphNode, ...]

    @property
    def output(self) -> int:
        """The index of the result."""
        return 0

    def node_of(self, name: str) -> GraphNode | None:
        """The node of a letter, if it occurs."""
        return next(
            (node for node in self.nodes if node.kind == "input" and node.operation == name), None
        )


def build_graph(expression: Node) -> Graph:
    """The computation graph of an expression, equal parts shared."""
    builder = _Builder()
    builder.visit(expression)
    return builder.graph()


def letter(place: int) -> str:
    """What an operation on letters of its own calls its input; no letter can be typed so."""
    return f"u#{place + 1}"


class _Builder:
    """Collects nodes bottom up, equal ones once, and numbers them from the result down."""

    def __init__(self) -> None:
        self._found: dict[Node, int] = {}
        self._made: list[tuple[Kind, str, Node, tuple[int, ...], Node]] = []

    def visit(self, node: Node) -> int:
        known = self._found.get(node)
        if known is not None:
            return known
        operation = operation_of(node)
        parts = operands(node)
        inputs = tuple(self.visit(part) for part in parts)
        kind: Kind = "operation"
        if not parts:
            kind = "input" if isinstance(node, Symbol) else "number"
        self._made.append((kind, operation, node, inputs, _alone(node, parts)))
        self._found[node] = len(self._made) - 1
        return self._found[node]

    def graph(self) -> Graph:
        last = len(self._made) - 1
        nodes = [
            GraphNode(
                last - place, kind, operation, expression,
                tuple(last - entry for entry in inputs), alone,
            )
            for place, (kind, operation, expression, inputs, alone) in enumerate(self._made)
        ]  # fmt: skip
        return Graph(tuple(reversed(nodes)))


def operands(node: Node) -> tuple[Node, ...]:
    """What an operation computes from; exponents and bases without letters belong to it."""
    if not symbols(node):
        return ()
    match node:
        case Add((first, Negate(second))):
            return (first, second)
        case Power(base, exponent):
            return tuple(part for part in (base, exponent) if symbols(part))
        case Piecewise(pieces, otherwise):
            values = tuple(piece.value for piece in pieces)
            return values if otherwise is None else (*values, otherwise)
        case _:
            return children(node)


def operation_of(node: Node) -> str:
    """The name of what the node does; a letter's is the letter itself."""
    if isinstance(node, Symbol):
        return node.name
    if not symbols(node):
        return "constant"
    match node:
        case Add((_, Negate())):
            return "subtract"
        case Add():
            return "add"
        case Multiply():
            return "multiply"
        case Divide():
            return "divide"
        case Negate():
            return "negate"
        case Power(base, _):
            return "power" if symbols(base) else "exponential"
        case Piecewise():
            return "piecewise"
        case Call(function, _):
            return function
        case Number() | Constant():
            return "constant"
        case _:
            return type(node).__name__.lower()


def _alone(node: Node, parts: tuple[Node, ...]) -> Node:
    """The operation with its operands replaced by u₁, u₂ … by their place."""
    letters = [Symbol(letter(place)) for place in range(len(parts))]
    match node:
        case Add((_, Negate())) if len(parts) == 2:
            return Add((letters[0], Negate(letters[1])))
        case Power(base, exponent) if parts:
            fresh = iter(letters)
            return Power(
                next(fresh) if symbols(base) else base,
                next(fresh) if symbols(exponent) else exponent,
            )
        case Piecewise(pieces, otherwise):
            lines = [
                Piece(value, piece.condition) for value, piece in zip(letters, pieces, strict=False)
            ]
            return Piecewise(tuple(lines), None if otherwise is None else letters[-1])
        case _:
            return rebuild(node, tuple(letters)) if parts else node
