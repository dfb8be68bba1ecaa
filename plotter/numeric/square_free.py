"""Sums with repeated factors as products of powers: x² − 4x + 4 as (x − 2)².

At a multiple zero of a sum doubles leave nothing but rounding: whether x² − 4x + 4 is 0 near 2, and
how often, they do not tell. Written as a power it is exact. The factors come from greatest common
divisors with rational numbers (Yun's algorithm; von zur Gathen and Gerhard, Modern Computer
Algebra, section 14.6).
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from itertools import zip_longest
from math import gcd, lcm

from plotter.language.tree import (
    Add,
    Call,
    Constant,
    Divide,
    Multiply,
    Negate,
    Node,
    Number,
    Power,
    children,
    number,
    post_order,
    rebuild,
)

MOST_DEGREE, MOST_PARTS = 16, 200
"""Sums of a higher degree, or of more parts, stay as they are."""

Polynomial = tuple[Fraction, ...]
"""The coefficients from that of degree 0 on; the last one is not 0."""

_E = Constant("e")
_ZERO, _ONE = Fraction(0), Fraction(1)


def with_powers(node: Node) -> Node:
    """The same function with sums that have repeated factors as products of powers.

    A sum is looked at as a polynomial in the one thing that occurs in it: in x, in sin x, in eˣ.
    Its coefficients have to be rational numbers. Without such a sum it is the same node.
    """
    known: dict[int, Node] = {}
    for part in post_order(node):
        known[id(part)] = _written_anew(part, known)
    return known[id(node)]


def _written_anew(node: Node, known: Mapping[int, Node]) -> Node:
    """A node whose parts are known, with powers."""
    if isinstance(node, Add):
        reader = _Reader()
        found = reader.polynomial(node)
        if found is not None and len(found) > 2 and reader.thing is not None:
            factors = _square_free(found)
            if any(power > 1 for _, power in factors):
                return _as_powers(found[-1], factors, with_powers(reader.thing))
    parts = children(node)
    changed = tuple(known[id(part)] for part in parts)
    if all(new is old for new, old in zip(changed, parts, strict=True)):
        return node
    return rebuild(node, changed)


class _Reader:
    """Reads an expression as a polynomial in `thing`, the first that is no number."""

    def __init__(self) -> None:
        self.thing: Node | None = None
        self._left = MOST_PARTS

    def polynomial(self, node: Node) -> Polynomial | None:
        """The coefficients, or None if it is none, or too long a one."""
        self._left -= 1
        if self._left < 0:
            return None
        match node:
            case Number(value):
                return _trimmed((value,))
            case Negate(part):
                return _times(self.polynomial(part), (-_ONE,))
            case Add(parts):
                return self._sum(parts)
            case Multiply(parts):
                return self._product(parts)
            case Divide(numerator, Number(value)) if value:
                return _times(self.polynomial(numerator), (1 / value,))
            case Power(base, Number(exponent)) if exponent.denominator == 1 and exponent >= 0:
                return _power(self.polynomial(base), int(exponent))
            case Constant():
                return None
            case _:
                return self._monomial(node)

    def _sum(self, parts: tuple[Node, ...]) -> Polynomial | None:
        total: Polynomial | None = ()
        for part in parts:
            total = _plus(total, self.polynomial(part))
            if total is None:
                return None
        return total

    def _product(self, parts: tuple[Node, ...]) -> Polynomial | None:
        product: Polynomial | None = (_ONE,)
        for part in parts:
            product = _times(product, self.polynomial(part))
            if product is None:
                return None
        return product

    def _monomial(self, node: Node) -> Polynomial | None:
        """A power of the thing; e²ˣ is one of eˣ."""
        thing, degree = node, 1
        match node:
            case Power(base, Multiply((Number(value), *rest))) if base == _E and rest:
                if value.denominator == 1 and 0 < value <= MOST_DEGREE:
                    thing, degree = Power(_E, _as_product(rest)), int(value)
            case Call("exp", (Multiply((Number(value), *rest)),)) if rest:
                if value.denominator == 1 and 0 < value <= MOST_DEGREE:
                    thing, degree = Call("exp", (_as_product(rest),)), int(value)
            case _:
                pass
        if self.thing is None:
            self.thing = thing
        if self.thing != thing:
            return None
        return (*[_ZERO] * degree, _ONE)


def _as_product(parts: list[Node]) -> Node:
    return parts[0] if len(parts) == 1 else Multiply(tuple(parts))


def _as_powers(leading: Fraction, factors: list[tuple[Polynomial, int]], thing: Node) -> Node:
    """The factors with whole coefficients, and the number before them."""
    parts: list[Node] = []
    for factor, power in factors:
        whole = _whole(factor)
        leading /= whole[-1] ** power
        base = _written(whole, thing)
        parts.append(base if power == 1 else Power(base, number(power)))
    if abs(leading) != 1:
        parts.insert(0, number(abs(leading)))
    product = _as_product(parts)
    return Negate(product) if leading < 0 else product


def _written(polynomial: Polynomial, thing: Node) -> Node:
    terms: list[Node] = []
    for degree in range(len(polynomial) - 1, -1, -1):
        coefficient = polynomial[degree]
        if not coefficient:
            continue
        size = number(abs(coefficient))
        if degree:
            power = thing if degree == 1 else Power(thing, number(degree))
            term = power if abs(coefficient) == 1 else Multiply((size, power))
        else:
            term = size
        terms.append(Negate(term) if coefficient < 0 else term)
    return terms[0] if len(terms) == 1 else Add(tuple(terms))


def _square_free(polynomial: Polynomial) -> list[tuple[Polynomial, int]]:
    """The square-free factors of a polynomial, without common ones, and their powers."""
    slope = _derivative(polynomial)
    common = _divisor(polynomial, slope)
    if len(common) == 1:
        return [(polynomial, 1)]
    rest, rates = _divided(polynomial, common)[0], _divided(slope, common)[0]
    factors: list[tuple[Polynomial, int]] = []
    power = 1
    while len(rest) > 1:
        rates = _minus(rates, _derivative(rest))
        factor = _divisor(rest, rates)
        if len(factor) > 1:
            factors.append((factor, power))
        rest, rates = _divided(rest, factor)[0], _divided(rates, factor)[0]
        power += 1
    return factors


def _whole(polynomial: Polynomial) -> Polynomial:
    """A multiple with the smallest whole coefficients, the last one positive."""
    scale = lcm(*(it.denominator for it in polynomial))
    whole = [int(it * scale) for it in polynomial]
    common = gcd(*whole) * (1 if whole[-1] > 0 else -1)
    return tuple(Fraction(it // common) for it in whole)


def _divisor(first: Polynomial, second: Polynomial) -> Polynomial:
    """The greatest common divisor, with the leading coefficient 1 (Euclid)."""
    while second:
        first, second = second, _divided(first, second)[1]
        # Small numbers in between: only the factor is of interest.
        second = _whole(second) if second else second
    return tuple(it / first[-1] for it in first)


def _divided(first: Polynomial, second: Polynomial) -> tuple[Polynomial, Polynomial]:
    """Quotient and remainder."""
    rest = list(first)
    quotient = [_ZERO] * max(len(first) - len(second) + 1, 0)
    for shift in range(len(quotient) - 1, -1, -1):
        factor = rest[shift + len(second) - 1] / second[-1]
        quotient[shift] = factor
        for place, coefficient in enumerate(second):
            rest[shift + place] -= factor * coefficient
    return _trimmed(tuple(quotient)), _trimmed(tuple(rest))


def _derivative(polynomial: Polynomial) -> Polynomial:
    return tuple(degree * it for degree, it in enumerate(polynomial))[1:]


def _trimmed(coefficients: Polynomial) -> Polynomial:
    size = len(coefficients)
    while size and not coefficients[size - 1]:
        size -= 1
    return coefficients[:size]


def _plus(first: Polynomial | None, second: Polynomial | None) -> Polynomial | None:
    if first is None or second is None:
        return None
    return _trimmed(tuple(a + b for a, b in zip_longest(first, second, fillvalue=_ZERO)))


def _minus(first: Polynomial, second: Polynomial) -> Polynomial:
    return _trimmed(tuple(a - b for a, b in zip_longest(first, second, fillvalue=_ZERO)))


def _times(first: Polynomial | None, second: Polynomial | None) -> Polynomial | None:
    if first is None or second is None or len(first) + len(second) > MOST_DEGREE + 2:
        return None
    product = [_ZERO] * max(len(first) + len(second) - 1, 0)
    for i, a in enumerate(first):
        for j, b in enumerate(second):
            product[i + j] += a * b
    return _trimmed(tuple(product))


def _power(base: Polynomial | None, exponent: int) -> Polynomial | None:
    if base is None or (len(base) - 1) * exponent > MOST_DEGREE or exponent > MOST_DEGREE:
        return None
    result: Polynomial | None = (_ONE,)
    for _ in range(exponent):
        result = _times(result, base)
    return result
