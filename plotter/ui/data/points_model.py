"""The points as an editable table: a cell typed is a point moved, the last row adds one."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from plotter.language.numbers import format_number
from plotter.language.problems import ProblemError
from plotter.model.document import Document
from plotter.numeric.constant import constant_value
from plotter.ui.data.edits import add_point, set_points

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

DIGITS = 10


class PointsModel(QAbstractTableModel):
    """Two columns, x and y; below the points an empty row to type into."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._half = ["", ""]

    def refresh(self) -> None:
        """Show the points of now."""
        self.beginResetModel()
        self._half = ["", ""]
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The points, and a row for one more."""
        return 0 if parent.isValid() else len(self._document.inputs.fit.points) + 1

    def columnCount(self, parent: Index = _ROOT) -> int:
        """x and y."""
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The number of a cell."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        points = self._document.inputs.fit.points
        if index.row() >= len(points):
            return self._half[index.column()]
        return format_number(points[index.row()][index.column()], digits=DIGITS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns, the numbers of the rows."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._document.inputs.fit.names[section]
        last = len(self._document.inputs.fit.points)
        return "+" if section == last else str(section + 1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be typed into."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a number as one types it; what is none leaves the cell as it was."""
        number = _number(str(value))
        if number is None or role != Qt.ItemDataRole.EditRole:
            return False
        points = list(self._document.inputs.fit.points)
        if index.row() < len(points):
            row = list(points[index.row()])
            row[index.column()] = number
            points[index.row()] = (row[0], row[1])
            set_points(self._document, points)
            return True
        self._half[index.column()] = format_number(number, digits=DIGITS)
        x, y = (_number(text) for text in self._half)
        if x is not None and y is not None:
            add_point(self._document, x, y)
        return True


def _number(text: str) -> float | None:
    try:
        return constant_value(text)
    except ProblemError:
        return None
