"""What approximates f near the tangent's point: the polynomial, its error, how both are written."""

from __future__ import annotations

import math
from fractions import Fraction

from msgspec import Struct

from plotter.calculus.taylor import derivatives_at, polynomial_values
from plotter.figure.certainty import errors_at
from plotter.figure.exact import LARGEST_PART, exact_latex, fraction_of, place_latex
from plotter.figure.marks import FloatArray
from plotter.figure.scene import Scene
from plotter.figure.touch import place_text
from plotter.language.numbers import latex_number, view_decimals
from plotter.language.words import tr

DIGITS = 4
"""Significant digits of an error or a coefficient, where the arithmetic carries so many."""
TERMS = 3
"""So many terms of a polynomial stand on a line."""
NOISE = 4e-16
"""The rounding of a value, in parts of the largest number that went into it."""


class Expansion(Struct, frozen=True):
    """A Taylor polynomial about `at`, by the derivatives of f there, f itself first."""

    at: float
    derivatives: tuple[float, ...]

    @property
    def degree(self) -> int:
        """The highest power."""
        return len(self.derivatives) - 1

    def value(self, x: float) -> float:
        """The polynomial at x."""
        return float(polynomial_values(self.derivatives, x - self.at))

    def values(self, x: FloatArray) -> FloatArray:
        """The polynomial at many places, an array of the same shape."""
        return polynomial_values(self.derivatives, x - self.at)

    def noise(self, x: float, y: float) -> float:
        """How far rounding may put the error at x off, where f has the value y."""
        sizes = [abs(value) for value in self.derivatives]
        return NOISE * (abs(y) + float(polynomial_values(sizes, abs(x - self.at))))


def expansion(scene: Scene, degree: int | None = None) -> Expansion | None:
    """The polynomial of the wanted degree at the tangent's x, or of the highest that exists.

    None while the derivatives are not found, and where f has no value.
    """
    results, definition = scene.results, scene.results.definition
    wanted = scene.inputs.approximation.degree if degree is None else degree
    if definition is None or len(definition.variables) != 1 or scene.dimmed:
        return None
    higher = results.higher
    if wanted <= 1 and results.derivative is not None:
        expressions = (definition.body, results.derivative)
    elif higher.of is not None and higher.of is results.derivation:
        expressions = higher.expressions
    else:
        return None
    x = scene.inputs.tangent_x
    values = {**scene.inputs.values_for(definition), definition.variable: x}
    found = derivatives_at(expressions[: wanted + 1], definition.variable, values)
    return Expansion(x, found) if found else None


def missing(scene: Scene, found: Expansion | None) -> str:
    """Why there is no polynomial of the wanted degree, as a sentence; "" if there is one."""
    wanted, higher = scene.inputs.approximation.degree, scene.results.higher
    if scene.results.definition is None or scene.dimmed:
        return ""
    place = f"{scene.variable} = {place_text(scene, scene.inputs.tangent_x)}"
    if found is None:
        known = higher.of is not None and higher.of is scene.results.derivation
        if known or scene.value(scene.inputs.tangent_x) is None:
            return tr(
                "{name} has no value at {place}, so there is nothing to expand.",
                name=scene.name,
                place=place,
            )
        return tr("Finding the derivatives…")
    if found.degree >= wanted:
        return ""
    if len(higher.expressions) > found.degree + 1:
        return tr(
            "Degree {degree} at most: at {place} there is no further derivative.",
            degree=found.degree,
            place=place,
        )
    reasons = {
        "too large": tr("the next derivative is too long to be written down."),
        "too slow": tr("the next derivatives take too long."),
        "not differentiable": tr("no rule differentiates it once more."),
    }
    reason = reasons.get(higher.ended, tr("the next derivatives are still being found."))
    return tr("Degree {degree} at most: {reason}", degree=found.degree, reason=reason)


def exact_coefficient(derivative: float, order: int) -> Fraction | None:
    """The coefficient as a fraction where the derivative is a whole number or a fraction."""
    whole = float(round(derivative)) if abs(derivative) < 1e9 else math.nan
    fraction = Fraction(int(derivative)) if derivative == whole else fraction_of(derivative)
    if fraction is None:
        return None
    found = fraction / math.factorial(order)
    small = abs(found.numerator) <= 1000 * LARGEST_PART
    return found if small else None


