"""What is said of a sketch: each remark as a sentence, and all of them in one."""

from __future__ import annotations

import math

from plotter.calculus.sketch import Remark, SketchJudgement
from plotter.figure.scene import Scene
from plotter.language.numbers import format_number
from plotter.language.words import tr

PLACES = 100.0
"""Places are told to a hundredth of the view: finer than a hand draws."""


def remark_words(scene: Scene, remark: Remark) -> str:
    """What is wrong there and what is true, in a sentence."""
    start, end = _place(scene, remark.start), _place(scene, remark.end)
    name, variable = scene.name, scene.variable
    drawn = "" if remark.drawn is None else _place(scene, remark.drawn)
    return _sentence(remark).format(
        a=start, b=end, drawn=drawn, f=name, slope=f"{name}′", x=variable
    )


def _sentence(remark: Remark) -> str:
    match remark.kind:
        case "undefined":
            return tr("Between {a} and {b} {f} has no derivative: nothing is to be drawn there.")
        case "sign" if remark.above:
            return tr("Between {a} and {b} {f} rises: {slope} must be above the axis.")
        case "sign":
            return tr("Between {a} and {b} {f} falls: {slope} must be below the axis.")
        case "zero missed":
            return tr("The zero near {a} is missed: the tangent is level there.")
        case "zero moved":
            return tr("The zero at {drawn} belongs near {a}, where the tangent is level.")
        case "zero extra":
            return tr("No zero near {a}: the tangent is not level there.")
        case "height" if remark.positive and remark.above:
            return tr("Between {a} and {b} {f} rises faster: {slope} is higher.")
        case "height" if remark.positive:
            return tr("Between {a} and {b} {f} rises more slowly: {slope} is lower.")
        case "height" if remark.above:
            return tr("Between {a} and {b} {f} falls more slowly: {slope} is higher.")
        case "height":
            return tr("Between {a} and {b} {f} falls faster: {slope} is lower.")
        case _:
            return _of_extremum(remark)


def _of_extremum(remark: Remark) -> str:
    match remark.kind, remark.above:
        case "extremum missed", True:
            return tr("A maximum of {slope} near {x} = {a} is missed: its slope is largest there.")
        case "extremum missed", False:
            return tr("A minimum of {slope} near {x} = {a} is missed: its slope is least there.")
        case "extremum moved", True:
            return tr("The maximum at {x} = {drawn} belongs near {a}: the slope is largest there.")
        case "extremum moved", False:
            return tr("The minimum at {x} = {drawn} belongs near {a}: the slope is least there.")
        case _, True:
            return tr("No maximum of {slope} near {x} = {a}.")
        case _:
            return tr("No minimum of {slope} near {x} = {a}.")


def summary(judgement: SketchJudgement) -> str:
    """The judgement as a whole."""
    if not judgement.enough:
        return tr("This is too short to be judged. Draw a longer line first.")
    share = f"{100 * judgement.near:.0f}"
    if not judgement.remarks:
        return tr("Signs, zeros and extrema are right; {0} % runs along f′.").format(share)
    words = tr("{0} % of your line runs along f′. To mend:")
    return words.format(share)


def _place(scene: Scene, x: float) -> str:
    step = scene.viewport.width / PLACES
    decimals = max(0, -math.floor(math.log10(step)))
    return format_number(x, decimals=decimals)
