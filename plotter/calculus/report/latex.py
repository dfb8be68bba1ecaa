"""A derivation in LaTeX, to be put into a document that uses amsmath."""

from __future__ import annotations

from plotter.calculus.report import equations
from plotter.calculus.report.told import Chapter, Report, ToldStep
from plotter.language.words import tr
from plotter.language.write import to_latex

NEEDS = "% needs \\usepackage{amsmath}"


def write_step(told: ToldStep) -> str:
    """The rule as the head of a paragraph, its formula and reason, and the aligned lines."""
    step = told.step
    number = f"{told.number} " if told.number else ""
    lines = [f"\\paragraph{{{number}{words(step.name)}}}", f"${equations.formula(told)}$."]
    if told.level != "rules":
        lines.append(words(step.why))
        if step.parts:
            parts = "; ".join(f"${equations.part(part)}$" for part in step.parts)
            lines.append(tr("With {parts}:", parts=parts))
    lines += ["\\begin{align*}", " \\\\\n".join(equations.aligned(told)), "\\end{align*}"]
    if step.conditions and told.level != "rules":
        lines.append(
            tr("Holds where {conditions}.", conditions=equations.conditions(step.conditions))
        )
    if told.failed:
        lines.append(f"\\textbf{{{words(tr('Failed:'))}}} {words(told.failed)}")
    return "\n".join(lines)


def write_report(report: Report) -> str:
    """A section with the chapters and the derivative."""
    title = tr("Derivative of {function}", function=f"${equations.function(report)}$")
    blocks = [NEEDS, f"\\section*{{{title}}}"]
    blocks += [words(report.held_words)] if report.held else []
    for chapter in report.chapters:
        blocks += _chapter(chapter)
    blocks.append(f"\\[ {equations.derivative(report)} \\]")
    if report.conditions:
        blocks.append(
            tr("Holds where {conditions}.", conditions=equations.conditions(report.conditions))
        )
    if report.verified:
        said = words(f"{report.verified[0].upper()}{report.verified[1:]}.")
        blocks.append(f"\\textbf{{{said}}}" if report.failed else said)
    return "\n\n".join(blocks)


def _chapter(chapter: Chapter) -> list[str]:
    title = f"\\subsection*{{{words(chapter.name)}: ${to_latex(chapter.start)}$}}"
    head = [title] if chapter.name else []
    return [*head, *(write_step(told) for told in chapter.steps)]


_SIGNS = {"−": "$-$", "′": "$'$", "″": "$''$", "≠": "$\\ne$", "·": "$\\cdot$", "∞": "$\\infty$"}


def words(text: str) -> str:
    """A sentence as LaTeX reads it: indexed letters as formulas, special signs kept."""
    for sign in "#%&":
        text = text.replace(sign, f"\\{sign}")
    text = equations.with_formulas(text)
    for sign, latex in _SIGNS.items():
        text = text.replace(sign, latex)
    return text
