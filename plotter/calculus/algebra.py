"""The one file that knows sympy: a second derivative, simpler forms, and proofs of equality.

It is imported by the child process and the command line only; the window never waits for it.
Trees become sympy expressions node by node, never through text.
"""

# sympy has no types that a strict checker could use.
# pyright: basic

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from fractions import Fraction
from typing import Any

import sympy

from plotter.calculus.rules.definition import written_out
from plotter.language.functions import BY_NAME, CONSTANT_BY_NAME
from plotter.language.tree import (
    Add,
    Call,
    Compare,
    Constant,
    Divide,
    Logic,
    Multiply,
    Negate,
    Node,
    Number,
    Piecewise,
    Power,
    Symbol,
)

Expression = Any
"""An expression of sympy; its own types are too loose to be checked."""

_MOST_BITS = 4096
_RELATIONS: dict[str, Callable[..., Expression]] = {
    "<": sympy.Lt,
    "<=": sympy.Le,
    ">": sympy.Gt,
    ">=": sympy.Ge,
    "=": sympy.Eq,
    "!=": sympy.Ne,
}
_CONNECTIVES: dict[str, Callable[..., Expression]] = {
    "and": sympy.And,
    "or": sympy.Or,
    "not": sympy.Not,
}
_FLAT = (sympy.floor, sympy.ceiling, sympy.sign)
_POINTS = tuple(sympy.Rational(p, 16) for p in (11, 21, 42, -7, 3, -27, 62, 1, -90, 170))
"""Where two expressions are compared before a proof is tried: 11/16, 21/16, …"""


class AlgebraError(Exception):
    """An expression that sympy is not given: its numbers would explode."""


class OutOfTimeError(BaseException):
    """A computation took longer than it may; no `except Exception` of sympy's swallows it."""


Limit = Callable[[float], AbstractContextManager[None]]
"""What ends the block with OutOfTimeError once it has taken so many seconds."""


def unlimited(seconds: float) -> AbstractContextManager[None]:
    """A limit that never ends anything."""
    return nullcontext()


class _Reader:
    """Builds sympy's expression of a tree; shared parts are built once."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Node, Expression]] = {}

    def read(self, node: Node) -> Expression:
        found = self._known.get(id(node))
        if found is None:
            # The node is kept beside the result: an id is only unique while it lives.
            found = (node, self._build(node))
            self._known[id(node)] = found
        return found[1]

    def _build(self, node: Node) -> Expression:
        match node:
            case Number(value):
                return sympy.Rational(value.numerator, value.denominator)
            case Constant(name):
                return sympy.pi * 2 if name == "tau" else getattr(sympy, _constant(name))
            case Symbol(name):
                return sympy.Symbol(name, real=True)
            case Negate(operand):
                return -self.read(operand)
            case Add(terms):
                return sympy.Add(*(self.read(term) for term in terms))
            case Multiply(factors):
                return sympy.Mul(*(self.read(factor) for factor in factors))
            case Divide(numerator, denominator):
                return self.read(numerator) / self.read(denominator)
            case Power(base, exponent):
                return _power(self.read(base), self.read(exponent))
            case Call():
                return self._call(node)
            case _:
                return self._condition(node)

    def _condition(self, node: Node) -> Expression:
        match node:
            case Compare(relation, left, right):
                return _RELATIONS[relation](self.read(left), self.read(right))
            case Logic(connective, operands):
                return _CONNECTIVES[connective](*(self.read(part) for part in operands))
            case Piecewise(pieces, otherwise):
                pairs = [(self.read(p.value), self.read(p.condition)) for p in pieces]
                last = [] if otherwise is None else [(self.read(otherwise), True)]
                return sympy.Piecewise(*pairs, *last)
            case _:
                raise AlgebraError(f"not an expression: {type(node).__name__}")

    def _call(self, node: Call) -> Expression:
        entry = BY_NAME[node.function]
        if node.function == "cbrt":
            return _power(self.read(node.arguments[0]), sympy.Rational(1, 3))
        if entry.sympy:
            arguments = [self.read(argument) for argument in node.arguments]
            return getattr(sympy, entry.sympy)(*arguments)
        meaning = written_out(node)
        if meaning is None:
            raise AlgebraError(f"sympy does not know {node.function}")
        return self.read(meaning)


def _constant(name: str) -> str:
    return CONSTANT_BY_NAME[name].sympy


def _power(base: Expression, exponent: Expression) -> Expression:
    """The power over the reals: (−8)^(1/3) is −2; numbers of too many bits are refused."""
    numbers = base.is_Rational and exponent.is_Rational
    if numbers and abs(base) not in (0, 1):
        bits = max(base.p.bit_length(), base.q.bit_length())
        if bits * abs(exponent) > _MOST_BITS:
            raise AlgebraError("the power of a number is too large")
    if exponent.is_Rational and exponent.q % 2 == 1 and exponent.q > 1 and not base.is_nonnegative:
        size = sympy.Abs(base) ** exponent
        return sympy.sign(base) * size if exponent.p % 2 else size
    return base**exponent


def from_tree(node: Node) -> Expression:
    """The expression in sympy, over real symbols, built node by node.

    A root of odd degree of something that may be negative is sign(u)·|u|^(p/q). Raises
    AlgebraError for powers of numbers with more than 4,096 bits.
    """
    return _Reader().read(node)


def derivative(expression: Expression, variable: str) -> Expression:
    """sympy's own derivative, where there is one: jumps count as flat on both sides."""
    flat = expression.atoms(*_FLAT)
    outermost = {
        part: sympy.Dummy(real=True)
        for part in flat
        if not any(part is not other and other.has(part) for other in flat)
    }
    result = sympy.diff(expression.xreplace(outermost), sympy.Symbol(variable, real=True))
    result = result.xreplace({letter: part for part, letter in outermost.items()})
    result = result.replace(sympy.DiracDelta, lambda *_: sympy.Integer(0))
    for part in expression.atoms(sympy.acosh):
        result = result.xreplace(_joined_roots(part.args[0]))
    return _squared_signs(result)


