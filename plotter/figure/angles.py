"""Whether the numbers of an axis are read best as multiples of π."""

from __future__ import annotations

from functools import lru_cache

from plotter.figure.same import Same
from plotter.figure.scene import Scene
from plotter.figure.ticks import Unit
from plotter.language.tree import Add, Call, Divide, Multiply, Negate, Node, Number, Symbol, walk

TRIGONOMETRIC = frozenset({"sin", "cos", "tan", "cot", "sec", "csc"})


def horizontal_unit(scene: Scene) -> Unit:
    """The unit that was chosen; automatically π where an angle is a multiple of the variable."""
    chosen = scene.view.picture.ticks
    if chosen != "automatic":
        return chosen
    definition = scene.results.definition
    if definition is None:
        return "decimal"
    angle = _has_angle(Same(definition.body), definition.variables[0])
    return "pi" if angle else "decimal"


@lru_cache(maxsize=4)
def _has_angle(body: Same[Node], variable: str) -> bool:
    """Whether a trigonometric function takes a rational multiple of the variable.

    sin(πx) and sin(x°) repeat at whole numbers, sin(x²) nowhere: those stay decimal.
    """
    return any(
        isinstance(node, Call)
        and node.function in TRIGONOMETRIC
        and _is_linear(node.arguments[0], variable)
        for node in walk(body.value)
    )


def _is_linear(argument: Node, variable: str) -> bool:
    """Whether it is made of the variable, once, and rational numbers alone."""
    count = 0
    for node in walk(argument):
        match node:
            case Symbol(name=name) if name == variable:
                count += 1
            case Number() | Add() | Multiply() | Negate():
                pass
            case Divide(denominator=Number()):
                pass
            case _:
                return False
    return count == 1
