"""The derivation as it is shown, on paper: the same rows in the same colours."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from plotter.drawing.derivation import pieces
from plotter.drawing.derivation.blocks import Block as RowBlock
from plotter.drawing.derivation.blocks import Line, block_of, open_block_of
from plotter.drawing.derivation.breaking import assignment, equation
from plotter.drawing.derivation.row_layout import EDGE, RowStyle, lay_out_row
from plotter.drawing.derivation.row_paint import paint_bars, paint_row
from plotter.drawing.derivation.sheet import COLORS, Block, Sheet
from plotter.drawing.derivation.titles import title_of
from plotter.drawing.derivation.verdict import verdict_of
from plotter.drawing.fonts import SEMIBOLD
from plotter.drawing.theme import theme
from plotter.figure.heads import derivative_head, function_head
from plotter.figure.outline import Row, rows_of, told
from plotter.figure.told import (
    answer_of,
    derivations_of,
    derived_of,
    goal_of,
    order_of,
    other_route,
)
from plotter.language.words import tr
from plotter.language.write import to_latex, to_text
from plotter.model.state import Inputs, Results


def derivation_sheet(
    results: Results,
    inputs: Inputs,
    width: float,
    *,
    style: RowStyle | None = None,
    revealed: int | None = None,
) -> Sheet:
    """Function, steps, answer, and how it was verified; empty before anything is known.

    The style is that of paper unless another is given. `revealed` steps are told and what comes
    after them is left out; None tells all.
    """
    style = style or RowStyle(theme(COLORS), 1.0)
    definition = results.definition
    if definition is None or results.derivation is None:
        return Sheet("", width, ())
    head = assignment(function_head(definition), definition.body, size="formula-large")
    found = [pieces.formula(head, width, style, gap=12)]
    for section in _sections(results, inputs):
        rows = [row for row in section.rows if revealed is None or row.number < revealed]
        if rows:
            found += _section(replace(section, rows=rows), results, inputs, width, style)
    if revealed is None:
        found += _answer(results, inputs, width, style)
    return Sheet(to_text(definition.body), width, tuple(found))


class _Section(Struct, frozen=True):
    """One derivation: what stands above it, its rows, and how many all of them are."""

    title: str
    start: Line | None
    rows: list[Row]
    every: list[Row]


def _sections(results: Results, inputs: Inputs) -> list[_Section]:
    telling, text = inputs.telling, results.inputs.text
    found: list[_Section] = []
    first = 0
    route, goal = other_route(results, inputs), goal_of(results, inputs)
    shown = derivations_of(results, inputs)
    for index, step in enumerate(shown):
        answer = goal if index == len(shown) - 1 else None
        rows = rows_of(step, telling, text, index, first, answer)
        first += sum(1 for _ in told(step, telling, inside=False))
        found.append(_Section(title_of(results, inputs, index), None, rows, rows))
    if route is not None:
        rows = rows_of(route.step, telling, text, len(shown), first, goal)
        start = Line((to_latex(route.start),))
        found.append(_Section(tr(route.name).capitalize(), start, rows, rows))
    return found


def _section(
    section: _Section, results: Results, inputs: Inputs, width: float, style: RowStyle
) -> list[Block]:
    failed = {id(step) for step in results.verification.failed}
    found = [_caption(section.title, width, style)] if section.title else []
    if section.start is not None:
        found.append(pieces.formula(section.start, width, style))
    told_rows = {row.place for row in section.rows}
    waiting = [row.place for row in section.every if row.place not in told_rows]
    for row in section.rows:
        inside = any(place[: len(row.place)] == row.place for place in waiting)
        block = open_block_of(row) if inside else block_of(row, inputs.telling.level)
        found.append(_row(row, block, width, style, failed=id(row.step) in failed))
    return found


def _caption(text: str, width: float, style: RowStyle) -> Block:
    return pieces.words(text, width, style, role="text-muted", weight=SEMIBOLD)


def _row(row: Row, block: RowBlock, width: float, style: RowStyle, *, failed: bool) -> Block:
    """A step; formulas that are still too wide make the whole of it smaller."""
    laid = lay_out_row(row, block, width, style, failed=failed)
    height = laid.bottom + EDGE
    scale = min(1.0, laid.room / laid.content_width) if laid.content_width > 0 else 1.0
    laid.room = max(laid.room, laid.content_width)

    def paint(painter: QPainter) -> None:
        painter.scale(scale, scale)
        if failed:
            ground = QRectF(laid.indent, 0, laid.room, height)
            painter.fillRect(ground, style.theme.color("error-soft"))
        paint_bars(painter, laid, style, height)
        paint_row(painter, laid, style, height)

    return Block(height * scale, paint)


def _answer(results: Results, inputs: Inputs, width: float, style: RowStyle) -> list[Block]:
    """The simplification, the answer, and how it was verified."""
    derived, answer = derived_of(results, inputs), answer_of(results, inputs)
    definition = results.definition
    if derived is None or answer is None or definition is None:
        return []
    found = [pieces.room(8)]
    told = goal_of(results, inputs) is not None
    if not told and to_latex(derived) != to_latex(answer):
        found.append(pieces.formula(equation(derived, answer), width, style))
    head = derivative_head(definition, order_of(results, inputs))
    line = assignment(head, answer, size="formula-large", color="derivative")
    found.append(pieces.formula(line, width, style))
    verdict = verdict_of(results.verification)
    if verdict is not None:
        found.append(pieces.words(verdict.line, width, style, role=verdict.role))
    return found
