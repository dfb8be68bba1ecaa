from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.ui.feature_table import FeatureTable


def open_table(program: Program, qtbot: QtBot, text: str) -> FeatureTable:
    program.document.edit(gesture="typing", text=text)
    qtbot.waitUntil(lambda: program.document.results.features is not None)
    program.window.actions_table["feature_table"].trigger()
    (table,) = program.window.findChildren(FeatureTable)
    return table


def column(table: FeatureTable, place: int) -> set[str]:
    items = (table.table.item(row, place) for row in range(table.table.rowCount()))
    return {item.text() for item in items if item is not None}


def test_the_table_follows_and_can_be_copied(program: Program, qtbot: QtBot) -> None:
    table = open_table(program, qtbot, "x^2 - 4")
    assert column(table, 0) == {"root", "minimum", "f meets f′"}
    assert table.shape.text().startswith("Even")
    table.copy_csv()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "feature,x,y,equation" and "root,-2.0,0.0," in lines
    table.copy_text()
    assert "minimum\t0\t−4" in QGuiApplication.clipboard().text().splitlines()
    program.document.edit(gesture="typing", text="e^x + 1")
    qtbot.waitUntil(lambda: program.document.results.features is not None)
    assert column(table, 2) == {"y = 1"}


def test_without_features_it_says_so(program: Program, qtbot: QtBot) -> None:
    table = open_table(program, qtbot, "5 + 0x")
    assert table.table.rowCount() == 0
    assert "Nothing special" in table.empty.text()


def test_the_markers_can_be_shown_and_hidden(program: Program) -> None:
    action = program.window.actions_table["show_features"]
    assert not action.isChecked()
    action.trigger()
    assert "features" in program.document.inputs.shown and action.isChecked()
    program.document.undo()
    assert "features" not in program.document.inputs.shown and not action.isChecked()
