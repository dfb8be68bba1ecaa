"""Random expressions of every kind that the rules know, the same for the same seed."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from plotter.language.functions import FUNCTIONS
from plotter.language.tree import (
    Add,
    Call,
    Compare,
    Constant,
    Divide,
    Multiply,
    Negate,
    Node,
    Number,
    Piece,
    Piecewise,
    Power,
    Symbol,
)

X = Symbol("x")
ONE_ARGUMENT = tuple(
    entry.name for entry in FUNCTIONS if entry.arity == (1, 1) and entry.name != "polygamma"
)
PLAIN = ("sin", "cos", "exp", "ln", "sqrt", "tan", "arctan", "sinh", "tanh", "abs", "sigmoid")


def expression(random: Random, depth: int, functions: tuple[str, ...] = ONE_ARGUMENT) -> Node:
    """A random expression in x, and now and then the parameter a, of at most that depth."""
    if depth == 0 or random.random() < 0.12:
        return _leaf(random)

    def part() -> Node:
        return expression(random, depth - 1, functions)

    match random.choices(
        ("add", "multiply", "divide", "negate", "power", "exponential", "tower", "call", "several"),
        (14, 16, 9, 4, 14, 6, 3, 30, 4),
    )[0]:
        case "add":
            return Add(tuple(_signed(random, part()) for _ in range(random.choice((2, 2, 3, 4)))))
        case "multiply":
            return Multiply(tuple(part() for _ in range(random.choice((2, 2, 2, 3, 4)))))
        case "divide":
            return Divide(part(), part())
        case "negate":
            return Negate(part())
        case "power":
            return Power(part(), _exponent(random))
        case "exponential":
            base = random.choice((Constant("e"), Number(Fraction(2)), Constant("pi"), Symbol("a")))
            return Power(base, part())
        case "tower":
            return Power(part(), part())
        case "call":
            return Call(random.choice(functions), (part(),))
        case _:
            return _several(random, part(), part())


def _leaf(random: Random) -> Node:
    leaves = (X, X, X, X, X, _number(random), _number(random), Symbol("a"), Constant("pi"))
    return random.choice(leaves)


def _number(random: Random) -> Node:
    return Number(random.choice((Fraction(random.randint(1, 9)), Fraction(1, 2), Fraction(3, 10))))


def _signed(random: Random, node: Node) -> Node:
    return Negate(node) if random.random() < 0.4 else node


def _exponent(random: Random) -> Node:
    whole = Number(Fraction(random.randint(2, 5)))
    third = Divide(Number(Fraction(random.choice((1, 2, 4)))), Number(Fraction(3)))
    half = Divide(Number(Fraction(random.choice((1, 3)))), Number(Fraction(2)))
    return random.choice((whole, whole, whole, Negate(whole), third, half, Symbol("a")))


def _several(random: Random, first: Node, second: Node) -> Node:
    one = Number(Fraction(1))
    return random.choice(
        (
            Call("min", (first, second)),
            Call("max", (first, second)),
            Call("hypot", (first, second)),
            Call("logbase", (first, Number(Fraction(3)))),
            Call("root", (first, Number(Fraction(random.randint(2, 5))))),
            Call("clamp", (first, Number(Fraction(0)), Number(Fraction(2)))),
            Call("mod", (first, Number(Fraction(2)))),
            Piecewise((Piece(first, Compare("<", X, one)),), second),
            Piecewise(
                (
                    Piece(first, Compare("<=", X, Number(Fraction(0)))),
                    Piece(X, Compare("<", X, one)),
                ),
                second,
            ),
        )
    )
