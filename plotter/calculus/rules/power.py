"""The power rule."""

from plotter.calculus import tidy
from plotter.calculus.rules.rule import Plan, Rule, Scope, Sought
from plotter.language.tree import Add, Compare, Constant, Multiply, Negate, Node, Power, Symbol
from plotter.language.words import mark, tr


class PowerRule(Rule):
    """The power rule."""

    key = "power"
    name = mark("Power rule")
    formula = "(xⁿ)′ = n · xⁿ⁻¹"
    examples = ("x^2", "x^3", "x^(-1)", "x^(1/2)", "x^n", "x^pi")

    def plan(self, node: Node, scope: Scope) -> Plan | None:
        """Fits the variable to a constant power."""
        match node:
            case Power(base, exponent) if scope.is_variable(base) and scope.constant(exponent):
                (n,) = scope.fresh("n")
                lower = Add((Symbol(n), Negate(tidy.ONE)))
                return Plan(
                    left=Power(base, Symbol(n)),
                    right=Multiply((Symbol(n), Power(base, lower))),
                    why=tr("{variable} is raised to a constant power.", variable=scope.variable),
                    parts=(Sought(n, "v", exponent),),
                    conditions=_conditions(base, exponent),
                )
            case _:
                return None


def _conditions(base: Node, exponent: Node) -> tuple[Node, ...]:
    """Where a power with a fraction above has a slope: right of 0, or off 0 as a cube root."""
    power = tidy.rational(exponent)
    if isinstance(exponent, Constant) or (power is not None and power.value.denominator % 2 == 0):
        return (Compare(">", base, tidy.ZERO),)
    if power is not None and 0 < power.value < 1:
        return (Compare("!=", base, tidy.ZERO),)
    return ()
