"""Tree to text: our own notation, which reads back to the same tree, sympy's, and LaTeX.

sympy's notation is lossy where sympy is: e^x and exp(x) are both written exp(x), functions
that sympy lacks are written by their definition, odd roots with sign and Abs, so that sympy
takes the real root of a negative number too. LaTeX reads back to the same tree except that
root(x, 3) becomes the cube root.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from plotter.language.functions import BY_NAME, CONSTANT_BY_NAME
from plotter.language.parse import read_expression
from plotter.language.tree import (
    Add,
    Call,
    Compare,
    Constant,
    Divide,
    Limit,
    Logic,
    Multiply,
    Negate,
    Node,
    Number,
    Piece,
    Piecewise,
    Power,
    Symbol,
)
from plotter.language.write_latex import to_latex
from plotter.language.writing import (
    ATOM,
    CONDITION,
    POWER,
    PRODUCT,
    SIGN,
    SUM,
    check_length,
    digits,
    rational,
    render,
)

__all__ = ["to_latex", "to_sympy", "to_text"]


class _Text(NamedTuple):
    """A written part and how tightly it holds."""

    text: str
    level: int

    def at(self, level: int) -> str:
        """The part for a place that asks for this level."""
        return self.text if self.level >= level else f"({self.text})"


def to_text(node: Node) -> str:
    """The expression in our own notation: `read_expression(to_text(node)) == node`.

    Raises ProblemError "too large" beyond 400,000 characters.
    """
    return render(node, _plain).text


def to_sympy(node: Node) -> str:
    """The expression in sympy's own names, to be read by sympy with x real."""
    return render(node, _sympy).text


def _sum(node: Add, parts: Sequence[_Text]) -> _Text:
    """a - b + c, each term written so that it reads back as one term."""
    text = parts[0].at(SIGN)
    for term, part in zip(node.terms[1:], parts[1:], strict=True):
        if isinstance(term, Negate):
            inner = part.text[1:]
            text += f" - {inner}"
        else:
            text += f" + {part.at(SIGN)}"
    return _Text(check_length(text), SUM)


def _arithmetic(node: Node, parts: Sequence[_Text]) -> _Text | None:
    """Sums, products and quotients, which both notations write alike."""
    match node:
        case Negate():
            return _Text("-" + parts[0].at(PRODUCT), SIGN)
        case Add():
            return _sum(node, parts)
        case Multiply(factors):
            first = parts[0].at(PRODUCT if isinstance(factors[0], Divide) else POWER)
            rest = [part.at(POWER) for part in parts[1:]]
            return _Text(check_length("*".join([first, *rest])), PRODUCT)
        case Divide():
            return _Text(check_length(f"{parts[0].at(PRODUCT)}/{parts[1].at(POWER)}"), PRODUCT)
        case Symbol(name):
            return _Text(name, ATOM)
        case _:
            return None


def _plain(node: Node, parts: Sequence[_Text]) -> _Text:
    """One node in our own notation."""
    common = _arithmetic(node, parts)
    if common is not None:
        return common
    match node:
        case Number(value):
            return _number(value, digits(value))
        case Constant(name):
            return _Text(name, ATOM)
        case Power():
            return _Text(check_length(f"{parts[0].at(ATOM)}^{parts[1].at(ATOM)}"), POWER)
        case Call(function):
            name = "log" if function == "logbase" else function
            return _call(name, parts)
        case Compare(relation):
            return _Text(f"{parts[0].text} {relation} {parts[1].text}", CONDITION)
        case Logic("not"):
            return _Text(f"not ({parts[0].text})", CONDITION)
        case Logic(connective, operands):
            shown = [
                f"({part.text})" if isinstance(operand, Logic) else part.text
                for operand, part in zip(operands, parts, strict=True)
            ]
            return _Text(f" {connective} ".join(shown), CONDITION)
        case Piece():
            return _Text(f"{parts[1].text}, {parts[0].text}", CONDITION)
        case Limit(variable):
            return _Text(f"lim({variable}→0) {parts[0].at(PRODUCT)}", SIGN)
        case _:
            return _call("piecewise", parts)


