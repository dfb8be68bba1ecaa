"""What a row of the derivation says at each level of detail: a head, and lines of formulas."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

from msgspec import Struct

from plotter.calculus.step import Part, Step
from plotter.calculus.telling import (
    broken_part_latex,
    broken_result_latex,
    formula_latex,
    general_latex,
    part_latex,
    primed,
    result_latex,
)
from plotter.calculus.working import working
from plotter.figure.outline import Row
from plotter.language.tree import Symbol
from plotter.language.words import typeset_words
from plotter.language.write import to_latex
from plotter.model.telling import Level

_INDEX = re.compile(r"_(\d+)")
_BELOW = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


class Line(Struct, frozen=True):
    """A formula, in the ways it can be written, from the widest to the narrowest.

    A way that is a function is written only where the ones before it are too wide.
    """

    ways: tuple[str | Callable[[], str], ...]
    size: str = "formula"
    color: str = "text"

    def written(self) -> Iterator[str]:
        """The ways in LaTeX, one after another, none twice in a row."""
        before: str | None = None
        for way in self.ways:
            latex = way if isinstance(way, str) else way()
            if latex != before:
                yield latex
            before = latex


class Block(Struct, frozen=True):
    """A row in words and formulas: the rule, beside it a reason or a formula, lines below."""

    rule: str
    why: str = ""
    beside: Line | None = None
    lines: tuple[Line, ...] = ()


def block_of(row: Row, level: Level) -> Block:
    """What the row says."""
    step, part = row.step, row.part
    if row.folded:
        muted = "text-muted" if row.trivial else "text"
        return Block(step.name, beside=Line((applied_latex(step),), "formula-small", muted))
    general = Line((general_latex(step),), "formula-small", "text-muted")
    if level == "rules":
        return Block(step.name, beside=general, lines=(Line((applied_latex(step),)),))
    lines: list[Line] = []
    if part is not None:
        narrow = partial(broken_part_latex, part, narrow=True)
        lines.append(Line((part_latex(part), partial(broken_part_latex, part), narrow)))
    whole = part is None or any(not _plain(child) for child in step.children)
    if whole or level == "algebra":
        broken = partial(formula_latex, step, broken=True)
        narrow = partial(formula_latex, step, broken=True, narrow=True)
        lines.append(Line((formula_latex(step), broken, narrow)))
        sides = working(step, row.answer)[1:] if level == "algebra" or step.lines else (step.after,)
        for side in sides:
            result = result_latex(step, side)
            if result:
                broken = partial(broken_result_latex, side)
                lines.append(Line((result, f"= {to_latex(side)}", broken)))
    words = typeset_words("Holds where")
    lines.extend(
        Line((f"\\text{{{words} }}{to_latex(condition)}",), "formula-small", "text-muted")
        for condition in step.conditions
    )
    if part is None or level == "algebra" or whole:
        return Block(step.name, why=in_words(step.why), lines=tuple(lines))
    return Block(step.name, beside=general, lines=tuple(lines))


def open_block_of(row: Row) -> Block:
    """What the row says while steps inside it are not revealed yet: the rule, what u and v are.

    Their derivatives are still to be found, so neither they nor the result are told.
    """
    step = row.step
    lines = [] if row.part is None else [Line((_colored(row.part),))]
    lines.append(Line((general_latex(step),)))
    named = [_colored(part) for part in step.parts]
    if named:
        lines.append(Line((" \\qquad ".join(named), *_below(named))))
    return Block(step.name, why=in_words(step.why), lines=tuple(lines))


def _colored(part: Part) -> str:
    text = f"{to_latex(Symbol(part.name))} = {to_latex(part.expression)}"
    return f"\\textcolor{{{part.role}}}{{{text}}}"


def _below(lines: list[str]) -> tuple[str, ...]:
    """The same one below the other, if there are several."""
    if len(lines) < 2:
        return ()
    return ("\\begin{aligned} & " + " \\\\ & ".join(lines) + " \\end{aligned}",)


def in_words(why: str) -> str:
    """A reason with its indices below the line: u_1 as u₁."""
    return _INDEX.sub(lambda found: found[1].translate(_BELOW), why)


def applied_latex(step: Step) -> str:
    """What the step comes to, without u and v: (x²)' = 2x."""
    return f"{primed(to_latex(step.before))} = {to_latex(step.after)}"


def _plain(step: Step) -> bool:
    return step.rule in ("constant", "variable")
