"""From sympy's expressions back to trees, in the order and with the signs a teacher writes.

Nothing of sympy is imported here: its expressions are recognized by what they say of
themselves.
"""

# sympy has no types that a strict checker could use.
# pyright: basic

from __future__ import annotations

from fractions import Fraction
from typing import Any

from plotter.language.functions import FUNCTIONS
from plotter.language.tree import (
    Add,
    Call,
    Compare,
    Connective,
    Constant,
    Divide,
    Logic,
    Multiply,
    Negate,
    Node,
    Number,
    Piece,
    Piecewise,
    Power,
    Relation,
    Symbol,
    number,
)

_NAMES = {entry.sympy: entry.name for entry in FUNCTIONS if entry.sympy}
_RELATIONS: dict[str, Relation] = {
    "StrictLessThan": "<",
    "LessThan": "<=",
    "StrictGreaterThan": ">",
    "GreaterThan": ">=",
    "Equality": "=",
    "Unequality": "!=",
}
_CONNECTIVES: dict[str, Connective] = {"And": "and", "Or": "or", "Not": "not"}
_CONSTANTS = {"Exp1": "e", "Pi": "pi"}
_TWO = Number(Fraction(2))


class UnreadableError(Exception):
    """An expression that our language cannot say: a complex number, an unknown function."""


def to_tree(expression: Any) -> Node:
    """The expression of sympy as a tree; raises UnreadableError for what cannot be typed."""
    name = type(expression).__name__
    if expression.is_Rational:
        return number(Fraction(int(expression.p), int(expression.q)))
    if name in _CONSTANTS:
        return Constant(_CONSTANTS[name])
    if expression.is_Symbol:
        return Symbol(expression.name)
    if expression.is_Add:
        return _sum(expression)
    if expression.is_Mul:
        return _product(expression)
    if name == "exp":
        return Power(Constant("e"), to_tree(expression.args[0]))
    if expression.is_Pow:
        return _power(expression)
    if expression.is_Relational:
        left, right = (to_tree(side) for side in expression.args)
        return Compare(_RELATIONS[name], left, right)
    return _function(name, expression)


def _function(name: str, expression: Any) -> Node:
    if name == "Piecewise":
        return _piecewise(expression)
    if name in _CONNECTIVES:
        return Logic(_CONNECTIVES[name], tuple(to_tree(part) for part in expression.args))
    arguments = tuple(to_tree(part) for part in expression.args)
    match name:
        case "polygamma" if expression.args[0].is_zero:
            return Call("digamma", arguments[1:])
        case "Heaviside":
            return Call("Heaviside", arguments[:1])
        case _:
            known = _NAMES.get(name)
            if known is None:
                raise UnreadableError(f"there is no way to type {name}")
            return Call(known, arguments)


def _piecewise(expression: Any) -> Node:
    pieces: list[Piece] = []
    otherwise: Node | None = None
    for value, condition in expression.args:
        if type(value).__name__ == "NaN":
            continue
        if condition == True:  # noqa: E712 - sympy's own true is not Python's
            otherwise = to_tree(value)
        else:
            pieces.append(Piece(to_tree(value), to_tree(condition)))
    if not pieces:
        if otherwise is None:
            raise UnreadableError("a function without a piece")
        return otherwise
    return Piecewise(tuple(pieces), otherwise)


def _sum(expression: Any) -> Node:
    """The terms in sympy's printed order, a positive one first if there is any."""
    terms = [to_tree(term) for term in expression.as_ordered_terms()]
    positive = next((p for p, term in enumerate(terms) if not isinstance(term, Negate)), 0)
    terms.insert(0, terms.pop(positive))
    return Add(tuple(terms))


def _product(expression: Any) -> Node:
    """Sign, number, factors; negative powers below the line, e^(−x) left above it."""
    coefficient, rest = expression.as_coeff_Mul()
    above: list[Node] = []
    below: list[Node] = []
    for factor in rest.as_ordered_factors():
        inverse = _inverse(factor)
        if inverse is None:
            above.append(to_tree(factor))
        else:
            below.append(to_tree(inverse))
    value = Fraction(int(coefficient.p), int(coefficient.q))
    top = _line(abs(value.numerator), above)
    result = top if value.denominator == 1 and not below else _over(top, value, below)
    return Negate(result) if value < 0 else result


def _over(top: Node, value: Fraction, below: list[Node]) -> Node:
    return Divide(top, _line(value.denominator, below))


def _line(value: int, factors: list[Node]) -> Node:
    parts = factors if value == 1 and factors else [Number(Fraction(value)), *factors]
    return parts[0] if len(parts) == 1 else Multiply(tuple(parts))


def _inverse(factor: Any) -> Any | None:
    """What stands below the line for a factor with a negative constant exponent."""
    if not factor.is_Pow or type(factor).__name__ == "exp":
        return None
    base, exponent = factor.as_base_exp()
    if exponent.is_Rational and exponent < 0:
        return base**-exponent
    return None


def _power(expression: Any) -> Node:
    base, exponent = expression.as_base_exp()
    if type(base).__name__ == "Exp1":
        return Power(Constant("e"), to_tree(exponent))
    if exponent.is_Rational:
        if type(base).__name__ == "Abs" and exponent.q % 2 == 1 and exponent.p % 2 == 0:
            # A root of odd degree of an even power: |u|^(2/3) is u^(2/3) over the reals.
            return Power(to_tree(base.args[0]), number(Fraction(int(exponent.p), int(exponent.q))))
        if exponent < 0:
            return Divide(Number(Fraction(1)), to_tree(base**-exponent))
        if exponent.q == 2:
            root = Call("sqrt", (to_tree(base),))
            odd = Number(Fraction(int(exponent.p)))
            return root if exponent.p == 1 else Power(to_tree(base), Divide(odd, _TWO))
    return Power(to_tree(base), to_tree(exponent))
