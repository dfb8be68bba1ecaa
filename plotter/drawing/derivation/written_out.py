"""The derivation as it is shown, on paper: the same rows in the same colours."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from plotter.drawing.derivation import pieces
from plotter.drawing.derivation.blocks import Line, block_of
from plotter.drawing.derivation.breaking import assignment, equation
from plotter.drawing.derivation.outline import Row, rows_of, told
from plotter.drawing.derivation.row_layout import EDGE, RowStyle, lay_out_row
from plotter.drawing.derivation.row_paint import paint_bars, paint_row
from plotter.drawing.derivation.sheet import COLORS, Block, Sheet
from plotter.drawing.derivation.shown import (
    answer_of,
    derivations_of,
    derived_of,
    goal_of,
    order_of,
    other_route,
    title_of,
)
from plotter.drawing.derivation.verdict import verdict_of
from plotter.drawing.fonts import SEMIBOLD
from plotter.drawing.theme import theme
from plotter.figure.heads import derivative_head, function_head
from plotter.language.words import tr
from plotter.language.write import to_latex, to_text
from plotter.model.state import Inputs, Results


def derivation_sheet(results: Results, inputs: Inputs, width: float) -> Sheet:
    """Function, steps, answer, and how it was verified; empty before anything is known."""
    style = RowStyle(theme(COLORS), 1.0)
    definition = results.definition
    if definition is None or results.derivation is None:
        return Sheet("", width, ())
    head = assignment(function_head(definition), definition.body, size="formula-large")
    found = [pieces.formula(head, width, style, gap=12)]
    found += _steps(results, inputs, width, style)
    found += _answer(results, inputs, width, style)
    return Sheet(to_text(definition.body), width, tuple(found))


def _steps(results: Results, inputs: Inputs, width: float, style: RowStyle) -> list[Block]:
    telling, text = inputs.telling, results.inputs.text
    failed = {id(step) for step in results.verification.failed}
    found: list[Block] = []
    first = 0
    route, goal = other_route(results, inputs), goal_of(results, inputs)
    shown = derivations_of(results, inputs)
    for section, step in enumerate(shown):
        title = title_of(results, inputs, section)
        if title:
            found.append(_caption(title, width, style))
        answer = goal if section == len(shown) - 1 else None
        rows = rows_of(step, telling, text, section, first, answer)
        first += sum(1 for _ in told(step, telling, inside=False))
        found += [_row(row, inputs, width, style, failed=id(row.step) in failed) for row in rows]
    if route is not None:
        found.append(_caption(tr(route.name).capitalize(), width, style))
        found.append(pieces.formula(Line((to_latex(route.start),)), width, style))
        rows = rows_of(route.step, telling, text, len(shown), answer=goal)
        found += [_row(row, inputs, width, style, failed=id(row.step) in failed) for row in rows]
    return found


def _caption(text: str, width: float, style: RowStyle) -> Block:
    return pieces.words(text, width, style, role="text-muted", weight=SEMIBOLD)


def _row(row: Row, inputs: Inputs, width: float, style: RowStyle, *, failed: bool) -> Block:
    """A step; formulas that are still too wide make the whole of it smaller."""
    block = block_of(row, inputs.telling.level)
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