def _joined_roots(u: Expression) -> dict[Expression, Expression]:
    """√(u − 1) as √(u² − 1)/√(u + 1), which is the same where arcosh u has a value: u ≥ 1."""
    joined, other = sympy.sqrt(u**2 - 1), sympy.sqrt(u + 1)
    return {sympy.sqrt(u - 1): joined / other, 1 / sympy.sqrt(u - 1): other / joined}


def _squared_signs(expression: Expression) -> Expression:
    """(sign u)² as 1: a derivative at a jump is not claimed anyway."""
    return expression.replace(
        lambda part: part.is_Pow and isinstance(part.base, sympy.sign) and part.exp.is_even,
        lambda part: sympy.Integer(1),
    )


FORMS: tuple[tuple[str, Callable[[Expression], Expression]], ...] = (
    ("simplified", lambda form: form),
    ("expanded", sympy.expand),
    ("factored", sympy.factor_terms),
    ("factored", sympy.factor),
    ("common denominator", sympy.together),
    ("common denominator", sympy.cancel),
    ("simplified", sympy.simplify),
    ("factored", lambda form: sympy.factor(sympy.simplify(form))),
    ("simplified", sympy.trigsimp),
)
"""Ways to write an answer, the quick ones first."""

_REFUSALS = (sympy.PolynomialError, NotImplementedError, ValueError, AttributeError, TypeError)
"""What sympy raises when a way of rewriting does not apply; it declares none but the first.

A way that fails is left out: that can cost a form of the answer, never its truth.
"""


def forms(
    expression: Expression, limit: Limit = unlimited, seconds: float = 1.0
) -> Iterator[tuple[str, Expression]]:
    """Other ways to write an expression, each with the name of its kind, each only once a kind.

    A way that takes longer than `seconds` under the limit is left out.
    """
    seen: set[tuple[str, Expression]] = set()
    for name, way in FORMS:
        try:
            with limit(seconds):
                form = _squared_signs(way(expression))
        except (*_REFUSALS, OutOfTimeError):
            continue
        if (name, form) not in seen:
            seen.add((name, form))
            yield name, form


def prove_equal(
    left: Expression, right: Expression, variable: str, function: Expression | None = None
) -> bool | None:
    """Whether two expressions in a real variable are the same: proved, refuted, or None.

    Only points where `function` is real count. Numbers can refute, only algebra can prove;
    for absolute values and roots the two half lines are proved one after the other, for
    functions in pieces every piece.
    """
    difference = left - right
    if difference == 0:
        return True
    x = sympy.Symbol(variable, real=True)
    if _differs(left, right, x, left if function is None else function):
        return False
    if _vanishes(difference):
        return True
    t = sympy.Symbol("t", positive=True)
    halves = (difference.subs(x, t), difference.subs(x, -t))
    return True if all(_vanishes(half) for half in halves) else None


_PROOFS: tuple[Callable[[Expression], Expression], ...] = (
    sympy.expand,
    lambda form: sympy.cancel(sympy.together(form)),
    lambda form: sympy.simplify(_without_signs(form)),
    lambda form: sympy.simplify(form.rewrite(sympy.exp)),
    lambda form: sympy.simplify(form.rewrite(sympy.Piecewise)),
)


def _vanishes(difference: Expression) -> bool:
    """Whether one of the known ways reduces the difference to 0."""
    for way in _PROOFS:
        try:
            if _nothing(way(difference)):
                return True
        except _REFUSALS:
            continue
    return False


def _nothing(form: Expression) -> bool:
    """Whether it is 0, or 0 in every piece that has a value."""
    if isinstance(form, sympy.Piecewise):
        pairs: list[Any] = list(form.args)
        return all(pair[0] in (0, sympy.nan) for pair in pairs)
    return form == 0


def _without_signs(form: Expression) -> Expression:
    """sign u as u/|u|, which is the same wherever there is a derivative."""
    return form.replace(sympy.sign, lambda u: u / sympy.Abs(u))


