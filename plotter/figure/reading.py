"""What is read off at the tangent's x: point, slope and line as formulas, or why there is none."""

from __future__ import annotations

import math
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from plotter.figure.certainty import (
    NO_ERRORS,
    Errors,
    certain_decimals,
    certain_digits,
    errors_at,
)
from plotter.figure.exact import (
    exact_latex,
    place_latex,
    ratio_latex,
    rational_of,
    with_fraction,
)
from plotter.figure.perpendicular import circle_latex, normal_latex
from plotter.figure.same import Same
from plotter.figure.scene import Scene
from plotter.figure.straight import Measured, straight_latex
from plotter.figure.touch import Touch, place_text, touch
from plotter.language.numbers import format_number, latex_number, view_decimals
from plotter.language.words import language_code, tr


class TangentReading(Struct, frozen=True):
    """LaTeX for the place, the point, the slope, its angle, and the line in two forms.

    At a corner, an end or a jump `left` and `right` hold slope and line of what touches on that
    side. `normal` and `circle` are written while they are shown. A formula is "" where there is
    nothing to write; `sentence` says what is missing, and is "" where nothing is.
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
    normal: str = ""
    circle: str = ""


def read_tangent(scene: Scene, pixel: float) -> TangentReading:
    """The reading at the tangent's x; `pixel` is the width of a pixel in data units."""
    return _read(Same(scene), view_decimals(pixel), language_code())


@lru_cache(maxsize=4)
def _read(moment: Same[Scene], decimals: int, _language: str) -> TangentReading:
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
    normal = normal_latex(scene, at, decimals) if "normal" in scene.shown else ""
    if found.slope is None:
        reading = _one_sided(scene, found, (place, point, at), decimals)
        return replace(reading, normal=normal)
    circle = circle_latex(scene, decimals) if "osculating_circle" in scene.shown else ""
    return TangentReading(
        place,
        point,
        f"{scene.name}'({at}) = {_written(found.slope, sure.slope, decimals)}",
        _angle(found.slope, sure.slope),
        line_latex(scene.variable, found, decimals, sure),
        point_slope_latex(scene.variable, (at, found.x), found, decimals, sure),
        normal=normal,
        circle=circle,
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
    foot = Measured(height - slope * found.x, sure.height + abs(found.x) * sure.slope)
    return straight_latex(variable, Measured(slope, sure.slope), foot, decimals)


def _written(value: float, error: float, decimals: int) -> str:
    """The value in the digits that are certain, after the fraction that it is, if it is one."""
    if abs(value) <= error:
        return Measured(value, error).latex(decimals)
    return with_fraction(value, certain_decimals(error, decimals))


def point_slope_latex(
    variable: str, place: tuple[str, float], found: Touch, decimals: int, sure: Errors
) -> str:
    """y - f(a) = m (x - a); the place is a as written and as a number."""
    at, x = place
    slope, y = found.slope or 0.0, found.y or 0.0
    rise, foot = rational_of(slope), rational_of(y)
    if rise is not None and foot is not None and (rise.denominator > 1 or foot.denominator > 1):
        steep, height = ratio_latex(rise), ratio_latex(foot)
    else:
        steep, height = (
            Measured(slope, sure.slope).latex(decimals),
            Measured(y, sure.height).latex(decimals),
        )
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
    off = math.degrees(error) / (1 + slope * slope)
    return f"{Measured(degrees, off).latex(1)}^\\circ"


def _sentence(scene: Scene, found: Touch) -> str:
    """Why there is no derivative, and what touches all the same."""
    place = f"{scene.variable} = {place_text(scene, found.x)}"
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
