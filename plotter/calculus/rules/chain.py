"""The chain rule: a function of an inner expression."""

from msgspec.structs import replace

from plotter.calculus import tidy
from plotter.calculus.rules.rule import Plan, Rule, Scope, Sought, prime, values
from plotter.calculus.rules.step_function import is_power_of_steps
from plotter.calculus.step import Part, Step
from plotter.language.tree import Call, Multiply, Node, Power, Symbol
from plotter.language.words import mark, tr

SEVERAL_PIECES = frozenset({"min", "max", "clamp", "mod", "logsumexp"})
"""Functions whose arguments are compared with each other rather than nested."""


class ChainRule(Rule):
    """The chain rule."""

    key = "chain"
    name = mark("Chain rule")
    formula = "(f(u))′ = f′(u) · u′"
    examples = ("sin(2*x)", "e^(x^2)", "(x^2+1)^3", "sqrt(3*x+1)", "ln(sin(x))", "abs(x^2-1)")

    def plan(self, node: Node, scope: Scope) -> Plan | None:
        """Fits a function or power of one inner part that is more than the variable."""
        inner = _inner(node, scope)
        if inner is None or scope.is_variable(inner) or is_power_of_steps(node):
            return None
        ((u, _),) = scope.roles(1)
        (y,) = scope.fresh("y")
        outer = _replaced(node, inner, Symbol(u))
        return Plan(
            left=outer,
            right=Multiply((prime(y), prime(u))),
            why=tr(
                "The inner part {u} contains {variable} and is more than {variable} alone.",
                u=u,
                variable=scope.variable,
            ),
            parts=(Sought(y, "v", outer, u), Sought(u, "u", inner, scope.variable)),
        )

    def finish(self, node: Node, plan: Plan, parts: tuple[Part, ...]) -> Step:
        """The outer derivative, written in u, takes the place of f′(u) in the formula.

        A simple inner derivative is written in front, as in 2x · cos(x²).
        """
        outer, inner = parts
        assert outer.step is not None
        right = tidy.instantiate(plan.right, {f"{outer.name}'": outer.step.after})
        inside = {inner.name: inner.expression}
        conditions = tuple(tidy.instantiate(c, inside) for c in outer.step.conditions)
        step = self.step(node, replace(plan, conditions=conditions), parts, right)
        slope = inner.derivative
        if slope is None or not tidy.monomial(slope):
            return step
        front = Multiply((prime(inner.name), outer.step.after))
        return replace(step, after=tidy.instantiate(front, values(parts)))


def _inner(node: Node, scope: Scope) -> Node | None:
    """The one part of a call or power that contains the variable."""
    match node:
        case Power(base, exponent):
            varying = [part for part in (base, exponent) if not scope.constant(part)]
        case Call(function, arguments) if function not in SEVERAL_PIECES:
            varying = [part for part in arguments if not scope.constant(part)]
        case _:
            return None
    return varying[0] if len(varying) == 1 else None


def _replaced(node: Node, inner: Node, letter: Symbol) -> Node:
    """The same function of a letter."""
    match node:
        case Power(base, exponent):
            return Power(
                letter if base is inner else base, letter if exponent is inner else exponent
            )
        case Call(function, arguments):
            return Call(function, tuple(letter if part is inner else part for part in arguments))
        case _:
            return node
