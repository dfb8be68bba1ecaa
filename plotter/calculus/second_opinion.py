"""What sympy says of a derivation: its own derivative, whether both agree, and shorter forms.

The answer grows: every stage is handed out at once, so that a time limit costs only the rest.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from plotter.calculus import algebra
from plotter.calculus.agreement import Agreement
from plotter.calculus.algebra import Limit
from plotter.calculus.forms import KINDS, AnswerForm
from plotter.calculus.readable import UnreadableError, to_tree
from plotter.language.tree import Call, Node, Piece, Piecewise, symbols, walk
from plotter.language.write import to_text
from plotter.numeric.curve import FloatArray
from plotter.numeric.evaluate import evaluate

_CLOSENESS = 1e-9
_POINTS = 64


FORM_SECONDS = 0.7
"""Processor time for finding, and again for proving, one form of the answer."""

_ORDER = {
    kind: place for place, kind in enumerate(sorted(KINDS, key=lambda kind: kind != "simplified"))
}
"""Which of equally short forms comes first."""


class Opinion(Struct, frozen=True):
    """What is known so far; `equal` is None as long as neither is proved.

    `forms` are ways to write the derivative that have the same value wherever the function and
    the candidate have one, the shortest of each kind, the shortest of all first; those that are
    not proved are marked as checked. `simplified` is the shortest.
    """

    derivative: Node | None = None
    equal: bool | None = None
    simplified: Node | None = None
    forms: tuple[AnswerForm, ...] = ()


def second_opinion(
    function: Node,
    variable: str,
    candidate: Node,
    *,
    limit: Limit = algebra.unlimited,
    only_equality: bool = False,
) -> Iterator[Opinion]:
    """Ever more of the answer, ending with all of it.

    `limit` bounds the time of one form. With `only_equality` it ends once it is known whether
    both are equal. Raises algebra.AlgebraError for expressions that sympy is not given.
    """
    typed = algebra.from_tree(function)
    own = algebra.derivative(typed, variable)
    stated = algebra.from_tree(candidate)
    opinion = Opinion(derivative=_readable(own))
    yield opinion
    opinion = replace(opinion, equal=algebra.prove_equal(own, stated, variable, typed))
    yield opinion
    if opinion.equal is False or only_equality:
        return
    judge = _Judge(function, candidate, variable)
    start = own if opinion.equal else stated
    found = [AnswerForm("derived", candidate, "proved" if opinion.equal else "checked")]
    found[0] = replace(found[0], points=judge.points)
    for kind, form in _forms(start, candidate, variable, limit):
        held = judge.compare(form)
        if held is not None and not held.places:
            found.append(AnswerForm(kind, form, "checked", held.points, held.largest_error))
            opinion = replace(opinion, simplified=_shortest_of(found), forms=_first_of_kind(found))
            yield opinion
    opinion = replace(opinion, simplified=_shortest_of(found), forms=_first_of_kind(found))
    yield opinion
    if opinion.equal:
        yield from _proved(opinion, own, variable, typed, limit)


def _proved(
    opinion: Opinion,
    own: algebra.Expression,
    variable: str,
    function: algebra.Expression,
    limit: Limit,
) -> Iterator[Opinion]:
    """The same forms, one after another proved equal to sympy's own derivative."""
    forms = list(opinion.forms)
    for form in opinion.forms:
        if form.how == "proved":
            continue
        try:
            with limit(FORM_SECONDS):
                said = algebra.from_tree(form.expression)
                equal = algebra.prove_equal(own, said, variable, function)
        except algebra.OutOfTimeError:
            continue
        place = next(place for place, other in enumerate(forms) if other.kind == form.kind)
        if equal is False:
            del forms[place]
        elif equal:
            forms[place] = replace(form, how="proved")
        yield replace(opinion, forms=tuple(forms), simplified=_shortest_of(forms))


