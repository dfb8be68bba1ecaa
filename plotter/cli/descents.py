"""Descents in a picture: how the first run goes, the others of a race, and the step shown."""

from __future__ import annotations

import argparse
from functools import partial
from types import MappingProxyType

from plotter.cli.arguments import Parser, UsageError, count, numbers, positive, setting, unshield
from plotter.cli.command import Arguments
from plotter.cli.commands.descend import DEFAULT_STEPS, MOST_STEPS
from plotter.descent.optimizers import BY_NAME, OPTIMIZERS
from plotter.model.descent_settings import MOST_RUNS, DescentSettings, RunSettings


def add_descents(parser: Parser) -> None:
    """Method, rate, steps and settings of the first run, the others, and the step shown."""
    parser.add_argument(
        "--optimizer", metavar="NAME", choices=tuple(BY_NAME), default=OPTIMIZERS[0].name
    )
    parser.add_argument("--learning-rate", metavar="R", type=positive)
    parser.add_argument(
        "--steps",
        metavar="N",
        type=partial(count, least=0, most=MOST_STEPS),
        default=DEFAULT_STEPS,
    )
    parser.add_argument(
        "--option",
        dest="options",
        metavar="NAME=VALUE",
        type=setting,
        action="append",
        default=[],
        help="a setting of the optimizer by its name in torch.optim",
    )
    parser.add_argument("--maximize", action="store_true", help="the descent climbs instead")
    parser.add_argument(
        "--race",
        metavar="NAME[=R[@X[,Y]]]",
        type=_run,
        action="append",
        default=[],
        help="another run beside the first: its optimizer, learning rate and start, as adam=0.1@-2",
    )
    parser.add_argument(
        "--frame",
        metavar="N",
        type=partial(count, least=0, most=MOST_STEPS),
        help="the step of the descent that is shown; the last one if not given",
    )


def descent_settings(arguments: Arguments) -> DescentSettings:
    """The settings of all runs; raises UsageError for an option that there is not."""
    options = dict(arguments.options)
    try:
        BY_NAME[arguments.optimizer].settings(options)
    except ValueError as error:
        raise UsageError(str(error)) from error
    if len(arguments.race) >= MOST_RUNS:
        raise UsageError(f"--race: at most {MOST_RUNS} runs race, with the first one")
    return DescentSettings(
        options=MappingProxyType(options),
        maximize=arguments.maximize,
        others=tuple(arguments.race),
    )


def _run(text: str) -> RunSettings:
    """A run of the race: momentum, adam=0.1 or adam=0.1@-2."""
    name, _, rest = unshield(text).partition("=")
    rate, at, start = rest.partition("@")
    method = BY_NAME.get(name.strip())
    if method is None:
        known = ", ".join(BY_NAME)
        raise argparse.ArgumentTypeError(f"there is no optimizer {name!r}; there are {known}")
    return RunSettings(
        method.name,
        positive(rate) if rate else method.learning_rate,
        start=numbers(start) if at else None,
    )
