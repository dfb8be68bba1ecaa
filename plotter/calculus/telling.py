"""How a derivation is told: which steps are worth a line, and their formulas in LaTeX."""

from __future__ import annotations

import re
from typing import Literal

from plotter.calculus.step import Part, Step
from plotter.language.latex_lines import WIDE, extent, filled
from plotter.language.tree import Add, Negate, Node, Symbol
from plotter.language.write import to_latex

Level = Literal["rules", "substitutions", "algebra"]
"""How much of a step is told: the rule, what u and v are, or every line of algebra as well."""

LEVELS: tuple[Level, ...] = ("rules", "substitutions", "algebra")

TRIVIAL = frozenset({"constant", "variable"})
"""Rules whose steps a reader takes in at a glance; they are told only on their own."""

FEW = 6
"""So many terms of a sum have a line each where it has to be broken."""

_COLOR = re.compile(r"^(?:\\textcolor\{\w*\}\{)+")

Parts = dict[str, tuple[Node | None, str]]


def is_trivial(step: Step) -> bool:
    """Whether the step needs no line of its own below another."""
    return step.rule in TRIVIAL


def told_children(step: Step) -> tuple[Part, ...]:
    """The parts whose steps are told below this one."""
    return tuple(part for part in step.parts if part.step is not None and not is_trivial(part.step))


def told_steps(step: Step) -> tuple[Step, ...]:
    """The steps that are told, one after another, in reading order."""
    below = (told_steps(part.step) for part in told_children(step) if part.step is not None)
    return (step, *(inner for steps in below for inner in steps))


def general_parts(step: Step) -> Parts:
    """The parts by name only, each in its colour: for the general formula."""
    return {name: (None, part.role) for part in step.parts for name in (part.name, f"{part.name}'")}


def instance_parts(step: Step) -> Parts:
    """The parts as the expressions they stand for, each in its colour: for the instance."""
    parts: Parts = {}
    for part in step.parts:
        parts[part.name] = (part.expression, part.role)
        if part.derivative is not None:
            parts[f"{part.name}'"] = (part.derivative, part.role)
    return parts


def general_latex(step: Step) -> str:
    """The general formula on one line: (u v)' = u' v + u v'."""
    parts = general_parts(step)
    return f"{primed(to_latex(step.left, parts))} = {to_latex(step.right, parts)}"


def formula_latex(step: Step, *, broken: bool = False, narrow: bool = False) -> str:
    """General formula above its instance, aligned term by term.

    With `broken`, long sums are continued on further lines, for narrow places; with `narrow`
    those inside fractions and brackets, too.
    """
    general, instance = general_parts(step), instance_parts(step)
    left = primed(to_latex(step.left, instance))
    terms = _terms(step.right)
    if broken:
        lines = [_in_narrow(step, general), _in_narrow(step, instance, narrow=narrow)]
        plain = f"{primed(to_latex(step.left, general))} &= {to_latex(step.right, general)}"
        if extent(plain) <= WIDE:
            lines[0] = plain
    else:
        rows = _in_columns(_written(terms, general), _written(terms, instance))
        lines = [f"{primed(to_latex(step.left, general))} &= {rows[0]}"]
        instance_line = f"{left} &= {rows[1]}"
        if _uncolored(instance_line) != _uncolored(lines[0]):
            lines.append(instance_line)
    return "\\begin{aligned} " + " \\\\ ".join(lines) + " \\end{aligned}"


def instance_latex(step: Step) -> str:
    """The right side of the formula with the parts put in, without colours."""
    plain: Parts = {name: (node, "") for name, (node, _) in instance_parts(step).items()}
    return to_latex(step.right, plain).replace("\\textcolor{}", "")


def result_latex(step: Step, line: Node | None = None) -> str:
    """= the tidied result, below the equals signs; "" if the instance already reads like it.

    `line` is a line of the working that stands there instead of the result.
    """
    result = to_latex(step.after if line is None else line)
    if reads_like(instance_latex(step), result):
        return ""
    left = primed(to_latex(step.left, instance_parts(step)))
    return f"\\phantom{{{left}}} = {result}"


def broken_result_latex(node: Node) -> str:
    """= a long result on several lines, the terms of its sums one below the other."""
    return f"\\begin{{aligned}} &= {on_lines(node)} \\end{{aligned}}"


def on_lines(node: Node) -> str:
    """An expression on the right of an alignment mark, the terms of its sums on several lines."""
    return _continued(_in_lines(_written(_terms(node), {}, narrow=True)))


