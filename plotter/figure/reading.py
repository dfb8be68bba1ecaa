"""What is read off at the tangent's x: point, slope and line as formulas, or why there is none."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from plotter.figure.certainty import (
    NO_ERRORS,
    Errors,
    certain_decimals,
    certain_digits,
    errors_at,
)
from plotter.figure.exact import exact_latex, place_latex, rational_of, with_fraction
from plotter.figure.same import Same
from plotter.figure.scene import Scene
from plotter.figure.touch import Touch, touch
from plotter.language.numbers import format_number, latex_number, view_decimals
from plotter.language.words import tr


@dataclass(frozen=True, slots=True)
class TangentReading:
    """LaTeX for the place, the point, the slope, its angle, and the line in two forms.

    At a corner, an end or a jump `left` and `right` hold slope and line of what touches on that
    side. A formula is "" where there is nothing to write; `sentence` says what is missing, and
    is "" where nothing is.
    """

    place: str
    point: str = ""
    slope: str = ""
    angle: str = ""
    line: str = ""
    point_slope: str = ""
    left: tuple[str, str] = ("", "")
    right: tuple[str, str] = ("", "")
    sentence: str = ""


def read_tangent(scene: Scene, pixel: float) -> TangentReading:
    """The reading at the tangent's x; `pixel` is the width of a pixel in data units."""
    return _read(Same(scene), view_decimals(pixel))


@lru_cache(maxsize=4)
def _read(moment: Same[Scene], decimals: int) -> TangentReading:
    scene = moment.value
    found = touch(scene)
    text = scene.inputs.tangent_study.x_text
    at = place_latex(text, found.x, decimals)
    place = f"{scene.variable} = {at}"
    if exact_latex(text, found.x):
        place += f" \\approx {latex_number(found.x, decimals=decimals)}"
    if found.y is None:
        return TangentReading(place, sentence=_sentence(scene, found))
    sure = errors_at(scene, found.x)
    height = _written(found.y, sure.height, decimals)
    point = f"{scene.name}({at}) = {height}"
    if found.slope is None:
        return _one_sided(scene, found, (place, point, at), decimals)
    return TangentReading(
        place,
        point,
        f"{scene.name}'({at}) = {_written(found.slope, sure.slope, decimals)}",
        _angle(found.slope, sure.slope),
        line_latex(scene.variable, found, decimals, sure),
        point_slope_latex(scene.variable, (at, found.x), found, decimals, sure),
    )


def _one_sided(
    scene: Scene, found: Touch, words: tuple[str, str, str], decimals: int
) -> TangentReading:
    """Where f has a value and no derivative: what touches on each side."""
    place, point, at = words
    sentence = _sentence(scene, found)
    if found.vertical:
        line = f"{scene.variable} = {at}"
        return TangentReading(place, point, "", "90^\\circ", line, "", sentence=sentence)

    def side(slope: float | None, sign: str) -> tuple[str, str]:
        if slope is None or found.y is None:
            return ("", "")
        value = with_fraction(slope, decimals) if math.isfinite(slope) else latex_number(slope)
        line = (
            line_latex(scene.variable, replace(found, slope=slope), decimals)
            if math.isfinite(slope)
            else f"{scene.variable} = {at}"
        )
        return (f"{scene.name}'_{{{sign}}}({at}) = {value}", line)

    return TangentReading(
        place, point, left=side(found.left, "-"), right=side(found.right, "+"), sentence=sentence
    )


def line_latex(variable: str, found: Touch, decimals: int, sure: Errors = NO_ERRORS) -> str:
    """y = m x + b with the signs where a teacher writes them, in fractions if both are known so."""
    slope, height = found.slope or 0.0, found.y or 0.0
    intercept = height - slope * found.x
    rise, foot = rational_of(slope), rational_of(intercept)
    if rise is not None and foot is not None and (rise.denominator > 1 or foot.denominator > 1):
        return f"y = {_exact_line(variable, rise, foot)}"
    steep = _digits(slope, sure.slope, decimals)
    up = _digits(intercept, sure.height + abs(found.x) * sure.slope, decimals)
    return f"y = {steep}\\, {variable} {'-' if up.startswith('-') else '+'} {up.removeprefix('-')}"


