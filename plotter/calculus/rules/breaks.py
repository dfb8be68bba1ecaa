"""Where the pieces of a function meet: is it continuous there, has it a derivative there?"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Sequence
from itertools import pairwise

from msgspec import Struct, field

from plotter.language.tree import Compare, Logic, Node, Piecewise, Relation, Symbol, depends_on
from plotter.numeric.evaluate import evaluate

_CLOSENESS = 1e-10
"""Two values this close, relative to their size, are taken to be equal."""

_FLIPPED: dict[Relation, Relation] = {
    "<": ">",
    "<=": ">=",
    ">": "<",
    ">=": "<=",
    "=": "=",
    "!=": "!=",
}
_OPPOSITE: dict[Relation, Relation] = {
    "<": ">=",
    "<=": ">",
    ">": "<=",
    ">=": "<",
    "=": "!=",
    "!=": "=",
}
_STRICT: dict[Relation, Relation] = {"<=": "<", ">=": ">"}


class Bound(Struct, frozen=True):
    """A number where a condition changes, as written and as a value."""

    node: Node
    value: float


class Run(Struct, frozen=True):
    """A stretch of the line on which one piece's derivative holds; closed ends belong to it."""

    piece: int
    low: Bound | None
    high: Bound | None = None
    low_closed: bool = False
    high_closed: bool = False

    def condition(self, x: Symbol) -> Node | None:
        """The stretch as a condition on x; None for the whole line."""
        ends: list[Node] = []
        if self.low is not None and self.high is not None:
            ends.append(Compare("<=" if self.low_closed else "<", self.low.node, x))
        elif self.low is not None:
            ends.append(Compare(">=" if self.low_closed else ">", x, self.low.node))
        if self.high is not None:
            ends.append(Compare("<=" if self.high_closed else "<", x, self.high.node))
        return joined("and", ends)


class Meeting(Struct, frozen=True):
    """What was found where two pieces meet."""

    point: Node
    continuous: bool
    differentiable: bool


def negation(condition: Node) -> Node:
    """The condition that holds exactly where the given one does not."""
    match condition:
        case Compare(relation, left, right):
            return Compare(_OPPOSITE[relation], left, right)
        case Logic("not", (operand,)):
            return operand
        case Logic("and", operands):
            return Logic("or", tuple(negation(part) for part in operands))
        case Logic(_, operands):
            return Logic("and", tuple(negation(part) for part in operands))
        case _:
            return Logic("not", (condition,))


def strict(condition: Node) -> Node | None:
    """The condition without its boundary; None where nothing is left of it."""
    match condition:
        case Compare("=", _, _):
            return None
        case Compare(relation, left, right):
            return Compare(_STRICT.get(relation, relation), left, right)
        case Logic("not", (operand,)):
            return strict(negation(operand))
        case Logic(connective, operands):
            kept = [strict(part) for part in operands]
            if connective == "and" and None in kept:
                return None
            return joined(connective, [part for part in kept if part is not None])
        case _:
            return condition


def joined(connective: str, conditions: list[Node]) -> Node | None:
    """The conditions joined, each one once; None if there is none."""
    distinct: list[Node] = []
    for condition in conditions:
        if condition not in distinct:
            distinct.append(condition)
    if not distinct:
        return None
    if len(distinct) == 1:
        return distinct[0]
    return Logic("and" if connective == "and" else "or", tuple(distinct))


def strict_conditions(node: Piecewise) -> list[Node | None]:
    """Where each value of a piecewise function holds, boundaries left out; None for nowhere."""
    found: list[Node | None] = []
    earlier: list[Node] = []
    for piece in node.pieces:
        own = strict(piece.condition)
        found.append(None if own is None else joined("and", [*earlier, own]))
        outside = strict(negation(piece.condition))
        if outside is not None:
            earlier.append(outside)
    if node.otherwise is not None:
        found.append(joined("and", earlier))
    return found


def bounds(node: Piecewise, variable: str) -> list[Bound] | None:
    """The numbers where the conditions change, in order; None if they are not all numbers."""
    found: dict[float, Bound] = {}
    for piece in node.pieces:
        if not _collect(piece.condition, variable, found):
            return None
    return [found[value] for value in sorted(found)]


def _collect(condition: Node, variable: str, found: dict[float, Bound]) -> bool:
    match condition:
        case Logic(_, operands):
            return all(_collect(part, variable, found) for part in operands)
        case Compare(_, left, right):
            for one, other in ((left, right), (right, left)):
                if one == Symbol(variable) and not depends_on(other, variable):
                    value = value_at(other, {})
                    if math.isfinite(value):
                        found.setdefault(value, Bound(other, value))
                        return True
            return False
        case _:
            return False


