"""Other ways to the same derivative: rewritten first, with logarithms, or by definition."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from msgspec import Struct

from plotter.calculus import tidy
from plotter.calculus.check import check_derivation
from plotter.calculus.collect import collected, multiplied_out
from plotter.calculus.differentiate import differentiate
from plotter.calculus.rules.difference_quotient import DifferenceQuotientRule
from plotter.calculus.rules.logarithmic_product import LogarithmicProductRule
from plotter.calculus.rules.rule import Rule
from plotter.calculus.step import Step
from plotter.language.problems import ProblemError
from plotter.language.tree import (
    Call,
    Constant,
    Divide,
    Multiply,
    Negate,
    Node,
    Power,
    children,
    depends_on,
    number,
    rebuild,
)
from plotter.language.words import mark


class Route(Struct, frozen=True):
    """One way: the function as it was rewritten, and the derivation that starts from there.

    Where `start` has a value it is that of the function.
    """

    name: str
    start: Node
    step: Step


class Way(Struct, frozen=True):
    """A way to begin: how the function is rewritten, and a rule that is to come first."""

    name: str
    rewrite: Callable[[Node, str], Node | None]
    first: Rule | None = None


def _as_it_is(node: Node, variable: str) -> Node:
    return node


def quotient_as_product(node: Node, variable: str) -> Node | None:
    """u/v as u · v⁻¹ throughout; None where no denominator contains the variable."""
    parts = children(node)
    fresh = tuple(quotient_as_product(part, variable) or part for part in parts)
    same = all(new is old for new, old in zip(fresh, parts, strict=True))
    whole = node if same else rebuild(node, fresh)
    if isinstance(whole, Divide) and depends_on(whole.denominator, variable):
        inverse = _inverse(whole.denominator)
        if whole.numerator == tidy.ONE:
            return inverse
        numerator = whole.numerator
        factors = numerator.factors if isinstance(numerator, Multiply) else (numerator,)
        return Multiply((*factors, inverse))
    return None if same else whole


def _inverse(node: Node) -> Node:
    """1/v as a power: e^(−x), x^(−2), x^(−1/2)."""
    match node:
        case Power(Constant("e") as base, exponent):
            return Power(base, tidy.negate(exponent))
        case Power(base, exponent) if tidy.rational(exponent) is not None:
            return Power(base, tidy.negate(exponent))
        case Call("sqrt", (inner,)):
            return Power(inner, number(Fraction(-1, 2)))
        case _:
            return Power(node, Negate(tidy.ONE))


def _simplified(node: Node, variable: str) -> Node | None:
    return collected(node)


def _expanded(node: Node, variable: str) -> Node | None:
    return multiplied_out(node)


WAYS: tuple[Way, ...] = (
    Way(mark("as written"), _as_it_is),
    Way(mark("quotient as product"), quotient_as_product),
    Way(mark("simplified first"), _simplified),
    Way(mark("expanded first"), _expanded),
    Way("logarithmic", _as_it_is, LogarithmicProductRule()),
    Way(mark("by definition"), _as_it_is, DifferenceQuotientRule()),
)
"""The ways that are tried, the typed expression first."""


def routes(node: Node, variable: str) -> tuple[Route, ...]:
    """All ways that apply to a function, the one as written first.

    A way that changes nothing, or whose result fails the numerical check against the function
    as it was typed, is left out. Raises ProblemError if there is no way as written.
    """
    found: list[Route] = []
    for way in WAYS:
        start = way.rewrite(node, variable)
        if start is None or (found and start == node and way.first is None):
            continue
        try:
            step = differentiate(start, variable, first=way.first)
        except ProblemError:
            if not found:
                raise
            continue
        new = all(step != other.step for other in found)
        if not found or (new and _holds(node, step, variable)):
            found.append(Route(way.name, start, step))
    return tuple(found)


def _holds(node: Node, step: Step, variable: str) -> bool:
    """Whether the result is the slope of the function as typed, and every step is true."""
    report = check_derivation(node, step, variable, {}, against=node)
    return report.points > 0 and not report.failed
