"""The derivative of exponential functions of any base."""

from plotter.calculus import tidy
from plotter.calculus.rules.function import FunctionRule
from plotter.calculus.rules.rule import Plan, Scope, Sought
from plotter.language.tree import Call, Compare, Constant, Multiply, Node, Power, Symbol


class ExponentialRule(FunctionRule):
    """(aˣ)′ = aˣ · ln a, and (eˣ)′ = eˣ."""

    key = "exponential"
    name = "Exponential rule"
    examples = ("e^x", "exp(x)", "2^x", "a^x", "pi^x", "1^x", "expm1(x)")

    def plan(self, node: Node, scope: Scope) -> Plan | None:
        """Fits a constant to the power of the variable, and the functions exp and expm1."""
        match node:
            case Power(Constant("e"), exponent) if scope.is_variable(exponent):
                return Plan(
                    left=node, right=node, why="The exponential function is its own derivative."
                )
            case Power(base, exponent) if scope.constant(base) and scope.is_variable(exponent):
                return _any_base(base, exponent, scope)
            case _:
                return super().plan(node, scope)


def _any_base(base: Node, exponent: Node, scope: Scope) -> Plan:
    (a,) = scope.fresh("a")
    itself = Power(Symbol(a), exponent)
    positive = tidy.rational(base)
    known = positive is not None and positive.value > 0
    return Plan(
        left=itself,
        right=Multiply((itself, Call("ln", (Symbol(a),)))),
        why=f"A constant is raised to the power {scope.variable}.",
        parts=(Sought(a, "v", base),),
        conditions=() if known or isinstance(base, Constant) else (Compare(">", base, tidy.ZERO),),
    )