def _written(value: float, error: float, decimals: int) -> str:
    """The value in the digits that are certain, after the fraction that it is, if it is one."""
    if abs(value) <= error:
        return _digits(value, error, decimals)
    return with_fraction(value, certain_decimals(error, decimals))


def _digits(value: float, error: float, decimals: int) -> str:
    certain = certain_decimals(error, decimals)
    return latex_number(value, decimals=certain, zeros=True, negligible=error)


def _exact_line(variable: str, slope: Fraction, intercept: Fraction) -> str:
    """m x + b in lowest terms, without what is 0 or a factor of 1."""
    if slope == 0:
        return _ratio(intercept)
    sign = "-" if slope < 0 else ""
    steep = sign if abs(slope) == 1 else f"{_ratio(slope)}\\,"
    if intercept == 0:
        return f"{steep}{variable}"
    return f"{steep}{variable} {'-' if intercept < 0 else '+'} {_ratio(abs(intercept))}"


def _ratio(value: Fraction) -> str:
    if value.denominator == 1:
        return str(value.numerator)
    sign = "-" if value < 0 else ""
    return f"{sign}\\frac{{{abs(value.numerator)}}}{{{value.denominator}}}"


def point_slope_latex(
    variable: str, place: tuple[str, float], found: Touch, decimals: int, sure: Errors
) -> str:
    """y - f(a) = m (x - a); the place is a as written and as a number."""
    at, x = place
    steep = _digits(found.slope or 0.0, sure.slope, decimals)
    height = _digits(found.y or 0.0, sure.height, decimals)
    up = "+" if height.startswith("-") else "-"
    across = f"{variable} + {at.removeprefix('-')}" if x < 0 else f"{variable} - {at}"
    return f"y {up} {height.removeprefix('-')} = {steep}\\,({across})"


def line_text(scene: Scene) -> str:
    """The equation of the tangent as plain text for copying, or "" where there is none."""
    found = touch(scene)
    if found.y is None or found.slope is None:
        return f"{scene.variable} = {found.x:.12g}" if found.vertical else ""
    intercept = found.y - found.slope * found.x
    sign = "-" if intercept < 0 else "+"
    sure = errors_at(scene, found.x)
    steep = _copied(found.slope, sure.slope)
    foot = _copied(abs(intercept), sure.height + abs(found.x) * sure.slope)
    return f"y = {steep}*{scene.variable} {sign} {foot}"


def point_slope_text(scene: Scene) -> str:
    """The same line in point-slope form, or "" where there is none."""
    found = touch(scene)
    if found.y is None or found.slope is None:
        return ""
    up, along = ("+" if value < 0 else "-" for value in (found.y, found.x))
    across = f"{scene.variable} {along} {abs(found.x):.12g}"
    sure = errors_at(scene, found.x)
    height, steep = _copied(abs(found.y), sure.height), _copied(found.slope, sure.slope)
    return f"y {up} {height} = {steep}*({across})"


def _copied(value: float, error: float) -> str:
    """As plain text, in the digits that are certain, twelve at most."""
    return f"{value:.{certain_digits(value, error, 12)}g}"


def _angle(slope: float, error: float) -> str:
    degrees = math.degrees(math.atan(slope))
    return f"{_digits(degrees, math.degrees(error) / (1 + slope * slope), 1)}^\\circ"


def _sentence(scene: Scene, found: Touch) -> str:
    """Why there is no derivative, and what touches all the same."""
    place = f"{scene.variable} = {format_number(found.x)}"
    if found.why is None:
        return (
            tr("No value can be given at {place}.", place=place) if scene.results.definition else ""
        )
    if found.cusp:
        return tr(
            "No derivative at {place}: the curve turns back in a cusp, where it is vertical.",
            place=place,
        )
    if found.why.kind == "corner":
        return found.why.sentence
    sides = [
        tr("On the {side} {touching}.", side=side, touching=_touching(slope))
        for side, slope in ((tr("left"), found.left), (tr("right"), found.right))
        if slope is not None and not found.vertical
    ]
    return " ".join((found.why.sentence, *sides))


def _touching(slope: float) -> str:
    if math.isinf(slope):
        return tr("the tangent is vertical")
    return tr("its slope is {slope}", slope=format_number(slope))
