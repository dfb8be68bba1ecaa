"""What the rules for the functions of the table have in common."""

from __future__ import annotations

from functools import cache

from plotter.calculus.rules.rule import Plan, Rule, Scope
from plotter.language.functions import BY_NAME
from plotter.language.parse import read_expression
from plotter.language.tree import Call, Node, substitute
from plotter.language.words import tr


@cache
def formula_of(text: str) -> Node:
    """A formula of the table of functions as a tree, read once."""
    return read_expression(text)


class FunctionRule(Rule):
    """A rule for functions of the table: the chain rule does the rest."""

    def plan(self, node: Node, scope: Scope) -> Plan | None:
        """Fits a function of the table that names this rule, applied to the variable itself."""
        match node:
            case Call(function, (argument,)) if scope.is_variable(argument):
                entry = BY_NAME[function]
            case _:
                return None
        if entry.rule != self.key or not entry.derivative:
            return None
        place = {"u": argument}
        where = entry.differentiable
        return Plan(
            left=node,
            right=substitute(formula_of(entry.derivative), place),
            why=self.reason(function),
            conditions=(substitute(formula_of(where), place),) if where else (),
        )

    def reason(self, function: str) -> str:
        """Why this rule: the function's derivative is one of those known by heart."""
        return tr(
            "The derivative of the {spoken} is one to know by heart.",
            spoken=tr(BY_NAME[function].spoken),
        )
