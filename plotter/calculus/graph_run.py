"""One pass through a computation graph: values forward, derivatives of the result back.

The local derivatives come from the same rules as the derivation: each edge is one step of the
chain rule. Reverse accumulation after Griewank and Walther, Evaluating Derivatives, chapter 3.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

import numpy as np
from msgspec import Struct

from plotter.calculus.differentiate import differentiate
from plotter.calculus.graph import Graph, GraphNode, letter
from plotter.calculus.trusted import trusted_values
from plotter.language.problems import ProblemError
from plotter.language.tree import Compare, Node, Piecewise, symbols, walk
from plotter.numeric.derivative import compile_scalar_derivative
from plotter.numeric.evaluate import compile_scalar
from plotter.numeric.program import build_several
from plotter.numeric.scalar import compile_registers

REMEMBERED = 512
"""Operations whose local derivatives are kept."""

CANCELLED = 1e-9
"""A sum smaller than its largest part by this factor has lost more than half of its digits."""

Scalar = Callable[..., float]


class Pass(Struct, frozen=True):
    """The numbers of one pass forward and back; None where there is none.

    `values[i]` is the value of node i, `local[i][k]` its derivative by its k-th input alone,
    and `derivatives[i]` the derivative of the result by node i.
    """

    values: tuple[float | None, ...]
    local: tuple[tuple[float | None, ...], ...]
    derivatives: tuple[float | None, ...]


class GraphProgram:
    """A graph made ready to be run at many places, one after another."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.names = tuple(sorted(symbols(graph.nodes[graph.output].expression)))
        program, self._places = build_several([node.expression for node in graph.nodes])
        self._registers = compile_registers(program, self.names)
        self._local = [self._slopes(node) for node in graph.nodes]
        self._alone = [self._operation(node) for node in graph.nodes]

    def run(self, values: Mapping[str, float]) -> Pass:
        """One pass at the values of the letters; KeyError for a missing one.

        Where a sum cancels so far that doubles lose its digits, all values are computed with as
        many digits as it takes.
        """
        given = tuple(float(values[name]) for name in self.names)
        registers = self._registers(*given)
        forward = tuple(_finite(registers[place]) for place in self._places)
        if any(_cancels(node, forward) for node in self.graph.nodes):
            return self.run_trusted(values)
        return self._back(given, forward)

    def run_trusted(self, values: Mapping[str, float]) -> Pass:
        """The same with values that keep their digits where doubles lose them; takes longer."""
        given = tuple(float(values[name]) for name in self.names)
        arrays = {name: np.array([value]) for name, value in zip(self.names, given, strict=True)}
        found = (
            float(np.ravel(trusted_values(node.expression, arrays))[0]) for node in self.graph.nodes
        )
        return self._back(given, tuple(map(_finite, found)))

    def _back(self, given: Sequence[float], forward: tuple[float | None, ...]) -> Pass:
        """The pass back after one forward; without a result there is nothing to send back."""
        local = tuple(
            slopes(given, [forward[place] for place in node.inputs])
            for node, slopes in zip(self.graph.nodes, self._local, strict=True)
        )
        if forward[self.graph.output] is None:
            return Pass(forward, local, (None,) * len(forward))
        return Pass(forward, local, backward(self.graph, local))

    def result_with(
        self, values: Mapping[str, float], numbers: Pass, node: int, value: float
    ) -> float:
        """The result if a node had another value than in the pass; nan where undefined.

        A letter is changed in the conditions of piecewise functions too.
        """
        changed = self.graph.nodes[node]
        letters = dict(values)
        if changed.kind == "input":
            letters[changed.operation] = value
        given = tuple(float(letters[name]) for name in self.names)
        found = [math.nan if number is None else number for number in numbers.values]
        found[node] = value
        moved = {node}
        for entry in reversed(self.graph.nodes[:node]):
            if moved.isdisjoint(entry.inputs):
                continue
            moved.add(entry.index)
            found[entry.index] = self._alone[entry.index](
                *given, *(found[place] for place in entry.inputs)
            )
        return found[self.graph.output]

    def _operation(self, node: GraphNode) -> Scalar:
        """What the node does, as a function of the letters and of its inputs."""
        inner = tuple(map(letter, range(len(node.inputs))))
        return compile_scalar(node.alone, (*self.names, *inner))

    def _slopes(
        self, node: GraphNode
    ) -> Callable[[Sequence[float], Sequence[float | None]], tuple[float | None, ...]]:
        """The local derivatives as a function of the letters and of the inputs."""
        count = len(node.inputs)
        undefined: tuple[float | None, ...] = (None,) * count
        if node.kind != "operation":
            return lambda _given, _inputs: undefined
        inner = tuple(map(letter, range(count)))
        names = (*self.names, *inner)
        borders = _borders(node.alone, names)
        slopes = [
            None
            if derivative is None
            else compile_scalar_derivative(node.alone, derivative, name, names)
            for name, derivative in zip(inner, _derivatives(node.alone, count), strict=True)
        ]

        def found(
            given: Sequence[float], inputs: Sequence[float | None]
        ) -> tuple[float | None, ...]:
            known = [value for value in inputs if value is not None]
            if len(known) < count:
                return undefined
            if any(left(*given, *known) == right(*given, *known) for left, right in borders):
                return undefined
            return tuple(
                None if slope is None else _finite(slope(*given, *known)) for slope in slopes
            )

        return found


def run_graph(graph: Graph, values: Mapping[str, float]) -> Pass:
    """One pass forward and back at the values of the letters; KeyError for a missing one."""
    return GraphProgram(graph).run(values)


def backward(graph: Graph, local: tuple[tuple[float | None, ...], ...]) -> tuple[float | None, ...]:
    """The derivative of the result by every node, from the local derivatives of all nodes."""
    totals = [0.0] * len(graph.nodes)
    totals[graph.output] = 1.0
    for node in graph.nodes:
        for place, slope in zip(node.inputs, local[node.index], strict=True):
            totals[place] += totals[node.index] * (math.nan if slope is None else slope)
    return tuple(_finite(total) for total in totals)


def _borders(alone: Node, names: tuple[str, ...]) -> list[tuple[Scalar, Scalar]]:
    """Both sides of every condition of a piecewise function: where equal, a piece ends."""
    if not isinstance(alone, Piecewise):
        return []
    return [
        (compile_scalar(part.left, names), compile_scalar(part.right, names))
        for part in walk(alone)
        if isinstance(part, Compare)
    ]


@lru_cache(maxsize=REMEMBERED)
def _derivatives(alone: Node, count: int) -> tuple[Node | None, ...]:
    """The derivatives by u₁, u₂ …; None where the rules have none."""
    result: list[Node | None] = []
    for place in range(count):
        try:
            result.append(differentiate(alone, letter(place)).after)
        except ProblemError:
            result.append(None)
    return tuple(result)


def _cancels(node: GraphNode, forward: Sequence[float | None]) -> bool:
    """Whether a sum is so much smaller than what was added that few of its digits are right."""
    if node.operation not in ("add", "subtract"):
        return False
    value = forward[node.index]
    sizes = [abs(part) for part in (forward[place] for place in node.inputs) if part is not None]
    return value is not None and bool(sizes) and abs(value) < CANCELLED * max(sizes)


def _finite(number: float) -> float | None:
    return number if math.isfinite(number) else None
