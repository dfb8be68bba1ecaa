"""A worksheet on paper: the exercises, room to work in, and the key on pages of its own."""

from __future__ import annotations

from plotter.calculus.exercises.worksheet import NAMES, Worksheet, answers, rules_of
from plotter.drawing.derivation import pieces
from plotter.drawing.derivation.breaking import assignment
from plotter.drawing.derivation.row_layout import RowStyle
from plotter.drawing.derivation.sheet import COLORS, Block, Sheet
from plotter.drawing.fonts import SEMIBOLD
from plotter.drawing.theme import theme
from plotter.language.words import tr

WORKING = 84.0
"""Room for a learner's own lines below each exercise, px."""

NUMBERS = 34.0
"""Room for the numbers left of the exercises, px."""

NAME_FROM = 0.55
"""Where the line for a learner's name begins, as a share of the width."""


def worksheet_sheet(worksheet: Worksheet, width: float, *, working: bool) -> Sheet:
    """The sheet for paper so many px wide, with room for `working` if it is wanted."""
    style = RowStyle(theme(COLORS), 1.0)
    about = NAMES.get(worksheet.rule, tr("Mixed rules"))
    made_from = tr("Difficulty {0}, sheet {1}").format(worksheet.difficulty, worksheet.seed)
    found = [
        pieces.blank(tr("Name:"), width, style, start=NAME_FROM),
        pieces.words(about, width, style, size="title", weight=SEMIBOLD),
        pieces.words(tr("Differentiate each function."), width, style, gap=18),
    ]
    for number, made in enumerate(worksheet.exercises, 1):
        line = assignment("f(x)", made.function)
        gap = WORKING if working else 16.0
        found.append(
            pieces.formula(line, width, style, indent=NUMBERS, number=f"{number}.", gap=gap)
        )
    found.append(pieces.words(made_from, width, style, size="caption", role="text-muted"))
    if worksheet.key:
        found += _key(worksheet, about, made_from, width, style)
    return Sheet(f"{about}, {made_from}", width, tuple(found))


def _key(
    worksheet: Worksheet, about: str, made_from: str, width: float, style: RowStyle
) -> list[Block]:
    """The derivatives, and the rules that lead to them."""
    title = tr("Key: {0}").format(about)
    found = [
        pieces.words(title, width, style, size="title", weight=SEMIBOLD, begins=True),
        pieces.words(made_from, width, style, size="caption", role="text-muted", gap=14),
    ]
    for number, made in enumerate(worksheet.exercises, 1):
        line = assignment("f'(x)", *answers(made))
        answer = pieces.formula(line, width, style, indent=NUMBERS, number=f"{number}.", gap=2)
        rules = ", ".join(NAMES[key] for key in rules_of(made))
        said = pieces.words(
            rules, width - NUMBERS, style, size="caption", role="text-muted", gap=12
        )
        found.append(pieces.together(answer, pieces.indented(said, NUMBERS)))
    return found
