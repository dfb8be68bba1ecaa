"""What is read off at the tangent's x: point, slope and line as formulas, or why there is none."""

from __future__ import annotations

from dataclasses import dataclass

from plotter.figure.scene import Scene
from plotter.language.numbers import format_number, latex_number, view_decimals
from plotter.numeric.derivative import why_no_derivative


@dataclass(frozen=True, slots=True)
class TangentReading:
    """LaTeX for the place, the point, the slope and the line; `sentence` says what is missing.

    A formula is "" where there is nothing to write; `sentence` is "" where nothing is missing.
    """

    place: str
    point: str = ""
    slope: str = ""
    line: str = ""
    sentence: str = ""


def read_tangent(scene: Scene, pixel: float) -> TangentReading:
    """The reading at the tangent's x; `pixel` is the width of a pixel in data units."""
    x = scene.inputs.tangent_x
    decimals = view_decimals(pixel)
    at = latex_number(x, decimals=decimals)
    place = f"{scene.variable} = {at}"
    y, slope = scene.value(x), scene.slope(x)
    if y is None:
        return TangentReading(place, sentence=_reason(scene, x))
    point = f"{scene.name}({at}) = {latex_number(y, decimals=decimals, zeros=True)}"
    if slope is None:
        return TangentReading(place, point, sentence=_reason(scene, x))
    steepness = latex_number(slope, decimals=decimals, zeros=True)
    return TangentReading(
        place,
        point,
        f"{scene.name}'({at}) = {steepness}",
        _line(scene.variable, slope, y - slope * x, decimals),
    )


def line_text(scene: Scene) -> str:
    """The equation of the tangent as plain text for copying, or "" where there is none."""
    x = scene.inputs.tangent_x
    y, slope = scene.value(x), scene.slope(x)
    if y is None or slope is None:
        return ""
    intercept = y - slope * x
    sign = "-" if intercept < 0 else "+"
    return f"y = {slope:.12g}*{scene.variable} {sign} {abs(intercept):.12g}"


def _line(variable: str, slope: float, intercept: float, decimals: int) -> str:
    """y = m x + b with the signs where a teacher writes them."""
    steep = latex_number(slope, decimals=decimals, zeros=True)
    height = latex_number(abs(intercept), decimals=decimals, zeros=True)
    sign = "-" if intercept < 0 else "+"
    return f"y = {steep}\\, {variable} {sign} {height}"


def _reason(scene: Scene, x: float) -> str:
    definition, derivative = scene.results.definition, scene.results.derivative
    if definition is None or derivative is None:
        return ""
    parameters = scene.inputs.values_for(definition)
    found = why_no_derivative(definition.body, derivative, definition.variable, x, parameters)
    if found is not None:
        return found.sentence
    return f"No value can be given at {scene.variable} = {format_number(x)}."
