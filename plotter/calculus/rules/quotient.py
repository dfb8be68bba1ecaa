"""The quotient rule, and its short form for 1/v."""

from plotter.calculus import tidy
from plotter.calculus.rules.rule import Plan, Rule, Scope, prime
from plotter.language.tree import Add, Divide, Multiply, Negate, Node, Power, Symbol
from plotter.language.words import mark, tr


class QuotientRule(Rule):
    """The quotient rule."""

    key = "quotient"
    name = mark("Quotient rule")
    formula = "(u / v)′ = (u′ v − u v′) / v²"
    examples = ("x^2/e^x", "sin(x)/x", "1/x", "1/(x^2+1)", "x/x")

    def plan(self, node: Node, scope: Scope) -> Plan | None:
        """Fits u/v and 1/v; other constants above the line are pulled out before."""
        match node:
            case Divide(numerator, denominator) if numerator == tidy.ONE:
                return _one_over(denominator, scope)
            case Divide(numerator, denominator) if not scope.constant(numerator):
                return _quotient(numerator, denominator, scope)
            case _:
                return None


def _quotient(numerator: Node, denominator: Node, scope: Scope) -> Plan:
    parts = scope.sought((numerator, denominator))
    u, v = (part.name for part in parts)
    numerators = (
        Multiply((prime(u), Symbol(v))),
        Negate(Multiply((Symbol(u), prime(v)))),
    )
    return Plan(
        left=Divide(Symbol(u), Symbol(v)),
        right=Divide(Add(numerators), Power(Symbol(v), tidy.TWO)),
        why=tr("Numerator and denominator both contain {variable}.", variable=scope.variable),
        parts=parts,
    )


def _one_over(denominator: Node, scope: Scope) -> Plan:
    _, v, _ = scope.sought((tidy.ONE, denominator, tidy.ONE))
    return Plan(
        left=Divide(tidy.ONE, Symbol(v.name)),
        right=Negate(Divide(prime(v.name), Power(Symbol(v.name), tidy.TWO))),
        why=tr("Only the denominator contains {variable}.", variable=scope.variable),
        parts=(v,),
        name=tr("Quotient rule for 1/v"),
    )
