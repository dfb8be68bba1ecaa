"""Builds results as a teacher writes them: 3x² and not 3·x^(3−1), 2·x·eˣ and not x·2·eˣ.

Only zeros, ones, signs, rational numbers and whole powers of one letter are folded. The order
of factors and terms stays that of the rule's formula.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from msgspec import Struct, field

from plotter.language.tree import (
    Add,
    Call,
    Constant,
    Divide,
    Multiply,
    Negate,
    Node,
    Number,
    Piece,
    Piecewise,
    Power,
    Symbol,
    children,
    number,
    rebuild,
)

MOST_BITS = 4096
"""No number that is folded has more bits than this above or below the fraction line."""
_LEVELS = 4
"""Operations inside each other that are looked through for a number."""

ZERO = Number(Fraction(0))
ONE = Number(Fraction(1))
TWO = Number(Fraction(2))


class Rational(Struct, frozen=True):
    """The value of a constant part, and whether it was written with a decimal point."""

    value: Fraction
    decimal: bool = False

    def node(self) -> Node:
        """The number as an expression, a decimal where it was one."""
        if self.decimal and _terminates(self.value):
            return Negate(Number(-self.value)) if self.value < 0 else Number(self.value)
        return number(self.value)


def rational(node: Node, depth: int = _LEVELS) -> Rational | None:
    """The rational value of an expression made of few small numbers only, else None."""
    match node:
        case Number(value):
            return Rational(value, value.denominator != 1)
        case Negate(operand):
            inner = rational(operand, depth)
            return None if inner is None else Rational(-inner.value, inner.decimal)
        case Add() | Multiply() | Divide() | Power() if depth:
            return _folded(node, depth - 1)
        case _:
            return None


def _folded(node: Node, depth: int) -> Rational | None:
    """The value of a sum, product, quotient or power of rational numbers, if it is small."""
    values: list[Rational] = []
    for part in children(node):
        inner = rational(part, depth)
        if inner is None:
            return None
        values.append(inner)
    result = values[0].value
    for other in values[1:]:
        following = _combined(node, result, other.value)
        if following is None or not _small(following):
            return None
        result = following
    return Rational(result, any(value.decimal for value in values))


def _combined(node: Node, left: Fraction, right: Fraction) -> Fraction | None:
    """One operation of a sum, product, quotient or power; None where it is not rational."""
    match node:
        case Add():
            return left + right
        case Multiply():
            return left * right
        case Divide():
            return left / right if right else None
        case _:
            return _raised(left, right)


def _raised(base: Fraction, exponent: Fraction) -> Fraction | None:
    """base^exponent where it is a rational number of few bits."""
    if exponent.denominator != 1 or (base == 0 and exponent <= 0):
        return None
    bits = max(base.numerator.bit_length(), base.denominator.bit_length())
    if base not in (-1, 0, 1) and bits * abs(exponent) > MOST_BITS:
        return None
    return base ** (exponent.numerator % 2 if base == -1 else exponent.numerator)


def _small(value: Fraction) -> bool:
    return max(value.numerator.bit_length(), value.denominator.bit_length()) <= MOST_BITS


def _terminates(value: Fraction) -> bool:
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return rest == 1


class _Product(Struct):
    """A product while it is put together: one number, the factors above and below the line."""

    value: Fraction = Fraction(1)
    decimal: bool = False
    under: bool = False
    above: list[Node] = field(default_factory=list[Node])
    below: list[Node] = field(default_factory=list[Node])

    def times(self, node: Node, *, inverse: bool = False) -> None:
        """Take in one more factor, or divisor if `inverse`."""
        known = rational(node)
        if known is not None and self._takes(known, inverse=inverse):
            return
        match node:
            case Negate(operand):
                self.value = -self.value
                self.times(operand, inverse=inverse)
            case Multiply(factors):
                for factor in factors:
                    self.times(factor, inverse=inverse)
            case Divide(numerator, denominator):
                self.under = self.under or rational(denominator) is not None
                self.times(numerator, inverse=inverse)
                self.times(denominator, inverse=not inverse)
            case _:
                (self.below if inverse else self.above).append(node)

    def _takes(self, known: Rational, *, inverse: bool) -> bool:
        """Multiply the number into the coefficient, unless it would divide by 0 or grow large."""
        if inverse and known.value == 0:
            return False
        value = self.value / known.value if inverse else self.value * known.value
        if not _small(value):
            return False
        self.value = value
        self.decimal = self.decimal or known.decimal
        return True

    def node(self) -> Node:
        """The product as an expression: sign, number, then the factors in their order."""
        if self.value == 0:
            return ZERO
        self._gather_letters()
        size = abs(self.value)
        whole = self.decimal and _terminates(size)
        top = size if whole else Fraction(size.numerator)
        bottom = Fraction(1) if whole else Fraction(size.denominator)
        if not self.below and bottom != 1 and self.above and not self.under:
            positive: Node = Multiply((Divide(Number(top), Number(bottom)), *self.above))
        else:
            positive = _line(top, self.above)
            if self.below or bottom != 1:
                positive = Divide(positive, _line(bottom, self.below))
        return Negate(positive) if self.value < 0 else positive

    def _gather_letters(self) -> None:
        """x · x becomes x², and x / x³ becomes 1 / x²: whole powers of one letter meet.

        A letter that cancels leaves no trace that it must not be 0; the derivative is only
        claimed where the function has a value, and that function still says so.
        """
        letters = [factor for factor in (*self.above, *self.below) if _letter(factor)]
        if len(letters) < 2:
            return
        degrees: dict[str, int] = {}
        for factors, sign in ((self.above, 1), (self.below, -1)):
            for factor in factors:
                name, degree = _letter(factor) or ("", 0)
                degrees[name] = degrees.get(name, 0) + sign * degree
        self.above = _with_degrees(self.above, degrees)
        self.below = _with_degrees(self.below, {name: -d for name, d in degrees.items()})


def _letter(factor: Node) -> tuple[str, int] | None:
    """The letter and its exponent, if the factor is a letter to a positive whole power."""
    match factor:
        case Symbol(name):
            return name, 1
        case Power(Symbol(name), Number(value)) if _whole(value):
            return name, value.numerator
        case _:
            return None


def _with_degrees(factors: list[Node], degrees: dict[str, int]) -> list[Node]:
    """The factors, every letter once with its gathered exponent, if that is positive."""
    kept: list[Node] = []
    written: set[str] = set()
    for factor in factors:
        name, _ = _letter(factor) or ("", 0)
        if not name:
            kept.append(factor)
        elif name not in written and degrees[name] > 0:
            written.add(name)
            degree = degrees[name]
            kept.append(Symbol(name) if degree == 1 else Power(Symbol(name), number(degree)))
    return kept


def _line(value: Fraction, factors: list[Node]) -> Node:
    """A number times factors, without a needless 1."""
    parts = list(factors) if value == 1 and factors else [Number(value), *factors]
    return parts[0] if len(parts) == 1 else Multiply(tuple(parts))


def multiply(*factors: Node) -> Node:
    """The product, its numbers folded into one in front and its fractions joined to one."""
    product = _Product()
    for factor in factors:
        product.times(factor)
    return product.node()


def divide(numerator: Node, denominator: Node) -> Node:
    """The quotient, numbers cancelled; a number below the line stays below."""
    product = _Product(under=rational(denominator) is not None)
    product.times(numerator)
    product.times(denominator, inverse=True)
    return product.node()


def monomial(node: Node) -> bool:
    """Whether it is a number times powers of letters, which is written in front of a product."""
    match node:
        case Multiply(factors):
            return all(monomial(factor) for factor in factors)
        case Negate(operand):
            return monomial(operand)
        case Power(base, exponent):
            return isinstance(base, Symbol | Constant) and isinstance(exponent, Number)
        case Divide():
            return rational(node) is not None
        case _:
            return isinstance(node, Number | Symbol | Constant)


def negate(operand: Node) -> Node:
    """The opposite: −(−u) is u, and the sign of a product stands in front."""
    return multiply(Number(Fraction(1)), Negate(operand))


def add(*terms: Node) -> Node:
    """The sum without zeros, its numbers folded into one at the place of the first."""
    flat = [part for term in terms for part in (term.terms if isinstance(term, Add) else (term,))]
    kept: list[Node] = []
    total = Rational(Fraction(0))
    place: int | None = None
    for term in flat:
        known = rational(term)
        if known is None or not _small(total.value + known.value):
            kept.append(term)
        else:
            place = len(kept) if place is None else place
            total = Rational(total.value + known.value, total.decimal or known.decimal)
    if place is not None and (total.value != 0 or not kept):
        kept.insert(place, total.node())
    return kept[0] if len(kept) == 1 else Add(tuple(kept))


def power(base: Node, exponent: Node) -> Node:
    """The power: u¹ is u, u⁰ is 1, and (u³)² is u⁶."""
    degree = rational(exponent)
    if degree is None:
        return Power(base, exponent)
    if degree.value == 1:
        return base
    if degree.value == 0:
        return ONE
    known = rational(base)
    if known is not None:
        value = _raised(known.value, degree.value)
        if value is not None and _small(value):
            return Rational(value, known.decimal).node()
    if isinstance(base, Power):
        inner = rational(base.exponent)
        if inner is not None and _whole(inner.value) and _whole(degree.value):
            return power(base.base, number(inner.value * degree.value))
    return Power(base, degree.node())


def _whole(value: Fraction) -> bool:
    return value.denominator == 1 and 0 < value <= MOST_BITS


def call(function: str, arguments: tuple[Node, ...]) -> Node:
    """The function's value; ln 1 is 0 and ln e is 1."""
    if function == "ln" and arguments[0] == ONE:
        return ZERO
    if function == "ln" and arguments[0] == Constant("e"):
        return ONE
    return Call(function, arguments)


def instantiate(template: Node, values: Mapping[str, Node]) -> Node:
    """A formula with its letters replaced by expressions, tidied wherever something changed."""
    if isinstance(template, Symbol):
        return values.get(template.name, template)
    parts = children(template)
    fresh = tuple(instantiate(part, values) for part in parts)
    if all(new is old for new, old in zip(fresh, parts, strict=True)):
        return template
    return _built(template, fresh)


def _built(template: Node, parts: tuple[Node, ...]) -> Node:
    """The node over new parts, through the constructors of this file."""
    match template:
        case Negate():
            return negate(parts[0])
        case Add():
            return add(*parts)
        case Multiply():
            return multiply(*parts)
        case Divide():
            return divide(parts[0], parts[1])
        case Power():
            return power(parts[0], parts[1])
        case Call(function, _):
            return call(function, parts)
        case _:
            return rebuild(template, parts)


def piecewise(pieces: tuple[tuple[Node, Node], ...], otherwise: Node | None) -> Node:
    """The piecewise function of (value, condition) pairs."""
    return Piecewise(tuple(Piece(value, condition) for value, condition in pieces), otherwise)
