"""The difference quotient, written out, in a table, and in its limit."""

from __future__ import annotations

import math

import numpy as np
from msgspec import Struct

from plotter.calculus.slopes import rounding_bounds
from plotter.figure.certainty import certain_decimals, errors_at
from plotter.figure.exact import exact_latex, place_latex, rational_of, with_fraction
from plotter.figure.scene import Scene
from plotter.figure.touch import touch
from plotter.language.numbers import latex_number, view_decimals
from plotter.language.words import typeset_words

STEPS = (1.0, 0.1, 0.01, 0.001, 1e-4, 1e-5)
"""The sizes of h in the table."""
DECIMALS = 6


class Quotient(Struct, frozen=True):
    """(f(x + h) − f(x)) / h, and how many of its decimals are certain in spite of rounding."""

    h: float
    value: float
    decimals: int


def quotient(scene: Scene, h: float) -> Quotient | None:
    """The quotient at the tangent's x, or None where f has no value at either point."""
    x = scene.inputs.tangent_x
    definition, first, second = scene.results.definition, scene.value(x), scene.value(x + h)
    # The way that doubles really go: x + h is rounded, too.
    step = (x + h) - x
    if definition is None or first is None or second is None or step == 0:
        return None
    symbols = {
        name: np.full(2, value) for name, value in scene.inputs.values_for(definition).items()
    }
    symbols[definition.variable] = np.array([x, x + h])
    error = float(rounding_bounds(definition.body, symbols).sum()) / abs(step)
    certain = math.floor(-math.log10(2 * error)) if 0 < error < math.inf else DECIMALS
    return Quotient(h, (second - first) / step, max(0, min(certain, DECIMALS)))


def written_out(scene: Scene, pixel: float) -> str:
    """The quotient with its numbers as LaTeX, or "" where there is none."""
    h = scene.inputs.tangent_study.h
    found = quotient(scene, h)
    if found is None:
        return ""
    x = scene.inputs.tangent_x
    name, decimals = scene.name, view_decimals(pixel)
    first, second = scene.value(x), scene.value(x + h)
    if first is None or second is None:
        return ""
    # Enough decimals for the numerator, whose first digits cancel.
    digits = min(12, decimals + max(0, math.ceil(-math.log10(abs(h)))))
    text = scene.inputs.tangent_study.x_text
    at = place_latex(text, x, decimals)
    end = latex_number(x + h, decimals=digits)
    up = latex_number(second, decimals=digits)
    down = latex_number(first, decimals=digits, parentheses=True)
    below = latex_number(h, digits=3)
    if exact_latex(text, x):
        end = f"{at} {'-' if h < 0 else '+'} {below.removeprefix('-')}"
    value = with_fraction(found.value, min(decimals, found.decimals))
    sign = "\\approx" if rational_of(found.value) is None else "="
    return (
        f"\\frac{{{name}({end}) - {name}({at})}}{{{below}}}"
        f" = \\frac{{{up} - {down}}}{{{below}}} {sign} {value}"
    )


def table(scene: Scene) -> tuple[tuple[str, str, str], ...]:
    """Rows of h, the quotient with −h and the quotient with h, as LaTeX; "" without a value."""

    def cell(h: float) -> str:
        found = quotient(scene, h)
        if found is None:
            return ""
        certain = 0.5 * 10.0**-found.decimals
        return latex_number(found.value, decimals=found.decimals, zeros=True, negligible=certain)

    return tuple((latex_number(h, digits=3), cell(-h), cell(h)) for h in STEPS)


def limits(scene: Scene) -> tuple[str, ...]:
    """The limit for h → 0 as LaTeX; both one-sided limits where they differ or one is missing."""
    found, name = touch(scene), scene.name
    decimals = view_decimals(scene.viewport.width / 1000)
    at = place_latex(scene.inputs.tangent_study.x_text, found.x, decimals)

    def side(arrow: str, slope: float | None) -> str:
        if slope is None:
            value = f"\\text{{{typeset_words('none')}}}"
        else:
            value = with_fraction(slope, decimals) if math.isfinite(slope) else latex_number(slope)
        return f"h \\to {arrow}: {value}"

    if found.slope is not None:
        value = with_fraction(
            found.slope, certain_decimals(errors_at(scene, found.x).slope, decimals)
        )
        return (f"h \\to 0: {name}'({at}) = {value}",)
    if found.y is None:
        return ()
    return side("0^{-}", found.left), side("0^{+}", found.right)
