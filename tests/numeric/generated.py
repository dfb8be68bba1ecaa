"""Functions made at random, always the same ones, to look for what nobody thought of."""

from __future__ import annotations

import random

from plotter.numeric.viewport import Viewport

_FUNCTIONS = (
    "sin", "cos", "tan", "exp", "ln", "sqrt", "abs", "floor", "arctan", "tanh", "cbrt", "sign",
    "sigmoid", "erf", "arcsin", "sec", "cot", "frac",
)  # fmt: skip
_LEAVES = ("x", "x", "x", "x", "1", "2", "3", "0.5", "pi")
_EXPONENTS = ("2", "3", "4", "(-1)", "(1/2)", "(1/3)", "(2/3)")
_VIEWS = (
    Viewport(-5, 5, -5, 5),
    Viewport(-20, 20, -10, 10),
    Viewport(-0.5, 0.5, -2, 2),
    Viewport(1, 9, -100, 100),
)


def _expression(source: random.Random, depth: int) -> str:
    if depth == 0:
        return source.choice(_LEAVES)
    first, second = _expression(source, depth - 1), _expression(source, depth - 1)
    kind = source.random()
    if kind < 0.2:
        return f"({first} + {second})"
    if kind < 0.35:
        return f"({first} - {second})"
    if kind < 0.5:
        return f"({first}) * ({second})"
    if kind < 0.62:
        return f"({first}) / ({second})"
    if kind < 0.72:
        return f"({first})^{source.choice(_EXPONENTS)}"
    if kind < 0.76:
        return f"max({first}, {second})"
    if kind < 0.79:
        return f"piecewise(x < {source.choice((-1, 0, 1))}, {first}, {second})"
    return f"{source.choice(_FUNCTIONS)}({first})"


def generated(count: int, seed: int = 1) -> list[tuple[str, Viewport]]:
    """That many functions of x, each with a view."""
    source = random.Random(seed)
    found: list[tuple[str, Viewport]] = []
    while len(found) < count:
        text = _expression(source, source.choice((2, 3, 3, 4)))
        if "x" in text.replace("max", "").replace("exp", ""):
            found.append((text, _VIEWS[len(found) % len(_VIEWS)]))
    return found