def expansion_latex(scene: Scene, found: Expansion) -> str:
    """T_3(x) = 1 + (x - 2) - \\frac{1}{2}(x - 2)^2 …, terms that are 0 left out."""
    return " ".join(expansion_lines(scene, found))


def expansion_lines(scene: Scene, found: Expansion) -> tuple[str, ...]:
    """The same on lines of a few terms each, the sign of a term before it."""
    decimals = view_decimals(scene.viewport.width / 1000)
    at = place_latex(scene.inputs.tangent_study.x_text, found.at, decimals)
    step = _step_latex(scene, found.at, at, decimals)
    written = [_term(derivative, order, step) for order, derivative in enumerate(found.derivatives)]
    terms = [term for term in written if term] or ["0"]
    signed = [terms[0]]
    signed += [f"- {term[1:]}" if term.startswith("-") else f"+ {term}" for term in terms[1:]]
    rows = [signed[start : start + TERMS] for start in range(0, len(signed), TERMS)]
    head = f"T_{{{found.degree}}}({scene.variable}) = "
    return tuple((head if not index else "") + " ".join(row) for index, row in enumerate(rows))


def _step_latex(scene: Scene, x: float, at: str, decimals: int) -> str:
    if x == 0:
        return scene.variable
    if exact_latex(scene.inputs.tangent_study.x_text, x):
        return f"({scene.variable} - {at})" if x > 0 else f"({scene.variable} - ({at}))"
    sign = "-" if x > 0 else "+"
    return f"({scene.variable} {sign} {latex_number(abs(x), decimals=decimals)})"


def _term(derivative: float, order: int, step: str) -> str:
    """A coefficient times its power of the step; "" for nothing."""
    if derivative == 0:
        return ""
    power = "" if order == 0 else step if order == 1 else f"{step}^{{{order}}}"
    exact = exact_coefficient(derivative, order)
    if exact is None:
        coefficient = latex_number(derivative / math.factorial(order), digits=DIGITS)
        return f"{coefficient}\\,{power}" if power else coefficient
    sign, size = ("-" if exact < 0 else ""), abs(exact)
    if size == 1 and power:
        return f"{sign}{power}"
    if size.denominator == 1:
        return f"{sign}{size.numerator}\\,{power}" if power else f"{sign}{size.numerator}"
    return f"{sign}\\frac{{{size.numerator}}}{{{size.denominator}}}\\,{power}".removesuffix("\\,")


class Remainder(Struct, frozen=True):
    """What is missing at x: the height of f, that of the polynomial, and the difference.

    `decimals` are those of the difference as it is written, 0 while it is below all digits.
    """

    x: float
    y: float
    approximate: float
    error: float
    latex: str
    decimals: int


def remainder(scene: Scene, found: Expansion | None) -> Remainder | None:
    """The error at x + h, with as many digits as are sure; None where f has no value."""
    if found is None:
        return None
    x = found.at + scene.inputs.tangent_study.h
    y = scene.value(x)
    if y is None:
        return None
    approximate = found.value(x)
    error = y - approximate
    if not math.isfinite(error):
        return None
    here = errors_at(scene, found.at)
    inner = errors_at(scene, x).height + here.height + abs(x - found.at) * here.slope
    noise = max(found.noise(x, y), inner)
    digits = error_digits(error, noise)
    last = digits - 1 - math.floor(math.log10(abs(error))) if digits else 0
    return Remainder(x, y, approximate, error, error_latex(error, noise), max(0, last))


def error_digits(error: float, noise: float) -> int:
    """How many digits of the error rounding leaves, DIGITS at most; 0 if it is below all."""
    if error == 0 or abs(error) <= 10 * noise:
        return 0
    sure = math.floor(math.log10(abs(error) / noise)) if noise > 0 else DIGITS
    return min(DIGITS, max(1, sure - 1))


def error_latex(error: float, noise: float) -> str:
    """The error in the digits that rounding leaves; below all of them, only how small it is."""
    digits = error_digits(error, noise)
    if digits:
        return latex_number(error, digits=digits, zeros=True)
    if error == 0 and noise == 0:
        return "0"
    return f"0 \\pm 10^{{{math.ceil(math.log10(10 * max(noise, 1e-300)))}}}"
