"""Reading the command line: numbers that may be negative, settings by name, clear refusals."""

from __future__ import annotations

import argparse
import math
import re
from collections.abc import Sequence
from itertools import takewhile
from typing import TYPE_CHECKING, NoReturn

from plotter.cli.terminal import standard_terminal
from plotter.language.parse import read_expression
from plotter.language.problems import ProblemError
from plotter.language.tree import Symbol
from plotter.numeric.evaluate import evaluate

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

_NEGATIVE = re.compile(r"-(\d|\.\d)")
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_SHIELD = "\0"


class UsageError(Exception):
    """A command that was given something it cannot take; its text tells what."""


class Parser(argparse.ArgumentParser):
    """A parser that takes no abbreviations and explains where negative expressions go."""

    def __init__(self, **settings: object) -> None:
        super().__init__(
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            **settings,  # pyright: ignore[reportArgumentType]
        )

    def print_help(self, file: SupportsWrite[str] | None = None) -> None:
        """The help on standard output; unlike argparse's own it says when it cannot be written."""
        standard_terminal().say(self.format_help().rstrip("\n"))

    def error(self, message: str) -> NoReturn:
        """The message, a hint where one helps, and where help is to be found."""
        message = message.replace(_SHIELD, "")
        if re.search(r"arguments: (-[^-]|EXPRESSION)", message):
            message += " (an expression that begins with a minus sign goes after --)"
        self.exit(2, f"{self.prog}: {message}\n{self.prog} --help tells more.\n")


def shield(arguments: Sequence[str]) -> list[str]:
    """The arguments with everything marked that argparse would take for an option but is none.

    argparse knows -2 for a number but takes -1e-8 and -0.4,1 for options. These, and all that
    stands after --, get a null character in front, which no argument of a process can contain.
    The two or four numbers after --view become one argument.
    """
    shielded: list[str] = []
    waiting = list(arguments)
    while waiting:
        argument = waiting.pop(0)
        if argument == "--":
            return shielded + [rest if rest == "-" else _SHIELD + rest for rest in waiting]
        shielded.append(_SHIELD + argument if _NEGATIVE.match(argument) else argument)
        if argument == "--view":
            corners = list(takewhile(_NUMBER.fullmatch, waiting[:4]))
            taken = len(corners) if len(corners) in (1, 4) else min(len(corners), 2)
            shielded.append(_SHIELD + " ".join(waiting[:taken]))
            del waiting[:taken]
    return shielded


def unshield(argument: str) -> str:
    """The argument as it was typed."""
    return argument.removeprefix(_SHIELD)


def number(text: str) -> float:
    """A finite number: -2, .5, 1e-8, or a constant such as pi/2; a true minus sign is welcome."""
    plain = unshield(text).strip().replace("−", "-")
    value = float(plain) if _NUMBER.fullmatch(plain) else _constant(plain)
    if math.isinf(value):
        raise argparse.ArgumentTypeError(f"too large for a number: {plain}")
    return value


def _constant(text: str) -> float:
    """The value of an expression without letters."""
    try:
        value = float(evaluate(read_expression(text), {}))
    except (ProblemError, KeyError):
        value = math.nan
    if math.isnan(value):
        raise argparse.ArgumentTypeError(f"not a number: {text!r}")
    return value


def numbers(text: str) -> tuple[float, ...]:
    """Numbers with commas between them."""
    return tuple(map(number, unshield(text).split(",")))


def positive(text: str) -> float:
    """A number above zero."""
    value = number(text)
    if value <= 0:
        raise argparse.ArgumentTypeError(f"must be above 0, not {unshield(text)}")
    return value


def not_negative(text: str) -> float:
    """A number from zero on."""
    value = number(text)
    if value < 0:
        raise argparse.ArgumentTypeError(f"must not be negative: {unshield(text)}")
    return value


def count(text: str, *, least: int, most: int) -> int:
    """A whole number between bounds."""
    value = number(text)
    if value != int(value) or not least <= value <= most:
        raise argparse.ArgumentTypeError(
            f"must be a whole number from {least} to {most}, not {unshield(text)}"
        )
    return int(value)


def view(text: str) -> tuple[float, ...]:
    """XMIN XMAX or XMIN XMAX YMIN YMAX, each pair in ascending order."""
    corners = tuple(map(number, unshield(text).split()))
    if len(corners) not in (2, 4):
        raise argparse.ArgumentTypeError("needs XMIN XMAX, or XMIN XMAX YMIN YMAX")
    for low, high in zip(corners[::2], corners[1::2], strict=True):
        if not low < high:
            raise argparse.ArgumentTypeError(f"{low:g} is not below {high:g}")
    return corners


def pixels(text: str) -> tuple[int, int]:
    """A width and a height in pixels: 1280x720."""
    found = re.fullmatch(r"(\d{1,5})[x×](\d{1,5})", text, re.ASCII)
    width, height = (int(found[1]), int(found[2])) if found else (0, 0)
    if not (width and height):
        raise argparse.ArgumentTypeError(f"must be WIDTHxHEIGHT, as 1280x720, not {text!r}")
    return width, height


def setting(text: str) -> tuple[str, float]:
    """A name and its value: momentum=0.9."""
    name, sign, value = unshield(text).partition("=")
    if not sign or not name.strip():
        raise argparse.ArgumentTypeError(f"must be NAME=VALUE, not {unshield(text)!r}")
    return name.strip(), number(value)


def parameter(text: str) -> tuple[str, float]:
    """A parameter and its value: a=2, and alpha=2 or α=2 for the same letter."""
    name, value = setting(text)
    return letter(name), value


def letter(text: str) -> str:
    """The one spelling of a variable or parameter: alpha is α."""
    try:
        node = read_expression(unshield(text))
    except ProblemError:
        node = None
    if not isinstance(node, Symbol):
        raise argparse.ArgumentTypeError(f"not the name of a variable: {unshield(text)!r}")
    return node.name


def add_expressions(parser: argparse.ArgumentParser, *, optional: bool = False) -> None:
    """The expressions, or - for lines of standard input."""
    parser.add_argument(
        "expressions",
        metavar="EXPRESSION",
        nargs="*" if optional else "+",
        type=unshield,
        help="a function as one types it; - reads one a line from standard input;"
        " one that begins with a minus sign goes after --",
    )


def add_format(parser: argparse.ArgumentParser, *formats: str) -> None:
    """The form of the answer, text unless asked otherwise."""
    parser.add_argument(
        "--format", choices=formats, default=formats[0], help=f"{formats[0]} if not given"
    )


def add_parameters(parser: argparse.ArgumentParser) -> None:
    """Values for the parameters of the functions."""
    parser.add_argument(
        "--set",
        dest="parameters",
        metavar="NAME=VALUE",
        type=parameter,
        action="append",
        default=[],
        help="the value of a parameter, as in --set a=2 --set alpha=0.5",
    )
