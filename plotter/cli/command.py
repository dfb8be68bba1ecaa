"""What a command is, and how one is answered expression by expression."""

from __future__ import annotations

import argparse
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from typing import ClassVar, Generic, TypeVar

from plotter.cli.arguments import Parser, shield
from plotter.cli.exit_codes import DONE, PROBLEM
from plotter.cli.terminal import Terminal
from plotter.language.problems import Problem, ProblemError

Arguments = argparse.Namespace
Answer = Mapping[str, object]
Result = TypeVar("Result")


class Command(ABC):
    """Something that can be asked for by name on the command line."""

    name: ClassVar[str]
    summary: ClassVar[str]
    examples: ClassVar[tuple[str, ...]] = ()

    def parser(self) -> Parser:
        """The parser of the command's own arguments."""
        examples = "\n".join(f"  tangent-plotter {self.name} {line}" for line in self.examples)
        parser = Parser(
            prog=f"tangent-plotter {self.name}",
            description=self.summary,
            epilog=f"examples:\n{examples}" if examples else None,
        )
        self.add_arguments(parser)
        return parser

    def main(self, arguments: list[str], terminal: Terminal) -> int:
        """Read the arguments and run; the exit status."""
        return self.run(self.parser().parse_intermixed_args(shield(arguments)), terminal)

    @abstractmethod
    def add_arguments(self, parser: Parser) -> None:
        """Declare what the command takes."""

    @abstractmethod
    def run(self, arguments: Arguments, terminal: Terminal) -> int:
        """Do it; the exit status."""


class ExpressionCommand(Command, Generic[Result]):
    """A command that answers one expression after another, in order."""

    def run(self, arguments: Arguments, terminal: Terminal) -> int:
        """Answer all expressions; those with a problem do not keep the others from it."""
        status = DONE
        if opening := self.opening(arguments):
            terminal.say(opening)
        for text in texts(arguments, terminal):
            try:
                result = self.find(text, arguments)
            except ProblemError as error:
                status = PROBLEM
                if arguments.format == "json":
                    terminal.answer({"input": text, "problem": problem_object(error.problem)})
                terminal.show_problem(text, error.problem)
                continue
            if arguments.format == "json":
                terminal.answer({"input": text, "problem": None, **self.content(result)})
            else:
                terminal.say(self.write(result, arguments))
        if closing := self.closing(arguments):
            terminal.say(closing)
        return status

    def opening(self, arguments: Arguments) -> str:
        """What stands in front of all answers, as the head of a page; "" for nothing."""
        return ""

    def closing(self, arguments: Arguments) -> str:
        """What stands behind all answers; "" for nothing."""
        return ""

    @abstractmethod
    def find(self, text: str, arguments: Arguments) -> Result:
        """What is asked for; raises ProblemError."""

    @abstractmethod
    def content(self, result: Result) -> Answer:
        """The keys of the JSON object after `input` and `problem`."""

    @abstractmethod
    def write(self, result: Result, arguments: Arguments) -> str:
        """The answer in a format other than JSON."""


def texts(arguments: Arguments, terminal: Terminal) -> Iterator[str]:
    """The expressions as given, with - replaced by the lines of standard input."""
    for text in arguments.expressions:
        if text == "-":
            yield from terminal.lines()
        else:
            yield text


def problem_object(problem: Problem) -> Answer:
    """The problem as the contract of the command line has it."""
    return {
        "kind": "syntax" if problem.kind == "empty" else problem.kind,
        "message": problem.message,
        "start": problem.start,
        "end": problem.end,
        "hint": problem.hint,
    }
