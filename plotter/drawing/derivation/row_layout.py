"""Where the words and formulas of a step stand in a row of some width; no widget is needed."""

from __future__ import annotations

from msgspec import Struct, field
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from plotter.drawing.derivation.blocks import Block, Line
from plotter.drawing.derivation.fitting import fitted
from plotter.drawing.fonts import SEMIBOLD, interface_font
from plotter.drawing.theme import Theme
from plotter.drawing.typeset import Formula
from plotter.figure.outline import Row
from plotter.language.words import tr

INDENT = 14
"""How far a step stands in below the one it belongs to, px."""

LEAST_ROOM = 170
"""However deep a step is nested, it keeps this width, px."""

GAP = 6
BESIDE = 10
EDGE = 6
"""Above and below each row, px: the selected row is filled that far."""

CHEVRON = 20
"""Side of the sign that folds a step, px."""

NAME_BASELINE = 0.76
"""The baseline of a row's words, as a share of the height of their line."""

WRAP = int(Qt.TextFlag.TextWordWrap)

_ENDLESS = 9999.0


def failure_words() -> str:
    """What stands below a step that failed its check."""
    return tr("This step does not agree with the numbers. Do not rely on it.")


class RowStyle(Struct, frozen=True):
    """Theme and zoom of a row, on the screen or on paper."""

    theme: Theme
    zoom: float

    def size(self, name: str) -> float:
        """A type size of tokens.toml in px."""
        return self.theme.type_size(name) * self.zoom

    @property
    def strong(self) -> QFont:
        """The font of rules."""
        return interface_font(self.theme, self.size("body"), SEMIBOLD)

    @property
    def words(self) -> QFont:
        """The font of reasons."""
        return interface_font(self.theme, self.size("body"))


class Placed(Struct, frozen=True):
    """A formula and its top left corner in the row."""

    formula: Formula
    x: float
    y: float
    color: str


class RowLayout(Struct):
    """A step laid out; all lengths in px from the row's top left corner.

    `name` is the place of the rule, `why` that of the reason, `sentence` that of the warning
    below a failed step, the latter two empty if there is none. `content_width` is that of the
    widest formula below the head, to be compared with `room`, the width right of the
    indentation.
    """

    row: Row
    block: Block
    indent: float = 0.0
    room: float = 0.0
    name: QRectF = field(default_factory=QRectF)
    chevron: QRectF = field(default_factory=QRectF)
    why: QRectF = field(default_factory=QRectF)
    sentence: QRectF = field(default_factory=QRectF)
    placed: list[Placed] = field(default_factory=list[Placed])
    content_width: float = 0.0
    bottom: float = 0.0

    @property
    def content_right(self) -> float:
        """Where the widest formula ends."""
        return max((placed.x + placed.formula.width for placed in self.placed), default=0.0)


def lay_out_row(
    row: Row, block: Block, width: float, style: RowStyle, *, failed: bool
) -> RowLayout:
    """Put everything in its place for a width in px."""
    zoom = style.zoom
    deepest = max(0.0, width - LEAST_ROOM * zoom)
    laid = RowLayout(row, block, indent=min(len(row.above) * INDENT * zoom, deepest))
    laid.room = width - laid.indent
    y = _head(laid, EDGE * zoom, style)
    for line in block.lines:
        y = _put(laid, line, y + GAP * zoom, style)
    if failed:
        box = _wrapped(failure_words(), style.words, laid.room)
        laid.sentence = QRectF(laid.indent, y + GAP, laid.room, box.height())
        y = laid.sentence.bottom()
    laid.bottom = y
    return laid


def _head(laid: RowLayout, y: float, style: RowStyle) -> float:
    """The rule's name; reason or formula beside it, or below where that is too narrow."""
    zoom, block = style.zoom, laid.block
    metrics = QFontMetricsF(style.strong)
    line = metrics.height()
    side = CHEVRON * zoom if laid.row.has_inside else 0.0
    wide = metrics.horizontalAdvance(block.rule) + 1
    named = _wrapped(block.rule, style.strong, laid.room - side)
    laid.name = QRectF(
        laid.indent, y, max(named.width(), min(wide, laid.room - side)), named.height()
    )
    used = wide + BESIDE * zoom
    free = laid.room - used - side
    laid.chevron = QRectF(laid.indent + laid.room - side, y, side, CHEVRON * zoom)
    bottom = y + named.height()
    if block.why:
        words = style.words
        if QFontMetricsF(words).horizontalAdvance(block.why) + 2 <= free:
            laid.why = QRectF(laid.indent + used, y, free, line)
        else:
            box = _wrapped(block.why, words, laid.room)
            laid.why = QRectF(laid.indent, bottom + 2, laid.room, box.height())
            bottom = laid.why.bottom()
    if block.beside is None:
        return bottom
    formula = fitted(block.beside, style.size(block.beside.size), laid.room)
    if formula.width > free:
        return _put(laid, block.beside, bottom + 4 * zoom, style)
    middle = y + line * NAME_BASELINE - formula.ascent
    lowered = max(0.0, y - middle)
    x = laid.indent + used
    laid.placed.append(Placed(formula, x, middle + lowered, block.beside.color))
    for place in (laid.name, laid.chevron):
        place.translate(0, lowered)
    return max(bottom + lowered, middle + lowered + formula.height)


def _put(laid: RowLayout, line: Line, y: float, style: RowStyle) -> float:
    """Place a formula below; returns its bottom."""
    formula = fitted(line, style.size(line.size), laid.room)
    laid.placed.append(Placed(formula, laid.indent, y, line.color))
    laid.content_width = max(laid.content_width, formula.width)
    return y + formula.height


def _wrapped(text: str, font: QFont, width: float) -> QRectF:
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, _ENDLESS), WRAP, text)
