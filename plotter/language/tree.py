"""The expression as it was typed: a dozen immutable node types.

Nothing is rewritten on construction: x·x stays a product, x²/eˣ a quotient and x/x a
division, because the steps, the values and the picture all come from this tree.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

Span = tuple[int, int]
"""Offsets (start, end) into the typed text, end exclusive, in code points."""

Relation = Literal["<", "<=", ">", ">=", "=", "!="]
Connective = Literal["and", "or", "not"]


@dataclass(frozen=True, slots=True)
class Node:
    """A part of an expression; `span` is where it was typed and never takes part in equality."""

    span: Span | None = field(default=None, compare=False, kw_only=True, repr=False)


@dataclass(frozen=True, slots=True)
class Number(Node):
    """A number that can be typed in digits: 3, 0.5, 1.5e3 (a fraction like 1/3 is a Divide)."""

    value: Fraction


@dataclass(frozen=True, slots=True)
class Constant(Node):
    """A named constant of the table: "e", "pi", "tau"."""

    name: str


@dataclass(frozen=True, slots=True)
class Symbol(Node):
    """A variable or parameter by its one spelling: "x", "θ", "w_1"."""

    name: str


@dataclass(frozen=True, slots=True)
class Negate(Node):
    """−u. A difference a − b is Add((a, Negate(b)))."""

    operand: Node


@dataclass(frozen=True, slots=True)
class Add(Node):
    """u₁ + u₂ + …, two terms or more, in the order typed."""

    terms: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Multiply(Node):
    """u₁ · u₂ · …, two factors or more, in the order typed."""

    factors: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Divide(Node):
    """u / v."""

    numerator: Node
    denominator: Node


@dataclass(frozen=True, slots=True)
class Power(Node):
    """u ^ v."""

    base: Node
    exponent: Node


@dataclass(frozen=True, slots=True)
class Call(Node):
    """A function of the table, by its canonical name, applied to its arguments."""

    function: str
    arguments: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Compare(Node):
    """A condition `left relation right`; a chain 0 < x < 1 is a Logic "and" of two."""

    relation: Relation
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Logic(Node):
    """Conditions joined by and, or, not."""

    connective: Connective
    operands: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Piece(Node):
    """One line of a piecewise function: its value where the condition holds."""

    value: Node
    condition: Node


@dataclass(frozen=True, slots=True)
class Piecewise(Node):
    """The first piece whose condition holds; else `otherwise`; else undefined."""

    pieces: tuple[Piece, ...]
    otherwise: Node | None = None


@dataclass(frozen=True, slots=True)
class Limit(Node):
    """lim u as a variable goes to 0; it is written in derivations, never typed or evaluated."""

    variable: str
    body: Node


def number(value: int | Fraction) -> Node:
    """The expression for a rational number; negative ones are negated, unwritable ones divided.

    A fraction whose denominator has prime factors other than 2 and 5 cannot be written in
    digits and becomes a Divide of two integers.
    """
    fraction = Fraction(value)
    if fraction < 0:
        return Negate(number(-fraction))
    rest = fraction.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest == 1 and fraction.denominator == 1:
        return Number(fraction)
    return Divide(Number(Fraction(fraction.numerator)), Number(Fraction(fraction.denominator)))


def children(node: Node) -> tuple[Node, ...]:
    """The direct parts of a node, in reading order."""
    match node:
        case Negate(part) | Limit(_, part):
            return (part,)
        case Add(parts) | Multiply(parts) | Call(_, parts) | Logic(_, parts):
            return parts
        case Divide(first, second) | Power(first, second) | Compare(_, first, second):
            return (first, second)
        case Piece(value, condition):
            return (value, condition)
        case Piecewise(pieces, otherwise):
            return pieces if otherwise is None else (*pieces, otherwise)
        case _:
            return ()


def rebuild(node: Node, parts: tuple[Node, ...]) -> Node:
    """The same node over new parts, given in the order of `children`."""
    match node:
        case Negate():
            return Negate(parts[0], span=node.span)
        case Add():
            return Add(parts, span=node.span)
        case Multiply():
            return Multiply(parts, span=node.span)
        case Divide():
            return Divide(parts[0], parts[1], span=node.span)
        case Power():
            return Power(parts[0], parts[1], span=node.span)
        case Call(function, _):
            return Call(function, parts, span=node.span)
        case Compare(relation, _, _):
            return Compare(relation, parts[0], parts[1], span=node.span)
        case Logic(connective, _):
            return Logic(connective, parts, span=node.span)
        case Limit(variable, _):
            return Limit(variable, parts[0], span=node.span)
        case Piece():
            return Piece(parts[0], parts[1], span=node.span)
        case Piecewise(pieces, _):
            count = len(pieces)
            kept = tuple(part for part in parts[:count] if isinstance(part, Piece))
            return Piecewise(kept, parts[count] if len(parts) > count else None, span=node.span)
        case _:
            return node


def walk(node: Node) -> Iterator[Node]:
    """Every node once, parents before their parts; shared parts are visited once."""
    seen: set[int] = set()
    stack = [node]
    while stack:
        current = stack.pop()
        if id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        stack.extend(reversed(children(current)))


def post_order(root: Node) -> Iterator[Node]:
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


def symbols(node: Node) -> frozenset[str]:
    """The names of all variables and parameters in the expression."""
    return frozenset(part.name for part in walk(node) if isinstance(part, Symbol))


def depends_on(node: Node, name: str) -> bool:
    """Whether the variable occurs in the expression."""
    return any(isinstance(part, Symbol) and part.name == name for part in walk(node))


def size(node: Node) -> int:
    """The number of distinct nodes (shared parts count once)."""
    return sum(1 for _ in walk(node))


def substitute(node: Node, replacements: Mapping[str, Node]) -> Node:
    """The expression with symbols replaced by expressions; untouched parts are shared."""
    known: dict[int, Node] = {}

    def visit(current: Node) -> Node:
        found = known.get(id(current))
        if found is not None:
            return found
        if isinstance(current, Symbol):
            result = replacements.get(current.name, current)
        else:
            parts = children(current)
            fresh = tuple(visit(part) for part in parts)
            same = all(new is old for new, old in zip(fresh, parts, strict=True))
            result = current if same else rebuild(current, fresh)
        known[id(current)] = result
        return result

    return visit(node)
