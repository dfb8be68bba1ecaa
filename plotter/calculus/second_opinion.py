"""What sympy says of a derivation: its own derivative, whether both agree, and shorter forms.

The answer grows: every stage is handed out at once, so that a time limit costs only the rest.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from plotter.calculus import algebra
from plotter.calculus.readable import UnreadableError, to_tree
from plotter.language.tree import Call, Node, Piece, Piecewise, symbols, walk
from plotter.language.write import to_text
from plotter.numeric.curve import FloatArray
from plotter.numeric.evaluate import evaluate

_CLOSENESS = 1e-9
_POINTS = 64


@dataclass(frozen=True, slots=True)
class Opinion:
    """What is known so far; `equal` is None as long as neither is proved.

    `forms` are (kind, expression): ways to write the derivative that have the same value
    wherever the function and the candidate have one. `simplified` is the shortest.
    """

    derivative: Node | None = None
    equal: bool | None = None
    simplified: Node | None = None
    forms: tuple[tuple[str, Node], ...] = ()


def second_opinion(function: Node, variable: str, candidate: Node) -> Iterator[Opinion]:
    """Ever more of the answer, ending with all of it.

    Raises algebra.AlgebraError for expressions that sympy is not given.
    """
    typed = algebra.from_tree(function)
    own = algebra.derivative(typed, variable)
    stated = algebra.from_tree(candidate)
    opinion = Opinion(derivative=_readable(own))
    yield opinion
    opinion = replace(opinion, equal=algebra.prove_equal(own, stated, variable, typed))
    yield opinion
    if opinion.equal is False:
        return
    judge = _Judge(function, candidate, variable)
    start = own if opinion.equal else stated
    found: list[tuple[str, Node]] = [("derived", candidate)]
    for kind, form in _forms(start, candidate, variable):
        if judge.accepts(form):
            found.append((kind, form))
            shortest = min(found, key=lambda pair: len(to_text(pair[1])))
            opinion = replace(opinion, simplified=shortest[1], forms=_first_of_kind(found))
            yield opinion
    if opinion.simplified is None:
        yield replace(opinion, simplified=candidate, forms=_first_of_kind(found))


def _forms(start: algebra.Expression, candidate: Node, variable: str) -> Iterator[tuple[str, Node]]:
    """The forms as trees; a function in pieces keeps its pieces and shortens each."""
    if isinstance(candidate, Piecewise):
        yield "simplified", _shorter_pieces(candidate, variable)
        return
    for kind, form in algebra.forms(start):
        tree = _readable(form)
        if tree is not None:
            yield kind, tree


def _shorter_pieces(node: Piecewise, variable: str) -> Piecewise:
    """The same pieces, each value in its shortest form."""
    pieces = tuple(
        Piece(_shortest(piece.value, variable), piece.condition) for piece in node.pieces
    )
    return Piecewise(
        pieces, None if node.otherwise is None else _shortest(node.otherwise, variable)
    )


def _shortest(node: Node, variable: str) -> Node:
    judge = _Judge(node, node, variable)
    found = [
        form for _, form in _forms(algebra.from_tree(node), node, variable) if judge.accepts(form)
    ]
    return min([node, *found], key=lambda form: len(to_text(form)))


def _readable(form: algebra.Expression) -> Node | None:
    """The form in our language, or None where it cannot be said."""
    try:
        return to_tree(form)
    except UnreadableError:
        return None


def _first_of_kind(found: list[tuple[str, Node]]) -> tuple[tuple[str, Node], ...]:
    """The shortest form of every kind, the shortest of all first."""
    best: dict[str, Node] = {}
    for kind, form in found:
        known = best.get(kind)
        if known is None or len(to_text(form)) < len(to_text(known)):
            best[kind] = form
    return tuple(sorted(best.items(), key=lambda pair: len(to_text(pair[1]))))


def _spread() -> FloatArray:
    """Random values near and around 0 and 1, the same every time."""
    random = np.random.default_rng(5)
    return np.concatenate((random.uniform(-5, 5, _POINTS), random.uniform(0, 1, _POINTS)))


class _Judge:
    """Accepts a form that says the same in the words of the function: no new functions."""

    def __init__(self, function: Node, candidate: Node, variable: str) -> None:
        self._words = _functions(function) | _functions(candidate) | {"sqrt"}
        self._values: dict[str, FloatArray] = {variable: np.concatenate((_spread(), [0, 1, -1]))}
        random = np.random.default_rng(7)
        for name in sorted((symbols(function) | symbols(candidate)) - {variable}):
            self._values[name] = random.uniform(1.2, 3.0, self._values[variable].shape)
        stated = evaluate(candidate, self._values)
        self._stated = np.where(np.isfinite(evaluate(function, self._values)), stated, np.nan)

    def accepts(self, form: Node) -> bool:
        """Whether the form has the candidate's values wherever function and candidate have one."""
        if not _functions(form) <= self._words or not symbols(form) <= set(self._values):
            return False
        found = evaluate(form, self._values)
        known = np.isfinite(self._stated)
        size = np.maximum(np.abs(self._stated), 1e-6)
        with np.errstate(invalid="ignore"):
            same = np.abs(found - self._stated) <= _CLOSENESS * size
        return bool(np.all(same | ~known)) if known.any() else True


def _functions(node: Node) -> frozenset[str]:
    """The names of the functions that occur, and "piecewise" if there are pieces."""
    found = {part.function for part in walk(node) if isinstance(part, Call)}
    if any(isinstance(part, Piecewise) for part in walk(node)):
        found.add("piecewise")
    return frozenset(found)
