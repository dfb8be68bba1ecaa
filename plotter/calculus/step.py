"""One step of a derivation: a rule, its parts, and the result computed from them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from plotter.language.tree import Node

Role = Literal["u", "v", "w"]
"""The colour a part has wherever it occurs; the parts of a long sum take the roles in turn."""


class Part(Struct, frozen=True):
    """A named part of the expression, u = x², and the step that differentiates it, if any.

    `name` is fresh within the derivation: u, v, w, or u_1, u_2 … for nested parts.
    """

    name: str
    role: Role
    expression: Node
    step: Step | None = None

    @property
    def derivative(self) -> Node | None:
        """u′, or None for a part that is not differentiated (a constant factor, an exponent)."""
        return None if self.step is None else self.step.after


class Step(Struct, frozen=True):
    """One application of a rule: (before)′ = after.

    `left` and `right` are the rule's general formula (left)′ = right, written with symbols
    named like the parts; the symbol "u'" stands for the derivative of the part u. Putting the
    parts into `right` gives `after` (up to the tidying of 0 and 1), so formula and instance
    have the same order of terms. `conditions` say where the step holds (empty: everywhere
    that `before` has a value). `lines` are all right sides from the parts put in to `after`, for
    a rule that is told line by line.
    """

    rule: str
    name: str
    why: str
    before: Node
    after: Node
    left: Node
    right: Node
    parts: tuple[Part, ...] = ()
    conditions: tuple[Node, ...] = ()
    lines: tuple[Node, ...] = ()

    @property
    def children(self) -> tuple[Step, ...]:
        """The steps of the parts, in the order of the parts."""
        return tuple(part.step for part in self.parts if part.step is not None)

    def walk(self) -> Iterator[Step]:
        """This step and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def at(self, path: tuple[int, ...]) -> Step | None:
        """The step at the end of a way through `children`; None if the way leads nowhere."""
        step = self
        for index in path:
            if not 0 <= index < len(step.children):
                return None
            step = step.children[index]
        return step
