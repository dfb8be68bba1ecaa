"""All steps of a run as a table: ten thousand rows cost no more than those in sight."""

from __future__ import annotations

import csv
import io
import math
from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from plotter.descent.trajectory import Iterate, Trajectory
from plotter.language.numbers import format_number
from plotter.model.state import Results
from plotter.ui.appearance import Appearance
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.widgets import IconButton, Note, label, row

DECIMALS = 3
LARGE = 1e5
"""Numbers from this size on are written short: the columns are narrow."""
ROW_HEIGHT = 26
STEP_DIGITS = "100000"
"""No step has a longer number."""
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
PADDING = 4
"""Px beside a number, as in the style sheet."""
SIDES = 10
"""The margins beside a number, px."""

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class IterateTable(QAbstractTableModel):
    """The points of a trajectory as rows: n, x, f(x), f′(x); those still to come are muted.

    In two variables: n, x, y, f, and the length of the gradient.
    """

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.trajectory: Trajectory | None = None
        self._heads = ("n", "x", "f(x)", "f′(x)")
        self._frame = 0

    def show_trajectory(self, results: Results) -> None:
        """Show another run."""
        if results.trajectory is self.trajectory:
            return
        self.beginResetModel()
        self.trajectory = results.trajectory
        definition = results.definition
        if definition is not None:
            name, variable = definition.name, definition.variable
            self._heads = ("n", variable, f"{name}({variable})", f"{name}′({variable})")
            if definition.planar:
                self._heads = ("n", *definition.variables, name, f"|∇{name}|")
        self.endResetModel()

    def show_frame(self, frame: int) -> None:
        """Mark the row under the cursor."""
        if frame == self._frame:
            return
        before, self._frame = self._frame, frame
        first, last = sorted((before, frame))
        bottom = self.rowCount() - 1
        if bottom >= 0:
            first, last = min(first, bottom), min(last, bottom)
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._heads) - 1))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """As many as there are points."""
        if parent.isValid() or self.trajectory is None:
            return 0
        return len(self.trajectory.iterates)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Step, place, height, slope."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The numbers, right-aligned; the row under the cursor has a ground of its own."""
        if self.trajectory is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT
        ground, ink = self.colors(index.row(), selected=False)
        if role == Qt.ItemDataRole.ForegroundRole:
            return ink
        if role == Qt.ItemDataRole.BackgroundRole:
            return ground
        return self.shown(index) if role == Qt.ItemDataRole.DisplayRole else None

    def colors(self, row: int, *, selected: bool) -> tuple[QColor | None, QColor]:
        """Ground, None for that of the table, and ink of a row; what is to come is muted."""
        color = self._appearance.theme.color
        ground = color("surface-hover") if selected or row == self._frame else None
        return ground, color("text-muted" if row > self._frame else "text")

    def shown(self, index: Index) -> str:
        """The number in a cell, in as many digits as there is room for."""
        if self.trajectory is None:
            return ""
        iterate = self.trajectory.iterates[index.row()]
        if index.column() == 0:
            return str(iterate.step)
        value = _numbers(iterate)[index.column() - 1]
        if abs(value) >= LARGE:
            return format_number(value, digits=DECIMALS)
        return format_number(value, decimals=DECIMALS, zeros=True)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT
        return self._heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    def text(self, rows: list[int] | None = None, *, delimiter: str = "\t") -> str:
        """Rows (all of them: None) with every digit, under the names of the columns.

        Beside what is shown they hold the update and the optimizer's memory.
        """
        if self.trajectory is None:
            return ""
        iterates = self.trajectory.iterates
        memory = sorted({name for iterate in iterates[:2] for name in iterate.state})
        out = io.StringIO()
        writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
        names = self._heads[1:-2]
        several = len(names) > 1
        heads = self._heads if not several else (*self._heads[:-1], *(f"∂/∂{n}" for n in names))
        updates = [f"update {name}" for name in names] if several else ["update"]
        kept = [f"{key} {name}" for key in memory for name in names] if several else memory
        writer.writerow((*heads, *updates, *kept))
        for index in range(len(iterates)) if rows is None else rows:
            iterate = iterates[index]
            none = ("",) * len(names)
            numbers = (*iterate.x, iterate.f, *iterate.gradient)
            update = tuple(map(repr, iterate.update)) or none
            state = [text for name in memory for text in _texts(iterate, name, none)]
            writer.writerow((iterate.step, *map(repr, numbers), *update, *state))
        return out.getvalue()


