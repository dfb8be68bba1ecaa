"""The derivatives of floor and its friends."""

from plotter.calculus import tidy
from plotter.calculus.rules.function import FunctionRule
from plotter.calculus.rules.rule import Plan, Scope
from plotter.language.tree import Call, Node, Power
from plotter.language.words import mark, tr

STEPS = frozenset({"floor", "ceil", "round", "trunc"})
"""Functions whose values are integers: a negative base has powers with all of them."""


def is_power_of_steps(node: Node) -> bool:
    """Whether it is a negative number to the power of a step function, as (−2)^⌊x⌋."""
    match node:
        case Power(base, Call(function, (_,))) if function in STEPS:
            value = tidy.rational(base)
            return value is not None and value.value < 0
        case _:
            return False


class StepFunctionRule(FunctionRule):
    """The derivative of a step function."""

    key = "step_function"
    name = mark("Derivative of a step function")
    formula = "(⌊x⌋)′ = 0, except where it jumps"
    examples = ("floor(x)", "ceil(x)", "round(x)", "trunc(x)", "frac(x)", "Heaviside(x)")

    def plan(self, node: Node, scope: Scope) -> Plan | None:
        """Also fits a negative number to the power of a step function, which has no other rule."""
        if not is_power_of_steps(node) or not isinstance(node, Power):
            return super().plan(node, scope)
        return Plan(
            left=node,
            right=tidy.ZERO,
            why=tr(
                "Between two jumps of the exponent it is constant; where it jumps there is "
                "no derivative."
            ),
        )

    def reason(self, function: str) -> str:
        """Between two jumps nothing changes."""
        if function == "frac":
            return tr("Between two jumps it grows exactly as fast as its argument.")
        return tr("Between two jumps it is constant; where it jumps there is no derivative.")
