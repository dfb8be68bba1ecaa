"""Operands and waiting operators, and how they become a tree: shunting yard, Dijkstra 1961."""

from __future__ import annotations

from typing import NamedTuple

from msgspec import Struct, field

from plotter.language import budgets
from plotter.language.calls import Invocation, apply
from plotter.language.pieces import CONDITIONS, as_value, is_condition
from plotter.language.problems import problem
from plotter.language.scan import Token
from plotter.language.tree import (
    Add,
    Call,
    Compare,
    Divide,
    Logic,
    Multiply,
    Negate,
    Node,
    Number,
    Piece,
    Piecewise,
    Power,
    Relation,
    Span,
    number,
)
from plotter.language.words import tr

# How tightly an operator holds its operands, loosest first.
OR, AND, NOT, COMPARE, SUM = 10, 20, 30, 40, 50
SIGN = 55  # −x·y is −(x·y)
PRODUCT = 60
APPLY = 65  # sin 2x takes the product of what stands side by side …
SIGN_IN_PRODUCT = 66
SIDE_BY_SIDE = 67  # … which holds tighter inside that argument
SIGN_IN_EXPONENT = 75
POWER = 80
ROOT_SIGN = 85
SIGN_UNDER_ROOT = 86
CLOSED = 95  # ln|x| is complete after the second bar

_NESTS = frozenset({"^", "apply", "root", "sign", "not"})
_PREFIX = frozenset({"apply", "root", "sign", "not"})
_RELATIONS: dict[str, Relation] = {
    "<": "<", "<=": "<=", ">": ">", ">=": ">=", "=": "=", "==": "=", "!=": "!=",
}  # fmt: skip


class Value(NamedTuple):
    """A finished operand, where it stands with its brackets, and how deep its tree is."""

    node: Node
    start: int
    end: int
    depth: int


class Operator(Struct):
    """An operator that waits for its right operand; chains of + or · share one."""

    kind: str
    binding: int
    token: Token
    count: int = 2
    signs: list[Token] = field(default_factory=list[Token])
    call: Invocation | None = None


class Group(Struct):
    """An open bracket (or the whole text), the items so far and what separates them."""

    token: Token
    purpose: str
    base: int
    call: Invocation | None = None
    items: list[Value] = field(default_factory=list[Value])
    separators: list[Token] = field(default_factory=list[Token])


class Stack:
    """The operands read so far and the operators and brackets that still wait.

    `nodes` is the budget of the whole tree.
    """

    def __init__(self, first: Token, nodes: int) -> None:
        self._limit = nodes
        self._values: list[Value] = []
        self._count = 0
        self._nesting = 0
        self._group = Group(first, "text", 0)
        self._stack: list[Operator | Group] = [self._group]
        self._expecting = True

    def _push(self, node: Node, start: int, end: int, depth: int) -> None:
        """Add a finished operand; raises "too large" beyond the budgets."""
        self._count += 1
        if self._count > self._limit:
            raise problem("too large", tr("This has too many parts for one function."), start, end)
        if depth > budgets.DEPTH:
            raise problem(
                "too large", tr("This is nested too deeply to be worked out."), start, end
            )
        self._values.append(Value(node, start, end, depth))
        self._expecting = False

    def _enter(self, token: Token) -> None:
        """Count one more level of nesting."""
        self._nesting += 1
        if self._nesting > budgets.NESTING:
            raise problem(
                "too large",
                tr(
                    "This is nested too deeply: {nesting} levels are the most.",
                    nesting=budgets.NESTING,
                ),
                token.start,
                token.end,
            )

    def _shift(self, kind: str, binding: int, token: Token, call: Invocation | None = None) -> None:
        """Let an operator wait for its right operand."""
        if kind in _NESTS:
            self._enter(token)
        self._stack.append(Operator(kind, binding, token, call=call))
        self._expecting = True

    def _open_group(self, token: Token, purpose: str, call: Invocation | None) -> None:
        """Open a bracket."""
        self._enter(token)
        self._group = Group(token, purpose, len(self._values), call)
        self._stack.append(self._group)
        self._expecting = True

    def _close_group(self) -> Group:
        """Remove the innermost bracket, whose operators are all done."""
        closed = self._group
        self._stack.pop()
        self._nesting -= 1
        self._group = next(entry for entry in reversed(self._stack) if isinstance(entry, Group))
        return closed

    def _reduce(self, binding: int, merge: str = "", *, keep_argument: bool = False) -> None:
        """Finish the operators that hold at least as tightly as `binding`.

        A chain of kind `merge` at the top stays open, and with `keep_argument` so does a
        function without brackets, whose argument goes on.
        """
        while True:
            top = self._stack[-1]
            if isinstance(top, Group) or top.binding < binding:
                return
            if top.kind == merge and (keep_argument or top.binding == binding):
                return
            if keep_argument and top.binding == APPLY:
                return
            self._stack.pop()
            self._finish_operator(top)

    def _finish_operator(self, operator: Operator) -> None:
        """Replace the operands of one operator by its node."""
        if operator.kind in _NESTS:
            self._nesting -= 1
        count = 1 if operator.kind in _PREFIX else operator.count
        parts = self._values[-count:]
        del self._values[-count:]
        start, end = parts[0].start, parts[-1].end
        depth = 1 + max(part.depth for part in parts)
        if operator.kind in _PREFIX:
            start = operator.token.start
        node = self._build(operator, parts, (start, end))
        self._push(node, start, end, depth + (operator.kind in ("+", "compare")))

    def _build(self, operator: Operator, parts: list[Value], span: Span) -> Node:
        """The node of one operator over its operands."""
        kind = operator.kind
        if kind in ("and", "or", "not"):
            return _logic(kind, parts, span)
        if kind == "compare":
            return _comparison(operator.signs, parts, span)
        if kind in ("apply", "root"):
            assert operator.call is not None
            place = (parts[0].start, parts[0].end)
            return apply(operator.call, [parts[0].node], [], span, place)
        values = [number_of(part) for part in parts]
        match kind:
            case "+":
                return Add(_terms(values, operator.signs, parts), span=span)
            case "*":
                return Multiply(tuple(values), span=span)
            case "/":
                return Divide(values[0], values[1], span=span)
            case "%":
                return Call("mod", (values[0], values[1]), span=span)
            case "//":
                return Call("floor", (Divide(values[0], values[1], span=span),), span=span)
            case "sign":
                return Negate(values[0], span=span)
            case _:
                _check_exponent(values[1], parts[1])
                return Power(values[0], values[1], span=span)


