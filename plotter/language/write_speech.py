"""Tree to words: how a formula is said aloud, without doubt about what belongs together.

Fractions, roots and powers that hold more than one letter or number are said with their end,
after the manner of MathSpeak's brief style (Nemeth's spoken mathematics).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from plotter.language.characters import GREEK_NAMES
from plotter.language.functions import BY_NAME, CONSTANT_BY_NAME
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
from plotter.language.words import localized, mark, tr
from plotter.language.writing import (
    ATOM,
    CONDITION,
    POWER,
    PRODUCT,
    SIGN,
    SUM,
    applied_name,
    check_length,
    digits,
    render,
)

_NAMES = {letter: name for name, letter in reversed(GREEK_NAMES.items())}
_RELATIONS = {
    "<": mark("{left} is less than {right}"),
    "<=": mark("{left} is at most {right}"),
    ">": mark("{left} is greater than {right}"),
    ">=": mark("{left} is at least {right}"),
    "=": mark("{left} equals {right}"),
    "!=": mark("{left} is not {right}"),
}
_CONNECTIVES = {"and": mark(" and "), "or": mark(" or ")}
_DEGREES = {2: mark("{base} squared"), 3: mark("{base} cubed")}


class _Said(NamedTuple):
    """A part in words, how tightly it holds, and whether it is one letter or number."""

    text: str
    level: int
    simple: bool = False

    def at(self, level: int) -> str:
        """The part for a place that asks for this level."""
        return self.text if self.level >= level else _bracketed(self.text)


def to_speech(node: Node) -> str:
    """The expression in words: "x squared times e to the x".

    Raises ProblemError "too large" beyond 400,000 characters.
    """
    return render(node, _say).text


def derivative_of(node: Node) -> str:
    """What is differentiated: "the derivative of x squared"."""
    said = render(node, _say)
    return tr("the derivative of {function}", function=said.at(PRODUCT))


def _bracketed(text: str) -> str:
    return tr("open paren {inside} close paren", inside=text)


def _say(node: Node, parts: Sequence[_Said]) -> _Said:
    """One node from what was said for its children."""
    match node:
        case Symbol(name):
            return _Said(_symbol(name), ATOM, simple=True)
        case Constant(name):
            return _Said(tr(CONSTANT_BY_NAME[name].spoken), ATOM, simple=True)
        case Number():
            return _number(node)
        case Negate():
            return _Said(tr("minus {number}", number=parts[0].at(PRODUCT)), SIGN)
        case Add(terms):
            return _sum(terms, parts)
        case Multiply():
            return _Said(
                check_length(tr(" times ").join(part.at(POWER) for part in parts)), PRODUCT
            )
        case Divide():
            return _fraction(parts)
        case Power():
            return _power(node, parts)
        case Call():
            return _call(node, parts)
        case Limit(variable):
            said = tr(
                "the limit as {variable} goes to 0 of {function}",
                variable=_symbol(variable),
                function=parts[0].at(PRODUCT),
            )
            return _Said(check_length(said), SIGN)
        case _:
            return _condition(node, parts)


def _symbol(name: str) -> str:
    applied = applied_name(name)
    if applied is not None:
        inside = tr(" plus ").join(_symbol(part) for part in applied[1])
        return tr("{name} of {variable}", name=applied[0], variable=inside)
    plain = name.rstrip("'")
    primes = tr(" prime") * (len(name) - len(plain))
    letter, _, index = plain.partition("_")
    spoken = _NAMES.get(letter, letter)
    if index:
        spoken = tr("{letter} sub {index}", letter=spoken, index=index)
    return spoken + primes


def _number(node: Number) -> _Said:
    spelled = digits(node.value)
    if spelled is None:
        return _Said(_over(str(node.value.numerator), str(node.value.denominator)), POWER)
    mantissa, _, power = spelled.partition("e")
    if not power:
        return _Said(localized(spelled), ATOM, simple=True)
    size = power.removeprefix("-")
    exponent = tr("minus {number}", number=size) if power.startswith("-") else size
    raised = tr("{base} to the {exponent}", base="10", exponent=exponent)
    if mantissa == "1":
        return _Said(raised, PRODUCT)
    return _Said(tr(" times ").join((localized(mantissa), raised)), PRODUCT)


def _sum(terms: Sequence[Node], parts: Sequence[_Said]) -> _Said:
    text = parts[0].at(SIGN)
    for term, part in zip(terms[1:], parts[1:], strict=True):
        joined = (
            part.text if isinstance(term, Negate) else tr("plus {term}", term=part.at(SIGN + 1))
        )
        text += f" {joined}"
    return _Said(check_length(text), SUM)


def _fraction(parts: Sequence[_Said]) -> _Said:
    above, below = parts[0].at(CONDITION), parts[1].at(CONDITION)
    if parts[0].simple and parts[1].simple:
        return _Said(_over(above, below), POWER)
    said = tr("the fraction {above} over {below} end fraction", above=above, below=below)
    return _Said(check_length(said), ATOM)


def _over(above: str, below: str) -> str:
    return tr("{above} over {below}", above=above, below=below)


def _power(node: Power, parts: Sequence[_Said]) -> _Said:
    base, exponent = parts[0].at(ATOM), node.exponent
    if isinstance(exponent, Number) and exponent.value in _DEGREES:
        return _Said(check_length(tr(_DEGREES[int(exponent.value)], base=base)), POWER)
    raised = parts[1].at(CONDITION)
    if parts[1].simple:
        return _Said(
            check_length(tr("{base} to the {exponent}", base=base, exponent=raised)), POWER
        )
    said = tr("{base} to the {exponent} end power", base=base, exponent=raised)
    return _Said(check_length(said), POWER)


def _call(node: Call, parts: Sequence[_Said]) -> _Said:
    name, first = tr(BY_NAME[node.function].spoken), parts[0].at(CONDITION)
    match node.function:
        case "logbase":
            return _applied(tr("logarithm base {base}", base=parts[1].at(ATOM)), parts[:1])
        case "root":
            degree = parts[1].at(ATOM)
            said = tr(
                "the root of degree {degree} of {inside} end root", degree=degree, inside=first
            )
            return _Said(said, ATOM)
        case "sqrt" | "cbrt":
            if parts[0].simple:
                return _Said(_of(name, first), POWER)
            said = tr("the {name} of {inside} end root", name=name, inside=first)
            return _Said(check_length(said), ATOM)
        case "abs":
            if parts[0].simple:
                return _Said(_of(name, first), POWER)
            said = tr("the {name} of {inside} end absolute value", name=name, inside=first)
            return _Said(check_length(said), ATOM)
        case "factorial" | "degree":
            return _Said(f"{parts[0].at(ATOM)} {name}", POWER)
        case _:
            return _applied(name, parts)


def _applied(name: str, parts: Sequence[_Said]) -> _Said:
    """The sine of x; of more than a letter or number with parentheses."""
    if len(parts) == 1 and parts[0].simple:
        return _Said(_of(name, parts[0].text), POWER)
    inside = tr(" comma ").join(part.at(CONDITION) for part in parts)
    return _Said(check_length(_of(name, _bracketed(inside))), ATOM)


def _of(name: str, inside: str) -> str:
    return tr("the {name} of {inside}", name=name, inside=inside)


def _condition(node: Node, parts: Sequence[_Said]) -> _Said:
    match node:
        case Compare(relation):
            text = tr(_RELATIONS[relation], left=parts[0].at(SUM), right=parts[1].at(SUM))
        case Logic("not"):
            text = tr("not {condition}", condition=_bracketed(parts[0].text))
        case Logic(connective, operands):
            shown = [
                _bracketed(part.text) if isinstance(operand, Logic) else part.text
                for operand, part in zip(operands, parts, strict=True)
            ]
            text = tr(_CONNECTIVES[connective]).join(shown)
        case Piece():
            text = tr("{part} where {condition}", part=parts[0].text, condition=parts[1].text)
        case Piecewise(_, otherwise):
            said = [part.text for part in parts]
            if otherwise is not None:
                said[-1] = tr("{part} otherwise", part=said[-1])
            text = tr("in pieces, {parts}, end pieces", parts=", ".join(said))
        case _:
            raise TypeError(f"not an expression: {node!r}")
    return _Said(check_length(text), CONDITION)
