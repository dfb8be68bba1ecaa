"""Looks at a table before it is taken: its first rows, and which columns are x and y."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from plotter.descent.data import Table
from plotter.language.numbers import format_number
from plotter.model.fit_study import MOST_POINTS
from plotter.ui.appearance import Appearance
from plotter.ui.widgets import Choice, label

SHOWN_ROWS = 50


class TablePreview(QDialog):
    """The first rows of a table, and a choice of two columns."""

    def __init__(self, parent: QWidget, appearance: Appearance, table: Table) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Table"))
        self.first, self.second = Choice(appearance), Choice(appearance)
        for choice in (self.first, self.second):
            choice.addItems(list(table.names))
        self.second.setCurrentIndex(len(table.names) - 1)
        self.first.setAccessibleName(self.tr("Column of x"))
        self.second.setAccessibleName(self.tr("Column of y"))
        rows = min(table.rows, SHOWN_ROWS)
        view = QTableWidget(rows, len(table.names))
        view.setTabKeyNavigation(False)
        view.setHorizontalHeaderLabels(list(table.names))
        view.setAccessibleName(self.tr("First rows"))
        view.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        for column, values in enumerate(table.columns):
            for row, value in enumerate(values[:rows].tolist()):
                view.setItem(row, column, QTableWidgetItem(format_number(value, digits=8)))
        form = QFormLayout()
        form.addRow(self.tr("x is"), self.first)
        form.addRow(self.tr("y is"), self.second)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(16, 12, 16, 12)
        column_layout.setSpacing(10)
        column_layout.addWidget(label(self._summary(table), wrap=True))
        column_layout.addWidget(view, 1)
        column_layout.addLayout(form)
        column_layout.addWidget(buttons)
        self.resize(480, 420)

    def _summary(self, table: Table) -> str:
        words = self.tr("{0} rows").format(table.rows)
        if table.skipped:
            words += "; " + self.tr("{0} rows with an empty cell are left out").format(
                table.skipped
            )
        if table.rows > MOST_POINTS:
            words += "; " + self.tr("the first {0} are taken").format(MOST_POINTS)
        return words
