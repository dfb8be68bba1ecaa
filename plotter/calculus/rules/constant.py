"""The constant rule."""

from plotter.calculus import tidy
from plotter.calculus.rules.rule import Plan, Rule, Scope, Sought
from plotter.language.tree import Node, Symbol
from plotter.language.words import mark, tr


class ConstantRule(Rule):
    """The constant rule."""

    key = "constant"
    name = mark("Constant rule")
    formula = "(c)′ = 0"
    examples = ("5", "pi^2", "sin(1)", "5+2")

    def plan(self, node: Node, scope: Scope) -> Plan | None:
        """Fits whatever does not contain the variable."""
        if not scope.constant(node):
            return None
        (c,) = scope.fresh("c")
        return Plan(
            left=Symbol(c),
            right=tidy.ZERO,
            why=tr(
                "It does not contain {variable}, so it does not change.", variable=scope.variable
            ),
            parts=(Sought(c, "u", node),),
        )
