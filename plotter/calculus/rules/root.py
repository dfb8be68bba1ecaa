"""Roots, which are powers with a fraction as exponent."""

from fractions import Fraction

from plotter.calculus import tidy
from plotter.calculus.rules.function import FunctionRule, formula_of
from plotter.calculus.rules.rule import Plan, Scope, Sought, prime
from plotter.language.functions import BY_NAME
from plotter.language.tree import Call, Compare, Divide, Node, Number, Power, substitute
from plotter.language.words import mark, tr

_DEGREES = {"sqrt": 2, "cbrt": 3}


class RootRule(FunctionRule):
    """The root rule."""

    key = "root"
    name = mark("Root rule")
    formula = "(√x)′ = 1 / (2√x), since √x is x to the power 1/2"
    examples = ("sqrt(x)", "cbrt(x)", "root(x, 5)")

    def plan(self, node: Node, scope: Scope) -> Plan | None:
        """Fits a root of the variable; its step is the power rule."""
        match node:
            case Call("sqrt" | "cbrt" as name, (argument,)) if scope.is_variable(argument):
                degree: Node = Number(Fraction(_DEGREES[name]))
                right = substitute(formula_of(BY_NAME[name].derivative), {"u": argument})
            case Call("root", (argument, degree)) if scope.is_variable(argument):
                if not scope.constant(degree):
                    return None
                right = None
            case _:
                return None
        ((u, role),) = scope.roles(1)
        return Plan(
            left=node,
            right=prime(u) if right is None else right,
            why=tr("A root is a power with a fraction as exponent."),
            parts=(Sought(u, role, Power(argument, Divide(tidy.ONE, degree)), scope.variable),),
            conditions=(_condition(node, argument),),
        )


def _condition(node: Node, argument: Node) -> Node:
    """A square root has a derivative right of 0 only, a cube root on both sides."""
    square = isinstance(node, Call) and node.function == "sqrt"
    return Compare(">" if square else "!=", argument, tidy.ZERO)