def part_latex(part: Part) -> str:
    """What the part is and what its derivative is: u = x², u' = 2x, in its colour."""
    name = to_latex(Symbol(part.name))
    text = f"{name} = {to_latex(part.expression)}"
    if part.derivative is not None:
        text += f" \\qquad {name}' = {to_latex(part.derivative)}"
    return f"\\textcolor{{{part.role}}}{{{text}}}"


def broken_part_latex(part: Part, *, narrow: bool = False) -> str:
    """u = … above u' = …, long sums continued on further lines, for narrow places.

    With `narrow` those inside fractions and brackets, too.
    """
    name = to_latex(Symbol(part.name))
    sides = [(name, part.expression)]
    if part.derivative is not None:
        sides.append((f"{name}'", part.derivative))
    lines = [
        f"{head} &= {_continued(_in_lines(_written(_terms(side), {}, narrow=narrow)))}"
        for head, side in sides
    ]
    aligned = " \\\\ ".join(lines)
    return f"\\textcolor{{{part.role}}}{{\\begin{{aligned}} {aligned} \\end{{aligned}}}}"


def primed(latex: str) -> str:
    """The derivative of an expression, written with a prime."""
    return f"\\left({latex}\\right)'"


def _terms(node: Node) -> tuple[Node, ...]:
    return node.terms if isinstance(node, Add) else (node,)


def _signed(term: Node, parts: Parts, *, first: bool, narrow: bool) -> str:
    """A term with the sign that joins it to the one before."""
    if first:
        return to_latex(term, parts, narrow=narrow)
    if isinstance(term, Negate):
        return f"- {_bracketed(to_latex(term.operand, parts, narrow=narrow))}"
    return f"+ {_bracketed(to_latex(term, parts, narrow=narrow))}"


def _bracketed(latex: str) -> str:
    """In brackets if it begins with a minus, which cannot follow another sign."""
    bare = _COLOR.sub("", latex)
    return f"\\left({latex}\\right)" if bare.startswith("-") else latex


def _written(terms: tuple[Node, ...], parts: Parts, *, narrow: bool = False) -> list[str]:
    """The terms with their signs; with `narrow` those of a part that is a sum one by one."""
    written: list[str] = []
    for term in terms:
        name = term.name if isinstance(term, Symbol) else ""
        expression, role = parts.get(name, (None, ""))
        if narrow and isinstance(expression, Add):
            first, *rest = _written(expression.terms, {}, narrow=True)
            inner = [f"+ {_bracketed(first)}" if written else first, *rest]
            # Nothing in front makes the sign one between two terms, with its room.
            written += [f"\\textcolor{{{role}}}{{{{}} {signed}}}" for signed in inner]
        else:
            written.append(_signed(term, parts, first=not written, narrow=narrow))
    return written


def _in_columns(general: list[str], instance: list[str]) -> tuple[str, str]:
    """Two rows of terms, each term of the one above its own of the other.

    The narrower of two terms is given the width of the wider: columns of the aligned
    environment itself would stand too far apart.
    """
    rows: tuple[list[str], list[str]] = ([], [])
    for upper, lower in zip(general[:-1], instance[:-1], strict=True):
        wide = upper if extent(upper) > extent(lower) else lower
        for row, term in zip(rows, (upper, lower), strict=True):
            row.append(term if term == wide else f"\\mathrlap{{{term}}}\\phantom{{{wide}}}")
    return " ".join([*rows[0], general[-1]]), " ".join([*rows[1], instance[-1]])


def _in_narrow(step: Step, parts: Parts, *, narrow: bool = False) -> str:
    """One side of the formula, general or instance; a long left side has lines of its own."""
    left = primed(to_latex(step.left, parts))
    right = _continued(_in_lines(_written(_terms(step.right), parts, narrow=narrow)))
    if extent(left) <= WIDE:
        return f"{left} &= {right}"
    inner = _written(_terms(step.left), parts, narrow=narrow)
    if len(inner) > 1:
        left = f"\\Bigl({_continued(_in_lines(inner))}\\Bigr)'"
    return f"& {left} \\\\ &= {right}"


def _continued(lines: list[str]) -> str:
    return " \\\\ &\\quad ".join(lines)


def _in_lines(terms: list[str]) -> list[str]:
    """The terms of a sum with their signs, each on a line; of many, as many as are about WIDE."""
    return terms if len(terms) <= FEW else filled(terms)


def _uncolored(latex: str) -> str:
    return re.sub(r"\\textcolor\{\w*\}", "", latex).replace("{", "").replace("}", "")


def reads_like(one: str, other: str) -> bool:
    """Whether two formulas differ in nothing that is seen but spaces."""
    return _bare(one) == _bare(other)


def _bare(latex: str) -> str:
    for sign in ("{", "}", " ", "\\,"):
        latex = latex.replace(sign, "")
    return latex