def _forms(
    start: algebra.Expression, candidate: Node, variable: str, limit: Limit
) -> Iterator[tuple[str, Node]]:
    """The forms as trees; a function in pieces keeps its pieces and shortens each."""
    if isinstance(candidate, Piecewise):
        yield "simplified", _shorter_pieces(candidate, variable, limit)
        return
    for kind, form in algebra.forms(start, limit, FORM_SECONDS):
        tree = _readable(form)
        if tree is not None:
            yield kind, tree


def _shorter_pieces(node: Piecewise, variable: str, limit: Limit) -> Piecewise:
    """The same pieces, each value in its shortest form."""
    pieces = tuple(
        Piece(_shortest(piece.value, variable, limit), piece.condition) for piece in node.pieces
    )
    last = None if node.otherwise is None else _shortest(node.otherwise, variable, limit)
    return Piecewise(pieces, last)


def _shortest(node: Node, variable: str, limit: Limit) -> Node:
    judge = _Judge(node, node, variable)
    found = [node]
    for _, form in _forms(algebra.from_tree(node), node, variable, limit):
        held = judge.compare(form)
        if held is not None and not held.places:
            found.append(form)
    return min(found, key=lambda form: len(to_text(form)))


def _readable(form: algebra.Expression) -> Node | None:
    """The form in our language, or None where it cannot be said."""
    try:
        return to_tree(form)
    except UnreadableError:
        return None


def _first_of_kind(found: list[AnswerForm]) -> tuple[AnswerForm, ...]:
    """The shortest form of every kind, the shortest of all first; it counts as simplified."""
    best: dict[str, AnswerForm] = {}
    for form in found:
        known = best.get(form.kind)
        if known is None or form.length < known.length:
            best[form.kind] = form
    shortest = min(found, key=lambda form: form.length)
    best["simplified"] = replace(shortest, kind="simplified")
    return tuple(sorted(best.values(), key=lambda form: (form.length, _ORDER[form.kind])))


def _shortest_of(found: list[AnswerForm]) -> Node:
    return min(found, key=lambda form: form.length).expression


def _spread() -> FloatArray:
    """Random values near and around 0 and 1, the same every time."""
    random = np.random.default_rng(5)
    return np.concatenate((random.uniform(-5, 5, _POINTS), random.uniform(0, 1, _POINTS)))


class _Judge:
    """Accepts a form that says the same in the words of the function: no new functions."""

    def __init__(self, function: Node, candidate: Node, variable: str) -> None:
        self._variable = variable
        self._words = _functions(function) | _functions(candidate) | {"sqrt"}
        self._values: dict[str, FloatArray] = {variable: np.concatenate((_spread(), [0, 1, -1]))}
        random = np.random.default_rng(7)
        for name in sorted((symbols(function) | symbols(candidate)) - {variable}):
            self._values[name] = random.uniform(1.2, 3.0, self._values[variable].shape)
        stated = evaluate(candidate, self._values)
        self._stated = np.where(np.isfinite(evaluate(function, self._values)), stated, np.nan)
        self.points = int(np.count_nonzero(np.isfinite(self._stated)))

    def compare(self, form: Node) -> Agreement | None:
        """How the form agrees with the candidate wherever function and candidate have a value.

        None for a form with words that the function does not use.
        """
        if not _functions(form) <= self._words or not symbols(form) <= set(self._values):
            return None
        found = evaluate(form, self._values)
        known = np.isfinite(self._stated)
        size = np.maximum(np.abs(self._stated), 1e-6)
        with np.errstate(invalid="ignore"):
            errors = np.where(known, np.abs(found - self._stated) / size, 0.0)
        wrong = known & ~(errors <= _CLOSENESS)
        if not known.any():
            return Agreement(0, 0.0)
        largest = float(np.where(np.isfinite(errors), errors, 0.0).max(initial=0.0))
        places = tuple(float(x) for x in self._values[self._variable][wrong])
        return Agreement(self.points, largest, places)


def _functions(node: Node) -> frozenset[str]:
    """The names of the functions that occur, and "piecewise" if there are pieces."""
    found = {part.function for part in walk(node) if isinstance(part, Call)}
    if any(isinstance(part, Piecewise) for part in walk(node)):
        found.add("piecewise")
    return frozenset(found)
