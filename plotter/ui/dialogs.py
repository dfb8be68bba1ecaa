"""The few dialogs: export, what can be typed, keyboard, about."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from plotter import __version__
from plotter.drawing.theme import THEMES
from plotter.language.functions import CONSTANTS, FUNCTIONS
from plotter.language.numbers import format_number
from plotter.ui.actions import ACTIONS, translated
from plotter.ui.appearance import Appearance
from plotter.ui.number_field import NumberField
from plotter.ui.widgets import Choice, label

LARGEST_SIDE = 16_384
"""The longest side of a picture in px."""

LIMITS = {"width": (64.0, 16_384.0), "height": (64.0, 16_384.0), "scale": (0.25, 8.0)}
"""What can be asked for; what lies outside becomes the nearest limit."""

MOST_PIXELS = 120_000_000
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
        self._values = {"width": float(size[0]), "height": float(size[1]), "scale": 2.0}
        words = {
            "width": self.tr("Width in px"),
            "height": self.tr("Height in px"),
            "scale": self.tr("Scale"),
        }
        form = QFormLayout()
        for name, word in words.items():
            field = NumberField(word)
            field.show_value(format_number(self._values[name], digits=6))
            field.entered.connect(partial(self._take, name, field))
            form.addRow(word, field)
        self._theme = Choice(appearance)
        for name in THEMES:
            self._theme.addItem(_theme_words(name), name)
        self._theme.setCurrentIndex(self._theme.findData(appearance.theme.name))
        self._legend = QCheckBox(self.tr("With the formulas of the curves"))
        self._legend.setChecked(True)
        self._pixels = label(kind="muted")
        form.addRow(self.tr("Colors"), self._theme)
        form.addRow("", self._legend)
        form.addRow("", self._pixels)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        save, cancel = QDialogButtonBox.StandardButton.Save, QDialogButtonBox.StandardButton.Cancel
        self._buttons.button(save).setProperty("kind", "primary")
        self._buttons.button(cancel).setProperty("kind", "outline")
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
        values = self._values
        size = (round(values["width"]), round(values["height"]))
        theme = str(self._theme.currentData())
        return ExportChoice(path, size, values["scale"], theme, self._legend.isChecked())

    def _take(self, name: str, field: NumberField, value: float) -> None:
        low, high = LIMITS[name]
        self._values[name] = min(max(value, low), high)
        field.show_value(format_number(self._values[name], digits=6))
        self._tell_pixels()

    def _tell_pixels(self) -> None:
        scale = self._values["scale"]
        width, height = (round(self._values[side] * scale) for side in ("width", "height"))
        too_many = width * height > MOST_PIXELS or max(width, height) > LARGEST_SIDE
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
