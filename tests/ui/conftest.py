"""A whole program with settings of its own, closed after each test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.engine import proof
from plotter.model.state import Inputs

Opener = Callable[..., Program]


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def open_program(
    qtbot: QtBot, qapp: QApplication, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Opener]:
    """Opens programs without sympy's process, unless it is asked for; then with time to spare."""
    monkeypatch.setattr(proof, "ALGEBRA_SECONDS", 30.0)
    opened: list[Program] = []

    def opener(inputs: Inputs | None = None, *, algebra: bool = False) -> Program:
        program = Program(qapp, settings, inputs or Inputs(), algebra=algebra)
        opened.append(program)
        program.show()
        program.window.resize(1366, 768)
        qtbot.waitExposed(program.window)
        window = program.window
        window.side.make_all()
        return program

    yield opener
    for program in opened:
        program.document.mark_saved()  # closing asks nothing
        program.window.close()
        program.close()
        program.window.deleteLater()
    # Now, not in the next loop of events: the next test's style sheet would polish them all.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def program(open_program: Opener) -> Program:
    return open_program()
