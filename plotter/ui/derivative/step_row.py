"""One step of the derivation as a row that paints itself: quick to lay out, one thing to focus."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QWidget

from plotter.drawing.fonts import set_weight
from plotter.drawing.typeset import Formula
from plotter.model.telling import Level
from plotter.ui.appearance import Appearance
from plotter.ui.derivative.blocks import Block, Line, block_of
from plotter.ui.derivative.fitting import fitted
from plotter.ui.derivative.outline import Row
from plotter.ui.formula import DIMMED
from plotter.ui.widgets import SEMIBOLD

INDENT = 14
"""How far a step stands in below the one it belongs to, px."""

LEAST_ROOM = 170
"""However deep a step is nested, it keeps this width, px."""

BAR = 3
GAP = 6
BESIDE = 10
EDGE = 6
"""Above and below each row, px: the selected row is filled that far."""


@dataclass(slots=True)
class _Placed:
    """A formula and its top left corner in the row."""

    formula: Formula
    x: float
    y: float
    color: str


class StepRow(QWidget):
    """Rule and reason or formula on top, the formulas of the step below."""

    clicked = Signal(object)
    fold_toggled = Signal(object)
    moved = Signal(int)
    menu_asked = Signal(object, QPoint)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.row: Row | None = None
        self._block = Block("")
        self._placed: list[_Placed] = []
        self._why = QRectF()
        self._sentence = QRectF()
        self._chevron = QRectF()
        self._indent = self._content_width = self._offset = self._name_y = 0.0
        self._selected = self._dimmed = self._failed = False
        self._bar: QScrollBar | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def step(self) -> object:
        """The step it shows."""
        return None if self.row is None else self.row.step

    @property
    def failed(self) -> bool:
        """Whether the step does not agree with the numbers."""
        return self._failed

    @property
    def scrolls(self) -> bool:
        """Whether a formula is wider than the row and can be moved sideways."""
        return self._bar is not None and not self._bar.isHidden()

    @property
    def content_right(self) -> float:
        """Where the widest formula ends, px."""
        return max((placed.x + placed.formula.width for placed in self._placed), default=0.0)

    def show_row(self, row: Row, level: Level, *, failed: bool) -> None:
        """Show another step; `lay_out` has to follow."""
        self.row, self._failed = row, failed
        self._block = block_of(row, level)
        self.setAccessibleName("")

    def set_state(self, *, selected: bool, dimmed: bool) -> None:
        """Show it chosen, or faded as the last that could be read."""
        if (selected, dimmed) != (self._selected, self._dimmed):
            self._selected, self._dimmed = selected, dimmed
            self.update()

    def lay_out(self, width: int) -> int:
        """Put everything in its place for a width; returns the height, both in px."""
        if self.row is None:
            return 0
        zoom = self._appearance.zoom
        depth = len(self.row.above)
        deepest = max(0.0, width - LEAST_ROOM * zoom)
        self._indent = min(depth * INDENT * zoom, deepest)
        room = width - self._indent
        y = self._lay_out_head(room, EDGE * zoom)
        self._content_width = 0.0
        for line in self._block.lines:
            y += GAP * zoom
            y = self._put(line, self._indent, y, room)
        y = self._lay_out_sentence(room, y)
        y = self._lay_out_bar(width, y)
        return round(y + EDGE * zoom)

    def speak(self, words: str) -> None:
        """Give the row its spoken name."""
        self.setAccessibleName(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The bars of the parts around it, words and formulas."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_bars(painter)
        painter.setOpacity(DIMMED if self._dimmed else 1.0)
        self._paint_words(painter)
        theme = self._appearance.theme
        painter.setClipRect(QRectF(self._indent - 1, 0, self.width() - self._indent + 1, 9999))
        for placed in self._placed:
            x = placed.x - self._offset
            painter.save()
            placed.formula.draw(
                painter, x, placed.y + placed.formula.ascent, theme, color=placed.color
            )
            painter.restore()
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses the step, one on the chevron folds it."""
        if event.button() != Qt.MouseButton.LeftButton or self.row is None:
            return
        if self.row.has_inside and self._chevron.adjusted(-8, -8, 8, 8).contains(event.position()):
            self.fold_toggled.emit(self.row.place)
        else:
            self.clicked.emit(self.row.place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click folds or unfolds."""
        if event.button() == Qt.MouseButton.LeftButton and self.row and self.row.has_inside:
            self.fold_toggled.emit(self.row.place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Shift and the wheel, or a sideways gesture, move a formula that is too wide."""
        delta = event.angleDelta()
        sideways = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        across = delta.x() or (delta.y() if sideways else 0)
        if self._bar is None or self._bar.isHidden() or not across:
            event.ignore()
            return
        self._bar.setValue(self._bar.value() - across // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go through the steps, Left and Right fold and unfold, Enter does either."""
        key = Qt.Key(event.key())
        if self.row is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._press_sideways(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.row.has_inside:
            self.fold_toggled.emit(self.row.place)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of this step, by mouse or by the menu key."""
        if self.row is not None:
            at = event.globalPos()
            if event.reason() == QContextMenuEvent.Reason.Keyboard:
                at = self.mapToGlobal(QPoint(round(self._indent) + 12, 28))
            self.menu_asked.emit(self.row.place, at)

    def _press_sideways(self, way: int) -> None:
        """Move a formula that is too wide, else fold or unfold."""
        assert self.row is not None
        bar = self._bar
        if bar is not None and not bar.isHidden():
            before = bar.value()
            bar.setValue(before + way * 40)
            if bar.value() != before:
                return
        if self.row.has_inside and self.row.folded == (way > 0):
            self.fold_toggled.emit(self.row.place)

    def _fonts(self) -> tuple[QFont, QFont]:
        """The font of names, and that of words."""
        words = QFont(self.font())
        words.setPixelSize(round(self._appearance.text_size("body")))
        strong = QFont(words)
        set_weight(strong, SEMIBOLD)
        return strong, words

    def _lay_out_head(self, room: float, y: float) -> float:
        """The rule's name; reason or formula beside it, or below where that is too narrow."""
        self._placed.clear()
        zoom = self._appearance.zoom
        strong, words = self._fonts()
        assert self.row is not None
        side = 20 * zoom if self.row.has_inside else 0.0
        line = QFontMetricsF(strong).height()
        used = QFontMetricsF(strong).horizontalAdvance(self._block.rule) + BESIDE * zoom
        self._chevron = QRectF(self._indent + room - side, y, side, 20 * zoom)
        self._why = QRectF()
        bottom = y + line
        if self._block.why:
            metrics = QFontMetricsF(words)
            free = room - used - side
            if metrics.horizontalAdvance(self._block.why) + 2 <= free:
                self._why = QRectF(self._indent + used, y, free, line)
            else:
                flags = int(Qt.TextFlag.TextWordWrap)
                box = metrics.boundingRect(QRectF(0, 0, room, 9999), flags, self._block.why)
                self._why = QRectF(self._indent, bottom + 2, room, box.height())
                bottom = self._why.bottom()
        if self._block.beside is not None:
            formula = self._fit(self._block.beside, room)
            if formula.width <= room - used - side:
                middle = y + line * 0.76 - formula.ascent
                top = min(0.0, middle - y)
                self._placed.append(
                    _Placed(
                        formula,
                        self._indent + used,
                        middle - top,
                        self._block.beside.color,
                    )
                )
                self._name_y = y - top
                return max(bottom - top, middle - top + formula.height)
            bottom = self._put(self._block.beside, self._indent, bottom + 4 * zoom, room)
        self._name_y = y
        return bottom

    def _fit(self, line: Line, room: float) -> Formula:
        return fitted(line, self._appearance.text_size(line.size), room)

    def _put(self, line: Line, x: float, y: float, room: float) -> float:
        """Place a formula; returns its bottom."""
        formula = self._fit(line, room)
        self._placed.append(_Placed(formula, x, y, line.color))
        self._content_width = max(self._content_width, formula.width)
        return y + formula.height

    def _lay_out_sentence(self, room: float, y: float) -> float:
        """Room for the sentence below a step that failed its check."""
        self._sentence = QRectF()
        if not self._failed:
            return y
        _, words = self._fonts()
        flags = int(Qt.TextFlag.TextWordWrap)
        box = QFontMetricsF(words).boundingRect(QRectF(0, 0, room, 9999), flags, self._warning())
        self._sentence = QRectF(self._indent, y + 6, room, box.height())
        return self._sentence.bottom()

    def _lay_out_bar(self, width: int, y: float) -> float:
        """A scroll bar, if a formula is wider than the room for it."""
        room = width - self._indent
        if self._content_width <= room + 1:
            if self._bar is not None:
                self._bar.hide()
            self._offset = 0.0
            return y
        if self._bar is None:
            self._bar = QScrollBar(Qt.Orientation.Horizontal, self)
            self._bar.valueChanged.connect(self._scroll)
            self._bar.setAccessibleName(self.tr("Scroll the formula"))
        height = self._bar.sizeHint().height()
        self._bar.setRange(0, round(self._content_width - room + 4))
        self._bar.setPageStep(round(room))
        self._bar.setGeometry(QRect(round(self._indent), round(y) + 4, round(room), height))
        self._bar.show()
        self._offset = float(self._bar.value())
        return y + 4 + height

    def _scroll(self, value: int) -> None:
        self._offset = float(value)
        self.update()

    def _warning(self) -> str:
        return self.tr("This step does not agree with the numbers. Do not rely on it.")

    def _paint_ground(self, painter: QPainter) -> None:
        theme, zoom = self._appearance.theme, self._appearance.zoom
        box = QRectF(self.rect()).adjusted(self._indent - 8 * zoom, 1, 8 * zoom, -1)
        box = box.intersected(QRectF(self.rect()).adjusted(-8 * zoom, 0, 8 * zoom, 0))
        if self._failed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("error-soft"))
            painter.drawRoundedRect(box, 6 * zoom, 6 * zoom)
        elif self._selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("surface-hover"))
            painter.drawRoundedRect(box, 6 * zoom, 6 * zoom)
        if self.hasFocus() and not self._appearance_by_mouse():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6 * zoom, 6 * zoom)

    def _appearance_by_mouse(self) -> bool:
        """Whether the focus came by a click, which is seen well enough."""
        return self._selected and self.underMouse()

    def _paint_bars(self, painter: QPainter) -> None:
        if self.row is None or not self.row.above:
            return
        zoom, theme = self._appearance.zoom, self._appearance.theme
        step = self._indent / len(self.row.above)
        for index, part in enumerate(self.row.above):
            own = index == len(self.row.above) - 1
            top, bottom = (EDGE - 2, -EDGE + 2) if own else (0, 0)
            bar = QRectF(index * step, 0, BAR * zoom, self.height()).adjusted(0, top, 0, bottom)
            painter.fillRect(bar, theme.mixed(part.role, 1.0 if own else 0.35))

    def _paint_words(self, painter: QPainter) -> None:
        theme = self._appearance.theme
        strong, words = self._fonts()
        assert self.row is not None
        muted = self.row.trivial and self.row.folded
        painter.setFont(words if muted else strong)
        painter.setPen(theme.color("text-muted" if muted else "text"))
        ascent = QFontMetricsF(strong).ascent()
        painter.drawText(
            QRectF(self._indent, self._name_y, 999, 99).topLeft() + QPoint(0, round(ascent)),
            self._block.rule,
        )
        flags = int(Qt.TextFlag.TextWordWrap)
        if not self._why.isEmpty():
            painter.setFont(words)
            painter.setPen(theme.color("text-muted"))
            painter.drawText(self._why, flags, self._block.why)
        if not self._sentence.isEmpty():
            painter.setFont(words)
            painter.setPen(theme.color("error"))
            painter.drawText(self._sentence, flags, self._warning())
        if self.row.has_inside:
            picture = self._appearance.pixmap("unfold" if self.row.folded else "fold")
            painter.drawPixmap(self._chevron.topLeft(), picture)
