"""What is studied at the tangent's point, on the command line: secant, polynomial, rule."""

from __future__ import annotations

import argparse
from typing import Any

from plotter.cli.arguments import Parser, count, number
from plotter.cli.command import Arguments
from plotter.model.approximation import MOST_DEGREE, Approximation
from plotter.model.state import Inputs
from plotter.model.tangent_study import TangentStudy

WHOLE = "whole"


def add_studies(parser: Parser) -> None:
    """The way to the second point, the degree, and the step whose rule is shown."""
    parser.add_argument(
        "--h",
        metavar="H",
        type=_way,
        help="shows the secant to the point so far from the tangent's",
    )
    parser.add_argument(
        "--degree",
        metavar="N",
        type=lambda text: count(text, least=0, most=MOST_DEGREE),
        help=f"shows the Taylor polynomial of that degree, 0 to {MOST_DEGREE}",
    )
    parser.add_argument(
        "--step",
        metavar="PLACE",
        type=_place,
        help=f"shows the rule of a step of the derivation: {WHOLE}, or 2.1 for the first step"
        " within the second part",
    )


def studied(arguments: Arguments) -> frozenset[str]:
    """The overlays that the arguments ask for."""
    asked = {
        "secant": arguments.h is not None,
        "taylor": arguments.degree is not None,
        "step": arguments.step is not None,
        "step_curves": arguments.step is not None,
    }
    return frozenset(name for name, wanted in asked.items() if wanted)


def study_of(arguments: Arguments) -> dict[str, Any]:
    """The fields of the inputs that say how it is studied."""
    defaults = Inputs()
    degree = defaults.approximation.degree if arguments.degree is None else arguments.degree
    text, x = arguments.tangent_at or ("", defaults.tangent_x)
    return {
        "tangent_x": x,
        "tangent_study": TangentStudy(
            x_text=text,
            h=defaults.tangent_study.h if arguments.h is None else arguments.h,
            stacked=arguments.stacked,
        ),
        "approximation": Approximation(degree),
    }


def typed_number(text: str) -> tuple[str, float]:
    """A number as it was typed, and its value."""
    return text.strip(), number(text)


def _way(text: str) -> float:
    value = number(text)
    if value == 0:
        raise argparse.ArgumentTypeError("must not be 0")
    return value


def _place(text: str) -> tuple[int, ...]:
    """Indices into the children of a step, from places counted from 1."""
    if text == WHOLE:
        return ()
    places = [int(part) for part in text.split(".")]
    if min(places) < 1:
        raise argparse.ArgumentTypeError(f"{WHOLE}, or places counted from 1, not {text}")
    return tuple(place - 1 for place in places)
