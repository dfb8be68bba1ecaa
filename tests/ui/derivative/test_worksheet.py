"""A worksheet from the window: the same exercises as anywhere, on paper and in files."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.calculus.exercises import exercises
from plotter.calculus.exercises.worksheet import Worksheet
from plotter.drawing.derivation.sheet import room_of, usual_page
from plotter.drawing.derivation.worksheet import worksheet_sheet
from plotter.export.sheets import paint_on
from plotter.model.telling import Practice
from plotter.ui.derivative.worksheet_dialog import WorksheetDialog
from plotter.ui.number_field import NumberField
from plotter.ui.widgets import Choice, Note, TextButton


@pytest.fixture
def dialog(qtbot: QtBot, program: Program) -> WorksheetDialog:
    practice = Practice(on=True, rule="chain", difficulty=2, seed=4)
    dialog = WorksheetDialog(program.window, program.appearance, practice)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_it_begins_with_what_is_practised(dialog: WorksheetDialog) -> None:
    sheet = dialog.worksheet
    assert (sheet.rule, sheet.difficulty, sheet.seed) == ("chain", 2, 4)
    assert sheet.exercises == exercises("chain", 2, len(sheet.exercises), 4)


def test_every_choice_changes_the_sheet(qtbot: QtBot, dialog: WorksheetDialog) -> None:
    rule = dialog.findChildren(Choice)[0]
    rule.setCurrentIndex(rule.findData("product"))
    count = dialog.findChildren(Choice)[2]
    count.setCurrentIndex(count.findData(6))
    number = dialog.findChild(NumberField)
    assert number is not None
    number.selectAll()
    qtbot.keyClicks(number, "9\r")
    next(box for box in dialog.findChildren(QCheckBox) if box.text().startswith("Key")).click()
    sheet = dialog.worksheet
    assert sheet.exercises == exercises("product", 2, 6, 9)
    assert not sheet.key


@pytest.mark.parametrize(
    ("ending", "head"),
    [
        (".pdf", b"%PDF-"),
        (".html", b"<!DOCTYPE html>"),
        (".tex", b"\\documentclass"),
        (".md", b"# Chain rule"),
        (".txt", b"Chain rule"),
    ],
)
def test_the_ending_of_the_file_says_how_it_is_saved(
    dialog: WorksheetDialog, tmp_path: Path, ending: str, head: bytes
) -> None:
    path = tmp_path / f"sheet{ending}"
    dialog.save(path)
    assert path.read_bytes().startswith(head)


def test_what_cannot_be_saved_is_told(dialog: WorksheetDialog) -> None:
    dialog.save(Path("/no/such/folder/sheet.pdf"))
    note = dialog.findChild(Note)
    assert note is not None and "sheet.pdf" in note.text


@pytest.mark.parametrize("working", [False, True])
def test_the_key_begins_a_page_of_its_own(program: Program, working: bool) -> None:
    made = exercises("", 3, 30, 1)
    sheet = worksheet_sheet(Worksheet(made, "", 3, 1, key=True), 640.0, working=working)
    pages = sheet.pages(900.0)
    assert sum(page[0].begins for page in pages) == 1
    assert not any(block.begins for page in pages for block in page[1:])
    assert tuple(block for page in pages for block in page) == sheet.blocks
    plain = worksheet_sheet(Worksheet(made, "", 3, 1), 640.0, working=working)
    assert len(plain.blocks) < len(sheet.blocks)


def test_a_printer_gets_every_page(program: Program, tmp_path: Path) -> None:
    made = exercises("", 1, 30, 1)
    make = partial(worksheet_sheet, Worksheet(made, "", 1, 1, key=True), working=True)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageLayout(usual_page())
    paint_on(printer, make)
    width, height = room_of(usual_page())
    pages = len(make(width).pages(height))
    assert pages > 3
    assert (tmp_path / "printed.pdf").read_bytes().count(b"/Type /Page\n") == pages


def test_the_practice_page_opens_it(qtbot: QtBot, program: Program) -> None:
    program.document.edit(gesture="practice", practice=Practice(on=True))
    buttons = program.window.findChildren(TextButton)
    next(button for button in buttons if button.text() == "Worksheet…").click()
    dialog = program.window.findChild(WorksheetDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    dialog.close()
