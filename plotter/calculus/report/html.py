"""A derivation as HTML with MathML, which browsers set and screen readers read.

Steps inside steps are lists inside lists, so that a reader hears how deep they stand.
"""

from __future__ import annotations

import re
from html import escape

from plotter import resources
from plotter.calculus.report.spoken import equation
from plotter.calculus.report.told import Chapter, Report, ToldStep, in_pieces
from plotter.calculus.step import Part, Step
from plotter.language.tree import Node, Symbol
from plotter.language.words import language_code, tr
from plotter.language.write import to_text
from plotter.language.write_mathml import Parts, math_element, primed, to_mathml

_EQUALS = "<mo>=</mo>"
_UNSEEN = re.compile(r"</?mrow[^>]*>|<mo[^>]*>&#x2062;</mo>")
_SPACE = '<mspace width="1em"/>'


def page_head(title: str) -> str:
    """The beginning of a page, up to its content."""
    style = resources.read_text("look/derivation.css").rstrip()
    language = language_code().replace("_", "-")
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8"/>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        f"<title>{escape(title)}</title>\n<style>\n{style}\n</style>\n</head>\n<body>"
    )


PAGE_END = "</body>\n</html>"


def write_step(told: ToldStep) -> str:
    """The rule, its formula and reason, what the letters stand for, and the aligned lines."""
    step = told.step
    number = f'<span class="number">{told.number}</span> ' if told.number else ""
    lines = [f"<p>{number}<strong>{escape(step.name)}</strong> {math_element(_formula(step))}</p>"]
    if told.level != "rules":
        lines.append(f'<p class="why">{_words(step.why)}</p>')
        if step.parts:
            parts = "".join(f"<li>{math_element(_part(part))}</li>" for part in step.parts)
            lines.append(f'<ul class="parts">{parts}</ul>')
    lines.append(_display(_lines(told), equation(told)))
    if step.conditions and told.level != "rules":
        lines.append(f'<p class="condition">{_held(step.conditions)}</p>')
    if told.failed:
        failed = escape(tr("Failed: {reason}", reason=told.failed))
        lines.append(f'<p class="failed" role="alert">{failed}</p>')
    return "\n".join(lines)


def write_article(report: Report) -> str:
    """The derivation as an article; a page is page_head, articles, PAGE_END."""
    left = _called(report.name, 0, report.arguments)
    title = math_element(f"<mrow>{left}{_EQUALS}{to_mathml(report.function)}</mrow>")
    lines = ["<article>", f"<h1>{title}</h1>"]
    if report.held:
        lines.append(f'<p class="held">{_words(report.held_words)}</p>')
    for chapter in report.chapters:
        lines += _chapter(chapter)
    sides = [_derivative_name(report), to_mathml(report.derivative)]
    if to_text(report.simplified) != to_text(report.derivative):
        sides.append(to_mathml(report.simplified))
    answer = _display(f"<mrow>{_EQUALS.join(sides)}</mrow>")
    lines += ["<h2>Derivative</h2>", answer]
    if report.conditions:
        lines.append(f'<p class="condition">{_held(report.conditions)}</p>')
    if report.verified:
        said = escape(f"{report.verified[0].upper()}{report.verified[1:]}.")
        lines.append(f'<p class="{"failed" if report.failed else "verified"}">{said}</p>')
    return "\n".join([*lines, "</article>"])


def write_page(report: Report) -> str:
    """The derivation as a page that stands on its own."""
    title = tr("The derivative of {function}", function=to_text(report.function))
    return "\n".join([page_head(title), write_article(report), PAGE_END])


def _chapter(chapter: Chapter) -> list[str]:
    lines: list[str] = []
    if chapter.name:
        lines.append(f"<h2>{escape(chapter.name)}: {math_element(to_mathml(chapter.start))}</h2>")
    depth = -1
    for told in chapter.steps:
        if told.depth > depth:
            lines.append('<ol class="steps">')
        else:
            lines += ["</li>", *("</ol>\n</li>" for _ in range(depth - told.depth))]
        depth = told.depth
        lines += [f"<li>\n{write_step(told)}"]
    return [*lines, *("</li>\n</ol>" for _ in range(depth + 1))]


