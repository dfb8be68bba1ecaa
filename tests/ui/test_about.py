"""Help ▸ About: versions and licenses of everything the program is made with."""

import re
import tomllib
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from plotter import __version__
from plotter.ui.about import WORKS, AboutDialog, versions_text
from plotter.ui.widgets import TextButton

PROJECT = Path(__file__).parents[2] / "pyproject.toml"


def test_every_dependency_is_told_with_its_version() -> None:
    project = tomllib.loads(PROJECT.read_text())["project"]
    needed = {re.split(r"[<>=\[]", line)[0] for line in project["dependencies"]}
    assert needed <= {work.package for work in WORKS}
    assert all(work.version for work in WORKS if work.package or work.name in ("Qt", "Python"))


def test_the_dialog_shows_and_copies_them(qtbot: QtBot) -> None:
    dialog = AboutDialog(None)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    for work in WORKS:
        assert {work.name, work.license} <= shown
    (copy,) = [button for button in dialog.findChildren(TextButton) if "Copy" in button.text()]
    copy.click()
    assert QGuiApplication.clipboard().text() == versions_text()
    assert __version__ in versions_text()
