"""Offers the functions whose names begin like the word being typed."""

from __future__ import annotations

from functools import cache

import numpy as np
from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from plotter.language.functions import Function
from plotter.language.tree import Call, Symbol
from plotter.language.words import tr
from plotter.numeric.evaluate import evaluate
from plotter.ui.appearance import Appearance

ROW_HEIGHT, GRAPH_WIDTH, LIST_WIDTH = 34, 64, 400
GRAPH_SPAN, GRAPH_POINTS = 4.0, 65
NAME = Qt.ItemDataRole.UserRole


@cache
def small_graph(name: str) -> tuple[tuple[float, float], ...]:
    """Points of the function on [−4, 4], for functions of one argument; gaps are left out."""
    x = np.linspace(-GRAPH_SPAN, GRAPH_SPAN, GRAPH_POINTS)
    y = evaluate(Call(name, (Symbol("x"),)), {"x": x})
    seen = np.isfinite(y) & (np.abs(y) <= GRAPH_SPAN)
    return tuple(zip(x[seen].tolist(), y[seen].tolist(), strict=True))


class OfferDelegate(QStyledItemDelegate):
    """Draws signature, meaning and a small graph on one line."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One line."""
        zoom = self._appearance.zoom
        return QSize(round(LIST_WIDTH * zoom), round(ROW_HEIGHT * zoom))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The words from the left, the graph at the right."""
        look, zoom = self._appearance.theme, self._appearance.zoom
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:  # type: ignore[attr-defined]
            painter.fillRect(rect, look.color("selection"))
        words = rect.adjusted(12 * zoom, 0, -(GRAPH_WIDTH + 20) * zoom, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(look.color("text"))
        signature = str(index.data(Qt.ItemDataRole.DisplayRole))
        painter.drawText(words, middle, signature)
        painter.setPen(look.color("text-muted"))
        painter.drawText(
            words,
            middle | Qt.AlignmentFlag.AlignRight,
            str(index.data(Qt.ItemDataRole.ToolTipRole)),
        )
        self._draw_graph(painter, rect, str(index.data(NAME)))
        painter.restore()

    def _draw_graph(self, painter: QPainter, rect: QRectF, name: str) -> None:
        look, zoom = self._appearance.theme, self._appearance.zoom
        points = small_graph(name) if name else ()
        if not points:
            return
        box = QRectF(rect.right() - (GRAPH_WIDTH + 8) * zoom, rect.top() + 4 * zoom,
                     GRAPH_WIDTH * zoom, rect.height() - 8 * zoom)  # fmt: skip
        painter.setPen(QPen(look.color("axis"), 1))
        painter.drawLine(
            QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y())
        )
        painter.setPen(QPen(look.color("f"), 1.5 * zoom))
        step = 2 * GRAPH_SPAN / (GRAPH_POINTS - 1) * 1.5
        line = QPolygonF()
        before: tuple[float, float] | None = None
        for x, y in points:
            if before is not None and (x - before[0] > step or abs(y - before[1]) > GRAPH_SPAN):
                painter.drawPolyline(line)
                line = QPolygonF()
            line.append(QPointF(
                box.left() + (x + GRAPH_SPAN) / (2 * GRAPH_SPAN) * box.width(),
                box.center().y() - y / (2 * GRAPH_SPAN) * box.height(),
            ))  # fmt: skip
            before = (x, y)
        painter.drawPolyline(line)


class OfferList(QListView):
    """The list that drops down below the field; the field keeps the focus."""

    def __init__(self, appearance: Appearance, field: QWidget) -> None:
        super().__init__(field)  # it goes with its field
        self._appearance = appearance
        self.setWindowFlags(Qt.WindowType.ToolTip)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(OfferDelegate(appearance, self))
        self.setAccessibleName(self.tr("Functions that begin like this"))
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)

    def show_offers(self, found: list[Function], place: QPointF) -> None:
        """Show the functions, one at least, below a place on the screen."""
        self._rows.clear()
        for entry in found:
            item = QStandardItem(entry.signature or f"{entry.name}(x)")
            item.setData(tr(entry.spoken), Qt.ItemDataRole.ToolTipRole)
            item.setData(entry.name if entry.arity == (1, 1) else "", NAME)
            item.setData(entry, NAME + 1)
            self._rows.appendRow(item)
        zoom = self._appearance.zoom
        self.resize(round(LIST_WIDTH * zoom), round(ROW_HEIGHT * zoom) * len(found) + 4)
        self.move(place.toPoint())
        self.setCurrentIndex(QModelIndex())
        self.show()

    def move_choice(self, by: int) -> None:
        """Choose the next or the previous row."""
        row = self.currentIndex().row()
        rows = self._rows.rowCount()
        row = (0 if by > 0 else rows - 1) if row < 0 else (row + by) % rows
        self.setCurrentIndex(self._rows.index(row, 0))

    def chosen(self) -> Function | None:
        """The function that is chosen, if any."""
        entry = self.currentIndex().data(NAME + 1)
        return entry if isinstance(entry, Function) else None
