"""The derivation as a list of rows: what is shown of it, how deep, and what is folded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from plotter.calculus.step import Part, Step
from plotter.calculus.telling import is_trivial
from plotter.language.tree import Node
from plotter.model.telling import Place, Telling

MOST_ROWS = 60
"""Rows that are laid out at once; the rest come when they are asked for."""


class Row(Struct, frozen=True):
    """One step on its line.

    `above` are the parts whose bars stand left of it, from the outermost in; the last is the
    part that the step differentiates. `number` counts the revealed steps: a trivial step comes
    with the one before it. `answer` is the form of the result up to which the algebra is told.
    """

    place: Place
    step: Step
    above: tuple[Part, ...]
    number: int
    trivial: bool
    folded: bool
    has_inside: bool
    answer: Node | None = None

    @property
    def part(self) -> Part | None:
        """The part that the step differentiates; None for the whole."""
        return self.above[-1] if self.above else None


class _Walk(Struct):
    telling: Telling
    turned: frozenset[Place]
    number: int
    answer: Node | None

    def rows(self, step: Step, place: Place, above: tuple[Part, ...]) -> Iterator[Row]:
        understood = step.rule in self.telling.understood
        inside = [(part, part.step) for part in step.parts if part.step is not None]
        folded = False
        if not understood:
            trivial = len(place) > 1 and is_trivial(step)
            self.number += not trivial
            folded = trivial != (place in self.turned)
            has_inside = bool(inside) or trivial or bool(above)
            answer = self.answer if len(place) == 1 else None
            yield Row(place, step, above, self.number - 1, trivial, folded, has_inside, answer)
        if folded:
            self.number += sum(1 for _, child in inside for _ in told(child, self.telling))
            return
        for index, (part, child) in enumerate(inside):
            yield from self.rows(child, (*place, index), above if understood else (*above, part))


def rows_of(
    step: Step,
    telling: Telling,
    text: str,
    section: int = 0,
    first: int = 0,
    answer: Node | None = None,
) -> list[Row]:
    """The rows of a derivation from the outside in; their numbers begin with `first`.

    Steps inside a folded one, and those whose rule is understood, have no row. The outermost
    row has the `answer`.
    """
    turned = telling.turned if telling.of == text else frozenset[Place]()
    return list(_Walk(telling, turned, first, answer).rows(step, (section,), ()))


def told(step: Step, telling: Telling, *, inside: bool = True) -> Iterator[Step]:
    """The steps that are revealed one after another: no trivial ones, none understood."""
    if not (inside and is_trivial(step)) and step.rule not in telling.understood:
        yield step
    for child in step.children:
        yield from told(child, telling)


def revealed_steps(derivations: Iterable[Step], telling: Telling) -> list[Step]:
    """The steps that are revealed one after another, through all orders that are shown."""
    return [step for whole in derivations for step in told(whole, telling, inside=False)]


def silent_rules(step: Step, telling: Telling) -> dict[str, str]:
    """The understood rules that the derivation applies silently: key and name."""
    return {found.rule: found.name for found in step.walk() if found.rule in telling.understood}
