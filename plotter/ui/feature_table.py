"""The features of what is shown, as a table that can be copied."""

from __future__ import annotations

import csv
import io

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from plotter.figure.exact_words import exact_words
from plotter.figure.feature_rows import FeatureRow, feature_rows
from plotter.figure.secret import DECIDES, hides_derivative
from plotter.language.numbers import format_number
from plotter.model.document import Document
from plotter.model.exact_features import ExactFeatures
from plotter.ui.widgets import label, resize_by_text

SIZE = (40, 28)
"""Of the dialog, in heights of a line of text."""
DIGITS = 8
NEGLIGIBLE = 1e-12
"""Heights up to this size are the rounding of a zero."""


class FeatureTable(QDialog):
    """Follows the document while it is open."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Features"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document = document
        self._rows: tuple[FeatureRow, ...] = ()
        self._heads = (self.tr("What"), "x", "y", self.tr("Exactly"))
        self.table = QTableWidget(0, len(self._heads))
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalHeaderLabels(self._heads)
        self.table.setAccessibleName(self.tr("Features of the function in the view"))
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        # Exact numbers are the longest.
        header.setSectionResizeMode(len(self._heads) - 1, QHeaderView.ResizeMode.Stretch)
        self.shape = label("", kind="muted", wrap=True)
        self.empty = label("", kind="muted", wrap=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._as_text = QPushButton(self.tr("Copy as &text"))
        self._as_csv = QPushButton(self.tr("Copy as &CSV"))
        for button in (self._as_text, self._as_csv):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self._as_text.clicked.connect(self.copy_text)
        self._as_csv.clicked.connect(self.copy_csv)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for widget in (self.shape, self.table, self.empty):
            column.addWidget(widget)
        column.addWidget(buttons)
        resize_by_text(self, *SIZE)
        document.results_changed.connect(self._on_results)
        document.inputs_changed.connect(self._on_inputs)
        self._fill()

    def copy_text(self) -> None:
        """Put the table on the clipboard, columns apart by tabs."""
        lines = ["\t".join(cells) for cells in (self._heads, *map(self._cells, self._rows))]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def copy_csv(self) -> None:
        """Put the table on the clipboard as CSV, with every digit of the numbers."""
        file = io.StringIO()
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("feature", "x", "y", "equation", "exactly"))
        for row in self._rows:
            writer.writerow((row.kind, *_in_digits(row), row.equation, row.exact))
        QGuiApplication.clipboard().setText(file.getvalue())

    def _on_results(self, names: frozenset[str]) -> None:
        if names & {"features", "exact_features", "problem", "verdict"}:
            self._fill()

    def _on_inputs(self, names: frozenset[str]) -> None:
        if names & DECIDES:
            self._fill()

    def _fill(self) -> None:
        found = self._document.results.features
        rows = () if found is None else feature_rows(found, self._exact(), self._variable())
        if hides_derivative(self._document.inputs, self._document.results):
            rows = tuple(row for row in rows if row.kind != "intersection")
        self._rows = rows
        self.table.setRowCount(len(self._rows))
        for index, row in enumerate(self._rows):
            for place, cell in enumerate(self._cells(row)):
                self.table.setItem(index, place, QTableWidgetItem(cell))
        waiting = self.tr("Looking for features…")
        nothing = self.tr("Nothing special in this view. Zoom out, or move the view.")
        self.empty.setText(waiting if found is None else nothing)
        self.empty.setVisible(not self._rows)
        self.table.setVisible(bool(self._rows))
        for button in (self._as_text, self._as_csv):
            button.setEnabled(bool(self._rows))
        words: list[str] = []
        if found is not None and found.symmetry != "none":
            words.append(
                self.tr("Even: the graph is its own mirror image.")
                if found.symmetry == "even"
                else self.tr("Odd: the graph is symmetric about the origin.")
            )
        if found is not None and found.period is not None:
            exact = self._exact()
            known = None if exact is None else exact.feature("period", found.period)
            number = format_number(found.period, digits=DIGITS)
            if known is not None and (told := exact_words(known)):
                number = told.removeprefix("x = ")
            words.append(self.tr("Period {0}.").format(number))
        if found is not None and found.more:
            words.append(self.tr("There is more in this view than is listed. Zoom in."))
        self.shape.setText(" ".join(words))
        self.shape.setVisible(bool(words))

    def _exact(self) -> ExactFeatures | None:
        """What is known exactly of the function that is shown."""
        results = self._document.results
        definition, exact = results.definition, results.exact_features
        if definition is None:
            return None
        belongs = exact.belongs(definition, results.inputs.values_for(definition))
        return exact if belongs else None

    def _variable(self) -> str:
        definition = self._document.results.definition
        return "x" if definition is None else definition.variable

    def _cells(self, row: FeatureRow) -> tuple[str, str, str, str]:
        kind = {
            "root": self.tr("root"),
            "minimum": self.tr("minimum"),
            "maximum": self.tr("maximum"),
            "inflection": self.tr("inflection point"),
            "hole": self.tr("hole"),
            "jump": self.tr("jump"),
            "pole": self.tr("pole"),
            "asymptote": self.tr("asymptote"),
            "intersection": self.tr("f meets f′"),
        }[row.kind]
        x, y = (
            "" if value is None else format_number(value, digits=DIGITS, negligible=NEGLIGIBLE)
            for value in (row.x, row.y)
        )
        return kind, x, row.equation or y, row.exact


def _in_digits(row: FeatureRow) -> tuple[str, str]:
    x, y = ("" if value is None else repr(value) for value in (row.x, row.y))
    return x, y
