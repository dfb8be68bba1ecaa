"""Logarithmic differentiation: the variable in base and exponent."""

from msgspec.structs import replace

from plotter.calculus import tidy
from plotter.calculus.collect import collected
from plotter.calculus.rules.rule import Plan, Rule, Scope, prime
from plotter.calculus.step import Part, Step
from plotter.language.tree import Add, Call, Compare, Divide, Multiply, Node, Power, Symbol
from plotter.language.words import mark, tr


class LogarithmicDifferentiationRule(Rule):
    """Logarithmic differentiation of a power."""

    key = "logarithmic_differentiation"
    name = mark("Logarithmic differentiation")
    formula = "(uᵛ)′ = uᵛ · (v′ · ln u + v · u′ / u)"
    examples = ("x^x", "(x^2+1)^x", "x^sin(x)", "x^(1/x)")

    def plan(self, node: Node, scope: Scope) -> Plan | None:
        """Fits a power with the variable both below and above."""
        if not isinstance(node, Power):
            return None
        if scope.constant(node.base) or scope.constant(node.exponent):
            return None
        parts = scope.sought((node.base, node.exponent))
        u, v = (Symbol(part.name) for part in parts)
        growth = Multiply((prime(v.name), Call("ln", (u,))))
        rest = Divide(Multiply((v, prime(u.name))), u)
        return Plan(
            left=Power(u, v),
            right=Multiply((Power(u, v), Add((growth, rest)))),
            why=tr(
                "Base and exponent both contain {variable}: take logarithms of both sides, "
                "ln y = v · ln u, and differentiate.",
                variable=scope.variable,
            ),
            parts=parts,
            conditions=(Compare(">", node.base, tidy.ZERO),),
        )

    def finish(self, node: Node, plan: Plan, parts: tuple[Part, ...]) -> Step:
        """The result; v · u′/u is shortened, as the base is positive here: x · 1/x is 1."""
        step = self.step(node, plan, parts, plan.right)
        base, exponent = parts
        assert base.derivative is not None and exponent.derivative is not None
        growth = tidy.multiply(exponent.derivative, tidy.call("ln", (base.expression,)))
        share = tidy.multiply(exponent.expression, base.derivative)
        rest = collected(tidy.divide(share, base.expression))
        return replace(step, after=tidy.multiply(node, tidy.add(growth, rest)))
