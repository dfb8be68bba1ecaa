"""Asks how a picture is to be: format, size in px, mm or inches, colors, what stands on it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from msgspec import Struct
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from plotter.drawing.theme import THEMES
from plotter.export import EXPORTERS, Exporter, ExportOptions
from plotter.export.metadata import PICTURES
from plotter.export.page import LARGEST_AREA, LARGEST_SIDE, PX_PER_INCH, may_show_derivation
from plotter.figure.scene import Scene
from plotter.language.numbers import format_number
from plotter.language.words import tr
from plotter.ui.appearance import Appearance
from plotter.ui.check_box import CheckBox
from plotter.ui.number_field import NumberField
from plotter.ui.widgets import Choice, label, row

PER_INCH = {"px": PX_PER_INCH, "mm": 25.4, "in": 1.0}
"""How many of each unit make an inch."""

SMALLEST, LARGEST = 64.0, 16_384.0
"""The sides that can be asked for, in px."""

RESOLUTIONS = (24.0, 1200.0)
"""Dots an inch that can be asked for."""

VECTOR_ENDINGS = ("svg", "pdf")


class ExportChoice(Struct, frozen=True):
    """Where a picture goes, who writes it, and how it looks."""

    path: Path
    exporter: Exporter
    options: ExportOptions
    carries_document: bool
    all_scenes: bool = False


class ExportDialog(QDialog):
    """Format, size and look first; the file is asked for after."""

    def __init__(
        self,
        parent: QWidget,
        appearance: Appearance,
        size: tuple[int, int],
        scenes: int = 1,
        scene: Scene | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export image"))
        self._sides = {"width": float(size[0]), "height": float(size[1])}  # px at 96 dpi
        self._dpi = 2 * PX_PER_INCH
        self._unit = "px"
        self._fields = {name: NumberField("") for name in ("width", "height", "resolution")}
        for name, field in self._fields.items():
            field.entered.connect(partial(self._take, name))
        self._format = Choice(appearance)
        for exporter in EXPORTERS:
            if exporter.ending != "jpeg":  # the other spelling of .jpg
                self._format.addItem(tr(exporter.label), exporter)
        self._format.currentIndexChanged.connect(self._refresh)
        self._units = Choice(appearance)
        for unit, words in (("px", "px"), ("mm", "mm"), ("in", self.tr("inches"))):
            self._units.addItem(words, unit)
        self._units.currentIndexChanged.connect(self._change_unit)
        self._theme = Choice(appearance)
        for name in THEMES:
            self._theme.addItem(self._theme_words(name), name)
        self._theme.setCurrentIndex(self._theme.findData(appearance.theme.name))
        self._title = QLineEdit()
        self._title.setPlaceholderText(self.tr("No title"))
        self._legend = self._check(self.tr("Legend"), True)
        self._formulas = self._check(self.tr("Formulas of the curves"), True)
        self._grid = self._check(self.tr("Grid"), scene is None or scene.view.picture.grid)
        self._derivation = self._check(self.tr("Steps of the derivation beside the plot"), False)
        self._derivation.setEnabled(scene is None or may_show_derivation(scene))
        self._transparent = self._check(self.tr("Transparent background"), False)
        self._document = self._check(self.tr("Can be opened again from the picture"), True)
        words = self.tr("All {0} scenes: pages of a PDF, or a file each").format(scenes)
        self._scenes = self._check(words, False)
        self._scenes.setVisible(scenes > 1)
        self._pixels = label(kind="muted", wrap=True)
        self._place()
        self._refresh()

    def choice(self, path: Path) -> ExportChoice:
        """What was chosen, for this file; its ending decides if it names another format."""
        ending = path.suffix.lower().removeprefix(".")
        exporter = next((entry for entry in EXPORTERS if entry.ending == ending), self.exporter)
        options = ExportOptions(
            size=(round(self._sides["width"]), round(self._sides["height"])),
            scale=1.0 if exporter.ending in VECTOR_ENDINGS else self._dpi / PX_PER_INCH,
            theme=str(self._theme.currentData()),
            legend=self._legend.isChecked(),
            formulas=self._formulas.isChecked(),
            grid=self._grid.isChecked(),
            derivation=self._derivation.isChecked(),
            title=self._title.text().strip(),
            transparent=self._transparent.isChecked(),
        )
        return ExportChoice(
            path, exporter, options, self._document.isChecked(), self._scenes.isChecked()
        )

    @property
    def exporter(self) -> Exporter:
        """Who writes the chosen format."""
        return EXPORTERS[0] if (data := self._format.currentData()) is None else data

    def _check(self, words: str, checked: bool) -> CheckBox:
        box = CheckBox(words)
        box.setChecked(checked)
        return box

    def _place(self) -> None:
        names = {
            "width": self.tr("Width"),
            "height": self.tr("Height"),
            "resolution": self.tr("Dots an inch"),
        }
        for name, words in names.items():
            self._fields[name].setAccessibleName(words)
        form = QFormLayout()
        form.addRow(self.tr("Format"), self._format)
        form.addRow(names["width"], row(self._fields["width"], self._units, None))
        form.addRow(names["height"], self._fields["height"])
        form.addRow(names["resolution"], self._fields["resolution"])
        form.addRow(self.tr("Colors"), self._theme)
        form.addRow(self.tr("Title"), self._title)
        shown = QVBoxLayout()
        for box in (self._legend, self._formulas, self._grid, self._derivation):
            shown.addWidget(box)
        form.addRow(self.tr("With"), shown)
        for box in (self._scenes, self._transparent, self._document):
            form.addRow("", box)
        form.addRow("", self._pixels)
        standard = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(standard.Save | standard.Cancel)
        self._buttons.button(standard.Save).setProperty("kind", "primary")
        self._buttons.button(standard.Cancel).setProperty("kind", "outline")
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(self._buttons)

    def _change_unit(self, _index: int) -> None:
        self._unit = str(self._units.currentData())
        self._refresh()

    def _take(self, name: str, value: float) -> None:
        if name == "resolution":
            self._dpi = min(max(value, RESOLUTIONS[0]), RESOLUTIONS[1])
        else:
            px = value / PER_INCH[self._unit] * PX_PER_INCH
            self._sides[name] = min(max(px, SMALLEST), LARGEST)
        self._refresh()

    def _refresh(self, _index: int = 0) -> None:
        for name, px in self._sides.items():
            value = px / PX_PER_INCH * PER_INCH[self._unit]
            digits = 6 if self._unit == "px" else 4
            self._fields[name].show_value(format_number(value, digits=digits))
        self._fields["resolution"].show_value(format_number(self._dpi, digits=4))
        vector = self.exporter.ending in VECTOR_ENDINGS
        self._fields["resolution"].setEnabled(not vector)
        self._transparent.setEnabled(self.exporter.ending != "jpg")
        self._document.setEnabled(f".{self.exporter.ending}" in PICTURES)
        self._tell_pixels(vector)

    def _tell_pixels(self, vector: bool) -> None:
        factor = 1.0 if vector else self._dpi / PX_PER_INCH
        width, height = (round(side * factor) for side in self._sides.values())
        too_many = width * height > LARGEST_AREA or max(width, height) > LARGEST_SIDE
        if vector:
            words = self.tr("Lines and outlines, sharp at every size.")
        else:
            words = self.tr("The picture has {0} × {1} pixels.").format(width, height)
        if too_many:
            words += " " + self.tr("That is too many; choose a smaller size or fewer dots.")
        self._pixels.setText(words)
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not too_many)

    def _theme_words(self, name: str) -> str:
        return {
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "projector": self.tr("Projector"),
            "print": self.tr("Print, black on white"),
        }[name]


def ask_export(
    parent: QWidget,
    appearance: Appearance,
    size: tuple[int, int],
    folder: Path,
    name: str,
    scenes: int = 1,
    scene: Scene | None = None,
) -> ExportChoice | None:
    """Ask how and where to export, beginning in a folder; None for a change of mind.

    `scene` is what the window shows: the dialog offers what there is of it.
    """
    dialog = ExportDialog(parent, appearance, size, scenes, scene)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    exporter = dialog.exporter
    title, ending = dialog.tr("Export image"), exporter.ending
    filters = f"{tr(exporter.label)} (*.{ending})"
    chosen, _ = QFileDialog.getSaveFileName(
        parent, title, str(folder / f"{name}.{ending}"), filters
    )
    if not chosen:
        return None
    path = Path(chosen)
    return dialog.choice(path if path.suffix else path.with_suffix(f".{ending}"))
