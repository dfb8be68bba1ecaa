"""The table of a race: how each run is drawn, what it is, and how it ended."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QKeyCombination,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from plotter.descent.optimizers import BY_NAME
from plotter.descent.trajectory import Trajectory
from plotter.drawing.fonts import SEMIBOLD, set_weight
from plotter.drawing.paint import paint_marks
from plotter.figure.charts import sample
from plotter.figure.runs import RUN_STYLES
from plotter.language.numbers import format_number, format_point
from plotter.language.words import tr
from plotter.numeric.viewport import Viewport
from plotter.ui.appearance import Appearance
from plotter.ui.descent.race_result import best_of, ending_word

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
UNIT = Viewport(0.0, 1.0, 0.0, 1.0)

SAMPLE_WIDTH, AIR, ROW_HEIGHT = 34, 3, 24
"""Px at 100 %: the column of the line samples, the air beside them, and a row."""
DIGITS = 3
STARTS = 3
"""The column of the starts."""
LEAST_METHOD = "Gradient …"
"""The method has room for so much at least; the numbers may have to be scrolled to."""

LEFT, RIGHT = (
    int(side | Qt.AlignmentFlag.AlignVCenter)
    for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
)


class _Column(Struct, frozen=True):
    head: str
    words: str
    alignment: int


class RaceModel(QAbstractTableModel):
    """A row for each run; the best one is bold."""

    def __init__(self) -> None:
        super().__init__()
        self.runs: tuple[Trajectory, ...] = ()
        self._best: int | None = None
        self._variable, self._function = "x", "f"

    def show_runs(self, runs: tuple[Trajectory, ...], function: str, variable: str) -> None:
        """Show other runs."""
        same = runs is self.runs and (function, variable) == (self._function, self._variable)
        if same:
            return
        anew = len(runs) != len(self.runs)
        if anew:
            self.beginResetModel()
        self.runs, self._function, self._variable = runs, function, variable
        self._best = best_of(runs, maximize=bool(runs) and runs[0].maximize)
        if anew:
            self.endResetModel()
        elif runs:
            last = self.index(len(runs) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def columns(self) -> tuple[_Column, ...]:
        """Line, method, rate, start, ending, steps and the last height."""
        return (
            _Column("", tr("How the run is drawn"), LEFT),
            _Column(tr("Method"), tr("Method"), LEFT),
            _Column("η", tr("Learning rate"), RIGHT),
            _Column(f"{self._variable}₀", tr("Start"), RIGHT),
            _Column(tr("Ends"), tr("How the run ends"), LEFT),
            _Column(tr("Steps"), tr("Steps taken"), RIGHT),
            _Column(self._function, tr("Last height"), RIGHT),
        )

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """As many as there are runs."""
        return 0 if parent.isValid() else len(self.runs)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Seven."""
        return 0 if parent.isValid() else 7

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words and numbers; the whole sentence about the ending is the tooltip."""
        run = self.runs[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(run, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return run.explanation
            case Qt.ItemDataRole.TextAlignmentRole:
                return self.columns()[index.column()].alignment
            case Qt.ItemDataRole.FontRole:
                font = QFont()
                set_weight(font, SEMIBOLD if index.row() == self._best else 400)
                return font
            case Qt.ItemDataRole.AccessibleTextRole if index.column() == 0:
                return tr("Run {0}").format(index.row() + 1)
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns, spelled out in their tooltips."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns()[section]
        known: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: column.head,
            Qt.ItemDataRole.ToolTipRole: column.words,
            Qt.ItemDataRole.AccessibleTextRole: column.words,
            Qt.ItemDataRole.TextAlignmentRole: column.alignment,
        }
        return known.get(role)

    def _text(self, run: Trajectory, column: int) -> str:
        first, last = run.iterates[0], run.iterates[-1]
        texts = (
            "",
            tr(BY_NAME[run.optimizer].label),
            format_number(run.learning_rate, digits=DIGITS),
            format_point(first.x, digits=DIGITS),
            ending_word(run.kind, maximize=run.maximize),
            str(last.step),
            _short(last.f),
        )
        return texts[column]


class _Sample(QStyledItemDelegate):
    """Paints a piece of the run's line with its marker: color, dash and shape tell it apart."""

    def __init__(self, appearance: Appearance, parent: QTableView) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground of the row, then the sample."""
        super().paint(painter, option, index)
        look, zoom = self._appearance.panel_theme, self._appearance.zoom
        box = QRectF(option.rect)  # type: ignore[attr-defined]
        air = AIR * zoom
        marks = sample(RUN_STYLES[index.row() % len(RUN_STYLES)])
        paint_marks(painter, marks, UNIT, box.adjusted(air, 0, -air, 0), look, scale=zoom)


class RaceTable(QTableView):
    """The table: Insert adds a run, Ctrl+D repeats the chosen one, Delete takes it out.

    Enter and a double click put a run first: then its steps are shown one by one.
    """

    picked = Signal(int)
    led = Signal(int)
    wanted = Signal(str)

    def __init__(self, appearance: Appearance, model: RaceModel) -> None:
        super().__init__()
        self._appearance = appearance
        self.race = model
        self.setModel(model)
        self.setItemDelegateForColumn(0, _Sample(appearance, self))
        self.setObjectName("race")
        self.setAccessibleName(tr("Runs of the race"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.selectionModel().currentRowChanged.connect(lambda now, _: self.picked.emit(now.row()))
        self.doubleClicked.connect(lambda index: self.led.emit(index.row()))
        model.modelReset.connect(self.take_room)
        model.dataChanged.connect(self.take_room)
        appearance.changed.connect(self.take_room)
        self.take_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the methods what the numbers leave."""
        super().resizeEvent(event)
        self._share_width()

    def take_room(self) -> None:
        """Be as high as all rows, with the methods as wide as there is room.

        Starts are a column of their own only where they differ.
        """
        zoom = self._appearance.zoom
        self._share_width()
        self.verticalHeader().setDefaultSectionSize(round(ROW_HEIGHT * zoom))
        head = self.horizontalHeader().sizeHint().height()
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        self.setFixedHeight(head + self.race.rowCount() * round(ROW_HEIGHT * zoom) + below + 2)

    def _share_width(self) -> None:
        header, zoom = self.horizontalHeader(), self._appearance.zoom
        self.setColumnHidden(STARTS, len({run.iterates[0].x for run in self.race.runs}) == 1)
        header.resizeSection(0, round(SAMPLE_WIDTH * zoom))
        rest = sum(header.sectionSize(index) for index in range(self.race.columnCount())
                   if index != 1)  # fmt: skip
        least = self.fontMetrics().horizontalAdvance(LEAST_METHOD)
        # To ask for the viewport itself would take long, see `ScrollArea`.
        header.resizeSection(1, max(self.maximumViewportSize().width() - rest, least))

    def pick(self, row: int) -> None:
        """Choose a run."""
        if row != self.currentIndex().row():
            self.setCurrentIndex(self.race.index(row, 1))

    def event(self, event: QEvent) -> bool:
        """Ctrl+D means a run here, not what the menu means by it."""
        if event.type() == QEvent.Type.ShortcutOverride and _repeats(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys for the runs; the rest moves in the table."""
        key = event.key()
        if key == Qt.Key.Key_Insert:
            self.wanted.emit("add")
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.wanted.emit("remove")
        elif _repeats(event):
            self.wanted.emit("duplicate")
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.led.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


def _short(value: float) -> str:
    """A height in little room: powers of ten with one digit."""
    digits = DIGITS if value == 0 or 1e-3 <= abs(value) < 1e5 else 1
    return format_number(value, digits=digits)


def _repeats(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.keyCombination() == QKeyCombination(
        Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_D
    )
