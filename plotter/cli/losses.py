"""The loss of a model over a file of data, as the command line asks for it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from plotter.cli.arguments import Parser, UsageError, count, not_negative, unshield
from plotter.cli.command import Arguments
from plotter.descent.data import LARGEST_TEXT, DataError, Table, read_table
from plotter.descent.loss_objective import LossObjective
from plotter.descent.losses import LOSS_BY_NAME, LOSSES
from plotter.language.parse import read


def add_data(parser: Parser) -> None:
    """The file, the model, the loss and what is added to it."""
    group = parser.add_argument_group("fitting a model to data, in place of a function")
    group.add_argument(
        "--data", metavar="FILE", help="a table with a column for each letter; the last is y"
    )
    group.add_argument("--model", metavar="MODEL", type=unshield, help="for example w x + b")
    names = ", ".join(loss.name for loss in LOSSES)
    group.add_argument(
        "--loss", metavar="NAME", type=_underscored, choices=tuple(LOSS_BY_NAME),
        default=LOSSES[0].name,
        help=f"{names}; {LOSSES[0].name} if not given",
    )  # fmt: skip
    group.add_argument("--l1", metavar="C", type=not_negative, default=0.0, help="add C·Σ|w|")
    group.add_argument("--l2", metavar="C", type=not_negative, default=0.0, help="add C·Σw²")
    group.add_argument(
        "--batch", metavar="N", type=partial(count, least=1, most=1_000_000), default=0,
        help="points in a batch, drawn by --seed; all if not given",
    )  # fmt: skip


def loss_of(model: str, arguments: Arguments) -> LossObjective:
    """The loss to descend; raises UsageError for the data, ProblemError for the model."""
    table = _table(Path(arguments.data))
    chosen = dict(arguments.parameters)
    definition = read(model, known=frozenset(table.names) | frozenset(chosen))
    try:
        return LossObjective(
            definition.body,
            table,
            LOSS_BY_NAME[arguments.loss],
            l1=arguments.l1,
            l2=arguments.l2,
            batch=arguments.batch,
            seed=arguments.seed,
            fixed=chosen,
        )
    except DataError as error:
        raise UsageError(str(error)) from error


def needed(variables: tuple[str, ...], start: tuple[float, ...]) -> None:
    """Raise UsageError unless the start has a number for each parameter."""
    if len(start) != len(variables):
        numbers = "one number" if len(variables) == 1 else f"{len(variables)} numbers"
        raise UsageError(f"--start needs {numbers} for {', '.join(variables)}")


def _underscored(name: str) -> str:
    """The name of a loss as the program writes it: cross-entropy is cross_entropy."""
    return name.replace("-", "_")


def _table(path: Path) -> Table:
    try:
        if path.is_file() and path.stat().st_size > LARGEST_TEXT:
            raise UsageError(f"--data: {path} is too large.")
        return read_table(path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        raise UsageError(f"--data: {path} is not text in UTF-8.") from error
    except OSError as error:
        raise UsageError(f"--data: {path}: {error.strerror}.") from error
    except DataError as error:
        raise UsageError(f"--data: {path}: {error}") from error
