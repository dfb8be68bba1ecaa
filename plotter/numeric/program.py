"""Expressions as numbered steps with what computes each, remembered for the expressions in use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Lock
from typing import Generic, TypeVar

from msgspec import Struct

from plotter.language.tree import Node
from plotter.numeric.builder import Program, Step
from plotter.numeric.curve import FloatArray
from plotter.numeric.functions import kernel
from plotter.numeric.lowering import lowered, only_needed
from plotter.numeric.square_free import with_powers

CACHED_PROGRAMS = 64

Found = TypeVar("Found")


def build(node: Node) -> Program:
    """Flatten an expression; raises KeyError for a function that is not in the table."""
    return build_several((node,))[0]


def build_several(nodes: Sequence[Node]) -> tuple[Program, tuple[int, ...]]:
    """Several expressions as one program, equal parts computed once, and the register of each.

    Raises KeyError for a function that is not in the table.
    """
    steps, names, places = lowered(nodes)
    return Program(steps, _kernels(steps), names), places


def part_of(program: Program, register: int, *, minus: int | None = None) -> Program:
    """The steps that one register needs, or its difference with another, as a program."""
    wanted = (register,) if minus is None else (register, minus)
    steps, place = only_needed(list(program.steps), wanted)
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


class Pair(Struct, frozen=True, eq=False):
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
_factored = _Cache(with_powers)


def program_of(node: Node) -> Program:
    """The program of an expression, remembered for the last expressions used."""
    return _programs.of(node)


def pair_of(function: Node, derivative: Node) -> Pair:
    """The program of a function and its derivative, remembered like single ones."""
    return _pairs.of(function, derivative)


def factored(node: Node) -> Node:
    """The same function with powers of repeated factors, remembered like the programs."""
    return _factored.of(node)
