"""The algebra between a rule and its result, line by line, as one shows one's working.

(x² eˣ)′ = 2x·eˣ + x²·eˣ is what the product rule gives; x(x + 2) eˣ is reached from there by
taking out the common factors. Every line has the value of the one before wherever that has one.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from plotter.calculus import tidy
from plotter.calculus.alike import alike_key
from plotter.calculus.collect import (
    by_degree,
    collected,
    common_factors_out,
    multiplied_out,
)
from plotter.calculus.rules.rule import values
from plotter.calculus.step import Step
from plotter.language.tree import (
    Add,
    Divide,
    Multiply,
    Negate,
    Node,
    children,
    rebuild,
    size,
    substitute,
)
from plotter.language.write import to_text

MOST_TERMS = 12
"""A sum that would have more terms is not written out."""

LARGEST = 150
"""An expression of more distinct parts is not worked on."""


def put_in(step: Step) -> Node:
    """The right side of the rule's formula with the parts put in, nothing worked out yet."""
    if step.lines:
        return step.lines[0]
    return substitute(step.right, values(step.parts))


def working(step: Step, answer: Node | None = None) -> tuple[Node, ...]:
    """All right sides of (before)′ = … = …, from the parts put in to the step's result.

    With an `answer`, the form in which the derivative is wanted, the lines go on until there.
    No two lines in a row are written alike.
    """
    lines = list(step.lines[:-1]) or [put_in(step)]
    if not step.lines and size(step.after) <= LARGEST:
        between = numbers_worked_out(lines[0])
        if _flat(between) != _flat(step.after):
            lines.append(between)
    lines.append(step.after)
    if answer is not None:
        lines += _onward(step.after, answer)
    kept: list[Node] = []
    for line in lines:
        if not kept or to_text(line) != to_text(kept[-1]):
            kept.append(line)
    return tuple(kept)


@lru_cache(maxsize=8)
def shortest(result: Node) -> Node:
    """The shortest of the forms that a reader would find for the result, or the result."""
    if size(result) > LARGEST:
        return result
    lines = [result, *_shorter(result)]
    lines += [collected(_sums_gathered(line)) for line in lines]
    return min(lines, key=lambda line: len(to_text(line)))


def _sums_gathered(node: Node) -> Node:
    """The expression with like terms gathered in every sum in it, wherever it stands."""
    parts = tuple(_sums_gathered(part) for part in children(node))
    same = all(new is old for new, old in zip(parts, children(node), strict=True))
    built = node if same else rebuild(node, parts)
    if not isinstance(built, Add):
        return built
    gathered = by_degree(multiplied_out(built))
    return gathered if len(to_text(gathered)) < len(to_text(built)) else built


def _onward(result: Node, answer: Node) -> list[Node]:
    """From the result of the rules to the form that is wanted, which is the last line."""
    lines: list[Node] = []
    if size(result) <= LARGEST:
        lines = _shorter(result)
    goal = alike_key(answer)
    if alike_key(result) == goal:
        return [] if to_text(result) == to_text(answer) else [answer]
    for place, line in enumerate(lines):
        if alike_key(line) == goal:
            return [*lines[:place], answer]
    return [*lines, answer]


def _shorter(result: Node) -> list[Node]:
    """Like terms gathered, common factors taken out, and what cancels cancelled."""
    lines: list[Node] = []
    opened, gathered = _opened(result), _gathered(result)
    if _terms(gathered) < _terms(opened):
        lines += [opened, gathered]
    else:
        gathered = result
    taken = _in_numerator(gathered, _factored)
    if taken != gathered:
        lines.append(taken)
    if isinstance(taken, Divide):
        cancelled = collected(taken)
        if size(cancelled) < size(taken):
            lines.append(cancelled)
    return lines


def numbers_worked_out(node: Node) -> Node:
    """The expression with arithmetic done and 0 and 1 dropped, everything else in its place."""
    known = tidy.rational(node)
    if known is not None:
        return known.node()
    parts = tuple(numbers_worked_out(part) for part in children(node))
    match node:
        case Add():
            kept = tuple(part for part in parts if part != tidy.ZERO)
            return _joined(kept, Add, tidy.ZERO)
        case Multiply():
            if tidy.ZERO in parts:
                return tidy.ZERO
            return _joined(tuple(part for part in parts if part != tidy.ONE), Multiply, tidy.ONE)
        case Divide() if parts[1] == tidy.ONE:
            return parts[0]
        case _:
            same = all(new is old for new, old in zip(parts, children(node), strict=True))
            return node if same else rebuild(node, parts)


def _flat(node: Node) -> Node:
    """The expression without the brackets that a product in a product and the like do not need."""
    parts = tuple(_flat(part) for part in children(node))
    if isinstance(node, Add | Multiply):
        kind = type(node)
        parts = tuple(
            inner for part in parts for inner in (children(part) if type(part) is kind else (part,))
        )
    return rebuild(node, parts)


def _joined(parts: tuple[Node, ...], kind: type[Add | Multiply], nothing: Node) -> Node:
    if not parts:
        return nothing
    return parts[0] if len(parts) == 1 else kind(parts)


def _in_numerator(node: Node, change: Callable[[Node], Node]) -> Node:
    """The change, above the line of a quotient."""
    if isinstance(node, Divide):
        return tidy.divide(change(node.numerator), node.denominator)
    return change(node)


def _gathered(node: Node) -> Node:
    """Multiplied out with like terms gathered, above the line of a quotient."""
    return _in_numerator(node, lambda above: by_degree(multiplied_out(above)))


def _factored(node: Node) -> Node:
    """Common factors taken out of a sum, or out of the sums in a product."""
    if isinstance(node, Multiply):
        taken = tuple(common_factors_out(factor) for factor in node.factors)
        same = all(new is old for new, old in zip(taken, node.factors, strict=True))
        return node if same else tidy.multiply(*taken)
    return common_factors_out(node)


def _opened(node: Node) -> Node:
    """Multiplied out, above the line of a quotient, like terms side by side still."""
    above = node.numerator if isinstance(node, Divide) else node
    terms = _products(above)
    if terms is None:
        return node
    opened = terms[0] if len(terms) == 1 else Add(tuple(terms))
    return Divide(opened, node.denominator) if isinstance(node, Divide) else opened


def _products(node: Node) -> list[Node] | None:
    """The terms of a sum, products of sums multiplied out; None if there would be too many."""
    match node:
        case Add(terms):
            found: list[Node] = []
            for term in terms:
                inner = _products(term)
                if inner is None:
                    return None
                found += inner
        case Negate(operand):
            inner = _products(operand)
            found = [] if inner is None else [tidy.negate(term) for term in inner]
        case Multiply(factors):
            found = [tidy.ONE]
            for factor in factors:
                inner = _products(factor) if isinstance(factor, Add) else [factor]
                if inner is None or len(found) * len(inner) > MOST_TERMS:
                    return None
                found = [tidy.multiply(left, right) for left in found for right in inner]
        case _:
            found = [node]
    return found if 0 < len(found) <= MOST_TERMS else None


def _terms(node: Node) -> int:
    above = node.numerator if isinstance(node, Divide) else node
    return len(above.terms) if isinstance(above, Add) else 1
