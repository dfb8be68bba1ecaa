"""From the tree to numbered steps, without numpy: what computes them is chosen later."""

from __future__ import annotations

from collections.abc import Sequence

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
    post_order,
)
from plotter.numeric.builder import Builder, Step
from plotter.numeric.expansions import lower_call

CONSTANT_VALUES: dict[str, float] = {entry.name: float(entry.digits) for entry in CONSTANTS}

_E = Constant("e")


def lowered(nodes: Sequence[Node]) -> tuple[tuple[Step, ...], frozenset[str], tuple[int, ...]]:
    """Several expressions as steps, equal parts once, the names in them, the register of each.

    Raises KeyError for a function that is not in the table.
    """
    builder = Builder()
    registers: dict[int, int] = {}
    results: list[int] = []
    for node in nodes:
        for part in post_order(node):
            if id(part) not in registers:
                registers[id(part)] = _lower(builder, part, registers)
        results.append(registers[id(node)])
    steps = builder.steps
    names = frozenset(str(step.data) for step in steps if step.operation == "symbol")
    needed, place = only_needed(steps, results)
    return needed, names, tuple(place[result] for result in results)


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


def only_needed(
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
