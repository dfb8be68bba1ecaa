"""The derivative of exponential functions of any base."""

from plotter.calculus import tidy
from plotter.calculus.rules.function import FunctionRule
from plotter.calculus.rules.rule import Plan, Scope, Sought
from plotter.language.problems import Problem, ProblemError
from plotter.language.tree import Call, Compare, Constant, Multiply, Node, Power, Symbol
from plotter.language.words import mark, tr


class ExponentialRule(FunctionRule):
    """The exponential rule."""

    key = "exponential"
    name = mark("Exponential rule")
    formula = "(aˣ)′ = aˣ · ln a, and (eˣ)′ = eˣ"
    examples = ("e^x", "exp(x)", "2^x", "a^x", "pi^x", "1^x", "expm1(x)")

    def plan(self, node: Node, scope: Scope) -> Plan | None:
        """Fits a constant to the power of the variable, and the functions exp and expm1."""
        match node:
            case Power(Constant("e"), exponent) if scope.is_variable(exponent):
                return Plan(
                    left=node, right=node, why=tr("The exponential function is its own derivative.")
                )
            case Power(base, exponent) if scope.constant(base) and scope.is_variable(exponent):
                return _any_base(base, exponent, scope)
            case _:
                return super().plan(node, scope)


def _any_base(base: Node, exponent: Node, scope: Scope) -> Plan:
    (a,) = scope.fresh("a")
    itself = Power(Symbol(a), exponent)
    value = tidy.rational(base)
    if value is not None and value.value < 0:
        raise ProblemError(_below_zero(base))
    if value is not None and value.value == 0:
        return Plan(
            left=Power(base, exponent),
            right=tidy.ZERO,
            why=tr("0 to any positive power is 0."),
            conditions=(Compare(">", exponent, tidy.ZERO),),
        )
    return Plan(
        left=itself,
        right=Multiply((itself, Call("ln", (Symbol(a),)))),
        why=tr("A constant is raised to the power {variable}.", variable=scope.variable),
        parts=(Sought(a, "v", base),),
        conditions=(Compare(">", base, tidy.ZERO),),
    )


def _below_zero(base: Node) -> Problem:
    """A negative base has powers at single exponents only, so there is nothing to differentiate."""
    start, end = base.span or (0, 0)
    message = tr(
        "A negative base has real powers at single exponents only, so there is no derivative."
    )
    hint = tr("If the minus sign is meant for the whole power, leave out the brackets.")
    return Problem("not differentiable", message, start, end, hint)
