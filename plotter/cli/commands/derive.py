"""derive: the derivative with its derivation, a simpler form, and how it was verified."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from plotter.calculus.check import check_derivation
from plotter.calculus.differentiate import differentiate_repeatedly
from plotter.calculus.routes import WAYS, Route, routes
from plotter.calculus.step import Step
from plotter.cli.algebra import Algebra
from plotter.cli.arguments import Parser, add_expressions, add_format, count, letter
from plotter.cli.command import Answer, Arguments, ExpressionCommand
from plotter.cli.derivation import derivation_text, formula_text
from plotter.cli.functions import shown, written
from plotter.cli.terminal import Terminal
from plotter.language.definition import Definition
from plotter.language.numbers import format_number
from plotter.language.parse import read
from plotter.language.problems import Problem, ProblemError
from plotter.language.tree import Node
from plotter.language.write import to_latex, to_text
from plotter.model.state import Verification

AS_WRITTEN = "as written"
MOST_ORDERS = 10
POINTS = 10


@dataclass(frozen=True, slots=True)
class Derivation:
    """A function with its derivation, once for every order of derivative."""

    definition: Definition
    variable: str
    steps: tuple[Step, ...]
    simplified: Node
    verification: Verification
    routes: tuple[Route, ...] = ()

    @property
    def derivative(self) -> Node:
        """The derivative that was asked for, as the steps give it."""
        return self.steps[-1].after


class Derive(ExpressionCommand[Derivation]):
    """The derivative of a function, step by step."""

    name = "derive"
    summary = "The derivative of a function with every step of its derivation."
    examples = ('"x^2 e^x"', "x^3 --order 2 --format latex", "- --format json < functions.txt")

    def add_arguments(self, parser: Parser) -> None:
        """Expressions, variable, order, route, format."""
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
            " 2 … rewritten first or with logarithms; all shows every one",
        )
        add_format(parser, "text", "json", "latex")

    def run(self, arguments: Arguments, terminal: Terminal) -> int:
        """Answer all expressions with one algebra process beside."""
        with Algebra() as self._algebra:
            return super().run(arguments, terminal)

    def find(self, text: str, arguments: Arguments) -> Derivation:
        """The derivation, simplified and verified."""
        definition = read(text, variable=arguments.variable)
        variable = arguments.variable or definition.variable
        steps = differentiate_repeatedly(definition.body, variable, arguments.order)
        if arguments.format == "latex":
            return Derivation(definition, variable, steps, steps[-1].after, Verification())
        opinion = self._algebra.opinion(steps, variable)
        verification = (
            Verification("proved") if opinion.proved else _checked(definition.body, steps, variable)
        )
        ways = chosen_routes(steps[-1], variable, arguments.route)
        return Derivation(definition, variable, steps, opinion.simplified, verification, ways)

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
                    "steps": step_object(way.step),
                }
                for way in result.routes
            ],
        }

    def write(self, result: Derivation, arguments: Arguments) -> str:
        """The derivation for reading, or the derivative in LaTeX."""
        if arguments.format == "latex":
            return to_latex(result.derivative)
        blocks = [derivation_text(step, result.variable) for step in result.steps[:-1]]
        for way in result.routes:
            head = "" if way.name == AS_WRITTEN else f"{way.name}: {to_text(way.start)}\n"
            blocks.append(head + derivation_text(way.step, result.variable))
        name, marks = result.definition.name, "′" * len(result.steps)
        end = [f"{name}{marks}({result.variable}) = {to_text(result.derivative)}"]
        if to_text(result.simplified) != to_text(result.derivative):
            end.append(f"simplified: {to_text(result.simplified)}")
        end.append(verification_text(result.verification))
        return "\n\n".join([*blocks, "\n".join(end), ""]).rstrip("\n") + "\n"


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


def _checked(function: Node, steps: Sequence[Step], variable: str) -> Verification:
    """Every step held against independent slopes at random points."""
    before = [function, *(step.after for step in steps[:-1])]
    reports = [
        check_derivation(start, step, variable, {}, points=POINTS)
        for start, step in zip(before, steps, strict=True)
    ]
    how = "failed" if any(report.failed for report in reports) else "checked"
    error = max(report.largest_error for report in reports)
    return Verification(how, min(report.points for report in reports), error)


def rules_used(step: Step) -> list[str]:
    """The keys of the rules in reading order, each once."""
    return list(dict.fromkeys(inner.rule for inner in step.walk()))


def step_object(step: Step) -> Answer:
    """A step and all steps below it."""
    return {
        "rule": step.rule,
        "name": step.name,
        "formula": formula_text(step),
        "why": step.why,
        "parts": {part.name: shown(part.expression) for part in step.parts},
        "before": shown(step.before),
        "after": shown(step.after),
        "children": [step_object(child) for child in step.children],
    }


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
