"""The derivative of logarithms of any base."""

from plotter.calculus import tidy
from plotter.calculus.rules.function import FunctionRule
from plotter.calculus.rules.rule import Plan, Scope, Sought
from plotter.language.tree import Call, Compare, Divide, Multiply, Node, Symbol
from plotter.language.words import mark, tr


class LogarithmRule(FunctionRule):
    """The logarithm rule."""

    key = "logarithm"
    name = mark("Logarithm rule")
    formula = "(ln x)′ = 1 / x, and (log_b x)′ = 1 / (x · ln b)"
    examples = ("ln(x)", "log10(x)", "log2(x)", "logbase(x, 3)", "log1p(x)")

    def plan(self, node: Node, scope: Scope) -> Plan | None:
        """Fits a logarithm of the variable to a constant base."""
        match node:
            case Call("logbase", (argument, base)) if scope.constant(base):
                if not scope.is_variable(argument):
                    return None
                (b,) = scope.fresh("b")
                below = Multiply((argument, Call("ln", (Symbol(b),))))
                return Plan(
                    left=Call("logbase", (argument, Symbol(b))),
                    right=Divide(tidy.ONE, below),
                    why=tr("A logarithm to a constant base is ln x divided by a constant."),
                    parts=(Sought(b, "v", base),),
                    conditions=(Compare(">", argument, tidy.ZERO),),
                )
            case _:
                return super().plan(node, scope)
