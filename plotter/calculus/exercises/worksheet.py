"""Worksheets: exercises on a sheet, and their key with the answers and the rules they take."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape

from msgspec import Struct

from plotter.calculus.exercises.generate import VARIABLE, Exercise
from plotter.calculus.report.html import PAGE_END, page_head
from plotter.calculus.rules import RULES
from plotter.calculus.working import shortest
from plotter.language.tree import Node, Symbol
from plotter.language.words import mark, tr
from plotter.language.write import to_latex, to_text
from plotter.language.write_mathml import math_element, to_mathml

NAMES = {rule.key: rule.name for rule in RULES}

TASK = mark("Differentiate each function.")


class Worksheet(Struct, frozen=True):
    """Exercises with the settings that make the same sheet again; `key` adds the answers."""

    exercises: tuple[Exercise, ...]
    rule: str
    difficulty: int
    seed: int
    key: bool = False

    @property
    def title(self) -> str:
        """What is practised, and how to get the same sheet again."""
        about = tr(NAMES.get(self.rule, mark("Mixed rules")))
        return tr(
            "{rule}, difficulty {difficulty}, seed {seed}",
            rule=about,
            difficulty=self.difficulty,
            seed=self.seed,
        )


def rules_of(made: Exercise) -> tuple[str, ...]:
    """The keys of the rules that the derivation takes, in reading order, trivial ones left out."""
    keys = dict.fromkeys(step.rule for step in made.step.walk())
    kept = tuple(key for key in keys if key not in ("constant", "variable"))
    return kept or tuple(keys)


def answers(made: Exercise) -> tuple[Node, ...]:
    """The derivative as the rules give it, and a shorter form if there is one."""
    shorter = shortest(made.answer)
    return (made.answer,) if shorter == made.answer else (made.answer, shorter)


def write_text(sheet: Worksheet) -> str:
    """A numbered list, the key below it."""
    lines = [sheet.title, tr(TASK), ""]
    width = len(str(len(sheet.exercises)))
    numbers = [f"{number:>{width}}. " for number in range(1, len(sheet.exercises) + 1)]
    pairs = list(zip(numbers, sheet.exercises, strict=True))
    lines += [f"{number}f({VARIABLE}) = {made.text}" for number, made in pairs]
    if sheet.key:
        lines += ["", tr("Key"), ""]
        for number, made in pairs:
            sides = " = ".join(map(to_text, answers(made)))
            lines.append(f"{number}f′({VARIABLE}) = {sides}")
            lines.append(f"{' ' * len(number)}{_rules(made)}")
    return "\n".join(lines)


def write_markdown(sheet: Worksheet) -> str:
    """Numbered lists with formulas between dollar signs."""
    blocks = [f"# {sheet.title}", tr(TASK)]
    numbered = list(enumerate(sheet.exercises, 1))
    blocks.append("\n".join(f"{number}. ${_function(made)}$" for number, made in numbered))
    if sheet.key:
        rows = (f"{number}. ${_answer(made)}$ — {_rules(made)}" for number, made in numbered)
        blocks += [f"## {tr('Key')}", "\n".join(rows)]
    return "\n\n".join(blocks)


def write_latex(sheet: Worksheet) -> str:
    """A document that stands on its own, the key on a page of its own."""
    lines = [
        "\\documentclass{article}",
        "\\usepackage{amsmath}",
        "\\begin{document}",
        f"\\section*{{{sheet.title}}}",
        tr(TASK),
        "\\begin{enumerate}",
        *(f"  \\item $\\displaystyle {_function(made)}$" for made in sheet.exercises),
        "\\end{enumerate}",
    ]
    if sheet.key:
        lines += [
            "\\newpage",
            f"\\section*{{{tr('Key')}}}",
            "\\begin{enumerate}",
            *(
                f"  \\item $\\displaystyle {_answer(made)}$ \\\\ {_rules(made)}"
                for made in sheet.exercises
            ),
            "\\end{enumerate}",
        ]
    return "\n".join([*lines, "\\end{document}"])


def write_html(sheet: Worksheet) -> str:
    """A page that stands on its own; printed, the key is on a page of its own."""
    lines = [page_head(sheet.title), f"<h1>{escape(sheet.title)}</h1>", f"<p>{tr(TASK)}</p>"]
    lines.append('<ol class="exercises">')
    lines += [
        f"<li>{math_element(_equation('f', (made.function,)))}</li>" for made in sheet.exercises
    ]
    lines.append("</ol>")
    if sheet.key:
        lines += ['<section class="key">', f"<h2>{tr('Key')}</h2>", '<ol class="exercises">']
        for made in sheet.exercises:
            answer = math_element(_equation("f'", answers(made)))
            lines.append(f'<li>{answer} <p class="why">{escape(_rules(made))}</p></li>')
        lines += ["</ol>", "</section>"]
    return "\n".join([*lines, PAGE_END])


WRITERS: Mapping[str, Callable[[Worksheet], str]] = {
    "text": write_text,
    "markdown": write_markdown,
    "latex": write_latex,
    "html": write_html,
}
"""What writes a sheet in each format."""


def _rules(made: Exercise) -> str:
    return ", ".join(NAMES[key] for key in rules_of(made))


def _function(made: Exercise) -> str:
    return f"f\\left({VARIABLE}\\right) = {to_latex(made.function)}"


def _answer(made: Exercise) -> str:
    sides = " = ".join(map(to_latex, answers(made)))
    return f"f'\\left({VARIABLE}\\right) = {sides}"


def _equation(name: str, sides: tuple[Node, ...]) -> str:
    """f(x) = … = … in MathML."""
    letter = to_mathml(Symbol(name))
    argument = f"<mrow><mo>(</mo><mi>{VARIABLE}</mi><mo>)</mo></mrow>"
    written = "<mo>=</mo>".join(map(to_mathml, sides))
    return f"<mrow><mrow>{letter}<mo>&#x2061;</mo>{argument}</mrow><mo>=</mo>{written}</mrow>"