def number_of(value: Value) -> Node:
    """An operand as a number; a condition in brackets counts 1 where it holds, else 0."""
    node = value.node
    if type(node) not in CONDITIONS:
        return node
    condition = is_condition(node) and not (isinstance(node, Compare) and node.relation == "=")
    if condition and isinstance(node, Compare | Logic) and node != Logic("and", ()):
        span = (value.start, value.end)
        return Piecewise((Piece(number(1), node, span=span),), number(0), span=span)
    return as_value(node, value.start, value.end)


def _terms(values: list[Node], signs: list[Token], parts: list[Value]) -> tuple[Node, ...]:
    """The terms of a sum, subtracted ones negated."""
    terms = [values[0]]
    for value, sign, part in zip(values[1:], signs, parts[1:], strict=True):
        minus = sign.value == "-"
        terms.append(Negate(value, span=(sign.start, part.end)) if minus else value)
    return tuple(terms)


def _logic(kind: str, parts: list[Value], span: Span) -> Node:
    """Conditions joined by and, or, not."""
    for part in parts:
        if not is_condition(part.node):
            message = tr("{kind} joins conditions such as x > 0, and this is none.", kind=kind)
            raise problem("syntax", message, part.start, part.end)
    nodes = tuple(part.node for part in parts)
    return Logic("not" if kind == "not" else "and" if kind == "and" else "or", nodes, span=span)


def _comparison(signs: list[Token], parts: list[Value], span: Span) -> Node:
    """a < b, or a < b < c as two comparisons that both hold."""
    pairs: list[Node] = []
    for index, sign in enumerate(signs):
        relation = _RELATIONS.get(sign.value)
        if relation is None:
            raise problem(
                "syntax", tr("{sign} belongs behind f(x).", sign=sign.value), sign.start, sign.end
            )
        left, right = parts[index], parts[index + 1]
        first = as_value(left.node, left.start, left.end)
        second = as_value(right.node, right.start, right.end)
        pairs.append(Compare(relation, first, second, span=(left.start, right.end)))
    return pairs[0] if len(pairs) == 1 else Logic("and", tuple(pairs), span=span)


def _check_exponent(exponent: Node, place: Value) -> None:
    """Refuse an exponent that no exact calculation could bear."""
    size = exponent.operand if isinstance(exponent, Negate) else exponent
    if isinstance(size, Number) and size.value > budgets.EXPONENT:
        raise problem(
            "too large",
            tr("This exponent is too large: {exponent:,} is the most.", exponent=budgets.EXPONENT),
            place.start,
            place.end,
        )
