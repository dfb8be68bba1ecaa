"""Gathers like terms and equal factors, so that a derivative can be differentiated again.

An expression is read as a sum of terms: a number times powers of parts that are left as they
are. What is gathered has the same value wherever the expression has one.
"""

from __future__ import annotations

from fractions import Fraction
from math import gcd, lcm

from msgspec import Struct, field

from plotter.calculus import tidy
from plotter.language.tree import (
    Add,
    Call,
    Divide,
    Multiply,
    Negate,
    Node,
    Number,
    Power,
    Symbol,
    children,
    number,
    symbols,
    walk,
)

_MOST_POWER = 5
"""A sum to a higher power is not multiplied out."""
_MOST_NUMBER_POWER = 9
"""A number to a higher power is not worked out."""
MOST_TERMS = 40
"""A sum that would have more terms stays as it is."""

Powers = tuple[tuple[int, Fraction], ...]
"""The parts of a term, by their number in order, each with its exponent."""
Terms = dict[Powers, Fraction]


class _TooManyTermsError(Exception):
    """The sum would grow instead of shrink."""


class _Gatherer(Struct):
    """Reads an expression as terms.

    With `expand`, sums inside products are multiplied out, but for the sums in `whole`.
    """

    expand: bool
    whole: frozenset[Node]
    most_power: int = 1
    parts: list[Node] = field(default_factory=list[Node])
    places: dict[Node, int] = field(default_factory=dict[Node, int])

    def terms(self, node: Node) -> Terms:
        known = tidy.rational(node)
        if known is not None and not known.decimal:
            return {(): known.value} if known.value else {}
        match node:
            case Negate(operand):
                return _scaled(self.terms(operand), Fraction(-1))
            case Add(parts):
                return _sum([self.terms(part) for part in parts])
            case Multiply(factors):
                return self._product([self._factor(factor) for factor in factors])
            case Divide(numerator, denominator):
                below = _inverse(self._single(denominator))
                return self._product([self._factor(numerator), below])
            case Power(Add() as base, exponent) if self._opens(exponent):
                degree = tidy.rational(exponent)
                times = 1 if degree is None else degree.value.numerator
                return self._product([self.terms(base)] * times)
            case _:
                return self._single(node)

    def _opens(self, exponent: Node) -> bool:
        """Whether a power of a sum is small enough to be multiplied out."""
        degree = tidy.rational(exponent)
        if degree is None or degree.value.denominator != 1:
            return False
        return 1 < degree.value <= self.most_power

    def _factor(self, node: Node) -> Terms:
        """A factor of a product: multiplied out, or one part if it is a sum."""
        if isinstance(node, Add) and (node in self.whole or not self.expand):
            return self._part(node, Fraction(1))
        return self.terms(node)

    def _single(self, node: Node) -> Terms:
        """The expression as a single term, its sums left whole."""
        known = tidy.rational(node)
        match node:
            case _ if known is not None and known.value and not known.decimal:
                return {(): known.value}
            case Negate(operand):
                return _scaled(self._single(operand), Fraction(-1))
            case Multiply(factors):
                return self._product([self._single(factor) for factor in factors])
            case Divide(numerator, denominator):
                return self._product([self._single(numerator), _inverse(self._single(denominator))])
            case Power(base, exponent):
                degree = tidy.rational(exponent)
                if degree is None or degree.decimal:
                    return self._part(node, Fraction(1))
                return self._power(base, degree.value)
            case Call("sqrt", (inner,)):
                return self._part(inner, Fraction(1, 2))
            case _:
                return self._part(node, Fraction(1))

    def _power(self, base: Node, exponent: Fraction) -> Terms:
        """A power of a product is taken apart only for a whole exponent."""
        if exponent.denominator == 1 and isinstance(base, Multiply | Power | Call | Symbol):
            ((powers, value),) = self._single(base).items()
            if value == 1 or abs(exponent) <= _MOST_NUMBER_POWER:
                raised = value ** int(exponent)
                return {tuple((part, e * exponent) for part, e in powers): Fraction(raised)}
        return self._part(base, exponent)

    def _part(self, node: Node, exponent: Fraction) -> Terms:
        place = self.places.get(node)
        if place is None:
            place = self.places[node] = len(self.parts)
            self.parts.append(node)
        return {((place, exponent),): Fraction(1)}

    def _product(self, factors: list[Terms]) -> Terms:
        result: Terms = {(): Fraction(1)}
        for factor in factors:
            if len(result) * len(factor) > MOST_TERMS:
                raise _TooManyTermsError
            result = _sum(
                [
                    {_joined(left, right): first * second}
                    for left, first in result.items()
                    for right, second in factor.items()
                ]
            )
        return result

    def node(self, terms: Terms) -> Node:
        """The terms as an expression again."""
        return tidy.add(*(self._term(powers, value) for powers, value in terms.items()), tidy.ZERO)

    def _term(self, powers: Powers, value: Fraction) -> Node:
        above = [self._written(place, e) for place, e in powers if e > 0]
        above.sort(key=lambda part: not tidy.monomial(part))
        below = [self._written(place, -e) for place, e in powers if e < 0]
        top = tidy.multiply(number(value.numerator), *above)
        return tidy.divide(top, tidy.multiply(number(value.denominator), *below))

    def _written(self, place: int, exponent: Fraction) -> Node:
        part = self.parts[place]
        if exponent == Fraction(1, 2):
            return Call("sqrt", (part,))
        return tidy.power(part, number(exponent))


def _scaled(terms: Terms, factor: Fraction) -> Terms:
    return {powers: value * factor for powers, value in terms.items()}


