"""rules, functions, optimizers: what the program knows, from the tables it works with."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from plotter.calculus.rules import RULES
from plotter.cli.arguments import Parser, add_format
from plotter.cli.command import Answer, Arguments, Command
from plotter.cli.exit_codes import DONE
from plotter.cli.terminal import Terminal, text_table
from plotter.descent.optimizer import Option
from plotter.descent.optimizers import OPTIMIZERS
from plotter.descent.schedule import SCHEDULES
from plotter.language.functions import CONSTANTS, FUNCTIONS, Function


class TableCommand(Command):
    """A command that prints a table: aligned columns, or one JSON object a row."""

    def add_arguments(self, parser: Parser) -> None:
        """The format."""
        add_format(parser, "text", "json")

    def run(self, arguments: Arguments, terminal: Terminal) -> int:
        """Print the table."""
        if arguments.format == "json":
            for row in self.rows():
                terminal.answer(row)
        else:
            terminal.say(text_table(self.lines()))
        return DONE

    @abstractmethod
    def rows(self) -> list[Answer]:
        """One object for each entry."""

    @abstractmethod
    def lines(self) -> list[Sequence[str]]:
        """One line of cells for each entry."""


class RulesTable(TableCommand):
    """The differentiation rules, in the order they are tried."""

    name = "rules"
    summary = "The differentiation rules that a derivation can use."

    def rows(self) -> list[Answer]:
        """Key, name, formula, examples."""
        return [
            {
                "key": rule.key,
                "name": rule.name,
                "formula": rule.formula,
                "examples": list(rule.examples),
            }
            for rule in RULES
        ]

    def lines(self) -> list[Sequence[str]]:
        """Key, name, formula."""
        return [(rule.key, rule.name, rule.formula) for rule in RULES]


class FunctionsTable(TableCommand):
    """The functions and constants that can be typed."""

    name = "functions"
    summary = "The functions and constants that can be typed."

    def rows(self) -> list[Answer]:
        """All that the table of functions says of each."""
        functions: list[Answer] = [
            {
                "name": entry.name,
                "kind": "function",
                "aliases": list(entry.aliases),
                "signature": _signature(entry),
                "spoken": entry.spoken,
                "group": entry.group,
                "arity": list(entry.arity),
                "latex": entry.latex,
                "domain": entry.domain or None,
                "definition": entry.definition or None,
                "derivative": entry.derivative or None,
            }
            for entry in FUNCTIONS
        ]
        constants: list[Answer] = [
            {
                "name": entry.name,
                "kind": "constant",
                "aliases": list(entry.aliases),
                "spoken": entry.spoken,
                "latex": entry.latex,
                "value": float(entry.digits),
            }
            for entry in CONSTANTS
        ]
        return functions + constants

    def lines(self) -> list[Sequence[str]]:
        """Name, what it is, other spellings."""
        functions = [
            (_signature(entry), entry.spoken, ", ".join(entry.aliases)) for entry in FUNCTIONS
        ]
        constants = [(entry.name, entry.digits, ", ".join(entry.aliases)) for entry in CONSTANTS]
        return [*functions, *constants]


def _signature(entry: Function) -> str:
    return entry.signature or f"{entry.name}(x)"


class OptimizersTable(TableCommand):
    """The methods of descent with their settings."""

    name = "optimizers"
    summary = "The optimizers and schedules of descend, with their options and defaults."

    def rows(self) -> list[Answer]:
        """Name, words, formula, learning rate and options of each; then the schedules."""
        methods: list[Answer] = [
            {
                "name": entry.name,
                "kind": "optimizer",
                "label": entry.label,
                "idea": entry.idea,
                "formula": entry.formula,
                "stages": [{"latex": stage.latex, "words": stage.words} for stage in entry.stages],
                "source": entry.source,
                "learning_rate": entry.learning_rate,
                "options": [_option(option) for option in entry.options],
                "state": list(entry.memory),
            }
            for entry in OPTIMIZERS
        ]
        schedules: list[Answer] = [
            {
                "name": entry.name,
                "kind": "schedule",
                "label": entry.label,
                "idea": entry.words,
                "formula": entry.latex,
                "options": [_option(option) for option in entry.options],
            }
            for entry in SCHEDULES
        ]
        return methods + schedules

    def lines(self) -> list[Sequence[str]]:
        """Name, idea, learning rate and options with their defaults."""
        methods = [
            (
                entry.name,
                entry.idea,
                " ".join((f"learning_rate={entry.learning_rate:g}", *_defaults(entry.options))),
            )
            for entry in OPTIMIZERS
        ]
        schedules = [
            (f"--schedule {entry.name}", entry.words, " ".join(_defaults(entry.options)))
            for entry in SCHEDULES
        ]
        return [*methods, *schedules]


def _option(option: Option) -> Answer:
    return {
        "name": option.name,
        "default": option.default,
        "least": option.least,
        "most": option.most,
        "words": option.words,
    }


def _defaults(options: Sequence[Option]) -> list[str]:
    return [f"{option.name}={option.default:g}" for option in options]
