"""The expression as a computation graph: values forward, derivatives of the result back.

The local derivatives come from the same rules as the derivation: each edge is one step of the
chain rule. Reverse accumulation after Griewank and Walther, Evaluating Derivatives, chapter 3.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from plotter.calculus.differentiate import differentiate
from plotter.language.problems import ProblemError
from plotter.language.tree import (
    Add,
    Call,
    Compare,
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
    walk,
)
from plotter.language.write import to_latex, to_text
from plotter.numeric.derivative import derivative_values
from plotter.numeric.evaluate import evaluate

REMEMBERED = 512
"""Operations whose local derivatives are kept."""

Kind = Literal["input", "number", "operation"]


@dataclass(frozen=True, slots=True)
class GraphNode:
    """One value of the computation: a letter, a number, or an operation on earlier values.

    `inputs` are the indices of what it is computed from, in the order in which they are
    written; `alone` is the operation on letters of its own, u₁ for the first input.
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


@dataclass(frozen=True, slots=True)
class Graph:
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


@dataclass(frozen=True, slots=True)
class Pass:
    """The numbers of one pass forward and back; None where there is none.

    `values[i]` is the value of node i, `local[i][k]` its derivative by its k-th input alone,
    and `derivatives[i]` the derivative of the result by node i.
    """

    values: tuple[float | None, ...]
    local: tuple[tuple[float | None, ...], ...]
    derivatives: tuple[float | None, ...]


def build_graph(expression: Node) -> Graph:
    """The computation graph of an expression, equal parts shared."""
    builder = _Builder()
    builder.visit(expression)
    return builder.graph()


def run_graph(graph: Graph, values: Mapping[str, float]) -> Pass:
    """One pass forward and back at the values of the letters; KeyError for a missing one."""
    count = len(graph.nodes)
    forward: list[float | None] = [None] * count
    local: list[tuple[float | None, ...]] = [()] * count
    for node in reversed(graph.nodes):
        given = [forward[place] for place in node.inputs]
        forward[node.index] = _finite(evaluate(node.expression, dict(values)))
        if node.kind == "operation":
            local[node.index] = local_derivatives(node, given, values)
    return Pass(tuple(forward), tuple(local), backward(graph, tuple(local)))


def backward(graph: Graph, local: tuple[tuple[float | None, ...], ...]) -> tuple[float | None, ...]:
    """The derivative of the result by every node, from the local derivatives of all nodes."""
    totals = [0.0] * len(graph.nodes)
    totals[graph.output] = 1.0
    for node in graph.nodes:
        for place, slope in zip(node.inputs, local[node.index], strict=True):
            totals[place] += totals[node.index] * (math.nan if slope is None else slope)
    return tuple(_finite(total) for total in totals)


def local_derivatives(
    node: GraphNode, given: list[float | None], letters: Mapping[str, float]
) -> tuple[float | None, ...]:
    """The derivative of an operation by each of its inputs, at their values.

    `letters` are the values of the letters in the conditions of a piecewise function. None
    where there is no derivative.
    """
    undefined = (None,) * len(given)
    values = {_letter(place): value for place, value in enumerate(given) if value is not None}
    if len(values) < len(given) or _changes_piece(node.alone, letters):
        return undefined
    derivatives = _derivatives(node.alone, len(given))
    return tuple(
        None
        if derivative is None
        else _finite(
            derivative_values(node.alone, derivative, _letter(place), {**letters, **values})
        )
        for place, derivative in enumerate(derivatives)
    )


def _changes_piece(alone: Node, letters: Mapping[str, float]) -> bool:
    """Whether a piecewise function is at a border between its pieces."""
    if not isinstance(alone, Piecewise):
        return False
    borders = [part for part in walk(alone) if isinstance(part, Compare)]
    return any(
        float(evaluate(border.left, dict(letters))) == float(evaluate(border.right, dict(letters)))
        for border in borders
    )


@lru_cache(maxsize=REMEMBERED)
def _derivatives(alone: Node, count: int) -> tuple[Node | None, ...]:
    """The derivatives by u₁, u₂ …; None where the rules have none."""
    result: list[Node | None] = []
    for place in range(count):
        try:
            result.append(differentiate(alone, _letter(place)).after)
        except ProblemError:
            result.append(None)
    return tuple(result)


def _letter(place: int) -> str:
    return f"u_{place + 1}"


def _finite(value: object) -> float | None:
    number = float(value)  # pyright: ignore[reportArgumentType] - an array of one number
    return number if math.isfinite(number) else None


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
    letters = [Symbol(_letter(place)) for place in range(len(parts))]
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
                Piece(letter, piece.condition)
                for letter, piece in zip(letters, pieces, strict=False)
            ]
            return Piecewise(tuple(lines), None if otherwise is None else letters[-1])
        case _:
            return rebuild(node, tuple(letters)) if parts else node