def _differs(left: Expression, right: Expression, x: Expression, function: Expression) -> bool:
    """Whether the values differ, clearly and at several points where all three are real."""
    others = sorted((left.free_symbols | right.free_symbols) - {x}, key=str)
    fixed = {name: sympy.Rational(7 + 4 * place, 6) for place, name in enumerate(others)}
    wrong = 0
    for point in _POINTS:
        place = {**fixed, x: point}
        values = [side.subs(place).evalf(20) for side in (left, right, function)]
        if not all(value.is_Float or value.is_Integer for value in values):
            continue
        size = max(abs(value) for value in values[:2])
        wrong += bool(abs(values[0] - values[1]) > 1e-9 * max(size, sympy.Rational(1, 10**6)))
    return wrong >= 2


LARGEST_PART = 60
"""Denominators of the fractions that a coordinate is guessed to be, or to be a multiple of."""
MOST_EXPONENT = 20.0
_DIGITS = 1e-10
"""How near a guess must be to the digits, relative to their size."""


def letter(name: str) -> Expression:
    """A variable, as `from_tree` makes it."""
    return sympy.Symbol(name, real=True)


def guesses(value: float) -> list[Expression]:
    """Exact numbers that look like these digits: fractions, roots of them, parts of π.

    Where none does, the root of a quadratic equation with small whole numbers.
    """
    found: list[Expression] = []
    sign = -1 if value < 0 else 1
    forms: tuple[tuple[float, Callable[[Expression], Expression]], ...] = (
        (value, lambda part: part),
        (value * value, lambda part: sign * sympy.sqrt(part)),
        (value / math.pi, lambda part: part * sympy.pi),
        (abs(value) ** 3, lambda part: sign * sympy.cbrt(part)),
    )
    for size, form in forms:
        part = Fraction(size).limit_denominator(LARGEST_PART)
        if abs(float(part) - size) <= _DIGITS * max(1.0, abs(size)) and (part or not found):
            found.append(form(sympy.Rational(part.numerator, part.denominator)))
    return found or _logarithmic(value) or _quadratic(value)


def _logarithmic(value: float) -> list[Expression]:
    """The logarithm, or the power of e, of a short fraction that the digits look like."""
    found: list[Expression] = []
    if abs(value) <= MOST_EXPONENT:
        part = Fraction(math.exp(abs(value))).limit_denominator(LARGEST_PART)
        if abs(math.log(part) - abs(value)) <= _DIGITS:
            logarithm = sympy.log(sympy.Rational(part.numerator, part.denominator))
            found.append(logarithm if value > 0 else -logarithm)
    if value:
        part = Fraction(math.log(abs(value))).limit_denominator(LARGEST_PART)
        if abs(math.exp(part) - abs(value)) <= _DIGITS * abs(value):
            power = sympy.exp(sympy.Rational(part.numerator, part.denominator))
            found.append(power if value > 0 else -power)
    return found


def _quadratic(value: float) -> list[Expression]:
    """The root a ± √b of x² − 2a x + a² − b = 0 with small fractions that the digits look like."""
    for denominator in range(1, 13):
        for whole in range(-24, 25):
            middle = Fraction(whole, denominator)
            square = (value - float(middle)) ** 2
            part = Fraction(square).limit_denominator(LARGEST_PART)
            if whole and part > 0 and abs(float(part) - square) <= _DIGITS * max(1.0, square):
                root = sympy.sqrt(sympy.Rational(part.numerator, part.denominator))
                sign = 1 if value > float(middle) else -1
                return [sympy.Rational(middle.numerator, middle.denominator) + sign * root]
    return []


def solve_together(
    equations: tuple[Expression, ...], letters: tuple[Expression, ...]
) -> list[tuple[Expression, ...]]:
    """The real solutions that sympy finds of several equations (= 0), () where it refuses."""
    try:
        found = sympy.solve(equations, letters, dict=True)
    except _REFUSALS:
        return []
    places = (tuple(entry.get(name, name) for name in letters) for entry in found)
    return [place for place in places if all(part.is_real for part in place)]


def as_double(value: Expression) -> float | None:
    """A number without letters as a double; None where it has none."""
    try:
        return float(value.evalf(20))
    except (TypeError, ValueError):
        return None


def value_at(expression: Expression, at: Mapping[Expression, Expression]) -> Expression:
    """The expression with numbers put in, simplified; the shorter of two ways."""
    value = expression.subs(at)
    forms = [sympy.simplify(value), sympy.simplify(sympy.expand(value))]
    return min(forms, key=sympy.count_ops)


def is_zero_at(expression: Expression, at: Mapping[Expression, Expression]) -> bool:
    """Whether it is proved to be 0 there."""
    value = expression.subs(at)
    return value == 0 or value_at(value, {}) == 0


INFINITY = sympy.oo


def limit_at(expression: Expression, variable: Expression, place: Expression) -> Expression:
    """The limit at a place, or far out; nan where sympy refuses."""
    try:
        return sympy.limit(expression, variable, place)
    except _REFUSALS:
        return sympy.nan


def denominator(expression: Expression) -> Expression:
    """What the expression is divided by, written as one fraction."""
    return sympy.fraction(sympy.together(expression))[1]
