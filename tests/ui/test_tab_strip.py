"""Tabs are never cut off: they stand closer, then they scroll."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QToolButton
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.model.state import Lens
from plotter.ui.panel import LensPanel
from plotter.ui.tab_strip import TabStrip

WORDS = ("Derivative", "Tangent", "Descent", "Graph", "Data")


@pytest.fixture
def strip(qtbot: QtBot, program: Program) -> TabStrip:
    strip = TabStrip(program.appearance, "Lenses")
    for words in WORDS:
        strip.add(words, words)
    strip.chosen.connect(strip.choose)
    strip.refresh()
    strip.choose("Derivative")
    qtbot.addWidget(strip)
    strip.show()
    return strip


def tabs(strip: TabStrip) -> list[QToolButton]:
    found = [tab for tab in strip.findChildren(QToolButton) if tab.text()]
    return sorted(found, key=lambda tab: WORDS.index(tab.text()))


def seen(strip: TabStrip, tab: QToolButton) -> bool:
    """Whether a tab is in view from end to end."""
    view = strip.findChild(QScrollArea)
    assert view is not None
    place = QRect(tab.mapTo(view, QPoint()), tab.size())
    return place.left() >= 0 and place.right() < view.width()


@pytest.mark.parametrize("width", [600, 440, 330, 180])
def test_each_tab_can_be_seen_whole(strip: TabStrip, qtbot: QtBot, width: int) -> None:
    strip.setFixedWidth(width)
    for tab in tabs(strip):
        strip.choose(tab.text())
        qtbot.waitUntil(partial(seen, strip, tab))
        assert tab.width() >= tab.sizeHint().width()


def test_the_arrow_keys_go_from_tab_to_tab(strip: TabStrip, qtbot: QtBot) -> None:
    strip.setFixedWidth(200)
    strip.activateWindow()
    first = tabs(strip)[0]
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    for words in WORDS[1:]:
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Right)
        reached = QApplication.focusWidget()
        assert isinstance(reached, QToolButton)
        assert reached.text() == words and reached.isChecked()
        qtbot.waitUntil(partial(seen, strip, reached))


def fits(panel: LensPanel) -> bool:
    """Whether nothing in it is wider than what is seen of it."""
    content = panel.widget()
    assert content is not None
    return content.minimumSizeHint().width() <= panel.viewport().width()


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_a_lens_fits_a_small_window(program: Program, qtbot: QtBot, zoom: float) -> None:
    program.appearance.set_zoom(zoom)
    program.window.resize(900, 600)
    lenses: tuple[Lens, ...] = ("derivative", "tangent")
    for lens in lenses:
        program.document.look(lens=lens)
        panels = program.window.side.findChildren(LensPanel)
        panel = next(panel for panel in panels if panel.isVisible())
        qtbot.waitUntil(partial(fits, panel))
