"""Functions in pieces: every piece by itself, then the points where two pieces meet."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from plotter.calculus.rules.breaks import (
    Examination,
    Meeting,
    boundaries,
    bounds,
    joined,
    strict_conditions,
)
from plotter.calculus.rules.rule import Plan, Rule, Scope, Sought, prime
from plotter.calculus.step import Part, Step
from plotter.language.tree import Call, Compare, Node, Piece, Piecewise, Symbol
from plotter.language.words import localized, mark, tr
from plotter.language.write import to_text


class PiecewiseRule(Rule):
    """The derivative piece by piece."""

    key = "piecewise"
    name = mark("Piece by piece")
    formula = "({u where a, v where b})′ = {u′ inside a, v′ inside b}"
    examples = ("{x<0: x^2, x>=0: x}", "{x<0: -x, x<2: x^2, 4*x-4}", "min(x^2, 1)", "max(x, 0)")

    def plan(self, node: Node, scope: Scope) -> Plan | None:
        """Fits a piecewise function, the smallest and the largest of several expressions."""
        match node:
            case Piecewise(pieces, otherwise):
                last = () if otherwise is None else (otherwise,)
                return _pieces(node, scope.sought((*(p.value for p in pieces), *last)))
            case Call("min" | "max" as function, arguments):
                return _choice(function, scope.sought(_distinct(arguments)))
            case _:
                return None

    def finish(self, node: Node, plan: Plan, parts: tuple[Part, ...]) -> Step:
        """Inside each piece its own derivative holds; where two meet, both sides must agree."""
        variable = plan.parts[0].variable
        if not isinstance(node, Piecewise) or variable is None:
            return self.step(node, plan, parts, plan.right)
        points = bounds(node, variable)
        if not points:
            return self.step(node, plan, parts, _inside(node, parts))
        derivatives = [part.derivative or part.expression for part in parts]
        examination = Examination(node, variable, derivatives)
        examination.walk(points)
        found = replace(
            plan,
            why=" ".join([plan.why, *(_words(m, variable) for m in examination.meetings)]),
            conditions=tuple(
                Compare("!=", Symbol(variable), meeting.point)
                for meeting in examination.meetings
                if not meeting.differentiable
            ),
        )
        return self.step(node, found, parts, _along(examination, parts))


def _pieces(node: Piecewise, parts: tuple[Sought, ...]) -> Plan:
    names = [Symbol(part.name) for part in parts]
    kept = tuple(
        Piece(name, piece.condition) for name, piece in zip(names, node.pieces, strict=False)
    )
    return Plan(
        left=Piecewise(kept, names[-1] if node.otherwise is not None else None),
        right=node,
        why=tr("Each piece is differentiated by itself."),
        parts=parts,
        conditions=boundaries(node),
    )


def _distinct(arguments: tuple[Node, ...]) -> tuple[Node, ...]:
    return tuple(dict.fromkeys(arguments))


def _choice(function: str, parts: tuple[Sought, ...]) -> Plan:
    """min and max: the derivative is that of whichever part is the smallest or largest."""
    names = [part.name for part in parts]
    pieces: list[Piece] = []
    for place, name in enumerate(names):
        beyond = [_beats(function, names, place, other) for other in range(len(names))]
        condition = joined("and", [found for found in beyond if found is not None])
        if condition is not None:
            pieces.append(Piece(prime(name), condition))
    which = tr("smallest") if function == "min" else tr("largest")
    return Plan(
        left=Call(function, tuple(Symbol(name) for name in names)),
        right=Piecewise(tuple(pieces)) if pieces else prime(names[0]),
        why=tr(
            "Where one part is the {which}, its derivative is the one that counts; where "
            "two of them cross there is a corner.",
            which=which,
        ),
        parts=parts,
        conditions=tuple(
            Compare("!=", one.expression, other.expression)
            for place, one in enumerate(parts)
            for other in parts[place + 1 :]
        ),
    )


def _beats(function: str, names: list[str], place: int, other: int) -> Node | None:
    """The condition that one part is beyond another, the part that was typed first on the left."""
    if place == other:
        return None
    first, second = sorted((place, other))
    less = (function == "min") == (place == first)
    return Compare("<" if less else ">", Symbol(names[first]), Symbol(names[second]))


def _inside(node: Piecewise, parts: Sequence[Part]) -> Node:
    """Every derivative where its condition holds, boundaries left out."""
    pieces = [
        Piece(prime(part.name), condition)
        for part, condition in zip(parts, strict_conditions(node), strict=True)
        if condition is not None
    ]
    return Piecewise(tuple(pieces))


def _along(examination: Examination, parts: Sequence[Part]) -> Node:
    """The derivatives along the line, each on its stretch."""
    x = Symbol(examination.variable)
    pieces: list[Piece] = []
    for run in examination.runs:
        condition = run.condition(x)
        if condition is None:
            return prime(parts[run.piece].name)
        pieces.append(Piece(prime(parts[run.piece].name), condition))
    return Piecewise(tuple(pieces))


def _words(meeting: Meeting, variable: str) -> str:
    """What happens at a point where two pieces meet, in a sentence."""
    place = tr(
        "At {variable} = {point}", variable=variable, point=localized(to_text(meeting.point))
    )
    if meeting.differentiable:
        return tr(
            "{place} values and slopes agree: the derivative goes on without a break.", place=place
        )
    if meeting.continuous:
        return tr(
            "{place} the pieces meet with different slopes: a corner, no derivative there.",
            place=place,
        )
    return tr("{place} the pieces do not meet: no derivative there.", place=place)
