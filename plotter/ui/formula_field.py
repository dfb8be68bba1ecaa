"""The field of the formula bar: `f(x) =`, the line to type in, signs and earlier functions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu

from plotter.ui.appearance import Appearance
from plotter.ui.formula import FormulaView
from plotter.ui.recent import RecentFunctions
from plotter.ui.symbols import Sign, SymbolPalette, inserted
from plotter.ui.text_field import TextField, code_points
from plotter.ui.widgets import IconButton, when_triggered

LONGEST = 60
"""Characters of a function in that menu."""

MENU_ROWS = 20
"""Functions in the menu of those typed before."""


class FormulaField(QFrame):
    """`f(x) =` and the line to type in; its outline tells focus and mistakes."""

    def __init__(self, appearance: Appearance, recent: RecentFunctions) -> None:
        super().__init__()
        self.setObjectName("field")
        self._appearance = appearance
        self.head = FormulaView(appearance, "f(x) =", size="formula-large", color="text-muted")
        self.line = TextField(appearance, recent)
        self._recent = recent
        self._palette: SymbolPalette | None = None
        self._signs = IconButton(appearance, "symbols", self.tr("Signs to choose from"))
        self._signs.clicked.connect(self._show_palette)
        self._before = IconButton(appearance, "fold", self.tr("Functions typed before"))
        self._before.clicked.connect(self._show_recent)
        self.line.setAccessibleName(self.tr("Function"))
        self.line.setPlaceholderText(self.tr("Type a function, for example x^2 e^x"))
        self.line.focus_changed.connect(lambda _focus: self._show_state())
        self._wrong = False
        inside = QHBoxLayout(self)
        inside.setContentsMargins(12, 0, 8, 0)
        inside.setSpacing(8)
        inside.addWidget(self.head)
        inside.addWidget(self.line, 1)
        inside.addWidget(self._signs)
        inside.addWidget(self._before)
        self._show_state()

    def set_wrong(self, wrong: bool) -> None:
        """Show the outline of a mistake."""
        if wrong != self._wrong:
            self._wrong = wrong
            self._show_state()

    def wanted_width(self) -> int:
        """The width at which the whole text is seen."""
        text = self.line.fontMetrics().horizontalAdvance(self.line.text())
        return text + self.head.sizeHint().width() + round(136 * self._appearance.zoom)

    def _show_palette(self) -> None:
        if self._palette is None:
            self._palette = SymbolPalette(self._appearance, self)
            self._palette.chosen.connect(self._insert)
        below = self._signs.mapToGlobal(self._signs.rect().bottomLeft())
        self._palette.move(below)
        self._palette.show()
        self._palette.setFocus()

    def _insert(self, sign: Sign) -> None:
        """Put a sign at the cursor, around what is selected."""
        line = self.line
        text = line.text()
        start = end = line.place()
        if line.hasSelectedText():
            start = code_points(text, line.selectionStart())
            end = start + len(line.selectedText())
        line.setFocus()
        line.put(*inserted(text, start, end, sign))

    def _show_recent(self) -> None:
        """A menu of the functions typed before, newest first."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text in self._recent.texts[:MENU_ROWS]:
            shown = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
            action = menu.addAction(shown.replace("&", "&&"))
            action.triggered.connect(when_triggered(self.line.put, text, len(text)))
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing typed before")).setEnabled(False)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _show_state(self) -> None:
        state = "error" if self._wrong else "focus" if self.line.hasFocus() else ""
        if self.property("state") != state:
            self.setProperty("state", state)
            self.style().unpolish(self)
            self.style().polish(self)