def _call(name: str, parts: Sequence[_Text]) -> _Text:
    """A function with its arguments."""
    return _Text(check_length(f"{name}({', '.join(part.text for part in parts)})"), ATOM)


def _number(value: Fraction, spelled: str | None) -> _Text:
    """A number in digits, or as a fraction where digits never end."""
    if spelled is None:
        return _Text(f"{value.numerator}/{value.denominator}", SIGN)
    return _Text(spelled, ATOM if value >= 0 else SIGN)


@cache
def _definition(function: str) -> Node:
    """The definition of a function in u, v, w."""
    return read_expression(BY_NAME[function].definition)


def _sympy(node: Node, parts: Sequence[_Text]) -> _Text:
    """One node in sympy's notation."""
    common = _arithmetic(node, parts)
    if common is not None:
        return common
    match node:
        case Number(value):
            if value.denominator == 1:
                return _Text(str(value.numerator), ATOM if value >= 0 else SIGN)
            return _Text(f"Rational({value.numerator}, {value.denominator})", ATOM)
        case Constant(name):
            spelled = CONSTANT_BY_NAME[name].sympy
            return _Text(spelled, ATOM if spelled.isalpha() else PRODUCT)
        case Power(Constant("e")):
            return _call("exp", parts[1:])
        case Power(base, exponent):
            return _sympy_power(base, exponent, parts)
        case Call():
            return _sympy_call(node, parts)
        case Compare(relation):
            if relation in ("=", "!="):
                return _call("Eq" if relation == "=" else "Ne", parts)
            return _Text(f"{parts[0].text} {relation} {parts[1].text}", CONDITION)
        case Logic(connective):
            return _call(connective.capitalize(), parts)
        case Piece():
            return _Text(f"({parts[0].text}, {parts[1].text})", ATOM)
        case Piecewise(_, otherwise):
            if otherwise is None:
                return _call("Piecewise", parts)
            return _call("Piecewise", [*parts[:-1], _Text(f"({parts[-1].text}, True)", ATOM)])
        case _:
            raise TypeError(f"not an expression: {node!r}")


def _sympy_power(base: Node, exponent: Node, parts: Sequence[_Text]) -> _Text:
    """u**v; the real root where v is p/q with q odd."""
    fraction = rational(exponent)
    positive = isinstance(base, Constant) or (isinstance(base, Number) and base.value > 0)
    if fraction is None or fraction.denominator % 2 == 0 or fraction.denominator == 1 or positive:
        return _Text(check_length(f"{parts[0].at(ATOM)}**{parts[1].at(ATOM)}"), POWER)
    root = f"Abs({parts[0].text})**Rational({fraction.numerator}, {fraction.denominator})"
    if fraction.numerator % 2 == 0:
        return _Text(root, POWER)
    return _Text(f"sign({parts[0].text})*{root}", PRODUCT)


def _sympy_call(node: Call, parts: Sequence[_Text]) -> _Text:
    """A function by sympy's name, or by its definition."""
    entry = BY_NAME[node.function]
    if entry.sympy:
        return _call(entry.sympy, parts)
    if node.function == "logsumexp":
        total = " + ".join(f"exp({part.text})" for part in parts)
        return _Text(f"log({total})", ATOM)
    if node.function == "root" and rational(node.arguments[1]) is not None:
        power = Power(Symbol("u"), Divide(Number(Fraction(1)), node.arguments[1]))
        return _fill(power, parts)
    return _fill(_definition(node.function), parts)


def _fill(template: Node, parts: Sequence[_Text]) -> _Text:
    """A definition written with the given arguments for u, v, w."""
    arguments = dict(zip("uvw", parts, strict=False))

    def form(node: Node, inner: Sequence[_Text]) -> _Text:
        if isinstance(node, Symbol) and node.name in arguments:
            return arguments[node.name]
        return _sympy(node, inner)

    return render(template, form)
