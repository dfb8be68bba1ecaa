"""check: is an answer the derivative of a function, and if not, what went wrong?"""

from __future__ import annotations

from msgspec.structs import replace

from plotter.calculus.practice import Judgement, judge, read_derivative, with_proof
from plotter.cli.algebra import TIME_LIMIT
from plotter.cli.arguments import Parser, add_expressions, add_format, unshield
from plotter.cli.command import Answer, Arguments, ExpressionCommand
from plotter.cli.terminal import Terminal
from plotter.engine.algebra_process import AlgebraProcess, AlgebraRequest
from plotter.language.numbers import format_number
from plotter.language.parse import read
from plotter.language.problems import ProblemError
from plotter.language.write import to_text


class Check(ExpressionCommand[Judgement]):
    """A learner's derivative, judged."""

    name = "check"
    summary = "Whether an answer is the derivative of a function, and if not, what went wrong."
    examples = ('"sin(2x)" --answer "2cos(2x)"', '"x e^x" --answer "e^x" --format json')

    def add_arguments(self, parser: Parser) -> None:
        """The function, the answer, the format."""
        add_expressions(parser)
        parser.add_argument(
            "--answer",
            metavar="DERIVATIVE",
            type=unshield,
            required=True,
            help="the derivative to be judged, in any form; one that begins with a minus sign"
            " is written --answer=-sin(x)",
        )
        add_format(parser, "text", "json")

    def run(self, arguments: Arguments, terminal: Terminal) -> int:
        """Judge with an algebra process beside."""
        self._algebra = AlgebraProcess()
        self._algebra.start()
        try:
            return super().run(arguments, terminal)
        finally:
            self._algebra.close()

    def find(self, text: str, arguments: Arguments) -> Judgement:
        """By proof if there is one in time, else by points."""
        definition = read(text)
        body, variable = definition.body, definition.variable
        try:
            answer = read_derivative(arguments.answer, body, variable)
        except ProblemError as error:
            # Places are those of the function's text; this one lies in the answer.
            message = f"In the answer: {error.problem.message}"
            raise ProblemError(
                replace(error.problem, message=message, start=0, end=len(text))
            ) from error
        judgement = judge(body, variable, answer)
        request = AlgebraRequest(to_text(body), variable, to_text(answer), task="equal")
        return with_proof(judgement, self._algebra.ask(request, TIME_LIMIT).equal)

    def content(self, result: Judgement) -> Answer:
        """The keys of the contract; places are [start, end] in the function's text."""
        mistake = result.mistake
        return {
            "correct": result.correct,
            "how": result.how,
            "mistake": None
            if mistake is None
            else {
                "kind": mistake.kind,
                "message": mistake.message,
                "where": [list(span) for span in mistake.where],
            },
        }

    def write(self, result: Judgement, arguments: Arguments) -> str:
        """The verdict in one or two lines."""
        if result.mistake is not None:
            return f"wrong: {result.mistake.kind}\n{result.mistake.message}"
        if result.how == "proved":
            return "right: proved equal to the derivative"
        error = format_number(result.largest_error, digits=2)
        return f"right: checked at {result.points} points (largest difference {error})"
