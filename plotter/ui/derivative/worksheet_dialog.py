"""A sheet of exercises: chosen, looked at, printed or saved, the answers on a page of theirs."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from plotter.calculus.exercises import DIFFICULTIES, MOST_EXERCISES, exercises
from plotter.calculus.exercises.worksheet import WRITERS, Worksheet
from plotter.calculus.report.formats import FORMAT_BY_NAME
from plotter.drawing.derivation.sheet import room_of, usual_page
from plotter.drawing.derivation.worksheet import worksheet_sheet
from plotter.export.exporter import ExportError
from plotter.export.safe_file import write_file
from plotter.export.sheets import write_pdf
from plotter.language.words import tr
from plotter.model.telling import Practice
from plotter.ui.appearance import Appearance
from plotter.ui.check_box import CheckBox
from plotter.ui.derivative.exercise_bar import asked_rules, difficulty_name, rule_name
from plotter.ui.derivative.paper.preview import PaperPreview
from plotter.ui.derivative.paper.printing import print_sheet
from plotter.ui.number_field import NumberField
from plotter.ui.widgets import Choice, Note, TextButton, label, row, when_triggered

COUNTS = tuple(count for count in (4, 6, 8, 10, 12, 16, 20, 30) if count <= MOST_EXERCISES)
"""How many exercises a sheet can have."""

USUAL_COUNT = 8
HIGHEST_SEED = 9999

LEFT_OF_PAGES = 28
"""Room for the scroll bar beside the pages, px."""

LEAST_HEIGHT = 520
"""Px at 100 %, as far as the screen has them."""


class WorksheetDialog(QDialog):
    """Rule, difficulty, how many; the same number makes the same sheet anywhere."""

    def __init__(self, parent: QWidget, appearance: Appearance, practice: Practice) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Worksheet"))
        self._folder = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        self._rule, self._difficulty = Choice(appearance), Choice(appearance)
        for key in asked_rules():
            self._rule.addItem(rule_name(key), key)
        for level in DIFFICULTIES:
            self._difficulty.addItem(difficulty_name(level), level)
        self._rule.setCurrentIndex(max(0, self._rule.findData(practice.rule)))
        self._difficulty.setCurrentIndex(max(0, self._difficulty.findData(practice.difficulty)))
        self._count = Choice(appearance)
        for count in COUNTS:
            self._count.addItem(str(count), count)
        self._count.setCurrentIndex(COUNTS.index(USUAL_COUNT))
        self._seed = max(1, practice.seed)
        self._number = NumberField(self.tr("The same number makes the same sheet again"), digits=6)
        self._number.entered.connect(self._take_seed)
        self._working = self._check(self.tr("Room for working"), False)
        self._key = self._check(self.tr("Key on a page of its own"), True)
        self._pages = label(kind="muted")
        self._failure = Note(appearance, closable=True)
        self._preview = PaperPreview(appearance)
        self._place()
        height = round(LEAST_HEIGHT * appearance.zoom)
        self.resize(self.sizeHint().width(), min(height, self.screen().availableSize().height()))
        for choice in (self._rule, self._difficulty, self._count):
            choice.currentIndexChanged.connect(self._refresh)
        for box in (self._working, self._key):
            box.toggled.connect(self._refresh)
        self._refresh()

    @property
    def worksheet(self) -> Worksheet:
        """The sheet that is chosen."""
        rule, difficulty = str(self._rule.currentData()), int(self._difficulty.currentData())
        made = exercises(rule, difficulty, int(self._count.currentData()), self._seed)
        return Worksheet(made, rule, difficulty, self._seed, self._key.isChecked())

    def save(self, path: Path) -> None:
        """Write the sheet in the way the file's ending says, else as PDF."""
        self._folder = path.parent
        writers = {FORMAT_BY_NAME[name].ending: write for name, write in WRITERS.items()}
        write = writers.get(path.suffix.lower())
        try:
            if write is None:
                sheet = partial(worksheet_sheet, self.worksheet, working=self._working.isChecked())
                write_pdf(sheet, path)
            else:
                write_file(path, (write(self.worksheet) + "\n").encode())
        except ExportError as error:
            self._failure.say("error", str(error))

    def _print(self) -> None:
        sheet = partial(worksheet_sheet, self.worksheet, working=self._working.isChecked())
        try:
            print_sheet(self, sheet)
        except ExportError as error:
            self._failure.say("error", str(error))

    def _ask_file(self) -> None:
        kinds = [(self.tr("PDF document"), ".pdf")]
        kinds += [(tr(FORMAT_BY_NAME[name].label), FORMAT_BY_NAME[name].ending) for name in WRITERS]
        filters = {f"{words} (*{ending})": ending for words, ending in kinds}
        name = str(self._folder / self.tr("worksheet"))
        title = self.tr("Save the worksheet")
        chosen, by = QFileDialog.getSaveFileName(self, title, name, ";;".join(filters))
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(filters.get(by, ".pdf")))

    def _take_seed(self, number: float) -> None:
        self._seed = round(min(max(number, 1), HIGHEST_SEED))
        self._refresh()

    def _refresh(self) -> None:
        self._number.show_value(str(self._seed))
        width = room_of(usual_page())[0]
        working = self._working.isChecked()
        self._preview.show_sheet(worksheet_sheet(self.worksheet, width, working=working))
        self._pages.setText(self.tr("Pages: {0}").format(self._preview.count))

    def _check(self, words: str, checked: bool) -> CheckBox:
        box = CheckBox(words)
        box.setChecked(checked)
        return box

    def _place(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Rule"), self._rule)
        form.addRow(self.tr("Difficulty"), self._difficulty)
        form.addRow(self.tr("Exercises"), self._count)
        another = TextButton(self.tr("Another sheet"))
        another.clicked.connect(lambda: self._take_seed(self._seed + 1))
        form.addRow(self.tr("Sheet number"), row(self._number, another, None))
        form.addRow("", self._working)
        form.addRow("", self._key)
        form.addRow("", self._pages)
        save, paper = TextButton(self.tr("Save…"), kind="primary"), TextButton(self.tr("Print…"))
        close = TextButton(self.tr("Close"))
        for button in (save, paper, close, another):
            button.setAutoDefault(False)  # Enter is for the number
        save.clicked.connect(when_triggered(self._ask_file))
        paper.clicked.connect(when_triggered(self._print))
        close.clicked.connect(when_triggered(self.close))
        left = QVBoxLayout()
        left.addLayout(form)
        left.addStretch(1)
        left.addWidget(self._failure)
        left.addLayout(row(save, paper, close, None))
        view = QScrollArea()
        view.setWidget(self._preview)
        view.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        view.setMinimumWidth(self._preview.width() + LEFT_OF_PAGES)
        view.setAccessibleName(self.tr("Preview"))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(20)
        whole.addLayout(left)
        whole.addWidget(view, 1)
