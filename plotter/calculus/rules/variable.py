"""The derivative of the variable itself."""

from plotter.calculus import tidy
from plotter.calculus.rules.rule import Plan, Rule, Scope
from plotter.language.tree import Node
from plotter.language.words import mark, tr


class VariableRule(Rule):
    """The derivative of the variable."""

    key = "variable"
    name = mark("Derivative of the variable")
    formula = "(x)′ = 1"
    examples = ("x",)

    def plan(self, node: Node, scope: Scope) -> Plan | None:
        """Fits the variable alone."""
        if not scope.is_variable(node):
            return None
        name = scope.variable
        return Plan(
            left=node, right=tidy.ONE, why=tr("{name} grows exactly as fast as {name}.", name=name)
        )
