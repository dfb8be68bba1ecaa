"""Help: the tables, the tour, and what happens when the program has a mistake."""

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QTableWidget
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.calculus.rules import RULES
from plotter.descent.optimizers import OPTIMIZERS
from plotter.ui.crash import CrashDialog, CrashKeeper, report_of
from plotter.ui.dialogs import optimizers_dialog, rules_dialog
from plotter.ui.tour import Tour


def test_the_tables_name_every_rule_and_every_optimizer(qtbot: QtBot, program: Program) -> None:
    for dialog, entries in (
        (rules_dialog(program.window), RULES),
        (optimizers_dialog(program.window), OPTIMIZERS),
    ):
        qtbot.addWidget(dialog)
        table = dialog.findChild(QTableWidget)
        assert table is not None
        assert table.rowCount() == len(entries)
        for line in range(table.rowCount()):
            item = table.item(line, 1)
            assert item is not None
            assert item.text()


@pytest.fixture
def tour(program: Program) -> Tour:
    program.window.actions_table["tour"].trigger()
    return program.window.tour


def test_the_tour_goes_through_the_window_by_keys(qtbot: QtBot, tour: Tour) -> None:
    seen = []
    while tour.stop is not None:
        seen.append(tour.stop.title)
        assert tour.isVisible()
        assert tour.window().rect().contains(tour.geometry())
        qtbot.keyClick(tour, Qt.Key.Key_Return)
    assert len(seen) == 6
    assert not tour.isVisible()


def test_the_tour_goes_back_and_can_be_skipped(qtbot: QtBot, tour: Tour) -> None:
    first = tour.stop
    qtbot.keyClick(tour, Qt.Key.Key_Right)
    assert tour.stop is not first
    qtbot.keyClick(tour, Qt.Key.Key_Left)
    assert tour.stop is first
    qtbot.keyClick(tour, Qt.Key.Key_Escape)
    assert tour.stop is None


def test_the_first_hint_leads_to_the_tour(program: Program) -> None:
    hint = program.window.plot.hint
    assert hint.isVisible()
    hint._tour.click()
    tour = program.window.findChild(Tour)
    assert tour is not None
    assert tour.isVisible()
    assert not hint.isVisible()


@pytest.fixture
def kept() -> list[str]:
    return []


@pytest.fixture
def keeper(qapp: object, kept: list[str]) -> Iterator[CrashKeeper]:
    before, before_thread = sys.excepthook, threading.excepthook
    result = CrashKeeper(lambda: kept.append("kept"))
    result.install()
    yield result
    sys.excepthook, threading.excepthook = before, before_thread


def raised() -> ZeroDivisionError:
    try:
        _ = 1 / 0
    except ZeroDivisionError as error:
        return error
    raise AssertionError


def test_a_mistake_keeps_the_work_and_shows_details_to_copy(
    qtbot: QtBot, keeper: CrashKeeper, kept: list[str]
) -> None:
    error = raised()
    sys.excepthook(type(error), error, error.__traceback__)
    sys.excepthook(type(error), error, error.__traceback__)
    assert kept == ["kept", "kept"]
    dialog = keeper._dialog
    assert isinstance(dialog, CrashDialog)
    details = dialog.findChild(QPlainTextEdit)
    assert details is not None
    assert "ZeroDivisionError" in details.toPlainText()
    dialog._copy()
    assert QGuiApplication.clipboard().text() == details.toPlainText()
    dialog.accept()
    assert keeper._dialog is None


def test_a_mistake_on_another_thread_is_told_too(
    qtbot: QtBot, keeper: CrashKeeper, kept: list[str]
) -> None:
    def fail() -> None:
        raise ValueError("on a thread")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: kept == ["kept"])
    assert keeper._dialog is not None
    keeper._dialog.accept()


def test_the_report_names_the_versions() -> None:
    report = report_of(raised())
    assert "Tangent Plotter" in report
    assert "Python" in report
