"""Special places in exact numbers: guessed from their digits or solved for, and then proved.

Only the algebra process imports this. A guess counts when the equation of the place, with it put
in, is simplified to 0: f = 0 at a root, f′ = 0 at an extremum, f″ = 0 at an inflection, and so on.
"""

# sympy has no types that a strict checker could use.
# pyright: basic

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plotter.calculus import algebra
from plotter.calculus.algebra import Expression, Limit, OutOfTimeError
from plotter.calculus.exact_feature import ExactFeature
from plotter.calculus.readable import UnreadableError, to_tree
from plotter.language.tree import Node

PROOF_SECONDS = 0.5
"""Processor time for the proof of one place."""
SOLVE_SECONDS = 1.0
"""Processor time for solving one equation, where guesses did not do."""
NEAR = 1e-8
"""An exact number this near to the digits, relative to its size, is what they mean."""
NEAR_LINE = 1e-5
"""The same for the numbers of an asymptote, which are read off far out."""
MOST_PLACES = 60

Asked = tuple[str, float, float]
"""A kind, and the place in doubles: (x, y), or (slope, height) of an asymptote."""


def exact_features(
    function: Node, variable: str, asked: Sequence[Asked], limit: Limit = algebra.unlimited
) -> Iterator[tuple[ExactFeature, ...]]:
    """Ever more of what was asked for exactly.

    Raises algebra.AlgebraError for an expression that sympy is not given.
    """
    search = _Search(function, variable, limit)
    known: list[ExactFeature] = []
    for entry in asked[:MOST_PLACES]:
        try:
            found = search.find(*entry)
        except (OutOfTimeError, UnreadableError):
            continue
        if found is not None:
            known.append(found)
            yield tuple(known)


class _Search:
    """Looks for exact places of one function; what is solved once is remembered."""

    def __init__(self, function: Node, variable: str, limit: Limit) -> None:
        self._f = algebra.from_tree(function)
        self._name = variable
        self._x = algebra.letter(variable)
        self._limit = limit
        self._solved: dict[Expression, list[Expression]] = {}
        self._lines: list[tuple[Expression, Expression]] | None = None

    def find(self, kind: str, x: float, y: float) -> ExactFeature | None:
        """The place exactly, if it is proved; raises OutOfTimeError and UnreadableError."""
        if kind == "asymptote":
            return self._line(x, y)
        if kind == "period":
            return self._period(x)
        for equation in self._equations(kind):
            for place in self._candidates(equation, x):
                with self._limit(PROOF_SECONDS):
                    if algebra.is_zero_at(equation, {self._x: place}):
                        height = self._height(kind, place)
                        tree = None if height is None else to_tree(height)
                        return ExactFeature(kind, to_tree(place), tree)
        return None

    def _equations(self, kind: str) -> Iterator[Expression]:
        """What is 0 at such a place, the likeliest first."""
        f, first = self._f, algebra.derivative(self._f, self._name)
        match kind:
            case "root":
                yield f
            case "minimum" | "maximum":
                yield first
                yield f  # a corner on the axis, as of |x² − 2|
            case "inflection":
                yield algebra.derivative(first, self._name)
            case "intersection":
                yield f - first
            case "pole":
                yield 1 / f
            case "hole":
                yield algebra.denominator(f)
            case _:
                return

    def _candidates(self, equation: Expression, x: float) -> Iterator[Expression]:
        """Exact numbers that may be meant: from the digits, then solutions of the equation."""
        guessed = [place for place in algebra.guesses(x) if _is_near(place, x, NEAR)]
        yield from guessed
        if equation not in self._solved:
            try:
                with self._limit(SOLVE_SECONDS):
                    found = algebra.solve_together((equation,), (self._x,))
            except OutOfTimeError:
                found = []
            self._solved[equation] = [place for (place,) in found]
        for place in self._solved[equation]:
            if _is_near(place, x, NEAR) and place not in guessed:
                yield place

    def _height(self, kind: str, place: Expression) -> Expression | None:
        if kind == "pole":
            return None
        if kind == "hole":
            return algebra.limit_at(self._f, self._x, place)
        return algebra.value_at(self._f, {self._x: place})

    def _line(self, slope: float, height: float) -> ExactFeature | None:
        """The line that f comes near to, as sympy's limits tell it."""
        if self._lines is None:
            self._lines = []
            for end in (algebra.INFINITY, -algebra.INFINITY):
                try:
                    with self._limit(SOLVE_SECONDS):
                        rise = algebra.limit_at(self._f / self._x, self._x, end)
                        rest = algebra.limit_at(self._f - rise * self._x, self._x, end)
                except OutOfTimeError:
                    continue
                self._lines.append((rise, rest))
        for rise, rest in self._lines:
            if _is_near(rise, slope, NEAR_LINE) and _is_near(rest, height, NEAR_LINE):
                return ExactFeature("asymptote", to_tree(rise), to_tree(rest))
        return None

    def _period(self, value: float) -> ExactFeature | None:
        for guess in algebra.guesses(value):
            with self._limit(PROOF_SECONDS):
                moved = self._f.subs(self._x, self._x + guess)
                if _is_near(guess, value, NEAR) and algebra.prove_equal(moved, self._f, self._name):
                    return ExactFeature("period", to_tree(guess))
        return None


def _is_near(place: Expression, value: float, near: float) -> bool:
    found = algebra.as_double(place)
    return found is not None and abs(found - value) <= near * max(1.0, abs(value))
