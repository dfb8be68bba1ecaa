from __future__ import annotations

import math
from types import MappingProxyType

from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.calculus.exact_feature import ExactFeature
from plotter.language.parse import read_expression
from plotter.model.exact_features import ExactFeatures, key_of
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
    assert lines[0] == "feature,x,y,equation,exactly" and "root,-2.0,0.0,," in lines
    table.copy_text()
    assert "minimum\t0\t−4\t" in QGuiApplication.clipboard().text().splitlines()
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


def test_exact_numbers_are_shown_when_they_come(program: Program, qtbot: QtBot) -> None:
    table = open_table(program, qtbot, "cos(3x)")
    document = program.document
    results = document.results
    assert results.definition is not None and results.features is not None
    root = next(x for x in results.features.roots if x > 0)
    known = {
        key_of("root", root): ExactFeature("root", read_expression("pi/6"), read_expression("0")),
        key_of("period", 2 * math.pi / 3): ExactFeature("period", read_expression("2pi/3")),
    }
    exact = ExactFeatures(results.definition, MappingProxyType({}), MappingProxyType(known))
    document.publish(replace(results, exact_features=exact))
    assert "x = π/6" in column(table, 3)
    assert "Period 2·π/3." in table.shape.text()
    table.copy_csv()
    assert ",x = π/6" in QGuiApplication.clipboard().text()


def test_more_than_can_be_listed_is_told(program: Program, qtbot: QtBot) -> None:
    table = open_table(program, qtbot, "x^2 - 4")
    results = program.document.results
    assert results.features is not None and "Zoom in" not in table.shape.text()
    many = replace(results.features, more=frozenset({"roots"}))
    program.document.publish(replace(results, features=many))
    assert "Zoom in" in table.shape.text()
