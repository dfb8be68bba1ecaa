"""Special places in exact numbers, as a formula or as plain text."""

from __future__ import annotations

import re

from plotter.calculus.exact_feature import ExactFeature
from plotter.calculus.exact_point import ExactPoint
from plotter.language.definition import Definition
from plotter.language.tree import Divide, Negate, Node, Number, Symbol, walk
from plotter.language.write import to_latex, to_text
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


LONGEST = 60
"""Characters of an exact number that says more than its digits."""
_SIGNS = ((r"sqrt\((\w+)\)", r"√\1"), (r"sqrt\(", "√("), (r"\bpi\b", "π"))


def exact_words(found: ExactFeature, variable: str = "x") -> str:
    """x = √2, y = 4/e^2: those numbers that digits do not tell, in plain text."""
    names = ("slope", "height") if found.kind == "asymptote" else (variable, "y")
    parts = [
        f"{name} = {plain(node)}"
        for name, node in zip(names, (found.x, found.y), strict=True)
        if node is not None and not _is_decimal(node)
    ]
    words = ", ".join(parts)
    return words if len(words) <= LONGEST else ""


def plain(node: Node) -> str:
    """A number without letters in plain text, with the signs √ and π."""
    text = to_text(node)
    for pattern, sign in _SIGNS:
        text = re.sub(pattern, sign, text)
    return text.replace("*", "·").replace("-", "−")


def _is_decimal(node: Node) -> bool:
    """Whether digits say all: an integer or a short decimal."""
    if not all(isinstance(part, (Number, Negate, Divide)) for part in walk(node)):
        return False
    value = float(evaluate(node, {}))
    return round(value, 6) == value
