"""Icons are drawn for the screens that there are."""

import pytest
from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plotter.ui import appearance as module
from plotter.ui.appearance import Appearance


def widths(appearance: Appearance) -> set[int]:
    sizes: list[QSize] = appearance.icon("fold").availableSizes()
    return {size.width() for size in sizes}


def test_a_finer_screen_gets_finer_icons(
    qtbot: QtBot, qapp: QApplication, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    appearance = Appearance(qapp, settings)
    assert widths(appearance) == {20}
    with qtbot.assertNotEmitted(appearance.changed):
        qapp.screenAdded.emit(qapp.primaryScreen())
    monkeypatch.setattr(module, "_ratios", lambda: (1, 2))
    with qtbot.waitSignal(appearance.changed):
        qapp.screenAdded.emit(qapp.primaryScreen())
    assert widths(appearance) == {20, 40}