def _formula(step: Step) -> str:
    parts: Parts = {
        name: (None, part.role) for part in step.parts for name in (part.name, f"{part.name}'")
    }
    left, right = primed(to_mathml(step.left, parts)), to_mathml(step.right, parts)
    return f"<mrow>{left}{_EQUALS}{right}</mrow>"


def _part(part: Part) -> str:
    name = to_mathml(Symbol(part.name))
    text = f"{name}{_EQUALS}{to_mathml(part.expression)}"
    if part.derivative is not None:
        prime = to_mathml(Symbol(f"{part.name}'"))
        text += f"<mo>,</mo>{_SPACE}{prime}{_EQUALS}{to_mathml(part.derivative)}"
    return f'<mrow class="{part.role}">{text}</mrow>'


def _lines(told: ToldStep) -> str:
    """A table of three columns: (before)′, =, and a side a row; none twice in a row."""
    instance: Parts = {
        name: (node, part.role)
        for part in told.step.parts
        for name, node in ((part.name, part.expression), (f"{part.name}'", part.derivative))
        if node is not None
    }
    sides: list[str] = []
    for line in told.lines:
        first = not sides and told.level != "rules"
        side = to_mathml(told.step.right, instance) if first else to_mathml(line)
        if not sides or _seen(side) != _seen(sides[-1]):
            sides.append(side)
    left = primed(to_mathml(told.step.before))
    rows = [
        f"<mtr><mtd>{left if place == 0 else ''}</mtd><mtd>{_EQUALS}</mtd><mtd>{side}</mtd></mtr>"
        for place, side in enumerate(sides)
    ]
    return f'<mtable class="lines">{"".join(rows)}</mtable>'


def _seen(mathml: str) -> str:
    """What is seen of a formula but for spaces, to tell whether two read alike."""
    return _UNSEEN.sub("", mathml)


def _display(inner: str, words: str = "") -> str:
    """A formula on a line of its own, which scrolls where it is too wide."""
    return f'<div class="formula">{math_element(inner, block=True, words=words)}</div>'


def _derivative_name(report: Report) -> str:
    """f″(x), or ∂f/∂x where something is held constant."""
    if not report.held:
        return _called(report.name, report.order, (report.variable,))
    power = f"<mn>{report.order}</mn>" if report.order > 1 else ""
    sign, by = "<mo>∂</mo>", to_mathml(Symbol(report.variable))
    if power:
        sign, by = f"<msup>{sign}{power}</msup>", f"<msup>{by}{power}</msup>"
    above = f"<mrow>{sign}{to_mathml(Symbol(report.name))}</mrow>"
    return f"<mfrac>{above}<mrow><mo>∂</mo>{by}</mrow></mfrac>"


def _called(name: str, order: int, variables: tuple[str, ...]) -> str:
    """f″(x), f(x, y)."""
    symbol = to_mathml(Symbol(name + "'" * order))
    listed = "<mo>,</mo>".join(to_mathml(Symbol(variable)) for variable in variables)
    argument = f"<mrow><mo>(</mo>{listed}<mo>)</mo></mrow>"
    return f"<mrow>{symbol}<mo>&#x2061;</mo>{argument}</mrow>"


def _held(conditions: tuple[Node, ...]) -> str:
    """Where it holds, in a sentence."""
    return tr("Holds where {conditions}.", conditions=_conditions(conditions))


def _conditions(nodes: tuple[Node, ...]) -> str:
    return tr(" and ").join(math_element(to_mathml(node)) for node in nodes)


def _words(text: str) -> str:
    """A sentence whose Greek and indexed letters, as u_1, are set as formulas."""
    return "".join(
        math_element(to_mathml(Symbol(piece))) if letter else escape(piece)
        for piece, letter in in_pieces(text)
    )
