"""Critical points in exact numbers: guessed from their digits or solved for, and then proved.

Only the algebra process imports this. A guess is worth nothing by itself: it counts when both
partial derivatives, with it put in, are simplified to 0.
"""

# sympy has no types that a strict checker could use.
# pyright: basic

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from plotter.calculus import algebra
from plotter.calculus.algebra import Expression, Limit, OutOfTimeError
from plotter.calculus.exact_point import ExactPoint
from plotter.calculus.readable import UnreadableError, to_tree
from plotter.language.tree import Node

PROOF_SECONDS = 0.6
"""Processor time for the proof of one point."""
SOLVE_SECONDS = 1.6
"""Processor time for solving both equations, where guesses did not do."""
NEAR = 1e-6
"""A solution this near to a point, relative to its size, is that point."""
MOST_POINTS = 40


def exact_critical(
    function: Node,
    variables: tuple[str, str],
    points: Sequence[tuple[float, float]],
    limit: Limit = algebra.unlimited,
) -> Iterator[tuple[ExactPoint, ...]]:
    """Ever more of the points exactly, those that were found by digits first.

    `points` are their coordinates in doubles. Raises algebra.AlgebraError for an expression that
    sympy is not given.
    """
    f = algebra.from_tree(function)
    x, y = (algebra.letter(name) for name in variables)
    known: list[ExactPoint] = []
    missing: list[tuple[float, float]] = []
    for point in points[:MOST_POINTS]:
        found = None
        for guess in product(*(algebra.guesses(value) for value in point)):
            found = _proved(f, (x, y), guess, limit)
            if found is not None:
                break
        if found is None:
            missing.append(point)
        else:
            known.append(found)
            yield tuple(known)
    if not missing:
        return
    try:
        with limit(SOLVE_SECONDS):
            solutions = algebra.solve_together((f.diff(x), f.diff(y)), (x, y))
    except OutOfTimeError:
        return
    for point in missing:
        near = (entry for entry in solutions if _is_near(entry, point))
        for entry in near:
            found = _proved(f, (x, y), entry, limit)
            if found is not None:
                known.append(found)
                yield tuple(known)
                break


def _is_near(place: tuple[Expression, Expression], point: tuple[float, float]) -> bool:
    values = [algebra.as_double(part) for part in place]
    return all(
        value is not None and abs(value - given) <= NEAR * max(1.0, abs(given))
        for value, given in zip(values, point, strict=True)
    )


def _proved(
    f: Expression,
    letters: tuple[Expression, Expression],
    place: tuple[Expression, Expression],
    limit: Limit,
) -> ExactPoint | None:
    """The point, if both partial derivatives are proved to vanish there and it can be written."""
    x, y = letters
    at = dict(zip(letters, place, strict=True))
    try:
        with limit(PROOF_SECONDS):
            if not all(algebra.is_zero_at(f.diff(letter), at) for letter in letters):
                return None
            bend, other, mixed = (
                algebra.value_at(f.diff(*by), at) for by in ((x, x), (y, y), (x, y))
            )
            determinant = algebra.value_at(bend * other - mixed**2, {})
            parts = (*place, algebra.value_at(f, at), determinant, bend)
            trees = [to_tree(part) for part in parts]
    except (OutOfTimeError, UnreadableError):
        return None
    return ExactPoint((trees[0], trees[1]), trees[2], trees[3], trees[4])
