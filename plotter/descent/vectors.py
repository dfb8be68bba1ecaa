"""One step of a descent in several variables written out with vectors, in LaTeX."""

from __future__ import annotations

import re
from collections.abc import Sequence

from plotter.descent.trajectory import Iterate, Trajectory
from plotter.language.numbers import agreeing_decimals, latex_number

PLAIN = "gradient_descent"
"""The method whose step is just the rate times the gradient."""
POINT = "\\mathbf{x}"


def vector_rows(trajectory: Trajectory, index: int, function: str = "f") -> tuple[str, ...]:
    """The rows of step `index`, to stand below each other; () at the last point.

    Plain gradient descent shows rate times gradient; other methods what they remember, one
    vector a line, and the update that they arrived at.
    """
    if not 0 <= index < len(trajectory.iterates):
        return ()
    iterate = trajectory.iterates[index]
    if not iterate.update:
        return ()
    here, there = f"{POINT}_{{{index}}}", f"{POINT}_{{{index + 1}}}"
    slope = f"\\textcolor{{derivative}}{{\\nabla {function}({here})}}"
    settings = trajectory.settings
    plain = trajectory.optimizer == PLAIN and not settings.get("weight_decay")
    if plain and not trajectory.noise and not trajectory.maximize:
        return _plain(iterate, here, there, slope)
    places = _places(iterate, [(x, change) for x, change in _pairs(iterate)])
    rows = [f"{slope} = {vector(iterate.gradient, places)}"]
    rows += [
        f"{_letter(name, index)} = {vector(values, places)}"
        for name, values in iterate.state.items()
        if len(values) == len(iterate.x)
    ]
    end = tuple(x + change for x, change in _pairs(iterate))
    return (
        *rows,
        f"{there} = {here} + \\Delta_{{{index}}}",
        f"= {vector(iterate.x, places)} + {vector(iterate.update, places)}",
        f"= {vector(end, places)}",
    )


def _plain(iterate: Iterate, here: str, there: str, slope: str) -> tuple[str, ...]:
    rate = iterate.rate

    def step(numbers: Sequence[float]) -> float:
        return numbers[0] - rate * numbers[1]

    pairs = zip(iterate.x, iterate.gradient, strict=True)
    places = max(agreeing_decimals(step, pair) for pair in pairs)
    end = tuple(x + change for x, change in _pairs(iterate))
    eta = latex_number(rate, digits=6)
    colored = f"\\textcolor{{derivative}}{{{vector(iterate.gradient, places)}}}"
    return (
        f"{there} = {here} - \\eta\\, {slope}",
        f"= {vector(iterate.x, places)} - {eta} \\cdot {colored}",
        f"= {vector(end, places)}",
    )


def vector(values: Sequence[float], decimals: int) -> str:
    """(1.50, −0.20) as LaTeX, each number with so many decimals."""
    numbers = ",\\; ".join(latex_number(value, decimals=decimals, zeros=True) for value in values)
    return f"({numbers})"


def vector_formula(latex: str) -> str:
    """The formula of a method with points and gradients as vectors: ∇f in the place of f′."""
    bold = re.sub(r"(?<![A-Za-z\\])x(?=_)", lambda _: POINT, latex)
    return bold.replace("f'", "\\nabla f")


def _pairs(iterate: Iterate) -> list[tuple[float, float]]:
    return list(zip(iterate.x, iterate.update, strict=True))


def _places(iterate: Iterate, pairs: Sequence[tuple[float, float]]) -> int:
    return max(agreeing_decimals(sum, pair) for pair in pairs)


def _letter(name: str, index: int) -> str:
    """What a method remembers, as a bold letter with the number of the step."""
    if len(name) == 1:
        return f"\\mathbf{{{name}}}_{{{index}}}"
    words = name.replace("_", " ")
    return f"\\text{{{words}}}_{{{index}}}"
