"""What a differentiation rule is, and what it may know of the derivation around it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar

from msgspec import Struct, field

from plotter.calculus import tidy
from plotter.calculus.rules.positive import worth_saying
from plotter.calculus.step import Part, Role, Step
from plotter.language.tree import Node, Symbol, children
from plotter.language.words import tr

_ROLES: tuple[Role, ...] = ("u", "v", "w")


class Sought(Struct, frozen=True):
    """A part that a rule names; `variable` is what it is to be differentiated by, if at all."""

    name: str
    role: Role
    expression: Node
    variable: str | None = None


class Plan(Struct, frozen=True):
    """A rule applied to an expression before the derivatives of its parts are known.

    `left` and `right` are the general formula (left)′ = right, in the names of the parts.
    """

    left: Node
    right: Node
    why: str
    parts: tuple[Sought, ...] = ()
    conditions: tuple[Node, ...] = ()
    name: str | None = None


class SymbolTable(Struct):
    """Which symbols occur in which part of the expression, found once for each part."""

    _known: dict[int, tuple[Node, frozenset[str]]] = field(
        default_factory=dict[int, tuple[Node, frozenset[str]]]
    )

    def of(self, node: Node) -> frozenset[str]:
        """The names of the symbols in the part."""
        found = self._known.get(id(node))
        if found is None:
            for part in _post_order(node, self._known):
                names = (self._known[id(child)][1] for child in children(part))
                own = {part.name} if isinstance(part, Symbol) else ()
                # The node is kept beside its symbols: an id is only unique while it lives.
                self._known[id(part)] = (part, frozenset(own).union(*names))
            found = self._known[id(node)]
        return found[1]


def _post_order(root: Node, known: Mapping[int, object]) -> Iterator[Node]:
    """Every part that is not known yet, parts before the whole."""
    stack: list[tuple[Node, bool]] = [(root, False)]
    while stack:
        node, ready = stack.pop()
        if id(node) in known:
            continue
        if ready:
            yield node
        else:
            stack.append((node, True))
            stack.extend((part, False) for part in children(node))


class Scope(Struct, frozen=True):
    """Where in a derivation a rule is applied: by which variable, beside which names."""

    variable: str
    used: frozenset[str]
    table: SymbolTable

    @property
    def x(self) -> Symbol:
        """The variable as an expression."""
        return Symbol(self.variable)

    def constant(self, node: Node) -> bool:
        """Whether the variable does not occur in the part."""
        return self.variable not in self.table.of(node)

    def is_variable(self, node: Node) -> bool:
        """Whether the part is the variable itself."""
        return isinstance(node, Symbol) and node.name == self.variable

    def fresh(self, *letters: str) -> tuple[str, ...]:
        """The letters with the first index that makes all of them unused: u, v, then u_1, v_1."""
        index = 0
        while True:
            names = tuple(f"{letter}_{index}" if index else letter for letter in letters)
            if self.used.isdisjoint(names):
                return names
            index += 1

    def roles(self, count: int) -> tuple[tuple[str, Role], ...]:
        """Fresh names u, v, w for so many parts, each with its role."""
        names = self.fresh(*_ROLES)[:count] if count <= len(_ROLES) else self._series(count)
        return tuple((name, _ROLES[place % 3]) for place, name in enumerate(names))

    def _series(self, count: int) -> tuple[str, ...]:
        """More names than there are letters: u, v, w, u_1, v_1, w_1 …, none of them used."""
        first = 0
        while True:
            names = tuple(
                f"{_ROLES[place % 3]}_{index}" if index else _ROLES[place % 3]
                for place in range(count)
                for index in (first + place // 3,)
            )
            if self.used.isdisjoint(names):
                return names
            first += 1

    def sought(self, expressions: Sequence[Node]) -> tuple[Sought, ...]:
        """The expressions as parts u, v, w …, each to be differentiated."""
        return tuple(
            Sought(name, role, expression, self.variable)
            for (name, role), expression in zip(
                self.roles(len(expressions)), expressions, strict=True
            )
        )


def prime(name: str) -> Symbol:
    """The symbol u′ that stands for the derivative of the part u in a formula."""
    return Symbol(f"{name}'")


class Rule(ABC):
    """A differentiation rule: it plans how an expression is taken apart, or says it does not fit.

    `formula` is the general one; `examples` are texts to which the rule applies first of all.
    """

    key: ClassVar[str]
    name: ClassVar[str]
    formula: ClassVar[str]
    examples: ClassVar[tuple[str, ...]]

    @abstractmethod
    def plan(self, node: Node, scope: Scope) -> Plan | None:
        """How the rule applies to the expression, or None if it does not."""

    def finish(self, node: Node, plan: Plan, parts: tuple[Part, ...]) -> Step:
        """The step, its result computed by putting the parts into the formula."""
        return self.step(node, plan, parts, plan.right)

    def step(self, node: Node, plan: Plan, parts: tuple[Part, ...], right: Node) -> Step:
        """The step whose result is the right side of the formula with the parts put in."""
        return Step(
            rule=self.key,
            name=plan.name or tr(self.name),
            why=plan.why,
            before=node,
            after=tidy.instantiate(right, values(parts)),
            left=plan.left,
            right=right,
            parts=parts,
            conditions=tuple(filter(None, map(worth_saying, plan.conditions))),
        )


def values(parts: tuple[Part, ...]) -> dict[str, Node]:
    """What the letters of a formula stand for: u and u′ of every part."""
    found: dict[str, Node] = {}
    for part in parts:
        found[part.name] = part.expression
        if part.derivative is not None:
            found[f"{part.name}'"] = part.derivative
    return found
