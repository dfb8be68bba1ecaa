"""A derivation in words, as a screen reader says it."""

from __future__ import annotations

from plotter.calculus.report.told import Report, ToldStep
from plotter.calculus.step import Part
from plotter.language.tree import Symbol
from plotter.language.words import tr
from plotter.language.write_speech import derivative_of, to_speech


def write_step(told: ToldStep) -> str:
    """The rule, its reason, what the letters stand for, and what the derivative is."""
    step = told.step
    said = [f"{step.name}."]
    if told.failed:
        said.append(told.failed)
    if told.level != "rules":
        said.append(step.why)
        said += [_part(part) for part in step.parts]
    said.append(equation(told))
    if told.level != "rules":
        said += [
            tr("It holds where {condition}.", condition=to_speech(condition))
            for condition in step.conditions
        ]
    return " ".join(said)


def equation(told: ToldStep) -> str:
    """The derivative of … equals …, which equals …; nothing twice in a row."""
    sides: list[str] = []
    for line in told.lines:
        words = to_speech(line)
        if not sides or words != sides[-1]:
            sides.append(words)
    left = derivative_of(told.step.before)
    said = tr("{left} equals {sides}.", left=left, sides=tr(", which equals ").join(sides))
    return said[0].upper() + said[1:]


def write_report(report: Report) -> str:
    """Every step, a line each, and the derivative."""
    lines: list[str] = [report.held_words] if report.held else []
    for chapter in report.chapters:
        if chapter.name:
            lines.append(f"{chapter.name}, {to_speech(chapter.start)}.")
        lines += [
            tr("Step {number}. {write_step}", number=told.number, write_step=write_step(told))
            for told in chapter.steps
        ]
    variable = to_speech(Symbol(report.variable))
    name = tr(
        "{name} of {variable}", name=report.name + tr(" prime") * report.order, variable=variable
    )
    if report.held:
        times = {1: "", 2: tr("second ")}.get(report.order, tr("{order}th ", order=report.order))
        name = tr(
            "The {times}partial derivative of {name} by {variable}",
            times=times,
            name=report.name,
            variable=variable,
        )
    lines.append(
        tr("{name} equals {derivative}.", name=name, derivative=to_speech(report.derivative))
    )
    if report.simplified != report.derivative:
        lines.append(tr("Simplified, {simplified}.", simplified=to_speech(report.simplified)))
    if report.conditions:
        held = tr(" and ").join(map(to_speech, report.conditions))
        lines.append(tr("It holds where {held}.", held=held))
    if report.verified:
        lines.append(f"{report.verified[0].upper()}{report.verified[1:]}.")
    return "\n".join(lines)


def _part(part: Part) -> str:
    name = to_speech(Symbol(part.name))
    text = tr("{name} is {expression}", name=name, expression=to_speech(part.expression))
    if part.derivative is not None:
        text += tr(
            ", {name} prime is {derivative}", name=name, derivative=to_speech(part.derivative)
        )
    return f"{text}."
