"""One step of the derivation as a row that paints itself: quick to lay out, one thing to focus."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QWidget

from plotter.drawing.derivation.blocks import Block, block_of, open_block_of
from plotter.drawing.derivation.row_layout import EDGE, RowLayout, RowStyle, lay_out_row
from plotter.drawing.derivation.row_paint import paint_bars, paint_row
from plotter.figure.outline import Row
from plotter.model.telling import Level
from plotter.ui.appearance import Appearance
from plotter.ui.formula import DIMMED


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
        self._level: Level = "substitutions"
        self._block: Block | None = None
        self._laid: RowLayout | None = None
        self._offset = 0.0
        self._selected = self._dimmed = self._failed = self._open = False
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
        return 0.0 if self._laid is None else self._laid.content_right

    def show_row(self, row: Row, level: Level, *, failed: bool) -> None:
        """Show another step; `lay_out` has to follow."""
        self.row, self._level, self._failed = row, level, failed
        self._block = None
        self.setAccessibleName("")

    @property
    def open(self) -> bool:
        """Whether its result is kept back, since steps inside it are not revealed yet."""
        return self._open

    def set_open(self, is_open: bool) -> None:
        """Keep the result back, or tell it; `lay_out` has to follow."""
        if is_open != self._open:
            self._open, self._block = is_open, None
            self.setAccessibleName("")

    def set_state(self, *, selected: bool, dimmed: bool) -> None:
        """Show it chosen, or faded as the last that could be read."""
        if (selected, dimmed) != (self._selected, self._dimmed):
            self._selected, self._dimmed = selected, dimmed
            self.update()

    def let_in(self, on: bool) -> None:
        """Let Tab stop here, or only a click."""
        wanted = Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus
        if self.focusPolicy() != wanted:
            self.setFocusPolicy(wanted)

    def lay_out(self, width: int) -> int:
        """Put everything in its place for a width; returns the height, both in px."""
        if self.row is None:
            return 0
        if self._block is None:
            row, level = self.row, self._level
            self._block = open_block_of(row) if self._open else block_of(row, level)
        self._laid = lay_out_row(self.row, self._block, width, self._style(), failed=self._failed)
        bottom = self._lay_out_bar(self._laid)
        return round(bottom + EDGE * self._appearance.zoom)

    def speak(self, name: str, description: str) -> None:
        """Give the row its spoken name, and what is told beyond it."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The bars of the parts around it, words and formulas."""
        laid = self._laid
        if laid is None:
            return
        style, height = self._style(), self.height()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, laid.indent)
        paint_bars(painter, laid, style, height)
        painter.setOpacity(DIMMED if self._dimmed else 1.0)
        paint_row(painter, laid, style, height, offset=self._offset)
        if laid.row.has_inside:
            picture = self._appearance.pixmap("unfold" if laid.row.folded else "fold")
            painter.drawPixmap(laid.chevron.topLeft(), picture)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses the step, one on the chevron folds it."""
        if event.button() != Qt.MouseButton.LeftButton or self.row is None:
            return
        chevron = QRectF() if self._laid is None else self._laid.chevron
        if self.row.has_inside and chevron.adjusted(-8, -8, 8, 8).contains(event.position()):
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
                indent = 0.0 if self._laid is None else self._laid.indent
                at = self.mapToGlobal(QPoint(round(indent) + 12, 28))
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

    def _style(self) -> RowStyle:
        return RowStyle(self._appearance.panel_theme, self._appearance.zoom)

    def _lay_out_bar(self, laid: RowLayout) -> float:
        """A scroll bar, if a formula is wider than the room for it; returns the bottom."""
        if laid.content_width <= laid.room + 1:
            if self._bar is not None:
                self._bar.hide()
            self._offset = 0.0
            return laid.bottom
        if self._bar is None:
            self._bar = QScrollBar(Qt.Orientation.Horizontal, self)
            self._bar.valueChanged.connect(self._scroll)
            self._bar.setAccessibleName(self.tr("Scroll the formula"))
        height, top = self._bar.sizeHint().height(), round(laid.bottom) + 4
        self._bar.setRange(0, round(laid.content_width - laid.room + 4))
        self._bar.setPageStep(round(laid.room))
        self._bar.setGeometry(QRect(round(laid.indent), top, round(laid.room), height))
        self._bar.show()
        self._offset = float(self._bar.value())
        return top + height

    def _scroll(self, value: int) -> None:
        self._offset = float(value)
        self.update()

    def _paint_ground(self, painter: QPainter, indent: float) -> None:
        theme, zoom = self._appearance.theme, self._appearance.zoom
        box = QRectF(self.rect()).adjusted(indent - 8 * zoom, 1, 8 * zoom, -1)
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
