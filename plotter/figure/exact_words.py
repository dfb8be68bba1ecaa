"""A critical point in exact numbers, as a formula."""

from __future__ import annotations

from plotter.calculus.exact_point import ExactPoint
from plotter.language.definition import Definition
from plotter.language.tree import Symbol
from plotter.language.write import to_latex
from plotter.numeric.evaluate import evaluate


def exact_latex(point: ExactPoint, definition: Definition) -> str:
    """f(√2/2, 0) = 1/2, D = −8 < 0: the place, the height and what the Hessian says.

    D is f_xx f_yy − f_xy²; where it is positive, the sign of f_xx tells minimum and maximum apart.
    """
    x = to_latex(Symbol(definition.pair[0]))
    place = ",\\, ".join(map(to_latex, point.place))
    parts = [f"{definition.name}\\left({place}\\right) = {to_latex(point.height)}"]
    determinant = float(evaluate(point.determinant, {}))
    parts.append(f"D = {_compared(to_latex(point.determinant), determinant)}")
    if determinant > 0:
        bend = float(evaluate(point.bend, {}))
        written = _compared(to_latex(point.bend), bend)
        parts.append(f"{definition.name}_{{{x}{x}}} = {written}")
    return ",\\;\\; ".join(parts)


def _compared(latex: str, value: float) -> str:
    """The number with its sign told: 12 > 0."""
    return latex if value == 0 else f"{latex} {'>' if value > 0 else '<'} 0"
