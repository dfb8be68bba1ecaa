"""The panels of the lenses are made when they are wanted, unseen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.model.state import Lens
from plotter.ui.lenses import LensSide, Maker
from tests.ui.conftest import Opener


class _Windows(QObject):
    """Remembers what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_no_panel_flashes_up_as_a_window_while_it_is_made(
    qapp: QApplication, open_program: Opener
) -> None:
    windows = _Windows()
    qapp.installEventFilter(windows)
    program = open_program()
    qapp.removeEventFilter(windows)
    assert program.window.side.complete
    assert windows.shown == ["MainWindow"]


def test_a_panel_is_made_when_its_lens_is_chosen_or_its_tab_approached(
    qtbot: QtBot, program: Program
) -> None:
    made: list[Lens] = []

    def maker(lens: Lens) -> Callable[[], Maker]:
        def make() -> QWidget:
            made.append(lens)
            return QWidget()

        return lambda: make

    lenses: tuple[Lens, ...] = ("derivative", "tangent", "descent")
    side = LensSide(program.document, program.appearance, {name: maker(name) for name in lenses})
    qtbot.addWidget(side)
    side.show_panel()
    assert made == ["derivative"]
    program.document.look(lens="descent")
    qtbot.waitUntil(lambda: made == ["derivative", "descent"])
    side.show()
    tangent = next(tab for tab in side.findChildren(QToolButton) if tab.text() == "Tangent")
    QApplication.sendEvent(tangent, QEvent(QEvent.Type.Enter))
    qtbot.waitUntil(lambda: side.complete)
    assert made == ["derivative", "descent", "tangent"]
