"""From the tree to numbered steps, remembered for the expressions in use."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Generic, TypeVar

from plotter.language.functions import CONSTANTS
from plotter.language.tree import (
    Add,
    Call,
    Compare,
    Constant,
    Divide,
    Logic,
    Multiply,
    Negate,
    Node,
    Number,
    Piece,
    Piecewise,
    Power,
    Symbol,
    children,
)
from plotter.numeric.builder import Builder, Program, Step
from plotter.numeric.curve import FloatArray
from plotter.numeric.expansions import lower_call
from plotter.numeric.functions import kernel

CACHED_PROGRAMS = 64

Found = TypeVar("Found")

CONSTANT_VALUES: dict[str, float] = {entry.name: float(entry.digits) for entry in CONSTANTS}

_E = Constant("e")


def _post_order(root: Node) -> Iterator[Node]:
    """Every distinct node once, parts before the whole."""
    seen: set[int] = set()
    stack: list[tuple[Node, bool]] = [(root, False)]
    while stack:
        node, ready = stack.pop()
        if ready:
            yield node
        elif id(node) not in seen:
            seen.add(id(node))
            stack.append((node, True))
            stack.extend((part, False) for part in children(node))


def _lower(builder: Builder, node: Node, registers: dict[int, int]) -> int:
    """The register of a node whose parts have theirs."""
    parts = [registers[id(part)] for part in children(node)]
    match node:
        case Number(value):
            return builder.rational(value)
        case Constant(name):
            return builder.constant(CONSTANT_VALUES[name])
        case Symbol(name):
            return builder.emit("symbol", data=name)
        case Negate():
            return builder.negate(parts[0])
        case Add():
            return builder.add(*parts)
        case Multiply():
            return builder.multiply(*parts)
        case Divide():
            return builder.divide(parts[0], parts[1])
        case Power(base, _):
            if base == _E:
                return builder.emit("exp", parts[1])
            return builder.power(parts[0], parts[1])
        case Call(function, _):
            return lower_call(builder, function, tuple(parts))
        case Compare(relation, _, _):
            return builder.emit("compare", *parts, data=relation)
        case Logic(connective, _):
            return builder.emit(connective, *parts)
        case Piece():
            # A piece stands for its value; its condition is read by the piecewise node.
            return parts[0]
        case Piecewise(pieces, otherwise):
            chosen: list[int] = []
            for piece in pieces:
                chosen += [registers[id(piece.condition)], registers[id(piece.value)]]
            if otherwise is not None:
                chosen.append(registers[id(otherwise)])
            return builder.emit("choose", *chosen)
        case _:
            raise TypeError(f"not an expression: {type(node).__name__}")


def build(node: Node) -> Program:
    """Flatten an expression; raises KeyError for a function that is not in the table."""
    return build_several((node,))[0]


def build_several(nodes: Sequence[Node]) -> tuple[Program, tuple[int, ...]]:
    """Several expressions as one program, equal parts computed once, and the register of each.

    Raises KeyError for a function that is not in the table.
    """
    builder = Builder()
    registers: dict[int, int] = {}
    results: list[int] = []
    for node in nodes:
        for part in _post_order(node):
            if id(part) not in registers:
                registers[id(part)] = _lower(builder, part, registers)
        results.append(registers[id(node)])
    steps = builder.steps
    names = frozenset(str(step.data) for step in steps if step.operation == "symbol")
    needed, place = _only_needed(steps, results)
    return Program(needed, _kernels(needed), names), tuple(place[result] for result in results)


def _only_needed(
    steps: list[Step], results: Sequence[int]
) -> tuple[tuple[Step, ...], dict[int, int]]:
    """The steps the results need, renumbered in their order, and the new number of each."""
    needed = set(results)
    for register in range(max(results), -1, -1):
        if register in needed:
            needed.update(steps[register].arguments)
    order = sorted(needed)
    place = {register: index for index, register in enumerate(order)}
    kept = tuple(
        Step(
            steps[register].operation,
            tuple(place[a] for a in steps[register].arguments),
            steps[register].data,
        )
        for register in order
    )
    return kept, place


def part_of(program: Program, register: int, *, minus: int | None = None) -> Program:
    """The steps that one register needs, or its difference with another, as a program."""
    wanted = (register,) if minus is None else (register, minus)
    steps, place = _only_needed(list(program.steps), wanted)
    if minus is not None:
        negated = Step("negate", (place[minus],))
        steps = (*steps, negated, Step("add", (place[register], len(steps))))
    names = frozenset(str(step.data) for step in steps if step.operation == "symbol")
    return Program(steps, _kernels(steps), names)


def _kernels(steps: Sequence[Step]) -> tuple[Callable[..., FloatArray] | None, ...]:
    return tuple(None if step.operation == "symbol" else kernel(step) for step in steps)


class _Cache(Generic[Found]):
    """What was made of the last trees in use: trees are the same only as the same objects."""

    def __init__(self, make: Callable[..., Found]) -> None:
        self._make = make
        self._found: dict[tuple[int, ...], tuple[tuple[Node, ...], Found]] = {}
        self._lock = Lock()

    def of(self, *nodes: Node) -> Found:
        """What is made of these trees."""
        key = tuple(map(id, nodes))
        with self._lock:
            known = self._found.get(key)
        # While an entry is kept its trees live, so their ids cannot be those of others.
        if known is not None:
            return known[1]
        made = self._make(*nodes)
        with self._lock:
            while len(self._found) >= CACHED_PROGRAMS:
                self._found.pop(next(iter(self._found)))
            self._found[key] = (nodes, made)
        return made


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """A function and its derivative as one program, equal parts computed once."""

    program: Program
    function: int
    derivative: int
    parts_of_function: frozenset[int]


def _build_pair(function: Node, derivative: Node) -> Pair:
    program, (first, second) = build_several((function, derivative))
    parts = {first}
    for register in range(first, -1, -1):
        if register in parts:
            parts.update(program.steps[register].arguments)
    return Pair(program, first, second, frozenset(parts))


_programs = _Cache(build)
_pairs = _Cache(_build_pair)


def program_of(node: Node) -> Program:
    """The program of an expression, remembered for the last expressions used."""
    return _programs.of(node)


def pair_of(function: Node, derivative: Node) -> Pair:
    """The program of a function and its derivative, remembered like single ones."""
    return _pairs.of(function, derivative)
