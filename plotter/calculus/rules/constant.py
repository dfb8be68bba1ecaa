"""The constant rule."""

from plotter.calculus import tidy
from plotter.calculus.rules.rule import Plan, Rule, Scope, Sought
from plotter.language.tree import Node, Symbol


class ConstantRule(Rule):
    """(c)′ = 0."""

    key = "constant"
    name = "Constant rule"
    examples = ("5", "pi^2", "sin(1)", "5+2")

    def plan(self, node: Node, scope: Scope) -> Plan | None:
        """Fits whatever does not contain the variable."""
        if not scope.constant(node):
            return None
        (c,) = scope.fresh("c")
        return Plan(
            left=Symbol(c),
            right=tidy.ZERO,
            why=f"It does not contain {scope.variable}, so it does not change.",
            parts=(Sought(c, "u", node),),
        )
