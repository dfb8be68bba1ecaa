"""exercises: a worksheet by rule, difficulty and seed, with its key."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from plotter.calculus.exercises import DIFFICULTIES, MOST_EXERCISES, exercises
from plotter.calculus.exercises.worksheet import WRITERS, Worksheet, answers, rules_of
from plotter.calculus.report.formats import FORMAT_BY_NAME
from plotter.calculus.rules import RULES
from plotter.cli.arguments import Parser, add_format, count
from plotter.cli.command import Answer, Arguments, Command
from plotter.cli.exit_codes import DONE
from plotter.cli.functions import written
from plotter.cli.sheets import DRAWN, add_output, ending_of, write_drawn, write_text
from plotter.cli.terminal import Terminal

if TYPE_CHECKING:
    from plotter.drawing.derivation.sheet import Sheet

MOST_SEEDS = 1_000_000_000

WRITTEN = {FORMAT_BY_NAME[name].ending.removeprefix("."): write for name, write in WRITERS.items()}
"""What writes a sheet into a text file, by its ending."""


class Exercises(Command):
    """Exercises to print and to hand out."""

    name = "exercises"
    summary = "A worksheet of functions to differentiate, by rule and difficulty, with its key."
    examples = (
        "--rule product --difficulty 2 --count 10 --seed 7 --key",
        "--rule chain --format html --key > worksheet.html",
        "--rule quotient --key --working -o worksheet.pdf",
    )

    def add_arguments(self, parser: Parser) -> None:
        """Rule, difficulty, count, seed, key, format."""
        parser.add_argument(
            "--rule",
            metavar="RULE",
            choices=[rule.key for rule in RULES],
            type=rule_key,
            default="",
            help="the rule that every exercise needs, a key of the rules command;"
            " if not given, the rules of every day are mixed",
        )
        parser.add_argument(
            "--difficulty",
            metavar="1|2|3",
            type=partial(count, least=DIFFICULTIES[0], most=DIFFICULTIES[-1]),
            default=1,
            help="1 (if not given): the rule alone, 2: with another, 3: among several",
        )
        parser.add_argument(
            "--count",
            metavar="N",
            type=partial(count, least=1, most=MOST_EXERCISES),
            default=10,
            help=f"how many exercises, up to {MOST_EXERCISES}; 10 if not given",
        )
        parser.add_argument(
            "--seed",
            metavar="N",
            type=partial(count, least=0, most=MOST_SEEDS),
            default=1,
            help="which sheet: the same number makes the same exercises; 1 if not given",
        )
        parser.add_argument(
            "--key", action="store_true", help="the answers, with the rules that they take"
        )
        parser.add_argument("--working", action="store_true", help="in a PDF, room to work in")
        add_format(parser, *WRITERS, "json")
        add_output(parser, "the sheet", WRITTEN, DRAWN)

    def run(self, arguments: Arguments, terminal: Terminal) -> int:
        """Write the sheet."""
        rule, difficulty, seed = arguments.rule, arguments.difficulty, arguments.seed
        made = exercises(rule, difficulty, arguments.count, seed)
        sheet = Worksheet(made, rule, difficulty, seed, arguments.key)
        if arguments.output is not None:
            ending = ending_of(arguments.output, WRITTEN, DRAWN)
            if ending in DRAWN:
                make = partial(_drawn, sheet, arguments.working)
                write_drawn(make, arguments.output, ending)
            else:
                write_text(WRITTEN[ending](sheet) + "\n", arguments.output)
        elif arguments.format == "json":
            for answer in rows(sheet):
                terminal.answer(answer)
        else:
            terminal.say(WRITERS[arguments.format](sheet))
        return DONE


def _drawn(sheet: Worksheet, working: bool, width: float) -> Sheet:
    # Imported now: text needs nothing that draws.
    from plotter.drawing.derivation.worksheet import worksheet_sheet

    return worksheet_sheet(sheet, width, working=working)


def rule_key(text: str) -> str:
    """The key of a rule, which may be written with spaces or hyphens."""
    return text.strip().lower().replace(" ", "_").replace("-", "_")


def rows(sheet: Worksheet) -> list[Answer]:
    """One object for each exercise; with the key its derivative and rules too."""
    found: list[Answer] = []
    for number, made in enumerate(sheet.exercises, 1):
        row: dict[str, object] = {
            "number": number,
            "input": made.text,
            "rule": made.rule,
            "difficulty": made.difficulty,
            "function": written(made.function),
        }
        if sheet.key:
            sides = answers(made)
            row["derivative"] = written(sides[0])
            row["simplified"] = written(sides[-1])
            row["rules"] = list(rules_of(made))
        found.append(row)
    return found
