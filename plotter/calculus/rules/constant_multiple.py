"""The constant multiple rule: a factor without the variable stays."""

from plotter.calculus import tidy
from plotter.calculus.rules.rule import Plan, Rule, Scope, Sought, prime
from plotter.language.tree import Divide, Multiply, Negate, Node, Symbol
from plotter.language.words import mark, tr


class ConstantMultipleRule(Rule):
    """The constant multiple rule."""

    key = "constant_multiple"
    name = mark("Constant multiple rule")
    formula = "(c · u)′ = c · u′"
    examples = ("3*x^2", "-x", "x/7", "5/x^2", "a*x", "sin(x)*2", "2*x*sin(x)")

    def plan(self, node: Node, scope: Scope) -> Plan | None:
        """Fits −u, c·u, u/c and c/v."""
        match node:
            case Negate(operand):
                return _opposite(operand, scope)
            case Multiply(factors):
                return _multiple(factors, scope)
            case Divide(u, c) if scope.constant(c):
                return _over_constant(u, c, scope)
            case Divide(c, v) if scope.constant(c) and c != tidy.ONE:
                part = Divide(tidy.ONE, v)
                return _plan(
                    c, part, scope, tr("A constant over something is that constant times 1/v.")
                )
            case _:
                return None


def _opposite(operand: Node, scope: Scope) -> Plan:
    ((u, role),) = scope.roles(1)
    return Plan(
        left=Negate(Symbol(u)),
        right=Negate(prime(u)),
        why=tr("The minus sign is the constant factor −1; it stays."),
        parts=(Sought(u, role, operand, scope.variable),),
    )


def _multiple(factors: tuple[Node, ...], scope: Scope) -> Plan | None:
    """c·u, all constant factors taken together; u·c if that is how it was written."""
    constants = tuple(factor for factor in factors if scope.constant(factor))
    others = tuple(factor for factor in factors if not scope.constant(factor))
    if not constants:
        return None
    why = tr("The constant factor stays; only the rest is differentiated.")
    behind = not scope.constant(factors[0]) and len(constants) == 1
    return _plan(_product(constants), _product(others), scope, why, behind=behind)


def _plan(c: Node, u: Node, scope: Scope, why: str, *, behind: bool = False) -> Plan:
    (c_name,) = scope.fresh("c")
    ((u_name, _),) = scope.roles(1)
    left: tuple[Node, ...] = (Symbol(c_name), Symbol(u_name))
    right: tuple[Node, ...] = (Symbol(c_name), prime(u_name))
    parts = (Sought(c_name, "v", c), Sought(u_name, "u", u, scope.variable))
    if behind:
        left, right, parts = left[::-1], right[::-1], parts[::-1]
    return Plan(left=Multiply(left), right=Multiply(right), why=why, parts=parts)


def _over_constant(u: Node, c: Node, scope: Scope) -> Plan:
    (c_name,) = scope.fresh("c")
    ((u_name, _),) = scope.roles(1)
    return Plan(
        left=Divide(Symbol(u_name), Symbol(c_name)),
        right=Divide(prime(u_name), Symbol(c_name)),
        why=tr("Dividing by a constant is a constant factor; it stays."),
        parts=(Sought(u_name, "u", u, scope.variable), Sought(c_name, "v", c)),
    )


def _product(factors: tuple[Node, ...]) -> Node:
    return factors[0] if len(factors) == 1 else Multiply(factors)
