"""A function name and its arguments become a node: arity, powers, other programs' forms."""

from __future__ import annotations

from fractions import Fraction
from typing import NoReturn

from msgspec import Struct

from plotter.language.functions import BY_NAME
from plotter.language.pieces import ARGUMENT_ENDS, as_value, assemble, is_condition, rows
from plotter.language.problems import Repair, problem
from plotter.language.scan import Token
from plotter.language.tree import (
    Call,
    Compare,
    Constant,
    Divide,
    Logic,
    Negate,
    Node,
    Number,
    Piece,
    Piecewise,
    Power,
    Relation,
    Span,
    number,
)
from plotter.language.words import tr
from plotter.language.writing import digits

INVERSES: dict[str, str] = {
    "sin": "arcsin", "cos": "arccos", "tan": "arctan", "cot": "arccot", "sec": "arcsec",
    "csc": "arccsc", "sinh": "arsinh", "cosh": "arcosh", "tanh": "artanh", "coth": "arcoth",
    "sech": "arsech", "csch": "arcsch",
}  # fmt: skip
_RELATIONS: dict[str, Relation] = {
    "=": "=", "!=": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">=",
}  # fmt: skip
_ARITY: dict[str, tuple[int, int | None]] = {
    "pow": (2, 2), "rational": (1, 2), "exp2": (1, 1), "piecewise": (1, None),
    "and": (1, None), "or": (1, None), "not": (1, 1), "Heaviside": (1, 2), "ln": (1, 2),
    "root4": (1, 1), "indexed_root": (2, 2), "round": (1, 1), **dict.fromkeys(_RELATIONS, (2, 2)),
}  # fmt: skip


_MINUS_ONE = Negate(Number(Fraction(1)))


class Invocation(Struct):
    """A function name in the text, with the power and base written at it: log_2, sin^2."""

    token: Token
    spelled: str
    power: Node | None = None
    base: Node | None = None

    @property
    def name(self) -> str:
        """The canonical name of the function."""
        return self.token.value

    @property
    def arity(self) -> tuple[int, int | None]:
        """The fewest and the most arguments."""
        special = _ARITY.get(self.name)
        return special if special is not None else BY_NAME[self.name].arity

    def missing(self, start: int, end: int, *, last: bool) -> NoReturn:
        """Raise the problem of a function without an argument."""
        place = self.token.end
        raise problem(
            "arity",
            tr("{spelled} needs an argument, as in {spelled}(x).", spelled=self.spelled),
            start,
            end,
            hint=tr("Write {spelled}(x).", spelled=self.spelled),
            repair=None
            if self.power
            else Repair(tr("Use {spelled}(x)", spelled=self.spelled), place, place, "(x)"),
            unfinished=last,
        )

    def check(self, count: int, end: int) -> None:
        """Raise "arity" for too many or too few arguments in the brackets that end at `end`."""
        fewest, most = self.arity
        if count >= fewest and (most is None or count <= most):
            return
        if most is None:
            takes = tr("at least {fewest}", fewest=fewest)
        else:
            takes = (
                str(fewest)
                if fewest == most
                else tr("{fewest} or {most}", fewest=fewest, most=most)
            )
        entry = BY_NAME.get(self.name)
        one = takes == "1"
        wanted = tr("1 argument") if one else tr("{number} arguments", number=takes)
        raise problem(
            "arity",
            tr(
                "{spelled} takes {wanted}; here it has {count}.",
                spelled=self.spelled,
                wanted=wanted,
                count=count,
            ),
            self.token.start,
            end,
            hint=tr("Write {signature}.", signature=entry.signature)
            if entry is not None and entry.signature
            else None,
        )


