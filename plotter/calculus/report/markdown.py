"""A derivation in Markdown, formulas between dollar signs."""

from __future__ import annotations

from plotter.calculus.report import equations
from plotter.calculus.report.told import Chapter, Report, ToldStep
from plotter.language.words import tr
from plotter.language.write import to_latex


def write_step(told: ToldStep) -> str:
    """The rule and its reason, what the letters stand for, and the aligned lines."""
    step = told.step
    number = f"{told.number} " if told.number else ""
    head = f"**{number}{step.name}** ${equations.formula(told)}$"
    blocks = [head]
    if told.level != "rules":
        blocks.append(equations.with_formulas(step.why))
        parts = [f"- ${equations.part(part)}$" for part in step.parts]
        blocks += ["\n".join(parts)] if parts else []
    lines = " \\\\\n".join(equations.aligned(told))
    blocks.append(f"$$\n\\begin{{aligned}}\n{lines}\n\\end{{aligned}}\n$$")
    if step.conditions and told.level != "rules":
        blocks.append(
            tr("Holds where {conditions}.", conditions=equations.conditions(step.conditions))
        )
    if told.failed:
        blocks.append(f"> **{tr('Failed:')}** {told.failed}")
    return "\n\n".join(blocks)


def write_report(report: Report) -> str:
    """A heading, the chapters, and the derivative."""
    blocks = [f"# ${equations.function(report)}$"]
    blocks += [equations.with_formulas(report.held_words)] if report.held else []
    for chapter in report.chapters:
        blocks += _chapter(chapter)
    blocks += [f"## {tr('Derivative')}", f"$$\n{equations.derivative(report)}\n$$"]
    if report.conditions:
        blocks.append(
            tr("Holds where {conditions}.", conditions=equations.conditions(report.conditions))
        )
    if report.verified:
        words = f"{report.verified[0].upper()}{report.verified[1:]}."
        blocks.append(f"> **{words}**" if report.failed else words)
    return "\n\n".join(blocks)


def _chapter(chapter: Chapter) -> list[str]:
    head = [f"## {chapter.name}: ${to_latex(chapter.start)}$"] if chapter.name else []
    return [*head, *(write_step(told) for told in chapter.steps)]
