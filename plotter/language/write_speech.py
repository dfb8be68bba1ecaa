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
    "<": "is less than",
    "<=": "is at most",
    ">": "is greater than",
    ">=": "is at least",
    "=": "equals",
    "!=": "is not",
}
_DEGREES = {2: "squared", 3: "cubed"}


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
    return f"the derivative of {said.at(PRODUCT)}"


def _bracketed(text: str) -> str:
    return f"open paren {text} close paren"


def _say(node: Node, parts: Sequence[_Said]) -> _Said:
    """One node from what was said for its children."""
    match node:
        case Symbol(name):
            return _Said(_symbol(name), ATOM, simple=True)
        case Constant(name):
            return _Said(CONSTANT_BY_NAME[name].spoken, ATOM, simple=True)
        case Number():
            return _number(node)
        case Negate():
            return _Said(f"minus {parts[0].at(PRODUCT)}", SIGN)
        case Add(terms):
            return _sum(terms, parts)
        case Multiply():
            return _Said(check_length(" times ".join(part.at(POWER) for part in parts)), PRODUCT)
        case Divide():
            return _fraction(parts)
        case Power():
            return _power(node, parts)
        case Call():
            return _call(node, parts)
        case Limit(variable):
            head = f"the limit as {_symbol(variable)} goes to 0 of"
            return _Said(check_length(f"{head} {parts[0].at(PRODUCT)}"), SIGN)
        case _:
            return _condition(node, parts)


def _symbol(name: str) -> str:
    applied = applied_name(name)
    if applied is not None:
        return f"{applied[0]} of {' plus '.join(_symbol(part) for part in applied[1])}"
    plain = name.rstrip("'")
    primes = " prime" * (len(name) - len(plain))
    letter, _, index = plain.partition("_")
    return f"{_NAMES.get(letter, letter)}{f' sub {index}' if index else ''}{primes}"


def _number(node: Number) -> _Said:
    spelled = digits(node.value)
    if spelled is None:
        return _Said(f"{node.value.numerator} over {node.value.denominator}", POWER)
    mantissa, _, power = spelled.partition("e")
    if not power:
        return _Said(spelled, ATOM, simple=True)
    raised = f"10 to the {power.replace('-', 'minus ')}"
    return _Said(raised if mantissa == "1" else f"{mantissa} times {raised}", PRODUCT)


def _sum(terms: Sequence[Node], parts: Sequence[_Said]) -> _Said:
    text = parts[0].at(SIGN)
    for term, part in zip(terms[1:], parts[1:], strict=True):
        joined = part.text if isinstance(term, Negate) else f"plus {part.at(SIGN + 1)}"
        text += f" {joined}"
    return _Said(check_length(text), SUM)


def _fraction(parts: Sequence[_Said]) -> _Said:
    above, below = parts[0].at(CONDITION), parts[1].at(CONDITION)
    if parts[0].simple and parts[1].simple:
        return _Said(f"{above} over {below}", POWER)
    return _Said(check_length(f"the fraction {above} over {below} end fraction"), ATOM)


def _power(node: Power, parts: Sequence[_Said]) -> _Said:
    base, exponent = parts[0].at(ATOM), node.exponent
    if isinstance(exponent, Number) and exponent.value in _DEGREES:
        return _Said(check_length(f"{base} {_DEGREES[int(exponent.value)]}"), POWER)
    raised = parts[1].at(CONDITION)
    end = "" if parts[1].simple else " end power"
    return _Said(check_length(f"{base} to the {raised}{end}"), POWER)


def _call(node: Call, parts: Sequence[_Said]) -> _Said:
    name, first = BY_NAME[node.function].spoken, parts[0].at(CONDITION)
    match node.function:
        case "logbase":
            return _applied(f"logarithm base {parts[1].at(ATOM)}", parts[:1])
        case "root":
            return _Said(f"the root of degree {parts[1].at(ATOM)} of {first} end root", ATOM)
        case "sqrt" | "cbrt":
            end = "" if parts[0].simple else " end root"
            return _Said(check_length(f"the {name} of {first}{end}"), POWER if not end else ATOM)
        case "abs":
            end = "" if parts[0].simple else " end absolute value"
            return _Said(check_length(f"the {name} of {first}{end}"), POWER if not end else ATOM)
        case "factorial" | "degree":
            return _Said(f"{parts[0].at(ATOM)} {name}", POWER)
        case _:
            return _applied(name, parts)


def _applied(name: str, parts: Sequence[_Said]) -> _Said:
    """The sine of x; of more than a letter or number with parentheses."""
    if len(parts) == 1 and parts[0].simple:
        return _Said(f"the {name} of {parts[0].text}", POWER)
    inside = " comma ".join(part.at(CONDITION) for part in parts)
    return _Said(check_length(f"the {name} of {_bracketed(inside)}"), ATOM)


def _condition(node: Node, parts: Sequence[_Said]) -> _Said:
    match node:
        case Compare(relation):
            text = f"{parts[0].at(SUM)} {_RELATIONS[relation]} {parts[1].at(SUM)}"
        case Logic("not"):
            text = f"not {_bracketed(parts[0].text)}"
        case Logic(connective, operands):
            shown = [
                _bracketed(part.text) if isinstance(operand, Logic) else part.text
                for operand, part in zip(operands, parts, strict=True)
            ]
            text = f" {connective} ".join(shown)
        case Piece():
            text = f"{parts[0].text} where {parts[1].text}"
        case Piecewise(_, otherwise):
            said = [part.text for part in parts]
            if otherwise is not None:
                said[-1] = f"{said[-1]} otherwise"
            text = f"in pieces, {', '.join(said)}, end pieces"
        case _:
            raise TypeError(f"not an expression: {node!r}")
    return _Said(check_length(text), CONDITION)
