"""How many digits of what is read off are certain in spite of rounding."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from msgspec import Struct

from plotter.calculus.slopes import rounding_bounds
from plotter.figure.same import Same
from plotter.figure.scene import Scene
from plotter.language.tree import Node


class Errors(Struct, frozen=True):
    """How far f and f′ may be off at a place, at most and roughly; 0 where nothing is known."""

    height: float = 0.0
    slope: float = 0.0


NO_ERRORS = Errors()


def errors_at(scene: Scene, x: float) -> Errors:
    """The rounding errors of f(x) and f′(x)."""
    definition, derivative = scene.results.definition, scene.results.derivative
    if definition is None or derivative is None or len(definition.variables) != 1:
        return NO_ERRORS
    values = {**scene.inputs.values_for(definition), definition.variable: x}
    symbols = tuple(sorted(values.items()))
    # The panel and the card over the plot read the same place in the same frame.
    return _errors(Same(definition.body), Same(derivative), symbols)


@lru_cache(maxsize=8)
def _errors(
    body: Same[Node], derivative: Same[Node], symbols: tuple[tuple[str, float], ...]
) -> Errors:
    values = {name: np.array([value]) for name, value in symbols}
    height, slope = (float(rounding_bounds(node.value, values)[0]) for node in (body, derivative))
    return Errors(*(bound if math.isfinite(bound) else 0.0 for bound in (height, slope)))


def certain_decimals(error: float, most: int) -> int:
    """How many decimals an error leaves, from none to `most`."""
    if error <= 0:
        return most
    return max(0, min(most, math.floor(-math.log10(2 * error))))


def certain_digits(value: float, error: float, most: int) -> int:
    """How many significant digits an error leaves, from 1 to `most`."""
    if error <= 0 or value == 0:
        return most
    return max(1, min(most, math.floor(math.log10(abs(value) / (2 * error)))))
