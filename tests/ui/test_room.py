"""In every language, all words have the room they need: nothing is cut off."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.language.words import ENGLISH, use_tongue
from plotter.model.state import Inputs, Lens
from plotter.ui.formula import FormulaView, ScrolledFormula
from plotter.ui.languages import LANGUAGES, Languages
from plotter.ui.main_window import LENSES
from tests.ui.conftest import Opener
from tests.ui.dialogs import DIALOGS

SLACK = 2
"""Px by which a widget may be smaller than it would like to be: rounding."""


@pytest.fixture(params=LANGUAGES)
def spoken(
    request: pytest.FixtureRequest, qapp: QApplication, settings: QSettings, open_program: Opener
) -> Iterator[Program]:
    """A program that speaks a language."""
    settings.setValue("language", request.param)
    languages = Languages(qapp, settings)
    languages.bring()
    yield open_program(Inputs(text="x^2 e^x"))
    settings.setValue("language", "en")
    languages.bring()
    use_tongue(ENGLISH)


def cut_off(top: QWidget) -> list[str]:
    """What has less room than its words need."""
    found: list[str] = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not top:
            continue
        name = type(widget).__name__
        if isinstance(widget, QScrollArea) and not isinstance(widget, ScrolledFormula):
            beyond = widget.horizontalScrollBar().maximum()
            if beyond > 0 and widget.horizontalScrollBar().isVisible():
                found.append(f"{name} scrolls sideways by {beyond}")
        if isinstance(widget, FormulaView):
            continue
        if isinstance(widget, QLabel) and widget.text() and widget.wordWrap():
            if widget.heightForWidth(widget.width()) > widget.height() + SLACK:
                found.append(f"{name} too low: {widget.text()}")
        elif isinstance(widget, (QLabel, QAbstractButton, QComboBox)):
            text = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
            needed = (
                widget.minimumSizeHint() if isinstance(widget, QCheckBox) else widget.sizeHint()
            )
            if text and needed.width() > widget.width() + SLACK:
                found.append(f"{name}: {text!r} needs {needed.width()}, has {widget.width()}")
    return found


def test_every_lens_of_the_window(qtbot: QtBot, spoken: Program) -> None:
    found: list[str] = []
    lens: Lens
    for lens in LENSES:
        spoken.document.look(lens=lens)
        QApplication.processEvents()
        qtbot.wait(100)
        found += [f"{lens}: {words}" for words in cut_off(spoken.window)]
    assert found == []


def test_every_dialog(qtbot: QtBot, spoken: Program) -> None:
    found: list[str] = []
    for name, make in DIALOGS.items():
        dialog = make(spoken)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        found += [f"{name}: {words}" for words in cut_off(dialog)]
        dialog.close()
    assert found == []
