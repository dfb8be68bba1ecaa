"""descend: the whole run of an optimizer, every number of every step, and how it ended."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from msgspec import Struct

from plotter.cli.arguments import (
    Parser,
    UsageError,
    add_expressions,
    add_format,
    add_parameters,
    count,
    not_negative,
    numbers,
    positive,
    setting,
)
from plotter.cli.command import Answer, Arguments, ExpressionCommand
from plotter.cli.functions import parameter_values
from plotter.cli.losses import add_data, loss_of, needed
from plotter.cli.terminal import Row, Terminal, csv_table, number_table
from plotter.descent.loss_objective import LossObjective
from plotter.descent.objective import FunctionObjective, Point
from plotter.descent.optimizers import BY_NAME, OPTIMIZERS
from plotter.descent.run import DEFAULT_TOLERANCE, descend
from plotter.descent.schedule import SCHEDULE_BY_NAME
from plotter.descent.trajectory import Iterate, Trajectory
from plotter.language.definition import Definition
from plotter.language.numbers import format_number
from plotter.language.parse import read

MOST_STEPS = 1_000_000
DEFAULT_STEPS = 1000
SHOWN_AT_EACH_END = 10
"""Steps at the beginning and at the end that a long table shows."""


class Run(Struct, frozen=True):
    """A trajectory with the names of its function and of its coordinates."""

    name: str
    variables: tuple[str, ...]
    trajectory: Trajectory
    exact: Point | None = None


class Descend(ExpressionCommand[Run]):
    """Gradient descent and its relatives on a function, from a start."""

    name = "descend"
    summary = "Walk downhill on a function, and say how it ends."
    examples = (
        '"x^2 e^x" --start 1 --learning-rate 0.1',
        '"x^4 - 3x^2 + x" --start -2 --optimizer adam --option beta1=0.8 --format json',
        '--data points.csv --model "w x + b" --loss mse --start 0,0 --learning-rate 0.02',
    )

    def add_arguments(self, parser: Parser) -> None:
        """Expressions, start, method and its settings, parameters, format."""
        add_expressions(parser, optional=True)
        add_data(parser)
        parser.add_argument("--start", metavar="X[,Y]", type=numbers, required=True)
        parser.add_argument(
            "--optimizer",
            metavar="NAME",
            choices=tuple(BY_NAME),
            default=OPTIMIZERS[0].name,
            help=f"{', '.join(BY_NAME)}; {OPTIMIZERS[0].name} if not given",
        )
        parser.add_argument(
            "--learning-rate",
            metavar="R",
            type=positive,
            help="the optimizer's usual one if not given",
        )
        parser.add_argument(
            "--steps",
            metavar="N",
            type=partial(count, least=0, most=MOST_STEPS),
            default=DEFAULT_STEPS,
            help=f"{DEFAULT_STEPS} if not given",
        )
        parser.add_argument(
            "--tolerance",
            metavar="T",
            type=not_negative,
            default=DEFAULT_TOLERANCE,
            help="stop at rest with a gradient up to this size; 0 never stops early;"
            f" {DEFAULT_TOLERANCE:g} if not given",
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
        parser.add_argument(
            "--maximize", action="store_true", help="walk uphill to a maximum instead"
        )
        _add_conditions(parser)
        add_parameters(parser)
        add_format(parser, "text", "json", "csv")

    def run(self, arguments: Arguments, terminal: Terminal) -> int:
        """Check the settings once, then answer all expressions."""
        try:
            BY_NAME[arguments.optimizer].settings(dict(arguments.options))
            SCHEDULE_BY_NAME[arguments.schedule].settings(dict(arguments.schedule_options))
        except ValueError as error:
            raise UsageError(str(error)) from error
        if arguments.data is None:
            if not arguments.expressions:
                raise UsageError("give a function, or --data FILE and --model MODEL")
            return super().run(arguments, terminal)
        if arguments.expressions or not arguments.model:
            raise UsageError("--data goes with --model MODEL instead of a function")
        arguments.expressions = [arguments.model]
        return super().run(arguments, terminal)

    def find(self, text: str, arguments: Arguments) -> Run:
        """The whole trajectory."""
        chosen = dict(arguments.parameters)
        name, objective = "L", None
        if arguments.data is not None:
            objective = loss_of(text, arguments)
            needed(objective.variables, arguments.start)
        else:
            definition = read(text, known=frozenset(chosen))
            name = definition.name
            variables = _variables(definition, chosen, arguments.start)
            parameters = parameter_values(definition, text, chosen, variables)
            objective = FunctionObjective(definition.body, variables, parameters)
        optimizer = BY_NAME[arguments.optimizer]
        trajectory = descend(
            objective,
            arguments.start,
            optimizer,
            learning_rate=arguments.learning_rate or optimizer.learning_rate,
            steps=arguments.steps,
            tolerance=arguments.tolerance,
            update_tolerance=arguments.update_tolerance,
            options=dict(arguments.options),
            schedule=arguments.schedule,
            schedule_options=dict(arguments.schedule_options),
            noise=arguments.noise,
            seed=arguments.seed,
            maximize=arguments.maximize,
            function=name,
        )
        exact = objective.least_squares() if isinstance(objective, LossObjective) else None
        return Run(name, objective.variables, trajectory, exact)

    def content(self, result: Run) -> Answer:
        """The settings, the ending and every iterate; the variables if there are several."""
        trajectory = result.trajectory
        several = {"variables": result.variables} if len(result.variables) > 1 else {}
        changing = trajectory.schedule != "constant"
        schedule = {"name": trajectory.schedule, **trajectory.schedule_options}
        return {
            **several,
            **({} if result.exact is None else {"least_squares": result.exact}),
            "optimizer": trajectory.optimizer,
            "settings": trajectory.settings,
            **({"schedule": schedule} if changing else {}),
            "status": trajectory.status,
            "explanation": trajectory.explanation,
            "iterates": [
                {
                    "step": iterate.step,
                    "x": iterate.x,
                    "f": iterate.f,
                    "gradient": iterate.gradient,
                    "update": iterate.update,
                    "state": iterate.state,
                }
                for iterate in trajectory.iterates
            ],
        }

    def write(self, result: Run, arguments: Arguments) -> str:
        """A table of the steps with the ending below, or comma-separated values."""
        iterates = result.trajectory.iterates
        if arguments.format == "csv":
            return csv_table(*_columns(result, iterates, csv=True))
        if len(iterates) <= 2 * SHOWN_AT_EACH_END + 1:
            table = number_table(*_columns(result, iterates))
        else:
            ends = (*iterates[:SHOWN_AT_EACH_END], *iterates[-SHOWN_AT_EACH_END:])
            lines = number_table(*_columns(result, ends)).split("\n")
            lines.insert(SHOWN_AT_EACH_END + 1, "…".rjust(len(lines[0].split("  ")[0]) or 1))
            table = "\n".join(lines)
        return "\n".join([table, result.trajectory.explanation, *_exact_line(result)])


def _exact_line(result: Run) -> list[str]:
    if result.exact is None:
        return []
    pairs = zip(result.variables, result.exact, strict=True)
    written = ", ".join(f"{name} = {format_number(value, digits=7)}" for name, value in pairs)
    return [f"Least squares, solved exactly: {written}"]


def _add_conditions(parser: Parser) -> None:
    """What the run goes through: schedule, small steps, noise."""
    parser.add_argument(
        "--schedule", choices=tuple(SCHEDULE_BY_NAME), default="constant", help="of the rate"
    )
    parser.add_argument(
        "--schedule-option",
        dest="schedule_options",
        metavar="NAME=VALUE",
        type=setting,
        action="append",
        default=[],
        help="a setting of the schedule by its name in torch.optim.lr_scheduler",
    )
    parser.add_argument(
        "--update-tolerance",
        metavar="T",
        type=not_negative,
        default=0.0,
        help="stop when two steps in a row are no longer than this; never if not given",
    )
    parser.add_argument(
        "--noise",
        metavar="S",
        type=not_negative,
        default=0.0,
        help="add errors of this standard deviation to every gradient",
    )
    parser.add_argument(
        "--seed",
        metavar="N",
        type=partial(count, least=0, most=2**31),
        default=0,
        help="which noise: the same number draws the same errors, and the same batches of"
        " points; 0 if not given",
    )


def _variables(
    definition: Definition, chosen: dict[str, float], start: tuple[float, ...]
) -> tuple[str, ...]:
    """The coordinates of the start: the function's variables, or all letters without a value."""
    if len(definition.variables) == len(start):
        return definition.variables
    free = tuple(name for name in definition.parameters if name not in chosen)
    letters = tuple(sorted((*definition.variables, *free)))
    if len(letters) == len(start):
        return letters
    needs = "one number" if len(definition.variables) == 1 else f"{len(letters)} numbers"
    raise UsageError(f"--start needs {needs} for {', '.join(definition.variables)}")


def _columns(
    result: Run, iterates: Sequence[Iterate], *, csv: bool = False
) -> tuple[list[str], list[Row]]:
    """The head and the rows of the table of steps."""
    memory = next((iterate.state for iterate in iterates if iterate.state), {})
    axes, f = result.variables, result.name
    if csv:
        head = ["step", *axes, "f", *_each("gradient", axes), *_each("update", axes)]
    else:
        head = ["step", *axes, f, *_each(f"{f}′", axes), *_each("update", axes)]
    head += [name for key in memory for name in _each(key, axes)]
    blank = (None,) * len(axes)
    rows: list[Row] = []
    for iterate in iterates:
        row = [iterate.step, *iterate.x, iterate.f, *iterate.gradient, *(iterate.update or blank)]
        rows.append(row + [value for key in memory for value in iterate.state.get(key, blank)])
    return head, rows


def _each(word: str, axes: tuple[str, ...]) -> list[str]:
    return [word] if len(axes) == 1 else [f"{word} {axis}" for axis in axes]
