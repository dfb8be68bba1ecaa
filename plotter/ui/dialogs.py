"""The few dialogs: export, what can be typed, keyboard, about."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from plotter import __version__
from plotter.drawing.theme import THEMES
from plotter.language.functions import CONSTANTS, FUNCTIONS
from plotter.ui.actions import ACTIONS, translated
from plotter.ui.appearance import Appearance
from plotter.ui.widgets import Choice, label

SMALLEST_SIDE, LARGEST_SIDE = 64, 16_384
"""The sizes of a picture in px."""

MOST_PIXELS = 200_000_000
"""A picture with more pixels than this would not fit in the memory of a weak laptop."""


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """Where a picture goes and how it looks."""

    path: Path
    size: tuple[int, int]
    scale: float
    theme: str
    legend: bool


class ExportDialog(QDialog):
    """Asks for size, scale and theme, then for the file."""

    def __init__(self, parent: QWidget, appearance: Appearance, size: tuple[int, int]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export image"))
        self._width, self._height = QSpinBox(), QSpinBox()
        for side, value in zip((self._width, self._height), size, strict=True):
            side.setRange(SMALLEST_SIDE, LARGEST_SIDE)
            side.setSuffix(" px")
            side.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
            side.setValue(value)
            side.valueChanged.connect(self._tell_pixels)
        self._scale = QDoubleSpinBox()
        self._scale.setRange(0.25, 8.0)
        self._scale.setSingleStep(0.5)
        self._scale.setDecimals(2)
        self._scale.setValue(2.0)
        self._scale.setSuffix(" ×")
        self._scale.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self._scale.valueChanged.connect(self._tell_pixels)
        self._theme = Choice(appearance)
        for name in THEMES:
            self._theme.addItem(_theme_words(name), name)
        self._theme.setCurrentIndex(self._theme.findData(appearance.theme.name))
        self._legend = QCheckBox(self.tr("With the formulas of the curves"))
        self._legend.setChecked(True)
        self._pixels = label(kind="muted")
        form = QFormLayout()
        form.addRow(self.tr("Width"), self._width)
        form.addRow(self.tr("Height"), self._height)
        form.addRow(self.tr("Scale"), self._scale)
        form.addRow(self.tr("Colors"), self._theme)
        form.addRow("", self._legend)
        form.addRow("", self._pixels)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(self._buttons)
        self._tell_pixels()

    def choice(self, path: Path) -> ExportChoice:
        """What was chosen, for this file."""
        size = (self._width.value(), self._height.value())
        theme = str(self._theme.currentData())
        return ExportChoice(path, size, self._scale.value(), theme, self._legend.isChecked())

    def _tell_pixels(self) -> None:
        width = round(self._width.value() * self._scale.value())
        height = round(self._height.value() * self._scale.value())
        too_many = width * height > MOST_PIXELS
        words = self.tr("The picture has {0} × {1} pixels.").format(width, height)
        if too_many:
            words += " " + self.tr("That is too many; choose a smaller size or scale.")
        self._pixels.setText(words)
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not too_many)


def ask_export(
    parent: QWidget, appearance: Appearance, size: tuple[int, int], folder: Path
) -> ExportChoice | None:
    """Ask how and where to export, beginning in a folder; None for a change of mind."""
    dialog = ExportDialog(parent, appearance, size)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    title = dialog.tr("Export image")
    name, _ = QFileDialog.getSaveFileName(parent, title, str(folder / "tangent.png"), "PNG (*.png)")
    if not name:
        return None
    path = Path(name)
    return dialog.choice(path if path.suffix else path.with_suffix(".png"))


class TableDialog(QDialog):
    """A searchable table that the program fills from its own tables."""

    def __init__(
        self, parent: QWidget, title: str, heads: tuple[str, ...], rows: list[tuple[str, ...]]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(640, 520)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search"))
        self._search.textChanged.connect(self._filter)
        self._table = QTableWidget(len(rows), len(heads))
        self._table.setHorizontalHeaderLabels(list(heads))
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        self._table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        for line, words in enumerate(rows):
            for place, text in enumerate(words):
                self._table.setItem(line, place, QTableWidgetItem(text))
        header = self._table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        column = QVBoxLayout(self)
        column.addWidget(self._search)
        column.addWidget(self._table)

    def _filter(self, text: str) -> None:
        wanted = text.casefold()
        for line in range(self._table.rowCount()):
            items = (self._table.item(line, place) for place in range(self._table.columnCount()))
            found = any(item is not None and wanted in item.text().casefold() for item in items)
            self._table.setRowHidden(line, not found)


def typing_dialog(parent: QWidget) -> TableDialog:
    """What can I type: signs, constants and functions, from the language's own table."""
    tr = parent.tr
    rows: list[tuple[str, ...]] = [
        ("2x, x(x+1), 3sin x", tr("multiplication without a sign"), ""),
        ("x^2, x², x**2", tr("power"), ""),
        ("x/2, x÷2", tr("division"), ""),
        ("f(x) = …, y = …", tr("a name in front, if you like"), ""),
    ]
    rows += [(entry.name, entry.spoken, ", ".join(entry.aliases)) for entry in CONSTANTS]
    for entry in FUNCTIONS:
        signature = entry.signature or f"{entry.name}(x)"
        rows.append((signature, entry.spoken, ", ".join(entry.aliases)))
    heads = (tr("You type"), tr("It means"), tr("Also"))
    return TableDialog(parent, tr("What can I type?"), heads, rows)


def keys_dialog(parent: QWidget) -> TableDialog:
    """All keys, from the table of actions."""
    tr = parent.tr
    rows: list[tuple[str, ...]] = [
        (", ".join(spec.keys), translated(spec.text).replace("&", "").rstrip("…"))
        for spec in ACTIONS
        if spec.keys
    ]
    rows += [
        ("← →", tr("Move the tangent or the start")),
        ("Shift+← Shift+→", tr("The same in small steps")),
        ("PageUp PageDown", tr("The same in large steps")),
    ]
    return TableDialog(parent, tr("Keyboard"), (tr("Key"), tr("What it does")), rows)


class AboutDialog(QDialog):
    """Version and licenses."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Tangent Plotter"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(label(f"Tangent Plotter {__version__}", kind="title"))
        column.addWidget(label(self.tr("See what a derivative is.")))
        licenses = self.tr(
            "Under the MIT license. Made with Qt {0} (LGPL), PySide6, pyqtgraph (MIT), "
            "sympy (BSD), numpy (BSD), mathra (MIT or Apache 2.0) with STIX Two Math (OFL), "
            "and the typeface Inter (OFL)."
        )
        words = label(licenses.format(qVersion()), kind="muted", wrap=True)
        words.setMinimumWidth(420)
        column.addWidget(words)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)


def _theme_words(name: str) -> str:
    return {"light": "Light", "dark": "Dark", "projector": "Projector", "print": "Print"}[name]
