"""derive: the derivative with its derivation, a simpler form, and how it was verified."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from plotter.calculus.check import Verdict, check_derivation
from plotter.calculus.conditions import conditions_of
from plotter.calculus.differentiate import differentiate_repeatedly
from plotter.calculus.existence import require_values
from plotter.calculus.report.formats import FORMAT_BY_NAME, FORMATS
from plotter.calculus.report.html import PAGE_END, page_head, write_article
from plotter.calculus.report.plain import formula_text
from plotter.calculus.report.told import Chapter, Report, told_derivation
from plotter.calculus.routes import WAYS, Route, routes
from plotter.calculus.step import Step
from plotter.calculus.telling import LEVELS, Level
from plotter.calculus.working import working
from plotter.cli.algebra import Algebra
from plotter.cli.arguments import Parser, UsageError, add_expressions, add_format, count, letter
from plotter.cli.command import Answer, Arguments, ExpressionCommand, texts
from plotter.cli.exit_codes import DONE, PROBLEM
from plotter.cli.functions import shown, written
from plotter.cli.sheets import DRAWN, add_output, ending_of, write_drawn, write_text
from plotter.cli.terminal import Terminal
from plotter.language.definition import Definition
from plotter.language.numbers import format_number
from plotter.language.parse import read
from plotter.language.problems import Problem, ProblemError
from plotter.language.tree import Node
from plotter.language.write import to_latex
from plotter.model.state import Verification

if TYPE_CHECKING:
    from plotter.drawing.derivation.sheet import Sheet

AS_WRITTEN = "as written"
MOST_ORDERS = 10
POINTS = 10
DEFAULT_LEVEL: Level = "substitutions"

WRITTEN = {way.ending.removeprefix("."): way for way in reversed(FORMATS)}
"""Ways to write a derivation into a file, by its ending; the first of each ending."""


class Derivation(Struct, frozen=True):
    """A function with its derivation, once for every order of derivative.

    `failures` are the steps that do not hold, `level` is set if one was asked for. `chosen` says
    that the user told which letter is the variable.
    """

    definition: Definition
    variable: str
    steps: tuple[Step, ...]
    simplified: Node
    verification: Verification
    routes: tuple[Route, ...] = ()
    failures: tuple[Verdict, ...] = ()
    level: Level | None = None
    chosen: bool = False

    @property
    def derivative(self) -> Node:
        """The derivative that was asked for, as the steps give it."""
        return self.steps[-1].after

    @property
    def conditions(self) -> tuple[Node, ...]:
        """Where all of its steps hold."""
        found = dict.fromkeys(condition for step in self.steps for condition in conditions_of(step))
        return tuple(found)


class Derive(ExpressionCommand[Derivation]):
    """The derivative of a function, step by step."""

    name = "derive"
    summary = "The derivative of a function with every step of its derivation."
    examples = (
        '"x^2 e^x"',
        "x^3 --order 2 --format latex",
        '"x^2/e^x" --level algebra --format html > derivation.html',
        '"x^2 e^x" -o derivation.pdf',
        "- --format json < functions.txt",
    )

    def add_arguments(self, parser: Parser) -> None:
        """Expressions, variable, order, route, level, format."""
        add_expressions(parser)
        parser.add_argument(
            "--variable",
            metavar="NAME",
            type=letter,
            help="what to differentiate by; every other letter is a constant",
        )
        parser.add_argument(
            "--order",
            metavar="N",
            type=partial(count, least=1, most=MOST_ORDERS),
            default=1,
            help="1 for f′ (if not given), 2 for f″ …",
        )
        parser.add_argument(
            "--route",
            metavar="N|all",
            type=route,
            default=1,
            help="which way to the derivative: 1 (if not given) is the function as written,"
            " 2 … rewritten first, with logarithms or by definition; all shows every one",
        )
        parser.add_argument(
            "--level",
            choices=LEVELS,
            help="how much is told of a step: its rule, what u and v are (if not given), or every"
            " line of algebra; with it LaTeX is the whole derivation instead of the derivative"
            " alone, and JSON has the lines and conditions of every step",
        )
        add_format(parser, "text", "json", "latex", "markdown", "html")
        add_output(parser, "the derivation", WRITTEN, DRAWN)

    def run(self, arguments: Arguments, terminal: Terminal) -> int:
        """Answer all expressions with one algebra process beside, or write one into a file."""
        with Algebra() as self._algebra:
            if arguments.output is not None:
                return self._into_file(arguments, terminal)
            return super().run(arguments, terminal)

    def _into_file(self, arguments: Arguments, terminal: Terminal) -> int:
        ending = ending_of(arguments.output, WRITTEN, DRAWN)
        found = list(texts(arguments, terminal))
        if len(found) != 1:
            raise UsageError("-o: one derivation goes into a file; give one expression")
        if arguments.route is None and ending in DRAWN:
            raise UsageError("--route: a picture shows one way; choose its number")
        arguments.level = arguments.level or DEFAULT_LEVEL
        try:
            result = self.find(found[0], arguments)
        except ProblemError as error:
            terminal.show_problem(found[0], error.problem)
            return PROBLEM
        if ending in DRAWN:
            write_drawn(partial(_sheet, found[0], result), arguments.output, ending)
        else:
            text = WRITTEN[ending].report(report_of(result)) + "\n"
            write_text(text, arguments.output)
        return DONE

    def opening(self, arguments: Arguments) -> str:
        """The head of the page, if it is to be one."""
        return page_head("Derivatives, step by step") if arguments.format == "html" else ""

    def closing(self, arguments: Arguments) -> str:
        """The end of the page."""
        return PAGE_END if arguments.format == "html" else ""

    def find(self, text: str, arguments: Arguments) -> Derivation:
        """The derivation, simplified and verified."""
        definition = read(text, variable=arguments.variable)
        require_values(definition.body, text)
        variable = arguments.variable or definition.variable
        steps = differentiate_repeatedly(definition.body, variable, arguments.order)
        if arguments.format == "latex" and arguments.level is None:
            return Derivation(definition, variable, steps, steps[-1].after, Verification())
        opinion = self._algebra.opinion(steps, variable)
        checked, failures = _checked(definition.body, steps, variable)
        proved = opinion.proved and checked.how != "failed"
        return Derivation(
            definition,
            variable,
            steps,
            opinion.simplified,
            Verification("proved") if proved else checked,
            chosen_routes(steps[-1], variable, arguments.route),
            failures,
            arguments.level,
            chosen=arguments.variable is not None,
        )

    def content(self, result: Derivation) -> Answer:
        """All forms of the derivative, how it was verified, and the tree of steps."""
        verification = result.verification
        return {
            "variable": result.variable,
            "order": len(result.steps),
            "function": written(result.definition.body),
            "derivative": written(result.derivative),
            "simplified": written(result.simplified),
            "verified": {
                "how": verification.how,
                "points": verification.points,
                "largest_error": verification.largest_error,
            },
            "routes": [
                {
                    "name": way.name,
                    "rules": rules_used(way.step),
                    "steps": step_object(way.step, result),
                    **conditions_object(conditions_of(way.step), result),
                }
                for way in result.routes
            ],
        }

    def write(self, result: Derivation, arguments: Arguments) -> str:
        """The derivation for reading, or the derivative in LaTeX."""
        if arguments.format == "latex" and arguments.level is None:
            return to_latex(result.derivative)
        report = report_of(result)
        if arguments.format == "html":
            return write_article(report)
        return FORMAT_BY_NAME[arguments.format].report(report) + "\n"


def _sheet(text: str, result: Derivation, width: float) -> Sheet:
    """The derivation laid out as in the window."""
    # Imported now: text needs nothing that draws.
    from plotter.drawing.derivation.written_out import derivation_sheet
    from plotter.model.lesson import Lesson
    from plotter.model.state import Inputs, Results
    from plotter.model.telling import Telling

    way, steps = result.routes[-1], result.steps
    route = "" if way.name == AS_WRITTEN else way.name
    level = result.level or DEFAULT_LEVEL
    inputs = Inputs(text=text, telling=Telling(level, route=route, order=len(steps)))
    written_first = Route(AS_WRITTEN, steps[0].before, steps[0])
    results = Results(
        inputs,
        definition=result.definition,
        derivation=steps[0],
        derivative=steps[0].after,
        simplified=result.simplified,
        verification=replace(
            result.verification, failed=tuple(verdict.step for verdict in result.failures)
        ),
        lesson=Lesson(steps[0], (written_first, way), steps),
    )
    return derivation_sheet(results, inputs, width)


def report_of(result: Derivation) -> Report:
    """The derivation as it is told: a chapter for every order, then one for every route."""
    level, definition = result.level or DEFAULT_LEVEL, result.definition
    chapters: list[Chapter] = []
    for step in result.steps[:-1]:
        told = told_derivation(step, level, failures=result.failures, first=len(chapters) + 1)
        chapters.append(Chapter("", step.before, told))
    for way in result.routes:
        told = told_derivation(
            way.step,
            level,
            answer=result.simplified,
            failures=result.failures,
            first=len(chapters) + 1,
        )
        chapters.append(Chapter("" if way.name == AS_WRITTEN else way.name, way.start, told))
    return Report(
        definition.name,
        result.variable,
        len(result.steps),
        definition.body,
        result.derivative,
        result.simplified,
        tuple(chapters),
        result.conditions,
        verification_text(result.verification),
        result.verification.how == "failed",
        held_constant(result),
        definition.variables if len(definition.variables) > 1 else (),
    )


def held_constant(result: Derivation) -> tuple[str, ...]:
    """The other variables, and with a variable chosen by the user every other letter."""
    definition = result.definition
    if definition.variables != (result.variable,):
        return tuple(name for name in definition.variables if name != result.variable)
    return definition.parameters if result.chosen else ()


def route(text: str) -> int | None:
    """The number of a way, from 1; None for all."""
    return None if text == "all" else count(text, least=1, most=len(WAYS))


def chosen_routes(step: Step, variable: str, number: int | None) -> tuple[Route, ...]:
    """The ways asked for; raises ProblemError if there are fewer."""
    written_first = Route(AS_WRITTEN, step.before, step)
    if number == 1:
        return (written_first,)
    found = routes(step.before, variable)
    if number is None:
        return found
    if number > len(found):
        message = f"There is no way number {number} to this derivative."
        hint = f"There are {len(found)}: --route all shows them."
        raise ProblemError(Problem("domain", message, 0, 0, hint))
    return (found[number - 1],)


def _checked(
    function: Node, steps: Sequence[Step], variable: str
) -> tuple[Verification, tuple[Verdict, ...]]:
    """Every step held against independent slopes at random points; those that do not hold."""
    before = [function, *(step.after for step in steps[:-1])]
    reports = [
        check_derivation(start, step, variable, {}, points=POINTS)
        for start, step in zip(before, steps, strict=True)
    ]
    failures = tuple(verdict for report in reports for verdict in report.verdicts)
    failures = tuple(verdict for verdict in failures if not verdict.true)
    error = max(report.largest_error for report in reports)
    points = min(report.points for report in reports)
    return Verification("failed" if failures else "checked", points, error), failures


def rules_used(step: Step) -> list[str]:
    """The keys of the rules in reading order, each once."""
    return list(dict.fromkeys(inner.rule for inner in step.walk()))


def step_object(step: Step, result: Derivation) -> Answer:
    """A step and all steps below it; with a level asked for, its lines and conditions too."""
    failure = next((verdict for verdict in result.failures if verdict.step is step), None)
    answer: dict[str, object] = {
        "rule": step.rule,
        "name": step.name,
        "formula": formula_text(step),
        "why": step.why,
        "parts": {part.name: shown(part.expression) for part in step.parts},
        "before": shown(step.before),
        "after": shown(step.after),
        "children": [step_object(child, result) for child in step.children],
    }
    if result.level is not None:
        answer["lines"] = [shown(line) for line in working(step)]
    answer.update(conditions_object(step.conditions, result))
    if failure is not None:
        places = {"x": failure.place, "stated": failure.stated, "expected": failure.expected}
        answer["failed"] = places
    return answer


def conditions_object(conditions: tuple[Node, ...], result: Derivation) -> Answer:
    """Where something holds, if a level was asked for: else the keys are the contract's alone."""
    if result.level is None:
        return {}
    return {"conditions": [shown(condition) for condition in conditions]}


def verification_text(verification: Verification) -> str:
    """How the derivative was verified, in a sentence."""
    points, error = verification.points, format_number(verification.largest_error, digits=2)
    match verification.how:
        case "proved":
            return "verified: proved equal to a second, independent derivation"
        case "failed":
            return f"NOT verified: the steps and the slopes of f differ by up to {error}"
        case _ if points == 0:
            return "not verified: no point of the domain was found to check at"
        case _:
            return f"verified: checked at {points} points (largest difference {error})"
