"""The ways in which a derivative can be written, and how each is known to be right."""

from __future__ import annotations

from msgspec import Struct

from plotter.calculus.agreement import How
from plotter.language.tree import Node
from plotter.language.words import mark
from plotter.language.write import to_text

KINDS = ("derived", "simplified", "factored", "expanded", "common denominator")
"""Every kind of form, as the steps gave it first."""

LABELS: dict[str, str] = {
    "derived": mark("as derived"),
    "simplified": mark("simplified"),
    "factored": mark("factored"),
    "expanded": mark("expanded"),
    "common denominator": mark("over a common denominator"),
}
"""What a form is called in a sentence."""


class AnswerForm(Struct, frozen=True):
    """A derivative written in one way.

    `how` tells whether it is proved equal to the answer of the steps, or only checked: at
    `points` points of the function's domain, with `largest_error` as largest relative error.
    """

    kind: str
    expression: Node
    how: How = "checked"
    points: int = 0
    largest_error: float = 0.0

    @property
    def length(self) -> int:
        """How many characters it takes to type it."""
        return len(to_text(self.expression))


def offered(forms: tuple[AnswerForm, ...]) -> tuple[AnswerForm, ...]:
    """The shortest form of each kind, the shortest of all first, each expression only once.

    Between equally short forms the order of KINDS decides.
    """
    best: dict[str, AnswerForm] = {}
    for form in forms:
        known = best.get(form.kind)
        if known is None or form.length < known.length:
            best[form.kind] = form
    order = sorted(best.values(), key=lambda form: (form.length, KINDS.index(form.kind)))
    kept: list[AnswerForm] = []
    for form in order:
        if all(form.expression != other.expression for other in kept):
            kept.append(form)
    return tuple(kept)
