"""Files that the system asks the running program to open."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plotter.app import Office
from plotter.model.document import Document
from plotter.model.files import Contents, write
from plotter.model.state import Inputs, View
from plotter.ui.files.opening import OpenedFiles, hear_opened_files


@pytest.fixture
def office(qapp: QApplication, qtbot: QtBot) -> Iterator[Office]:
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        office = Office(qapp, settings)
        before = set(qapp.findChildren(OpenedFiles))
        hear_opened_files(qapp, office.open_file)
        yield office
        for files in set(qapp.findChildren(OpenedFiles)) - before:
            qapp.removeEventFilter(files)
            files.deleteLater()


def test_a_file_that_the_system_asks_for_is_shown(
    qapp: QApplication, qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "lesson.tangent"
    document = Document(Inputs(text="sin(x)/x"), View())
    path.write_bytes(write(Contents(document.contents(), {})))
    program = office.open()
    event = QFileOpenEvent(QUrl.fromLocalFile(str(path)))
    assert QCoreApplication.sendEvent(qapp, event)
    assert program.document.inputs.text == "sin(x)/x"
    assert program.window.files.path == path
    program.document.mark_saved()
    program.window.close()


def test_other_events_pass(qapp: QApplication) -> None:
    files = OpenedFiles()
    assert not files.eventFilter(qapp, QEvent(QEvent.Type.User))
    assert not files.eventFilter(qapp, QFileOpenEvent(QUrl("https://example.org/x.tangent")))
