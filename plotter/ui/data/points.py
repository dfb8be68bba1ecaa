"""The points: typed, pasted, opened from a file, or clicked on the plot."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QTableView

from plotter.descent.data import LARGEST_TEXT, DataError, Table, read_table
from plotter.model.fit_study import EXAMPLE, Row
from plotter.ui.data.edits import remove_points, rows_of, set_points
from plotter.ui.data.points_model import PointsModel
from plotter.ui.data.preview import TablePreview
from plotter.ui.data.section import DataSection
from plotter.ui.flow import FlowLayout
from plotter.ui.tangent.section import Bench
from plotter.ui.widgets import Note, TextButton, label, row, when_triggered

HEIGHT = 150
"""Of the table, px at 100 %."""


class PointsSection(DataSection):
    """The table of points."""

    name = "data points"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._shown: tuple[Row, ...] = ()
        self._model = PointsModel(bench.document)
        self.table = QTableView()
        # Tab goes on to the next control; while a cell is edited, to the next cell.
        self.table.setTabKeyNavigation(False)
        self.table.setModel(self._model)
        self.table.setAccessibleName(self.tr("Points"))
        corner = self.table.findChild(QAbstractButton, "qt_tableview_cornerbutton")
        if isinstance(corner, QAbstractButton):
            corner.setAccessibleName(self.tr("Choose all points"))
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.verticalHeader().setDefaultSectionSize(26)
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Paste), self.paste),
            (QKeySequence(Qt.Key.Key_Delete), self.remove),
        ):
            shortcut = QShortcut(keys, self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
        self._count = label(kind="muted")
        self._note = Note(bench.appearance, closable=True)
        buttons = []
        for words, tip, act in (
            (self.tr("Open…"), self.tr("A table from a file: CSV, or text"), self.open_file),
            (self.tr("Paste"), self.tr("A table from the clipboard"), self.paste),
            (self.tr("Remove"), self.tr("The points of the chosen rows"), self.remove),
            (self.tr("Clear"), self.tr("All points"), self.clear),
        ):
            button = TextButton(words)
            button.setToolTip(tip)
            button.clicked.connect(when_triggered(act))
            buttons.append(button)
        self._example = TextButton(self.tr("Take an example"))
        self._example.clicked.connect(
            when_triggered(set_points, bench.document, EXAMPLE, ("x", "y"))
        )
        self._empty = label(
            self.tr("No points yet. Type them, paste a table, open a file, or click the plot."),
            kind="muted",
            wrap=True,
        )
        self.column.addLayout(row(label(self.tr("Points"), kind="strong"), None, self._count))
        self.column.addWidget(self.table)
        self.column.addLayout(row(self._empty, self._example))
        self.column.addLayout(FlowLayout(*buttons))
        self.column.addWidget(self._note)

    def refresh(self) -> None:
        """Show the points of now."""
        points = self.bench.document.inputs.fit.points
        self.table.setFixedHeight(round(HEIGHT * self.bench.appearance.zoom))
        if points != self._shown or not points:
            self._shown = points
            self._model.refresh()
        self._count.setText(self.tr("{0} points").format(len(points)))
        self._empty.setVisible(not points)
        self._example.setVisible(not points)

    def take_text(self, text: str, *, looked_at: bool = False) -> None:
        """Take a table that was pasted or read; what is wrong with it is told, nothing is lost.

        One that is to be looked at first, has more than two columns or gaps is shown before.
        """
        try:
            table = read_table(text)
        except DataError as error:
            self._note.say("error", str(error))
            return
        self._note.hide()
        if len(table.names) == 2 and not table.skipped and not looked_at:
            self._take(table, 0, 1)
            return
        dialog = TablePreview(self.window(), self.bench.appearance, table)
        dialog.accepted.connect(
            lambda: self._take(table, dialog.first.currentIndex(), dialog.second.currentIndex())
        )
        dialog.open()

    def paste(self) -> None:
        """Take the table on the clipboard."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.take_text(text)
        else:
            self._note.say("warning", self.tr("There is no table on the clipboard."))

    def open_file(self) -> None:
        """Ask for a file with a table."""
        words = self.tr("Tables")
        name, _ = QFileDialog.getOpenFileName(
            self.window(), self.tr("Open a table"), "", f"{words} (*.csv *.tsv *.txt *.dat);;* (*)"
        )
        if name:
            self.read_file(Path(name))

    def read_file(self, path: Path) -> None:
        """Show the table in a file; it is taken when that is confirmed."""
        try:
            if path.stat().st_size > LARGEST_TEXT:
                self._note.say("error", self.tr("The file is too large."))
                return
            text = path.read_text(encoding="utf-8-sig")
        except UnicodeDecodeError:
            self._note.say("error", self.tr("The file is not text in UTF-8."))
        except OSError as error:
            self._note.say("error", f"{path}: {error.strerror}")
        else:
            self.take_text(text, looked_at=True)

    def remove(self) -> None:
        """Take the points of the chosen rows away."""
        rows = {index.row() for index in self.table.selectionModel().selectedIndexes()}
        count = len(self.bench.document.inputs.fit.points)
        remove_points(self.bench.document, [place for place in rows if place < count])

    def clear(self) -> None:
        """Take all points away."""
        set_points(self.bench.document, ())

    def _take(self, table: Table, first: int, second: int) -> None:
        if first == second:
            self._note.say("error", self.tr("x and y must be two different columns."))
            return
        names = (table.names[first], table.names[second])
        set_points(self.bench.document, rows_of(table, first, second), names)
