"""In every language, all words have the room they need: nothing is cut off.

The window is 1366 × 768 px, in its plain size and, in the language with the longest words,
enlarged to 200 %. A panel may scroll downward, not sideways; formulas scroll in their own place.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QHeaderView,
    QLabel,
    QMenuBar,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.language.words import ENGLISH, use_tongue
from plotter.model.state import Inputs, Lens
from plotter.ui.formula import FormulaView, ScrolledFormula
from plotter.ui.languages import LANGUAGES, Languages
from plotter.ui.show_panel import ShowPanel
from plotter.ui.tab_strip import TabStrip
from plotter.ui.tour import Tour
from plotter.ui.widgets import Choice
from plotter.ui.window_actions import LENSES
from tests.ui.conftest import Opener
from tests.ui.dialogs import DIALOGS

SLACK = 2
"""Px by which a widget may be smaller than it would like to be: rounding."""


LONG_WORDS = "de"
PATIENCE = 20
"""Tenths of a second for a window to find its shape, of which most need one."""


@pytest.fixture(params=[*((code, 1.0) for code in LANGUAGES), (LONG_WORDS, 2.0)], ids=str)
def spoken(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    qapp: QApplication,
    settings: QSettings,
    open_program: Opener,
) -> Iterator[Program]:
    """A program that speaks a language, in a size of the interface."""
    code, zoom = request.param
    settings.setValue("language", code)
    settings.setValue("look/zoom", zoom)
    languages = Languages(qapp, settings)
    languages.bring()
    program = open_program(Inputs(text="x^2 e^x"))
    window = program.window

    def wide() -> bool:
        # The screen of the tests is small: the window is fitted into it when it is shown, and
        # some time after.
        stays = window.width() == 1366
        window.resize(1366, 768)
        return stays

    qtbot.wait(100)
    qtbot.waitUntil(wide, timeout=10_000)
    yield program
    settings.setValue("language", "en")
    languages.bring()
    use_tongue(ENGLISH)


def cut_off(top: QWidget, window: QWidget | None = None) -> list[str]:
    """What has less room than its words need, in a window or in a part of one."""
    found: list[str] = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not (window or top):
            continue
        name = type(widget).__name__
        if isinstance(widget, QScrollArea) and not isinstance(widget, ScrolledFormula):
            beyond = widget.horizontalScrollBar().maximum()
            if beyond > 0 and widget.horizontalScrollBar().isVisible():
                found.append(f"{name} scrolls sideways by {beyond}")
        found += cut_off_inside(widget)
        if isinstance(widget, FormulaView):
            continue
        if isinstance(widget, QLabel) and widget.text() and widget.wordWrap():
            if widget.heightForWidth(widget.width()) > widget.height() + SLACK:
                found.append(f"{name} too low: {widget.text()}")
        elif isinstance(widget, (QLabel, QAbstractButton, Choice)):
            if isinstance(widget, Choice):
                found += elided(widget)
                continue
            text = widget.text()
            needed = (
                widget.minimumSizeHint() if isinstance(widget, QCheckBox) else widget.sizeHint()
            )
            if text and needed.width() > widget.width() + SLACK:
                found.append(f"{name}: {text!r} needs {needed.width()}, has {widget.width()}")
    return found


def elided(choice: Choice) -> list[str]:
    """The chosen words, if they do not fit beside the chevron."""
    needed = choice.fontMetrics().horizontalAdvance(choice.currentText())
    room = choice.room_for_words(choice.size())
    return [f"{choice.currentText()!r} needs {needed}, has {room}"] if needed > room else []


def cut_off_inside(widget: QWidget) -> list[str]:
    """What tabs, a menu bar and the heads of a table do not show in full."""
    match widget:
        case QMenuBar():
            more = widget.findChild(QWidget, "qt_menubar_ext_button")
            return ["the menu bar hides menus"] if more is not None and more.isVisible() else []
        case QHeaderView() if widget.orientation() == Qt.Orientation.Horizontal:
            needed = {at: widget.sectionSizeHint(at) for at in range(widget.count())}
            return [
                f"column {at} of a table needs {width}, has {widget.sectionSize(at)}"
                for at, width in needed.items()
                if not widget.isSectionHidden(at) and width > widget.sectionSize(at) + SLACK
            ]
        case _:
            return []


def settled(qtbot: QtBot, top: QWidget) -> list[str]:
    """What is cut off for more than the moment in which a result arrives."""
    found: list[str] = []
    for _ in range(PATIENCE):
        qtbot.wait(100)
        found = cut_off(top)
        if not found:
            break
    return found


def test_the_window(qtbot: QtBot, spoken: Program) -> None:
    window = spoken.window
    found: list[str] = []
    lens: Lens
    for lens in LENSES:
        spoken.document.look(lens=lens)
        found += [f"{lens}: {words}" for words in settled(qtbot, window)]
    tabs = window.side.findChild(TabStrip)
    assert tabs is not None
    if tabs.scrolls and spoken.appearance.zoom == 1.0:
        found.append("the tabs scroll")
    window.begin_tour()
    tour = window.findChild(Tour)
    assert tour is not None
    stops = 0
    while tour.isVisible():
        QApplication.processEvents()
        assert window.rect().contains(tour.geometry())
        found += [f"tour: {words}" for words in cut_off(tour, window)]
        tour.onward()
        stops += 1
    assert stops > 4
    assert found == []


def test_a_presentation(qtbot: QtBot, spoken: Program) -> None:
    window = spoken.window
    window.presenter.begin()
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(1920, 1080)
    found: list[str] = []
    lens: Lens
    for lens in LENSES:
        spoken.document.look(lens=lens)
        found += [f"{lens}: {words}" for words in settled(qtbot, window)]
    window.presenter.end()
    assert found == []


def test_every_dialog(qtbot: QtBot, spoken: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    # Dialogs grow with their text, as far as the screen has it; that of the tests is small.
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: QSize(1366, 768))
    found: list[str] = []
    for name, make in DIALOGS.items():
        dialog = make(spoken)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        found += [f"{name}: {words}" for words in cut_off(dialog)]
        dialog.close()
    if spoken.appearance.zoom == 1.0:
        found += _in_the_show_panel(spoken)
    assert found == []


def _in_the_show_panel(program: Program) -> list[str]:
    panel = ShowPanel(program.document, program.appearance, program.window.plot)
    panel.open_beside(program.window.plot)
    found = [f"shown: {words}" for words in cut_off(panel)]
    panel.close()
    return found
