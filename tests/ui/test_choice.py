"""A choice shows its words in full as long as its field has room for them."""

from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QApplication, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from plotter.ui.appearance import Appearance
from plotter.ui.widgets import Choice

WORDS = "Minimize"


def shown(choice: Choice) -> str:
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    return option.currentText  # type: ignore[attr-defined]


def test_words_that_just_fit_are_whole(
    qtbot: QtBot, qapp: QApplication, settings: QSettings
) -> None:
    choice = Choice(Appearance(qapp, settings))
    qtbot.addWidget(choice)
    choice.addItem(WORDS)
    needed = choice.fontMetrics().horizontalAdvance(WORDS)
    width = next(width for width in range(400) if choice.room_for_words(QSize(width, 30)) == needed)
    choice.resize(width, 30)
    assert shown(choice) == WORDS
    choice.resize(width - 1, 30)
    assert shown(choice).endswith("…")
