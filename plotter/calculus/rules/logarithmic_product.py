"""Logarithmic differentiation of a product or quotient, as another way to its derivative."""

from msgspec.structs import replace

from plotter.calculus import tidy
from plotter.calculus.collect import collected
from plotter.calculus.rules.rule import Plan, Rule, Scope, prime
from plotter.calculus.step import Part, Step
from plotter.language.tree import Add, Compare, Divide, Multiply, Negate, Node, Symbol
from plotter.language.words import mark, tr


class LogarithmicProductRule(Rule):
    """Logarithmic differentiation of a product."""

    key = "logarithmic_differentiation"
    name = mark("Logarithmic differentiation")
    formula = "(u v / w)′ = (u v / w) · (u′ / u + v′ / v − w′ / w)"
    examples = ("x^2*e^x*sin(x)", "x^2*e^x/(x+1)", "(x+1)*(x+2)*(x+3)")

    def plan(self, node: Node, scope: Scope) -> Plan | None:
        """Fits a product or quotient of three factors or more that all contain the variable."""
        above, below = _factors(node)
        if any(scope.constant(factor) for factor in (*above, *below)):
            return None
        if len(above) + len(below) < 3:
            return None
        parts = scope.sought((*above, *below))
        names = [part.name for part in parts]
        upper, lower = names[: len(above)], names[len(above) :]
        top = _product([Symbol(name) for name in upper])
        whole = Divide(top, _product([Symbol(name) for name in lower])) if lower else top
        shares = [Divide(prime(name), Symbol(name)) for name in upper]
        losses = [Negate(Divide(prime(name), Symbol(name))) for name in lower]
        return Plan(
            left=whole,
            right=Multiply((whole, Add((*shares, *losses)))),
            why=tr(
                "The logarithm of a product is the sum of the logarithms of its factors: (ln "
                "y)′ = y′ / y, so each factor adds its own share."
            ),
            parts=parts,
            conditions=tuple(Compare("!=", part.expression, tidy.ZERO) for part in parts),
        )

    def finish(self, node: Node, plan: Plan, parts: tuple[Part, ...]) -> Step:
        """The result; every share u′/u is shortened, as no factor is 0 here."""
        step = self.step(node, plan, parts, plan.right)
        count = len(_factors(node)[0])
        shares = [_share(part) for part in parts]
        total = tidy.add(*shares[:count], *(tidy.negate(share) for share in shares[count:]))
        return replace(step, after=tidy.multiply(node, total))


def _share(part: Part) -> Node:
    """u′/u, shortened."""
    return collected(tidy.divide(part.derivative or tidy.ZERO, part.expression))


def _factors(node: Node) -> tuple[tuple[Node, ...], tuple[Node, ...]]:
    """The factors above and below the line."""
    match node:
        case Divide(numerator, denominator):
            return _factors(numerator)[0], _factors(denominator)[0]
        case Multiply(factors):
            return factors, ()
        case _:
            return (node,), ()


def _product(factors: list[Node]) -> Node:
    return factors[0] if len(factors) == 1 else Multiply(tuple(factors))
