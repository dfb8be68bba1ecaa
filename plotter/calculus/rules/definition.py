"""Functions that are differentiated by writing out what they mean."""

from plotter.calculus import tidy
from plotter.calculus.rules.function import formula_of
from plotter.calculus.rules.rule import Plan, Rule, Scope, Sought, prime
from plotter.language.functions import BY_NAME
from plotter.language.tree import (
    Add,
    Call,
    Compare,
    Constant,
    Node,
    Piece,
    Piecewise,
    Power,
    substitute,
)
from plotter.language.words import mark, tr


class DefinitionRule(Rule):
    """The derivative as the definition of the function gives it."""

    key = "definition"
    name = mark("By definition")
    formula = "(f(x))′ = (the expression that defines f)′"
    examples = (
        "sigmoid(x)", "relu(x)", "silu(x)", "gelu(x)", "softplus(x)", "mish(x)", "elu(x)",
        "softsign(x)", "logit(x)", "square(x)", "hypot(x, 2*x)", "sinc(x)", "degree(x)",
        "factorial(x)", "mod(x, 3)", "logbase(2, x)", "logsumexp(x, 2*x)", "clamp(x, 0, 1)",
    )  # fmt: skip

    def plan(self, node: Node, scope: Scope) -> Plan | None:
        """Fits a function of the table that has no derivative of its own."""
        if not isinstance(node, Call):
            return None
        meaning = written_out(node)
        if meaning is None:
            return None
        ((u, role),) = scope.roles(1)
        return Plan(
            left=node,
            right=prime(u),
            why=tr(
                "The {spoken} function is short for this expression.",
                spoken=tr(BY_NAME[node.function].spoken),
            ),
            parts=(Sought(u, role, meaning, scope.variable),),
        )


def written_out(node: Call) -> Node | None:
    """The expression that the call stands for, if the function is defined by one."""
    match node:
        case Call("logsumexp", arguments):
            powers = tuple(Power(Constant("e"), argument) for argument in arguments)
            return Call("ln", (powers[0] if len(powers) == 1 else Add(powers),))
        case Call("clamp", (value, low, high)) if _ordered(low, high):
            below, above = Compare("<", value, low), Compare(">", value, high)
            return Piecewise((Piece(low, below), Piece(high, above)), value)
        case _:
            entry = BY_NAME[node.function]
            if not entry.definition:
                return None
            letters = dict(zip("uvw", node.arguments, strict=False))
            return substitute(formula_of(entry.definition), letters)


def _ordered(low: Node, high: Node) -> bool:
    """Whether the bounds are known numbers in order."""
    left, right = tidy.rational(low), tidy.rational(high)
    return left is not None and right is not None and left.value <= right.value
