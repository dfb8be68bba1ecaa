"""The derivative by its definition, for functions whose difference quotient can be shortened."""

from __future__ import annotations

from fractions import Fraction

from msgspec.structs import replace

from plotter.calculus import tidy
from plotter.calculus.collect import collected, common_factors_out, multiplied_out
from plotter.calculus.rules.rule import Plan, Rule, Scope, Sought
from plotter.calculus.step import Part, Step
from plotter.language.tree import (
    Add,
    Call,
    Compare,
    Divide,
    Limit,
    Multiply,
    Negate,
    Node,
    Number,
    Power,
    Symbol,
    number,
    substitute,
)
from plotter.language.words import mark, tr

HIGHEST = 5
"""The degree up to which a polynomial is multiplied out."""

MOST_TERMS = 4
"""A polynomial with more terms is not told by its definition."""

_HALF = Fraction(1, 2)


class DifferenceQuotientRule(Rule):
    """The limit of the difference quotient."""

    key = "definition"
    name = mark("Limit of the difference quotient")
    formula = "(f(x))′ = lim (f(x + h) − f(x)) / h for h → 0"
    examples = (
        "x", "x^2", "x^3", "3*x^2 + 2*x - 1", "a*x^2", "1/x", "2/x^2", "x^(-1)", "1/(2*x + 1)",
        "sqrt(x)", "x^(1/2)", "sqrt(1 - x^2)",
    )  # fmt: skip

    def plan(self, node: Node, scope: Scope) -> Plan | None:
        """Fits polynomials of few terms, a constant over one of them, and their square roots."""
        if _kind(node, scope) is None:
            return None
        (h,) = scope.fresh("h")
        here, there = f"f({scope.variable})", f"f({scope.variable} + {h})"
        difference = Add((Symbol(there), Negate(Symbol(here))))
        root = _root_of(node)
        return Plan(
            left=Symbol(here),
            right=Limit(h, Divide(difference, Symbol(h))),
            why=tr(
                "The slope at {variable} is what the slopes of the secants between "
                "{variable} and {variable} + {h} approach as {h} goes to 0.",
                variable=scope.variable,
                h=h,
            ),
            parts=(
                Sought(here, "u", node),
                Sought(there, "v", _shifted(node, scope.variable, h)),
            ),
            conditions=() if root is None else (Compare(">", root, tidy.ZERO),),
        )

    def finish(self, node: Node, plan: Plan, parts: tuple[Part, ...]) -> Step:
        """The quotient shortened line by line until h can be 0."""
        assert isinstance(plan.right, Limit)
        step = self.step(node, plan, parts, plan.right)
        here, there = (part.expression for part in parts)
        h = plan.right.variable
        quotients, result = _worked(here, there, h)
        lines: list[Node] = []
        for quotient in quotients:
            line = Limit(h, quotient)
            if not lines or line != lines[-1]:
                lines.append(line)
        return replace(step, after=result[-1], lines=(*lines, *result))


def _shifted(node: Node, x: str, h: str) -> Node:
    """f(x + h)."""
    return substitute(node, {x: Add((Symbol(x), Symbol(h)))})


def _kind(node: Node, scope: Scope) -> str | None:
    """How the quotient of the function can be shortened, if it can."""
    if scope.constant(node):
        return None
    if _polynomial(node, scope):
        return "polynomial"
    below = _denominator_of(node)
    if below is not None and _polynomial(below[1], scope) and scope.constant(below[0]):
        return "reciprocal"
    root = _root_of(node)
    return "root" if root is not None and _polynomial(root, scope) else None


def _polynomial(node: Node, scope: Scope) -> bool:
    """Whether it is a polynomial in the variable, short enough to be multiplied out."""
    degree = _degree(node, scope)
    if degree is None or not 0 < degree <= HIGHEST:
        return False
    opened = multiplied_out(node)
    return not isinstance(opened, Add) or len(opened.terms) <= MOST_TERMS


def _degree(node: Node, scope: Scope) -> int | None:
    """The degree in the variable; None if it is no polynomial."""
    if scope.constant(node):
        return 0
    match node:
        case Symbol():
            return 1
        case Negate(inner):
            return _degree(inner, scope)
        case Divide(above, below) if scope.constant(below):
            return _degree(above, scope)
        case Add(parts) | Multiply(parts):
            degrees = [_degree(part, scope) for part in parts]
            known = [degree for degree in degrees if degree is not None]
            if len(known) < len(degrees):
                return None
            return max(known) if isinstance(node, Add) else sum(known)
        case Power(base, Number(exponent)) if exponent.denominator == 1 and exponent > 0:
            inner = _degree(base, scope)
            return None if inner is None else inner * exponent.numerator
        case _:
            return None


