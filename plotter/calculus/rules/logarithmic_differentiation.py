"""Logarithmic differentiation: the variable in base and exponent."""

from dataclasses import replace

from plotter.calculus import tidy
from plotter.calculus.rules.rule import Plan, Rule, Scope, prime
from plotter.calculus.step import Part, Step
from plotter.language.tree import Add, Call, Compare, Divide, Multiply, Node, Power, Symbol


class LogarithmicDifferentiationRule(Rule):
    """(uᵛ)′ = uᵛ · (v′ · ln u + v · u′ / u)."""

    key = "logarithmic_differentiation"
    name = "Logarithmic differentiation"
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
            why=f"Base and exponent both contain {scope.variable}:"
            " take logarithms of both sides, ln y = v · ln u, and differentiate.",
            parts=parts,
            conditions=(Compare(">", node.base, tidy.ZERO),),
        )

    def finish(self, node: Node, plan: Plan, parts: tuple[Part, ...]) -> Step:
        """The result; a base x is cancelled, as x is positive here: x · 1/x is 1."""
        base, exponent = parts
        step = self.step(node, plan, parts, plan.right)
        if not isinstance(base.expression, Symbol) or exponent.derivative is None:
            return step
        growth = tidy.multiply(exponent.derivative, Call("ln", (base.expression,)))
        rest = tidy.cancelled(exponent.expression, base.expression)
        return replace(step, after=tidy.multiply(node, tidy.add(growth, rest)))