def _inverse(terms: Terms) -> Terms:
    """One over a single term."""
    ((powers, value),) = terms.items()
    return {tuple((place, -exponent) for place, exponent in powers): 1 / value}


def _sum(parts: list[Terms]) -> Terms:
    total: Terms = {}
    for part in parts:
        for powers, value in part.items():
            total[powers] = total.get(powers, Fraction(0)) + value
    if len(total) > MOST_TERMS:
        raise _TooManyTermsError
    return {powers: value for powers, value in total.items() if value}


def _joined(left: Powers, right: Powers) -> Powers:
    exponents = dict(left)
    for place, exponent in right:
        exponents[place] = exponents.get(place, Fraction(0)) + exponent
    return tuple((place, e) for place, e in sorted(exponents.items()) if e)


def collected(node: Node) -> Node:
    """The expression with like terms and equal factors gathered, if that makes it shorter."""
    best = node
    for expand in (False, True):
        gatherer = _Gatherer(expand, _whole_sums(node))
        try:
            found = gatherer.node(gatherer.terms(node))
        except (_TooManyTermsError, ZeroDivisionError, RecursionError):
            continue
        if _length(found) < _length(best) or (best is node and _length(found) == _length(node)):
            best = found
    return best


def multiplied_out(node: Node) -> Node:
    """The expression with its products of sums multiplied out and small powers of sums too."""
    gatherer = _Gatherer(expand=True, whole=frozenset(), most_power=_MOST_POWER)
    try:
        return gatherer.node(gatherer.terms(node))
    except (_TooManyTermsError, ZeroDivisionError, RecursionError):
        return node


def common_factors_out(node: Node) -> Node:
    """A sum with what all its terms have in common in front: 2x eˣ + x² eˣ as x (x + 2) eˣ.

    What is left stands behind the powers of letters if it is a polynomial, else at the end.
    Anything else, and a sum whose terms share no more than a number, stays as it is.
    """
    if not isinstance(node, Add):
        return node
    gatherer = _Gatherer(expand=False, whole=frozenset())
    try:
        terms = gatherer.terms(node)
    except (_TooManyTermsError, ZeroDivisionError, RecursionError):
        return node
    shared = _shared(list(terms))
    if len(terms) < 2 or not shared:
        return node
    common = _common_number(list(terms.values()))
    turned = tuple((place, -e) for place, e in shared)
    rest = {_joined(powers, turned): value / common for powers, value in terms.items()}
    left = by_degree(gatherer.node(rest))
    letters = tuple(part for part in shared if tidy.monomial(gatherer.parts[part[0]]))
    if _degrees(left) is None:
        letters = shared
    others = tuple(part for part in shared if part not in letters)
    front, behind = gatherer.node({letters: common}), gatherer.node({others: Fraction(1)})
    return tidy.multiply(front, left, behind)


def by_degree(node: Node) -> Node:
    """A polynomial in one letter with its highest power first; anything else as it is.

    So is one that would begin with a minus sign then: 2 − x rather than −x + 2.
    """
    degrees = _degrees(node)
    if degrees is None:
        return node
    order = sorted(zip(degrees, children(node), strict=True), key=lambda pair: -pair[0])
    first, *_ = terms = tuple(term for _, term in order)
    return node if isinstance(first, Negate) else Add(terms)


def _degrees(node: Node) -> list[int] | None:
    """The degree of every term of a polynomial in one letter; None for anything else."""
    if not isinstance(node, Add) or len(symbols(node)) != 1:
        return None
    degrees = [_degree(term) for term in node.terms]
    known = [degree for degree in degrees if degree is not None]
    return known if len(known) == len(degrees) else None


def _degree(term: Node) -> int | None:
    """The exponent of a number times a whole power of one letter, else None."""
    match term:
        case Number():
            return 0
        case Symbol():
            return 1
        case Power(Symbol(), Number(value)) if value.denominator == 1:
            return value.numerator
        case Negate(inner) | Divide(inner, Number()):
            return _degree(inner)
        case Divide(Number(), Number()):
            return 0
        case Multiply((Number() | Divide(Number(), Number()), inner)):
            return _degree(inner)
        case _:
            return None


def _shared(terms: list[Powers]) -> Powers:
    """The parts that stand in every term above the line, each with its lowest exponent."""
    lowest = dict(terms[0]) if terms else {}
    for powers in terms[1:]:
        known = dict(powers)
        lowest = {place: min(e, known[place]) for place, e in lowest.items() if place in known}
    return tuple((place, e) for place, e in sorted(lowest.items()) if e > 0)


def _common_number(values: list[Fraction]) -> Fraction:
    """The greatest number that divides all coefficients; negative if they all are."""
    above = gcd(*(value.numerator for value in values))
    below = lcm(*(value.denominator for value in values))
    size = Fraction(above, below)
    return -size if all(value < 0 for value in values) else size


def _whole_sums(node: Node) -> frozenset[Node]:
    """The sums that stand below a line or are raised to a power: they may cancel."""
    found: set[Node] = set()
    for part in walk(node):
        match part:
            case Power(Add() as base, _):
                found.add(base)
            case Divide(_, Add() as below):
                found.add(below)
            case _:
                continue
    return frozenset(found)


def _length(node: Node) -> int:
    """How many signs the expression takes, shared parts counted wherever they occur."""
    known: dict[int, int] = {}

    def count(current: Node) -> int:
        if id(current) not in known:
            known[id(current)] = 1 + sum(count(part) for part in children(current))
        return known[id(current)]

    return count(node)
