"""What is read off at a point of the plane, as formulas: height, gradient, directions, plane."""

from __future__ import annotations

import math

from msgspec import Struct

from plotter.figure.exact import fraction_latex
from plotter.figure.heads import partial_head
from plotter.figure.plane import PlanePoint, direction_of, plane_point
from plotter.figure.scene import Scene
from plotter.language.numbers import format_number, latex_number, view_decimals
from plotter.language.words import tr


class PlaneReading(Struct, frozen=True):
    """LaTeX for what is known at the point; "" where there is nothing to write.

    `partials` are ∂f/∂x and ∂f/∂y, `steepness` the length of the gradient with its angle,
    `slope_along` the directional derivative, `along` how it is calculated, `plane` the equation
    of the tangent plane. `sentence` says what is missing.
    """

    place: str
    height: str = ""
    partials: tuple[str, str] = ("", "")
    gradient: str = ""
    steepness: str = ""
    slope_along: str = ""
    along: str = ""
    plane: str = ""
    sentence: str = ""


def read_plane(scene: Scene, pixel: float) -> PlaneReading | None:
    """The reading at the studied point; `pixel` is the width of a pixel in data units."""
    found, definition = plane_point(scene), scene.results.definition
    if found is None or definition is None:
        return None
    decimals = view_decimals(pixel)
    names, here = definition.pair, vector_latex(found.place, decimals)
    place = f"({names[0]}, {names[1]}) = {here}"
    words = ", ".join(
        f"{name} = {format_number(value, decimals=decimals)}"
        for name, value in zip(names, found.place, strict=True)
    )
    if found.z is None:
        return PlaneReading(
            place, sentence=tr("{name} has no value at {words}.", name=scene.name, words=words)
        )
    height = f"{scene.name}{here} = {_number(found.z, decimals)}"
    if found.gradient is None:
        sentence = tr(
            "{name} has no gradient at {words}: it is not smooth there.",
            name=scene.name,
            words=words,
        )
        return PlaneReading(place, height, sentence=sentence)
    if scene.hides_slopes:
        return PlaneReading(place, height)
    partials = tuple(
        f"{partial_head(scene.name, name)} = {_number(slope, decimals)}"
        for name, slope in zip(names, found.gradient, strict=True)
    )
    return PlaneReading(
        place,
        height,
        (partials[0], partials[1]),
        f"\\nabla {scene.name} = {vector_latex(found.gradient, decimals)}",
        _steepness(scene, found, decimals),
        *_along(scene, found, decimals),
        plane_latex(scene, found, decimals),
        "" if found.steepness else tr("The gradient is zero: a critical point."),
    )


def vector_latex(values: tuple[float, ...], decimals: int) -> str:
    """(1.5, -2) as LaTeX."""
    numbers = ",\\; ".join(latex_number(value, decimals=decimals) for value in values)
    return f"({numbers})"


def _number(value: float, decimals: int) -> str:
    exact = fraction_latex(value)
    digits = latex_number(value, decimals=decimals, zeros=True)
    return f"{exact} \\approx {digits}" if exact else digits


def _steepness(scene: Scene, found: PlanePoint, decimals: int) -> str:
    if found.gradient is None or not found.steepness:
        return ""
    size = latex_number(found.steepness, decimals=decimals, zeros=True)
    angle = math.degrees(math.atan2(found.gradient[1], found.gradient[0]))
    words = latex_number(angle, decimals=1, zeros=True)
    return f"|\\nabla {scene.name}| = {size},\\; {words}^\\circ"


def _along(scene: Scene, found: PlanePoint, decimals: int) -> tuple[str, str]:
    """The slope in the direction, and the scalar product of gradient and unit vector for it."""
    slope, unit = found.slope_along(direction_of(scene)), direction_of(scene)
    if slope is None or found.gradient is None:
        return "", ""
    digits = latex_number(slope, decimals=decimals, zeros=True)
    product = f"{vector_latex(found.gradient, 3)} \\cdot {vector_latex(unit, 3)}"
    head = f"D_{{u}} {scene.name}"
    return f"{head} = {digits}", f"{head} = {product} = {digits}"


def plane_latex(scene: Scene, found: PlanePoint, decimals: int) -> str:
    """z = f(a, b) + ∂f/∂x (x − a) + ∂f/∂y (y − b) with the numbers; "" where there is none."""
    if found.z is None or found.gradient is None:
        return ""
    result = f"z = {latex_number(found.z, decimals=decimals)}"
    for name, at, slope in zip(scene.axes, found.place, found.gradient, strict=True):
        size = latex_number(abs(slope), decimals=decimals)
        result += f" {'-' if slope < 0 else '+'} {size}\\,{_shifted(name, at, decimals)}"
    return result


def plane_text(scene: Scene) -> str:
    """The tangent plane as plain text for copying, or "" where there is none."""
    found = plane_point(scene)
    if found is None or found.z is None or found.gradient is None:
        return ""
    result = f"z = {found.z:.12g}"
    for name, at, slope in zip(scene.axes, found.place, found.gradient, strict=True):
        along = f"{name} {'-' if at >= 0 else '+'} {abs(at):.12g}"
        result += f" {'-' if slope < 0 else '+'} {abs(slope):.12g}*({along})"
    return result


def _shifted(name: str, at: float, decimals: int) -> str:
    if at == 0:
        return name
    size = latex_number(abs(at), decimals=decimals)
    return f"({name} {'-' if at > 0 else '+'} {size})"
