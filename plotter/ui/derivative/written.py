"""The shown derivation, or one step of it, for the writers of text, LaTeX, Markdown and HTML."""

from __future__ import annotations

from plotter.calculus.check import Verdict, check_derivation
from plotter.calculus.conditions import conditions_of
from plotter.calculus.report.told import Chapter, Report, ToldStep, told_derivation, told_step
from plotter.calculus.step import Step
from plotter.drawing.derivation.titles import title_of
from plotter.drawing.derivation.verdict import verdict_of
from plotter.figure.told import answer_of, derivations_of, other_route
from plotter.language.tree import Node
from plotter.model.state import Inputs, Results


def report_of(results: Results, inputs: Inputs) -> Report | None:
    """Everything that is shown; None before a derivation is known."""
    definition, steps = results.definition, derivations_of(results, inputs)
    if definition is None or not steps:
        return None
    answer, verdict = answer_of(results, inputs), verdict_of(results.verification)
    derivative = steps[-1].after
    simplified = derivative if answer is None else answer
    level, failures = inputs.telling.level, failures_of(results)
    chapters: list[Chapter] = []

    def add(name: str, start: Node, step: Step, to: Node | None) -> None:
        first = len(chapters) + 1
        told = told_derivation(step, level, answer=to, failures=failures, first=first)
        chapters.append(Chapter(name, start, told))

    for section, step in enumerate(steps):
        last = section == len(steps) - 1
        add(title_of(results, inputs, section), step.before, step, simplified if last else None)
    route = other_route(results, inputs)
    if route is not None:
        add(route.name, route.start, route.step, simplified)
    return Report(
        definition.name,
        definition.variable,
        len(steps),
        definition.body,
        derivative,
        simplified,
        tuple(chapters),
        tuple(dict.fromkeys(held for step in steps for held in conditions_of(step))),
        "" if verdict is None else verdict.line.rstrip("."),
        results.verification.how == "failed",
        definition.held,
        definition.variables if definition.planar else (),
    )


def told_step_of(results: Results, inputs: Inputs, step: Step) -> ToldStep:
    """One step at the level of detail that is shown."""
    failures = {id(verdict.step): verdict for verdict in failures_of(results)}
    return told_step(step, inputs.telling.level, failure=failures.get(id(step)))


def failures_of(results: Results) -> tuple[Verdict, ...]:
    """What is wrong with the steps that failed their check, if any did."""
    definition, derivation = results.definition, results.derivation
    if not results.verification.failed or definition is None or derivation is None:
        return ()
    report = check_derivation(definition.body, derivation, definition.variable, {})
    return tuple(verdict for verdict in report.verdicts if not verdict.true)
