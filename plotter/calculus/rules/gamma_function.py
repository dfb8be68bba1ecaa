"""The derivatives of the gamma function and its relatives."""

from plotter.calculus import tidy
from plotter.calculus.rules.function import FunctionRule
from plotter.calculus.rules.rule import Plan, Scope, Sought
from plotter.language.tree import Add, Call, Node, Symbol
from plotter.language.words import mark, tr


class GammaFunctionRule(FunctionRule):
    """The derivative of the gamma function."""

    key = "gamma_function"
    name = mark("Derivative of the gamma function")
    formula = "(Γ(x))′ = Γ(x) · ψ(x)"
    examples = ("gamma(x)", "lgamma(x)", "digamma(x)", "polygamma(1, x)")

    def plan(self, node: Node, scope: Scope) -> Plan | None:
        """Fits the gamma functions; each polygamma function leads to the next."""
        match node:
            case Call("polygamma", (order, argument)) if scope.constant(order):
                if not scope.is_variable(argument):
                    return None
                (n,) = scope.fresh("n")
                following = Add((Symbol(n), tidy.ONE))
                return Plan(
                    left=Call("polygamma", (Symbol(n), argument)),
                    right=Call("polygamma", (following, argument)),
                    why=tr("Each polygamma function is the derivative of the one before."),
                    parts=(Sought(n, "v", order),),
                )
            case _:
                return super().plan(node, scope)
