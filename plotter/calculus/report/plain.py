"""A derivation as indented plain text: rule, general formula, parts, instance, result."""

from __future__ import annotations

from plotter.calculus.report.told import Report, ToldStep
from plotter.calculus.step import Part, Step
from plotter.language.localize import localized_text
from plotter.language.tree import Node
from plotter.language.words import tr
from plotter.language.write import to_text as _to_text

INDENT = "  "
DEEPEST = 24
"""Levels of indentation; what is nested deeper stays at this one."""


def to_text(node: Node) -> str:
    """The formula, with the decimal mark of the language."""
    return localized_text(_to_text(node))


def formula_text(step: Step) -> str:
    """The general formula of the step's rule, as books print it: (u v)' = u' v + u v'."""
    return f"({to_text(step.left)})' = {to_text(step.right)}".replace("*", " ")


def write_step(told: ToldStep) -> str:
    """The rule with its formula, what its letters stand for, and what follows."""
    step = told.step
    lines = [f"{step.name}:  {formula_text(step)}"]
    if told.level == "algebra":
        lines.append(f"{INDENT}({step.why})")
    if step.parts and told.level != "rules":
        lines.append(INDENT + ",  ".join(_part(part) for part in step.parts))
    lines += _equations(told)
    if told.level != "rules":
        lines += [
            tr("{indent}holds where {condition}", indent=INDENT, condition=to_text(condition))
            for condition in step.conditions
        ]
    if told.failed:
        lines.append(tr("{indent}FAILED: {failed}", indent=INDENT, failed=told.failed))
    return "\n".join(lines)


def write_report(report: Report) -> str:
    """All chapters, the derivative, its simpler form, where it holds, how it is verified."""
    blocks = [report.held_words] if report.held else []
    for chapter in report.chapters:
        head = [f"{chapter.name}: {to_text(chapter.start)}"] if chapter.name else []
        steps = [_indented(write_step(told), told.depth) for told in chapter.steps]
        blocks.append("\n".join([*head, *steps]))
    end = [f"{report.left} = {to_text(report.derivative)}"]
    if to_text(report.simplified) != to_text(report.derivative):
        end.append(tr("simplified: {simplified}", simplified=to_text(report.simplified)))
    if report.conditions:
        end.append(tr("holds where {joined}", joined=joined(report.conditions)))
    if report.verified:
        end.append(report.verified)
    return "\n\n".join([*blocks, "\n".join(end)])


def joined(conditions: tuple[Node, ...]) -> str:
    """Conditions in a row: x > 0 and x != 1."""
    return tr(" and ").join(map(to_text, conditions))


def _equations(told: ToldStep) -> list[str]:
    """(before)' = …, the further sides below the first; none twice in a row."""
    left = f"({to_text(told.step.before)})'"
    sides: list[str] = []
    for line in told.lines:
        text = to_text(line)
        if not sides or text != sides[-1]:
            sides.append(text)
    heads = [left, *(" " * len(left) for _ in sides[1:])]
    return [f"{INDENT}{head} = {side}" for head, side in zip(heads, sides, strict=True)]


def _indented(block: str, depth: int) -> str:
    margin = INDENT * min(depth, DEEPEST)
    return "\n".join(margin + line for line in block.splitlines())


def _part(part: Part) -> str:
    text = f"{part.name} = {to_text(part.expression)}"
    if part.derivative is not None:
        text += f", {part.name}' = {to_text(part.derivative)}"
    return text