def value_at(node: Node, values: dict[str, float]) -> float:
    """The value of an expression at a point; nan where undefined or a symbol has no value."""
    try:
        return float(evaluate(node, values))
    except KeyError:
        return math.nan


def close(left: float, right: float) -> bool:
    """Whether two values are equal but for rounding; never if one is undefined."""
    return math.isclose(left, right, rel_tol=_CLOSENESS, abs_tol=_CLOSENESS)


def holds(condition: Node, variable: str, value: float) -> bool:
    """Whether a condition between the variable and numbers holds at a value."""
    match condition:
        case Compare(relation, left, right):
            place = {variable: value}
            return _related(relation, value_at(left, place), value_at(right, place))
        case Logic("not", (operand,)):
            return not holds(operand, variable, value)
        case Logic("and", operands):
            return all(holds(part, variable, value) for part in operands)
        case Logic(_, operands):
            return any(holds(part, variable, value) for part in operands)
        case _:
            return False


_RELATIONS: dict[Relation, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
    "!=": operator.ne,
}


def _related(relation: Relation, left: float, right: float) -> bool:
    return _RELATIONS[relation](left, right)


def piece_at(node: Piecewise, variable: str, value: float) -> int | None:
    """The number of the piece that holds at a value, counting `otherwise` last."""
    for place, piece in enumerate(node.pieces):
        if holds(piece.condition, variable, value):
            return place
    return len(node.pieces) if node.otherwise is not None else None


def _stretches(node: Piecewise, variable: str, points: list[Bound]) -> list[int | None]:
    """Which piece holds on each open stretch between neighboring points."""
    values = [point.value for point in points]
    inside = [
        values[0] - 1.0 - abs(values[0]),
        *((low + high) / 2 for low, high in pairwise(values)),
        values[-1] + 1.0 + abs(values[-1]),
    ]
    return [piece_at(node, variable, value) for value in inside]


class Examination(Struct):
    """The pieces of a function along the line, and what was found where they meet."""

    node: Piecewise
    variable: str
    derivatives: Sequence[Node]
    runs: list[Run] = field(default_factory=list[Run])
    meetings: list[Meeting] = field(default_factory=list[Meeting])

    def walk(self, points: list[Bound]) -> None:
        """Go along the line from left to right, closing a stretch wherever the piece changes."""
        stretches = _stretches(self.node, self.variable, points)
        low: Bound | None = None
        low_closed = False
        for point, (left, right) in zip(points, pairwise(stretches), strict=True):
            own = piece_at(self.node, self.variable, point.value)
            if left == own == right:
                continue
            meeting = self._meeting(point, left, own, right)
            self.meetings.append(meeting)
            left_closed = meeting.differentiable and own != right
            if left is not None:
                self.runs.append(Run(left, low, point, low_closed, left_closed))
            low, low_closed = point, meeting.differentiable and not left_closed
        if stretches[-1] is not None:
            self.runs.append(Run(stretches[-1], low, None, low_closed))

    def _meeting(
        self, point: Bound, left: int | None, own: int | None, right: int | None
    ) -> Meeting:
        """Compare values and slopes of the pieces on both sides of a point."""
        if left is None or own is None or right is None:
            return Meeting(point.node, continuous=False, differentiable=False)
        place = {self.variable: point.value}
        values = _values(self.node)
        here, before, after = (value_at(values[piece], place) for piece in (own, left, right))
        continuous = close(here, before) and close(here, after)
        slopes = [value_at(self.derivatives[piece], place) for piece in (left, right)]
        return Meeting(point.node, continuous, continuous and close(*slopes))


def _values(node: Piecewise) -> list[Node]:
    last = () if node.otherwise is None else (node.otherwise,)
    return [*(piece.value for piece in node.pieces), *last]


def boundaries(node: Piecewise) -> tuple[Node, ...]:
    """The conditions that keep away from the boundary of every piece."""
    found: list[Node] = []
    stack = [piece.condition for piece in reversed(node.pieces)]
    while stack:
        match stack.pop():
            case Compare(_, left, right):
                apart = Compare("!=", left, right)
                if apart not in found:
                    found.append(apart)
            case Logic(_, operands):
                stack.extend(reversed(operands))
            case _:
                pass
    return tuple(found)