def _denominator_of(node: Node) -> tuple[Node, Node] | None:
    """c and p of c/p, and of p^(−n) as 1/pⁿ."""
    match node:
        case Divide(above, below):
            return above, below
        case Power(base, exponent):
            degree = tidy.rational(exponent)
            if degree is None or degree.value >= 0 or degree.value.denominator != 1:
                return None
            return tidy.ONE, tidy.power(base, number(-degree.value))
        case _:
            return None


def _root_of(node: Node) -> Node | None:
    """p of √p, and of p^(1/2)."""
    match node:
        case Call("sqrt", (inner,)):
            return inner
        case Power(base, exponent):
            degree = tidy.rational(exponent)
            return base if degree is not None and degree.value == _HALF else None
        case _:
            return None


def _worked(here: Node, there: Node, h: str) -> tuple[list[Node], list[Node]]:
    """The quotient and its shorter forms, and what is left of the last of them at h = 0."""
    first = Divide(_difference(there, here), Symbol(h))
    below, now = _denominator_of(here), _denominator_of(there)
    if below is not None and now is not None and not _constant_below(below, now):
        return _reciprocal(first, below, now, h)
    root, moved = _root_of(here), _root_of(there)
    if root is not None and moved is not None:
        return _root(first, root, moved, h)
    opened = _spread(multiplied_out(there), multiplied_out(here))
    shorter = _shortened(opened, h)
    quotients = [first, Divide(opened, Symbol(h)), *(Divide(top, Symbol(h)) for top in shorter[:2])]
    return [*quotients, shorter[2]], [_at_zero(shorter[2], h)]


def _constant_below(below: tuple[Node, Node], now: tuple[Node, Node]) -> bool:
    """Whether the denominator does not change between x and x + h."""
    return below[1] == now[1]


def _reciprocal(
    first: Node, below: tuple[Node, Node], now: tuple[Node, Node], h: str
) -> tuple[list[Node], list[Node]]:
    """(c/p(x + h) − c/p(x))/h over the common denominator p(x) p(x + h)."""
    (above, here), (_, there) = below, now
    fractions = Divide(_difference(Divide(above, there), Divide(above, here)), Symbol(h))
    tops = (tidy.multiply(above, here), tidy.multiply(above, there))
    opened = _difference(*tops)
    both = (here, there)
    under = Multiply((Symbol(h), *both))
    by_h, factored, left = _shortened(opened, h)
    last = Divide(left, Multiply(both))
    quotients = [first, fractions, *(Divide(top, under) for top in (opened, by_h, factored)), last]
    at_zero = tidy.divide(_at_zero(left, h), tidy.multiply(here, here))
    return quotients, _ending(at_zero)


def _root(first: Node, here: Node, there: Node, h: str) -> tuple[list[Node], list[Node]]:
    """(√p(x + h) − √p(x))/h, multiplied by the sum of the roots above and below."""
    roots = Call("sqrt", (there,)), Call("sqrt", (here,))
    total = Add(roots)
    as_roots = Divide(_difference(*roots), Symbol(h))
    under = Multiply((Symbol(h), total))
    widened = Divide(Multiply((_difference(*roots), total)), under)
    opened = _difference(there, here)
    by_h, factored, left = _shortened(opened, h)
    quotients = [first, as_roots, widened]
    quotients += [Divide(top, under) for top in (opened, by_h, factored)]
    quotients.append(Divide(left, total))
    slope = _at_zero(left, h)
    apart = Divide(slope, Add((roots[1], roots[1])))
    return quotients, [apart, tidy.divide(slope, tidy.multiply(tidy.TWO, roots[1]))]


def _shortened(difference: Node, h: str) -> tuple[Node, Node, Node]:
    """A difference with like terms gathered, with h in front, and divided by h."""
    gathered = multiplied_out(difference)
    factored = common_factors_out(gathered)
    return gathered, factored, multiplied_out(Divide(gathered, Symbol(h)))


def _ending(result: Node) -> list[Node]:
    """The result, and shorter if it can be."""
    shorter = collected(result)
    return [result] if shorter == result else [result, shorter]


def _at_zero(node: Node, h: str) -> Node:
    return tidy.instantiate(node, {h: tidy.ZERO})


def _difference(left: Node, right: Node) -> Node:
    return Add((left, Negate(right)))


def _spread(left: Node, right: Node) -> Node:
    """left − right as one sum, the minus sign in front of each term of the right one."""
    terms = left.terms if isinstance(left, Add) else (left,)
    taken = right.terms if isinstance(right, Add) else (right,)
    return Add((*terms, *(tidy.negate(term) for term in taken)))