def apply(
    call: Invocation, items: list[Node], separators: list[Token], span: Span, bracket: Span
) -> Node:
    """The node for a function with the items that stand in its brackets."""
    if call.name == "piecewise":
        return _piecewise(items, separators, bracket)
    arguments = [
        assemble(row, signs, *bracket) if len(row) > 1 else row[0]
        for row, signs in rows(items, separators, ARGUMENT_ENDS)
    ]
    call.check(len(arguments), bracket[1])
    conditions = call.name in ("and", "or", "not")
    for argument in arguments:
        place = argument.span or bracket
        if not conditions:
            as_value(argument, *place)
        elif not is_condition(argument):
            raise problem(
                "syntax",
                tr("{spelled} joins conditions such as x > 0.", spelled=call.spelled),
                *place,
            )
    swapped = call.token.kind == "function" and any(sign.value == "[," for sign in separators)
    node = _build(call, arguments, span, swapped=swapped)
    if call.power is None:
        return node
    inverse = INVERSES.get(call.name)
    if inverse is not None and call.power == _MINUS_ONE:
        return Call(inverse, tuple(arguments), span=span)
    return Power(node, call.power, span=span)


def _build(call: Invocation, arguments: list[Node], span: Span, *, swapped: bool) -> Node:
    """The node of a function that may be one of other programs' special forms."""
    name, first = call.name, arguments[0]
    if call.base is not None:
        return _logarithm(first, call.base, span)
    if name in _RELATIONS:
        return Compare(_RELATIONS[name], first, arguments[1], span=span)
    match name:
        case "ln" if len(arguments) == 2:
            value, base = reversed(arguments) if swapped else arguments
            return Call("logbase", (value, base), span=span)
        case "pow":
            return Power(first, arguments[1], span=span)
        case "exp2":
            return Power(number(2), first, span=span)
        case "root4":
            return Call("root", (first, number(4)), span=span)
        case "indexed_root":
            return indexed_root(arguments[1], first, span)
        case "rational":
            return _rational(first, arguments[1], span) if len(arguments) == 2 else first
        case "Heaviside" if len(arguments) == 2:
            zero, one = number(0), number(1)
            pieces = (
                Piece(zero, Compare("<", first, zero)),
                Piece(arguments[1], Compare("=", first, zero)),
            )
            return Piecewise(pieces, one, span=span)
        case "and" | "or":
            return Logic(name, tuple(arguments), span=span) if len(arguments) > 1 else first
        case "not":
            return Logic("not", (first,), span=span)
        case _:
            return Call(name, tuple(arguments), span=span)


def _rational(numerator: Node, denominator: Node, span: Span) -> Node:
    """Rational(3, 10) is the number 0.3; 1/3 has no digits and stays a quotient."""
    if isinstance(numerator, Number) and isinstance(denominator, Number) and denominator.value:
        value = numerator.value / denominator.value
        if digits(value) is not None:
            return Number(value, span=span)
    return Divide(numerator, denominator, span=span)


def indexed_root(radicand: Node, index: Node, span: Span) -> Node:
    """√ with an index: 2 is the square root, 3 the cube root."""
    if isinstance(index, Number) and index.value in (2, 3):
        return Call("sqrt" if index.value == 2 else "cbrt", (radicand,), span=span)
    return Call("root", (radicand, index), span=span)


def _logarithm(argument: Node, base: Node, span: Span) -> Node:
    """log_b(x), with names of their own for the bases 2, 10 and e."""
    if isinstance(base, Number) and base.value in (2, 10):
        return Call(f"log{base.value}", (argument,), span=span)
    if base == Constant("e"):
        return Call("ln", (argument,), span=span)
    return Call("logbase", (argument, base), span=span)


def _piecewise(items: list[Node], separators: list[Token], bracket: Span) -> Node:
    """piecewise(c, v, …, w), If(c, v, w), where(c, v, w) and Piecewise((v, c), …)."""
    if len(items) == 1 and isinstance(items[0], Piecewise):
        return items[0]
    if any(isinstance(item, Piece) for item in items) or is_condition(items[0]):
        if len(items) == 1 and is_condition(items[0]):
            raise problem(
                "arity", tr("A condition needs a value: piecewise(x < 0, -x, x)."), *bracket
            )
        commas = [sign._replace(value=",") if sign.value == ";" else sign for sign in separators]
        return assemble(items, commas, *bracket)
    raise problem(
        "syntax",
        tr("The first argument must be a condition such as x < 0."),
        *(items[0].span or bracket),
        hint=tr("Write piecewise(x < 0, -x, x)."),
    )