def _numbers(iterate: Iterate) -> tuple[float, ...]:
    """What a row shows: the place, the height, the slope or the length of the gradient."""
    slope = iterate.gradient[0] if len(iterate.x) == 1 else math.hypot(*iterate.gradient)
    return (*iterate.x, iterate.f, slope)


def _texts(iterate: Iterate, name: str, none: tuple[str, ...]) -> tuple[str, ...]:
    """What the optimizer remembers under a name, a number a variable."""
    values = iterate.state.get(name, ())
    return tuple(map(repr, values)) if len(values) == len(none) else none


class CursorRow(QStyledItemDelegate):
    """Paints a number and, under the cursor or in the selection, the ground of its row.

    A style sheet paints a cell ten times as slowly, and a played frame has many.
    """

    def __init__(self, model: IterateTable, parent: QTableView) -> None:
        super().__init__(parent)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground, then the number."""
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        ground, ink = self._model.colors(
            index.row(), selected=bool(state & QStyle.StateFlag.State_Selected)
        )
        if ground is not None:
            painter.fillRect(rect, ground)
        painter.setFont(option.font)  # type: ignore[attr-defined]
        painter.setPen(ink)
        painter.drawText(rect.adjusted(PADDING, 0, -PADDING, 0), RIGHT, self._model.shown(index))


class StepTable(QTableView):
    """The table; a click or Enter goes to a step, Ctrl+C copies the selected rows."""

    chosen = Signal(int)

    def __init__(self, model: IterateTable) -> None:
        super().__init__()
        self.iterates = model
        self.setModel(model)
        self.setItemDelegate(CursorRow(model, self))
        self.setObjectName("steps")
        self.setAccessibleName(self.tr("All steps"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        self.setMinimumHeight(180)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))

    def changeEvent(self, event: QEvent) -> None:
        """The numbers of the steps need less room than the others."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            width = self.fontMetrics().horizontalAdvance(STEP_DIGITS) + SIDES
            self.horizontalHeader().resizeSection(0, width)

    def selected_rows(self) -> list[int]:
        """The rows that are selected, ascending."""
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies, Enter goes to the row, the rest moves in the table."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.iterates.text(self.selected_rows()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class TableSection(Section):
    """The table with its head: copy everything, or write it to a file."""

    name = "descent table"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self.model = IterateTable(bench.appearance)
        self.table = StepTable(self.model)
        self.table.chosen.connect(lambda frame: bench.document.look(frame=frame))
        copy = IconButton(bench.appearance, "copy", self.tr("Copy all steps"))
        copy.clicked.connect(self._copy)
        save = IconButton(bench.appearance, "table", self.tr("Save all steps as CSV"))
        save.clicked.connect(self._ask_file)
        self._note = Note(bench.appearance, closable=True)
        self.column.addLayout(row(label(self.tr("All steps"), kind="strong"), None, copy, save))
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self._note)
        bench.document.view_changed.connect(self._on_frame)

    def refresh(self) -> None:
        """Show the run of now."""
        self.model.show_trajectory(self.bench.document.results)
        self._show_frame()

    def save(self, path: Path) -> None:
        """Write the file, or say why that failed."""
        try:
            path.write_text(self.model.text(delimiter=","), encoding="utf-8")
        except OSError as error:
            words = self.tr("Could not save {0}: {1}.")
            self._note.say("error", words.format(path.name, error.strerror or error))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.model.text())

    def _ask_file(self) -> None:
        words = (self.tr("Save all steps"), self.tr("Comma-separated values (*.csv)"))
        chosen, _ = QFileDialog.getSaveFileName(self, words[0], "descent.csv", words[1])
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(".csv"))

    def _on_frame(self, names: frozenset[str]) -> None:
        if "frame" in names and self.table.isVisible():
            self._show_frame()

    def _show_frame(self) -> None:
        frame = max(0, min(self.bench.document.view.frame, self.model.rowCount() - 1))
        self.model.show_frame(frame)
        self.table.scrollTo(self.model.index(frame, 0))
