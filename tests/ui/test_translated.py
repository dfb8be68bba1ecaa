"""Windows, menus and dialogs in a pseudo language: no English word is left in them."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.model.state import Inputs
from plotter.ui.about import WORKS
from plotter.ui.derivative.worksheet_dialog import WorksheetDialog
from plotter.ui.formula import FormulaView
from plotter.ui.languages import LANGUAGES
from plotter.ui.window_actions import LENSES
from tests.pseudo import has_english, pseudo_language
from tests.ui.conftest import Opener

READ = ("text", "toolTip", "accessibleName", "accessibleDescription", "windowTitle", "title")
READ += ("placeholderText", "statusTip", "suffix", "prefix", "specialValueText")
NOT_WORDS = re.compile(
    r"<[^>]*>|\((Ctrl|Shift|Alt)\+[^)]*\)|&|\b(Ctrl|Shift|Alt)\+\S+|— Tangent Plotter"
    r"|Tangent Plotter [\d.]+|\t(Space|Home|End)$"
    r"|^(Page(Up|Down)|Esc|Shift|Space|Home|End|[,→← ])+$"
)
"""Markup, keys, and the name of the program."""
FUNCTIONS = re.compile(
    r"\b(sin|cos|tan|cbrt|sqrt|tanh|sigmoid|arcsin|arccos|arctan|log|log10|exp|pi|abs)(?![a-z])[⁻¹₁₀]*"
    r"|\bsoftplus\(.*"  # the only one so long that it is cut
)


def said(owner: QObject) -> Iterator[str]:
    """What an object shows or says."""
    for name in READ:
        told = getattr(owner, name, None)
        if callable(told) and not (isinstance(owner, QLineEdit) and name == "text"):
            try:
                text = told()
            except TypeError:
                continue  # another method of this name, with arguments
            if isinstance(text, str):
                yield text
    if isinstance(owner, QComboBox):
        for index in range(owner.count()):
            yield owner.itemText(index)
            yield str(owner.itemData(index, Qt.ItemDataRole.ToolTipRole) or "")
    if isinstance(owner, QTableView) and owner.model() is not None:
        model = owner.model()
        for column in range(model.columnCount()):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")


def english_in(top: QWidget) -> list[str]:
    """The texts of a window in which a word is not translated."""
    for menu in top.findChildren(QMenu):
        menu.aboutToShow.emit()
    owners: list[QObject] = [top, *top.findChildren(QWidget), *top.findChildren(QAction)]
    found: set[str] = set()
    for owner in owners:
        # Formulas are said by mathra, in the language of the interface.
        if not isinstance(owner, FormulaView):
            found.update(said(owner))
    names = set(LANGUAGES.values())
    for work in WORKS:
        names |= {work.name, work.version, work.license}
    return sorted(
        text for text in found - names if has_english(FUNCTIONS.sub("", NOT_WORDS.sub("", text)))
    )


@pytest.fixture
def pseudo_program(qapp: QApplication, open_program: Opener) -> Iterator[Program]:
    with pseudo_language(qapp):
        yield open_program(Inputs(text="x^2 e^x"))


@pytest.mark.parametrize("text", ["x^2 e^x", "f(x, y) = x^2 + y^2", "sin(", "a x^2 + |x|"])
def test_every_lens(qtbot: QtBot, pseudo_program: Program, text: str) -> None:
    document = pseudo_program.document
    document.edit(gesture="«typing»", text=text)

    def read() -> bool:
        results = document.results
        return results.problem is not None or results.inputs.text == text

    qtbot.waitUntil(read, timeout=20_000)
    for lens in LENSES:
        document.look(lens=lens)
        qtbot.wait(50)
        assert english_in(pseudo_program.window) == [], lens


@pytest.mark.parametrize(
    "command", ["about", "describe_scene", "feature_table", "export", "animate"]
)
def test_dialogs(pseudo_program: Program, command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[QDialog] = []

    def look(dialog: QDialog) -> int:
        looked_at.append(dialog)
        assert english_in(dialog) == []
        return 0

    monkeypatch.setattr(QDialog, "exec", look)
    monkeypatch.setattr(QDialog, "open", look)
    monkeypatch.setattr(QDialog, "show", look)
    pseudo_program.window.commands.slots()[command]()
    assert looked_at


@pytest.mark.parametrize("command", ["typing", "rules", "optimizers", "keys"])
def test_tables_of_the_help_menu(
    pseudo_program: Program, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_at: list[QDialog] = []
    monkeypatch.setattr(QDialog, "open", lambda dialog: looked_at.append(dialog))
    pseudo_program.window.commands.slots()[command]()
    (dialog,) = looked_at
    assert english_in(dialog) == []


def test_the_dialog_for_worksheets(pseudo_program: Program) -> None:
    program = pseudo_program
    practice = program.document.inputs.practice
    assert english_in(WorksheetDialog(program.window, program.appearance, practice)) == []


def test_a_word_that_is_not_translated_is_found(pseudo_program: Program) -> None:
    pseudo_program.window.setToolTip("Not translated")
    assert english_in(pseudo_program.window) == ["Not translated"]
