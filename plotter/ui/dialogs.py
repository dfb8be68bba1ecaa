"""The tables of the help menu: what can be typed, rules, optimizers, keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from plotter.calculus.rules import RULES
from plotter.descent.optimizers import OPTIMIZERS
from plotter.language.functions import CONSTANTS, FUNCTIONS
from plotter.language.words import localized, tr
from plotter.ui.action_table import ACTIONS
from plotter.ui.actions import translated
from plotter.ui.keys import shown_keys
from plotter.ui.widgets import resize_by_text

WIDTH, HEIGHT = 46, 32
"""Of a table, in heights of a line of text."""


class TableDialog(QDialog):
    """A searchable table that the program fills from its own tables."""

    def __init__(
        self, parent: QWidget, title: str, heads: tuple[str, ...], rows: list[tuple[str, ...]]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        resize_by_text(self, WIDTH, HEIGHT)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search"))
        self._search.textChanged.connect(self._filter)
        self._table = QTableWidget(len(rows), len(heads))
        self._table.setTabKeyNavigation(False)
        self._table.setHorizontalHeaderLabels(list(heads))
        self._table.setAccessibleName(title)
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        self._table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        for line, words in enumerate(rows):
            for place, text in enumerate(words):
                self._table.setItem(line, place, QTableWidgetItem(text))
        header = self._table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self._table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        column = QVBoxLayout(self)
        column.addWidget(self._search)
        column.addWidget(self._table)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each column the room that its words need, as far as there is any; the rest wrap."""
        super().resizeEvent(event)
        table, header = self._table, self._table.horizontalHeader()
        heads = [header.sectionSizeHint(at) for at in range(table.columnCount())]
        needs = [table.sizeHintForColumn(at) for at in range(table.columnCount())]
        # The scroll bar may come and go with the height of the rows: its room is left.
        room = table.width() - table.verticalScrollBar().sizeHint().width() - 2
        for at, width in enumerate(shared(room, heads, needs)):
            table.setColumnWidth(at, width)

    def _filter(self, text: str) -> None:
        wanted = text.casefold()
        for line in range(self._table.rowCount()):
            items = (self._table.item(line, place) for place in range(self._table.columnCount()))
            found = any(item is not None and wanted in item.text().casefold() for item in items)
            self._table.setRowHidden(line, not found)


def shared(room: int, least: Sequence[int], wanted: Sequence[int]) -> list[int]:
    """Widths of columns that fill a room, px: the least, and of what is left as much as is wanted.

    Where not all can have that, those that want little get it, and the others equal shares.
    """
    more = [max(0, want - width) for width, want in zip(least, wanted, strict=True)]
    left = max(0, room - sum(least))
    widths = list(least)
    modest = sorted(range(len(more)), key=lambda at: more[at])
    for place, at in enumerate(modest):
        others = len(modest) - place
        given = left if others == 1 else min(more[at], left // others)
        widths[at] += given
        left -= given
    return widths


def typing_dialog(parent: QWidget) -> TableDialog:
    """What can I type: signs, constants and functions, from the language's own table."""
    rows: list[tuple[str, ...]] = [
        ("2x, x(x+1), 3sin x", tr("multiplication without a sign"), ""),
        ("x^2, x², x**2", tr("power"), ""),
        ("x/2, x÷2", tr("division"), ""),
        ("f(x) = …, y = …", tr("a name in front, if you like"), ""),
    ]
    rows += [(entry.name, tr(entry.spoken), ", ".join(entry.aliases)) for entry in CONSTANTS]
    for entry in FUNCTIONS:
        signature = entry.signature or f"{entry.name}(x)"
        rows.append((signature, tr(entry.spoken), ", ".join(entry.aliases)))
    heads = (tr("You type"), tr("It means"), tr("Also"))
    return TableDialog(parent, tr("What can I type?"), heads, rows)


def rules_dialog(parent: QWidget) -> TableDialog:
    """The rules of differentiation, from the table the derivation works with."""
    rows: list[tuple[str, ...]] = [
        (tr(rule.name), tr(rule.formula), ", ".join(rule.examples)) for rule in RULES
    ]
    return TableDialog(parent, tr("Rules"), (tr("Rule"), tr("Formula"), tr("Examples")), rows)


def optimizers_dialog(parent: QWidget) -> TableDialog:
    """The optimizers with their settings, from the table the descent works with."""
    rows: list[tuple[str, ...]] = []
    for optimizer in OPTIMIZERS:
        options = ", ".join(
            localized(f"{option.name} {option.least:g}…{option.most:g} ({option.default:g})")
            for option in optimizer.options
        )
        rows.append((tr(optimizer.label), tr(optimizer.idea), options))
    heads = (tr("Optimizer"), tr("What it does"), tr("Settings: range (usual value)"))
    return TableDialog(parent, tr("Optimizers"), heads, rows)


def keys_dialog(parent: QWidget) -> TableDialog:
    """All keys, from the table of actions."""
    rows: list[tuple[str, ...]] = [
        (shown_keys(*spec.keys), translated(spec.text).replace("&", "").rstrip("…"))
        for spec in ACTIONS
        if spec.keys
    ]
    rows += [
        ("← →", tr("Move the tangent or the start")),
        (tr("Shift+← Shift+→"), tr("The same in small steps")),
        (tr("PageUp PageDown"), tr("The same in large steps")),
        ("← → ↑ ↓", tr("On the surface: turn it, with Ctrl move the point")),
        (tr("→ PageDown, ← PageUp"), tr("While presenting: the next step or scene, and back")),
        ("B, P, Esc", tr("While presenting: black screen, pointer ring, end")),
    ]
    return TableDialog(parent, tr("Keyboard"), (tr("Key"), tr("What it does")), rows)
